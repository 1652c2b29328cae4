"""Protocols as screenings keep them: readable for ever, whatever the check has learnt since."""

from screenapp.protocol.diagnostics import ProtocolFaults
from screenapp.protocol.loading.protocol_file import read_draft
from screenapp.protocol.model import Protocol


def read_kept(data: bytes) -> Protocol:
    """The protocol in *data*, the bytes of a file that was good when a screening pinned it.

    Words and shape are read as ever. What the check would say of its meaning today is not
    asked: a screening that took place is not undone by a rule that came later.

    Raises:
        ProtocolFaults: if the bytes are no protocol at all.
    """
    loaded = read_draft(data, "kept protocol")
    if loaded.protocol is None:
        raise ProtocolFaults(loaded.faults)
    return loaded.protocol
