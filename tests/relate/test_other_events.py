"""Further events of a kind are told from the first, and events of two kinds from each other."""

import pytest

from claims.relate.other_events import are_told_apart, other_events

FIRST = "A bomb blast hit the market."
CASES = (
    ("A second bomb blast hit the station.", {"bombing"}),
    ("Another raid followed in Orsk.", {"attack"}),
    ("The last major quake destroyed Lund.", {"earthquake"}),
    ("The previous, far larger flood came in May.", set()),
    ("A separate clash was reported.", {"clash"}),
    ("He came second in the race before the storm.", set()),
    ("Another 12 people were hurt.", set()),
    ("She came last in the vote.", set()),
    ("The second day of fighting killed ten.", set()),
    ("An earthquake last Monday shook Lund.", set()),
)


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_events_that_are_called_further_ones(text, expected):
    assert other_events(text) == expected


APART = (
    (FIRST, "A bus crash near the market killed nine.", True),
    (FIRST, "A second bomb blast hit the station.", True),
    (FIRST, "The explosion tore through the stalls.", False),
    (FIRST, "Nine people died at the market.", False),
    ("A second blast hit Orsk.", "The second explosion in Orsk was heard afar.", False),
)


@pytest.mark.parametrize(("a", "b", "apart"), APART)
def test_events_of_two_texts(a, b, apart):
    assert are_told_apart(a, b) is are_told_apart(b, a) is apart
