"""Coded facts from a file: exact figures, bad rows by number, each id once."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from screenapp.cli.main import run
from screenapp.review.releases import fact_counts
from screenapp.review.releases.fact_counts import INDICATORS, SPLITS, share_of
from screenapp.review.releases.fact_lines import (
    CHANNELS,
    FIELDS,
    KINDS,
    LONGEST_LINE,
    Doubles,
    Unfit,
    fact_of,
)

SCHEMA = json.loads((Path(__file__).parents[3] / "docs" / "facts.schema.json").read_text())
TODAY = date(2026, 11, 30)
POSITIVE, NEGATIVE = {"result": "positive"}, {"result": "negative"}


def fact(number: int = 1, **changes: object) -> dict[str, object]:
    told = {
        "id": f"f-{number}", "day": "2025-02-03", "shift": "night", "unit": "ed",
        "protocol": "ed-two-prong", "version": "1.0.0", "language": "en",
        "age_group": "24_64", "trigger": "universal", "attempted": True,
        "reason_not_done": None, "privacy": "achieved", "completed": True,
        "result": "negative", "tier": "none", "final_tier": "none",
        "channels_offered": ["interview"], "disclosed": {}, "signal_to_talk_minutes": None,
        "minutes": 6, "referral": "not_offered", "received": None, "attended": None,
        "confirmed": "unknown",
    }  # fmt: skip
    return told | changes


@pytest.fixture
def counted(tmp_path, capsys):
    """What the command says of rows, given as objects or as they are: code, JSON, complaints."""

    def work(rows, *options):
        path = tmp_path / "facts.jsonl"
        lines = [row if isinstance(row, bytes) else json.dumps(row).encode() for row in rows]
        path.write_bytes(b"\n".join(lines) + b"\n")
        code = run(["review", "--facts", str(path), "--json", *options])
        out, complaints = capsys.readouterr()
        return code, json.loads(out) if out else None, complaints

    return work


def published() -> list[dict[str, object]]:
    """254 with a reason, 215 tried, 12 declined, 100 of 203 positive, 10 of 100 confirmed."""
    rows = [{"attempted": False, "completed": False, "result": None, "privacy": "not_needed"}] * 39
    rows += [{"reason_not_done": "declined", "completed": False, "result": None}] * 12
    rows += [NEGATIVE] * 103 + [POSITIVE | {"confirmed": "yes"}] * 10
    rows += [POSITIVE | {"confirmed": "no", "referral": "declined"}] * 43
    taken = POSITIVE | {"confirmed": "no", "received": True, "attended": True}
    rows += [taken | {"referral": "accepted"}] * 40 + [taken | {"referral": "accepted_part"}] * 7
    return [fact(number, **row) for number, row in enumerate(rows)]


@pytest.mark.parametrize(
    ("name", "n", "whole", "rate", "low", "high"),
    [
        ("attempt", 215, 254, 84.65, 79.70, 88.56),
        ("positive", 100, 203, 49.26, 42.46, 56.09),
        ("ppv", 10, 100, 10.00, 5.52, 17.44),
        ("disclosed.labour", 0, 215, 0, 0, 1.76),
        ("received", 47, 47, 100, 92.44, 100),
    ],
)
def test_published_shares_come_out_as_they_were_recomputed(
    counted, name, n, whole, rate, low, high
):
    code, told, _ = counted(published())
    share = told["indicators"][name]
    assert code == 0
    assert (share["n"], share["N"]) == (n, whole)
    for got, wanted in (("rate", rate), ("low", low), ("high", high)):
        assert 100 * share[got] == pytest.approx(wanted, abs=0.05)


@pytest.mark.parametrize(
    ("n", "whole", "low", "high"),
    [
        (10, 11, 62.26, 98.38), (102, 192, 46.07, 60.05), (102, 103, 94.70, 99.83),
        (11, 203, 3.05, 9.44), (203, 215, 90.50, 96.78), (76, 90, 75.57, 90.50),
        (414, 720, 53.86, 61.06), (47, 738, 4.82, 8.37), (6, 47, 5.99, 25.17),
        (6, 738, 0.37, 1.76), (170, 2195, 6.70, 8.94), (45, 2195, 1.54, 2.73),
        (1980, 2195, 88.89, 91.38), (5454, 13956, 38.27, 39.89), (4354, 5454, 78.75, 80.88),
        (1336, 1759, 73.90, 77.89), (12, 12, 75.75, 100), (0, 10, 0, 27.75), (1, 1, 20.65, 100),
        (0, 1, 0, 79.35), (5, 10, 23.66, 76.34),
    ],
)  # fmt: skip
def test_golden_intervals_hold(n, whole, low, high):
    share = share_of(n, whole)
    assert 100 * share["low"] == pytest.approx(low, abs=0.05)
    assert 100 * share["high"] == pytest.approx(high, abs=0.05)


def test_of_nobody_there_is_no_share(counted):
    code, told, _ = counted([])
    assert code == 0
    assert set(map(tuple, (one.items() for one in told["indicators"].values()))) == {
        (("n", 0), ("N", 0), ("rate", None), ("low", None), ("high", None))
    }


def test_the_ids_are_those_that_are_published():
    named = set(SCHEMA["x-indicators"]) - {"disclosure.<channel>", "disclosed.<kind>"}
    named |= {f"disclosure.{c}" for c in CHANNELS} | {f"disclosed.{kind}" for kind in KINDS}
    assert set(INDICATORS) == named
    splits = set(SCHEMA["x-splits"]) - {"(outside the tree, weekly)"}
    splits -= {"offered.<channel>", "spoke_up.<channel>"}
    splits |= {f"{kind}.{c}" for kind in ("offered", "spoke_up") for c in CHANNELS}
    assert {split.id for split in SPLITS} == splits
    assert set(SCHEMA["required"]) == FIELDS


def test_every_code_of_the_published_form_is_taken():
    for name, of in SCHEMA["properties"].items():
        for code in of.get("enum", ()):
            assert fact_of(json.dumps(fact(**{name: code})).encode(), TODAY)[name] == code


BAD = {
    b"": None,
    b"[]": "it is not an object",
    b"{": "it is not JSON",
    b"[" * 50_000: "it is not JSON",
    b"\xff\xfe": "it is not JSON",
    b'{"id": NaN}': "it is not JSON",
    b'{"id": "a", "id": "b"}': "a field stands in it twice",
    b"9" * 5_000: "it is not",
    b'"' + b"x" * (3 * LONGEST_LINE) + b'"': "it is longer than a fact can be",
}


@pytest.mark.parametrize(("line", "why"), BAD.items(), ids=range(len(BAD)))
def test_a_line_that_is_no_fact_is_named_and_the_rest_is_counted_on_request(counted, line, why):
    rows = [fact(1), line, fact(2)]
    code, told, complaints = counted(rows)
    if why is None:
        assert (code, complaints) == (0, "")
        return
    assert (code, told) == (1, None)
    assert f"Row 2: {why}" in complaints
    assert "Traceback" not in complaints
    code, told, complaints = counted(rows, "--rest")
    assert code == 1
    assert told["indicators"]["attempt"]["N"] == 2
    assert complaints.count("Row ") == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"id": "a b"}, {"id": 7}, {"day": "2025-02-30"}, {"day": "20250203"}, {"day": 5},
        {"day": (TODAY + timedelta(days=1)).isoformat()}, {"shift": "dawn"},
        {"unit": "x" * 61}, {"attempted": 1}, {"attempted": "yes"}, {"received": 0},
        {"minutes": -1}, {"minutes": 1.5}, {"minutes": True}, {"result": ["positive"]},
        {"result": "maybe"}, {"channels_offered": "interview"}, {"channels_offered": ["shout"]},
        {"channels_offered": ["signal", "signal"]}, {"channels_offered": [["signal"]]},
        {"disclosed": []}, {"disclosed": {"secret": []}}, {"disclosed": {"labour": ["shout"]}},
        {"disclosed": {"labour": None}}, {"trigger": 3}, {"confirmed": None}, {"more": 1},
        {"tier": "huge"}, {"protocol": None}, {"reason_not_done": "tired"},
    ],
    ids=str,
)  # fmt: skip
def test_a_field_of_another_type_or_code_does_not_fit(changes):
    with pytest.raises(Unfit):
        fact_of(json.dumps(fact(**changes)).encode(), TODAY)
    for name in FIELDS:
        short = {key: value for key, value in fact().items() if key != name}
        with pytest.raises(Unfit, match=f"{name} is missing"):
            fact_of(json.dumps(short).encode(), TODAY)


@pytest.mark.parametrize("always", [False, True], ids=["seldom doubted", "every one doubted"])
def test_an_id_counts_once_whatever_is_doubted(counted, monkeypatch, always):
    if always:
        monkeypatch.setattr(Doubles, "seen", lambda *_: True)
    rows = [fact(1), fact(2), fact(1, attempted=False), fact(3), fact(2)]
    code, told, complaints = counted(rows, "--rest")
    assert code == 1
    assert told["indicators"]["attempt"]["N"] == 3
    assert {line for line in complaints.splitlines() if "id came" in line} == {
        "Row 3: its id came before.",
        "Row 5: its id came before.",
    }


def test_a_file_that_is_not_there_or_has_too_many_twice_is_one_sentence(
    counted, capsys, monkeypatch, tmp_path
):
    monkeypatch.setattr(fact_counts, "MOST_HELD", 1)
    code, told, complaints = counted([fact(1)] * 5, "--rest")
    assert (code, told, len(complaints.splitlines())) == (1, None, 1)
    for path in (tmp_path / "none", tmp_path, Path("/dev/zero")):
        assert run(["review", "--facts", str(path)]) == 1
        assert len(capsys.readouterr().err.splitlines()) == 1


def test_many_bad_rows_are_named_up_to_twenty(counted):
    code, _, complaints = counted([b"{"] * 500)
    assert code == 1
    assert complaints.count("Row ") == 20
    _, told, complaints = counted([b"{"] * 500 + [fact()], "--rest")
    assert "500 rows were not counted." in complaints
    assert told["indicators"]["attempt"]["N"] == 1


def test_what_is_used_for_ids_stays_within_its_bounds():
    assert Doubles(10 * 2**30)._size == 1 << 26
    marks = Doubles(20_000 * 300)
    assert sum(marks.seen(f"a-{n}") for n in range(20_000)) < 200
    assert all(marks.seen(f"a-{n}") for n in range(0, 20_000, 97))
