"""No word of any script ends the program: where no typeface holds it, it is named and marked.

Each in a process of its own, since what failed before ended the process, and a machine's own
typefaces have to be kept out.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
# By bundled typefaces: all of it is shown on every machine.
BUNDLED = {
    "Latin": "Zürich",
    "Greek": "Αθήνα",
    "Cyrillic": "Київ",
    "Vietnamese": "Nguyễn",
    "Arabic": "مركز",
    "Persian": "می‌خواهم",
    "Devanagari": "पासपोर्ट",
    "Bengali": "পাসপোর্ট",
    "Ethiopic": "ፓስፖርት",
    "Khmer": "អ្នកអាច",
    "Thai": "คุณออก",
    "Myanmar": "လွတ်လပ်",
}
# By no bundled typeface: what ended the program, and some that Qt counts twice.
OTHERS = {
    "Tamil": "கமலா",
    "Telugu": "తెలుగు",
    "Gujarati": "ગુજરાત",
    "Gurmukhi": "ਪੰਜਾਬੀ",
    "Sinhala": "සිංහල",
    "Malayalam": "മലയാളം",
    "Kannada": "ಕನ್ನಡ",
    "Odia": "ଓଡ଼ିଆ",
    "Thaana": "ދިވެހި",
    "Hebrew": "עברית",
    "Georgian": "ქართული",
    "Armenian": "Հայերեն",
    "Han": "王芳",
    "Hangul": "한국어",
    "Tibetan": "བོད་ཡིག",
    "Mongolian": "ᠮᠣᠩᠭᠣᠯ",
    "Lao": "ພາສາລາວ",
    "Cherokee": "ᏣᎳᎩ",
    "Adlam": "𞤀𞤣𞤤𞤢𞤥",
    "Chakma": "𑄌𑄋𑄴𑄟𑄳𑄦",
    "emoji": "👩‍👧",
}
MACHINES = {"with its own typefaces": False, "with none": True}


def tried(words: dict[str, str], folder: Path, *, bare: bool) -> dict[str, dict[str, object]]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HERE.parents[1])}
    if bare:
        none = folder / "fonts.conf"
        none.write_text(
            '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
            f"<fontconfig><cachedir>{folder}</cachedir></fontconfig>"
        )
        environment["FONTCONFIG_FILE"] = str(none)
    done = subprocess.run(
        [sys.executable, str(HERE / "child_scripts.py"), json.dumps(words)],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, f"ended after {lines[-1:]}: {done.stderr[-2_000:]}"
    return {line["script"]: line for line in lines}


@pytest.fixture(scope="module", params=MACHINES.values(), ids=MACHINES)
def machine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory):
    words = BUNDLED | OTHERS
    return request.param, tried(words, tmp_path_factory.mktemp("fonts"), bare=request.param)


def test_a_word_of_any_script_is_printed_and_never_ends_the_program(machine):
    _, told = machine
    assert set(told) == set(BUNDLED | OTHERS)
    assert all(line["sheet"] for line in told.values())


def test_what_the_bundled_typefaces_hold_is_shown_on_every_machine(machine):
    _, told = machine
    for script in BUNDLED:
        assert told[script]["named"] == [], script
        assert told[script]["says"] == [False, False], script


def test_a_word_that_is_named_is_marked_on_paper_and_no_other_is(machine):
    bare, told = machine
    for script, word in OTHERS.items():
        named = told[script]["named"]
        assert named in ([], [word]), script
        assert told[script]["says"] == [bool(named)] * 2, script
        assert named or not bare, script
