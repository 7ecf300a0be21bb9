"""Questions about figures: which is asked for, and which is known."""

import pytest

from claims.relate.question import question_text

from .statements import ANNA, exactly, say

NORLAND = ("Norland", "Norland", "Norland")


@pytest.mark.parametrize(
    ("statement", "question"),
    [
        (
            say(
                "The two sides met.",
                ("The two sides", "side"),
                "met/meet",
                quantity=exactly(2, "side"),
            ),
            "Did the two sides meet?",
        ),
        (
            say("Two sides met.", ("Two sides", "side"), "met/meet", quantity=exactly(2, "side")),
            "How many sides met?",
        ),
        (
            say(
                "One tunnel led to it.",
                ("One tunnel", "tunnel"),
                "led/lead",
                quantity=exactly(1, "tunnel"),
            ),
            "Did one tunnel lead to it?",
        ),
        (
            say(
                "Only one bill passed.",
                ("Only one bill", "bill"),
                "passed/pass",
                quantity=exactly(1, "bill"),
            ),
            "How many bills passed?",
        ),
        (
            say(
                "Anna Vole wrote her three books.",
                ANNA,
                "wrote/write",
                ("her three books", "book"),
                quantity=exactly(3, "book"),
            ),
            "Did Anna Vole write her three books?",
        ),
        (
            say(
                "Norland has 568 mills to Weland's 535.",
                NORLAND,
                "has/have",
                ("568 mills to Weland's 535", "mill"),
                quantity=exactly(568, "mill"),
            ),
            "How many mills does Norland have?",
        ),
        (
            say(
                "The three miners were killed.",
                ("The three miners", "miner"),
                "were killed/kill",
                passive=True,
                quantity=exactly(3, "miner", "killed"),
            ),
            "How many miners were killed?",
        ),
        (
            say("37% disagree.", ("37%", "%"), "disagree/disagree", quantity=exactly(37, unit="%")),
            "What share disagree?",
        ),
        (
            say(
                "Norland is united on raising the wage to $15.",
                NORLAND,
                "is/be",
                ("united on raising the wage to $15", "united"),
                quantity=exactly(15, unit="USD"),
            ),
            "Norland is united on raising the wage to how much?",
        ),
    ],
)
def test_a_known_figure_is_not_asked_for(statement, question):
    assert question_text(statement) == question
