"""A page says of each source that it is one, where it is one, and never where it is none."""

from dataclasses import replace

import pytest

from screenapp.protocol.model import Channel, Source
from screenapp.referral.consent import InformationKind
from screenapp.referral.summary import said
from screenapp.screening.person import Presence

SEEN = "Some of it was seen by staff."
RECORD = "Some of it stands in the record."
OTHERS = "Some of it was said by someone else."


@pytest.mark.parametrize(
    ("sources", "sentence"),
    [
        ((Source.SELF,), ""),
        ((Source.OBSERVED,), SEEN),
        ((Source.RECORD,), RECORD),
        ((Source.THIRD_PARTY,), OTHERS),
        ((Source.PEER,), OTHERS),
        ((Source.PEER, Source.THIRD_PARTY), OTHERS),
        ((Source.SELF, Source.OBSERVED, Source.RECORD), f"{SEEN} {RECORD}"),
    ],
)
def test_a_page_names_the_sources_there_are_and_no_other(case, sources, sentence):
    known = replace(case.material, channels=(), presence=None, sources=frozenset(sources))
    lines = said(InformationKind.HOW_KNOWN, replace(case, material=known))
    assert lines == ((sentence,) if sentence else ())


@pytest.mark.parametrize(
    ("channel", "sentence"),
    [
        (Channel.INTERVIEW, "Said by R9 to a nurse."),
        (Channel.POINT_CARD, "Pointed to by R9 on a card."),
        (Channel.WRITTEN, "Written by R9."),
    ],
)
def test_what_the_person_said_is_never_told_as_noted_by_staff(case, channel, sentence):
    own = frozenset({Source.SELF})
    known = replace(case.material, channels=(channel,), presence=None, sources=own)
    assert said(InformationKind.HOW_KNOWN, replace(case, material=known)) == (sentence,)


def test_who_was_in_the_room_is_said_only_of_what_the_person_told(case):
    seen = frozenset({Source.OBSERVED})
    known = replace(case.material, channels=(), presence=Presence.ALONE, sources=seen)
    assert said(InformationKind.HOW_KNOWN, replace(case, material=known)) == (SEEN,)


def test_a_service_is_asked_for_what_it_offers_and_told_of_the_rest_apart(case):
    rest = " ".join(said(InformationKind.OTHER_NEEDS, case))
    assert "Pay that is owed" in rest
    assert "Reach a sister" in rest
    assert "A place to sleep tonight" not in rest
