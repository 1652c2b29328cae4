"""The screen handed over: the person's own questions, one at a time, and nothing else.

Only items whose source is the person come in here, without progress and without a trace of
earlier answers. There is no way out but the worker's passphrase, and every path ends on the
same closing page.
"""
