"""A progress bar on standard error while articles are read or claims are linked."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from claims.cli.session import Session
from claims.model import Progress
from claims.present.clean import one_line

Watch = Callable[[Progress], None]


@contextmanager
def watching(session: Session, task: str) -> Iterator[Watch | None]:
    """Give something to call with each step, None where nobody would see it.

    A terminal gets a bar; elsewhere ``-v`` gets one line an article.
    """
    if session.shows_progress:
        with _bar(session, task) as watch:
            yield watch
    else:
        yield (lambda step: session.say(_line(step))) if session.verbose else None


def _line(step: Progress) -> str:
    total = "?" if step.total is None else step.total
    return f"{step.done}/{total} {step.input} ({step.claims} claims)"


@contextmanager
def _bar(session: Session, task: str) -> Iterator[Watch]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    console = Console(stderr=True, no_color=session.no_color or None, markup=False)
    bar = Bar(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn(
            "{task.fields[claims]:,} claims, {task.fields[rate]:.1f} articles/s", markup=False
        ),
        TimeRemainingColumn(),
        console=console,
        transient=True,
    )
    with bar:
        work = bar.add_task(task, total=None, claims=0, rate=0.0)

        def watch(step: Progress) -> None:
            rate = bar.tasks[0].speed or 0.0
            name = one_line(step.input)[-24:]
            bar.update(
                work,
                completed=step.done,
                total=step.total,
                claims=step.claims,
                rate=rate,
                description=f"{task} {name}",
            )

        yield watch
