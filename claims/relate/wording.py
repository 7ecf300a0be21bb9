"""Words for the slots of a statement, as question and explanation use them."""

import re
from datetime import date, timedelta
from functools import lru_cache

from claims.model import Comparator, Part, Period, Precision, Quantity, Statement
from claims.normalise.number_fraction import share_in_words
from claims.normalise.unit import SHARE
from claims.relate.counted import counted_of
from claims.relate.nouns import NOUN_CLASSES
from claims.relate.roles import counted_part
from claims.relate.words import stem

_IRREGULAR = {
    "person": "people",
    "people": "people",
    "child": "children",
    "man": "men",
    "woman": "women",
    "policeman": "policemen",
    "policewoman": "policewomen",
    "personnel": "personnel",
    "police": "police",
    "dead": "dead",
    "injured": "injured",
    "wounded": "wounded",
    "missing": "missing",
    "life": "lives",
    "foot": "feet",
    "aircraft": "aircraft",
    "staff": "staff",
    "other": "others",
}
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£"}
_LARGE = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_COMPARED = {
    Comparator.ABOUT: "about ",
    Comparator.NEARLY: "nearly ",
    Comparator.AT_LEAST: "at least ",
    Comparator.MORE_THAN: "more than ",
    Comparator.AT_MOST: "at most ",
    Comparator.LESS_THAN: "less than ",
}
_DETERMINERS = frozenset(
    "the a an his her its their my our your this these that those both some many several all other "
    "most more few fewer each every any no not even only just almost nearly about another such "
    "one two three four five six seven eight nine ten".split()
)
_PRONOUNS = frozenset("he she it they him her them who which this that these those".split())
_EMPTY_BRACKETS = re.compile(r"\(\s*\)")
_SPACES = re.compile(r"\s+")


@lru_cache(maxsize=4096)
def plural(noun: str) -> str:
    """Return the plural of a noun's lemma.

    >>> plural("attack"), plural("child"), plural("casualty"), plural("clash")
    ('attacks', 'children', 'casualties', 'clashes')
    """
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    if noun.endswith("s") and stem(noun) != noun.lower():
        return noun
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


def period_words(period: Period | None) -> str:
    """Return a period in words, with its preposition; empty where there is none.

    >>> period_words(Period(date(2022, 7, 1), date(2022, 8, 1), Precision.MONTH))
    'in July 2022'
    """
    if period is None or (period.start is None and period.end is None):
        return ""
    if period.start is None or period.end is None:
        return _open_period(period)
    last = period.end - timedelta(days=1)
    if period.start == last:
        return f"on {day_words(last)}"
    match period.precision:
        case Precision.MONTH:
            words = f"in {period.start:%B} {period.start.year}"
        case Precision.YEAR:
            words = f"in {period.start.year}"
        case Precision.DECADE:
            words = f"in the {period.start.year}s"
        case Precision.WEEK:
            words = f"in the week of {day_words(period.start)}"
        case _:
            words = f"between {day_words(period.start)} and {day_words(last)}"
    return words


def _open_period(period: Period) -> str:
    if period.start is not None:
        return f"since {day_words(period.start)}"
    return f"before {day_words(period.end)}" if period.end is not None else ""


def day_words(day: date) -> str:
    """Return a day as "18 August 2022"."""
    return f"{day.day} {day:%B} {day.year}"


def place_words(place: str | None) -> str:
    """Return a place with its preposition; empty where there is none."""
    return f"in {place}" if place else ""


def name_words(part: Part) -> str:
    """Return a noun phrase as it stands inside a sentence: small article, names for pronouns."""
    if part.entity is not None and part.text.lower() in _PRONOUNS:
        return part.entity
    text = _SPACES.sub(" ", _EMPTY_BRACKETS.sub(" ", part.text)).strip()
    first, _, rest = text.partition(" ")
    listed = part.entity is None and first.lower() in NOUN_CLASSES
    common = _is_common_plural(first, part.head) and first not in (part.entity or "").split()
    common = common or (part.entity is None and rest.islower() and is_common(first))
    if listed or first.lower() in _DETERMINERS or common:
        return f"{first.lower()} {rest}".strip()
    return text


def is_common(word: str) -> bool:
    """Say whether a word is no name by its ending: "Electronic", "Residual", "Involvement".

    >>> is_common("Residual"), is_common("Democratic"), is_common("Ostrel")
    (True, False, False)
    """
    return word.istitle() and word.lower() not in _NAMING and _COMMON.search(word) is not None


_COMMON = re.compile(
    r"(?:[a-z]{2}(?:al|ous|ive|ful|less|able|ible|ary|ic|ing|ed|tion|sion|ment|ship|ity|ism|ness|ance"
    r"|ence))$"
)
_NAMING = frozenset(
    "arctic atlantic baltic beijing boeing catholic celtic christianity democratic hispanic islamic"
    " judaism kremlin nordic olympic pacific portugal senegal nepal slavic vance".split()
)
"""Words with such an ending that keep their capital."""


def _is_common_plural(word: str, head: str) -> bool:
    """Say whether a capital stands only for the beginning of a sentence ("Gunmen")."""
    word = word.rstrip(",;:")
    plural_of_head = word[:3].lower() == head[:3].lower() and word.lower() != head.lower()
    return plural_of_head and not word.endswith(("ans", "is"))


def figure_words(quantity: Quantity) -> str:
    """Return a figure in words and digits, with its comparator and unit.

    >>> figure_words(Quantity(30.0, 30.0, None, Comparator.AT_LEAST))
    'at least 30'
    """
    low, high, value = quantity.low, quantity.high, quantity.value
    if quantity.comparator is Comparator.BETWEEN and low is not None and high is not None:
        return f"between {number_words(low, quantity.unit)} and {number_words(high, quantity.unit)}"
    if value is None:
        return _bounds_words(quantity)
    return _COMPARED.get(quantity.comparator, "") + number_words(value, quantity.unit)


def _bounds_words(quantity: Quantity) -> str:
    low, high, unit = quantity.low, quantity.high, quantity.unit
    if low is not None and high is not None:
        return f"between {number_words(low, unit)} and {number_words(high, unit)}"
    if low is not None:
        return f"at least {number_words(low, unit)}"
    return f"at most {number_words(high, unit)}" if high is not None else "some"


def number_words(value: float, unit: str | None) -> str:
    """Return a number with its unit.

    >>> number_words(22_800_000, None), number_words(4.5, "%")
    ('22.8 million', '4.5%')
    """
    digits = _digits(value)
    if unit == SHARE:
        return share_in_words(value)
    if unit is None:
        return digits
    if unit == "%":
        return f"{digits}%"
    if unit in _SIGNS:
        return f"{_SIGNS[unit]}{digits}"
    return f"{digits} {unit}"


def _digits(value: float) -> str:
    for scale, name in _LARGE:
        if abs(value) >= scale:
            return f"{value / scale:.6g} {name}"
    return f"{value:,.10g}"


def counted_words(statement: Statement) -> str:
    """Return what is counted, in the plural and with what happened to it ("people killed")."""
    quantity = statement.quantity
    if quantity is None:
        return ""
    counted = counted_of(statement)
    noun = quantity.counts or ("person" if counted.role is not None and not quantity.unit else "")
    words = plural(noun) if noun else ""
    part = counted_part(statement)
    if part is not None and noun.lower() == "other":
        words = "people"
    role = counted.role
    return f"{words} {role}".strip() if role and role not in {"change", "casualty"} else words
