"""Every failure and every finding says what happened, what is safe and what to do."""

import re
import subprocess
import sys

import pytest

from screenapp.vault import errors, sentence, told
from screenapp.vault.model import Finding, FindingKind
from screenapp.vault.sentences import KEYS, SENTENCES

FAILURES = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, errors.VaultError)
]
FORBIDDEN = re.compile(
    r"traffick|victim|subject|refus|non-compliant|invalid|fail|oops|please wait|are you sure", re.I
)


def test_every_failure_and_finding_has_its_sentence_and_none_is_over():
    keys = {kind.key for kind in FAILURES} | {Finding(kind=kind).key for kind in FindingKind}
    assert keys == set(KEYS)


@pytest.mark.parametrize("key", KEYS)
def test_sentences_are_whole_and_kind(key):
    text = SENTENCES[key]
    assert text.happened and text.remedy
    for part in (text.happened, text.safe, text.remedy):
        assert not part or part.endswith(".")
        assert not FORBIDDEN.search(part or "")


def test_values_are_filled_in():
    assert told(errors.TooSoon(7)).remedy == "Try again in 7 seconds."
    assert "(9; this one knows 1)" in str(told(errors.StoreNewer(9, 1)))
    assert told(Finding(kind=FindingKind.AUDIT_BROKEN, record="12")).happened.endswith("entry 12.")
    assert sentence("error.vault.disk_full").safe == "Everything saved before is safe."


def test_asking_for_the_vaults_words_does_not_load_database_or_ciphers():
    code = (
        "import sys, screenapp.vault as v; v.Role.LEAD; v.told;"
        "print(sorted({'sqlcipher3', 'cryptography'} & set(sys.modules)));"
        "v.warm(); print('sqlcipher3' in sys.modules, v.Vault.__name__)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\nTrue Vault\n"
