"""Recording what people decide on claims and relations, with what follows from it."""

from collections.abc import Sequence

from sqlalchemy import Engine

from claims.model import Decision, ReviewSummary, ReviewVerdict, Target
from claims.service.rejudging import changing
from claims.store.reviews import add_reviews
from claims.store.targets import key_of, kind_of


def review(engine: Engine, targets: Sequence[Target], decision: Decision) -> ReviewSummary:
    """Record one decision on each target, in one transaction.

    A rejected claim counts no longer, a rejected relation neither disputes nor
    corroborates; confirming undoes that. A note changes nothing else.
    """
    options = {"verdict": decision.verdict, "reviewer": decision.reviewer}
    with changing(engine, "review", options) as change:
        session = change.session
        keys = list(dict.fromkeys(key_of(session, target) for target in targets))
        kinds = {
            (claim, other): None if other is None else kind_of(session, claim, other)
            for claim, other in keys
        }
        recorded = add_reviews(session, kinds, decision)
        if decision.verdict is not ReviewVerdict.NOTE:
            change.judge({number for key in keys for number in key if number is not None})
    return ReviewSummary(recorded=tuple(recorded), **change.counts)
