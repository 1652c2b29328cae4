"""What somebody signed in can do, without a window.

Services over a signed-in vault for screening, protocols, staff and upkeep, the site's settings, and
the ports that a window or a test fills. Pages and presenters call these and nothing below them
that keeps. No Qt, no SQL and no words of a window come in.
"""
