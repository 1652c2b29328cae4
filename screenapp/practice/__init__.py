"""Practising.

Synthetic people, acted out through the same commands as real ones, in a vault of their own
that says on every page what it is. Nothing real enters this room, nothing of it enters a real
vault, and no Qt stands here: the command line and the tour both come here for people.
"""
