"""The sentence of another level: the fact again, with the figure and time that it had then."""

from collections.abc import Mapping
from dataclasses import replace

from claims.extract.baseline import Baseline
from claims.extract.derived_words import CHANGING
from claims.extract.paragraph import Paragraph
from claims.extract.phrase import noun_phrase, text_of
from claims.extract.proposition import Proposition
from claims.extract.render import render
from claims.extract.render_time import period_words
from claims.model import Comparator, Part, Precision, Quantity, QuantityMention
from claims.normalise.unit import PERCENT

_WORDS = {
    Comparator.ABOUT: "about ",
    Comparator.MORE_THAN: "more than ",
    Comparator.LESS_THAN: "less than ",
}
_SIZES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


def baseline_text(
    proposition: Proposition, baseline: Baseline, paragraph: Paragraph, fillings: Mapping[int, str]
) -> str:
    """Write the fact again with the other figure and time in place of its own."""
    figure = written(baseline.quantity)
    if proposition.clause.head.lemma_ in CHANGING:
        level = _subject(proposition, paragraph, fillings)
        was = "were" if proposition.subject.tag_ in ("NNS", "NNPS") else "was"
        return f"{level[0].upper()}{level[1:]} {was} {figure} {_when(baseline, paragraph)}."
    words = dict(fillings)
    words |= _instead(paragraph.quantity_at, proposition.quantities[0], figure)
    kept = tuple(i for i in proposition.tokens if i not in baseline.compared)
    own_time = proposition.time
    if own_time is not None and any(paragraph.time_at.get(i) == own_time for i in kept):
        words |= _instead(paragraph.time_at, own_time, _time_words(baseline, paragraph))
        return render(proposition.clause, kept, paragraph=paragraph, names=words)
    text = render(proposition.clause, kept, paragraph=paragraph, names=words)
    return f"{text.rstrip('.')} {_when(baseline, paragraph)}."


def written(quantity: Quantity) -> str:
    """Write a computed figure: "about 20", "more than 4.5 billion USD".

    >>> written(Quantity(20.0, 18.0, 22.0, Comparator.ABOUT))
    'about 20'
    """
    value, size = quantity.value or 0.0, ""
    for least, word in _SIZES:
        if abs(value) >= least and float(f"{value:.4g}") == value:
            value, size = value / least, f" {word}"
            break
    unit = {None: "", PERCENT: " percent"}.get(quantity.unit, f" {quantity.unit}")
    return f"{_WORDS.get(quantity.comparator, '')}{value:,.10g}{size}{unit}"


def _subject(proposition: Proposition, paragraph: Paragraph, fillings: Mapping[int, str]) -> str:
    subject = proposition.subject
    return fillings.get(subject.i) or text_of(paragraph.doc, noun_phrase(subject))


def _time_words(baseline: Baseline, paragraph: Paragraph) -> str:
    if baseline.time is None:
        return ""
    mention = paragraph.times[baseline.time]
    return period_words(mention.period) if mention.period else mention.text


def _when(baseline: Baseline, paragraph: Paragraph) -> str:
    if baseline.time is None:
        return "afterwards" if baseline.later else "before"
    period = paragraph.times[baseline.time].period
    preposition = "on" if period and period.precision is Precision.DAY else "in"
    return f"{preposition} {_time_words(baseline, paragraph)}"


def _instead(mapping: Mapping[int, int], mention: int, words: str) -> dict[int, str]:
    tokens = sorted(token for token, index in mapping.items() if index == mention)
    return {token: words if token == tokens[0] else "" for token in tokens}


def refigured(part: Part, mention: QuantityMention, quantity: Quantity) -> Part:
    """Write a field with the other figure in place of its own: "26 attacks" for "33 attacks"."""
    if part.text.count(mention.text) != 1:
        return part
    return replace(part, text=part.text.replace(mention.text, written(quantity)))
