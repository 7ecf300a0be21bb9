"""Which openings tell one story, and which of their passages tell of one event."""

import pytest

from claims.model import Span
from claims.relate.rarity import rarity
from claims.relate.story import (
    KEYS,
    PASSAGES,
    STORY,
    likeness_of_stories,
    opening,
    passages,
    retold,
    shared_words,
    story_keys,
)

FERRY = opening(
    (
        "Ferry Aldora capsizes off Kesselmouth",
        "The ferry Aldora capsized near Kesselmouth harbour on Tuesday with 85 passengers.",
        "Divers from Wexholm pulled survivors from the hull before dusk.",
    )
)
FERRY_TOO = opening(
    (
        "Divers search Aldora wreck at Kesselmouth",
        "A ferry, the Aldora, overturned outside Kesselmouth harbour carrying 85 passengers.",
        "The owner of the shipping line flew home from a congress.",
    )
)
HARVEST = opening(
    (
        "Barley farmers welcome rain",
        "Barley growers in the plains of Ostrava county expect a bumper crop.",
    )
)


def spans_of(text, *paragraphs):
    return tuple(Span(text.index(one), text.index(one) + len(one)) for one in paragraphs)


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("It rained. Two dams broke.", ["It rained.", "Two dams broke."]),
        ("Mr. Oduya left. So did Dr. Brandt.", ["Mr. Oduya left.", "So did Dr. Brandt."]),
        ("“Stay inside.” The mayor left.", ["“Stay inside.”", "The mayor left."]),
        ("Rates rose 1.5 percent. Why? Nobody knows.", 3),
        ("All in one breath, without a stop", 1),
    ],
)
def test_paragraphs_are_cut_into_sentences(paragraph, expected):
    found = [span.of(paragraph) for span in passages(paragraph, (Span(0, len(paragraph)),))]
    if isinstance(expected, int):
        assert len(found) == expected
    else:
        assert found == expected


def test_headlines_above_the_first_paragraph_belong_to_the_opening():
    first, second = "The quarry at Lund flooded.", "Nobody was hurt."
    text = f"Menu\nQuarry floods after storm\n4 May 2031\n\n{first}\n\nAdvertisement\n\n{second}"
    found = [span.of(text) for span in passages(text, spans_of(text, first, second))]
    assert found == ["Quarry floods after storm", first, second]


def test_an_opening_has_an_end():
    text = " ".join(f"Sentence {number} stands here." for number in range(3 * PASSAGES))
    assert len(passages(text, (Span(0, len(text)),))) == PASSAGES


def test_no_text_has_no_opening():
    assert passages("", ()) == ()
    assert story_keys(opening(())) == ()
    assert likeness_of_stories(opening(()), FERRY) == 0.0


def test_two_reports_of_one_event_are_alike_and_others_are_not():
    assert likeness_of_stories(FERRY, FERRY_TOO) > 2 * STORY
    assert likeness_of_stories(FERRY, HARVEST) < STORY
    assert likeness_of_stories(FERRY, FERRY) == pytest.approx(1)
    assert likeness_of_stories(FERRY, FERRY_TOO) == likeness_of_stories(FERRY_TOO, FERRY)


def test_the_passages_of_one_event_are_found_and_an_aside_is_not():
    alike = likeness_of_stories(FERRY, FERRY_TOO)
    found = {(each.a, each.b): each.score for each in retold(FERRY, FERRY_TOO, likeness=alike)}
    assert found[1, 1] == max(found.values())
    assert not any(b == 2 for _, b in found)
    assert all(0 < score <= 1 for score in found.values())


def test_passages_are_paired_alike_from_either_side():
    alike = likeness_of_stories(FERRY, FERRY_TOO)
    there = {(each.a, each.b, each.score) for each in retold(FERRY, FERRY_TOO, likeness=alike)}
    back = {(each.b, each.a, each.score) for each in retold(FERRY_TOO, FERRY, likeness=alike)}
    assert there == back


def test_the_keys_are_the_telling_words_and_few():
    assert {"aldora", "kesselmouth", "capsize"} & set(story_keys(FERRY)) >= {
        "aldora",
        "kesselmouth",
    }
    long = opening((" ".join(f"word{number}ing" for number in range(200)),))
    assert len(story_keys(long)) == KEYS


def test_shared_words_come_rarest_first():
    words = shared_words(
        "The minister said the ferry Aldora sank.", "A minister: the Aldora, a ferry, is gone."
    )
    assert words[0] == "aldora"
    assert set(words) == {"aldora", "ferry", "minister"}


def test_unknown_words_are_rare_and_common_ones_are_not():
    assert rarity("aldora") > rarity("minister") > rarity("people") >= 0
