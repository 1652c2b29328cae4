"""Every statement that the store is given, as text. Written by ``python3 dev.py statements``."""
