"""Asking it.

A screening is the list of events that happened; this room folds them into a state, turns
commands into new events or a refusal, and reads results, obligations and the coded fact
off a state. There is no clock, no file, no database and no Qt here.
"""
