"""Metadata that stands in the text itself, in many layouts."""

import pytest

from claims.readers.article import make_document
from claims.readers.metadata import Metadata, read_fields

BODY = """The council of Lund voted for a new tram line on Thursday, the mayor said. In May 2019
it had voted against it.

The line will cost 140 million euros. Work on it is to begin on 3 March 2024."""


def describe(text, **known):
    return make_document(text, name="a.txt", known=Metadata(**known))


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Council votes for tram line\n\n", "Council votes for tram line"),
        ("Skip to content\n\nWorld\n\nCouncil votes for tram line\n\nBy Ana Diaz\n\n",
         "Council votes for tram line"),
        ("Council votes\n2021-05-03\nCouncil votes\n\n", "Council votes"),
        ("Latest from the town\n\nTram line wins\n\n2021-05-03\n\nTram line wins\n\n",
         "Tram line wins"),
        ("Will the tram come at last?\n\n", "Will the tram come at last?"),
        ("LUND-TRAM|20210503-Tram-Map|20210503-Tram\n\n", None),
        ("", None),
    ],
)  # fmt: skip
def test_title(head, title):
    document = describe(head + BODY)
    assert document.title == title
    assert [span.of(document.text)[:9] for span in document.body] == ["The counc", "The line "]


@pytest.mark.parametrize(
    ("text", "authors"),
    [
        (f"By Ana Diaz\n\n{BODY}", ("Ana Diaz",)),
        (f"{BODY}\n\nBy Ana Diaz | Example Agency", ("Ana Diaz",)),
        (f"{BODY}\n\nDr. Jane Roe is Senior Fellow at the Example Institute.", ("Jane Roe",)),
        (f"{BODY}\n\nJANE ROE is a Professor at the University of Lund.", ("Jane Roe",)),
        (f"{BODY}\n\n  • More By Jane Roe", ("Jane Roe",)),
        (f"{BODY}\n\nAbout the author\n\nJane Roe covers transport in Lund.", ("Jane Roe",)),
        (f"{BODY}\n\nRelated Articles\n\nBuses stop\n\nBy Ana Diaz", ()),
        (f"{BODY}\n\nMore from Middle East", ()),
        (f"{BODY}\n\nThe tram. (Photo by Ana Diaz / AFP)", ()),
        (BODY, ()),
    ],
)
def test_authors(text, authors):
    assert describe(text).authors == authors


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (f"By Ana Diaz | Example Agency\n\n{BODY}", "Example Agency"),
        (f"{BODY}\n\n© 2000 - 2023 Lund Weekly (", "Lund Weekly"),
        (f"{BODY}\n\nCopyright © 2021 by Journal of Trams. All rights reserved.",
         "Journal of Trams"),
        (f"Tram Press: {BODY}", "Tram Press"),
        (f"LUND (Reuters) — {BODY}", "Reuters"),
        (f"{BODY}\n\nSubscribe to Tram Affairs to get unlimited access.", "Tram Affairs"),
        (f"{BODY}\n\nSubscribe to our newsletter to get unlimited access.", None),
        (f"{BODY}\n\nThe views expressed in this article are those of the author and not a policy"
         " or position of the Tram Institute.", "Tram Institute"),
        (f"The tram on Monday. (Photo by Ana Diaz / AFP)\n\n{BODY}", None),
        (f"{BODY}\n\nRelated Articles\n\nBy Ana Diaz | Example Agency", None),
        (BODY, None),
    ],
)  # fmt: skip
def test_source(text, source):
    assert describe(text).source == source


@pytest.mark.parametrize(
    ("text", "published", "precision"),
    [
        (f"Published May 3, 2021\n\n{BODY}", "2021-05-03", "day"),
        (f"Updated 4 May 2021\n\nPublished 3 May 2021\n\n{BODY}", "2021-05-03", "day"),
        (f"Updated 4 May 2021\n\n{BODY}", "2021-05-04", "day"),
        (f"LUND, May 3, 2021 (AFP) - {BODY}", "2021-05-03", "day"),
        (f"By Ana Diaz | May 3, 2021\n\n{BODY}", "2021-05-03", "day"),
        (f"{BODY}\n\nPublished: 3 May 2021 10:15 GMT", "2021-05-03", "minute"),
        (f"{BODY}\n\nRelated Articles\n\nTrams stop\n\nPublished: 3 May 2021", None, None),
        (f"{BODY}\n\nThe mayor at the tram. (Photo by Ana Diaz / AFP, May 3, 2021)", None, None),
        (BODY, None, None),
    ],
)
def test_publication_date(text, published, precision):
    document = describe(text)
    assert (document.published.isoformat() if document.published else None) == published
    assert document.published_precision == precision


def test_what_is_known_wins_over_the_text():
    document = describe(f"By Ana Diaz\n\n{BODY}", authors=("Li Wei",), title="Trams")
    assert (document.authors, document.title) == (("Li Wei",), "Trams")


@pytest.mark.parametrize(
    ("values", "field", "expected"),
    [
        ({"Headline": " A  b "}, "title", "A b"),
        ({"authors": ["Ana Diaz", {"name": "Li Wei"}, "Ana Diaz"]}, "authors",
         ("Ana Diaz", "Li Wei")),
        ({"author": "Ana Diaz, Li Wei and Omar Haddad"}, "authors",
         ("Ana Diaz", "Li Wei", "Omar Haddad")),
        ({"author": "Plato"}, "authors", ("Plato",)),
        ({"byline": "By Ana Diaz | Example Agency"}, "source", "Example Agency"),
        ({"source": {"id": "x", "name": "Lund Weekly"}}, "source", "Lund Weekly"),
        ({"fictional": "true"}, "fictional", True),
        ({"fictional": "no"}, "fictional", False),
        ({"lang": "en"}, "language", "en"),
        ({"link": "https://a.example/1"}, "url", "https://a.example/1"),
    ],
)  # fmt: skip
def test_named_values(values, field, expected):
    assert getattr(read_fields(values), field) == expected
