"""What the operating system offers and asks for.

Each module speaks to one of its services: locks and sleep, the clipboard, the screen's
capture, the limits of a process. Only `app` calls them. No page and no presenter comes in, and
what a system does not have is a plain "not here", never an error.
"""
