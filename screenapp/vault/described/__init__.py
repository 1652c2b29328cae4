"""The tables and every statement on them, described with SQLAlchemy.

Nothing here is loaded while the program runs: ``python3 dev.py statements`` writes each of
the described statements out as text, for SQLCipher, into the module of the same name in
`screenapp.vault.store.sql`. A store on another database would be written for from here too.
"""
