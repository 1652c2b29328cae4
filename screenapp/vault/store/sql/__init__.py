"""Every statement that the store is given once it has its tables, as text, written by hand.

One module for each close group of tables. The tables themselves are made in
`screenapp.vault.store.migrations`. A value is never written into a text: it is bound, by name.

What stands in a table in clear is clear under the store's key, which every role holds;
``sealed`` columns open only under the answers key. No clear column holds a time of
day but ``at`` of the log, and every column of ``facts`` is a code or a number: nobody can type
into one. See docs/design/vault.md, Clear and sealed.
"""
