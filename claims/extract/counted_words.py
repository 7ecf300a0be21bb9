"""The counted noun that a bare figure is written with: "has 163" becomes "has 163 delegates"."""

from collections.abc import Collection

from claims.extract.others import kind_of_others
from claims.extract.paragraph import Paragraph
from claims.extract.quantity_noun import of_object
from claims.extract.verb import SUBJECTS, own_subject
from claims.syntax import Token

GAINING = frozenset("earn gain garner get have hold lose need pick receive win".split())
"""Verbs whose bare figure counts what the text has just counted: "has 163"."""

PERCENT = frozenset({"percent", "%", "pct"})

_SENTENCES = 2


def counted_words(tokens: Collection[int], paragraph: Paragraph) -> dict[int, str]:
    """Return what to write for the bare figures of a claim whose counted noun the text tells."""
    written: dict[int, str] = {}
    for index in tokens:
        token = paragraph.doc[index]
        if token.lower_ == "others" and _counts_more(token):
            written[index] = "people"
            continue
        if (kind := kind_of_others(token)) is not None:
            written[index] = kind
            continue
        share = token.lower_ in PERCENT
        bare = not share and is_bare(token)
        noun = shared_whole(token) if share else _counted_by(token, paragraph) if bare else None
        told = token.dep_ in SUBJECTS and any(paragraph.doc[i].text == noun for i in tokens)
        if noun is not None and not told:
            written[index] = f"{token.text} {noun}"
    return written


def is_bare(number: Token) -> bool:
    """Say whether a figure stands without the noun that it counts: "won at least 73"."""
    if number.pos_ != "NUM" or number.lower_ == "one" or number.dep_ not in {"dobj", *SUBJECTS}:
        return False
    told = any(t.dep_ in {"prep", "relcl", "acl", "conj", "appos"} for t in number.rights)
    return not told and all(t.tag_ != "$" for t in number.lefts) and _stands_alone(number)


def _stands_alone(number: Token) -> bool:
    after = number.after
    if after is None or after.tag_ == "VBN":
        return after is None
    return after.pos_ not in {"NOUN", "PROPN", "ADJ", "SYM", "NUM"}


def is_uncounted(number: Token) -> bool:
    """Say whether a figure that was gained counts nothing that its sentence tells."""
    return number.dep_ == "dobj" and number.head.lemma_ in GAINING and is_bare(number)


def shared_whole(percent: Token) -> str | None:
    """Return the whole of a share beside another: "45 percent of voters left, 42 percent stayed".

    >>> from claims.language import parse
    >>> doc = next(iter(parse(["45 percent of voters left and 42 percent stayed."])))
    >>> [shared_whole(token) for token in doc if token.text == "percent"]
    [None, 'of voters']
    """
    verb = percent.head
    if percent.dep_ not in SUBJECTS or verb.dep_ != "conj" or of_object(percent) is not None:
        return None
    other = own_subject(verb.head)
    if other is None or other.lower_ != percent.lower_ or of_object(other) is None:
        return None
    of = next(t for t in other.rights if t.lower_ == "of")
    doc = other.doc
    return doc.span(of.i, of.right_edge.i + 1).text


def _counts_more(others: Token) -> bool:
    """Say whether "others" are people besides those of another verb: "killed 8, injured 30 others".

    Besides whom is not told in a claim of its own.
    """
    verb = others.head
    if others.dep_ != "dobj" or verb.dep_ != "conj" or not any(t.like_num for t in others.lefts):
        return False
    return any(t.dep_ == "dobj" for t in verb.head.rights)


def _counted_by(number: Token, paragraph: Paragraph) -> str | None:
    """Return the plural of what a bare figure counts, as the text has it."""
    index = paragraph.quantity_at.get(number.i)
    if index is None or paragraph.quantities[index].quantity.unit is not None:
        return None
    counts = paragraph.quantities[index].quantity.counts
    if counts is None and is_uncounted(number):
        counts = _counted_before(number, paragraph)
    if counts is None or counts == "person":
        return None
    plurals = (t.text for t in paragraph.doc if t.tag_ in {"NNS", "NNPS"} and _is(t, counts))
    return next(plurals, None)


def _is(noun: Token, lemma: str) -> bool:
    return noun.lemma_.lower() == lemma or noun.lower_ == f"{lemma}s"


def _counted_before(number: Token, paragraph: Paragraph) -> str | None:
    """Return the one noun that the figures just before a bare one count."""
    doc = paragraph.doc
    starts = [s.start for s in doc.sents if s.start <= number.i][-_SENTENCES:]
    nouns = {
        paragraph.quantities[at].quantity.counts
        for i, at in paragraph.quantity_at.items()
        if starts and starts[0] <= i < number.i and paragraph.quantities[at].quantity.unit is None
    }
    nouns.discard(None)
    return nouns.pop() if len(nouns) == 1 else None
