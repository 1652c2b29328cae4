"""The first day with the program: the language, the sheet, a new computer."""

import ctypes
import sys

import pytest
from PySide6.QtCore import Qt

from screenapp.__main__ import main
from screenapp.app import start
from screenapp.app.platform.missing_parts import library_named
from screenapp.app.relaunch.messages import PRACTICE, Handover
from screenapp.settings import PRACTICE_WORDS
from screenapp.ui.shell.main_window import Face
from screenapp.ui.shell.ui_translator import UiTranslator
from screenapp.ui.sign_in.use_sheet import UseSheetPage
from screenapp.vault.vault import Vault


@pytest.fixture(autouse=True)
def no_language_left_over(qapp):
    """What a test chose to speak is spoken by no other."""
    yield
    for tongue in qapp.findChildren(UiTranslator):
        if tongue.installed is not None:
            qapp.removeTranslator(tongue.installed)
            tongue.installed = None


def sign_in(driver, name, word, button="Sign in"):
    driver.write("Your name", name)
    driver.write("Passphrase", word)
    driver.press(button)


def test_the_switch_shows_the_language_in_use_in_the_process_that_takes_over(
    app_on, practice_vault
):
    controller, driver = app_on(practice_vault())
    controller.window_state.stand_as(Handover(language="es", covered=False))
    driver.sees("Entrar")
    assert controller.sign_in.page.languages.selected == "es"


def test_the_switch_shows_the_language_in_use_after_signing_out(app_on, practice_vault, word):
    controller, driver = app_on(practice_vault())
    driver.press("Español")
    driver.write("Su nombre", "nurse")
    driver.write("Frase de acceso", word)
    driver.press("Entrar")
    driver.until(lambda: controller.navigator is not None, "nobody signed in")
    controller._speak("ar")  # as the person's side does while the screen is theirs
    driver.key(Qt.Key.Key_F8)
    driver.sees("Entrar")
    assert controller.sign_in.page.languages.selected == "es"


LOADER = "libEGL.so.1: cannot open shared object file: No such file or directory"


@pytest.mark.parametrize("command", [[], ["tour", "--out", "pictures"]])
def test_a_missing_system_library_is_one_plain_sentence(screenapp, offscreen, tmp_path, command):
    """What the loader says of it reaches Python as an ImportError, as it does here."""
    (tmp_path / "sitecustomize.py").write_text(
        "import sys\n"
        "class Lacking:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name in ('PySide6.QtGui', 'PySide6.QtWidgets'):\n"
        f"            raise ImportError({LOADER!r})\n"
        "sys.meta_path.insert(0, Lacking())\n"
    )
    offscreen["PYTHONPATH"] += f":{tmp_path}"
    vault = tmp_path / "vault"
    done = screenapp(*(command or ["--vault", vault]))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert "lacks a part of its system (libEGL.so.1)" in done.stderr
    assert not vault.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="a screen is always there")
@pytest.mark.parametrize("screen", [{}, {"DISPLAY": ":4077"}])
def test_where_there_is_no_screen_one_sentence_says_so(screenapp, offscreen, tmp_path, screen):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        offscreen.pop(name, None)
    offscreen |= screen
    done = screenapp("--vault", tmp_path / "vault")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("The window cannot be opened: ")
    assert "Qt" not in done.stderr


def test_a_library_that_the_loader_does_not_find_is_named():
    with pytest.raises(OSError, match="libnosuch") as missing:
        ctypes.CDLL("libnosuch.so.9")
    assert library_named(missing.value) == "libnosuch.so.9"
    assert library_named(ImportError("No module named 'numpy'")) == ""


def test_the_practice_vault_says_its_passphrase_in_its_own_window(
    qapp, app_on, tmp_path, screenapp
):
    folder = tmp_path / "practice"
    assert screenapp("demo", folder, "--screenings", 0, "--no-window").returncode == 0
    controller, driver = app_on(folder)
    driver.sees_not(PRACTICE_WORDS)
    controller.sign_in.says_words = True
    controller.sign_in.show_sign_in("Intake", "en")
    driver.sees(f"Sign in as nurse, lead, supervisor; the passphrase of each is: {PRACTICE_WORDS}")
    sign_in(driver, "nurse", PRACTICE_WORDS)
    driver.until(lambda: controller.navigator is not None, "nobody signed in")


def test_the_demo_opens_a_window_that_says_the_passphrase_and_so_does_its_successor(
    monkeypatch, tmp_path
):
    opened = []
    monkeypatch.setattr(start, "open_window", lambda arguments: opened.append(arguments) or 0)
    for more in ([], ["--passphrase-file", str(tmp_path / "word")]):
        (tmp_path / "word").write_text("other words for practice\n")
        folder = str(tmp_path / f"v{len(more)}")
        main(["demo", folder, "--screenings", "0", *more])
        assert opened.pop() == ["--vault", folder, *([] if more else [PRACTICE])]


NEW = "maple orbit candle reef"


def use_sheet(driver, code, name, passphrase=NEW):
    driver.press("Use the recovery sheet")
    driver.write("The six groups on the sheet", code)
    driver.write("Your name, as you sign in", name)
    driver.write("A new passphrase", passphrase)
    driver.write("The new passphrase again", passphrase)
    driver.press("Use the sheet")


@pytest.fixture
def with_sheet(tmp_path, word, cheap):
    """A vault, and the code of its sheet."""
    folder = tmp_path / "kept"
    vault, sheet = Vault.create(
        folder, organisation="Harbour Clinic", name="Ana Lead", passphrase=word, cost=cheap
    )
    vault.close()
    return folder, sheet.code


def test_whoever_lost_the_passphrase_comes_in_by_the_sheet_and_gets_a_new_one(app_on, with_sheet):
    folder, code = with_sheet
    controller, driver = app_on(folder)
    use_sheet(driver, code.lower(), "Ana Lead")
    driver.sees("Write this down on paper now")
    page = controller.window.findChild(UseSheetPage)
    assert page.code.text == page.passphrase.text == page.again.text == ""
    assert controller.opened is None
    shown = page.sheet.code.text().replace(" – ", "-").replace("\n", "-")
    assert shown != code
    driver.write("Type what you wrote down", code)
    driver.press("I have written it down")
    driver.sees("This is not as on the sheet.")
    driver.write("Type what you wrote down", shown)
    driver.press("I have written it down")
    driver.until(lambda: controller.navigator is not None, "nobody came in")
    driver.key(Qt.Key.Key_F8)
    sign_in(driver, "Ana Lead", NEW)
    driver.until(lambda: controller.navigator is not None, "the new passphrase opens nothing")
    log = [entry.action for entry in controller.opened.vault.log()]
    assert log.count("recovery_used") == 1


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda code: code[:-1], "not as printed"),
        (lambda _: "", "Type the six groups of the sheet."),
    ],
)
def test_a_code_that_is_not_as_printed_changes_nothing(app_on, with_sheet, word, change, said):
    folder, code = with_sheet
    controller, driver = app_on(folder)
    use_sheet(driver, change(code), "Ana Lead")
    driver.sees(said)
    driver.press("Back to signing in")
    sign_in(driver, "Ana Lead", word)
    driver.until(lambda: controller.navigator is not None, "the old passphrase opens nothing")


def test_hiding_leaves_nothing_of_the_code_behind_the_cover(app_on, with_sheet):
    folder, code = with_sheet
    controller, driver = app_on(folder)
    driver.press("Use the recovery sheet")
    driver.write("The six groups on the sheet", code)
    driver.write("A new passphrase", NEW)
    page = controller.window.findChild(UseSheetPage)
    driver.key(Qt.Key.Key_F9)
    assert controller.window.face is Face.COVER
    assert page.code.text == page.passphrase.text == ""
