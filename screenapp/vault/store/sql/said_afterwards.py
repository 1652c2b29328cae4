"""Statements on what people said afterwards, in one row, and on figures that were told once.

``slots`` is always of one length, whatever was said: all of it is written anew each time.
``counted`` is the last quarter that is over and done with. ``releases`` is added to and never
changed.
"""

from typing import Final

POOL: Final = """
SELECT afterwards.counted, afterwards.generation, afterwards.salt, afterwards.slots,
    afterwards.still
FROM afterwards
"""

ADD_POOL: Final = """
INSERT INTO afterwards (id, counted, generation, salt, slots, still)
VALUES (:id, :counted, :generation, :salt, :slots, :still)
"""

CHANGE_POOL: Final = """
UPDATE afterwards
SET counted=:counted, generation=:generation, salt=:salt, slots=:slots, still=:still
"""

RELEASES: Final = """
SELECT releases.period, releases.split, releases.told
FROM releases
ORDER BY releases.period, releases.split
"""

ADD_RELEASE: Final = """
INSERT INTO releases (period, split, told, k, day)
VALUES (:period, :split, :told, :k, :day)
"""

# The last time that an older copy of the vault was gone on with.
CAME_BACK: Final = """
SELECT max(audit.day) AS max_1
FROM audit
WHERE audit.action = 'restored' OR audit.action = 'older_copy_accepted'
"""
