"""With whom the pictures of the person's side were tried, and who is told to explain them."""

import json
from dataclasses import replace

import pytest

from screenapp.cli.main import run
from screenapp.protocol.picture_meanings import MEANINGS
from screenapp.vault import Vault
from screenapp.vault.errors import NotAllowed
from screenapp.workflow.picture_trials import (
    SETTING,
    PictureTrial,
    PictureTrials,
    TrialFault,
    explain_first,
    own,
    shipped,
    to_explain,
)

NURSE_WORD = "nine grey geese fly seaward"
WORD = "seven quiet herons walk inland"
BED = PictureTrial(picture="bed", people="adults", asked=100, understood=67, month="2026-11")


def test_what_comes_with_the_program_was_tried_with_nobody_and_says_so(vault):
    assert shipped() == ()
    assert to_explain({}) == frozenset(MEANINGS)


@pytest.mark.parametrize(
    ("asked", "understood", "first"),
    [(100, 67, False), (100, 66, True), (3, 2, True), (3, 3, False), (1, 0, True)],
)
def test_below_67_per_cent_it_is_explained_first(asked, understood, first):
    trial = replace(BED, asked=asked, understood=understood)
    assert ("bed" in explain_first([trial])) is first


def test_all_trials_of_a_picture_count_together():
    poor = replace(BED, people="children", asked=10, understood=1)
    assert "bed" in explain_first([BED, poor])


def test_a_lead_adds_a_trial_and_it_is_kept(vault):
    trials = PictureTrials(vault)
    assert trials.add(BED) is None
    assert trials.every() == (BED,)
    assert "bed" not in to_explain(vault.settings)
    assert "door" in to_explain(vault.settings)


def test_only_a_lead_adds_one(folder):
    with Vault.unlock(folder, name="nurse", passphrase=NURSE_WORD, one_command=True) as opened:
        with pytest.raises(NotAllowed):
            PictureTrials(opened).add(BED)
        assert own(opened.settings) == ()


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"picture": "../bed"}, TrialFault.NO_SUCH_PICTURE),
        ({"people": " "}, TrialFault.NO_PEOPLE),
        ({"people": "x" * 121}, TrialFault.NO_PEOPLE),
        ({"asked": 0, "understood": 0}, TrialFault.NUMBERS),
        ({"understood": 101}, TrialFault.NUMBERS),
        ({"understood": -1}, TrialFault.NUMBERS),
    ],
)
def test_what_is_no_trial_is_not_kept(vault, change, fault):
    trials = PictureTrials(vault)
    assert trials.add(replace(BED, **change)) is fault
    assert trials.every() == ()


@pytest.mark.parametrize("kept", ["", "{}", "[1]", '[{"picture": "bed"}]', "nonsense"])
def test_what_cannot_be_read_is_no_trial(kept):
    assert own({SETTING: kept}) == ()


def test_the_command_lists_and_adds(vault, tmp_path, capsys):
    vault.close()
    secret = tmp_path / "word"
    secret.write_text(WORD + "\n")
    base = ["pictures", str(tmp_path / "vault"), "--as", "lead", "--passphrase-file", str(secret)]
    assert run(base) == 0
    told = capsys.readouterr().out
    assert "bed: A place to sleep. Tried with nobody yet (explain first)" in told
    more = ["--picture", "bed", "--people", "adults, Spanish", "--asked", "24"]
    assert run([*base, *more, "--understood", "25"]) == 1
    assert run([*base, *more, "--understood", "22", "--json"]) == 0
    bed = json.loads(capsys.readouterr().out)["bed"]
    assert bed["explain_first"] is False
    assert [(one["asked"], one["understood"]) for one in bed["tried"]] == [(24, 22)]
