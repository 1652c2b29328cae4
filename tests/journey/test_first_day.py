"""The first day with the program: the language, the sheet, a new computer."""

from PySide6.QtCore import Qt

from screenapp.app.relaunch.messages import Handover


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
