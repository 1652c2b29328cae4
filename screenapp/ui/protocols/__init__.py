"""Protocols: read one as a person would, try it, see what a new version changes, decide on it.

Everybody reads and tries; a lead also sees the check, the cases and the changes, and decides.
Nothing that is tried here is ever kept.
"""
