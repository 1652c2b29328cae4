"""What may not be said or asked, and sentences close by that may."""

import pytest

from screenapp.protocol.checking.red_lines import phrases_for
from screenapp.protocol.checking.red_lines.phrases import Phrases


def of(language: str) -> Phrases:
    found = phrases_for(language)
    assert found is not None
    return found


EN = of("en")

NO_PROMISE = [
    "Is it safe to call you?", "a safe place to talk", "Do you feel safe at home?",
    "Do you have a safe place to stay tonight?", "We can help you look for housing.",
    "We cannot promise that you will be safe.", "I can't promise to keep you safe",
    "Nobody can promise housing.", 'Never say "we will keep you safe".',
    'Avoid promises such as "you will be safe".', "Do not promise safety, housing or papers.",
    "Ask whether you will be safe going home.", "You will get a list of shelters.",
    "The person will receive information about housing.", "You are safe to stop at any time.",
    "Find a bed for tonight.", "We will find a quiet, safe place to talk.",
    "We will take you to a safe place to talk.", "Has anyone promised you a visa or a home?",
    "Was promised papers or a visa by a recruiter.", "We will protect your privacy.",
    "We will save your answers.", "You will be free to go at any time.",
    "Do you have somewhere to go where you will be safe?", "Make a safety plan with the person.",
    "If you are safe, we can talk.", "Offer shelter, legal advice and health care.",
    "We will not tell the police or immigration without asking you.", "Safety comes first.",
]  # fmt: skip
PROMISE = [
    "We will keep you safe.", "You will be safe here.", "You'll be completely safe now.",
    "You are safe now.", "You’re safe here.", "We can protect you.", "The police will rescue you.",
    "We guarantee your safety.", "We promise you will be safe.", "We will get you a visa.",
    "You will receive a residence permit.", "We will find you a home.", "You will get housing.",
    "We will find you a safe place.", "Your safety is guaranteed.", "You will be rescued soon.",
    "We will get you out of there.", "We will make sure that you are safe.",
    "Don't worry: we will keep you safe.", "No one will hurt you again.",
    "You will not be deported.", "Staff will provide housing.", "They will be given legal status.",
    "We can get you asylum.", "Rescue the person.", "Promise the person a place to live.",
    "Nothing will happen to you.", "We will bring you to a safe house.",
]  # fmt: skip
NO_VICTIM = [
    "Offer the victim advocate service", "Call Victim Services", "The Office for Victims of Crime",
    "Trafficking Victims Protection Act", "Do not call the person a victim.", "Never say victim.",
    "Help for victims of crime is offered by the city", "crime victim compensation",
]  # fmt: skip
VICTIM = [
    "The person is a victim of trafficking", "Possible victim", "The victim's answers",
    "Talk with the victim", "You may be a victim.", "See possible victims again",
    "Victim screening", "Was this person victimised?",
]  # fmt: skip
NO_BODY = [
    ("Dental pain that nobody treated", False), ("How old are you?", True),
    ("Physical examination found injuries.", False), ("X-ray shows old fractures.", False),
    ("No X-ray, dental or physical examination to tell age.", True),
    ("Never judge age by looking at the body.", True),
    ("X-rays are never used to tell age.", False),
    ("Age as written in a document", True), ("Injuries unusual for their age", False),
    ("Do not ask for an X-ray or a dental check to settle the age.", True),
]  # fmt: skip
BODY = [
    ("A bone X-ray of the wrist to tell whether the person is under 18.", False),
    ("Age as judged by a dental examination.", False), ("Wrist X-ray", True), ("Bone age", True),
    ("Does a physical examination suggest that the person is a minor?", False),
    ("Examine the teeth to see how old they are", False), ("Age by X-ray", False),
    ("Medical examination to determine age", False), ("Radiological age assessment", False),
    ("Signs of puberty that show the age", False), ("Tanner stage, for age", False),
]  # fmt: skip
NO_PAPERS = [
    "Does someone else keep your passport?", "Has anyone taken your papers away from you?",
    "Who holds your identity documents?", "Can you get your passport when you want it?",
    "Has anyone threatened to report you to immigration?", "Did you sign a contract or documents?",
    "You do not need to show ID or immigration papers.", "Employer keeps passport",
    "Is your passport with someone else?", "Do you identify with any of these?",
]  # fmt: skip
PAPERS = [
    "Do you have a visa?", "What is your immigration status?", "Passport or identity card number",
    "Please show your ID.", "Are you here legally?", "Do you have your papers with you?",
    "What is your citizenship?", "Copy the passport", "Residence permit seen",
]  # fmt: skip
NO_LOOKS = [
    "Has anyone given you food, money or clothes for sex?", "Do your thoughts race?",
    "Do you work without protective clothing?", "A trace of injury", "Was a wound dressed?",
]  # fmt: skip
LOOKS = [
    "What is your nationality?", "Tattoo on the neck", "Clothing does not suit the weather",
    "Race or ethnicity", "Skin colour", "Dressed like a much older person",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_PROMISE)
def test_this_promises_nothing(text: str) -> None:
    assert EN.promises(text) is None


@pytest.mark.parametrize("text", PROMISE)
def test_this_promises(text: str) -> None:
    assert EN.promises(text)


@pytest.mark.parametrize("text", NO_VICTIM)
def test_this_calls_nobody_a_victim(text: str) -> None:
    assert EN.calls_victim(text) is None


@pytest.mark.parametrize("text", VICTIM)
def test_this_calls_somebody_a_victim(text: str) -> None:
    assert EN.calls_victim(text)


@pytest.mark.parametrize(("text", "about_age"), NO_BODY)
def test_this_looks_at_no_body_for_an_age(text: str, about_age: bool) -> None:
    assert EN.tells_age_by_body(text, about_age=about_age) is None


@pytest.mark.parametrize(("text", "about_age"), BODY)
def test_this_looks_at_a_body_for_an_age(text: str, about_age: bool) -> None:
    assert EN.tells_age_by_body(text, about_age=about_age)


@pytest.mark.parametrize("text", NO_PAPERS)
def test_this_asks_for_no_papers(text: str) -> None:
    assert EN.asks_for_papers(text) is None


@pytest.mark.parametrize("text", PAPERS)
def test_this_asks_for_papers(text: str) -> None:
    assert EN.asks_for_papers(text)


@pytest.mark.parametrize("text", NO_LOOKS)
def test_this_asks_for_no_looks(text: str) -> None:
    assert EN.asks_for_looks(text) is None


@pytest.mark.parametrize("text", LOOKS)
def test_this_asks_for_looks(text: str) -> None:
    assert EN.asks_for_looks(text)


@pytest.mark.parametrize(
    ("language", "promise", "none"),
    [
        ("es", "Usted estará a salvo aquí.", "¿Estará a salvo en su casa?"),
        ("es", "Le garantizamos una vivienda.", "No podemos prometer una vivienda."),
        ("es", "No le deportarán.", "¿Tiene un lugar seguro para dormir?"),
        ("fr", "Nous vous protégerons.", "Nous ne pouvons pas promettre un logement."),
        ("fr", "Vous serez en sécurité ici.", "Avez-vous un lieu sûr pour dormir ?"),
        ("ar", "ستكون بأمان هنا.", "هل تشعر بالأمان في البيت؟"),
        ("ar", "سنوفر لك سكنا", "لا نستطيع أن نعدك بسكن"),
    ],
)
def test_promises_are_known_in_other_languages(language: str, promise: str, none: str) -> None:
    phrases = of(language)
    assert phrases.promises(promise)
    assert phrases.promises(none) is None


@pytest.mark.parametrize(
    ("language", "victim", "service"),
    [
        ("es", "La persona es una víctima", "Servicio de atención a víctimas"),
        ("fr", "La personne est une victime", "Service d'aide aux victimes"),
        ("ar", "هذا الشخص ضحية", "خدمات دعم الضحايا"),
    ],
)
def test_victim_is_known_in_other_languages(language: str, victim: str, service: str) -> None:
    assert of(language).calls_victim(victim)
    assert of(language).calls_victim(service) is None


@pytest.mark.parametrize(
    ("language", "body", "papers", "kept"),
    [
        ("es", "Radiografía para saber la edad", "¿Tiene pasaporte?",
        "¿Alguien guarda su pasaporte?"),
        ("fr", "Radiographie pour estimer l'âge", "Votre titre de séjour",
        "Qui garde votre passeport ?"),
        ("ar", "أشعة لمعرفة العمر", "ما هو رقم جواز سفرك؟", "هل يحتفظ شخص آخر بجواز سفرك؟"),
    ],
)  # fmt: skip
def test_bodies_and_papers_are_known_in_other_languages(
    language: str, body: str, papers: str, kept: str
) -> None:
    phrases = of(language)
    assert phrases.tells_age_by_body(body, about_age=False)
    assert phrases.asks_for_papers(papers)
    assert phrases.asks_for_papers(kept) is None


def test_a_language_is_found_by_its_first_part() -> None:
    assert phrases_for("es-MX") is of("es")
    assert phrases_for("pt_BR") is None
