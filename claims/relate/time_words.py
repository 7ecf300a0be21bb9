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
_TIME = re.compile(
    rf",?\s*\b{_BEFORE}(?:{_WEEKDAY}|yesterday|today|tonight|tomorrow){_PART}{_BRACKET}|"
    rf",?\s*\b(?:this|last|next)\s+(?:year|month|week|summer|winter|autumn|spring){_BRACKET}|"
    rf",?\s*\b(?:on|in)\s+(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?{_MONTH}"
    rf"(?:\s+\d{{1,2}}(?:st|nd|rd|th)?\b)?(?:,?\s+\d{{4}})?{_BRACKET}|"
    r",?\s*\bin\s+(?:1[5-9]|20)\d{2}\b|"
    r",?\s*\bin\s+the\s+(?:(?:early|mid|late)[\s-]+)?(?:1[5-9]|20)\d0s\b|"
    rf",?\s*\b(?:in|over|during|within)\s+the\s+(?:past|last|next|coming)\s+(?:\w+\s+)?"
    rf"(?:hour|day|week|month|year|decade)s?\b(?!\s+of\b){_BRACKET}"
)
_DATES = re.compile(rf"{_WEEKDAY}|{_MONTH}|\b(?:1[5-9]|20)\d{{2}}\b")


def without_time(text: str, statement: Statement) -> str:
    """Leave out the words for the statement's own period; a text with several dates keeps them."""
    if not _is_said(statement.period) or len(_TIME.findall(statement.text)) != 1:
        return text
    return _TIME.sub("", text)


def with_period(question: str, statement: Statement) -> str:
    """Add the period, unless the question speaks of a date already."""
    words = period_words(statement.period)
    if not words or _DATES.search(question):
        return question
    return f"{question} {words}"


def _is_said(period: Period | None) -> bool:
    return bool(period_words(period))
