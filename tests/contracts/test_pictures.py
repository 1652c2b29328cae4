"""Each picture of the person's side means one thing, wherever it stands."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from screenapp.printing.kit.pictures import PICTURES as PRINTED
from screenapp.protocol.loading.protocol_file import load_protocol
from screenapp.protocol.model import Item, Protocol
from screenapp.protocol.picture_meanings import MEANINGS, uses
from screenapp.ui.person.pictures import NAMES
from screenapp.ui.shell.pictograms import PICTOGRAMS

FACES = {"face_glad", "face_even", "face_sad", "unsaid"}
THE_PROGRAMS = {"yes", "no", "unsure", "more", "on", *FACES, *NAMES}


@pytest.fixture(scope="module")
def shipped(root: Path) -> tuple[Protocol, ...]:
    return tuple(
        load_protocol(path) for path in sorted((root / "protocols").glob("*/protocol.yaml"))
    )


def misplaced(protocols: tuple[Protocol, ...]) -> list[str]:
    return [
        f"{protocol.id} {use.place}: {use.picture}"
        for protocol in protocols
        for use in uses(protocol)
        if not use.fits
    ]


def test_no_picture_of_a_protocol_stands_for_a_second_meaning(shipped):
    assert sum(1 for protocol in shipped for _ in uses(protocol)) > 100
    assert misplaced(shipped) == []


def test_every_picture_has_one_meaning_and_no_two_have_the_same():
    assert set(MEANINGS) == set(PICTOGRAMS)
    words = [str(meaning.words) for meaning in MEANINGS.values()]
    assert len(set(words)) == len(words)
    for kind in ("questions", "answers"):
        named = [key for meaning in MEANINGS.values() for key in getattr(meaning, kind)]
        assert len(set(named)) == len(named), kind
    bare = {name for name, m in MEANINGS.items() if not m.questions | m.answers}
    assert bare == THE_PROGRAMS


def test_no_two_pictures_are_drawn_alike():
    for drawn in (PICTOGRAMS, PRINTED):
        assert len(set(drawn.values())) == len(drawn)


def test_a_picture_on_paper_is_the_one_of_the_screen_under_the_same_name():
    """Rounded corners apart, a name is one drawing; and no drawing has a second name."""
    by_drawing = {shape(path): name for name, path in PICTOGRAMS.items()}
    for name, path in PRINTED.items():
        assert by_drawing.get(shape(path), name) == name


def shape(path: str) -> str:
    return " ".join(re.sub(r"R (\S+ \S+ \S+ \S+) \S+", r"R \1", path).split())


def test_a_second_meaning_is_found(shipped):
    def with_bed(item: Item) -> Item:
        return replace(item, picture="bed") if item.construct == "sexual_exchange" else item

    protocol = next(one for one in shipped if one.id == "youth-any-of-four")
    stages = tuple(
        replace(stage, items=tuple(map(with_bed, stage.items))) for stage in protocol.stages
    )
    assert misplaced((replace(protocol, stages=stages),)) == [
        "youth-any-of-four something_for_sex: bed"
    ]
