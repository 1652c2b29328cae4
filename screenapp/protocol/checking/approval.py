"""What an approved protocol owes beyond a draft: laws that are named, and items read by two."""

import re
from typing import Final

from screenapp.protocol.checking.red_lines import phrases_for
from screenapp.protocol.constructs import CONSTRUCTS, OTHER
from screenapp.protocol.diagnostics import Fault
from screenapp.protocol.loading.node_reader import FaultList
from screenapp.protocol.loading.places import Places
from screenapp.protocol.model import Item, Law, Obligation, Protocol, Status

_PLACEHOLDER: Final = re.compile(
    r"\W*(?:tbd|tba|tbc|x+|n/?a|none|placeholder\b.*|to be \w+\b.*|to ?do\b.*|insert\b.*"
    r"|(?:add|name|fill in|write|cite)\b.*\b(?:law|here)\b.*|fill(?:ed)? in.*"
    r"|(?:to be )?set by (?:your|the|this) (?:site|place|organi[sz]ation)"
    r"|(?:the |your |our |a |local |national |state |relevant |applicable )*(?:law|act|statute)s?"
    r"(?: of (?:this|your|the) (?:place|country|state))?)?\W*",
    re.IGNORECASE | re.DOTALL,
)


_LEFT_TO_SITE: Final = re.compile(
    r"\W*(?:to be )?set by (?:your|the|this) (?:site|place|organi[sz]ation)\W*", re.IGNORECASE
)


def approved_faults(protocol: Protocol, places: Places | None, path: str) -> list[Fault]:
    """What stands against *protocol*, whose file is *path*, if that says it is approved."""
    if places is None or protocol.status is not Status.APPROVED:
        return []
    return approval_faults(protocol, places, path)


def approval_faults(
    protocol: Protocol,
    places: Places,
    path: str,
    *,
    in_use: bool = False,
    asked: bool = False,
) -> list[Fault]:
    """What stands against *protocol* being approved anew, and the items two read aloud for it.

    *in_use*: it was approved before and goes on, so that a law without a name is a warning.
    *asked*: two people are about to approve it, and name what is `left_to_site`.
    """
    sheet = FaultList(path)
    tell = sheet.warn if in_use else sheet.error
    for obligation in laws_not_named(protocol):
        law = obligation.law
        if asked and law is not None and left_to_site(law):
            continue
        cite = law.cite if law is not None else ""
        message = (
            f'"{cite}" names no law; an approved protocol names the law it rests on,'
            " with its section, or leaves `law` out"
        )
        tell(places.value(law, "cite"), "law-not-named", message, cite)
    for item in protocol.items:
        if to_be_read_aloud(item, protocol):
            message = (
                f"no list can tell what `{item.id}` is about; both who approve read it aloud"
                " and name it in the approval"
            )
            sheet.warn(places.value(item, "construct"), "read-aloud", message)
    return sheet.faults


def left_to_site(law: Law) -> bool:
    """Whether *law* says that the site sets it; it is asked for at the approval."""
    return _LEFT_TO_SITE.fullmatch(law.cite) is not None


def names_no_law(law: Law) -> bool:
    """Whether what *law* cites only stands where a law should."""
    return _PLACEHOLDER.fullmatch(law.cite) is not None


def has_word_list(language: str) -> bool:
    """Whether a list of phrases stands behind the check of a text in *language*, a protocol's or
    a translation's. Without one the red lines in words were read by nobody but those who
    approve, and the approval says so."""
    return phrases_for(language) is not None


def laws_not_named(protocol: Protocol) -> tuple[Obligation, ...]:
    """The duties whose law is only a placeholder: a file with one is not approved. What is
    `left_to_site` is asked for when two people approve."""
    return tuple(
        duty for duty in protocol.obligations if duty.law is not None and names_no_law(duty.law)
    )


def to_be_read_aloud(item: Item, protocol: Protocol) -> bool:
    """Whether only people can tell what *item* is about: no construct, or no list of phrases."""
    if item.is_note:
        return False
    unknown = item.construct == OTHER or item.construct not in CONSTRUCTS
    return unknown or not has_word_list(protocol.language)
