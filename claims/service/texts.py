"""What can be asked of texts alone: their claims, and what two statements are to each other."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from claims.errors import ReadError
from claims.model import Document, Extraction, Failure, LoadOptions, Verdict
from claims.relate.figures.texts import TextSide, judge_texts
from claims.relate.texts.passage import Passage


def read_documents(inputs: Sequence[str], options: LoadOptions | None = None) -> Iterator[Document]:
    """Read inputs as documents; ``-`` is standard input.

    Raises :class:`~claims.errors.ReadError` at the first input that cannot be read.
    """
    from claims.readers import read_inputs

    for item in read_inputs(inputs, options or LoadOptions(), stdin=sys.stdin.buffer):
        if isinstance(item, Failure):
            raise ReadError(f"{item.input}: {item.message}")
        yield item


def extract_documents(
    documents: Iterable[Document], *, model: str | None = None
) -> Iterator[tuple[Document, Extraction]]:
    """Yield each document with its claims, in order; a body that is not marked is found first.

    Raises :class:`~claims.errors.ReadError` where a text cannot be parsed in time.
    """
    from claims.extract import extract_all

    for document, result in extract_all(map(with_body, documents), model=model):
        if isinstance(result, Failure):
            raise ReadError(f"{result.input}: {result.message}")
        yield document, result


def with_body(document: Document) -> Document:
    """Mark the paragraphs of a document that are its own prose, where nobody has."""
    from claims.readers.body import find_body

    if document.body:
        return document
    return replace(document, body=find_body(document.text, title=document.title))


def compare_texts(a: Document, b: Document, *, model: str | None = None) -> Verdict:
    """Judge two short texts by their best aligned claims or figures, else by all their words.

    Words decide nothing where both texts have figures: what these answer is then known.
    """
    from claims.relate.texts.verdict import judge_words
    from claims.service.labels import without_label

    first, second = (
        _sides(document, extraction)
        for document, extraction in extract_documents(
            [without_label(a), without_label(b)], model=model
        )
    )
    by_parts = judge_texts(first, second)
    if first.figures and second.figures:
        return by_parts
    return judge_words(by_parts, _passage(a, model), _passage(b, model))


def _sides(document: Document, extraction: Extraction) -> TextSide:
    from claims.service.figures import figures_of
    from claims.service.statements import statements_of

    return TextSide(
        document.text, statements_of(document, extraction), figures_of(document, extraction)
    )


def _passage(document: Document, model: str | None) -> Passage:
    from claims.extract import read_words

    return Passage(document.text, read_words(document.text, model=model))
