"""What a question keeps of its sentence: adverbs, tense, voice, conditions, defining clauses."""

import pytest

from claims.model import Modality
from claims.relate.question import question_text

from .statements import ANNA, DENIED, exactly, say, year

NORLAND = ("Norland", "Norland", "Norland")


@pytest.mark.parametrize(
    ("statement", "question"),
    [
        (
            say("Norland did not formally reply.", NORLAND, "did not reply/reply", polarity=DENIED),
            "Did Norland formally reply?",
        ),
        (
            say("Norland largely did not pay.", NORLAND, "did not pay/pay", polarity=DENIED),
            "Did Norland pay?",
        ),
        (
            say("The port was partly closed.", ("The port", "port"), "was closed/close"),
            "Was the port partly closed?",
        ),
        (
            say("Norland reportedly sold it.", NORLAND, "sold/sell", "it"),
            "Did Norland sell it?",
        ),
        (
            say("Norland had to quickly comply.", NORLAND, "had to comply/comply"),
            "Did Norland have to quickly comply?",
        ),
    ],
)
def test_adverbs_that_change_what_is_asked(statement, question):
    assert question_text(statement) == question


@pytest.mark.parametrize(
    ("statement", "question"),
    [
        (
            say("Norland seems to be using it.", NORLAND, "seems to be using/use", "it"),
            "Does Norland seem to be using it?",
        ),
        (
            say(
                "The roads need to be mended.", ("The roads", "road"), "need to be mended/need mend"
            ),
            "Do the roads need to be mended?",
        ),
        (
            say(
                "Three of the aims have been harmed by the sale.",
                ("the sale", "sale"),
                "have been harmed/harm",
                ("Three of the aims", "aim"),
                quantity=exactly(3, "aim"),
            ),
            "How many aims have been harmed by the sale?",
        ),
        (
            say(
                "Dues were $600.",
                ("Dues", "due"),
                "were/be",
                ("$600", "$"),
                quantity=exactly(600, unit="USD"),
            ),
            "What were dues?",
        ),
        (
            say("Anna Vole was at 40 percent.", ANNA, "was/be", quantity=exactly(40, unit="%")),
            "At what percentage was Anna Vole?",
        ),
    ],
)
def test_tense_voice_and_number_stay(statement, question):
    assert question_text(statement) == question


@pytest.mark.parametrize(
    ("statement", "question"),
    [
        (
            say(
                "If it rains, Norland will win.",
                NORLAND,
                "will win/win",
                modality=Modality.CONDITIONAL,
            ),
            "Will Norland win if it rains?",
        ),
        (
            say("Norland sold the mill even though it ran well.", NORLAND, "sold/sell", "the mill"),
            "Did Norland sell the mill?",
        ),
        (
            say("Norland said that while mills close, pits open.", NORLAND, "said/say"),
            "Did Norland say that while mills close, pits open?",
        ),
        (
            say("Norland jailed a man who had burned a mill.", NORLAND, "jailed/jail", "a man"),
            "Did Norland jail a man who had burned a mill?",
        ),
        (
            say(
                "Norland did not pay until the mill closed.",
                NORLAND,
                "did not pay/pay",
                polarity=DENIED,
            ),
            "Did Norland pay until the mill closed?",
        ),
        (
            say(
                "Norland reopened in 2014 after a fire.",
                NORLAND,
                "reopened/reopen",
                period=year(2014),
            ),
            "Did Norland reopen in 2014 after a fire?",
        ),
        (
            say(
                "Norland held three rounds of long and costly talks with its neighbours.",
                NORLAND,
                "held/hold",
                ("three rounds of long and costly talks with its neighbours", "round"),
                quantity=exactly(3, "round"),
            ),
            "How many rounds of long and costly talks did Norland hold?",
        ),
    ],
)
def test_what_picks_out_or_bounds_stays(statement, question):
    assert question_text(statement) == question


@pytest.mark.parametrize(
    ("statement", "question"),
    [
        (
            say(
                "The Miners' Union has left.",
                ("the group", "group", "Miners' Union"),
                "has left/leave",
            ),
            "Has the Miners' Union left?",
        ),
        (
            say("Anna Vole's remarks hurt.", ("Her remarks", "remark"), "hurt/hurt"),
            "Did Anna Vole's remarks hurt?",
        ),
        (
            say(
                "A super PAC was allied with it.",
                ("a super PAC allied with it", "pac", "PAC"),
                "was allied/ally",
                passive=True,
            ),
            "Is it true that a super PAC was allied with it?",
        ),
    ],
)
def test_the_subject_is_as_its_sentence_names_it(statement, question):
    assert question_text(statement) == question


@pytest.mark.parametrize(
    ("statement", "question"),
    [
        (
            say("Norland almost lost the port.", NORLAND, "lost/lose", "the port"),
            "Did Norland almost lose the port?",
        ),
        (
            say("Norland almost certainly sold it.", NORLAND, "sold/sell", "it"),
            "Did Norland sell it?",
        ),
        (
            say("Mills are safe when you tend them.", ("Mills", "mill"), "are/be", "safe"),
            "Are mills safe when you tend them?",
        ),
        (
            say("Norland sold it when it was poor.", NORLAND, "sold/sell", "it"),
            "Did Norland sell it?",
        ),
        (
            say(
                "Norland was so far from what it had set out to be that few were let into the dry, "
                "dusty vault of its bank.",
                NORLAND,
                "was/be",
            ),
            "Was Norland so far from what it had set out to be that few were let into the dry, "
            "dusty vault of its bank?",
        ),
    ],
)
def test_what_would_make_the_answer_another_stays(statement, question):
    assert question_text(statement) == question


@pytest.mark.parametrize(
    ("subject", "asked"),
    [
        ("Electronic voting", "electronic voting"),
        ("Residual use of coal", "residual use of coal"),
        ("Democratic voters", "Democratic voters"),
        ("Federal Reserve staff", "Federal Reserve staff"),
    ],
)
def test_only_a_name_keeps_its_capital(subject, asked):
    told = say(f"{subject} was banned.", (subject, "use"), "was banned/ban")
    assert question_text(told) == f"Was {asked} banned?"


def test_a_lead_is_no_name():
    told = say("Except for two mills, Norland has no plants.", NORLAND, "has/have", "no plants")
    assert "Except" not in question_text(told)
