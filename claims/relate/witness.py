"""Witnesses: to which independent origin a statement goes back."""

import re
from collections.abc import Sequence
from functools import lru_cache

from claims.model import Statement

_UNNAMED = frozenset(
    """official officials police policeman authority authorities source sources witness witnesses
    eyewitness eyewitnesses he she it they we i who report reports media analyst analysts expert
    experts resident residents local locals spokesman spokeswoman spokesperson army military
    government ministry minister hospital doctor doctors medic medics rescuer rescuers reporter
    reporters article statement people critics observers investigators prosecutors lawyers
    villagers survivors relatives family president general commander diplomat diplomats study
    survey document court judge company organisers organizers activists union him her
    them""".split()
)
_QUALIFIERS = frozenset(
    """the a an some several many other two three four few local senior security intelligence
    government military police unnamed anonymous unidentified top high-ranking one another his her
    their its these those district provincial state medical hospital army multiple various more
    media news former official health rescue foreign defence defense interior""".split()
)
_WORD = re.compile(r"[\w'’-]+")


def witness(statement: Statement) -> str:
    """Return the origin that a statement goes back to, as ``kind:name``.

    That is the innermost speaker who is named. Words such as "officials" or
    "police" name nobody: two outlets may have asked different ones, so that
    the origin is the copied text if there is one, else the source, else the
    article by itself.

    >>> from claims.model import Part, Predicate
    >>> report = Statement("33 attacks", Part("TTP", (), "TTP"), Predicate("made", "make", ()))
    >>> from dataclasses import replace
    >>> witness(replace(report, chain=("Dawn", "PICSS"), source="Daily Star"))
    'speaker:PICSS'
    >>> witness(replace(report, chain=("security officials",), source="Daily Star"))
    'source:Daily Star'
    """
    speaker = innermost_speaker(statement)
    if speaker is not None:
        return f"speaker:{speaker}"
    if statement.copy_of is not None:
        return f"copy:{statement.copy_of}"
    if statement.source is not None:
        return f"source:{statement.source}"
    return f"article:{'-' if statement.article_id is None else statement.article_id}"


def innermost_speaker(statement: Statement) -> str | None:
    """Return the innermost named speaker of the chain; None where nobody is named."""
    return next((name for name in reversed(statement.chain) if is_named(name)), None)


@lru_cache(maxsize=8192)
def is_named(speaker: str) -> bool:
    """Say whether a speaker is somebody and not just anybody of a kind.

    >>> is_named("PICSS"), is_named("senior police officials"), is_named("the Kabul police")
    (True, False, True)
    """
    words = [word.lower() for word in _WORD.findall(speaker)]
    telling = [word for word in words if word not in _QUALIFIERS]
    return bool(words) and not all(word in _UNNAMED for word in telling)


def same_witness(a: Statement, b: Statement) -> bool:
    """Say whether two statements go back to one origin."""
    left, right = witness(a), witness(b)
    return left == right and left != "article:-"


def explain_witnesses(statements: Sequence[Statement]) -> str:
    """Count articles and the origins behind them: "3 articles, 1 witness: PICSS"."""
    articles = len({_article(index, statement) for index, statement in enumerate(statements)})
    names = {witness(statement) for statement in statements}
    shown = ", ".join(sorted(witness_name(name) for name in names))
    return f"{_count(articles, 'article')}, {_count(len(names), 'witness')}: {shown}"


def witness_name(name: str) -> str:
    """Return the readable name of a witness.

    >>> witness_name("speaker:PICSS"), witness_name("copy:7")
    ('PICSS', 'text 7')
    """
    kind, _, rest = name.partition(":")
    if kind == "copy":
        return f"text {rest}"
    if kind == "article":
        return "an article without a source" if rest == "-" else f"article {rest}"
    return rest


def _article(index: int, statement: Statement) -> str:
    return f"new {index}" if statement.article_id is None else str(statement.article_id)


def _count(number: int, noun: str) -> str:
    plural = f"{noun}es" if noun.endswith("s") else f"{noun}s"
    return f"{number} {noun if number == 1 else plural}"
