"""One journey through the whole program, by its real windows, in a process of its own."""

import json

from screenapp.practice.making import make

PLACES = (
    "sign-in room-first new-intake interview-staff privacy recheck today consent interview cover "
    "return person person-choices person-end result referral hand-over review review-table "
    "protocols protocol staff log backups protects"
).split()


def test_the_tour_leaves_its_pictures_and_a_page_that_says_only_what_was_agreed(
    screenapp, tmp_path
):
    out = tmp_path / "out"
    taken = screenapp("tour", "--out", out)
    assert taken.returncode == 0, taken.stderr
    assert sorted(path.stem for path in out.glob("*.png")) == sorted(PLACES)
    assert str(out) in taken.stdout
    assert all(path.stat().st_size > 10_000 for path in out.glob("*.png"))
    page = (out / "page.pdf").read_bytes()
    assert page.startswith(b"%PDF-")
    for telling in (b"trafficking", b"My pay is kept", b"/Author (anonymous)"):
        assert telling not in page


def test_the_demo_makes_a_vault_of_the_size_asked_for(screenapp, tmp_path, word_file):
    folder = tmp_path / "practice"
    made = screenapp(
        "demo", folder, "--screenings", 12, "--passphrase-file", word_file, "--no-window"
    )
    assert made.returncode == 0, made.stderr
    for name in ("nurse", "lead", "supervisor"):
        checked = screenapp(
            "vault", "check", folder, "--as", name, "--passphrase-file", word_file, "--json"
        )
        assert checked.returncode == 0, checked.stderr
        assert json.loads(checked.stdout)["sound"] is True


def test_the_demo_never_touches_what_is_there_already(screenapp, tmp_path):
    folder = tmp_path / "something"
    folder.mkdir()
    (folder / "letter.txt").write_text("mine")
    refused = screenapp("demo", folder, "--no-window")
    assert refused.returncode == 1
    assert "Nothing was changed" in refused.stderr
    assert [path.name for path in folder.iterdir()] == ["letter.txt"]


def test_the_same_seed_gives_the_same_people(tmp_path, word, cheap):
    facts = []
    for name in ("one", "two"):
        make(tmp_path / name, screenings=30, seed=9, word=word, cost=cheap)
        facts.append(facts_in(tmp_path / name, word))
    assert facts[0] == facts[1]


def facts_in(folder, word):
    from screenapp.vault.vault import Vault

    with Vault.unlock(folder, name="supervisor", passphrase=word) as vault:
        return sorted((f.protocol, f.result or "", str(f.tier), f.day) for f in vault.facts())
