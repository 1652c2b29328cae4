"""Between organisations: files that are carried by hand, sealed to one reader, signed inside.

A stage goes out by its names alone, and only an outcome comes back. No answers, no network and
no Qt may enter; nothing is read of a file from outside before its header was held to the format.
"""
