"""One article, paragraph by paragraph, to everything that is claimed in it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims import language
from claims.extract.attribution import find_attributions
from claims.extract.attribution_quoted import quoted_ranges
from claims.extract.builder import Builder
from claims.extract.dateline import DATELINE, HEAD, dateline_of
from claims.extract.entity import collect_names
from claims.extract.letters import signed_letters
from claims.extract.paragraph import Block, read_paragraph
from claims.extract.posts import signed_post
from claims.extract.quotation import find_quotations
from claims.extract.reference import References
from claims.extract.turns import Spoken, find_turns, in_turn
from claims.model import Document, Extraction, Period, Span
from claims.syntax import Doc

MIN_WORDS_SHARE = 0.3
"""The share of letters and digits below which a long paragraph is no prose."""


def extract_article(document: Document, *, model: str | None = None) -> Extraction:
    """Find the claims of one article; offsets count in ``document.text``.

    ``model`` names an installed spaCy pipeline, None takes the best one. Raises
    :class:`~claims.errors.LanguageModelError` where it is not installed.
    """
    pieces = [piece for span in document.body for piece in _pieces(document.text, span)]
    turns = signed_letters(document.text, list(find_turns(document.text, pieces)))
    spoken = [signed_post(document.text, one.span) or one for one in turns]
    with language.forgetting(model):
        texts = [one.span.of(document.text).replace("\n", " ") for one in spoken]
        docs = list(language.parse(texts, model=model))
        names = collect_names(docs, "\n".join(texts))
        references = References(
            names, titled=_title_words(document.title), dateline=_dateline(document)
        )
        builder = Builder(document, references)
        anchor: Period | None = None
        for block in _blocks(docs, spoken):
            paragraph = read_paragraph(block, published=document.published, anchor=anchor)
            builder.add(paragraph)
            anchor = paragraph.anchor
        extraction = builder.extraction(names.aliases())
        for doc in docs:
            doc.release()
        return extraction


def _dateline(document: Document) -> str | None:
    openings = (dateline_of(span.of(document.text)) for span in document.body[:HEAD])
    return next((place for place in openings if place is not None), None)


def _title_words(title: str | None) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]+", (title or "").lower()))


def _blocks(docs: Sequence[Doc], spoken: Sequence[Spoken]) -> Iterator[Block]:
    quotations = [find_quotations(doc.text) for doc in docs]
    attributions = find_attributions(docs, quotations)
    places = zip(docs, attributions, quotations, spoken, strict=True)
    for part, (doc, found, spans, one) in enumerate(places):
        whole = found if one.turn is None else (in_turn(doc), *found)
        quotes = quoted_ranges(doc, spans)
        yield Block(doc, whole, part, one.span.start, one.turn, quotes)


_BULLET = re.compile(r"[lnu]\s+(?=[A-Z])")
"""Letters that bullets of a symbol font become."""


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """Cut what is too long to parse at once; leave out bullets, datelines and what is no prose."""
    for opening in (_BULLET, DATELINE):
        found = opening.match(text, span.start, span.end)
        span = span if found is None else Span(found.end(), span.end)
    cuts = [*range(span.start, span.end, language.MAX_CHARACTERS), span.end]
    for start, end in pairwise(cuts):
        piece = text[start:end]
        if len(piece) < 500 or sum(c.isalnum() for c in piece) >= MIN_WORDS_SHARE * len(piece):
            yield Span(start, end)
