"""What must not come onto a paper: words that tell, in any language, and anything but words."""

import shutil
import subprocess
from dataclasses import fields, replace

import pytest
from ruamel.yaml import YAML

from screenapp.cli.kit import _name
from screenapp.printing.kit.order import SITE_TEXTS, KitPaper, KitSite
from screenapp.printing.kit.wording import gives_away, wordings
from screenapp.resources import resources_folder
from screenapp.ui.kit.page import _FILE_NAME
from screenapp.ui.kit.printing import JOB
from screenapp.workflow.kit_words import KitRefusal, WhyNot, in_english

LANGUAGES = sorted(wordings())
FOR_STAFF = {"leads", "extension"}


def stems(language: str) -> dict[str, list[str]]:
    text = (resources_folder() / "kit" / f"{language}.yaml").read_text("utf-8")
    return YAML(typ="safe").load(text)["giveaway"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_that_tells_is_kept_out_of_every_text_in_one_sentence(service, site, language):
    service.save(site)
    before = service.kit_site
    lists = stems(language)
    for name in SITE_TEXTS:
        told = lists["never"] if name in FOR_STAFF else [*lists["never"], *lists["public"]]
        for stem in told:
            bad = replace(site, **{name: f"9-17 {stem.lstrip('*')}"})
            refused = service.save(bad)
            assert isinstance(refused, KitRefusal), (name, stem)
            assert refused.why is WhyNot.WORD_GIVES_AWAY
            assert "\n" not in in_english(refused)
    assert service.kit_site == before


def test_the_longest_text_that_comes_is_told_in_one_sentence_and_nothing_is_kept(service, site):
    for name in SITE_TEXTS:
        refused = service.save(replace(site, **{name: "a" * 10_000}))
        assert isinstance(refused, KitRefusal)
        assert refused.why is WhyNot.TEXT_TOO_LONG
    assert service.kit_site == KitSite()


def test_a_site_gives_words_and_choices_and_never_a_picture():
    """There is no logo and no mark of a site's own: nothing with a script or a link comes in."""
    kinds = {field.name: field.type for field in fields(KitSite)}
    assert not {name for name, kind in kinds.items() if "bytes" in str(kind) or "Path" in str(kind)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_public_paper_file_name_or_job_holds_a_word_that_tells(
    language, drawn, order, pieces, tmp_path
):
    reader = shutil.which("pdftotext")
    for paper in KitPaper:
        one = order(paper, language)
        names = (JOB, _FILE_NAME, _name(one))
        assert not any(gives_away(name, public=True) for name in names)
        page = drawn(one)
        said = " ".join(piece.said for piece in pieces(page))
        assert not gives_away(said, public=paper.public), paper
        if reader is not None:
            file = tmp_path / "page.pdf"
            file.write_bytes(page)
            read = subprocess.run([reader, str(file), "-"], capture_output=True, text=True)
            assert read.stdout.strip()
            assert not gives_away(read.stdout, public=paper.public), paper
