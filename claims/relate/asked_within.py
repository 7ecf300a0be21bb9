"""What a statement says that somebody asks, knows or will not say."""

import re

from claims.model import Statement
from claims.relate.slot import Outcome, Slot
from claims.relate.words import content_words, share_of

ONE_MATTER = 0.5
"""Share of the shorter question's words that must be in the other for both to ask the same."""

_WITHIN = re.compile(
    r"\b(?:ask|comment|confirm|consider|decide|determine|disclose|discover|discuss|establish|explain"
    r"|find out|guess|investigat|know|learn|reveal|saying|say|see|specify|tell|understand|wonder"
    r"|clear|sure|certain)(?:e|s|es|ed|ing)?(?:\s(?:on|about|as to))?\s"
    r"(?:if|whether|what|who|whom|whose|why|how|where|when|which)\b(?P<matter>.+)",
    re.IGNORECASE | re.DOTALL,
)


def matters(a: Statement, b: Statement) -> Slot:
    """Compare what is asked within two statements: "declined to say whether it was arson".

    Unknown where one of them asks nothing.
    """
    left, right = matter_of(a.text), matter_of(b.text)
    if not left or not right:
        return Slot("matter", Outcome.UNKNOWN)
    if share_of(left, right) >= ONE_MATTER:
        return Slot("matter", Outcome.SAME)
    return Slot("matter", Outcome.DIFFERENT, "different things are asked within")


def matter_of(text: str) -> frozenset[str]:
    """Return the content words of what is asked within a sentence, none where nothing is.

    >>> sorted(matter_of("The pastor declined to say whether the church had been threatened."))
    ['church', 'threatened']
    """
    found = _WITHIN.search(text)
    return content_words(found["matter"]) if found else frozenset()
