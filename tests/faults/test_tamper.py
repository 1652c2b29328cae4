"""The vault changed by somebody who has the store's key, or by a byte: told, never silently."""


def test_every_tampering_is_found(row, times):
    row.share(times(60, 10_000), "child_tamper.py")


def test_every_changed_byte_is_told_by_the_check_and_at_sign_in(row, times):
    row.share(times(12, 2_000), "child_changed.py")


def test_every_byte_of_the_small_files_is_covered(row, times):
    row.run([("child_changed.py", "every", times(97, 1))])
