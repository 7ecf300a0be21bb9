"""Corrections: statements that take back an earlier one."""

import re

from claims.model import Statement

_REVISED = re.compile(
    r"\b(?:revis(?:e|ed|es|ing)|correct(?:ed|s|ion)|down from|lowered|misstated|now puts?)\b",
    re.IGNORECASE,
)


def is_revision(statement: Statement) -> bool:
    """Say whether the words announce a correction of an earlier statement."""
    return _REVISED.search(statement.text) is not None
