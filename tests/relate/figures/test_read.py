"""What is read of a figure from the words around it."""

import pytest

from claims.relate.figures.asked import asked_of
from claims.relate.figures.derived import with_derived
from claims.relate.figures.found import duration, found_figures
from claims.relate.figures.marks import marks_of
from tests.relate.figures.drawn import figure

ASKED = [
    ("The quake measured [6.1].", {}, "magnitude"),
    ("It had a magnitude of [6.1].", {}, "magnitude"),
    ("A [6.4] degree quake hit Oru.", {"unit": "°"}, "magnitude"),
    ("The river is at [6.1].", {}, "number"),
    ("injuring [40] more", {"counts": "person"}, "injured"),
    ("They found [3] dead miners.", {"counts": "miner", "role": "killed"}, "killed"),
    ("[3] men were shot.", {"counts": "man"}, "casualty"),
    ("He paid [300].", {"unit": "USD"}, "money"),
    ("He fell [60].", {"unit": "m", "role": "change"}, "m"),
    ("Prices rose by [60].", {"unit": "%", "role": "change"}, "change"),
    ("She was sentenced to [60].", {"unit": "s"}, "sentence"),
    ("It lasted [60].", {"unit": "s"}, "duration"),
    ("He counted [60] boats.", {"counts": "boat"}, "count"),
]


@pytest.mark.parametrize(("marked", "known", "asked"), ASKED)
def test_what_a_figure_answers(marked: str, known: dict[str, str], asked: str) -> None:
    one = figure(marked, **known)
    assert asked_of(one.quantity, one.before, one.after) == asked


FOUND = [
    ("A 36-year-old man drowned.", [("age", 36.0)]),
    ("Ida Moss, 41, and Li Bo, aged 9, drowned.", [("age", 41.0), ("age", 9.0)]),
    ("In Lumo, 41, people were hurt.", [("age", 41.0)]),
    ("The magnitude-5.4 quake hit Oru.", [(None, 5.4)]),
    ("killing two men and wounding a third", [("injured", 1.0)]),
    ("Two died and another was hurt.", [("injured", 1.0)]),
    ("killing another 12 men", []),
    ("All the missing boys were found alive.", [("missing", 0.0)]),
    ("All three suspects were found guilty.", []),
]


@pytest.mark.parametrize(("text", "figures"), FOUND)
def test_figures_that_are_not_counted(text: str, figures: list[tuple[str | None, float]]) -> None:
    assert [(quantity.role, quantity.value) for _, quantity in found_figures(text)] == figures


@pytest.mark.parametrize(
    ("value", "seconds"), [("P2D", 172800.0), ("PT1H30M", 5400.0), ("PXY", None), ("P", None)]
)
def test_how_long_a_duration_is(value: str, seconds: float | None) -> None:
    found = duration(value)
    assert (None if found is None else found.value) == seconds


def test_that_a_headline_in_capitals_names_nobody() -> None:
    assert not marks_of("Three Dead As Ferry Sinks Off Lumo").names
    assert marks_of("Ferry sinks off Lumo in Chad").names == {"lumo", "chad"}
    assert marks_of("A ferry sank off Lumo in Chad; US$3 is the fare.").countries == {"Chad"}


DERIVED = [
    ("[0.5] of the ", "[80] men left", {"unit": "share"}, {"counts": "man"}, ("count", 40.0)),
    ("It rose from [20] ", "to [30] goals.", {}, {"counts": "goal"}, ("change", 10.0)),
    ("It rose to [30] goals ", "from [20] .", {"counts": "goal"}, {}, ("change", 10.0)),
]


@pytest.mark.parametrize(("left", "right", "first", "second", "figures"), DERIVED)
def test_what_follows_from_two_figures(
    left: str,
    right: str,
    first: dict[str, str],
    second: dict[str, str],
    figures: tuple[str, float],
) -> None:
    def bare(marked: str) -> str:
        return marked.replace("[", "").replace("]", "")

    read = [figure(left + bare(right), **first), figure(bare(left) + right, **second)]
    found = [(one.asked, one.quantity.value) for one in with_derived(read)]
    assert figures in found
