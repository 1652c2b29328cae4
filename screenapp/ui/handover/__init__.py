"""The end of a shift: all that is owed, with who sees to it and the time left, by reference."""
