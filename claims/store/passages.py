"""Openings of articles: their passages, the words that find them, and what links them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, delete, insert, or_, select, text, update
from sqlalchemy.orm import Session

from claims.model import Span
from claims.store.base import table_of
from claims.store.batches import batches
from claims.store.tables_articles import Article, ArticleVersion
from claims.store.tables_stories import Passage, PassageLink, StoryKey

PASSAGES = table_of(Passage)
LINKS = table_of(PassageLink)
KEYS = table_of(StoryKey)

Pair = tuple[int, int]

_BLOCKS = """
WITH wanted(key) AS (VALUES {rows}),
bounded AS (
    SELECT w.key AS key, (
        SELECT s.version_id FROM story_keys s WHERE s.key = w.key
        ORDER BY s.version_id LIMIT 1 OFFSET :cap
    ) AS beyond
    FROM wanted w
)
SELECT b.key, s.version_id, b.beyond IS NOT NULL AS capped
FROM bounded b
JOIN story_keys s ON s.key = b.key AND s.version_id < COALESCE(b.beyond, 9223372036854775807)
"""


@dataclass(frozen=True, slots=True)
class StoredOpening:
    """The opening of a current version: its passages in order, by number and by words."""

    version_id: int
    article_id: int
    published: date | None
    numbers: tuple[int, ...]
    texts: tuple[str, ...]


def save_passages(session: Session, spans: Mapping[int, Sequence[Span]]) -> None:
    """Store how versions open; of other versions of their articles nothing is kept."""
    for batch in batches(spans):
        articles = select(ArticleVersion.article_id).where(ArticleVersion.id.in_(batch))
        versions = select(ArticleVersion.id).where(ArticleVersion.article_id.in_(articles))
        for table in (PASSAGES, KEYS):
            session.execute(delete(table).where(table.c.version_id.in_(versions)))
        rows = [row for number in batch for row in _passage_rows(number, spans[number])]
        if rows:
            session.connection().execute(insert(PASSAGES), rows)


def _passage_rows(version_id: int, spans: Sequence[Span]) -> Iterator[dict[str, int]]:
    for position, span in enumerate(spans):
        yield {
            "version_id": version_id,
            "position": position,
            "span_start": span.start,
            "span_end": span.end,
        }


def titled_text(session: Session, version_id: int) -> tuple[str, str | None]:
    """Return the text of a version and its title. Raises where it is not stored."""
    query = select(ArticleVersion.text, ArticleVersion.title).where(ArticleVersion.id == version_id)
    row = session.execute(query).one()
    return row.text, row.title


def versions_without_passages(session: Session) -> list[tuple[int, str, str | None]]:
    """Return the current versions of which no opening is stored: number, text and title."""
    query = (
        select(ArticleVersion.id, ArticleVersion.text, ArticleVersion.title)
        .outerjoin(PASSAGES, PASSAGES.c.version_id == ArticleVersion.id)
        .where(ArticleVersion.is_current, PASSAGES.c.id.is_(None))
        .order_by(ArticleVersion.id)
    )
    return [(row.id, row.text, row.title) for row in session.execute(query)]


def versions_with_passages(session: Session) -> list[int]:
    """Return the versions of which an opening is stored."""
    return list(
        session.scalars(select(PASSAGES.c.version_id).distinct().order_by(PASSAGES.c.version_id))
    )


def openings(session: Session, version_ids: Iterable[int]) -> dict[int, StoredOpening]:
    """Return the openings of versions that are current and of articles that stand."""
    found: dict[int, StoredOpening] = {}
    for batch in batches(sorted(set(version_ids))):
        query = (
            select(
                ArticleVersion.id,
                ArticleVersion.article_id,
                ArticleVersion.published,
                ArticleVersion.text,
            )
            .join(Article, Article.id == ArticleVersion.article_id)
            .where(ArticleVersion.id.in_(batch), ArticleVersion.is_current, ~Article.retracted)
        )
        places = _places(session, batch)
        for number, article_id, published, whole in session.execute(query):
            own = places.get(number, [])
            numbers = tuple(passage for passage, _, _ in own)
            texts = tuple(whole[start:end] for _, start, end in own)
            found[number] = StoredOpening(number, article_id, published, numbers, texts)
    return found


def _places(session: Session, version_ids: Sequence[int]) -> dict[int, list[tuple[int, int, int]]]:
    query = (
        select(PASSAGES.c.version_id, PASSAGES.c.id, PASSAGES.c.span_start, PASSAGES.c.span_end)
        .where(PASSAGES.c.version_id.in_(version_ids))
        .order_by(PASSAGES.c.version_id, PASSAGES.c.position)
    )
    places: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for version, *place in session.execute(query):
        places[version].append((place[0], place[1], place[2]))
    return places


def save_story_keys(session: Session, keys: Mapping[int, Collection[str]]) -> None:
    """Store the keys by which versions are found, in place of the ones they had."""
    for batch in batches(keys):
        session.execute(delete(KEYS).where(KEYS.c.version_id.in_(batch)))
        rows = [{"key": key, "version_id": version} for version in batch for key in keys[version]]
        if rows:
            session.connection().execute(
                insert(KEYS), sorted(rows, key=lambda row: (row["key"], row["version_id"]))
            )


def versions_by_key(
    session: Session, keys: Iterable[str], *, cap: int
) -> tuple[dict[str, list[int]], list[str]]:
    """Return the versions of each key, at most the first ``cap``, and the keys that have more."""
    found: dict[str, list[int]] = defaultdict(list)
    capped: set[str] = set()
    for batch in batches(sorted(set(keys))):
        rows = ", ".join(f"(CAST(:k{number} AS TEXT))" for number in range(len(batch)))
        given = {f"k{number}": key for number, key in enumerate(batch)}
        query = text(_BLOCKS.format(rows=rows))
        for key, version, is_capped in session.execute(query, {**given, "cap": cap}):
            found[key].append(version)
            if is_capped:
                capped.add(key)
    return found, sorted(capped)


def save_passage_links(
    session: Session, links: Mapping[Pair, float], *, passage_ids: Collection[int]
) -> int:
    """Make ``links`` all that links the given passages; count what was new, changed or removed."""
    stored = links_of(session, passage_ids)
    stale = [pair for pair in stored if pair not in links]
    new = [_row(pair, score) for pair, score in sorted(links.items()) if pair not in stored]
    changed = [
        _row(pair, score) for pair, score in links.items() if stored.get(pair, score) != score
    ]
    here = (LINKS.c.passage_a_id == bindparam("a")) & (LINKS.c.passage_b_id == bindparam("b"))
    if stale:
        ended = [{"a": a, "b": b} for a, b in stale]
        session.connection().execute(delete(LINKS).where(here), ended)
    if changed:
        again = [
            {"a": r["passage_a_id"], "b": r["passage_b_id"], "to": r["score"]} for r in changed
        ]
        session.connection().execute(update(LINKS).where(here).values(score=bindparam("to")), again)
    if new:
        session.connection().execute(insert(LINKS), new)
    return len(stale) + len(changed) + len(new)


def _row(pair: Pair, score: float) -> dict[str, float]:
    return {"passage_a_id": pair[0], "passage_b_id": pair[1], "score": score}


def links_of(session: Session, passage_ids: Collection[int]) -> dict[Pair, float]:
    """Return the links of passages, smaller number first, with their scores."""
    found: dict[Pair, float] = {}
    for batch in batches(sorted(passage_ids)):
        query = select(LINKS).where(
            or_(LINKS.c.passage_a_id.in_(batch), LINKS.c.passage_b_id.in_(batch))
        )
        found |= {(row[0], row[1]): row[2] for row in session.execute(query)}
    return found
