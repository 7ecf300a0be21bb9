"""A title tells what "the talks" of its article are."""

from datetime import date

import pytest

from claims.extract import extract_article
from claims.model import Document
from claims.readers.body import find_body

TEXT = "Lind flew to Sarn on Monday. Many feared the worst. The talks lasted nine hours."


def texts_of(title: str | None) -> list[str]:
    body = find_body(TEXT, title=title)
    document = Document(
        text=TEXT, body=body, input="a test", title=title, published=date(2022, 8, 10)
    )
    return [claim.text for claim in extract_article(document).claims]


@pytest.mark.parametrize(
    ("title", "told"),
    [("Lind opens talks on fish", True), ("Lind opens a fish market", False), (None, False)],
)
def test_a_noun_of_the_title_points_to_nothing_unknown(title: str | None, told: bool) -> None:
    assert ("The talks lasted nine hours." in texts_of(title)) is told
