"""What could identify is in no referral; police, immigration and courts need a law, by any name."""

from dataclasses import fields, replace

import pytest

from screenapp.protocol.identifying import may_identify
from screenapp.protocol.model import AnswerType, Item, Source
from screenapp.referral.consent import InformationKind, ServiceConsent
from screenapp.referral.material import Material
from screenapp.referral.services import RecipientKind
from screenapp.referral.summary import NotReady, Prepared, needs_lawful_basis, prepare


def item(text: str, answer: AnswerType) -> Item:
    return Item(id="q", construct="needs", source=Source.SELF, answer=answer, text=text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Who brought you here?", "another person"),
        ("What is your boss called?", "another person"),
        ("¿Cómo se llama su jefe?", "another person"),
        ("ما اسم صاحب العمل؟", "another person"),
        ("Where do you sleep?", "an address"),
        ("In which street is the house?", "an address"),
        ("Où habitez-vous ? Votre adresse", "an address"),
        ("What is the number of your passport?", "the number of a paper"),
        ("Número de pasaporte", "the number of a paper"),
        ("The n\u0430me of the driver", "another person"),
    ],
)
def test_words_or_a_number_could_tell_who_where_or_which_paper(text: str, kind: str) -> None:
    assert may_identify(item(text, AnswerType.TEXT), text) == kind
    assert may_identify(item(text, AnswerType.NUMBER), text) == kind


@pytest.mark.parametrize(
    "answer", [a for a in AnswerType if a not in (AnswerType.TEXT, AnswerType.NUMBER)]
)
def test_a_yes_or_a_choice_tells_nobody(answer: AnswerType) -> None:
    text = "Does the person who hurt you know your address?"
    assert may_identify(item(text, answer), text) is None


@pytest.mark.parametrize("text", ["How many hours do you work?", "Anything else, in your words?"])
def test_what_asks_for_none_of_it_needs_no_purpose(text: str) -> None:
    assert may_identify(item(text, AnswerType.TEXT), text) is None


def test_a_page_has_no_place_for_an_answer_and_none_for_a_kind_nobody_agreed_to() -> None:
    held = {field.name for field in fields(Material)}
    assert held == {
        "reference", "day", "place", "wanted", "details", "language", "age", "age_basis",
        "channels", "presence", "sources", "screened", "duties", "practice", "wishes",
    }  # fmt: skip
    assert ServiceConsent(service="any").said_yes == frozenset()
    assert not {"address", "papers", "names", "answers"} & {kind.value for kind in InformationKind}


ENFORCING = ["Border Force", "The constabulary", "Extranjería", "الشرطة", "Family court", "ICE"]
HELPING = ["Night kitchen", "Refuge for women", "Local authority housing desk", "Casa Abierta"]


@pytest.mark.parametrize("name", ENFORCING)
def test_police_by_another_kind_and_name_get_no_page_without_a_law(
    case, agreed, entry, today, name
):
    other = replace(case, service=entry(kind="other", name=name))
    assert prepare(other, agreed(), today=today) is NotReady.NO_LAWFUL_BASIS
    assert isinstance(prepare(other, agreed(), today=today, lawful_basis="Order 12"), Prepared)


@pytest.mark.parametrize("name", HELPING)
def test_a_service_that_helps_needs_none(case, agreed, entry, today, name):
    other = replace(case, service=entry(kind="other", name=name))
    assert isinstance(prepare(other, agreed(), today=today), Prepared)


def test_of_the_kinds_on_the_list_police_and_courts_need_one(entry):
    needing = {kind for kind in RecipientKind if needs_lawful_basis(entry(kind=kind.value))}
    assert needing == {RecipientKind.POLICE, RecipientKind.COURT_OR_DETENTION}
