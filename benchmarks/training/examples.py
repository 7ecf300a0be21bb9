"""Annotated articles as examples: the words of each, its cues and the labels around them."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from spacy.strings import StringStore

from claims import language
from claims.extract.attribution_network import CONTENT, CUE, NONE, SOURCE
from claims.extract.attribution_quoted import Quoted, quoted_ranges
from claims.extract.attribution_window import Surveyor, Window
from claims.extract.attribution_words import (
    KNOWN,
    Numbers,
    Rows,
    Vocabulary,
    Words,
    read_words,
)
from claims.extract.quotation import find_quotations
from claims.readers.body import find_body
from claims.syntax import Doc

RARE = {"lemma": 3, "tag": 5, "dep": 5, "entity": 5}
"""How often a word or label must occur to get a row of its own."""

Ranges = Sequence[Sequence[int]]


@dataclass(frozen=True, slots=True)
class Annotation:
    """One attribution of the data: places of the article's row of words."""

    cue: tuple[int, ...]
    source: tuple[int, ...]
    content: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """One article: its words, which of them head a cue, and each cue's window with its labels."""

    words: Words
    is_cue: Numbers
    windows: tuple[Window, ...]
    labels: tuple[Numbers, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """One parsed article with what the data say of it."""

    docs: tuple[Doc, ...]
    offsets: tuple[int, ...]
    quotes: tuple[tuple[Quoted, ...], ...]
    attributions: tuple[dict[str, Ranges], ...]


def read_articles(path: Path) -> Iterator[Article]:
    """Parse annotated articles as a load parses them."""
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        body = find_body(record["text"], title=None)
        texts = [span.of(record["text"]).replace("\n", " ") for span in body]
        docs = tuple(language.parse(texts))
        yield Article(
            docs=docs,
            offsets=tuple(span.start for span in body),
            quotes=tuple(quoted_ranges(doc, find_quotations(doc.text)) for doc in docs),
            attributions=tuple(record["attributions"]),
        )


def vocabulary_of(articles: Iterable[Article], meanings: Iterable[str]) -> Vocabulary:
    """Give a row to every word and label that is frequent, and to every word with a meaning."""
    counts: dict[str, Counter[str]] = {name: Counter() for name in RARE}
    for token in (token for article in articles for doc in article.docs for token in doc):
        counts["lemma"][token.lemma_.lower()] += 1
        counts["tag"][token.tag_] += 1
        counts["dep"][token.dep_] += 1
        counts["entity"][token.ent_type_] += 1
    known = {
        name: [word for word, count in counts[name].most_common() if word and count >= least]
        for name, least in RARE.items()
    }
    known["meaning"] = list(meanings)
    keys = StringStore()
    return {name: Rows([keys[word] for word in known[name]]) for name in KNOWN}


def example_of(article: Article, vocabulary: Vocabulary) -> Example:
    """Turn an article into what the network learns from."""
    words = read_words(article.docs, article.quotes, vocabulary)
    surveyor = Surveyor(words)
    is_cue = np.zeros(len(words), dtype=np.int64)
    found: dict[int, Annotation] = {}
    for annotation in _annotations(article, words):
        head = _head(annotation.cue, article, words)
        is_cue[head] = 1
        found[head] = _joined(found[head], annotation) if head in found else annotation
    windows = tuple(surveyor.window(head) for head in found)
    labels = tuple(_labels(window, found[window.cue]) for window in windows)
    return Example(words, is_cue, windows, labels)


def _annotations(article: Article, words: Words) -> Iterator[Annotation]:
    for record in article.attributions:
        parts = {
            name: tuple(_places(record[name], article, words))
            for name in ("cue", "source", "content")
        }
        if parts["cue"] and parts["content"]:
            yield Annotation(**parts)


def _places(ranges: Ranges, article: Article, words: Words) -> Iterator[int]:
    for doc, offset, start in zip(article.docs, article.offsets, words.starts, strict=True):
        for first, last in ranges:
            within = max(first - offset, 0), min(last - offset, len(doc.text))
            chosen = (
                doc.char_span(*within, alignment_mode="expand") if within[0] < within[1] else ()
            )
            yield from (start + token.i for token in chosen or () if not token.is_space)


def _head(cue: Sequence[int], article: Article, words: Words) -> int:
    """Return the word of a cue that the others hang on, a verb before a noun."""
    tops = [place for place in cue if words.heads[place] not in cue or words.heads[place] == place]
    ranked = sorted(tops or cue, key=lambda place: _rank(place, article, words))
    return ranked[0]


def _rank(place: int, article: Article, words: Words) -> tuple[int, int]:
    number = int(np.searchsorted(words.starts, place, side="right")) - 1
    kind = article.docs[number][place - words.starts[number]].pos_
    order = {"VERB": 0, "AUX": 0, "NOUN": 1, "ADJ": 1, "PROPN": 1}
    return order.get(kind, 2), place


def _joined(one: Annotation, other: Annotation) -> Annotation:
    return Annotation(one.cue + other.cue, one.source + other.source, one.content + other.content)


def _labels(window: Window, annotation: Annotation) -> Numbers:
    labels = np.full(window.end - window.start, NONE, dtype=np.int64)
    for label, places in (
        (CONTENT, annotation.content),
        (SOURCE, annotation.source),
        (CUE, annotation.cue),
    ):
        inside = [place - window.start for place in places if window.start <= place < window.end]
        labels[inside] = label
    return labels
