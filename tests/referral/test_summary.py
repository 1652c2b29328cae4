"""The page as data: what stands on it, and what never does."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screenapp.protocol.model import Channel
from screenapp.referral.consent import ALLOWED, InformationKind, kinds_named
from screenapp.referral.material import (
    Author,
    Detail,
    Duty,
    Material,
    Screened,
    details_named,
)
from screenapp.referral.pdf import render
from screenapp.referral.services import RecipientKind
from screenapp.referral.summary import NotReady, Prepared, Summary, prepare, said, tellable
from screenapp.resources import font_files
from screenapp.screening.offers.records import Need, ReferralAnswer
from screenapp.screening.person import AgeBasis
from screenapp.screening.wishes.records import WishKind


def as_text(summary: Summary) -> str:
    rows = [summary.practice, summary.title, summary.subtitle]
    rows += [f"{part.label}: {' / '.join(part.lines)}" for part in summary.parts]
    return "\n".join(row for row in rows if row)


def page_of(case, consent, today) -> Summary:
    prepared = prepare(case, consent, today=today)
    assert isinstance(prepared, Prepared)
    return prepared.summary


def test_without_any_kind_agreed_the_page_says_only_who_asks_for_what_and_on_whose_word(
    case, agreed, today
):
    assert as_text(page_of(case, agreed(), today)) == (
        "Referral to Harbour House\n"
        "Reference R9 · Thursday 24 September 2026, evening clinic\n"
        "Asks for: 1  A place to sleep tonight\n"
        "Agreed: By R9, on Thursday 24 September 2026. To Harbour House only. "
        "Until Thursday 1 October 2026. May be taken back at any time.\n"
        "From: North Walk-in Clinic, a nurse\n"
        "Call back: 555 0142"
    )


def test_wishes_about_who_asks_stand_on_the_page_only_with_language_agreed(case, agreed, today):
    asked = (WishKind.WOMAN, WishKind.LATER, WishKind.OTHER_DIALECT, WishKind.NO_WISH)
    wished = replace(case, material=replace(case.material, wishes=asked))
    told = as_text(page_of(wished, agreed(InformationKind.LANGUAGE), today))
    spoken = "Asked to speak with a woman / An interpreter of their own dialect"
    assert f"Language: Spanish / {spoken} / Interpreter by phone" in told
    others = [kind for kind in InformationKind if kind is not InformationKind.LANGUAGE]
    assert "dialect" not in as_text(page_of(wished, agreed(*others), today))


def test_with_everything_agreed_the_page_holds_every_part_in_its_order(case, agreed, today):
    assert as_text(page_of(case, agreed(*InformationKind), today)).splitlines()[4:] == [
        "Name to use: Ana",
        "Language: Spanish / Interpreter by phone / A woman, not from the same town",
        "Contact: By phone, 555 0199 / When: 9 to 11 in the morning / Speak: Spanish / "
        "Say: “the clinic” / Do not say: anything to do with work / "
        "Must not hear of it: the driver",
        "Urgent: Insulin before tonight",
        "Risks now: The driver waits outside until six",
        "Health: Diabetes",
        "Also needs: Pay that is owed / Reach a sister",
        "Wants next: To talk about the money first",
        "Does not want: Calls to family or to an employer",
        "Age: 19, said by R9",
        "Depend on R9: A daughter of 4, with a neighbour",
        "How known: Said by R9 to a nurse. Asked for without words by R9. Alone, with an "
        "interpreter. Some of it was seen by staff.",
        "Questions: Further conversation indicated / A screen, not a finding. Own wording, not "
        "validated. / Four short questions, version 1.0.0",
        "Duties met: Report to child protection (Children Act 1989, s. 47). R9 was told first.",
        "From: North Walk-in Clinic, a nurse",
        "Call back: 555 0142",
    ]


def test_what_is_left_out_stands_beside_the_page_and_never_on_it(case, agreed, today):
    prepared = prepare(case, agreed(InformationKind.LANGUAGE), today=today)
    assert isinstance(prepared, Prepared)
    assert InformationKind.HEALTH in prepared.left_out
    assert InformationKind.LANGUAGE not in prepared.left_out
    assert prepared.needs_left_out == (2, 3)
    assert "Left out" not in as_text(prepared.summary)


def test_a_kind_about_which_nothing_was_said_is_not_called_left_out(case, agreed, today):
    empty = replace(case, material=replace(case.material, details={}))
    prepared = prepare(empty, agreed(), today=today)
    assert isinstance(prepared, Prepared)
    assert InformationKind.HEALTH not in prepared.left_out


def test_needs_on_the_page_are_numbered_without_the_gap_of_those_left_out(
    case, agreed, entry, today
):
    legal = replace(case, service=entry(offers=("family",)))
    page = page_of(legal, agreed(), today)
    assert page.parts[0].lines == ("1  Reach a sister",)


def test_a_service_that_fits_no_need_is_asked_for_a_first_talk(case, agreed, entry, today):
    page = page_of(replace(case, service=entry(offers=("papers",))), agreed(), today)
    assert page.parts[0].lines == ("A first talk",)


def test_a_need_without_the_persons_words_has_those_of_the_list(case, agreed, today):
    plain = replace(case.material, wanted=(Need(id="place_to_sleep"),))
    page = page_of(replace(case, material=plain), agreed(), today)
    assert page.parts[0].lines == ("1  A place to sleep",)


def test_a_yes_in_part_says_so(case, agreed, today):
    page = page_of(case, agreed(answer=ReferralAnswer.ACCEPTED_IN_PART), today)
    assert "By R9, in part, on" in page.parts[1].lines[0]


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"answer": None}, NotReady.NOT_ASKED),
        ({"answer": ReferralAnswer.DECLINED}, NotReady.NOT_AGREED),
        ({"answer": ReferralAnswer.DEFERRED}, NotReady.NOT_AGREED),
        ({"answer": ReferralAnswer.UNSAFE}, NotReady.NOT_AGREED),
        ({"withdrawn": date(2026, 9, 24)}, NotReady.WITHDRAWN),
        ({"until": date(2026, 9, 23)}, NotReady.PAST_LAST_DAY),
        ({"service": "fair-pay"}, NotReady.ANOTHER_SERVICE),
    ],
)
def test_without_a_yes_that_holds_for_this_service_there_is_no_page(
    case, agreed, today, changes, why
):
    assert prepare(case, agreed(*InformationKind, **changes), today=today) is why


def test_police_get_no_page_without_the_law_it_rests_on(case, agreed, entry, today):
    police = replace(case, service=entry(kind="police"))
    assert prepare(police, agreed(), today=today) is NotReady.NO_LAWFUL_BASIS
    assert prepare(police, agreed(), today=today, lawful_basis=" ") is NotReady.NO_LAWFUL_BASIS


def test_police_get_no_page_without_the_persons_yes_whatever_the_law(case, agreed, entry, today):
    police = replace(case, service=entry(kind="police"))
    refused = prepare(
        police, agreed(answer=ReferralAnswer.DECLINED), today=today, lawful_basis="Order 12"
    )
    assert refused is NotReady.NOT_AGREED


def test_a_page_for_the_police_names_the_law_it_rests_on(case, agreed, entry, today):
    police = replace(case, service=entry(kind="police"))
    prepared = prepare(police, agreed(), today=today, lawful_basis="Order 12 of 2026")
    assert isinstance(prepared, Prepared)
    assert "Order 12 of 2026" in prepared.summary.parts[1].lines


def test_a_result_that_is_not_settled_is_incomplete_and_never_negative(case):
    open_ = Screened(protocol="Four questions", version="1", text=None, own_wording=False)
    told = said(
        InformationKind.RESULT, replace(case, material=replace(case.material, screened=open_))
    )
    assert told[0] == "Result incomplete"
    assert "Own wording" not in " ".join(told)


def test_without_questions_there_is_no_result_to_say(case):
    unasked = replace(case, material=replace(case.material, screened=None))
    assert said(InformationKind.RESULT, unasked) == ()


@pytest.mark.parametrize(
    ("age", "basis", "line"),
    [
        ((17, 17), AgeBasis.DOCUMENT, "17, from a document"),
        ((16, 19), AgeBasis.ESTIMATED, "16 to 19, estimated"),
        ((18, 20), AgeBasis.DISPUTED, "18 to 20, disputed: treated as under 18"),
        (None, AgeBasis.DISPUTED, "Not known, disputed: treated as under 18"),
        ((30, 30), None, "30, how it is known was not noted"),
        ((16, 19), None, "16 to 19, how it is known was not noted"),
    ],
)
def test_an_age_is_said_with_how_it_is_known(case, age, basis, line):
    aged = replace(case.material, age=age, age_basis=basis)
    assert said(InformationKind.AGE, replace(case, material=aged)) == (line,)


def test_an_age_of_which_nothing_is_known_is_not_said(case):
    aged = replace(case.material, age=None, age_basis=None)
    assert said(InformationKind.AGE, replace(case, material=aged)) == ()


def test_a_duty_that_the_person_need_not_be_told_of_does_not_claim_that_they_were(case):
    duty = Duty(text="Keep a record", law="", told_person=False)
    bound = replace(case, material=replace(case.material, duties=(duty,)))
    assert said(InformationKind.OBLIGATIONS, bound) == ("Keep a record.",)


def test_how_it_is_known_names_each_way_once(case):
    card = replace(case.material, channels=(Channel.POINT_CARD, Channel.WRITTEN), presence=None)
    assert said(InformationKind.HOW_KNOWN, replace(case, material=card)) == (
        "Pointed to by R9 on a card. Written by R9. Some of it was seen by staff.",
    )


def test_a_practice_page_says_that_no_real_person_stands_behind_it(case, agreed, today):
    practised = replace(case, material=replace(case.material, practice=True))
    assert page_of(practised, agreed(), today).practice == "Practice. No real person."


def test_a_number_in_arabic_text_is_fenced_so_that_it_is_not_turned_round(case):
    arabic = {Detail.CONTACT_HOW: "اتصل 1-888-555-0199 مساء"}
    fenced = said(
        InformationKind.CONTACT, replace(case, material=replace(case.material, details=arabic))
    )
    assert fenced == ("اتصل \u20661-888-555-0199\u2069 مساء",)


def test_marks_that_turn_text_round_and_control_characters_do_not_reach_the_page(case):
    hostile = {Detail.URGENT: "\u202etonight\x00\x07 now\u2066\n\n second\tline \u200b"}
    told = said(
        InformationKind.URGENT, replace(case, material=replace(case.material, details=hostile))
    )
    assert told == ("tonight now", "second line")


def test_a_value_that_looks_like_a_place_in_a_sentence_stays_as_it_was_typed(case, agreed, today):
    odd = replace(case, material=replace(case.material, reference="%2"))
    page = page_of(odd, agreed(), today)
    assert page.parts[1].lines[0].startswith("By %2, on Thursday 24 September 2026.")


# --- nothing that was not agreed --------------------------------------------------------

_TOKEN = {
    InformationKind.LANGUAGE: "Qlanguage",
    InformationKind.CONTACT: "Qcontact",
    InformationKind.URGENT: "Qurgent",
    InformationKind.OTHER_NEEDS: "Qotherneed",
    InformationKind.WANTS: "Qwants",
    InformationKind.RISKS: "Qrisks",
    InformationKind.HEALTH: "Qhealth",
    InformationKind.DEPENDANTS: "Qdependants",
    InformationKind.AGE: "91",
    InformationKind.HOW_KNOWN: "Pointed to by",
    InformationKind.RESULT: "Qresult",
    InformationKind.OBLIGATIONS: "Qduty",
    InformationKind.NAME: "Qname",
}


def test_every_kind_of_information_is_watched_for():
    assert set(_TOKEN) == set(InformationKind)


def _watched(case):
    """The case with a token of its own in everything that belongs to each kind."""
    token = _TOKEN
    by_detail = {
        Detail.INTERPRETER: token[InformationKind.LANGUAGE],
        Detail.INTERPRETER_WISH: token[InformationKind.LANGUAGE],
        Detail.URGENT: token[InformationKind.URGENT],
        Detail.RISKS: token[InformationKind.RISKS],
        Detail.HEALTH: token[InformationKind.HEALTH],
        Detail.DEPENDANTS: token[InformationKind.DEPENDANTS],
        Detail.WANTS: token[InformationKind.WANTS],
        Detail.DOES_NOT_WANT: token[InformationKind.WANTS],
        Detail.NAME: token[InformationKind.NAME],
    }
    details = {detail: by_detail.get(detail, token[InformationKind.CONTACT]) for detail in Detail}
    return replace(
        case,
        material=replace(
            case.material,
            details=details,
            wanted=(
                Need(id="place_to_sleep"),
                Need(id="family", text=token[InformationKind.OTHER_NEEDS]),
            ),
            language="Qlanguage",
            age=(91, 91),
            channels=(Channel.POINT_CARD,),
            screened=Screened(
                protocol=token[InformationKind.RESULT],
                version=token[InformationKind.RESULT],
                text=token[InformationKind.RESULT],
                own_wording=True,
            ),
            duties=(Duty(text=token[InformationKind.OBLIGATIONS], law="Qduty", told_person=True),),
        ),
        author=Author(organisation="Clinic", role="a nurse", call_back="555 0142"),
    )


@given(
    agreed_kinds=st.frozensets(st.sampled_from(InformationKind)),
    recipient=st.sampled_from(RecipientKind),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_that_was_not_agreed_ever_reaches_the_page_or_its_file(
    case, agreed, entry, today, words_on, agreed_kinds, recipient
):
    service = entry(kind=recipient.value)
    watched = replace(_watched(case), service=service)
    prepared = prepare(watched, agreed(*agreed_kinds), today=today, lawful_basis="Order 12")
    assert isinstance(prepared, Prepared)
    pdf = render(prepared.summary, font_files(), compress=False)
    for kind, token in _TOKEN.items():
        told = kind in agreed_kinds and kind in ALLOWED[recipient]
        assert (token in repr(prepared.summary)) is told
        assert (token in words_on(pdf)) is told
        assert told is not (kind in prepared.left_out or _needs_left_out(kind, prepared))
    assert agreed_kinds & tellable(service) == agreed_kinds & ALLOWED[recipient]


def _needs_left_out(kind: InformationKind, prepared: Prepared) -> bool:
    return kind is InformationKind.OTHER_NEEDS and bool(prepared.needs_left_out)


@pytest.mark.parametrize("kind", list(InformationKind))
def test_of_a_person_about_whom_nothing_is_known_nothing_is_said(case, kind):
    unknown = replace(case, material=Material(reference="R9", day=case.material.day))
    assert said(kind, unknown) == ()


def test_what_a_person_said_comes_back_under_the_names_that_kept_files_use():
    names = (
        "interpreter interpreter_wish contact_how contact_hours contact_language contact_say "
        "contact_not_say contact_not_hear urgent_needs risks health_needs dependants wants "
        "does_not_want name_for_contact"
    ).split()
    assert [*details_named(dict.fromkeys(names, "said"))] == [*Detail]
    shared = (
        "language_and_interpreter safe_contact urgent_needs other_needs wants_and_not risks "
        "health_needs dependants age how_known result obligations name_for_contact"
    ).split()
    assert kinds_named(shared) == set(InformationKind)
