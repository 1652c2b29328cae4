"""Figures that are told once: the rule of what may be told, and the tree of what is counted.

Pure: no file, no clock, no vault. See docs/decisions/0070-told-once.md.
"""
