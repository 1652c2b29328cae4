"""The figures we promise, measured: ``python3 dev.py bench [names]``.

Each module measures one row of the table and prints what it measured, as a ratio where
there is something beside it. Nothing here is a test: a slow machine spoils no build.
"""
