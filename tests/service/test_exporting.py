"""A whole database written out and made again."""

import json

import pytest
from sqlalchemy import select, update

from claims.errors import DatabaseError, ReadError, UsageError
from claims.model import Decision, LoadOptions, ReviewVerdict, Target
from claims.service import Database
from claims.store import Article
from claims.store.database import writing
from claims.store.mapped import tables

from .articles import MINE, REPORTS, WIRE, write
from .contents import everything, retold


@pytest.fixture(scope="module")
def full(template, tmp_path_factory):
    """Give a database with versions, copies, acronyms, a failure, reviews and a retraction."""
    import shutil

    folder = shutil.copytree(template, tmp_path_factory.mktemp("full") / "db")
    with Database.open(str(folder / "claims.db")) as database:
        database.load([*write(folder / "reports", REPORTS), "gone.txt"])
        database.load(write(folder / "reports", [MINE.saying(MINE.text + "\nIt rained.")]))
        with writing(database.engine) as session:
            wire = select(Article.id).where(Article.url.endswith(WIRE.name)).scalar_subquery()
            session.execute(update(Article).where(Article.id == wire).values(retracted=True))
        ana = Decision(ReviewVerdict.CONFIRM, "Ana", "Seen – «twice».")
        database.review([Target(relation_id=1), Target(1)], ana)
        yield database


def lines(database):
    return [json.dumps(record) for record in database.export()]


@pytest.fixture(scope="module")
def written(full):
    return lines(full)


@pytest.fixture(scope="module")
def file(written, tmp_path_factory):
    path = tmp_path_factory.mktemp("export") / "press.ndjson"
    path.write_text("\n".join(written) + "\n", encoding="utf-8")
    return path


FOUND_ANEW = {"passages", "passage_links", "story_keys"}
"""Tables that are made from the texts again, for what stands: numbers there may differ."""


def rows(database):
    with database.session() as session:
        return {
            table.name: sorted(map(repr, session.execute(select(table))))
            for table in tables()
            if table.name not in FOUND_ANEW
        }


def test_what_is_loaded_again_is_the_same_to_the_row(full, written, file, empty):
    done = empty.load([str(file)])
    assert done.new == len(rows(full)["articles"])
    assert rows(empty) == rows(full)
    assert lines(empty) == written
    assert everything(empty) == everything(full)
    assert retold(empty) == retold(full) != []
    words = "miners killed"
    assert {v.id for v in empty.search(words)} == {v.id for v in full.search(words)}


def test_a_database_made_again_goes_on_as_any_other(file, empty, tmp_path):
    empty.load([str(file)])
    assert (empty.link().added, empty.link().removed) == (0, 0)
    report = MINE.saying("The mine paid 9 widows on 5 March 2031, said Gravel Works.")
    done = empty.load(write(tmp_path, [report]))
    assert (done.changed, done.failures) == (1, ())


def test_every_line_has_a_kind_and_refers_to_what_came_before(written):
    records = [json.loads(line) for line in written]
    assert records[0]["kind"] == "export"
    kinds = {record["kind"] for record in records}
    assert {"article", "claim", "relation", "review", "entity", "question", "run"} <= kinds
    versions, claims = {}, {}
    for record in records:
        if record["kind"] == "article":
            versions |= {version["id"]: version for version in record["versions"]}
        elif record["kind"] == "claim":
            version = versions[record["version"]]
            text = version["text"]
            for index in record["quantities"]:
                quantity = version["quantities"][index]
                assert text[quantity["start"] : quantity["end"]] == quantity["text"]
            claims[record["id"]] = record
        elif record["kind"] == "relation":
            both = (claims[record["claim_a_id"]], claims[record["claim_b_id"]])
            assert record["uids"] == [claim["uid"] for claim in both]
            assert record["spans"] == [claim["spans"] for claim in both]
            assert record["relation_kind"] in {"corroborates", "contradicts", "updates"}
            assert record["reasons"]


def test_an_export_is_loaded_alone_and_into_an_empty_database(file, full, empty):
    with pytest.raises(DatabaseError, match="empty"):
        full.load([str(file)])
    with pytest.raises(UsageError, match="alone"):
        empty.load([str(file), "more.md"])
    with pytest.raises(UsageError, match="dry"):
        empty.load([str(file)], LoadOptions(dry_run=True))
    assert not any(rows(empty).values())


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ('{"kind": "claim"}', "line 2"),
        ("{", "not JSON"),
        ("[]", "a JSON object"),
        ('{"kind": "export", "format": 99}', "newer"),
    ],
)
def test_what_cannot_be_read_is_told_and_leaves_nothing(written, tmp_path, empty, broken, told):
    path = tmp_path / "broken.ndjson"
    path.write_text("\n".join([written[0], broken, *written[1:]]), encoding="utf-8")
    with pytest.raises((ReadError, DatabaseError), match=told):
        empty.load([str(path)])
    assert not any(rows(empty).values())
