"""Who signs in, and what each may do.

Staff, roles, permissions and approvals; throttling of wrong passphrases; letting somebody go with
the change of keys that this takes; recovery by the sheet. No window comes in, and no figure that
compares one member of staff with another.
"""
