"""Every paper in every language: whole, on one page, in its direction, and telling nothing."""

import re
from collections import Counter
from dataclasses import replace
from itertools import permutations

import pytest

from screenapp.printing.kit.order import CupMark, Disguise, KitPaper, Promise
from screenapp.printing.kit.sheet import DoesNotFit
from screenapp.printing.kit.wording import gives_away, wordings
from screenapp.printing.paper_size import PaperSize

LANGUAGES = tuple(wordings())
FEW = [("en",), ("ar", "es")]
ALL = [*((one,) for one in LANGUAGES), *permutations(LANGUAGES, 2)]
STARTS = {
    KitPaper.POSTER: "poster.",
    KitPaper.LABELS: "labels.",
    KitPaper.POINT_CARD: "point.",
    KitPaper.POCKET_CARD: "pocket.appointment.",
    KitPaper.STAFF_CRIB: "crib.t",
    KitPaper.SLIP: "slip.",
    KitPaper.PHRASE_CARD: "phrase.",
    KitPaper.SERVICE_CARD: "service.title",
    KitPaper.LEAFLET: "leaflet.",
}
# What stands on the page only in some cases: a count in one direction, a head beside it.
SOMETIMES = ("labels.count",)
DIGITS = re.compile(r"[\d%]")


def words(text):
    plain = re.sub(r"[^\w\u0600-\u06ff]+", " ", text)
    return [word for word in plain.split() if not DIGITS.search(word)]


def test_every_language_has_every_text_and_no_unknown_one():
    known = wordings()
    keys = {code: set(one.texts) for code, one in known.items()}
    assert all(found == keys["en"] for found in keys.values())
    places = {code: {k: sorted(re.findall(r"%\d", t)) for k, t in one.texts.items()}
              for code, one in known.items()}  # fmt: skip
    assert all(found == places["en"] for found in places.values())
    assert not known["en"].review
    assert all(known[code].review for code in ("es", "ar"))


@pytest.mark.parametrize("paper", KitPaper, ids=lambda paper: paper.value)
def test_every_text_of_a_paper_can_be_read_back_from_its_one_page(
    paper, drawn, order, pieces, times
):
    pairs, sizes = (FEW, [PaperSize.A4]) if times(1, 2) == 1 else (ALL, list(PaperSize))
    for together in pairs:
        for size in sizes:
            pdf = drawn(order(paper, *together), size)
            assert len(re.findall(rb"/Type /Page\b", pdf)) == 1
            wide, high = size.value
            found = pieces(pdf)
            assert all(20 < one.x < wide - 20 and 12 < one.y < high - 20 for one in found)
            read = Counter(word for one in found for word in words(one.said))
            for one in order(paper, *together).wordings:
                for key, text in one.texts.items():
                    if key.startswith(STARTS[paper]) and key not in SOMETIMES:
                        lost = set(words(text)) - set(read)
                        assert not lost, (together, size, key, lost)


def test_a_page_that_is_read_from_the_right_begins_at_the_right(drawn, order, pieces):
    """By position: the first word of the title stands right of the second, and so the columns."""
    found = pieces(drawn(order(KitPaper.POSTER, "ar", "en")))
    title = wordings()["ar"].texts["poster.title"].split()
    line = max(one.y for one in found if one.said == title[0])
    first = [next(one.x for one in found if (one.said, one.y) == (w, line)) for w in title]
    assert first == sorted(first, reverse=True)
    assert first[0] > 450
    arabic = max(one.x for one in found if one.said.strip(".") == "يديك")
    english = max(one.x for one in found if one.text.startswith("Wash your"))
    assert arabic > english
    turned = pieces(drawn(order(KitPaper.POSTER, "en", "ar")))
    assert max(one.x for one in turned if one.said.strip(".") == "يديك") > max(
        one.x for one in turned if one.text.startswith("Wash your")
    )
    name = next(one.x for one in found if one.text == "North Walk-in Clinic")
    assert name > 300 > next(one.x for one in turned if one.text == "North Walk-in Clinic")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_keeps_its_order_in_every_language(language, drawn, order, pieces):
    found = pieces(drawn(order(KitPaper.SERVICE_CARD, language)))
    assert any(one.text == "1-888-555-0199" for one in found)


def test_a_name_in_latin_letters_keeps_its_order_in_an_arabic_sentence(drawn, order, pieces):
    found = pieces(drawn(order(KitPaper.STAFF_CRIB, "ar")))
    first = next(one for one in found if one.text.endswith("J."))
    last = next(one for one in found if one.y == first.y and "Doe" in one.text)
    assert first.x < last.x


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_wording_gives_the_purpose_away(language):
    one = wordings()[language]
    for key, text in one.texts.items():
        staff = key.startswith(("crib.", "point."))
        assert not gives_away(text, public=not staff), key


@pytest.mark.parametrize(
    "text",
    [
        "Anti-Trafficking Centre", "anti-traf\u00adficking", "TRAF-FICKING", "Opferhilfe victim",
        "Help-line 24 h", "Contra la Trata de Personas", "línea de ayuda", "Policía", "víctimas",
        "مكافحة الاتجار بالبشر", "ضحايا", "ضَحَايَا", "الخط الساخن", "الشرطة", "مأوى",
    ],
)  # fmt: skip
def test_a_giveaway_is_found_however_it_is_written(text):
    assert gives_away(text, public=True)


@pytest.mark.parametrize(
    "text",
    ["se trata de una cita", "Physical therapist", "a grape", "شروط الموعد", "Salud", "عيادة"],
)
def test_harmless_words_are_left_alone(text):
    assert not gives_away(text, public=True)


def test_metadata_and_names_tell_nothing_and_the_same_order_gives_the_same_bytes(drawn, order):
    first, again = (drawn(order(KitPaper.SLIP, "ar", "en")) for _ in range(2))
    assert first == again
    for field in (b"Author", b"Title", b"Subject", b"Creator", b"Producer", b"Keywords"):
        assert re.search(rb"/%s \( *\)" % field, first), field
    assert b"reportlab" not in first.lower()
    assert all(not gives_away(paper.code, public=True) for paper in KitPaper)


def test_a_paper_is_of_grey_ink_alone_so_that_it_copies_well(drawn, order):
    pdf = drawn(order(KitPaper.POSTER, "en", "es"))
    colours = re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)", pdf)
    assert colours
    assert all(max(map(float, c)) < 0.45 for c in colours)
    assert b"/Subtype /Image" not in pdf


@pytest.mark.parametrize("disguise", Disguise, ids=lambda one: one.value)
def test_the_pocket_card_is_disguised_as_the_site_chose(disguise, drawn, order, pieces, site):
    card = order(KitPaper.POCKET_CARD, "en", "es", site=replace(site, disguise=disguise))
    said = [one.said for one in pieces(drawn(card))]
    titles = [wordings()[code].texts[f"pocket.{disguise.value}.title"] for code in ("en", "es")]
    assert said.count(" · ".join(titles)) == 8
    cut = re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re", drawn(card))
    cards = [(float(w) / 72 * 25.4, float(h) / 72 * 25.4) for _, _, w, h in cut]
    assert sum(abs(w - 85) < 0.1 and abs(h - 54) < 0.1 for w, h in cards) == 8


@pytest.mark.parametrize("mark", CupMark, ids=lambda one: one.value)
def test_the_sign_names_the_mark_that_the_site_chose(mark, drawn, order, pieces, site):
    found = pieces(drawn(order(KitPaper.POSTER, "en", site=replace(site, mark=mark))))
    full = wordings()["en"].texts[f"mark.{mark.value}.filled"]
    assert any(one.text.startswith(f"{full}:") for one in found)


def test_a_leaflet_says_only_what_the_site_does(drawn, order, pieces, site):
    less = replace(site, promises=frozenset({Promise.ONE_TO_ONE}))
    said = " ".join(one.text for one in pieces(drawn(order(KitPaper.LEAFLET, "en", site=less))))
    assert "interpreter" not in said
    assert "without an appointment" not in said
    assert "one to one" in said


def test_the_cribs_minutes_are_the_sites(drawn, order, pieces):
    found = pieces(drawn(order(KitPaper.STAFF_CRIB, "en", minutes=20)))
    said = [one.text for one in found]
    assert all(str(minute) in said for minute in (0, 4, 8, 12, 20))
    assert any("4711" in text for text in said)


def test_words_longer_than_the_page_are_never_cut_off(drawn, order, site):
    endless = replace(site, phrase=" ".join(["Is the blue leaflet still there?"] * 60))
    with pytest.raises(DoesNotFit):
        drawn(order(KitPaper.PHRASE_CARD, "en", "ar", site=endless))
