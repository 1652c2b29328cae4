"""The log changed by somebody who has the store's key: found by the chain, heads and marks."""


def test_every_tampering_is_found(row, times):
    row.share(times(100, 10_000), "child_tamper.py")
