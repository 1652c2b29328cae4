"""The way in: a name and a passphrase; on a new computer, setting it up first.

Nothing here says what the program is for. The vault is reached only through the callables
that `app` gives, on the worker's thread; passphrases leave their fields once and are kept
nowhere.
"""
