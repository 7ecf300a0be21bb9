"""The cheap check that comes before any pattern: whether a word can begin a time expression."""

from claims.normalise.number_words import ONES, ORDINALS, TEENS, TENS
from claims.normalise.time_feast import FEASTS
from claims.normalise.time_reference import REFERENCES
from claims.normalise.time_set import ADVERBS
from claims.normalise.time_words import DAY_PARTS, DECADE_WORDS, MONTHS, SEASON_CODES, WEEKDAYS

_UNITS = frozenset(
    "seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight"
    " fortnights month months quarter quarters year years decade decades century centuries".split()
)
_MONTHS = frozenset(name for names in MONTHS for name in names)
_WEEKDAYS = frozenset(name for names in WEEKDAYS for name in names)
_NAMES = _MONTHS | _WEEKDAYS | {f"{name}." for name in _MONTHS | _WEEKDAYS}
_NUMERALS = frozenset({*ONES, *TEENS, *TENS, "hundred", "dozen"})
_FISCAL = frozenset({"fiscal", "financial", "tax", "academic", "school"})
_KINDS = frozenset(
    "more full whole straight consecutive long additional further trading business working"
    " calendar".split()
)
_ALONE = frozenset(
    "last this next past previous coming upcoming following preceding prior recent early late mid"
    " earlier later same full corresponding comparable latest fiscal yesterday today tonight"
    " tomorrow twice several few couple foreseeable q1 q2 q3 q4 h1 h2".split()
)
_WORDS = frozenset(
    words
    for table in (ADVERBS, *REFERENCES.values(), FEASTS, SEASON_CODES, DECADE_WORDS)
    for words in map(str.lower, table)
    if " " not in words
)
_STARTS = (
    _ALONE
    | _NAMES
    | {f"{names[0]}s" for names in WEEKDAYS}
    | {"weekdays"}
    | _WORDS
    | _UNITS - {"night", "nights", "minute", "hour"}
    | frozenset(DAY_PARTS) - {"night"}
)
_PARTS = frozenset("end beginning start middle close".split())
_AFTER_NUMBER = (
    _UNITS
    | frozenset(ORDINALS)
    | _NAMES
    | _NUMERALS
    | _KINDS
    | frozenset("- – to or and of in at a half thousand a.m. p.m. am pm times gmt utc".split())
    | {"o'clock", "o’clock"}
)
_AFTER_ORDINAL = _UNITS | _NUMERALS | _WEEKDAYS | {"-", "half", "few", "of", "and", "fiscal"}


def _after_feasts() -> dict[str, frozenset[str]]:
    """Return the first words of feasts of several words, with those that follow."""
    after: dict[str, frozenset[str]] = {}
    for name in FEASTS:
        first, *rest = name.lower().replace("'", " '").split()
        if rest and first not in _STARTS:
            after[first] = after.get(first, frozenset()) | {rest[0], rest[0].replace("'", "’")}
    return after


_AFTER_WORD = {
    **_after_feasts(),
    "the": _STARTS
    | _PARTS
    | _NUMERALS
    | _FISCAL
    | frozenset(ORDINALS)
    | frozenset(
        "very same night small wee past near future final moment fourth rest remainder ' ’".split()
    ),
    "these": frozenset({"past", "last", "next", "days"}),
    "that": _UNITS | _MONTHS | set(SEASON_CODES) | {"same", *DAY_PARTS},
    "as": frozenset({"soon"}),
    "right": frozenset({"now"}),
    "a": _UNITS | {"few", "couple", "dozen", "half"},
    "an": _UNITS | {"early", "additional"},
    "at": frozenset({"present"}),
    "per": _UNITS,
    "around": frozenset({"the"}),
    "near": frozenset({"future"}),
    "future": _UNITS,
    "once": frozenset({"a", "an", "every", "each", "upon"}),
    "many": _UNITS,
    "half": frozenset({"a", "an"}),
    "more": frozenset({"recent", "recently"}),
    "final": _UNITS,
    **dict.fromkeys(("every", "each"), _UNITS | _STARTS | _NUMERALS | {"other", "few"}),
    **dict.fromkeys(_PARTS, frozenset({"of", "-"})),
    **dict.fromkeys(("hundreds", "thousands", "dozens", "scores"), frozenset({"of"})),
    **dict.fromkeys(ORDINALS, _AFTER_ORDINAL),
    **dict.fromkeys(_NUMERALS, _AFTER_NUMBER),
}


def may_start_time(word: str, following: str) -> bool:
    """Say whether a lower-case word, with the one behind it, can begin a time expression.

    >>> may_start_time("the", "same"), may_start_time("the", "army")
    (True, False)
    >>> may_start_time("12", "days"), may_start_time("12", "people"), may_start_time("1990", "")
    (True, False, True)
    """
    after = _AFTER_WORD.get(word)
    if after is not None:
        return following in after or following[:1].isdigit()
    return word in _STARTS or _is_figure(word, following)


def _is_figure(word: str, following: str) -> bool:
    if word.isdigit() and len(word) < 4:
        return following in _AFTER_NUMBER or following[:1].isdigit()
    return word[:1].isdigit() or word[:4] in ("mid-", "year") or word[:2] == "fy"
