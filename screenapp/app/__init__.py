"""The start, and the one place that knows everybody.

`start` makes the program; the controller introduces windows, services and vault to one another,
and the navigator makes a page when somebody first goes to it. Only `practice` and ``__main__``
import this room; no rule about screenings, keys or figures may live here.
"""
