"""Questions are put positively, keep their modal, and ask for the figure that answers them."""

import pytest

from claims.model import Comparator, Quantity
from claims.relate.answer import answer_text
from claims.relate.question import question_text

from .statements import (
    DENIED,
    PLANNED,
    attacks,
    exactly,
    say,
    year,
)

NORLAND = ("Norland", "Norland", "Norland")


VAGUE = Quantity(None, 3, 12, Comparator.VAGUE, None, "call")
DOCTOR = ("no doctor", "doctor")


@pytest.mark.parametrize(
    ("statement", "question"),
    [
        (
            say("The town isn’t safe.", ("The town", "town"), "isn’t/be", "safe", polarity=DENIED),
            "Is the town safe?",
        ),
        (
            say("Norland is ready.", NORLAND, "’s/be", "ready"),
            "Is Norland ready?",
        ),
        (
            say("Norland has left.", NORLAND, "’s left/leave"),
            "Has Norland left?",
        ),
        (
            say(
                "Norland won't sell the port.",
                NORLAND,
                "won't sell/sell",
                "the port",
                polarity=DENIED,
            ),
            "Will Norland sell the port?",
        ),
        (
            say("Norland should sell the port.", NORLAND, "should sell/sell", "the port"),
            "Should Norland sell the port?",
        ),
        (
            say("Norland could have sold it.", NORLAND, "could have sold/sell", "it"),
            "Could Norland have sold it?",
        ),
        (
            say("The mill was sold in May.", ("The mill", "mill"), "sold/sell", passive=True),
            "Was the mill sold in May?",
        ),
        (
            say("No deal was reached.", "No deal", "was reached/reach", polarity=DENIED),
            "Was any deal reached?",
        ),
        (
            say("Norland stopped paying.", NORLAND, "stopped paying/stop pay"),
            "Did Norland stop paying?",
        ),
        (
            say(
                "It lost a race in which Norland led.", ("It", "it", "Peru"), "lost/lose", "a race"
            ),
            "Did Peru lose a race?",
        ),
        (
            say(
                "Norland sold mills in the early 1990s.",
                NORLAND,
                "sold/sell",
                "mills",
                period=year(1990),
            ),
            "Did Norland sell mills in 1990?",
        ),
        (
            say("The rebels left the port.", ("the rebels", "rebel"), "leave/leave", "the port"),
            "Did the rebels leave the port?",
        ),
        (
            say("Sanders left.", ("Sanders", "sander", "Ana Sanders"), "left/leave"),
            "Did Sanders leave?",
        ),
        (
            say("Polls may have erred.", ("Polls", "poll"), "may have erred/err"),
            "Might polls have erred?",
        ),
        (
            say("Norland might have to pay.", NORLAND, "might have to pay/pay"),
            "Might Norland have to pay?",
        ),
        (
            say(
                "Norland does not want to pay.",
                NORLAND,
                "does not want to pay/want pay",
                polarity=DENIED,
            ),
            "Does Norland want to pay?",
        ),
        (
            say("Norland sought to pay.", NORLAND, "sought to pay/seek pay"),
            "Did Norland seek to pay?",
        ),
        (
            say("Norland agreed to pay.", NORLAND, "agreed to pay/agree pay", modality=PLANNED),
            "Did Norland agree to pay?",
        ),
        (
            say("The party is not anti-tax.", ("The party", "party"), "is/be", polarity=DENIED),
            "Is the party anti-tax?",
        ),
        (
            say("There’s no doctor in the town.", DOCTOR, "There’s/be", polarity=DENIED),
            "Is there any doctor in the town?",
        ),
        (
            say(
                "There are 31 mills in the valley.",
                ("31 mills", "mill"),
                "There are/be",
                quantity=exactly(31, "mill"),
            ),
            "How many mills are there in the valley?",
        ),
        (
            say("Norland answered few calls.", NORLAND, "answered/answer", polarity=DENIED),
            "Did Norland answer many calls?",
        ),
        (
            say(
                "Norland did not answer several calls.",
                NORLAND,
                "did not answer/answer",
                ("several calls", "call"),
                quantity=VAGUE,
                polarity=DENIED,
            ),
            "Did Norland answer several calls?",
        ),
        (
            say(
                "Norland never sold the two mills.",
                NORLAND,
                "never sold/sell",
                ("the two mills", "mill"),
                quantity=exactly(2, "mill"),
                polarity=DENIED,
            ),
            "Did Norland sell the two mills?",
        ),
        (
            say(
                "Norland was fined $5 million.",
                NORLAND,
                "was fined/fine",
                ("$5 million", "million"),
                quantity=exactly(5e6, unit="USD"),
            ),
            "Norland was fined how much?",
        ),
        (
            say(
                "The firm is a union of ten mills.",
                ("The firm", "firm"),
                "is/be",
                ("a union of ten mills", "union"),
                quantity=exactly(10, "mill"),
            ),
            "The firm is a union of how many mills?",
        ),
        (
            say(
                "Norland trails by a 15-point margin.",
                NORLAND,
                "trails/trail",
                complements=(("a 15-point margin", "margin"),),
                quantity=exactly(15, "point"),
            ),
            "Is it true that Norland trails by a 15-point margin?",
        ),
        (
            say(
                "The auditor did nothing illegal.",
                "The auditor",
                "did/do",
                "nothing",
                polarity=DENIED,
            ),
            "Did the auditor do anything illegal?",
        ),
        (
            say(
                "Norland will avoid helping the port.",
                NORLAND,
                "will avoid helping/help",
                polarity=DENIED,
            ),
            "Will Norland help the port?",
        ),
        (
            say("Norland has refused to pay.", NORLAND, "has refused to pay/pay", polarity=DENIED),
            "Did Norland pay?",
        ),
        (
            say("The crew was told not to sail.", "The crew", "was told not to sail/tell sail"),
            "Was the crew told not to sail?",
        ),
        (
            say("It is hardly a secret that they lost.", "It", "is hardly/be", polarity=DENIED),
            "Is it true that it is a secret that they lost?",
        ),
        (
            say("Most voters stayed away.", ("Most voters", "voter"), "stayed/stay"),
            "Did most voters stay away?",
        ),
        (
            say("Russia, Peru and Chad left.", ("Russia, Peru and Chad", "russia"), "left/leave"),
            "Did Russia, Peru and Chad leave?",
        ),
        (
            say(
                "Two Norwegians voted.",
                ("Two Norwegians", "norwegians"),
                "voted/vote",
                quantity=exactly(2, "norwegian"),
            ),
            "How many Norwegians voted?",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_question_is_put_positively_and_keeps_its_modal(statement, question):
    assert question_text(statement) == question


def test_who_did_not_is_counted_as_who_did_not():
    unpaid = say(
        "Two firms have not paid.",
        ("Two firms", "firm"),
        "have not paid/pay",
        quantity=exactly(2, "firm"),
        polarity=DENIED,
    )
    assert question_text(unpaid) == "How many firms have not paid?"
    assert answer_text(unpaid) == "2"
    assert answer_text(attacks(33, polarity=DENIED)) == "not 33"
