"""The sentence of an earlier level: the fact again, with the figure and time it had before."""

from collections.abc import Mapping

from claims.extract.derived import CHANGING, Baseline
from claims.extract.paragraph import Paragraph
from claims.extract.proposition import Proposition
from claims.extract.render import period_words, render
from claims.model import Precision


def baseline_text(
    proposition: Proposition, baseline: Baseline, paragraph: Paragraph, fillings: Mapping[int, str]
) -> str:
    """Write the fact again with the earlier figure and time in place of its own."""
    if proposition.clause.head.lemma_ in CHANGING:
        level = paragraph.doc[proposition.subject.left_edge.i : proposition.subject.i + 1].text
        return (
            f"{level[0].upper()}{level[1:]} was {_number(baseline)} {_when(baseline, paragraph)}."
        )
    figure = proposition.quantities[0]
    written = dict(fillings)
    written |= _instead(paragraph.quantity_at, figure, _number(baseline))
    own_time = proposition.time
    if own_time is not None and any(
        paragraph.time_at.get(i) == own_time for i in proposition.tokens
    ):
        written |= _instead(paragraph.time_at, own_time, _time_words(baseline, paragraph))
        return render(proposition.clause, proposition.tokens, paragraph=paragraph, names=written)
    text = render(proposition.clause, proposition.tokens, paragraph=paragraph, names=written)
    return f"{text.rstrip('.')} {_when(baseline, paragraph)}."


def _time_words(baseline: Baseline, paragraph: Paragraph) -> str:
    mention = paragraph.times[baseline.time]
    return period_words(mention.period) if mention.period else mention.text


def _when(baseline: Baseline, paragraph: Paragraph) -> str:
    period = paragraph.times[baseline.time].period
    preposition = "on" if period and period.precision is Precision.DAY else "in"
    return f"{preposition} {_time_words(baseline, paragraph)}"


def _instead(mapping: Mapping[int, int], mention: int, words: str) -> dict[int, str]:
    tokens = sorted(token for token, index in mapping.items() if index == mention)
    return {token: words if token == tokens[0] else "" for token in tokens}


def _number(baseline: Baseline) -> str:
    value = baseline.quantity.value
    return "" if value is None else f"{value:,.10g}"
