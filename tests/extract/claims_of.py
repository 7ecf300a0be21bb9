"""Short ways to ask what is claimed in a text."""

from datetime import date

from claims.extract import extract_article
from claims.model import Document, Extraction, Span

PUBLISHED = date(2022, 8, 10)


def extraction_of(text: str, published: date | None = PUBLISHED) -> Extraction:
    """Extract a text whose paragraphs are parted by blank lines."""
    body, position = [], 0
    for paragraph in text.split("\n\n"):
        start = text.index(paragraph, position)
        position = start + len(paragraph)
        if paragraph.strip():
            body.append(Span(start, position))
    document = Document(text=text, body=tuple(body), input="test", published=published)
    return extract_article(document)


def texts_of(text: str) -> list[str]:
    """Return the sentences of all claims."""
    return [claim.text for claim in extraction_of(text).claims]


def speakers_of(text: str) -> list[list[str | None]]:
    """Return the chain of speakers of each claim."""
    extraction = extraction_of(text)
    return [
        [extraction.attributions[i].speaker for i in claim.attribution]
        for claim in extraction.claims
    ]
