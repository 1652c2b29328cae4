"""Every fault of meaning in a protocol that could be read.

One module for each kind of fault; `package` runs them all over a protocol and what lies beside
it. They read values and return diagnostics; they change nothing, ask nobody, and no instrument is
named in them. `red_lines` holds the words that may not be asked, by language.
"""
