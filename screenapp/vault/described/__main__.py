"""Writes every described statement out as text: ``python -m screenapp.vault.described``."""

from screenapp.vault.described.writing import FOLDER, written

for name, content in written().items():
    (FOLDER / name).write_text(content, encoding="utf-8")
