"""``screenapp partner``: this site's key for sealed files, and the keys of partners, as words."""

import argparse
from pathlib import Path

from screenapp.cli import partner_files
from screenapp.cli.shared import DONE, print_json, refuse
from screenapp.cli.staffing import takes_sign_in, unlock
from screenapp.transfer import age_files
from screenapp.transfer.keys import PublicKeys, key_file, keys_in, new_keys, same_words, site_keys
from screenapp.transfer.refusals import SENTENCES, TransferRefusal
from screenapp.vault import Role
from screenapp.workflow.saving import save_private

_NO_KEY = "A lead makes this site's key first: screenapp partner key."
_NO_KEY_FILE = "This is not the key of a partner. Ask them for the file that “partner key” makes."
_OTHER_WORDS = (
    "The words are not those of this key. Nothing was kept. Read them to each other again; where "
    "they differ, the file is not from them."
)


def add_to(parsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``partner`` to the command line."""
    partner = parsers.add_parser("partner", help="keys for sealed files between organisations")
    commands = partner.add_subparsers(dest="subcommand", required=True)
    key = commands.add_parser("key", help="this site's key as a file, and its words; made once")
    key.add_argument("--out", type=Path, metavar="FILE", help="write what a partner is given")
    key.set_defaults(run=_key)
    trust = commands.add_parser("trust", help="take in a partner's key whose words were compared")
    trust.add_argument("--key", type=Path, required=True, metavar="FILE")
    trust.add_argument("--name", required=True, help="what they are called here")
    trust.add_argument("--words", required=True, help="what they read to you, face to face or by "
                       "telephone")  # fmt: skip
    trust.set_defaults(run=_trust)
    listed = commands.add_parser("list", help="whose keys were taken in, with their words")
    listed.set_defaults(run=_list)
    partner_files.add_to(commands)
    for command in (key, trust, listed):
        takes_sign_in(command)


def _key(arguments: argparse.Namespace) -> int:
    with unlock(arguments) as vault:
        secret = vault.team.partners.own()
        if secret is None and Role.LEAD not in vault.me.roles:
            return refuse(_NO_KEY)
        mine = site_keys(secret or vault.team.partners.keep_own(new_keys().kept)).public
        if arguments.out is not None:
            try:
                save_private(arguments.out, key_file(mine), vault.page_parts)
            except OSError:
                return refuse(f"{arguments.out} could not be written. Choose a new name.")
    if arguments.json:
        print_json(_described("", mine))
        return DONE
    print("The words of this site's key. Read them to your partner, who holds them against theirs:")
    print(f"\n    {' '.join(mine.words)}\n")
    return DONE


def _trust(arguments: argparse.Namespace) -> int:
    content = age_files.read(arguments.key)
    if isinstance(content, TransferRefusal):
        return refuse(SENTENCES[content])
    keys = keys_in(content)
    if keys is None:
        return refuse(_NO_KEY_FILE)
    if not same_words(keys, arguments.words):
        return refuse(_OTHER_WORDS)
    with unlock(arguments) as vault:
        vault.team.partners.trust(arguments.name, content)
    if arguments.json:
        print_json(_described(arguments.name, keys))
    else:
        print(f"The key of {arguments.name} was taken in. The other leads are told.")
    return DONE


def _list(arguments: argparse.Namespace) -> int:
    with unlock(arguments, read_only=True) as vault:
        known = [(one.name, keys_in(one.key)) for one in vault.team.partners.trusted()]
    sound = [(name, keys) for name, keys in known if keys is not None]
    if arguments.json:
        print_json([_described(name, keys) for name, keys in sound])
        return DONE
    for name, keys in sound:
        print(f"{name}: {' '.join(keys.words)}")
    return DONE


def _described(name: str, keys: PublicKeys) -> dict[str, object]:
    return {"name": name, "recipient": keys.recipient, "words": list(keys.words)}
