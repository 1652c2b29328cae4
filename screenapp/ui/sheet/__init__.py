"""The recovery sheet as a page for paper: offered when a sheet is made, and never again.

Made in memory and written only where somebody chooses; the program keeps no copy of it. The
page tells nothing of what the records are about.
"""
