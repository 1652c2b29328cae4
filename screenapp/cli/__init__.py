"""The same work without a window.

Commands read files and passphrases, call the rooms below and print; each exits 0 when it is
done, 1 with one sentence on standard error when it cannot be, and 2 for a call that is not
understood. No Qt here, and no passphrase in an argument or in the environment.
"""
