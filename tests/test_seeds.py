"""The front matter of the demonstration corpus."""

from collections import Counter
from datetime import date
from pathlib import Path

import frontmatter
import pytest

SEEDS = Path(__file__).parents[1] / "seeds"
ARTICLES = sorted(SEEDS.rglob("*.md"))
FICTIONAL = [path for path in ARTICLES if path.parent.name == "fictional"]
DIGESTS = [path for path in ARTICLES if path.parent.name == "afghanistan"]


def test_there_are_enough_articles_and_all_are_in_a_known_folder():
    assert len(DIGESTS) == 5
    assert len(FICTIONAL) >= 14
    assert len(ARTICLES) == len(DIGESTS) + len(FICTIONAL)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_front_matter_is_complete(path):
    article = frontmatter.load(str(path))
    for key in ("title", "source", "author"):
        assert isinstance(article.get(key), str), key
        assert article[key].strip(), key
    assert isinstance(article["date"], date)
    assert article["language"] == "en"
    assert article.content.strip()


@pytest.mark.parametrize("path", FICTIONAL, ids=lambda path: path.stem)
def test_invented_reports_say_so(path):
    article = frontmatter.load(str(path))
    assert article["fictional"] is True
    assert article["url"] == f"https://example.org/{path.stem}"


@pytest.mark.parametrize("path", DIGESTS, ids=lambda path: path.stem)
def test_digests_are_not_marked_as_invented(path):
    assert not frontmatter.load(str(path)).get("fictional", False)


def test_title_source_and_date_identify_an_article():
    loaded = [frontmatter.load(str(path)) for path in ARTICLES]
    identities = Counter((a["title"], a["source"], str(a["date"])) for a in loaded)
    assert [identity for identity, count in identities.items() if count > 1] == []


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_lines_are_short(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if len(line) > 400] == []
