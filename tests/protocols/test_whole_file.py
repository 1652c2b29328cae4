"""Every word of a file stands in the protocol it is read into: good/every-kind.yaml by hand."""

from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import pytest

from screenapp.protocol import model as m
from screenapp.protocol.loading.protocol_file import read_bytes
from screenapp.protocol.loading.stored import read_kept
from screenapp.protocol.model import AnswerType as Kind

DATA = (Path(__file__).parent / "good" / "every-kind.yaml").read_bytes()
DEBT = {"construct": "debt", "source": m.Source.SELF}


@pytest.fixture(scope="module")
def whole() -> m.Protocol:
    protocol = read_bytes(DATA, "every-kind.yaml").protocol
    assert protocol is not None
    return protocol


def test_the_head_is_read_whole(whole: m.Protocol) -> None:
    head = {
        "id": "every-kind",
        "version": "2.1",
        "title": "Every kind",
        "summary": "One item of each kind.",
        "status": m.Status.RETIRED,
        "wording": m.WordingSource.OFFICIAL,
        "licence": "Used with leave",
        "language": "pt-BR",
        "sources": (
            m.Citation(cite="Author, 2019", for_="constructs"),
            m.Citation(cite="Other, 2020", for_=None),
        ),
        "evidence": (
            m.Evidence(
                study="Author 2019",
                n=340,
                sensitivity=Decimal("0.867"),
                specificity=Decimal("0.765"),
                wording="adapted",
            ),
            m.Evidence(study="Other 2020"),
        ),
        "ages": m.Ages(from_=18, to=99, outside=m.Outside.BLOCK),
        "settings": ("shelter", "clinic"),
        "triggers": (
            m.Trigger(id="universal", text="Everyone"),
            m.Trigger(id="silent_signal", text="Recheck"),
        ),
        "start": (m.Start(trigger="silent_signal", at="s"),),
        "indeterminate_steps": ("again",),
        "content_hash": sha256(DATA).hexdigest(),
    }
    assert {name: getattr(whole, name) for name in head} == head


STAGES = {
    "before": (
        "Before",
        (m.StageRole.LEAD, m.StageRole.SCREENER),
        (m.Gate.NOT_NEEDED, m.Gate.NOT_NEEDED),
        m.Organisation.OWN,
        (m.Channel.INTERVIEW,),
        None,
        (),
    ),
    "s": (
        "S",
        (m.StageRole.ANY,),
        (m.Gate.REQUIRED, m.Gate.REQUIRED),
        m.Organisation.OWN,
        (m.Channel.WRITTEN, m.Channel.SELF_SCREEN),
        m.Any_(
            parts=(
                m.ItemBound(item="seen", bound=Decimal(2), below=False),
                m.TriggerIs(trigger="silent_signal"),
            )
        ),
        (),
    ),
    "partner": (
        "Partner",
        (m.StageRole.PARTNER,),
        (m.Gate.REQUIRED, m.Gate.REQUIRED),
        m.Organisation.PARTNER,
        (m.Channel.INTERVIEW,),
        None,
        ("came",),
    ),
}


def test_stages_are_read_whole(whole: m.Protocol) -> None:
    assert {
        s.id: (
            s.title,
            s.by,
            (s.privacy, s.consent),
            s.organisation,
            s.channels,
            s.when,
            s.hand_over,
        )
        for s in whole.stages
    } == STAGES
    assert [whole.stage_of[item.id].id for item in whole.items] == [
        "before", *["s"] * 12, "partner", "partner"
    ]  # fmt: skip
    assert list(whole.stage) == list(STAGES)


ITEMS = (
    m.Item(
        id="seen", construct="record_pattern", source=m.Source.RECORD, answer=Kind.NUMBER,
        text="Visits", sensitive=False,
    ),
    m.Item(
        id="limits", construct="limits_of_confidentiality", source=m.Source.SELF,
        answer=Kind.ACKNOWLEDGE, sensitive=False, text="Who sees it",
    ),
    m.Item(
        id="yn", **DEBT, answer=Kind.YES_NO, text="A", short="Sh", help="Ask once",
        picture="coins", audio="coins_pt", purpose="To help with the debt",
        discloses=m.Disclosure.LABOUR, weight=Decimal("2.5"),
        grade={"adult": m.Grade.STRONG, "child": m.Grade.WEAK},
    ),
    m.Item(
        id="ynu", **DEBT, answer=Kind.YES_NO_UNSURE, text="B", grade={"adult": m.Grade.MEDIUM},
        when=m.ItemIs(item="yn", values=("yes",)),
    ),
    m.Item(
        id="one", **DEBT, answer=Kind.ONE_OF, text="C",
        options=(
            m.Option(id="a", text="A", weight=Decimal(3), picture="apple"),
            m.Option(id="was_told", text="Was told no"),
        ),
    ),
    m.Item(
        id="many", **DEBT, answer=Kind.MANY_OF, text="D",
        options=(
            m.Option(id="a", text="A", discloses=m.Disclosure.TRAFFICKING),
            m.Option(id="b", text="B", weight=Decimal(-1)),
            m.Option(id="none", text="Nothing", exclusive=True),
        ),
    ),
    m.Item(id="n", **DEBT, answer=Kind.NUMBER, text="E", range=(Decimal(0), Decimal("10.5"))),
    m.Item(id="years", construct="age", source=m.Source.SELF, answer=Kind.AGE, text="F"),
    m.Item(id="day", **DEBT, answer=Kind.DATE, text="G"),
    m.Item(id="words", **DEBT, answer=Kind.TEXT, text="H"),
    m.Item(
        id="judged", construct="judgement", source=m.Source.OBSERVED, answer=Kind.JUDGEMENT,
        text="I", sensitive=False,
    ),
    m.Item(
        id="heard", construct="closing", source=m.Source.SELF, answer=Kind.ACKNOWLEDGE, text="J"
    ),
    m.Item(
        id="say", construct="closing", source=m.Source.OBSERVED, answer=Kind.NOTE, text="K",
        sensitive=False,
    ),
    m.Item(id="told", construct="disclosure", source=m.Source.SELF, answer=Kind.TEXT, text="L"),
    m.Item(
        id="came", construct="outcome", source=m.Source.THIRD_PARTY, answer=Kind.YES_NO, text="M",
        sensitive=False,
    ),
)  # fmt: skip


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.id)
def test_an_item_is_read_whole(whole: m.Protocol, item: m.Item) -> None:
    assert whole.item[item.id] == item
    assert [found.id for found in whole.items] == [found.id for found in ITEMS]


def test_measures_are_read_whole(whole: m.Protocol) -> None:
    assert whole.measures == (
        m.Count(id="yeses", of=("yn", "ynu"), figures=m.Figures.OWN),
        m.Count(id="nos", of=("yn", "ynu"), value="no"),
        m.Sum(id="total", of=("yn", "one", "yeses"), figures=m.Figures.PUBLISHED),
        m.Max(id="worst", of=("yeses", "total")),
        m.Graded(
            id="graded", grades="adult", of=("yn", "ynu"),
            met_by=(m.Pattern(strong=1, medium=1), m.Pattern(weak=2)), figures=m.Figures.OWN,
        ),
    )  # fmt: skip
    assert {name: found.id for name, found in whole.measure.items()} == {
        name: name for name in ("yeses", "nos", "total", "worst", "graded")
    }


def test_results_are_read_whole(whole: m.Protocol) -> None:
    assert whole.results == (
        m.Result(
            id="met", kind=m.ResultKind.POSITIVE, tier=m.Tier.IMMEDIATE, text="Met",
            when=m.MeasureMet(measure="graded", met=True), steps=("talk", "again"),
            figures=m.Figures.PUBLISHED,
        ),
        m.Result(
            id="owing", kind=m.ResultKind.POSITIVE, tier=m.Tier.HIGH, text="Owing",
            when=m.All(
                parts=(
                    m.MeasureBound(measure="total", bound=Decimal("2.5"), below=False),
                    m.MeasureBound(measure="nos", bound=Decimal(2), below=True),
                    m.Not(part=m.ItemIs(item="many", values=("b", "none"))),
                    m.ItemBound(item="years", bound=Decimal(60), below=True),
                )
            ),
        ),
        m.Result(
            id="maybe", kind=m.ResultKind.NOT_SCORED, tier=m.Tier.SOME, text="Perhaps",
            when=m.Any_(
                parts=(
                    m.ItemAnswered(item="one"),
                    m.SettingIs(name="jurisdiction", values=("GB",)),
                )
            ),
        ),
        m.Result(id="rest", kind=m.ResultKind.NEGATIVE, tier=m.Tier.NONE, text="Rest",
            figures=m.Figures.OWN,
        ),
    )  # fmt: skip
    assert list(whole.result) == ["met", "owing", "maybe", "rest"]


def test_obligations_and_steps_are_read_whole(whole: m.Protocol) -> None:
    old = m.PersonAge(bound=80, below=False)
    judged = m.ItemIs(item="judged", values=("yes",))
    told = m.Disclosed(kind=m.Disclosure.LABOUR)
    assert whole.obligations == (
        m.Obligation(
            id="duty", text="Report it", to="The office", within="24h",
            jurisdictions=("GB", "US-MD"), consent=m.ConsentRule.NOT_NEEDED, tell_person=False,
            law=m.Law(cite="The law", reviewed="2026-01", review_by="2027-01"),
            when=m.All(
                parts=(
                    m.Any_(parts=(m.PersonIsChild(), old)),
                    judged,
                    m.Any_(
                        parts=(
                            told,
                            m.Disclosed(kind=None),
                            m.ResultIs(result="met"),
                            m.TierIs(tier=m.Tier.HIGH),
                        )
                    ),
                )
            ),
        ),
        m.Obligation(
                id="small",
                text="Note it",
                when=judged,
                law=m.Law(cite="Act of 2020, section 4"),
            ),
    )  # fmt: skip
    assert whole.steps == (
        m.Step(id="talk", text="Talk", by=m.StageRole.LEAD, within="30m"),
        m.Step(id="again", text="Try again"),
    )
    assert list(whole.step) == ["talk", "again"]


def test_what_was_kept_is_read_the_same(whole: m.Protocol) -> None:
    assert read_kept(DATA) == whole
    assert read_kept(DATA).content_hash == whole.content_hash
