"""Words of time in a sentence, which a question says in its own way."""

import re

from claims.model import Period, Statement
from claims.relate.wording import period_words

LEADING_ADVERB = re.compile(
    r"^(?:(?:meanwhile|however|moreover|furthermore|nevertheless|therefore|thus|instead|besides|"
    r"in addition|in fact|in all|as a result|of course|for example|for instance|overall|but|and|so|"
    r"yet|also|then|still)\b,?\s+)+",
    re.IGNORECASE,
)
"""What links a sentence to the one before it."""

_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|"
    r"August|September|October|November|December)\b\.?"
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_PART = r"(?:\s+(?:morning|afternoon|evening|night))?"
_BRACKET = r"(?:\s*\([^()]*\d{4}\))?"
_BEFORE = r"(?:(?:early|late|on|in|this|last|next|by)\s+){0,3}"
TIME = re.compile(
    rf",?\s*\b{_BEFORE}(?:{_WEEKDAY}(?:,\s+{_MONTH}\s+\d{{1,2}}"
    rf"(?:,\s+\d{{4}})?)?|yesterday|today|tonight|tomorrow){_PART}(?!['’]s\b){_BRACKET}|"
    rf",?\s*\b(?:(?:by|earlier|later|early|late)\s+)?(?:this|last|next)\s+"
    rf"(?:year|month|week|summer|winter|autumn|spring)(?!['’]s\b){_BRACKET}|"
    rf",?\s*\b(?:on|in)\s+(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?{_MONTH}"
    rf"(?:\s+\d{{1,2}}(?:st|nd|rd|th)?\b)?(?:,?\s+\d{{4}})?{_BRACKET}|"
    r",?\s*\bin\s+(?:1[5-9]|20)\d{2}\b|"
    r",?\s*\bin\s+the\s+(?:(?:early|mid|late)[\s-]+)?(?:1[5-9]|20)\d0s\b|"
    rf",?\s*\b(?:in|over|during|within)\s+the\s+(?:past|last|next|coming)\s+(?:\w+\s+)?"
    rf"(?:hour|day|week|month|year|decade)s?\b(?!\s+of\b){_BRACKET}"
)
"""A time that a statement's period says as well."""

_GOES_ON = re.compile(
    r",?\s+(?:after|before|when|while|that|who|which|where|because|as|since|until|if|to|and|or|"
    r"through)\b",
    re.IGNORECASE,
)
"""What would be put off from its time, or to a wrong one, if that were said at the end."""

_LEADS = re.compile(r"\b(?:later|earlier|sooner|through|until|since|to)$", re.IGNORECASE)
_DATES = re.compile(rf"{_WEEKDAY}|{_MONTH}|\b(?:1[5-9]|20)\d{{2}}\b")


def without_time(text: str, statement: Statement) -> str:
    """Leave out the words for the statement's own period; a text with several dates keeps them.

    What more is said behind them keeps them where they are: "in May 2022 after the fire".
    """
    if not _is_said(statement.period) or len(TIME.findall(statement.text)) != 1:
        return text
    found = TIME.search(text)
    if found is None or (has_date(found[0]) and _is_tied(text, found)):
        return text
    return text[: found.start()] + text[found.end() :]


def is_dateless(text: str) -> bool:
    """Say whether words tell a time without its date: "in the first half of this year"."""
    return TIME.search(text) is not None and not has_date(text)


def has_date(text: str) -> bool:
    """Say whether words name a weekday, month or year."""
    return _DATES.search(text) is not None


def _is_tied(text: str, found: re.Match[str]) -> bool:
    """Say whether a time would be parted from its words if it were said at the end."""
    led = _LEADS.search(text[: found.start()])
    return led is not None or _GOES_ON.match(text, found.end()) is not None


def with_period(question: str, statement: Statement) -> str:
    """Add the period, unless the question speaks of a date already."""
    words = period_words(statement.period)
    if not words or has_date(question):
        return question
    return f"{question} {words}"


def _is_said(period: Period | None) -> bool:
    return bool(period_words(period))
