"""Correcting and withdrawing articles, with what follows from it."""

from dataclasses import replace
from datetime import date

import pytest

from claims.errors import NotFoundError, UsageError
from claims.model import Correction, Filters, Signed

from .articles import MINE, UNION, write
from .contents import everything

ANA = Signed("Ana", "The paper said so.")


def article(database, report):
    ((number,),) = database.sql(f"SELECT id FROM articles WHERE url LIKE '%/{report.name}'").rows
    return number


def test_a_retracted_article_leaves_the_disputes_until_it_is_restored(mine):
    before, number = everything(mine), article(mine, UNION)
    done = mine.retract_article(number, ANA)
    assert (done.disputes_before, done.disputes) == (1, 0)
    assert mine.disputed() == []
    (told,) = mine.sql(
        "SELECT claim_id FROM claim_details WHERE retracted AND text LIKE '%19 miners%'"
    ).rows
    assert dict(mine.show(told[0]).facts)["retracted"]
    assert mine.link().disputes == 0
    assert mine.retract_article(number, ANA, retracted=False).disputes == 1
    assert everything(mine) == before
    assert [(one.field, one.old, one.new) for one in mine.article_changes()] == [
        ("retracted", "yes", "no"),
        ("retracted", "no", "yes"),
    ]


def test_a_corrected_date_makes_an_update_of_a_dispute(mine):
    number = article(mine, UNION)
    done = mine.correct_article(number, Correction(published=date(2031, 3, 6)), ANA)
    assert (done.disputes_before, done.disputes) == (1, 0)
    (change,) = mine.article_changes()
    assert (change.field, change.old, change.new) == ("published", "2031-03-05", "2031-03-06")
    assert (change.editor, change.note) == ("Ana", "The paper said so.")


def test_everything_known_of_an_article_can_be_corrected(mine):
    wanted = Correction("A title", "Evening Star", ("Bo Lind", "Eva Moss"), None, "https://x.org/1")
    mine.correct_article(article(mine, UNION), wanted, ANA)
    (view,) = mine.claims(Filters(source="Evening Star", about="killed"))
    assert (view.title, view.authors, view.url) == (wanted.title, wanted.authors, wanted.url)
    assert {one.field for one in mine.article_changes()} == {"title", "source", "authors", "url"}


def test_a_correction_holds_against_a_later_text(mine, tmp_path):
    wanted = Correction("A title", "Evening Star", ("Bo Lind",), date(2031, 3, 7))
    mine.correct_article(article(mine, UNION), wanted, ANA)
    assert mine.load(write(tmp_path, [UNION])).unchanged == 1
    later = UNION.saying(UNION.text.replace("an inquiry", "two inquiries"))
    assert mine.load(write(tmp_path, [later])).changed == 1
    (view,) = mine.claims(Filters(source="Evening Star", about="killed"))
    assert (view.title, view.authors, view.published) == ("A title", ("Bo Lind",), wanted.published)


def test_an_article_is_known_by_its_corrected_address(mine, tmp_path):
    moved = replace(UNION, url="https://example.org/moved")
    mine.correct_article(article(mine, UNION), Correction(url=moved.url), ANA)
    done = mine.load(write(tmp_path, [moved]))
    assert (done.new, done.unchanged, done.failures) == (0, 1, ())


def test_what_cannot_be_corrected_changes_nothing(mine):
    held, number = everything(mine), article(mine, UNION)
    taken = Correction(url=MINE.fields["url"])
    for change, error in (
        (lambda: mine.correct_article(number, Correction(), ANA), UsageError),
        (lambda: mine.correct_article(number, taken, ANA), UsageError),
        (lambda: mine.correct_article(99, Correction("A title"), ANA), NotFoundError),
        (lambda: mine.retract_article(99, ANA), NotFoundError),
        (lambda: mine.retract_article(number, ANA, retracted=False), UsageError),
    ):
        with pytest.raises(error):
            change()
    assert everything(mine) == held
    assert mine.article_changes() == []
