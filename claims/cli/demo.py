"""The command that shows a newcomer what the program is for."""

from pathlib import Path
from shlex import quote

import typer

from claims.cli.loading import report
from claims.cli.options import Place
from claims.cli.output import put
from claims.cli.progress import watching
from claims.cli.session import Session, session_of
from claims.model import QuestionView
from claims.present import to_table
from claims.present.questions import questions_listing
from claims.present.wording import counted

DATABASE = "claims-demo.db"
"""Where the demonstration is kept unless ``--db`` names another place."""

_DISPUTES = 3
_CORROBORATED = 2
_INTRO = """\
claims reads articles, notes who claims what, and shows where sources disagree.
Reports marked [fictional] are invented, to show every kind of verdict.
"""


def demo(ctx: typer.Context, place: Place) -> None:
    """Load the shipped articles and show where they disagree.

    They are kept in claims-demo.db in the current folder, or where --db says; CLAIMS_DB is not
    used, so that the demonstration never mixes with real work.
    """
    from claims import service

    session = session_of(ctx, place)
    location = session.db or DATABASE
    if Path(location).exists():
        session.say(f"{location} is there already and is used again; nothing is loaded twice")
    with watching(session, "loading the demonstration") as watch:
        summary, disputed, corroborated = service.demo(location, watch=watch)
    if session.verbose or summary.failures:
        report(session, summary)
    put(_screen(session, location, disputed=disputed, corroborated=corroborated))


def _screen(
    session: Session,
    location: str,
    *,
    disputed: list[QuestionView],
    corroborated: list[QuestionView],
) -> str:
    parts = (
        _INTRO,
        _section(session, "Dispute", disputed[:_DISPUTES]),
        _rest("dispute", len(disputed) - _DISPUTES),
        _section(session, "Corroborated", corroborated[:_CORROBORATED]),
        _rest("corroborated answer", len(corroborated) - _CORROBORATED),
        _next_steps(location, disputed),
    )
    return "\n".join(part for part in parts if part)


def _section(session: Session, heading: str, questions: list[QuestionView]) -> str:
    return to_table.render(questions_listing(questions, heading=heading), session.screen)


def _rest(noun: str, number: int) -> str:
    return f"... and {counted(number, f'more {noun}')}.\n" if number > 0 else ""


def _next_steps(location: str, disputed: list[QuestionView]) -> str:
    claim = next((claim.id for each in disputed for side in each.sides for claim in side.claims), 1)
    db = f"--db {quote(location)}"
    steps = (
        (f"claims disputed {db}", "every dispute, with --json, --csv ..."),
        (f"claims show {claim} {db}", "a claim in its sentence"),
        (f"claims sql 'SELECT * FROM figures_over_time' {db}", "your own questions"),
    )
    width = max(len(command) for command, _ in steps[:2])
    return "Next, try:\n" + "".join(
        f"  {command:<{width}}  # {purpose}\n" for command, purpose in steps
    )
