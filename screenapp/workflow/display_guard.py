"""Whether what this computer shows before anybody signs in is what a lead of it signed. No Qt."""

from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from screenapp.vault import Role
from screenapp.workflow import display
from screenapp.workflow.display import Display
from screenapp.workflow.site import Site, site_from

if TYPE_CHECKING:
    from screenapp.vault.vault import Vault


class DisplaySettled(Enum):
    """What was found at sign-in. CHANGED: somebody else than a lead had a hand in it."""

    SOUND = "sound"
    CHANGED = "changed"


def settle(folder: Path, vault: "Vault") -> DisplaySettled:
    """Put right what *folder* shows before sign-in, as far as whoever is signed in may.

    A lead signs it anew where no lead of this vault has; anybody else takes away what a stranger
    signed, so that the defaults hold.

    Raises:
        OSError: the folder cannot be written; what cannot be trusted there is still not shown.
    """
    signer = display.signed_by(folder)
    member = vault.team.signing_as(signer) if signer is not None else None
    changed = display.says_signed(folder) and member is None
    if changed:
        display.forget_signed(folder)
    shown = display.load(folder)
    if Role.LEAD in vault.me.roles and not vault.read_only:
        wanted = of_site(shown, site_from(vault.settings))
        unsigned = member is None or Role.LEAD not in member.roles or not member.active
        usual = member is None and display.guarded_alike(wanted, Display())
        if not usual and (unsigned or not display.guarded_alike(wanted, shown)):
            display.save(folder, wanted, signer_of(vault))
    return DisplaySettled.CHANGED if changed else DisplaySettled.SOUND


def signer_of(vault: "Vault") -> display.Signer | None:
    """What signs for whoever is signed in; None for those who are no leads."""
    if Role.LEAD not in vault.me.roles:
        return None

    def sign(message: bytes) -> display.Signature:
        signer, value = vault.team.sign(message)
        return display.Signature(signer=signer, value=value)

    return sign


def of_site(shown: Display, site: Site) -> Display:
    """*shown* with what the organisation set: the sign-in page has no vault to ask."""
    return replace(
        shown,
        cover=site.cover,
        cover_place=site.cover_place,
        cover_seconds=site.cover_seconds,
        window_name=site.window_name,
    )
