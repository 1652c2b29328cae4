"""Which code of the field fits which construct, form, means and age of this program.

So that coded facts can be joined with those of others later. Nothing in the program reads this
table: no export holds a code until an organisation asks for it and the person agreed
(`docs/codes.md`, decisions/0057). HTCDS is the Human Trafficking Case Data Standard 2.0 of
December 2021, by the words of its lists; the code list of IC-TIP (2025) was not obtained, so acts,
means and ages stand here by the words of the Palermo Protocol that it follows.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Final


class Standard(Enum):
    """Whose word it is. Those of ``IC_TIP`` are words of Palermo, its own codes unverified."""

    HTCDS = "htcds"
    IC_TIP = "ic_tip"

    @property
    def title(self) -> str:
        return "HTCDS 2.0" if self is Standard.HTCDS else "IC-TIP"

    @property
    def verified(self) -> bool:
        """Whether the list was read, if only in a mirror."""
        return self is Standard.HTCDS


class CodedKind(Enum):
    """What a code is about."""

    FORM = "form"
    MEANS = "means"
    ACT = "act"
    AGE = "age"


class CodeFit(Enum):
    """``WITHIN``: what we ask is a part of the code, or has parts that are none of it."""

    SAME = "same"
    WITHIN = "within"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldCode:
    """One code. ``word`` is the word of the standard's own list, in its spelling."""

    standard: Standard
    kind: CodedKind
    word: str

    @property
    def code(self) -> str:
        """The code as a file would hold it, such as ``htcds:means:debt_bondage``."""
        standard = self.standard.name.lower().replace("_", "-")
        return f"{standard}:{self.kind.value}:{self.word.replace(' ', '_').replace('-', '_')}"


@dataclass(frozen=True, slots=True, kw_only=True)
class CodedTerm:
    """``term`` is a construct of the list, or for ages what is known of the person."""

    term: str
    code: FieldCode
    fit: CodeFit


def _codes(standard: Standard, kind: CodedKind, *words: str) -> tuple[FieldCode, ...]:
    return tuple(FieldCode(standard=standard, kind=kind, word=word) for word in words)


FIELD_CODES: Final = (
    *_codes(
        Standard.HTCDS, CodedKind.FORM,
        "forced labour", "sexual exploitation", "child labour", "forced marriage", "servitude",
        "forced military", "organ removal", "forced begging", "forced adoption", "surrogacy",
        "other",
    ),
    *_codes(
        Standard.HTCDS, CodedKind.MEANS,
        "physical threats", "law-enforcement threats", "threatens family", "debt bondage",
        "false promises", "physical abuse", "sexual abuse", "takes earnings", "restricts money",
        "restricts medical care", "withholds necessities", "psychological abuse", "substances",
        "long hours", "withholds documents", "other",
    ),
    *_codes(Standard.HTCDS, CodedKind.ACT, "recruitment", "transit", "exploitation"),
    *_codes(
        Standard.IC_TIP, CodedKind.ACT, "recruit", "transport", "transfer", "harbour", "receive"
    ),
    *_codes(
        Standard.IC_TIP, CodedKind.MEANS,
        "threat or force", "coercion", "abduction", "fraud", "deception",
        "abuse of power or vulnerability", "payments",
    ),
    *_codes(Standard.IC_TIP, CodedKind.AGE, "child", "adult"),
)  # fmt: skip
"""Every code of the lists, whether anything fits it or not. HTCDS has none for forced crime."""


def _fitting(standard: Standard, kind: CodedKind, **words: str) -> tuple[CodedTerm, ...]:
    """Terms with the word that fits; ``~`` before it says that it fits only in part."""
    known = {(c.standard, c.kind, c.word): c for c in FIELD_CODES}
    return tuple(
        CodedTerm(
            term=term,
            code=known[standard, kind, word.removeprefix("~")],
            fit=CodeFit.WITHIN if word.startswith("~") else CodeFit.SAME,
        )
        for term, word in words.items()
    )


CODED_TERMS: Final = (
    *_fitting(
        Standard.HTCDS, CodedKind.FORM,
        forced_work="forced labour", child_work="child labour",
        sexual_exploitation="sexual exploitation", lives_at_work="~servitude",
        images="~sexual exploitation", forced_marriage="forced marriage",
        organ_removal="organ removal", begging="~forced begging", domestic_work="~servitude",
    ),
    *_fitting(
        Standard.HTCDS, CodedKind.MEANS,
        threats="~physical threats", debt="debt bondage", deception="false promises",
        recruitment_deception="false promises", violence="physical abuse",
        sexual_violence="sexual abuse", pay_withheld="takes earnings",
        basic_needs_withheld="withholds necessities", untreated_health="~restricts medical care",
        substance_control="substances", working_hours="~long hours",
        documents_kept="withholds documents", isolation="~psychological abuse",
        monitoring="~psychological abuse", movement_control="~other",
        pay_to_third_person="takes earnings",
    ),
    *_fitting(
        Standard.HTCDS, CodedKind.ACT,
        recruitment="recruitment", migration="~transit", transfer="~transit",
        exploitation="exploitation",
    ),
    *_fitting(
        Standard.IC_TIP, CodedKind.ACT,
        recruitment="recruit", migration="~transport", transfer="transfer",
        living_conditions="~harbour",
    ),
    *_fitting(
        Standard.IC_TIP, CodedKind.MEANS,
        threats="threat or force", violence="~threat or force", coercion="coercion",
        recruitment_coercion="~coercion", deception="deception",
        recruitment_deception="deception", vulnerability_used="abuse of power or vulnerability",
        recruitment_vulnerability="abuse of power or vulnerability", sexual_exchange="~payments",
    ),
    *_fitting(Standard.IC_TIP, CodedKind.AGE, under_18="child", from_18="adult"),
)  # fmt: skip
"""What of ours fits which code. An age that is disputed or reaches below 18 counts as a child's."""
