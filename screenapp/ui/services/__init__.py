"""Who could help: the list of services, and one form to add or change an entry.

An entry says nothing about any person. One that nobody confirmed for half a year is marked,
since a number that no longer answers can cost more than none.
"""
