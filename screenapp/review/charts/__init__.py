"""The charts of a review, drawn once: for the window and for paper alike. No Qt, no PDF.

Each says its finding in words too. `paper` puts them on a page; the window has a canvas of its own.
"""
