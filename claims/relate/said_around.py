"""What a question takes of the words in front of a subject, and of those behind its verb."""

import re

from claims.model import Modality, Statement
from claims.relate.time_words import is_dateless, without_time

_CLAUSE = (
    r"[,;]?\s+(?:(?:in|of|on|at|by|for|with|to|from|under|through)\s+)?wh(?:ich|om)\b|"
    r"{comma}(?:who|whose|where)\b|"
    r"[,;]?\s+(?:because|although|though|while|whereas|as soon)\b|"
    r"{when}(?<!\btime\s)(?<!\bday\s)(?<!\byear\s)(?<!\bmoment\s)(?<!\bpoint\s)when\b|"
    r"[;:]\s|\s(?:--?|[–—])\s"
)
"""Where another clause begins; ``comma`` stands before those that may pick out a noun.

``when`` stands before one that may be the condition of what is so in general.
"""

_ANYWHERE, _APART = r"[,;]?\s+", r"[,;]\s+"
_ANY_RELATIVE = re.compile(_CLAUSE.format(comma=_ANYWHERE, when=_ANYWHERE))
_RELATIVE_APART = re.compile(_CLAUSE.format(comma=_APART, when=_ANYWHERE))
_IN_GENERAL = re.compile(_CLAUSE.format(comma=_APART, when=_APART))
_GENERAL = frozenset("is are can cannot may must should will would could do does".split())
_BOUND = re.compile(
    r"[,;]?\s+(?:since (?!\d)|until|before (?=\w+ing\b)|after (?=\w+ing\b))", re.IGNORECASE
)
_CONDITION = re.compile(r"[,;]?\s+(?:even\s+)?(?:unless|if)\b")
_COMMA = re.compile(r",\s.*$")
_DESCRIBED = re.compile(r"\b(?:the|an?|his|her|its|their|our|this|that)\s[a-z-]+$")
_DESCRIBING = re.compile(
    r"^,\s(?!(?:an?|the|his|her|its|their|who|which|where|when|while|with|without|including|as|after"
    r"|before|in|on|at|by|for|from|of|to|and|but|or|most|more|even|not|then|so|yet)\b"
    r"|\w+(?:ing|ly)\b)[a-z]+\s[a-z]"
)
"""Two adjectives of one noun, which the comma between them does not part."""

_LIST = re.compile(
    r"^(?:,\s(?!(?:with|including|as|after|in|on|at|by|for|from|to|a)\b)"
    r"[\w'’-]+(?:\s[\w'’-]+){0,4})+,?\s(?:and|or)\s"
)
_QUOTES = re.compile(r"[“”\"]")

_LOOSE_END = re.compile(
    r"[\s,;]+(?:even|only|especially|particularly|mainly|mostly|largely|partly|just|but|and|or|"
    r"perhaps|maybe|not)$",
    re.IGNORECASE,
)
"""A word at the end that led on to what was cut off."""

_OPEN_END = re.compile(
    r"(?:^|\s)(?:that|of|to|as|than|for|with|by|in|on|at|from|the|an?|is|are|was|were|be)$",
    re.IGNORECASE,
)
"""A word at the end that lacks what was cut off, which then has to stay."""

_BEFORE_PHRASE = frozenset(
    "in at near outside during for with by through since after before amid despite under among "
    "within across against without".split()
)
_BEFORE_CLAUSE = frozenset({"if", "unless", "once"})
_SHORT = 16
"""Words after the verb up to which a question takes in what stands behind a comma."""

_LONGEST_PHRASE = 9
_LONGEST_CLAUSE = 14


def kept_lead(lead: str, statement: Statement) -> str:
    """Return a short phrase or a condition in front of the subject, to be said at the end."""
    whole, short = (words.strip(" ,").split() for words in (lead, without_time(lead, statement)))
    for words, kept, longest in (
        (whole, _BEFORE_CLAUSE, _LONGEST_CLAUSE),
        (short, _BEFORE_CLAUSE, _LONGEST_CLAUSE),
        (short, _BEFORE_PHRASE, _LONGEST_PHRASE),
    ):
        if 1 < len(words) <= longest and words[0].lower() in kept:
            told = " ".join((words[0].lower(), *words[1:]))
            return "" if statement.period is not None and is_dateless(told) else told
    return ""


def leads_as_clause(lead: str) -> bool:
    """Say whether a clause stands in front: "if he wins", "once the mill had closed"."""
    return lead.partition(" ")[0].lower() in _BEFORE_CLAUSE


def said_after(after: str, statement: Statement, *, longest: int) -> str:
    """Return what follows a verb, without further clauses and words of time.

    A clause without a comma picks out its noun, a condition or bound is part of
    what is said: they stay while no more than ``longest`` words are said.
    """
    whole = _cut(after, (_IN_GENERAL if _is_general(statement) else _RELATIVE_APART,), statement)
    if len(whole.split()) > longest:
        whole = _cut(after, (_ANY_RELATIVE, _BOUND, _CONDITION), statement)
    return whole


def _is_general(statement: Statement) -> bool:
    """Say whether a verb tells what is so at any time, on which "when" sets a condition."""
    words, base = statement.predicate.text.lower().split(), statement.predicate.lemma.split()
    first = words[0] if words else ""
    return first in _GENERAL or (base[:1] != ["have"] and first in (base[0], f"{base[0]}s"))


def _cut(after: str, ends: tuple[re.Pattern[str], ...], statement: Statement) -> str:
    """Return what stands before the first of some ends, unless it lacks what was cut off."""
    places = [found.start() for end in ends for found in [end.search(after)] if found]
    if statement.modality is not Modality.CONDITIONAL and _CONDITION not in ends:
        places += [found.start() for found in [_CONDITION.search(after)] if found]
    cut = _without_loose_end(after[: min(places)]) if places else after
    cut = _without_aside(cut)
    if not cut.strip() or _OPEN_END.search(cut):
        cut = after
    return without_time(cut, statement).strip(" ,.;:–-")


def _without_loose_end(cut: str) -> str:
    shorter = _LOOSE_END.sub("", cut)
    return cut if shorter == cut else _without_loose_end(shorter)


def _without_aside(cut: str) -> str:
    """Leave out what follows a comma where much is said, unless a list or quotation goes on."""
    comma = cut.find(", ")
    if len(cut.split()) <= _SHORT or comma < 0 or _LIST.match(cut[comma:]):
        return cut
    if _DESCRIBED.search(cut[:comma]) and _DESCRIBING.match(cut[comma:]):
        return cut
    shorter = _COMMA.sub("", cut)
    return shorter if len(_QUOTES.findall(shorter)) % 2 == 0 else cut
