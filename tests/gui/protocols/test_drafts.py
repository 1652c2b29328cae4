"""A lead decides, language by language, whether people are asked in words nobody else has read."""

from screenapp.vault.people.deeds import drafts_in

PASSPHRASE = "seven quiet herons walk"


def test_a_lead_takes_drafts_back_and_allows_them_again(people, screening_service, at, seen):
    page = at(screening_service)
    assert "Words that no second person has read" in seen(page)
    drafts = page.list.drafts
    assert set(drafts.buttons) == {("es", False), ("ar", False)}
    assert drafts.buttons["es", False].accessibleName() == "Do not use drafts in Español"

    drafts.buttons["es", False].click()  # nobody gave the passphrase: the page says so
    assert page.problem.isVisibleTo(page)
    assert people.vault.settings[drafts_in("es")] == "yes"

    with people.vault.proving(people.vault.prove(PASSPHRASE)):
        drafts.buttons["es", False].click()
    assert not page.problem.isVisibleTo(page)
    assert people.vault.settings[drafts_in("es")] == "no"
    assert "not used with people" in seen(page)
    with people.vault.proving(people.vault.prove(PASSPHRASE)):
        drafts.buttons["es", True].click()
    assert people.vault.settings[drafts_in("es")] == "yes"
    assert "not used with people" not in seen(page)


def test_who_does_not_lead_is_not_asked_to_decide(people, at, seen):
    page = at(people.screening_service("Nora Nurse"))
    assert "Words that no second person has read" not in seen(page)
    assert page.list.drafts.isHidden()
