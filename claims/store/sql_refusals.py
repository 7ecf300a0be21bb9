"""Why a database refused a query, in the same plain words for both databases."""

import re

READING = ("SELECT", "WITH", "VALUES", "TABLE")
"""Words that a reading query begins with; ``TABLE`` on PostgreSQL only."""

_START = re.compile(r"(?:[\s(]|--[^\n]*|/\*.*?\*/)*(\w*)", re.DOTALL)
_SEVERAL = re.compile(r"multiple commands|one statement at a time")
_CHANGES = re.compile(
    r"read-only transaction|read-write mode|data-modifying|INTO is not allowed"
    r'|near "(?:INSERT|REPLACE|UPDATE|DELETE|MERGE)"',
    re.IGNORECASE,
)


def refusal(query: str, message: str) -> str:
    """Return the line for a query that the database refused with ``message``.

    >>> refusal("/* all */ DROP TABLE claims", "syntax error")
    'Only reading is allowed: a query begins with SELECT or WITH, not with DROP.'
    >>> refusal("SELECT figure FROM claims", "no such column: figure")
    'The query cannot be run: no such column: figure.'
    """
    word = first_word(query)
    if not word:
        return "The query returns no rows: write a SELECT."
    if word not in READING:
        return f"Only reading is allowed: a query begins with SELECT or WITH, not with {word}."
    if _SEVERAL.search(message):
        return "Only one statement is allowed: write one SELECT."
    if _CHANGES.search(message):
        return "Only reading is allowed: this statement is refused."
    return f"The query cannot be run: {message.rstrip('.')}."


def first_word(query: str) -> str:
    """Return the word that a query begins with, behind comments, in capitals."""
    found = _START.match(query)
    return found[1].upper() if found else ""
