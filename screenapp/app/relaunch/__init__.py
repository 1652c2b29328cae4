"""Locking in one process and going on in another.

Python cannot wipe what was said, so a fresh process takes over at each lock (decisions/0011):
these modules start it, hand the window's place to it and say where to return to. No answer,
name, passphrase or key is ever part of what one process tells the other.
"""
