"""The shipped articles, loaded into a database of their own."""

from pathlib import Path

from claims.errors import ReadError
from claims.model import LoadSummary, QuestionView
from claims.service.database import Database
from claims.service.watch import Watch


def seeds() -> Path:
    """Return the folder of the shipped articles, in a wheel or in a source tree.

    Raises :class:`~claims.errors.ReadError` where an installation lacks them.
    """
    package = Path(__file__).parent.parent
    for folder in (package / "_seeds", package.parent / "seeds"):
        if folder.is_dir():
            return folder
    raise ReadError(f"the demonstration articles are missing in {package}; install claims again")


def demo(
    location: str, *, watch: Watch | None = None
) -> tuple[LoadSummary, list[QuestionView], list[QuestionView]]:
    """Load the shipped articles and return the summary, the disputes and the corroborations."""
    with Database.open(location, create=True) as database:
        summary = database.load([str(seeds())], watch=watch)
        return summary, database.disputed(), database.corroborated()
