"""Showing it.

One main window with a folder per place; each has a page that draws and reports, and a
presenter, without Qt, that decides. Colours, sizes and type come from `theme` alone, words
from `tr`, and slow work goes through a `ports.Runner`. What opens first must open fast:
nothing here imports a database, a PDF writer or a YAML reader at the top of a module.
"""
