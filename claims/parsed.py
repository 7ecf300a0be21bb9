"""What spaCy found in a text, read once into plain objects."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
from spacy.tokens import Doc as SpacyDoc

from claims.syntax import NUMBERS, Doc, Token, TokenSpan

_LABELS = ("LEMMA", "TAG", "DEP", "ENT_TYPE", "POS")
_KINDS = ("IS_PUNCT", "IS_QUOTE", "IS_STOP", "LIKE_NUM", "LIKE_URL", "LIKE_EMAIL")
_PLACES_IN_ENTITY = ("", "I", "O", "B")
_OPENS_SENTENCE = 1

Columns = Mapping[str, Sequence[int]]


def read_parsed(parsed: SpacyDoc, text: str) -> Doc:
    """Read a parsed text; nothing of the result belongs to spaCy.

    ``text`` are the words as written, as long as those that were parsed.
    """
    numbers = parsed.to_array(list(NUMBERS)).astype(np.uint64)
    columns = dict(zip(NUMBERS, numbers.T.tolist(), strict=True))
    places = enumerate(zip(columns["IDX"], columns["LENGTH"], strict=True))
    tokens = [Token(i, start, text[start : start + length]) for i, (start, length) in places]
    doc = Doc(text, tokens, numbers)
    _add_labels(doc, columns, parsed)
    _add_marks(doc, columns)
    _add_kinds(doc, columns)
    _add_tree(tokens, numbers[:, NUMBERS.index("HEAD")].astype("int64").tolist())
    _add_sentences(doc)
    doc.ents = [TokenSpan(doc, one.start, one.end, one.label_) for one in parsed.ents]
    return doc


def _add_labels(doc: Doc, columns: Columns, parsed: SpacyDoc) -> None:
    strings = parsed.vocab.strings
    known = {number: strings[number] for name in _LABELS for number in set(columns[name])}
    labels = (map(known.__getitem__, columns[name]) for name in _LABELS)
    for token, lemma, tag, relation, entity, kind in zip(doc, *labels, strict=True):
        token.lemma_ = lemma
        token.tag_ = tag
        token.dep_ = relation
        token.ent_type_ = entity
        token.pos_ = kind


def _add_marks(doc: Doc, columns: Columns) -> None:
    marks = (columns[name] for name in ("SPACY", "ENT_IOB", "SENT_START"))
    for token, spaced, entity, opens in zip(doc, *marks, strict=True):
        token.doc = doc
        token.whitespace_ = " " if spaced else ""
        token.ent_iob_ = _PLACES_IN_ENTITY[entity]
        token.is_sent_start = opens == _OPENS_SENTENCE


def _add_kinds(doc: Doc, columns: Columns) -> None:
    kinds = (map(bool, columns[name]) for name in _KINDS)
    for token, mark, quote, common, figure, address, mail in zip(doc, *kinds, strict=True):
        token.is_punct = mark
        token.is_quote = quote
        token.is_stop = common
        token.like_num = figure
        token.like_url = address
        token.like_email = mail


def _add_tree(tokens: Sequence[Token], steps: Sequence[int]) -> None:
    lefts: dict[Token, list[Token]] = {}
    rights: dict[Token, list[Token]] = {}
    for i, (token, step) in enumerate(zip(tokens, steps, strict=True)):
        token.head = tokens[i + step]
        token.left_edge = token.right_edge = token
        if step:
            (lefts if step > 0 else rights).setdefault(token.head, []).append(token)
    for head, children in lefts.items():
        head.lefts = head.children = children
    for head, children in rights.items():
        head.rights = children
        head.children = [*head.lefts, *children]
    _add_edges(tokens)


def _add_edges(tokens: Sequence[Token]) -> None:
    for token in tokens:
        for above in token.ancestors:
            if above.left_edge.i <= token.i:
                break
            above.left_edge = token
    for token in reversed(tokens):
        for above in token.ancestors:
            if above.right_edge.i >= token.i:
                break
            above.right_edge = token


def _add_sentences(doc: Doc) -> None:
    opened = [token.i for token in doc if token.is_sent_start]
    starts = sorted({*opened, 0}) if doc else []
    for start, end in pairwise([*starts, len(doc)]):
        sentence = TokenSpan(doc, start, end)
        doc.sents.append(sentence)
        for token in sentence:
            token.sent = sentence
