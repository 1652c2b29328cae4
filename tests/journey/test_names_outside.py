"""What lists of windows, processes and files show of the program says nothing."""

import os
import subprocess
import sys
from pathlib import Path

from screenapp import resources

TELLING = ("screen", "victim", "traffick", "protocol", "interview", "disclos", "python", "main")
SHOWN = """
import sys
from pathlib import Path
from screenapp.app.platform.hardening import harden
from screenapp.app.start import application
harden()
app = application()
print(app.arguments()[0], app.applicationName(), app.applicationDisplayName())
if sys.platform == "linux":
    print(Path("/proc/self/comm").read_text().strip())
"""


def test_the_class_of_the_window_and_the_name_of_the_process_say_nothing() -> None:
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", SHOWN], env=offscreen, capture_output=True, text=True, check=True
    )
    assert "intake" in run.stdout
    assert not [word for word in TELLING if word in run.stdout.casefold()]


def test_a_used_vault_has_no_telling_name_in_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "v"
    made = [sys.executable, "-m", "screenapp", "demo", str(folder), "--screenings", "3"]
    subprocess.run([*made, "--no-window"], check=True, capture_output=True)
    names = {path.name.casefold() for path in folder.rglob("*")}
    assert names
    told = {path.name for path in resources.protocols_folder().iterdir()} | set(TELLING)
    assert not [(name, word) for name in names for word in told if word in name]
