"""Keys and ciphers.

Deriving a key from a passphrase, wrapping and sealing, the keyring's file, the code of the
recovery sheet, and which passphrases are too weak. Bytes come in and go out: no SQL, no staff
rule, no window, and nothing here logs.
"""
