"""What the process asks of the system before it holds anything."""

import subprocess
import sys

import pytest

_ASK = """
import ctypes, os, resource
from screenapp.app.platform.hardening import harden
harden()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0),
      oct(os.umask(0)))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks the Linux kernel")
def test_no_core_is_dumped_and_files_are_private() -> None:
    told = subprocess.run([sys.executable, "-c", _ASK], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "(0, 0) 0 0o77"
