"""A list of services as a file: read whatever wrote it, faults named, compared by id."""

import csv
import io
import random
import time
from dataclasses import replace
from datetime import date

import pytest

from screenapp.referral.needs import NEEDS
from screenapp.screening.offers.terms import ServiceTerms, Takes
from screenapp.vault import Service
from screenapp.workflow.directory import reading
from screenapp.workflow.directory.columns import COLUMNS
from screenapp.workflow.directory.comparing import ListPreview, compared
from screenapp.workflow.directory.list_service import as_csv
from screenapp.workflow.directory.reading import FileTrouble, Letters, rows_of
from screenapp.workflow.directory.troubles import SENTENCES, ListTrouble, in_english

TODAY = date(2026, 9, 24)
HARBOUR = Service(
    id="harbour",
    name="Harbour House",
    offers=("place_to_sleep", "food"),
    languages=("es", "zh-Hant"),
    note="takes people, tonight; “always”",
    phone="+1 555 0101",
    hours="-",
    kind="shelter",
    last_verified=date(2026, 9, 1),
    terms=ServiceTerms(
        tiers=("high",),
        age_from=0,
        age_to=17,
        women=Takes.YES,
        men=Takes.NO,
        areas=("Old town", "Río Norte"),
        open_at="mon-fri 09:00-17:00; sat 10:00-14:00",
        way_there="=HYPERLINK is no way",
        verified_by="Ana",
    ),
)
OLD = Service(id="old", name="Old Mill", offers=("family",), languages=(), active=False)


def preview(content: bytes, known=(), letters=Letters.TOLD) -> ListPreview:
    return compared(rows_of(content, letters), known, frozenset(NEEDS), TODAY)


def trouble(content: bytes, letters=Letters.TOLD) -> ListTrouble:
    with pytest.raises(FileTrouble) as raised:
        rows_of(content, letters)
    assert in_english(raised.value.fault)
    assert "%" not in in_english(raised.value.fault)
    return raised.value.fault.trouble


def test_what_was_written_out_comes_back_unchanged():
    found = preview(as_csv((HARBOUR, OLD)), (HARBOUR, OLD))
    assert found == ListPreview(unchanged=(HARBOUR, OLD))


def test_a_list_taken_to_an_empty_vault_is_the_same_list():
    assert preview(as_csv((HARBOUR, OLD))).new == (HARBOUR, replace(OLD, kind=""))


@pytest.mark.parametrize("sign", ["=1+1", "+1", "-2+3", "@SUM(A1)", "\uff1d1", " =1", "\t=1"])
def test_nothing_that_is_written_out_runs_in_a_spreadsheet(sign):
    service = replace(HARBOUR, name=sign, note=sign, terms=replace(HARBOUR.terms, areas=(sign,)))
    rows = list(csv.reader(io.StringIO(as_csv((service,)).decode("utf-8-sig"))))
    assert all(not cell.lstrip().startswith(("=", "+", "-", "@", "\uff1d")) for cell in rows[1])


@pytest.mark.parametrize(
    "encoded",
    [
        lambda text: text.encode("utf-8"),
        lambda text: text.encode("utf-8-sig"),
        lambda text: text.encode("utf-16"),
        lambda text: text.encode("utf-16-le"),
        lambda text: text.encode("utf-16-be"),
        lambda text: ("sep=,\n" + text).encode("utf-8"),
        lambda text: text.replace("\n", "\r\n").encode("utf-8"),
        lambda text: text.replace(",", ";").encode("utf-8"),
        lambda text: text.replace(",", "\t").encode("utf-8"),
        lambda text: text.replace("\n", "\n\n").encode("utf-8"),
        lambda text: text.replace("\n", ",,\n").encode("utf-8"),
    ],
)
def test_a_list_is_read_whatever_program_saved_it(encoded):
    (found,) = preview(encoded("Name,offers,note\nRío 收容,food,“a”\n")).new
    assert (found.name, found.offers, found.note) == ("Río 收容", ("food",), "“a”")


@pytest.mark.parametrize(("letters", "name"), [("cp1252", "Río Año"), ("big5", "收容之家")])
def test_letters_that_do_not_tell_themselves_are_asked_about_and_never_guessed(letters, name):
    content = f"name,offers\n{name},food\n".encode(letters)
    assert trouble(content) is ListTrouble.ENCODING
    (found,) = preview(content, letters=Letters(letters)).new
    assert found.name == name


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", ListTrouble.EMPTY),
        (b" \n\n", ListTrouble.EMPTY),
        (b"name,offers\n", ListTrouble.EMPTY),
        (b"name,offers\nA\x00B,food\n", ListTrouble.NOT_TEXT),
        (random.Random(1).randbytes(5000), ListTrouble.NOT_TEXT),
        (b"PK\x03\x04" + bytes(100), ListTrouble.NOT_TEXT),
        (b"\x89PNG\r\n\x1a\n" + b"\x01\x02\xff" * 50, ListTrouble.NOT_TEXT),
        (b"\xff\xfea", ListTrouble.ENCODING),
        (b"just words\n1\n", ListTrouble.NO_COLUMNS),
        (b"name,phone\nA,1\n", ListTrouble.NO_COLUMNS),
        (b"name,offers,address\nA,food,x\n", ListTrouble.UNKNOWN_COLUMN),
        (b"name,offers,Name\nA,food,x\n", ListTrouble.TWICE_A_COLUMN),
        (b'name,offers\n"A,food\nB,food\n', ListTrouble.QUOTES),
        (b'name,offers\n"A"B,food\n', ListTrouble.QUOTES),
        (b"name,offers\n" + b"A,food\n" * 20_001, ListTrouble.TOO_MANY_ROWS),
        (b"name,offers\n" + b"A" * 200_000 + b",food\n", ListTrouble.QUOTES),
    ],
)
def test_a_file_that_is_no_list_is_put_aside_whole_with_one_sentence(content, kind):
    assert trouble(content) is kind


def test_a_file_of_100_mb_is_put_aside_without_reading_it(tmp_path):
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(100 * 2**20)
    begun = time.perf_counter()
    with pytest.raises(FileTrouble) as raised:
        reading.file_bytes(path)
    assert raised.value.fault.trouble is ListTrouble.TOO_LARGE
    assert time.perf_counter() - begun < 1


@pytest.mark.parametrize("where", ["folder", "nothing"])
def test_what_is_no_file_has_a_sentence(tmp_path, where):
    path = tmp_path if where == "folder" else tmp_path / "none.csv"
    with pytest.raises(FileTrouble) as raised:
        reading.file_bytes(path)
    assert raised.value.fault.trouble is ListTrouble.NOT_A_FILE


FAULTY = [
    ("name", "", ListTrouble.MISSING),
    ("offers", "", ListTrouble.MISSING),
    ("offers", " , ", ListTrouble.MISSING),
    ("offers", "food moon", ListTrouble.CODE),
    ("tiers", "much", ListTrouble.CODE),
    ("kind", "newspaper", ListTrouble.CODE),
    ("languages", "Spanish!", ListTrouble.CODE),
    ("men", "perhaps", ListTrouble.YES_OR_NO),
    ("age_from", "-3", ListTrouble.AGE),
    ("age_to", "131", ListTrouble.AGE),
    ("age_to", "٣", ListTrouble.AGE),
    ("last_verified", "1.2.2026", ListTrouble.DAY),
    ("last_verified", "2026-09-25", ListTrouble.DAY),
    ("open_at", "nine to five", ListTrouble.HOURS),
    ("id", "a b", ListTrouble.ID),
    ("note", "x" * 2001, ListTrouble.TOO_LONG),
    ("name", "Har\u202ebour", ListTrouble.HIDDEN_SIGN),
    ("phone", "555\u200b0101", ListTrouble.HIDDEN_SIGN),
    ("note", "a\x07b", ListTrouble.HIDDEN_SIGN),
    ("note", "=1+1", ListTrouble.FORMULA),
    ("note", "\uff201", ListTrouble.FORMULA),
]


def table(*rows: dict[str, str]) -> bytes:
    held = io.StringIO()
    writer = csv.DictWriter(held, COLUMNS, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return held.getvalue().encode()


GOOD = {"name": "Soup", "offers": "food"}


@pytest.mark.parametrize(("column", "text", "kind"), FAULTY)
def test_a_faulty_row_is_named_with_its_remedy_and_the_rest_are_ready(column, text, kind):
    found = preview(table(GOOD, {**GOOD, "name": "Other", column: text}))
    (fault,) = found.faults
    assert (fault.trouble, fault.row) == (kind, 3)
    assert "Row 3" in in_english(fault)
    assert "%" not in in_english(fault)
    assert [one.name for one in found.to_keep] == ["Soup"]


def test_every_trouble_has_a_sentence_and_is_met_in_a_test():
    met = {kind for _, _, kind in FAULTY} | {ListTrouble.TWICE_AN_ID, ListTrouble.NAME_TAKEN}
    met |= {ListTrouble.AGES_TURNED, ListTrouble.WIDTH}
    rows = {kind for kind in ListTrouble if not kind.of_file}
    assert met == rows
    assert set(SENTENCES) == set(ListTrouble)


def test_rows_that_do_not_go_together_are_named():
    found = preview(
        table(
            {**GOOD, "id": "a"},
            {**GOOD, "id": "a", "name": "B"},
            {**GOOD, "name": "soup"},
            {**GOOD, "name": "C", "age_from": "18", "age_to": "17"},
        )
    )
    assert [(f.row, f.trouble) for f in found.faults] == [
        (3, ListTrouble.TWICE_AN_ID),
        (4, ListTrouble.NAME_TAKEN),
        (5, ListTrouble.AGES_TURNED),
    ]
    (fault,) = preview(b"name,offers,note\nA,food,x,y\nB,food,x\n").faults
    assert (fault.row, fault.trouble) == (2, ListTrouble.WIDTH)


def test_a_field_over_several_lines_does_not_shift_the_rows_that_are_named():
    (fault,) = preview(b'name,offers\n"A\nB",food\nC,moon\n').faults
    assert fault.row == 3


def test_the_preview_tells_what_is_new_changed_unchanged_and_missing():
    content = table(
        {"id": "harbour", "name": "Harbour House", "offers": "food"},
        {"id": "fresh", "name": "Fresh", "offers": "family"},
    )
    found = preview(content, (HARBOUR, OLD))
    assert [one.id for one in found.new] == ["fresh"]
    assert found.missing == (OLD,)
    (change,) = found.changed
    assert ("offers", "place_to_sleep food", "food") in change.fields
    assert ("men", "no", "") in change.fields


def test_a_column_that_the_file_does_not_have_changes_nothing():
    (change,) = preview(b"id,name,offers\nharbour,Harbour,food\n", (HARBOUR,)).changed
    assert change.service == replace(HARBOUR, name="Harbour", offers=("food",))
    assert {column for column, _, _ in change.fields} == {"name", "offers"}


def test_progress_is_told_from_nothing_to_all():
    told = []
    file = rows_of(b"name,offers\n" + b"".join(b"A%d,food\n" % n for n in range(1200)))
    compared(file, (), frozenset(NEEDS), TODAY, lambda done, total: told.append((done, total)))
    assert told == [(0, 1200), (500, 1200), (1000, 1200), (1200, 1200)]
