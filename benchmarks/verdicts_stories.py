"""Articles of many stories: what a database links once all are loaded, as the scorer reads it."""

from collections import defaultdict
from collections.abc import Mapping
from itertools import combinations
from pathlib import Path

from benchmarks.verdicts_run import Record, Run, claims, read, score, write

_LINKS = """
SELECT v.input AS input_a, a.span_start AS start_a, a.span_end AS end_a,
       w.input AS input_b, b.span_start AS start_b, b.span_end AS end_b, r.score AS score
  FROM relations r
  JOIN claims a ON a.id = r.claim_a_id JOIN article_versions v ON v.id = a.version_id
  JOIN claims b ON b.id = r.claim_b_id JOIN article_versions w ON w.id = b.version_id
UNION ALL
SELECT v.input, r.start_a, r.end_a, w.input, r.start_b, r.end_b, r.score
  FROM retold_passages r
  JOIN article_versions v ON v.id = r.version_a
  JOIN article_versions w ON w.id = r.version_b
"""
_COPIES = """
SELECT input, coalesce(copy_of_id, id) AS original FROM article_versions
"""


def linked_stories(run: Run) -> Mapping[str, object]:
    """Load the articles and return the scorer's figures for links and for copies."""
    stories = run.data / "stories"
    articles = _sampled(read(stories / "articles_dev.jsonl"), run.sample)
    names = [str(article["doc_id"]) for article in articles]
    database = loaded(run, articles)
    return score(
        run.data / "score_clusters.py",
        *("--articles", write(run.folder / "stories.gold.jsonl", articles)),
        *("--clusters", stories / "clusters_dev.jsonl"),
        *("--links", write(run.folder / "stories.links.jsonl", links(database, names))),
        *("--copies", write(run.folder / "stories.pairs.jsonl", _within(stories, names))),
        *("--same-witness", write(run.folder / "stories.copies.jsonl", _copies(database, names))),
    )


def _sampled(articles: list[Record], sample: int | None) -> list[Record]:
    """Take whole topics, spread over all, up to about as many articles as asked for."""
    if sample is None:
        return articles
    topics: dict[object, list[Record]] = defaultdict(list)
    for article in articles:
        topics[article["topic"]].append(article)
    wanted = max(1, round(sample * len(topics) / len(articles)))
    taken = list(topics.values())[:: len(topics) // wanted][:wanted]
    return [article for topic in taken for article in topic]


def loaded(run: Run, articles: list[Record]) -> Path:
    """Load articles into a database of their own and return where it is."""
    told = {"text", "title", "source", "url", "published"}
    lines = ({**article, "published": article["date"]} for article in articles)
    given = write(
        run.folder / "stories.given.jsonl",
        ({k: v for k, v in line.items() if k in told and v} for line in lines),
    )
    database = run.folder / "stories.db"
    database.unlink(missing_ok=True)
    claims("load", str(given), "--db", str(database))
    return database


def rows(database: Path, query: str) -> list[Record]:
    """Return the rows of a query."""
    answer = database.with_suffix(".rows.ndjson")
    limits = ("--limit", "10000000", "--seconds", "600")
    claims("sql", query, *limits, "--db", str(database), "-o", str(answer))
    return read(answer)


def name_of(names: list[str], given: object) -> str:
    """Return the article that a database names by the line it was read from, from 1."""
    return names[int(str(given).rpartition("#")[2]) - 1]


def links(database: Path, names: list[str]) -> list[Record]:
    """Return what a database has linked, as the scorer reads it."""
    return [
        {
            **{
                side: {
                    "doc": name_of(names, row[f"input_{side}"]),
                    "start": row[f"start_{side}"],
                    "end": row[f"end_{side}"],
                }
                for side in ("a", "b")
            },
            "score": row["score"],
        }
        for row in rows(database, _LINKS)
    ]


def _copies(database: Path, names: list[str]) -> list[Record]:
    groups: dict[object, list[str]] = defaultdict(list)
    for row in rows(database, _COPIES):
        groups[row["original"]].append(name_of(names, row["input"]))
    return [{"a": a, "b": b} for group in groups.values() for a, b in combinations(group, 2)]


def _within(stories: Path, names: list[str]) -> list[Record]:
    taken = set(names)
    return [p for p in read(stories / "copies_dev.jsonl") if taken >= {p["a"], p["b"]}]
