"""The encrypted file and its tables.

The database with its single writer, the lock that keeps a second one out, migrations, one module
for each table and the marks by which an older copy is recognised. This folder alone runs SQL.
What an answer means, and who may read it, is decided elsewhere.
"""
