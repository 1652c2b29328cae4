"""The start, and the one place that knows everybody.

`start` makes the program, `office` introduces windows, desk and vault to one another, and
`tour` drives the real windows through the main job. Nothing imports this room but
``__main__``; no rule about screenings, keys or figures may live here.
"""
