"""The order in which articles come in changes nothing that is said of them."""

import random
from dataclasses import replace
from itertools import permutations

import pytest

from .articles import REPORTS, STRIKE, STRIKE_BARE, STRIKE_OTHER, write
from .contents import everything, questions, relations


@pytest.fixture
def loaded(new_database, tmp_path):
    """Give a function that loads reports into a database of their own, together or one by one."""
    paths = dict(zip(REPORTS, write(tmp_path / "reports", REPORTS), strict=True))

    def load(reports, *, together=False):
        database = new_database()
        if together:
            database.load([paths[report] for report in reports])
        else:
            for report in reports:
                database.load([paths[report]])
        return everything(database)

    return load


def test_the_reports_are_worth_ordering(database, tmp_path):
    database.load(write(tmp_path, REPORTS))
    assert {kind for kind, *_ in relations(database)} == {"corroborates", "contradicts", "updates"}
    assert len(questions(database)["disputed"]) == 2


def test_any_order_and_any_parts_give_the_same(loaded):
    expected = loaded(REPORTS, together=True)
    assert loaded(REPORTS) == expected
    assert loaded(tuple(reversed(REPORTS)), together=True) == expected
    for seed in range(4):
        shuffled = list(REPORTS)
        random.Random(seed).shuffle(shuffled)
        assert loaded(shuffled) == expected, [report.name for report in shuffled]


def test_an_acronym_is_known_whichever_article_defines_it(loaded):
    found = [loaded(order) for order in permutations((STRIKE, STRIKE_BARE, STRIKE_OTHER))]
    assert all(each == found[0] for each in found)
    (_, links, told) = found[0]
    assert [(kind, explanation) for kind, _, _, explanation, *_ in links] == [
        ("contradicts", "14 against 9 strikes by Dornach Harbour Workers in March 2031.")
    ]
    assert len(told["disputed"]) == 1


def test_an_acronym_that_two_articles_define_differently_stands_for_nobody(new_database, tmp_path):
    other = replace(
        STRIKE,
        name="weavers",
        source="Weavers' Weekly",
        text="The Dornach Hemp Weavers (DHW) met in Kell on 1 April 2031.",
    )
    paths = write(tmp_path, [STRIKE, STRIKE_BARE, STRIKE_OTHER, other])
    found = []
    for order in permutations(paths):
        if order[0] in paths[2:]:
            database = new_database()
            for path in order:
                database.load([path])
            found.append(everything(database))
    assert all(each == found[0] for each in found)
    assert found[0][1] == []


@pytest.mark.parametrize("short_first", [True, False])
def test_whether_a_short_text_is_a_copy_does_not_depend_on_the_order(
    database, tmp_path, short_first
):
    long = REPORTS[6]
    brief = replace(long, name="brief", source="Brief", text=long.text.splitlines()[1], url="")
    paths = write(tmp_path, [brief, long] if short_first else [long, brief])
    done = [database.load([path]) for path in paths]
    assert sum(summary.copies for summary in done) == 1
