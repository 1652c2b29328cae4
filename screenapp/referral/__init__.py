"""Passing it on.

This room fits services to what a person wants, keeps what the person agreed each service
may be told, and builds the one page that goes to one service, as plain data and as a PDF.
Nothing enters a page unless it stands on the allow-list of that kind of recipient and the
person said yes to it. No database, no clock, and no Qt but in `typeset`.
"""
