"""Mutants: rules changed one at a time, to see whether a test notices.

Not part of `dev.py test`, and never in the working tree: every change is made in a copy.
"""
