"""Whose word an answer is worth: agencies, cited outlets and shared authors count once."""

from dataclasses import replace

import pytest

from .articles import Report, write

STRIKES = "The Dornach Harbour Workers held 14 strikes in March 2031."
POST = Report(
    "post",
    "Kell Post",
    "2031-03-06",
    f"{STRIKES}\nFerries to the outer islands waited for days, and shops there ran out of bread.",
)
STAR = replace(
    POST,
    name="star",
    source="Kell Star",
    date="2031-04-02",
    text="In March 2031 the union at the harbour was busy, with much to say.\n"
    "All in all, 14 strikes were held by the Dornach Harbour Workers in March 2031.",
)


def credited(report, words):
    return report.saying(f"{words}{report.text}")


def loaded(database, tmp_path, *reports):
    database.load(write(tmp_path, [replace(one, date="2031-04-02") for one in reports]))
    return database.corroborated()


def test_two_outlets_in_their_own_voice_are_two_witnesses(database, tmp_path):
    (question,) = loaded(database, tmp_path, POST, STAR)
    assert [len(side.witnesses) for side in question.sides] == [2]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (credited(POST, "DORNACH (AP) — "), credited(STAR, "The Associated Press\n")),
        (
            POST,
            STAR.saying(f"The Kell Post reported on Monday that {STRIKES.replace('The', 'the')}"),
        ),
    ],
)
def test_one_origin_is_no_corroboration(database, tmp_path, one, other):
    assert loaded(database, tmp_path, one, other) == []


def test_a_repeat_after_a_correction_is_no_witness(database, tmp_path):
    first = replace(POST, date="2031-04-02")
    corrected = replace(
        POST,
        name="post-again",
        date="2031-04-05",
        text="The Kell Post got it wrong.\n" + STRIKES.replace("14", "9"),
        url="https://example.org/again",
    )
    late = replace(STAR, date="2031-04-09")
    database.load(write(tmp_path, [first, corrected, late]))
    assert database.corroborated() == []
    claim = next(one for one in database.claims() if one.source == "Kell Star" and "14" in one.text)
    assert "stale" in dict(database.show(claim.id).facts)
    (dispute,) = database.disputed()
    (side,) = (side for side in dispute.sides if side.answer == "14")
    assert side.stale == (claim.id,)
    assert [witness.name for witness in side.witnesses] == ["Kell Post"]
