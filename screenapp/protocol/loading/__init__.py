"""From a file to a `Protocol`.

A reader with limits makes nodes of the text, and one loader for each part of the file makes
values of the nodes. Every fault is noted with line, column and remedy. What a sound value
*means* is not judged here: that is `checking`; and nothing here opens a network or runs a file.
"""
