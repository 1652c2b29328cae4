"""Which version of a protocol is spoken of, and when a file is good enough to be approved."""

from dataclasses import replace

import pytest

from screenapp.protocol.library import shipped_library
from screenapp.protocol.model import ResultKind
from screenapp.workflow.protocol_versions import (
    CaseRun,
    CheckedFile,
    Differs,
    Origin,
    ProtocolVersion,
    ProtocolVersions,
    VersionUse,
)

PROTOCOL = shipped_library().protocols[0]


def version(use, content_hash):
    return ProtocolVersion(
        protocol=replace(PROTOCOL, content_hash=content_hash),
        source=b"",
        origin=Origin.SITE,
        use=use,
    )


NEW, PROPOSED, USED = (
    version(use, use.value) for use in (VersionUse.NEW, VersionUse.PROPOSED, VersionUse.IN_USE)
)


@pytest.mark.parametrize(
    ("editions", "in_use", "waiting", "shown"),
    [
        ((NEW, PROPOSED, USED), USED, PROPOSED, USED),
        ((NEW, PROPOSED), None, PROPOSED, PROPOSED),
        ((NEW,), None, None, NEW),
    ],
)
def test_a_list_speaks_of_what_is_in_use_then_of_what_waits(editions, in_use, waiting, shown):
    versions = ProtocolVersions(id="p", editions=editions)
    assert (versions.in_use, versions.waiting, versions.shown) == (in_use, waiting, shown)


def test_a_version_is_found_by_its_content_and_another_is_not():
    versions = ProtocolVersions(id="p", editions=(NEW, USED))
    assert versions.edition("in_use") is USED
    assert versions.edition("unheard of") is None


def case(*differs):
    return CaseRun(name="one", kind=ResultKind.POSITIVE, blocked=False, differs=differs)


def test_only_a_file_whose_cases_all_come_out_as_expected_may_be_approved():
    other = Differs(key="result", got=("negative",), wanted=("positive",))
    assert CheckedFile(faults=(), cases=(case(), case())).good
    assert not CheckedFile(faults=(), cases=()).good
    assert not CheckedFile(faults=(), cases=(case(), case(other))).good
    assert case().as_expected
    assert not case(other).as_expected
