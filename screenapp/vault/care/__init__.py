"""Keeping the vault sound over the years.

The audit chain and its reading, backups and restoring, retention and erasing, and the checks that
look for damage. All of it works through `store` and `crypto`; no module here writes its own SQL
text or its own cipher, and none decides who is allowed to.
"""
