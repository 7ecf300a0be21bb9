"""Which clauses state something, and which only frame what somebody says."""

import pytest

from tests.extract.claims_of import speakers_of, texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The guard told the Harbour Post.", []),
        ("Ms. Voss and Mr. Lund said.", []),
        ("Lund argued that the law hurt farmers.", ["The law hurt farmers."]),
        (
            "Voss said in Sarn last year, in answer to a reader, that the dam was safe.",
            ["The dam was safe."],
        ),
        ("“The dam is safe,” Voss told a crowd in Sarn.", ["The dam is safe."]),
        (
            "The law requires that firms report every ship.",
            ["The law requires that firms report every ship."],
        ),
        ("The mayor did not say that the dam was safe.", None),
        ("Ministers backed the plan, which was drawn up in May 2021.", None),
    ],
)
def test_a_frame_is_no_claim(text, expected):
    found = texts_of(text)
    if expected is None:
        assert len(found) >= 1
    else:
        assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        "It is clear that the dam was badly built.",
        "It is telling that the dam was never checked.",
        "It is obvious that the dam was leaking.",
    ],
)
def test_what_is_clear_is_said_by_the_author(text):
    assert set(map(tuple, speakers_of(text))) == {()}


def test_what_somebody_calls_a_thing_is_the_authors_report():
    assert speakers_of("The union has called the talks a farce.") in ([[]], [["union"]])


def test_what_is_told_of_a_thing_taken_a_stand_on_is_the_authors():
    text = "Ministers backed the plan, which was drawn up in May 2021."
    assert [] in speakers_of(text)
