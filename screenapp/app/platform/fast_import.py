"""Imports stay Python's own, also after the bindings of Qt are loaded.

While they load, the bindings put a function of theirs in the place of `__import__`. To learn
who may want their other spellings (``from __feature__ import snake_case``), it reads the
source of every module that is imported from then on, and Python keeps each line read. Nobody
here asks for other spellings, so that these lines, more than all the modules made of them,
would only lie in memory.
"""

import builtins
import linecache


def load_qt() -> None:
    """Load the bindings and leave `__import__` as it was. Call it before Qt is met elsewhere."""
    own = builtins.__import__
    import PySide6.QtCore  # noqa: F401  # for what loading it does

    builtins.__import__ = own
    linecache.clearcache()  # what was read while they loaded
