"""Statements of unknown times: one event, or two that are told alike."""

from datetime import date

import pytest

from claims.model import RelationKind
from claims.relate.compare import compare
from claims.relate.context import of_one_event

from .statements import DENIED, exactly, say, stored

LUND = ("Ada Lund", "lund", "Ada Lund")
EIGHTH = "their eighth straight game of the Norland Cup"
AGREE, APART = RelationKind.CORROBORATES, RelationKind.UNRELATED


def undated(*words, **slots):
    return say(*words, published=None, **slots)


def dismissed(by=None, *beside):
    text = f"{by or 'Somebody'} dismissed Ada Lund {' '.join(beside)}."
    subject = (by, by.split()[-1], by) if by else ("Ada Lund", "lund", "Ada Lund")
    complements = tuple((words, words.split()[-1]) for words in beside)
    if by:
        return undated(text, subject, "dismissed/dismiss", LUND, complements=complements)
    return undated(text, LUND, "was dismissed/dismiss", passive=True, complements=complements)


def went(object_=None, *beside, **slots):
    text = f"Ada Lund went {object_ or ''} {' '.join(beside)}."
    complements = tuple((words, words.split()[-1]) for words in beside)
    return say(text, LUND, "went/go", object_, complements=complements, **slots)


def lifted(*beside):
    text = f"Ada Lund lifted her record {' '.join(beside)}."
    complements = tuple((words, words) for words in beside)
    return undated(text, LUND, "lifted/lift", ("her record", "record"), complements=complements)


def scored(figure=None, object_=None):
    text = f"Ada Lund scored {object_ or f'{figure} goals'} for Kell."
    quantity = exactly(figure, "goal") if figure else None
    return say(text, LUND, "scored/score", object_, quantity=quantity)


def won(game):
    rovers = ("Kell Rovers", "rovers", "Kell Rovers")
    return undated(f"Kell Rovers won {game}.", rovers, "won/win", (game, "game"))


def pleaded(how):
    return say(f"Ada Lund pleaded {how}.", LUND, "pleaded/plead", (how, "guilty"))


def refused(how):
    text = f"Ada Lund {how} return a call from the harbour board."
    board = (("the harbour board", "board"),)
    verb = f"{how} return/return"
    return say(text, LUND, verb, ("a call", "call"), polarity=DENIED, complements=board)


CASES = (
    ("two clubs may dismiss one", dismissed(), dismissed("Kell Rovers"), APART),
    ("who and whom", dismissed("Kell Rovers"), dismissed("Kell Rovers"), AGREE),
    (
        "whom and as what",
        dismissed(None, "the head coach"),
        dismissed("Kell Rovers", "the head coach"),
        AGREE,
    ),
    ("the same words", dismissed(), dismissed(), AGREE),
    ("one score", lifted("12-3"), lifted("12-3"), AGREE),
    ("two scores", lifted("12-3"), lifted("18-3"), APART),
    ("each tells what the other does not", went("mad"), went(None, "an office"), APART),
    (
        "any game and the eighth",
        won("the game"),
        won("their eighth straight game of the Norland Cup"),
        APART,
    ),
    ("one game", won("the Kell game"), won("the Kell game"), AGREE),
    ("not guilty and guilty", pleaded("not guilty"), pleaded("guilty to theft in Kell"), APART),
    ("not guilty twice", pleaded("not guilty"), pleaded("not guilty"), AGREE),
    ("both deny the verb", refused("did not"), refused("didn't"), AGREE),
    ("the 11th goal and 23 goals", scored(23), scored(None, ("her 11th goal", "goal")), APART),
)


@pytest.mark.parametrize(("name", "a", "b", "expected"), CASES, ids=[case[0] for case in CASES])
def test_two_articles(name, a, b, expected):
    one, other = stored(a, 1), stored(b, 2)
    assert compare(one, other).relation is compare(other, one).relation is expected


def test_of_one_event_less_is_enough():
    told = of_one_event(stored(dismissed(), 1), stored(dismissed("Kell Rovers"), 2))
    assert compare(*told).relation is AGREE


def test_of_days_that_are_near_less_is_enough():
    told = (
        stored(dismissed(), 1, published=date(2031, 6, 2)),
        stored(dismissed("Kell Rovers"), 2, published=date(2031, 6, 3)),
    )
    assert compare(*told).relation is AGREE


def test_what_a_person_puts_side_by_side_is_of_one_time():
    assert compare(dismissed(), dismissed("Kell Rovers")).relation is AGREE
