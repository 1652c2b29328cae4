"""The log in a window: who opened, printed, exported or changed what kind of thing, and when.

For leads and supervisors. It tells no name of a person screened and no answer, counts
nobody's work, and nothing in it can be changed or taken away here.
"""
