"""Practising.

Invented people, acted out through the same commands as real ones, in a vault of their own that
says on every page what it is; the driver that presses what a window shows, and the tour that uses
it. Nothing real enters this room and nothing of it enters a real vault. `making` and `people` run
without Qt, for the command line.
"""
