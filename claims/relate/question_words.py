"""The words that make a question: what is counted, auxiliaries, the order of verb and subject."""

import re

from claims.model import Modality, Part, Statement
from claims.normalise.unit import SHARES
from claims.relate.frame import Frame, affirmative, verb_group
from claims.relate.opening_verbs import opened
from claims.relate.polarity import is_denied
from claims.relate.roles import counted_part
from claims.relate.wording import name_words, plural
from claims.relate.words import is_nobody, words_of

_LEADING_FIGURE = re.compile(
    r"^(?:(?:at least|at most|more than|less than|fewer than|up to|as many as|no fewer than|about|"
    r"around|nearly|almost|over|some|another|roughly|approximately|between|the|a|an|next|first|last|"
    r"final|total|combined|estimated|only|just|all)\s+)*"
    r"(?:[$€£]?\d[\d,.]*(?:\s*[-–]\s*\d[\d,.]*)?%?(?:\s+(?:and|to)\s+\d[\d,.]*)?|"
    r"[a-z]+(?:-[a-z]+)?)\s+",
    re.IGNORECASE,
)
_AUXILIARIES = frozenset(
    "is are was were am has have had will would can could may might must should shall".split()
)
_DOING = frozenset({"do", "does", "did"})
_BE = frozenset({"is", "are", "was", "were"})
_ALIKE = frozenset(
    "cut put hit set shut let hurt cost spread read beat quit bid cast burst".split()
)
_ENDS_IN_ED = re.compile(r"(?<!e)ed$")
_PLURAL = {"was": "were", "is": "are", "has": "have"}
_GETTING = frozenset({"get", "gets", "got", "getting"})


def how_many(statement: Statement) -> str | None:
    """Return "How many attacks" or "What share of voters"; None where no noun is counted."""
    quantity, counted = statement.quantity, counted_part(statement)
    if quantity is None or counted is None or quantity.counts is None:
        return None
    noun = _counted_noun(counted, quantity.counts)
    if quantity.unit is None:
        return f"How many {noun}"
    return f"What share of {noun}" if quantity.unit in SHARES else None


def _counted_noun(part: Part, lemma: str) -> str:
    """Return the counted noun in the plural with the words around it: "suicide attacks"."""
    if lemma in {"dead", "other"}:
        return "people"
    words = _LEADING_FIGURE.sub("", name_words(part), count=1).split()
    at = _position(words, lemma)
    if at is not None and "of" in words[:at]:
        words = words[words.index("of") + 1 :]
        words = _LEADING_FIGURE.sub("", " ".join(words), count=1).split() if words else words
        at = _position(words, lemma)
    before = words[:at] if at is not None and at <= 3 else []
    if any(not word.replace("-", "").isalpha() or not words_of(word) for word in before):
        before = []
    after = _told_of(words[at + 1 :]) if at is not None else []
    is_short = 1 < len(after) <= 5 and after[0] in _TYING
    return " ".join((*before, _written(lemma, words, at), *(after if is_short else ())))


_TYING = frozenset({"of", "from", "in", "at", "on", "with", "by"})


def _told_of(after: list[str]) -> list[str]:
    """Cut a long phrase behind a counted noun at what it is of: "of formal and informal talks"."""
    if len(after) <= 5 or after[0] != "of":
        return after
    ends = (i for i, word in enumerate(after[1:], 1) if word in _TYING or word in _CLAUSE_WORDS)
    return after[: next(ends, len(after))]


_CLAUSE_WORDS = frozenset("that who which whose where to for between among against".split())


def _written(lemma: str, words: list[str], at: int | None) -> str:
    """Return the plural of a counted noun, with the capital that it has behind its figure."""
    noun = plural(lemma)
    return noun.capitalize() if at is not None and words[at].istitle() else noun


def _position(words: list[str], lemma: str) -> int | None:
    start = lemma[:4].lower()
    return next((i for i, word in enumerate(words) if word.lower().startswith(start)), None)


def is_auxiliary(words: list[str]) -> bool:
    """Say whether a verb group begins with a word that changes places with its subject."""
    helps = len(words) > 1 and words[0].lower() in _DOING
    return helps or (bool(words) and words[0].lower() in _AUXILIARIES)


def ask(opening: str, statement: Statement, subject: str, *, verb: str = "") -> str:
    """Return "How many attacks did the TTP carry out": opening, auxiliary, subject, verb."""
    words = verb.split()
    if len(words) > 1 and is_auxiliary(words):
        return f"{opening} {words[0].lower()} {subject} {' '.join(words[1:])}"
    be = affirmative(statement.predicate.text).lower()
    if be in _BE:
        return f"{opening} {be} {subject}"
    return f"{opening} {_do(statement)} {subject} {_bare(statement, '')}"


def inverted(frame: Frame, statement: Statement) -> str:
    """Return a sentence with its auxiliary, or one that fits, before its subject."""
    words, rest = frame.verb.split(), asked_rest(frame.rest, statement)
    subject = f"{asked_subject(frame.asked, statement)} {frame.adverbs}".strip()
    if _must(words):
        return f"{_DO[words[0].lower()]} {subject} have {' '.join(words[1:])} {rest}"
    if is_auxiliary(words) and not _owns(words, statement):
        return _with_auxiliary(words, subject, rest)
    opening = None if is_denied(statement) else opened(frame.verb)
    if opening is not None:
        return f"{opening[0].capitalize()} {subject} {opening[1]} {rest}"
    return (
        f"{_do(statement).capitalize()} {subject} {_bare(statement, frame.rest, frame.verb)} {rest}"
    )


def _with_auxiliary(words: list[str], subject: str, rest: str) -> str:
    """Put an auxiliary first; what may have happened is asked as "Might it have happened?"."""
    first, others = words[0].lower(), " ".join(words[1:])
    first = "might" if first == "may" and words[1:2] == ["have"] and words[2:3] != ["to"] else first
    return f"{first.capitalize()} {subject} {others} {rest}"


def asked_subject(subject: Part, statement: Statement) -> str:
    """Return a subject as a question has it, which asks for what is so: "anybody" for "nobody"."""
    if is_nobody(subject):
        return "anybody"
    words = name_words(subject)
    return affirmed(words) if is_denied(statement) else words


def asked_rest(rest: str, statement: Statement) -> str:
    """Return what follows the verb without its negation: "any doctor" for "no doctor"."""
    if rest.lower().startswith("no "):
        return f"any {rest[3:]}"
    return affirmed(rest) if is_denied(statement) else rest


def affirmed(words: str) -> str:
    """Return words that a denial begins with as they affirm: "many calls" for "few calls"."""
    for denying, affirming in _DENYING:
        words = denying.sub(affirming, words)
    return words


_NO = re.compile(r"^(?:no|none|neither)\b(?! longer| one\b)", re.IGNORECASE)
_FEW = re.compile(r"^(?:(?:only|very|so|too) )?few\b", re.IGNORECASE)
_LITTLE = re.compile(r"^(?:(?:only|very|so|too) )?little\b", re.IGNORECASE)
_NOT = re.compile(r"^(?:not(?! only\b| just\b)|never)\s+", re.IGNORECASE)
_NOTHING = re.compile(r"^nothing\b", re.IGNORECASE)
_DENYING = (
    (_NOT, ""),
    (_NO, "any"),
    (_NOTHING, "anything"),
    (_FEW, "many"),
    (_LITTLE, "much"),
)

_DO = {"has": "Does", "have": "Do", "had": "Did"}


def _must(words: list[str]) -> bool:
    """Say whether "have" is one of duty ("had to leave")."""
    return words[0].lower() in _DO and words[1:2] == ["to"]


def _bare(statement: Statement, rest: str, verb: str = "") -> str:
    """Return the verb group with its first verb bare ("tried to hide" becomes "try to hide")."""
    words = (verb or affirmative(statement.predicate.text)).split()
    lemma = statement.predicate.lemma
    base, _, particle = lemma.partition(" ")
    if words[1:] and words[0].lower() in _GETTING:
        return " ".join(("get", *words[1:]))
    first = words[0].lower() if words else ""
    owns = base == "have" or first not in _DO
    alike = owns and first[:2] == base[:2].lower()
    if len(words) > 1 and (alike or _is_whole(words, lemma)):
        return " ".join((base, *words[1:]))
    is_apart = len(words) == 1 and particle and f" {particle} " in f" {rest} "
    return base if is_apart else lemma


def _is_whole(words: list[str], lemma: str) -> bool:
    """Say whether a lemma has each verb of a group ("sought to go", "seek go")."""
    return len([word for word in words if word != "to"]) == len(lemma.split())


def _owns(words: list[str], statement: Statement) -> bool:
    """Say whether "have" is itself the verb ("the town has a mayor")."""
    is_have = words[0].lower() in {"has", "have", "had"} and len(words) == 1
    return is_have and statement.predicate.lemma.split()[:1] == ["have"]


def _do(statement: Statement) -> str:
    """Return the auxiliary that a bare verb needs: did, does, do or will."""
    if statement.modality is Modality.PLANNED and _is_bare(statement):
        return "will"
    text, lemma = statement.predicate.text.lower(), statement.predicate.lemma.lower()
    verb, base = text.split()[:1], lemma.split()[:1]
    if not verb or not base:
        return "did"
    if verb in (["has"], [f"{base[0]}s"], [f"{base[0]}es"]) or verb[0] == f"{base[0][:-1]}ies":
        return "does"
    is_past = base[0] in _ALIKE or _ENDS_IN_ED.search(base[0]) or not _is_written(statement)
    return "do" if verb == base and not is_past else "did"


def _is_written(statement: Statement) -> bool:
    """Say whether a sentence has a verb in the form of its words: not "forced them to leave"."""
    return verb_group(statement.text, statement.predicate.text.split()) is not None


def _is_bare(statement: Statement) -> bool:
    """Say whether no tense is told by the verb: "the firm to close its mill"."""
    words = statement.predicate.text.lower().split()
    return words[:1] in (["to"], ["will"]) or words[:1] == statement.predicate.lemma.split()[:1]


def many_verb(verb: str) -> str:
    """Return a verb group that agrees with a plural ("was killed" becomes "were killed")."""
    return " ".join(_PLURAL.get(word.lower(), word) for word in verb.split())


def with_adverbs(verb: str, adverbs: str) -> str:
    """Return a verb group with adverbs where they belong: "were officially closed"."""
    words = verb.split()
    at = 1 if is_auxiliary(words) else 0
    return " ".join((*words[:at], *adverbs.split(), *words[at:]))
