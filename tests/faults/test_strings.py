"""Strings of all scripts over every text field, paper and page: no crash, none altered silently."""


def test_no_text_ends_the_program_and_none_is_altered_silently(row, times):
    row.share(times(60, 100_000), "child_strings.py")
