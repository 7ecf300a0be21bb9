"""Correcting what is known of an article, and withdrawing it, with what follows from that."""

from sqlalchemy import Engine

from claims.errors import UsageError
from claims.model import ChangeSummary, Correction, Signed
from claims.service.rejudging import changing
from claims.store.correcting import (
    claims_of_article,
    correct,
    find_article,
    record_changes,
    set_retracted,
)


def correct_article(
    engine: Engine, article_id: int, wanted: Correction, by: Signed
) -> ChangeSummary:
    """Correct title, source, date, authors or URL of an article, and judge its claims anew.

    What it corrects holds against what a later text of the article says.
    Raises :class:`~claims.errors.NotFoundError` and UsageError.
    """
    if wanted == Correction():
        raise UsageError("nothing to correct; give --title, --source, --date, --author or --url")
    with changing(engine, "article correct", {"article": article_id}) as change:
        article = find_article(change.session, article_id)
        values = correct(change.session, article, wanted)
        record_changes(change.session, article_id, values, by)
        change.judge(claims_of_article(change.session, article_id))
        changed = sorted(values["new"].items())
        told = "; ".join(f"{field}: {values['old'][field]} → {new}" for field, new in changed)
    return ChangeSummary(f"article {article_id}: {told or 'nothing changed'}", **change.counts)


def retract_article(
    engine: Engine, article_id: int, by: Signed, *, retracted: bool
) -> ChangeSummary:
    """Withdraw an article (or take that back): its claims stay, marked, and leave the disputes."""
    command = "article retract" if retracted else "article restore"
    with changing(engine, command, {"article": article_id}) as change:
        article = find_article(change.session, article_id)
        values = set_retracted(change.session, article, retracted=retracted)
        record_changes(change.session, article_id, values, by)
        touched = claims_of_article(change.session, article_id)
        change.judge(touched)
        done = "retracted" if retracted else "restored"
    return ChangeSummary(f"article {article_id} is {done}", **change.counts)
