"""Who takes back a statement no longer makes it, so that it is updated and not supported."""

import re
from dataclasses import replace

from claims.model import RelationKind, Verdict
from claims.relate.words import content_words

_WITHDRAWN = re.compile(
    r"\b(?:withdr[ae]wn?|withdrawing|withdraws|retract(?:s|ed|ing)?|recant(?:s|ed|ing)?"
    r"|disavow(?:s|ed)?|took back|takes back|taken back)\b[^.;]{0,40}"
    r"\b(?:statement|claim|report|remark|comment|accusation|allegation|assertion|story|testimony)",
    re.IGNORECASE,
)
_DENYING = re.compile(r"\b(?:not|no|never|nobody|none)\b|n['’]t\b", re.IGNORECASE)
_SAYING = frozenset({"said", "say", "told", "claimed", "stated", "according"})
_FEWEST = 2


def takes_back(text: str) -> bool:
    """Say whether a text tells that somebody takes back what was said.

    >>> takes_back("The mayor retracted her claim that the dam had burst.")
    True
    """
    return _WITHDRAWN.search(text) is not None


def after_withdrawal(verdict: Verdict, first: str, second: str) -> Verdict:
    """Return the verdict on two texts of which one may take back what the other says."""
    if takes_back(first) == takes_back(second):
        return verdict
    withdrawing, other = (first, second) if takes_back(first) else (second, first)
    agrees = verdict.relation is RelationKind.CORROBORATES
    unread = verdict.relation is RelationKind.UNRELATED and _is_told(other, withdrawing)
    if not (agrees or unread):
        return verdict
    return replace(
        verdict,
        relation=RelationKind.UPDATES,
        reasons=(*verdict.reasons, "statement:withdrawn"),
        explanation="One text tells that the statement in the other was taken back.",
    )


def _is_told(statement: str, withdrawing: str) -> bool:
    """Say whether the words of a statement stand among those of what is taken back."""
    found = _WITHDRAWN.search(withdrawing)
    words = content_words(statement) - _SAYING
    if found is None or _DENYING.search(statement) or len(words) < _FEWEST:
        return False
    return words <= content_words(withdrawing)
