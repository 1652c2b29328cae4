"""Statements on recorded voices: of which text in which words, as mono samples."""

from typing import Final

ADD: Final = """
INSERT INTO recordings (language, protocol, path, words, content, samples)
VALUES (:language, :protocol, :path, :words, :content, :samples)
"""

REMOVE: Final = """
DELETE FROM recordings
WHERE recordings.language = :language AND recordings.protocol = :protocol
    AND recordings.path = :path
"""

LISTED: Final = """
SELECT recordings.path, recordings.words
FROM recordings
WHERE recordings.language = :language AND recordings.protocol = :protocol
ORDER BY recordings.path
"""

SPOKEN: Final = """
SELECT recordings.words, recordings.content
FROM recordings
WHERE recordings.language = :language
ORDER BY recordings.protocol, recordings.path
"""

SAMPLES: Final = """
SELECT recordings.content, recordings.samples
FROM recordings
WHERE recordings.language = :language AND recordings.words = :words
ORDER BY recordings.protocol, recordings.path
"""
