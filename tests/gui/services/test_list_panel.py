"""The list from a file and to one, in the window: looked at first, then all of it or the rest."""

import pytest

from screenapp.workflow.directory.reading import Letters
from tests.gui.services.test_services import labels, press


@pytest.fixture
def looked(listing, opened, qtbot, tmp_path):
    page, presenter = opened(listing)
    press(qtbot, page.file_fold.button)

    def look(content: bytes, letters=Letters.TOLD):
        path = tmp_path / "list.csv"
        path.write_bytes(content)
        page.file.path.edit.setText(str(path))
        page.file.letters.select(letters.value)
        press(qtbot, page.file.look)
        return page

    yield look
    presenter.open()


def test_a_file_is_shown_before_it_is_kept_and_then_kept_whole(listing, looked, qtbot):
    before = dict(listing.kept)
    page = looked(b"id,name,offers\nharbour,Harbour Home,food\nnew,Soup,food\n")
    told = labels(page.file)
    assert "New: 1. Changed: 1. Unchanged: 0. Not in the file, and stay: 2." in told
    assert "Harbour Home, name: “Harbour House” becomes “Harbour Home”" in told
    assert listing.kept == before
    press(qtbot, page.file.keep)
    assert listing.kept["harbour"].name == "Harbour Home"
    assert listing.kept["harbour"].phone == "555 0101"
    assert "new" in page.changes
    assert "2 services were kept." in labels(page.file)
    assert not page.file.keep.isVisible()


def test_faulty_rows_are_named_and_the_rest_is_kept_on_request(listing, looked, qtbot):
    page = looked(b"name,offers\nSoup,food\nMoon,moon\n")
    assert "Row 3" in labels(page.file)
    assert page.file.keep.text() == "Keep the rest"
    press(qtbot, page.file.keep)
    assert {one.name for one in listing.kept.values()} >= {"Soup"}
    assert "Moon" not in {one.name for one in listing.kept.values()}


def test_letters_that_cannot_be_told_are_asked_about(listing, looked, qtbot):
    content = "name,offers\nRío,food\n".encode("cp1252")
    page = looked(content)
    assert "cannot be told for certain" in labels(page.file)
    assert not page.file.keep.isVisible()
    assert "New: Río" in labels(looked(content, Letters.CP1252).file)


def test_what_was_looked_at_before_is_not_kept_when_the_next_file_is_none(looked, listing, qtbot):
    before = dict(listing.kept)
    looked(b"name,offers\nSoup,food\n")
    page = looked(b"\x00\x01\x02")
    assert not page.file.keep.isVisible()
    page.file.keep_wanted.emit()
    assert listing.kept == before
