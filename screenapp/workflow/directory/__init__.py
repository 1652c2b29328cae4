"""The list of services as a file: read and checked, compared with what is kept, written out.

Nothing of a file is kept before somebody has seen what it would change, and then all of it or
nothing. It says nothing about any person, and nothing about one may enter.
"""
