"""Questions for a figure that are put where the figure stands: "The mill employed how many?"."""

import re
from calendar import month_name
from dataclasses import replace

from claims.model import Comparator, Quantity, Statement
from claims.normalise.figure import FigureMatch
from claims.normalise.quantity import scan_quantities
from claims.normalise.unit import SHARES
from claims.relate.frame import LONGEST, affirmative, plain_text, verb_group
from claims.relate.polarity import is_denied
from claims.relate.question_words import asked_rest, how_many, is_auxiliary, many_verb
from claims.relate.roles import counted_part, parts, puts_figure
from claims.relate.said_around import kept_lead, said_after
from claims.relate.time_words import with_period
from claims.relate.wording import name_words, place_words

_KNOWN = frozenset(
    "the its his her their our my your these those this that all both every each a an last past "
    "next first final top bottom only one remaining other same such".split()
)
"""Words in front of a figure that nobody asks for: "the two sides", "in the last three years"."""

_MONEY = re.compile(r"^[A-Z]{3}$")
_MANY = re.compile(
    r"(?:(?:dozen|score|hundred|thousand|[mbtr]+illion)s|handful|couple|number|bunch)$",
    re.IGNORECASE,
)
_OF_MANY = re.compile(r"^\s+of\s+(?!(?:the|its|his|her|their|our|these|those|them|us|all)\b)")
_OF_ONE = re.compile(r"^(?:\s+of)?\s+(?:an?|one|1)\s+", re.IGNORECASE)
_PAIR_BEFORE = re.compile(r"\d\S*(?:\s+percent)?\s+(?:to|-|–)\s*$", re.IGNORECASE)
_PAIR_AFTER = re.compile(r"^\s*(?:to|-|–)\s*\d", re.IGNORECASE)
_MONTH = re.compile(rf"^\s+(?:{'|'.join(month_name[1:])})\b")
_BEFORE_BARE = frozenset("of at by to with than from in under over about is are was were".split())
"""Words in front of a figure that neither counts nor measures anything named."""

_HALF_WORD = re.compile(r"^[-–]\w")


def without_denied_figure(statement: Statement) -> Statement:
    """Leave a figure out of what is asked where a denial is not of it: "no reply to most calls"."""
    quantity = statement.quantity
    if quantity is None or quantity.high == 0 or not is_denied(statement):
        return statement
    counted = counted_part(statement)
    if counted is not None and quantity.comparator is not Comparator.VAGUE:
        first = counted.text.partition(" ")[0].lower()
        return replace(statement, quantity=None) if first in _KNOWN else statement
    return replace(statement, quantity=None)


def existential_question(statement: Statement) -> str | None:
    """Ask what there is: "Is there any doctor in the town?", "How many mills are there?"."""
    verb = affirmative(statement.predicate.text).split()
    text = plain_text(statement)
    found = verb_group(text, statement.predicate.text.split())
    is_asked = verb[0:1] in (["there"], ["There"]) and is_auxiliary(verb[1:])
    if not is_asked or found is None:
        return None
    first, others = verb[1], " ".join(verb[2:])
    rest = said_after(text[found[1] :], statement, longest=LONGEST)
    lead = kept_lead(text[: found[0]].rstrip(), statement)
    if statement.quantity is None:
        return f"{first.capitalize()} there {others} {asked_rest(rest, statement)} {lead}"
    many, counted = how_many(statement), counted_part(statement)
    at = rest.find(counted.text) if counted is not None else -1
    if many is None or counted is None or at < 0:
        return None
    after = rest[at + len(counted.text) :]
    return f"{many} {many_verb(first)} there {others} {after} {lead}"


def told_number_question(statement: Statement) -> str | None:
    """Ask what a number was that somebody told: "What was the number of people detained?"."""
    if statement.quantity is None or statement.object is None or not puts_figure(statement):
        return None
    place = f" {place_words(statement.place)}" if statement.place else ""
    return with_period(f"What was {name_words(statement.object)}{place}", statement)


def figure_question(statement: Statement) -> str | None:
    """Ask for a figure in its place: "The mill sold a part of it for how much?"."""
    quantity = statement.quantity
    if quantity is None or is_denied(statement) or quantity.value == 1:
        return None
    text = plain_text(statement)
    for found in scan_quantities(text):
        if _is_same(found.quantity, quantity) and _may_be_asked(text, found, statement):
            return _put(text, found, quantity)
    return None


def _is_same(one: Quantity, other: Quantity) -> bool:
    return (one.low, one.high, one.unit) == (other.low, other.high, other.unit)


def _may_be_asked(text: str, found: FigureMatch, statement: Statement) -> bool:
    """Say whether a figure stands in a part of its clause, and nothing tells that it is known."""
    before = text[: found.start].split()
    last = before[-1].lower() if before else ""
    if _PAIR_BEFORE.search(text[: found.start]) or _PAIR_AFTER.match(text[found.end :]):
        return False
    known = last in _KNOWN or last.endswith(("'s", "’s", "s'", "s’"))
    if known or _HALF_WORD.match(text[found.end :]) or _MONTH.match(text[found.end :]):
        return False
    if _is_bare(statement.quantity) and before and last not in _BEFORE_BARE:
        return False
    written = re.compile(rf"(?<!\w){re.escape(text[found.start : found.end])}(?!\w)", re.IGNORECASE)
    return any(written.search(f" {part.text}") for part in parts(statement))


def _is_bare(quantity: Quantity | None) -> bool:
    """Say whether a number only follows a noun, as a name does: "precinct 78"."""
    if quantity is None or quantity.comparator is Comparator.VAGUE:
        return False
    return quantity.counts is None and quantity.unit is None


def _put(text: str, found: FigureMatch, quantity: Quantity) -> str:
    before, after = text[: found.start], text[found.end :]
    asked = _asked(text[found.last : found.end], after if before else "", quantity)
    if _MANY.search(text[found.start : found.end]):
        after = _OF_MANY.sub(" ", after)
    return f"{before}{asked if before else asked.capitalize()}{after}"


def _asked(unit: str, after: str, quantity: Quantity) -> str:
    """Return the words that ask for a figure; ``unit`` and ``after`` are what follows it."""
    if quantity.unit in SHARES:
        return "what share" if after.startswith(" of ") or not after[1:2].isalpha() else "how much"
    if quantity.unit is not None and _MONEY.match(quantity.unit):
        return "how much"
    if quantity.unit is not None and _OF_ONE.match(unit):
        return f"how much of a {_OF_ONE.sub('', unit)}"
    return f"how many{unit if quantity.unit else ''}"
