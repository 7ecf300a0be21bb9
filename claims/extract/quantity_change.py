"""Figures that are differences between two levels, and no levels themselves."""

from claims.extract.quantity_placed import PlacedFigure, word_after
from claims.extract.quantity_roles import CHANGE, MOVES, RISES
from claims.normalise.unit import CURRENCIES, PERCENT, PERCENTAGE_POINTS, SHARE
from claims.syntax import Token, TokenSpan

_AMOUNTS = frozenset(
    {"dobj", "npadvmod", "nummod", "quantmod", "advmod", "amod", "compound", "nmod"}
)
_RATES = frozenset({PERCENT, PERCENTAGE_POINTS, SHARE, "bp"})
_POINTS = frozenset({"point", "points"})
_GOING = frozenset("go come move inch edge tick creep shoot be".split())
_HIGHER = frozenset({"up", "down", "higher", "lower"})


def change_role(placed: PlacedFigure) -> str | None:
    """Say whether a figure is a difference: "rose by 12", "an increase of seven", "up 5%"."""
    tokens, lead = placed.tokens, placed.lead
    before = tokens.doc[lead - 1].lower_ if lead else ""
    if before in ("to", "from"):
        return None
    if before == "by" and _rises_before(tokens, lead):
        return CHANGE
    number = _measured(tokens)
    rate = placed.figure.quantity.unit in _RATES or number.lower_ in _POINTS
    if before in ("up", "down") and rate:
        return CHANGE if _moves(tokens.doc[lead - 1]) else None
    changes = _is_amount_of_change(tokens.root) or _is_moved_by(number, placed, rate)
    return CHANGE if changes else None


def _moves(particle: Token) -> bool:
    """Tell "went up 5 percent" from "make up 5 percent"."""
    verb = particle.head
    made = particle.tag_ == "RP" and verb.pos_ == "VERB"
    return not made or verb.lemma_ in _GOING


def _measured(tokens: TokenSpan) -> Token:
    """Return the number, or the points that it counts."""
    number = tokens.root
    counts_points = number.dep_ == "nummod" and number.head.lower_ in _POINTS
    return number.head if counts_points else number


def _is_amount_of_change(number: Token) -> bool:
    """Read "rose by 12", "an increase of seven" and "an increase of seven attacks"."""
    if number.dep_ == "nummod" and number.head.i > number.i:
        number = number.head
    preposition = number.head
    if number.dep_ != "pobj" or preposition.lower_ not in ("by", "of"):
        return False
    governor = preposition.head
    rises = governor.lemma_.lower() in RISES
    return rises and (preposition.lower_ == "by" or governor.pos_ == "NOUN")


def _is_moved_by(number: Token, placed: PlacedFigure, rate: bool) -> bool:
    """Read "rose 12 percent", "a 12% rise", "fell $3", "rose 12 to 33" and "20 up"."""
    verb = number.head
    if number.dep_ not in _AMOUNTS or verb.lemma_.lower() not in RISES:
        return False
    if rate or verb.lower_ in _HIGHER:
        return True
    bare = placed.figure.quantity.unit is None and word_after(placed.tokens) == "to"
    money = placed.figure.quantity.unit in CURRENCIES
    return (bare or money) and verb.lemma_.lower() in MOVES and number.i > verb.i


def _rises_before(tokens: TokenSpan, lead: int) -> bool:
    """Say whether a verb of change stands close before a figure, whatever the parse says."""
    near = tokens.doc[max(0, lead - 4) : lead]
    return any(token.lemma_.lower() in RISES for token in near)
