"""The groups of options that say where texts come from."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from typer import Option

from claims.cli.dates import whole_day

_DAY = "YYYY-MM-DD"


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of inputs that do not say it themselves."""

    source: Annotated[str | None, Option("--source", metavar="NAME", help="Who published it.")] = (
        None
    )
    author: Annotated[
        list[str] | None,
        Option("--author", metavar="NAME", help="Who signs it; may be given several times."),
    ] = None
    published: Annotated[
        date | None,
        Option("--date", parser=whole_day, metavar=_DAY, help="When it was published."),
    ] = None


@dataclass(frozen=True, slots=True)
class Reading(Metadata):
    """What is known of inputs, and what parses them."""

    model: Annotated[
        str | None,
        Option(
            "--model",
            metavar="NAME",
            help="An installed English pipeline of spaCy; else the best one installed.",
        ),
    ] = None


@dataclass(frozen=True, slots=True)
class Origins:
    """Where two compared statements come from, and how much to say of them."""

    date_a: Annotated[
        date | None,
        Option("--date-a", parser=whole_day, metavar=_DAY, help="When A was published."),
    ] = None
    date_b: Annotated[
        date | None,
        Option("--date-b", parser=whole_day, metavar=_DAY, help="When B was published."),
    ] = None
    source_a: Annotated[
        str | None, Option("--source-a", metavar="NAME", help="Who published A.")
    ] = None
    source_b: Annotated[
        str | None, Option("--source-b", metavar="NAME", help="Who published B.")
    ] = None
    speaker_a: Annotated[str | None, Option("--speaker-a", metavar="NAME", help="Who said A.")] = (
        None
    )
    speaker_b: Annotated[str | None, Option("--speaker-b", metavar="NAME", help="Who said B.")] = (
        None
    )
    explain: Annotated[bool, Option("--explain", help="Say slot by slot what was compared.")] = (
        False
    )
