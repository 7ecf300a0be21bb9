"""Articles of one story: their passages are linked, whatever came first, and shown with a claim."""

from dataclasses import replace
from itertools import permutations

import pytest

from claims.service import retelling

from .articles import Report, write
from .contents import relations, retold

FERRY = Report(
    "ferry",
    "Wexholm Post",
    "2031-06-03",
    "The ferry Aldora capsized near Kesselmouth harbour with 85 passengers.\n"
    "Divers pulled survivors from the hull before dusk.",
    title="Ferry Aldora capsizes off Kesselmouth",
)
FERRY_TOO = Report(
    "ferry-too",
    "Radio Lund",
    "2031-06-04",
    "Outside Kesselmouth harbour, the Aldora sank as 85 passengers clung to the ferry.\n"
    "The owner of the shipping line flew home from a congress.",
    title="Aldora lost at Kesselmouth",
)
FERRY_LATER = replace(FERRY_TOO, name="ferry-later", source="Annals", date="2033-01-20")
FERRY_UNDATED = replace(FERRY_TOO, name="ferry-undated", source="Leaflet", date="")
FIRST = FERRY.text.split("\n")[0]
FIRST_TOO = FERRY_TOO.text.split("\n")[0]
BARLEY = Report(
    "barley", "Farm Week", "2031-06-03", "Barley growers in the plains expect a bumper crop."
)


def test_passages_of_one_event_are_linked_and_others_are_not(database, tmp_path):
    database.load(write(tmp_path, [FERRY, FERRY_TOO, BARLEY]))
    assert [set(pair) for pair in retold(database)] == [{FIRST, FIRST_TOO}]


@pytest.mark.parametrize(
    ("other", "linked"), [(FERRY_TOO, True), (FERRY_UNDATED, True), (FERRY_LATER, False)]
)
def test_dates_must_be_near_where_both_are_known(database, tmp_path, other, linked):
    database.load(write(tmp_path, [FERRY, other]))
    assert bool(retold(database)) is linked


def test_any_order_gives_the_same_links(new_database, tmp_path):
    paths = write(tmp_path, [FERRY, FERRY_TOO, FERRY_UNDATED, BARLEY])
    together = new_database()
    together.load(paths)
    expected = retold(together)
    assert (FIRST_TOO, FIRST_TOO) in expected
    assert expected.count((FIRST_TOO, FIRST)) == 2
    for order in permutations(paths):
        database = new_database()
        for path in order:
            database.load([path])
        assert retold(database) == expected


def test_linking_again_changes_nothing(database, tmp_path):
    database.load(write(tmp_path, [FERRY, FERRY_TOO, FERRY_UNDATED]))
    before = retold(database)
    summary = database.link()
    assert (summary.added, summary.removed) == (0, 0)
    assert retold(database) == before


def test_a_changed_text_is_linked_anew(database, tmp_path):
    database.load(write(tmp_path, [FERRY, FERRY_TOO]))
    database.load(write(tmp_path, [FERRY.saying("The council met about the budget for roads.")]))
    assert retold(database) == []
    database.load(write(tmp_path, [FERRY]))
    assert len(retold(database)) == 1


def test_links_judge_nothing(database, tmp_path):
    database.load(write(tmp_path, [FERRY, FERRY_TOO]))
    assert relations(database) == []
    assert database.disputed() == []
    assert database.corroborated() == []


def test_a_claim_is_shown_with_where_else_its_event_is_told(database, tmp_path):
    database.load(write(tmp_path, [FERRY, FERRY_TOO]))
    claim = next(one for one in database.claims() if "sank" in one.text)
    (also,) = database.show(claim.id).retellings
    assert also.text == FIRST
    assert (also.source, str(also.published)) == ("Wexholm Post", "2031-06-03")
    assert {"aldora", "kesselmouth"} <= set(also.words)


def test_a_word_in_too_many_articles_is_capped_and_told(database, tmp_path, monkeypatch):
    monkeypatch.setattr(retelling, "CAP", 2)
    many = [
        replace(FERRY, name=f"f{n}", source=f"Paper {n}", url=f"https://x.org/{n}")
        for n in range(4)
    ]
    database.load(write(tmp_path, many))
    summary = database.link()
    assert any(key.endswith("aldora") for key in summary.capped)
