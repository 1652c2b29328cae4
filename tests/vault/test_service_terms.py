"""What an entry of the directory says of whom it takes is kept; older entries are as they were."""

import json
import os
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest

from screenapp.screening.offers.terms import ServiceTerms, Takes, terms_from, terms_to
from screenapp.vault.errors import TextUnreadable
from screenapp.vault.model import Service
from screenapp.vault.store import migrations, services
from screenapp.vault.store.database import Store

OLD = (
    "INSERT INTO services (id, name, offers, languages, note, phone, hours, kind, last_verified,"
    " active) VALUES ('a', 'Harbour', '[\"food\"]', '[\"es\"]', 'n', '555', 'always', 'shelter',"
    " '2026-01-02', 1)"
)
FULL = ServiceTerms(
    tiers=("high", "immediate"),
    age_from=0,
    age_to=17,
    women=Takes.YES,
    men=Takes.NO,
    other_genders=Takes.YES,
    children=Takes.YES,
    pets=Takes.NO,
    wheelchair=Takes.YES,
    areas=("Downtown", "Río Norte"),
    open_at="mon-fri 09:00-17:00",
    way_there="Bus 7 to the market, then the blue door",
    must_know="Age, and whether alone",
    warm_hand_over=Takes.YES,
    verified_by="Ana",
)


@pytest.fixture
def store(tmp_path: Path):
    made = Store(tmp_path / "a.db", os.urandom(32))
    yield made
    made.close()


def test_an_entry_kept_before_reads_as_it_was_and_notes_nothing_more(store):
    before = migrations.MIGRATIONS.index(migrations._SERVICE_TERMS)
    assert "terms" not in OLD
    store.write(lambda c: migrations.migrate(c, upto=before))
    store.write(lambda c: c.execute(OLD))
    store.write(migrations.migrate)
    (kept,) = store.read(services.every)
    assert kept == Service(
        id="a",
        name="Harbour",
        offers=("food",),
        languages=("es",),
        note="n",
        phone="555",
        hours="always",
        kind="shelter",
        last_verified=date(2026, 1, 2),
    )
    assert kept.terms == ServiceTerms()


def test_all_that_an_entry_says_comes_back(vault):
    assert all(getattr(FULL, f.name) != f.default for f in fields(ServiceTerms))
    service = Service(id="a", name="Harbour", offers=("food",), languages=(), terms=FULL)
    vault.save_service(service)
    assert vault.services() == (service,)
    changed = replace(service, terms=replace(FULL, men=Takes.NOT_NOTED, age_to=None))
    vault.save_service(changed)
    assert vault.services() == (changed,)


def test_what_a_later_version_kept_is_read_as_far_as_it_is_understood():
    kept = {**terms_to(FULL), "moon": "full", "men": "perhaps", "age_to": "old", "areas": "x"}
    read = terms_from(json.loads(json.dumps(kept)))
    assert read == replace(FULL, men=Takes.NOT_NOTED, age_to=None, areas=())


def test_a_text_that_nothing_can_hold_is_kept_from_the_store(vault):
    terms = ServiceTerms(way_there="left\x00right")
    with pytest.raises(TextUnreadable):
        vault.save_service(Service(id="a", name="H", offers=("food",), languages=(), terms=terms))
    assert vault.services() == ()
