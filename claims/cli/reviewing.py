"""Commands that record what a person decided on claims and relations."""

import os
from dataclasses import dataclass
from typing import Annotated

import typer
from typer import Argument, Option

from claims.cli.listing import Limit
from claims.cli.options import Output, Place
from claims.cli.output import write
from claims.cli.session import session_of
from claims.errors import UsageError
from claims.model import Decision, ReviewVerdict, Target
from claims.present.reviews import reviews_listing, summary_lines

Targets = Annotated[
    list[str],
    Argument(metavar="TARGET", help="A claim 12, a relation r7 or the pair of claims 12:15."),
]


@dataclass(frozen=True, slots=True)
class Signature:
    """Who decides, and why."""

    why: Annotated[str | None, Option("--why", metavar="TEXT", help="The reason, kept.")] = None
    by: Annotated[
        str | None,
        Option("--by", metavar="NAME", help="Who decides; else CLAIMS_REVIEWER, else your login."),
    ] = None

    @property
    def name(self) -> str:
        """Who decides.

        Raises UsageError where nobody can be told.
        """
        name = self.by or os.environ.get("CLAIMS_REVIEWER") or _login()
        if not name.strip():
            raise UsageError("who decides? give --by NAME or set CLAIMS_REVIEWER")
        return name.strip()

    @property
    def note(self) -> str | None:
        """Why, None where not said."""
        return (self.why or "").strip() or None


def confirm(ctx: typer.Context, *, targets: Targets, signature: Signature, place: Place) -> None:
    """Confirm claims or relations.

    A confirmed relation stays what it is, also when claims are judged again. Confirming undoes
    an earlier rejection. Reviews are only ever added: later ones supersede earlier ones.
    """
    _review(ctx, ReviewVerdict.CONFIRM, targets, signature=signature, place=place)


def reject(ctx: typer.Context, *, targets: Targets, signature: Signature, place: Place) -> None:
    """Reject claims or relations.

    A rejected claim stays in the database, marked, and counts nowhere: not in disputes, not as a
    witness. A rejected relation stays out of disputes and corroboration, also when claims are
    judged again.
    """
    _review(ctx, ReviewVerdict.REJECT, targets, signature=signature, place=place)


def note(ctx: typer.Context, *, targets: Targets, signature: Signature, place: Place) -> None:
    """Add a note to claims or relations, without deciding anything."""
    if signature.note is None:
        raise UsageError("an empty note says nothing; give --why TEXT")
    _review(ctx, ReviewVerdict.NOTE, targets, signature=signature, place=place)


def list_reviews(
    ctx: typer.Context,
    *,
    output: Output,
    place: Place,
    by: Annotated[
        str | None, Option("--by", metavar="NAME", help="Only what this person decided.")
    ] = None,
    limit: Limit = 20,
) -> None:
    """List what people decided, the latest first; "claims show" lists it with a claim."""
    from claims import service

    session = session_of(ctx, place)
    with service.Database.open(session.location) as database:
        reviews = database.reviews(limit=limit, reviewer=by)
    write(session, output, reviews_listing(reviews))
    if not reviews:
        session.say("nothing reviewed yet")


def _review(
    ctx: typer.Context,
    verdict: ReviewVerdict,
    targets: list[str],
    *,
    signature: Signature,
    place: Place,
) -> None:
    from claims import service

    session = session_of(ctx, place)
    wanted = [Target.parse(target) for target in targets]
    decision = Decision(verdict, signature.name, signature.note)
    with service.Database.open(session.location) as database:
        summary = database.review(wanted, decision)
    for line in summary_lines(summary):
        session.say(line)


def _login() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
