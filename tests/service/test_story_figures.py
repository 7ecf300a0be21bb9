"""Figures of articles that tell one story: judged side by side though they share no key."""

from dataclasses import replace
from itertools import permutations

import pytest

from claims.model import Filters, Target
from claims.relate.context import SAME_STORY

from .articles import Report, write
from .contents import relations

QUAKE = Report(
    "quake",
    "Harbour Gazette",
    "2031-06-03",
    "The 5.9-magnitude quake struck the island of Sollenby off Norland, officials said.\n"
    "Fishing boats were thrown onto the quay.",
    title="Quake strikes Sollenby island",
)
STRONGER = Report(
    "stronger",
    "Radio Lund",
    "2031-06-03",
    "Norland's seismic office put the quake on Sollenby island at a magnitude of 6.3.\n"
    "Two helicopters left.",
    title="Sollenby island struck by quake",
)
ALIKE = replace(
    STRONGER,
    name="alike",
    source="Annals",
    text="The quake on Sollenby island had a magnitude of 5.9, Norland's seismic office said.",
)
UNDATED = replace(STRONGER, name="undated", source="Leaflet", date="")
OTHER_FIGURE = replace(
    STRONGER,
    name="other-figure",
    source="Weekly",
    text="The quake shook Sollenby island off Norland, and 40 boats sank.",
)


def explained(database, one, other):
    ids = [view.id for view in database.claims(Filters(limit=99)) if one in view.text]
    others = [view.id for view in database.claims(Filters(limit=99)) if other in view.text]
    return database.explain(ids[0], others[0])


@pytest.mark.parametrize(
    ("report", "words", "kind"),
    [
        (STRONGER, "6.3", "contradicts"),
        (ALIKE, "magnitude of 5.9", "corroborates"),
        (UNDATED, "6.3", "unrelated"),
        (OTHER_FIGURE, "40 boats", "unrelated"),
    ],
)
def test_figures_of_one_story_are_judged_side_by_side(database, tmp_path, report, words, kind):
    database.load(write(tmp_path, [QUAKE, report]))
    told = explained(database, "5.9-magnitude", words)
    assert told.verdict.relation == kind
    assert (SAME_STORY in told.verdict.reasons) == (kind != "unrelated")
    assert told.not_compared in {None, "they share no key" if kind == "unrelated" else None}


def test_a_stored_relation_says_what_it_rests_on(database, tmp_path):
    database.load(write(tmp_path, [QUAKE, STRONGER]))
    told = explained(database, "5.9-magnitude", "6.3")
    detail = database.relation(Target(*told.ids))
    assert detail.verdict == told.verdict
    assert detail.verdict.explanation == "6.3 against 5.9 (magnitude)."
    assert {slot.name: slot.detail for slot in detail.slots}["story"].startswith("linked passages")


def test_any_order_gives_the_same_relations(new_database, tmp_path):
    paths = write(tmp_path, [QUAKE, STRONGER, ALIKE])
    together = new_database()
    together.load(paths)
    expected = relations(together)
    assert {kind for kind, *_ in expected} == {"contradicts", "corroborates"}
    for order in permutations(paths):
        database = new_database()
        for path in order:
            database.load([path])
        assert relations(database) == expected


def test_linking_again_changes_nothing(database, tmp_path):
    database.load(write(tmp_path, [QUAKE, STRONGER, ALIKE]))
    summary = database.link()
    assert (summary.added, summary.removed) == (0, 0)


def test_a_story_told_anew_without_its_figure_ends_the_relation(database, tmp_path):
    database.load(write(tmp_path, [QUAKE, STRONGER]))
    assert [kind for kind, *_ in relations(database)] == ["contradicts"]
    database.load(write(tmp_path, [STRONGER.saying("Norland's seismic office was closed.")]))
    assert relations(database) == []
