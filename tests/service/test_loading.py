"""Loading: once and again, from every format, with what is known and what is not."""

import io
import json
import sys
from datetime import date

import pytest
from sqlalchemy import select

from claims.errors import UsageError
from claims.model import LoadOptions
from claims.service import Database
from claims.store import Article, ArticleVersion, Claim

from .articles import MINE, REPORTS, STRIKE, WIRE, write
from .contents import everything, row_counts

NOTHING = LoadOptions()
MIXED = ("txt", "md", "html", "jsonl", "csv")


@pytest.fixture
def folder(tmp_path):
    """Give a folder with one article in each format."""
    folder = tmp_path / "mixed"
    write(folder / "deep", [MINE])
    (folder / "bare.txt").write_text("Police in Kell said that two men were arrested on Friday.\n")
    (folder / "page.html").write_text(
        f"<html><head><title>Strike</title></head><body><article><h1>Strike</h1>"
        f"<p>{STRIKE.text}</p></article></body></html>"
    )
    record = {"text": WIRE.text, **WIRE.fields}
    (folder / "wire.jsonl").write_text(json.dumps(record) + "\n")
    (folder / "rows.csv").write_text(
        "title,text,date\n"
        'Bridge,"The mayor said that nine bridges were closed on 2 May 2031.",2031-05-03\n'
        'Ferry,"The mayor said that two ferries sank on 2 May 2031.",2031-05-03\n'
    )
    return folder


def stdin(monkeypatch, data):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_every_format_is_loaded_and_loading_again_changes_nothing(database, folder, monkeypatch):
    inputs = [str(folder), "-"]
    stdin(monkeypatch, b"Doctors in Kell said that nine patients recovered on Friday.\n")
    first = database.load(inputs)
    assert (first.new, first.changed, first.unchanged, first.failures) == (7, 0, 0, ())
    before = row_counts(database)
    held = everything(database)
    stdin(monkeypatch, b"Doctors in Kell said that nine patients recovered on Friday.\n")
    second = database.load(inputs)
    assert (second.new, second.changed, second.unchanged) == (0, 0, 7)
    assert (second.claims, second.relations, second.failures) == (0, 0, ())
    assert row_counts(database) == before
    assert everything(database) == held


def test_globs_name_files_and_no_file_is_read_twice(database, folder):
    assert database.load([str(folder / "*.jsonl"), str(folder / "wire.jsonl")]).new == 1
    assert database.load([str(folder / "**" / "*.md")]).new == 1


def test_one_article_twice_in_one_load_is_one_article(database, tmp_path):
    lines = [json.dumps({"text": MINE.text, **MINE.fields})] * 3
    (tmp_path / "twice.jsonl").write_text("\n".join(lines))
    done = database.load([str(tmp_path / "twice.jsonl")])
    assert (done.new, done.unchanged) == (1, 2)


def test_a_manifest_says_what_is_known_of_bare_files(database, tmp_path):
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "a.txt").write_text(f"{MINE.text}\n")
    (texts / "b.txt").write_text(f"{STRIKE.text}\n")
    manifest = texts / "list.csv"
    manifest.write_text(
        "file,title,source,author,date,url\n"
        "a.txt,Mine,Ostland Herald,Ana Diaz,2031-03-05,https://example.org/a\n"
        "b.txt,Strike,Radio Kell,,2031-04-02,\n"
    )
    options = LoadOptions(manifest=str(manifest))
    done = database.load([str(texts)], options)
    assert (done.new, done.failures, done.unknown) == (2, (), {"authors": 1})
    with database.session() as session:
        article = session.scalars(select(Article).where(Article.url.is_not(None))).one()
        assert article.source.name == "Ostland Herald"
        assert [signed.author.name for signed in article.authors] == ["Ana Diaz"]
        assert article.versions[0].published == date(2031, 3, 5)
    again = database.load([], options)
    assert (again.new, again.unchanged) == (0, 2)


def test_what_nobody_says_stays_unknown_and_is_told(database, tmp_path):
    (tmp_path / "bare.txt").write_text("Police said that two men were arrested in Kell.\n")
    done = database.load([str(tmp_path / "bare.txt")])
    assert done.unknown == {"title": 1, "source": 1, "authors": 1, "published": 1}
    with database.session() as session:
        version = session.scalars(select(ArticleVersion)).one()
        article = version.article
        known = (version.title, version.published, version.published_precision, article.url)
        assert known == (None, None, None, None)
        assert (article.source, article.authors) == (None, [])


def test_options_fill_only_what_is_unknown(database, tmp_path):
    paths = write(tmp_path / "told", [MINE])
    (tmp_path / "bare.txt").write_text("Police said that two men were arrested in Kell.\n")
    options = LoadOptions(source="Given", authors=("Li Wei",), published=date(2030, 1, 1))
    database.load([*paths, str(tmp_path / "bare.txt")], options)
    with database.session() as session:
        found = {
            version.article.source.name: version.published
            for version in session.scalars(select(ArticleVersion))
        }
        signers = {a.author.name for x in session.scalars(select(Article)) for a in x.authors}
    assert found == {"Ostland Herald": date(2031, 3, 5), "Given": date(2030, 1, 1)}
    assert signers == {"Li Wei"}


def test_a_dry_run_says_what_would_be_loaded_and_stores_nothing(database, tmp_path):
    mine, strike = write(tmp_path / "reports", [MINE, STRIKE])
    database.load([mine])
    before = row_counts(database)
    write(tmp_path / "reports", [MINE.saying("Gravel Works said that 13 miners were killed.")])
    missing = str(tmp_path / "missing.txt")
    done = database.load([mine, strike, missing], LoadOptions(dry_run=True))
    assert (done.new, done.changed, len(done.failures)) == (1, 1, 1)
    assert done.claims > 0
    assert row_counts(database) == before


def test_a_dry_run_without_a_database_makes_none(tmp_path):
    place = tmp_path / "none.db"
    with Database.rehearse(str(place)) as database:
        done = database.load(write(tmp_path / "reports", [MINE]), LoadOptions(dry_run=True))
    assert done.new == 1
    assert not place.exists()


def test_several_processes_store_what_one_does(new_database, tmp_path):
    paths = write(tmp_path / "reports", REPORTS)
    alone, together = new_database(), new_database()
    alone.load(paths)
    together.load(paths, LoadOptions(workers=2))
    assert everything(together) == everything(alone)
    assert row_counts(together) == row_counts(alone)


def test_progress_counts_up_to_the_total(database, tmp_path):
    paths = write(tmp_path / "reports", [MINE, STRIKE])
    lines = [{"text": WIRE.text, **WIRE.fields}, {"no": "text"}]
    feed = tmp_path / "feed.jsonl"
    feed.write_text("".join(json.dumps(line) + "\n" for line in lines))
    steps = []
    database.load([*paths, str(feed), "missing.txt"], watch=steps.append)
    assert [(step.done, step.total) for step in steps] == [(n, 5) for n in range(1, 6)]
    assert [step.claims for step in steps] == sorted(step.claims for step in steps)


def test_the_total_is_not_guessed(database, folder):
    steps = []
    database.load([str(folder)], watch=steps.append)
    assert {step.total for step in steps} == {None}


def test_an_unknown_format_is_refused_before_anything_is_stored(database, tmp_path):
    before = row_counts(database)
    with pytest.raises(UsageError, match="no format 'pdf'"):
        database.load(write(tmp_path, [MINE]), LoadOptions(format="pdf"))
    assert row_counts(database) == before


def test_claims_lie_at_their_place_in_the_text(database, tmp_path):
    database.load(write(tmp_path / "reports", REPORTS))
    with database.session() as session:
        for claim in session.scalars(select(Claim)):
            text = claim.version.text
            assert all(0 <= span.start < span.end <= len(text) for span in claim.spans)
            assert claim.quote == text[claim.span_start : claim.span_end]
