"""Five articles copied from the web with everything around them; skipped where they are not."""

import io
from pathlib import Path

import pytest

from claims.model import Document, LoadOptions
from claims.readers import read_inputs

FOLDER = Path(__file__).parents[2].parent / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no articles in {FOLDER}")

BOILERPLATE = (
    "Skip to content", "Photo by", "Getty", "Published", "GMT", "Al Bawaba", "You may also like",
    "Subscribe", "free article", "Paywall-free", "Six issues", "More By", "Professor at",
    "special envoy for peace in Afghanistan, Zalmay", "American puppet", "Senior Research Fellow",
    "tweets at", "views expressed", "Related Articles", "Ibn Khaldun", "Kelsey Quinn", "2023",
    "Real-time modeling", "Trump", "DID Press", "Mohsen", "Leave a Reply", "email address",
    "Back to top", "OpinionPakistan", "Daily Dose", "Tree of Life", "View Archive", "Extremists:",
)  # fmt: skip


@pytest.fixture(scope="module")
def documents():
    found = list(read_inputs([str(FOLDER)], LoadOptions(), stdin=io.BytesIO()))
    assert all(isinstance(item, Document) for item in found)
    return {Path(item.input).name[:3]: item for item in found}


@pytest.mark.parametrize(
    ("number", "title", "author", "source"),
    [
        ("000", "The Taliban’s Challenges", "Farzad Ramezani Bonesh", "Al Bawaba"),
        ("001", None, "Michael Semple", "Foreign Affairs"),
        ("002", "Alliances Were Key", "Antonio Giustozzi", "Newlines Institute"),
        ("003", "Key Outcomes of Recent", "Mohsen Mowahed", "DID Press Agency"),
        ("004", "What Does the Afghan", None, None),
    ],
)
def test_metadata(documents, number, title, author, source):
    document = documents[number]
    assert (document.title is None) == (title is None)
    assert title is None or document.title.startswith(title)
    assert document.authors == (() if author is None else (author,))
    assert document.source == source


def test_publication_dates(documents):
    known = {number: document.published for number, document in documents.items()}
    assert str(known.pop("000")) == "2022-02-09"
    assert str(documents["000"].published_time) == "10:01:00"
    assert set(known.values()) == {None}


@pytest.mark.parametrize(
    ("number", "paragraphs"), [("000", 25), ("001", 25), ("002", 33), ("003", 9), ("004", 9)]
)
def test_body_is_every_paragraph_of_prose_and_nothing_else(documents, number, paragraphs):
    document = documents[number]
    body = [span.of(document.text) for span in document.body]
    assert len(body) == paragraphs
    assert not [phrase for phrase in BOILERPLATE for text in body if phrase in text]
    assert all(len(text.split()) > 12 for text in body)
    long = [line for line in document.text.split("\n") if len(line.split()) > 60]
    left_out = [line for line in long if not any(line.strip()[-40:] in text for text in body)]
    assert len(left_out) <= 1, left_out
