"""What nobody is ready to do, read as what is not done: "no state is prepared to arm them"."""

import re
from dataclasses import replace

from claims.model import Polarity, Statement
from claims.relate.support_verbs import part_of

_READY = re.compile(
    r"(?P<un>un)?(?:prepared|willing|ready)\s+to\s+(?P<verb>[a-z]+)\s+(?P<rest>\S.*)", re.IGNORECASE
)


def refused(statement: Statement) -> Statement:
    """Return what somebody is not ready to do as denied; any other statement as it is.

    Who is ready to do something has not done it yet, and so nothing is read from that.
    """
    target = statement.object
    if target is None or statement.predicate.lemma not in {"be", "remain"}:
        return statement
    found = _READY.fullmatch(target.text)
    if found is None or (statement.polarity is Polarity.DENIED) == bool(found["un"]):
        return statement
    return replace(
        statement,
        predicate=replace(statement.predicate, lemma=found["verb"].lower(), text=""),
        object=part_of(found["rest"]),
        polarity=Polarity.DENIED,
    )
