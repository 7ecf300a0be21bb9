"""Contractions written out, so that a verb group can change places with its subject."""

import re
from collections.abc import Iterator
from dataclasses import replace

from claims.model import Predicate, Statement
from claims.relate.frame import verb_group

_APOSTROPHE = re.compile(r"['’]")
_NOT = re.compile(r"\b(\w+)n['’]t\b", re.IGNORECASE)
_SHORT = re.compile(r"\s?['’](ll|ve|re|m|s|d)\b", re.IGNORECASE)
_STEMS = {"wo": "will", "ca": "can", "sha": "shall"}
_FULL = {"ll": "will", "ve": "have", "re": "are", "m": "am"}
_AUXILIARY = re.compile(
    r"\b((?:has|have|had|will|would) been|is|are|was|were|has|have|had|will|would|can|could|may|"
    r"might|must|should)\s+$",
    re.IGNORECASE,
)
_PARTICIPLE = re.compile(r"(?:ed|en|wn|un|one|ght|ept|elt)$")
_PAST = frozenset({"been", "got", "had"})


def spelled_out(statement: Statement) -> Statement:
    """Return a statement whose verb group is as in its sentence, without contractions."""
    return _with_auxiliary(_without_contractions(statement))


def _with_auxiliary(statement: Statement) -> Statement:
    """Take an auxiliary into the verb group that only the sentence has: "was called"."""
    verb = statement.predicate.text
    found = verb_group(statement.text, verb.split())
    if found is None:
        return statement
    before = _AUXILIARY.search(statement.text[: found[0]])
    first = verb.partition(" ")[0]
    if before is None or first.lower() == "to" or _AUXILIARY.fullmatch(f"{first} "):
        return statement
    return replace(statement, predicate=replace(statement.predicate, text=f"{before[1]} {verb}"))


def _without_contractions(statement: Statement) -> Statement:
    """Return a statement whose verb group has no contraction, in its sentence neither.

    >>> from claims.model import Part
    >>> town, verb = Part("The town", (), "town"), Predicate("isn’t", "be", ())
    >>> _without_contractions(Statement("The town isn’t safe.", town, verb)).text
    'The town is not safe.'
    """
    verb = statement.predicate.text
    if not _APOSTROPHE.search(verb):
        return statement
    options = tuple(_written(verb, statement.predicate))
    found = next((one for one in options if verb_group(statement.text, one.split())), None)
    text = statement.text if found else _replaced(statement, options[0])
    return replace(
        statement, text=text, predicate=replace(statement.predicate, text=found or options[0])
    )


def _replaced(statement: Statement, full: str) -> str:
    """Write out the one contraction of a verb group in a sentence that still has it."""
    text, words = statement.text, statement.predicate.text.split()
    at = next(i for i, word in enumerate(words) if _APOSTROPHE.search(word))
    start = text.lower().find(words[at].lower())
    if start < 0 or words[at][0].lower() == "n":
        return text
    left = len(words) - at - 1
    written = " ".join(full.split()[at : len(full.split()) - left])
    return f"{text[:start].rstrip()} {written}{text[start + len(words[at]) :]}".strip()


def _written(verb: str, predicate: Predicate) -> Iterator[str]:
    """Yield what a verb group with contractions may stand for, the likeliest first."""
    whole = _NOT.sub(lambda found: f"{_stem(found[1])} not", verb)
    short = _SHORT.search(whole)
    if short is None:
        yield whole
        return
    for full in _full(short[1].lower(), whole[short.end() :].split(), predicate):
        yield f"{whole[: short.start()]} {full}{whole[short.end() :]}".strip()


def _stem(word: str) -> str:
    return _STEMS.get(word.lower(), word)


def _full(short: str, following: list[str], predicate: Predicate) -> tuple[str, ...]:
    """Return the auxiliaries that "'s" or another short form may stand for."""
    told = [word for word in following if word.lower() != "not"]
    if short == "d":
        return ("had", "would") if told[:1] and _PARTICIPLE.search(told[0]) else ("would", "had")
    if short != "s":
        return (_FULL[short],)
    plain = not told or told[0].endswith("ing") or predicate.passive
    return ("has", "is") if told[:1] and (told[0] in _PAST or not plain) else ("is", "has")
