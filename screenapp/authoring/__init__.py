"""Writing protocols: what one leads to, and what a new version of one changes.

Reads protocols and their cases and says what would happen to the people they are used with; knows
no store, no window and no screening that took place. Wording for a window belongs to `ui`; the
sentences here are for the command line.
"""
