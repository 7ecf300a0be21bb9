"""What is told to be so still, read as one verb: "remains in custody" is the reverse of "freed".

The words say little one by one: "remain", "be", "hold". Read as one verb they are
opposed to the change that would have ended them.
"""

import re
from dataclasses import dataclass, replace

from claims.model import Part, Polarity, Statement
from claims.relate.roles import core_predicate
from claims.relate.words import content_words, stem

_STAYS = r"(?:remain|remains|remained|stays|stayed)"
_NAME = r"(?:the\s+)?(?-i:[A-Z])\w+"
_STILL = rf"(?:{_STAYS}|(?:is|are|was|were)\s+(?:still|yet)(?:\s+being)?)"


@dataclass(frozen=True, slots=True)
class Lasting:
    """A verb that stands for what is so still, the lemmas it is told with, and how it is told."""

    verb: str
    lemmas: frozenset[str]
    told: re.Pattern[str]


def _lasting(verb: str, lemmas: str, told: str) -> Lasting:
    return Lasting(verb, frozenset(lemmas.split()), re.compile(rf"\b{told}\b", re.IGNORECASE))


LASTING: tuple[Lasting, ...] = (
    _lasting(
        "stay captive",
        "remain stay be hold detain jail imprison",
        rf"{_STILL}\s+(?:in\s+(?:\w+\s+)?(?:custody|detention|captivity|jail|prison)"
        r"|behind bars|captive|detained|jailed|imprisoned|held(?!\s+by|\s+(?:in|at|on)\s+\w+day))",
    ),
    _lasting("stay in office", "remain stay be", rf"{_STILL}\s+in\s+(?:office|power)"),
    _lasting("stay missing", "remain be miss", rf"{_STILL}\s+(?:missing|unaccounted for)"),
    _lasting("stay trapped", "remain be trap", rf"{_STILL}\s+trapped"),
    _lasting("stay in force", "remain stay be", rf"{_STILL}\s+in\s+(?:force|effect|place)"),
    _lasting("stay alight", "burn", r"(?:is|are|was|were)\s+still\s+burning"),
    _lasting("stay behind", "remain stay be", rf"{_STILL}\s+(?:in|at|inside)\s+{_NAME}"),
    _lasting("go ahead", "go", r"(?:goes|go|went|gone)\s+ahead"),
    _lasting("hold out", "hold", r"(?:holds|held|holding)(?=\W*$|\s+(?:in|for|on|since|over)\s)"),
)
"""Every state that lasts, with the words that tell of it; the first that fits counts."""

VERDICTS = {"guilty": Polarity.AFFIRMED, "not guilty": Polarity.DENIED}
"""What a court finds or an accused pleads, and whether guilt is affirmed by it."""

_TOLD_OF_GUILT = frozenset({"find", "found", "plead", "pleaded", "not", "guilty"})

PLEA = "plead guilty"
"""What who has pleaded not guilty may do later."""

ALIVE = "alive"
"""The adjective of a state that a later death ends."""


def lasting(statement: Statement) -> Statement:
    """Return a statement with one verb for what is so still; any other as it is."""
    if statement.object is not None and statement.predicate.lemma in {"find", "plead"}:
        return _of_guilt(statement)
    if statement.object is not None and statement.predicate.lemma in {"hold", "go"}:
        return statement
    for one in LASTING:
        told = one.told.search(statement.text)
        if told is not None and statement.predicate.lemma in one.lemmas:
            return _with(statement, one.verb, told.group())
    return statement


def lasts(statement: Statement) -> bool:
    """Say whether a statement tells what is so at one time and may change later."""
    core = core_predicate(statement)
    if core == PLEA:
        return statement.polarity is Polarity.DENIED
    return core == ALIVE or core in {one.verb for one in LASTING}


def _with(statement: Statement, verb: str, told: str) -> Statement:
    """Return a statement with one verb, without the phrases that its words have told."""
    rest = tuple(one for one in statement.complements if not _is_told(one, told))
    predicate = replace(statement.predicate, lemma=verb, passive=False)
    terms = tuple(term for term in statement.terms if stem(term) not in content_words(told))
    return replace(statement, predicate=predicate, object=None, complements=rest, terms=terms)


def _is_told(part: Part, told: str) -> bool:
    """Say whether the words of a state hold a phrase; a name in them says where it lasts."""
    return told.endswith(part.text) and part.text.islower()


def _of_guilt(statement: Statement) -> Statement:
    """Read "found not guilty" as a denial of "found guilty", and so with what is pleaded."""
    target = statement.object
    said = re.match(r"(?:not )?guilty\b", target.text.lower()) if target is not None else None
    if said is None:
        return statement
    is_plea = statement.predicate.lemma == "plead"
    verb = PLEA if is_plea else "find guilty"
    is_denied = (statement.polarity is Polarity.DENIED) != (
        VERDICTS[said.group()] is Polarity.DENIED
    )
    return replace(
        statement,
        predicate=replace(statement.predicate, lemma=verb),
        object=None,
        terms=tuple(term for term in statement.terms if stem(term) not in _TOLD_OF_GUILT),
        polarity=Polarity.DENIED if is_denied else Polarity.AFFIRMED,
    )
