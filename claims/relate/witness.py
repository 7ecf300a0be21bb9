"""Witnesses: to which independent origin a statement goes back."""

import re
from collections.abc import Sequence
from functools import lru_cache

from claims.model import Statement
from claims.relate.lexicon import noun_class
from claims.relate.nouns import NOUN_CLASSES
from claims.relate.words import stem

_UNNAMED = frozenset(
    """official officials police policeman authority authorities source sources witness witnesses
    eyewitness eyewitnesses he she it they we i who report reports media analyst analysts expert
    experts resident residents local locals spokesman spokeswoman spokesperson army military
    government ministry minister hospital doctor doctors medic medics rescuer rescuers reporter
    reporters article statement people critics observers investigators prosecutors lawyers
    villagers survivors relatives family president general commander diplomat diplomats study
    survey document court judge company organisers organizers activists union him her
    them analysis firefighters nobody everybody somebody someone others publicist rep agent father
    mother brother sister wife husband son daughter friend friends neighbour neighbor neighbours
    neighbors team office agency website site""".split()
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
    the origin is the news agency that is credited, else the copied text if there
    is one, else the source, else the article by itself. A source that others
    cite is the same origin there as in its own voice.

    >>> from claims.model import Part, Predicate
    >>> report = Statement("33 attacks", Part("TTP", (), "TTP"), Predicate("made", "make", ()))
    >>> from dataclasses import replace
    >>> witness(replace(report, chain=("Dawn", "PICSS"), source="Daily Star"))
    'speaker:PICSS'
    >>> witness(replace(report, chain=("security officials",), source="Daily Star"))
    'speaker:Daily Star'
    """
    speaker = innermost_speaker(statement) or statement.agency
    if speaker is not None:
        return _voice(_one_name(speaker))
    if statement.copy_of is not None:
        return f"copy:{statement.copy_of}"
    if statement.source is not None:
        return _voice(statement.source)
    return f"article:{'-' if statement.article_id is None else statement.article_id}"


def _voice(name: str) -> str:
    """Return one origin for a speaker and for the outlet of that name, with an article or not."""
    return f"speaker:{name.removeprefix('The ').removeprefix('the ')}"


def innermost_speaker(statement: Statement) -> str | None:
    """Return the innermost named speaker of the chain; None where nobody is named."""
    return next((name for name in reversed(statement.chain) if is_named(name)), None)


@lru_cache(maxsize=8192)
def is_named(speaker: str) -> bool:
    """Say whether a speaker is somebody and not just anybody of a kind.

    A name has a capital; a ministry is named by what it is the ministry of, a
    joint statement by being one.

    >>> is_named("PICSS"), is_named("senior police officials"), is_named("the Kabul police")
    (True, False, True)
    >>> is_named("Interior Ministry"), is_named("the ministry"), is_named("her father")
    (True, False, False)
    """
    words = _WORD.findall(speaker)
    lowered = [word.lower() for word in words]
    if _is_ministry(lowered) or _is_joint(lowered):
        return True
    telling = [word for word in words if word.lower() not in _QUALIFIERS | _UNNAMED]
    if not telling and any(word.lower() in _UNNAMED for word in words):
        return False
    return any(_is_name(word) for word in telling or words)


def _is_name(word: str) -> bool:
    """Say whether a word can be part of a name: capitals, and no common noun for people."""
    common = noun_class(stem(word))
    return word[0].isupper() and common == stem(word) and common not in NOUN_CLASSES


def _is_ministry(words: list[str]) -> bool:
    """Say whether a ministry is named by its subject ("the Interior Ministry")."""
    return "ministry" in words and not set(words) <= _ANY_MINISTRY


def _one_name(speaker: str) -> str:
    """Return the one name of a speaker.

    A joint document has no capital and no article; an attorney is a lawyer.
    """
    words = [word.lower() for word in _WORD.findall(speaker)]
    if _is_joint(words):
        return " ".join(word for word in words if word != "the")
    straight = _APOSTROPHE.sub("'s", speaker)
    return _ROLE.sub(lambda found: _ONE_ROLE[found.group()], straight)


def _is_joint(words: list[str]) -> bool:
    """Say whether one document of several parties speaks ("the joint statement")."""
    return "joint" in words and not _DOCUMENTS.isdisjoint(words)


_APOSTROPHE = re.compile(r"['’] ?s\b")
_ONE_ROLE = {
    "attorney": "lawyer",
    "publicist": "spokesman",
    "rep": "spokesman",
    "representative": "spokesman",
    "spokesperson": "spokesman",
    "spokeswoman": "spokesman",
}
"""What those who speak for somebody are called, by other names for it."""

_ROLE = re.compile(rf"(?<='s )(?:{'|'.join(_ONE_ROLE)})\Z")
_DOCUMENTS = frozenset("statement communique communiqué declaration letter report".split())
_ANY_MINISTRY = frozenset("the a this that its their ministry government official".split())


def same_witness(a: Statement, b: Statement) -> bool:
    """Say whether two statements go back to one origin, or are written by one author.

    Where a speaker is named, it does not matter who wrote it down.
    """
    left, right = witness(a), witness(b)
    if left == right:
        return left != "article:-"
    return not set(own_authors(a)).isdisjoint(own_authors(b))


def own_authors(statement: Statement) -> tuple[str, ...]:
    """Return the people who say it themselves: the authors, where no speaker is named.

    A byline such as "Staff Reporter" or the name of the outlet is no person.
    """
    if innermost_speaker(statement) is not None:
        return ()
    return tuple(filter(_is_person, statement.authors))


def _is_person(byline: str) -> bool:
    words = {word.lower() for word in _WORD.findall(byline)}
    return len(words) > 1 and words.isdisjoint(_DESKS)


_DESKS = frozenset(
    """staff desk reporter reporters correspondent editor editors editorial team newsroom agencies
    agency monitoring web report news bureau press media online service services wire times post
    daily""".split()
)


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
