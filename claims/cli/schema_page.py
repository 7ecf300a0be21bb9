"""The tables and views as Markdown: ``python -m claims.cli.schema_page > docs/schema.md``."""

from collections.abc import Iterable
from enum import StrEnum
from inspect import getdoc

from claims.cli.output import put
from claims.model import (
    Comparator,
    Modality,
    Mode,
    Polarity,
    Precision,
    RelationKind,
    ReviewVerdict,
)
from claims.store.schema import ColumnDoc, TableDoc, schema_docs
from claims.store.terms import AliasKind, AliasOrigin, ArticleField, EntityAction, EntityKind

_HEAD = """\
# Schema

Made from the models themselves by `python -m claims.cli.schema_page > docs/schema.md`.
`claims schema` shows the same on the screen.

The tables are the same on SQLite and PostgreSQL. Most questions are answered by the
[views](#views); [sql.md](sql.md) has examples. A place in a text is given by character offsets
that count from 0 and do not include the end. Days that end a period are not part of it either.
"""

VOCABULARIES: tuple[tuple[type[StrEnum], str], ...] = (
    (Polarity, "`polarity`"),
    (Modality, "`modality`"),
    (Mode, "`mode`"),
    (Comparator, "`comparator`"),
    (Precision, "`period_precision`, `published_precision`"),
    (RelationKind, "`relations.kind`; unrelated pairs are not stored"),
    (EntityKind, "`entities.kind`"),
    (AliasKind, "`entity_aliases.kind`"),
    (AliasOrigin, "`entity_aliases.origin`"),
    (ArticleField, "`article_changes.field`"),
    (EntityAction, "`entity_changes.action`"),
    (ReviewVerdict, "`reviews.verdict`"),
)
"""The closed lists of words, and the columns that hold them."""


def schema_page() -> str:
    """Write every table, view and vocabulary, as a Markdown document."""
    docs = schema_docs()
    tables = [each for each in docs if each.kind == "table"]
    views = [each for each in docs if each.kind == "view"]
    parts = [
        _HEAD,
        _contents(docs),
        "## Tables\n",
        *map(_section, tables),
        "## Views\n",
        *map(_section, views),
        _vocabularies(),
    ]
    return "\n".join(parts)


def _contents(docs: Iterable[TableDoc]) -> str:
    lines = (f"| [{each.name}](#{each.name}) | {each.kind} | {_cell(each.docs)} |" for each in docs)
    return _rows(("name", "kind", "one row is"), lines)


def _section(table: TableDoc) -> str:
    names = ("column", "type", "meaning") if table.kind == "view" else _COLUMNS
    line = _view_line if table.kind == "view" else _table_line
    return f"### {table.name}\n\n{table.docs}\n\n{_rows(names, map(line, table.columns))}"


_COLUMNS = ("column", "type", "NULL", "refers to", "meaning")


def _table_line(column: ColumnDoc) -> str:
    null = "may be" if column.nullable else ""
    target = _link(column.references) if column.references else ""
    return f"| {column.name} | {column.type} | {null} | {target} | {_cell(column.docs)} |"


def _view_line(column: ColumnDoc) -> str:
    return f"| {column.name} | {column.type} | {_cell(column.docs)} |"


def _link(reference: str) -> str:
    table, _, _ = reference.partition(".")
    return f"[{reference}](#{table})"


def _vocabularies() -> str:
    lines = (
        f"| {columns} | {', '.join(words)} | {_cell(_purpose(words))} |"
        for words, columns in VOCABULARIES
    )
    return "## Words that columns hold\n\n" + _rows(("column", "one of", "meaning"), lines)


def _purpose(words: type[StrEnum]) -> str:
    return " ".join((getdoc(words) or "").split())


def _rows(names: tuple[str, ...], lines: Iterable[str]) -> str:
    head = f"| {' | '.join(names)} |\n| {' | '.join('---' for _ in names)} |\n"
    return head + "".join(f"{line}\n" for line in lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    put(schema_page())
