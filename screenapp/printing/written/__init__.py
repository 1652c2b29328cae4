"""A sheet with a person's own questions, to be answered by hand."""
