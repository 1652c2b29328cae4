"""Statements on drafts: what stands in a field and was not given yet.

``staff`` is who typed it, ``screening`` what it is about (NULL: a form of a page), ``side`` whose
side of the screen the field stood on. Which field it was is sealed with the text. Generation 0
is that of those without the answers key: sealed under a key that is their own.
"""

from typing import Final

ADD_DRAFT: Final = """
INSERT INTO drafts (id, staff, screening, side, day, revision, generation, salt, sealed)
VALUES (:id, :staff, :screening, :side, :day, :revision, :generation, :salt, :sealed)
"""

CHANGE_DRAFT: Final = """
UPDATE drafts
SET day=:day, revision=:revision, sealed=:sealed
WHERE drafts.id = :draft_id
"""

DRAFTS_OF: Final = """
SELECT drafts.id, drafts.staff, drafts.screening, drafts.side, drafts.day, drafts.revision,
    drafts.generation, drafts.salt, drafts.sealed
FROM drafts
WHERE drafts.staff = :who
ORDER BY drafts.id
"""

DRAFTS_OF_SIDE: Final = """
SELECT drafts.id, drafts.staff, drafts.screening, drafts.side, drafts.day, drafts.revision,
    drafts.generation, drafts.salt, drafts.sealed
FROM drafts
WHERE drafts.side = :side
ORDER BY drafts.id
"""

EVERY_DRAFT: Final = """
SELECT drafts.id, drafts.staff, drafts.screening, drafts.side, drafts.day, drafts.revision,
    drafts.generation, drafts.salt, drafts.sealed
FROM drafts
ORDER BY drafts.id
"""

DELETE_DRAFT: Final = """
DELETE FROM drafts
WHERE drafts.id = :draft_id
"""

DELETE_DRAFTS_OF: Final = """
DELETE FROM drafts
WHERE drafts.staff = :who
"""

DELETE_DRAFTS_ABOUT: Final = """
DELETE FROM drafts
WHERE drafts.screening = :of
"""

DELETE_DRAFTS_ABOUT_INTAKE: Final = """
DELETE FROM drafts
WHERE drafts.screening IN (
    SELECT screenings.id
    FROM screenings
    WHERE screenings.intake = :intake_id
)
"""

DELETE_DRAFTS_BEFORE: Final = """
DELETE FROM drafts
WHERE drafts.day < :before
"""

COUNT_DRAFTS_ABOUT: Final = """
SELECT count(*) AS count_1
FROM drafts
WHERE drafts.screening = :of
"""
