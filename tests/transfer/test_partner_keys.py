"""A site's key and a partner's, by command: made once, compared by words, told to other leads."""

import json
from pathlib import Path

import pytest

from screenapp.cli.main import run
from screenapp.transfer.keys import key_file, new_keys
from screenapp.vault.errors import AnswersSealed
from screenapp.vault.people.deeds import GuardedDeed
from screenapp.vault.vault import Vault
from tests.transfer.conftest import COUNTS, LEAD, OTHER, WORDS


def command(name: str, site: Path, *more: str, who: str = LEAD) -> int:
    word = str(site.parent / "word")
    done = run(["partner", name, str(site), "--as", who, "--passphrase-file", word, *more])
    assert isinstance(done, int)
    return done


def test_a_site_has_one_key_however_often_it_is_shown(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = site.parent / "given"
    assert command("key", site, "--json", "--out", str(given)) == 0
    first = json.loads(capsys.readouterr().out)
    assert command("key", site, "--json", who=OTHER) == 0
    assert json.loads(capsys.readouterr().out) == first
    assert len(first["words"]) == 10
    with Vault.unlock(site, name=LEAD, passphrase=WORDS) as vault:
        secret = vault.team.partners.own()
        assert secret is not None
        kept = " ".join(vault.settings.values())
        assert "AGE-SECRET-KEY" not in kept
        assert secret.hex() not in kept
    assert "AGE-SECRET-KEY" not in given.read_text()
    assert not any(b"AGE-SECRET-KEY" in path.read_bytes() for path in site.glob("*.*"))


def test_a_key_is_taken_in_only_with_its_words_and_the_other_lead_is_told(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs, stranger = new_keys().public, new_keys().public
    path = site.parent / "theirs"
    path.write_bytes(key_file(theirs))
    asked = ("--key", str(path), "--name", "Open Door")
    assert command("trust", site, *asked, "--words", " ".join(stranger.words)) == 1
    assert "not those of this key" in capsys.readouterr().err
    assert command("trust", site, *asked, "--words", " ".join(theirs.words)) == 0
    assert command("list", site) == 0
    assert " ".join(theirs.words) in capsys.readouterr().out
    with Vault.unlock(site, name=OTHER, passphrase=WORDS) as vault:
        told = [notice.deed for notice in vault.oversight.notices()]
        assert told.count(GuardedDeed.TRUST_PARTNER) == 1
        assert vault.team.partners.trusted()[0].key == key_file(theirs)
        assert [e.detail for e in vault.log() if e.record == "partners"] == ["trust"]
    path.write_bytes(key_file(stranger))
    assert command("trust", site, *asked, "--words", " ".join(stranger.words)) == 1
    path.write_bytes(b"something else")
    assert command("trust", site, *asked, "--words", "x") == 1


def test_whoever_only_counts_has_no_part_in_it(site: Path) -> None:
    assert command("key", site) == 0
    assert command("key", site, who=COUNTS) == 1
    with Vault.unlock(site, name=COUNTS, passphrase=WORDS) as vault:
        with pytest.raises(AnswersSealed):
            vault.team.partners.own()
        with pytest.raises(AnswersSealed):
            vault.team.partners.trusted()
