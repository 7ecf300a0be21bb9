"""What figures count, their units and bounds, and what is no quantity."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.extract.quantity import find_quantities
from claims.model import Comparator
from tests.extract.claims_of import extraction_of

COUNTS = [
    ("A total of 12 sailors drowned.", [("12", "sailor", "killed")]),
    (
        "A handful of nuns and 30 pupils died.",
        [("A handful", "nun", "killed"), ("30", "pupil", "killed")],
    ),
    ("The wave drowned 12 sailors.", [("12", "sailor", "killed")]),
    ("The mayor of 12 villages died.", [("12", "village", None)]),
    ("A magnitude-4.9 tremor shook Sarn.", [("4.9", "magnitude", None)]),
    ("The office put the magnitude at about 5.2.", [("about 5.2", "magnitude", None)]),
    ("A tremor of 4.4 on the Richter scale woke the town.", [("4.4", "magnitude", None)]),
    ("An order of magnitude of 20 guards was right.", [("20", "guard", None)]),
    ("The militia launched 27 raids in May.", [("27", "raid", None)]),
    ("The storm killed 14 villagers.", [("14", "villager", "killed")]),
    ("Nine sailors were injured in the fire.", [("Nine", "sailor", "injured")]),
    (
        "The blast killed seven people and wounded 19 others.",
        [("seven", "person", "killed"), ("19", "person", "injured")],
    ),
    (
        "A landslide struck the camp, killing 21 people and injuring eight others.",
        [("21", "person", "killed"), ("eight", "person", "injured")],
    ),
    (
        "At least 15 guards were killed and more than 40 wounded.",
        [("At least 15", "guard", "killed"), ("more than 40", "person", "injured")],
    ),
    ("The death toll rose to 52, the ministry said.", [("52", "person", "killed")]),
    ("The crash left 16 dead.", [("16", "person", "killed")]),
    ("The hospital counted 18 deaths.", [("18", "person", "killed")]),
    ("More than 3,000 families fled the valley.", [("More than 3,000", "family", "displaced")]),
    ("Police arrested 12 smugglers.", [("12", "smuggler", "arrested")]),
    (
        "The rebels hold some 30 of about 90 towns.",
        [("some 30", "town", None), ("about 90", "town", None)],
    ),
    (
        "The agency recorded 41 strikes, up from 29 in April.",
        [("41", "strike", None), ("29", "strike", None)],
    ),
    ("The survey found an increase of nine.", [("nine", None, "change")]),
    (
        "The clinic saw 64 patients, an increase of nine patients over May.",
        [("64", "patient", None), ("nine", "patient", "change")],
    ),
    ("Dozens of houses burned down.", [("Dozens", "house", None)]),
    ("A 9-member panel met.", [("9", "member", None)]),
    (
        "Eight people, including three children, were killed.",
        [("Eight", "person", "killed"), ("three", "child", "killed")],
    ),
    ("The number of robberies climbed to 61.", [("61", "robbery", None)]),
]


@pytest.mark.parametrize(("text", "expected"), COUNTS)
def test_says_what_is_counted_and_what_happened_to_it(nlp, text, expected):
    found = find_quantities(nlp(text))
    assert [(m.text, m.quantity.counts, m.quantity.role) for m in found] == expected


@pytest.mark.parametrize(
    "text",
    [
        "A 34-year-old teacher spoke.",
        "Maria Lopez, 52, runs the shop.",
        "He flew in a Boeing 747.",
        "The court struck down Article 35.",
        "Leaders of the G20 bought an F-35.",
        "They met on 4 March 2019 and again in 2020.",
        "The shop opens at 9:30 a.m.",
        "It was the third attempt.",
        "No one was hurt.",
        "It is one of the oldest bridges.",
        "The strike lasted three days.",
        "The office is in room No. 7.",
        "See https://example.org/a?page=305&size=20 for more.",
        "The 2018 floods ruined the harvest.",
        "Its 2021 budget was never passed.",
        "She made a one-time payment.",
        "All their work was for naught.",
        "Test scores rose again.",
        "He scores goals in every match.",
        "She is a sixth generation farmer.",
        "They lost a fourth match on Sunday.",
        "In the fourth quarter sales were flat.",
        "The first quarter of the season went well.",
        "After a quarter of a century he came home.",
        "It was a one-on-one debate.",
        "He waited for six or seven months.",
        "She died at the age of 84.",
        "The baker, 61 years old, retired.",
        "He turned 40 on Friday.",
        "One voter, Ada Brenn, stayed at home.",
    ],
)
def test_leaves_out_what_is_no_quantity(nlp, text):
    assert find_quantities(nlp(text)) == ()


@pytest.mark.parametrize(
    ("text", "surface", "unit"),
    [
        ("Turnout reached 61 percent.", "61 percent", "%"),
        ("The bridge cost $4.2 million.", "$4.2 million", "USD"),
        ("The road runs for 80 km along the coast.", "80 km", "km"),
    ],
)
def test_measures_and_money_have_a_unit_and_count_nothing(nlp, text, surface, unit):
    (found,) = find_quantities(nlp(text))
    assert (found.text, found.quantity.unit, found.quantity.counts) == (surface, unit, None)


def test_two_shares_are_two_quantities(nlp):
    found = find_quantities(nlp("His support fell from 55 percent to 48 percent."))
    assert [m.quantity.value for m in found] == [55, 48]


def test_more_than_excludes_the_figure_for_counts(nlp):
    (found,) = find_quantities(nlp("More than 30 soldiers marched."))
    assert found.quantity.comparator is Comparator.MORE_THAN
    assert found.quantity.low == 31


_WORDS = (
    "killed 12 people and wounded more than two dozen others in 2019 , the army said . $ 5 million"
    " percent of about - to between 3 ( % ) one \n F-16 no. rose by from in out doubled a quarter"
    " years old dollars them , dead lives Rs500 1.5e3 thousands if not among hostage"
).split(" ")


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(max_size=40) | st.lists(st.sampled_from(_WORDS), max_size=14).map(" ".join))
def test_spans_slice_back_in_order(nlp, text):
    last = 0
    for found in find_quantities(nlp(text)):
        assert found.span.of(text) == found.text
        assert found.span.start >= last
        last = found.span.end


@pytest.mark.parametrize(
    "text",
    [
        "At one point the rebels held the port.",
        "It is the third-largest city of the country.",
    ],
)
def test_ranks_and_set_phrases_count_nothing(nlp, text):
    assert not [m for m in find_quantities(nlp(text)) if m.quantity.counts]


@pytest.mark.parametrize(
    ("text", "surface", "value", "counts"),
    [
        ("One in six farmers owns no land.", "One in six", 1 / 6, "farmer"),
        ("Two out of three pupils passed.", "Two out of three", 2 / 3, "pupil"),
        ("A quarter of the miners stayed home.", "A quarter", 0.25, "miner"),
        ("Almost three quarters of voters agreed.", "Almost three quarters", 0.75, "voter"),
        ("A tenth of the herd died.", "A tenth", 0.1, "herd"),
        ("Five eighths of the wells are dry.", "Five eighths", 0.625, "well"),
        ("More than a fifth of the guards left.", "More than a fifth", 0.2, "guard"),
    ],
)
def test_shares_say_of_what(nlp, text, surface, value, counts):
    (found,) = find_quantities(nlp(text))
    assert (found.text, found.quantity.counts) == (surface, counts)
    assert (found.quantity.value, found.quantity.unit) == (pytest.approx(value), "share")


def test_a_date_makes_no_range_with_a_figure(nlp):
    found = find_quantities(nlp("Raids rose from 20 on June 12 to 33 on July 12."))
    assert [m.quantity.value for m in found] == [20, 33]


def test_a_quarter_of_something_is_no_time():
    extraction = extraction_of("A quarter of the miners fled.")
    assert [claim.time for claim in extraction.claims] == [None]
    assert extraction.times == ()


def test_a_share_and_its_percentage_are_two_figures(nlp):
    found = find_quantities(nlp("Just over half — 53 percent — of voters agreed."))
    assert [m.quantity.value for m in found] == [0.5, 53]


def test_a_cut_compound_is_counted_by_its_head(nlp):
    (found,) = find_quantities(nlp("He shot three co-workers."))
    assert found.quantity.counts == "worker"


@pytest.mark.parametrize("text", ["5823004100", "a sixth", "¾", "seven and a quarter"])
def test_a_text_that_is_nothing_but_a_figure_is_one(nlp, text):
    (found,) = find_quantities(nlp(text))
    assert found.text == text


@pytest.mark.parametrize(
    "text",
    [
        "Voters left the party over the past few election cycles.",
        "Traders came from the four corners of the valley.",
        'The "March for 15" campaign began in Orsk.',
        "People between the ages of 18 and 29 were asked.",
    ],
)
def test_figures_of_speech_and_of_titles_count_nothing(text):
    assert extraction_of(text).quantities == ()


def test_a_figure_that_ends_a_quotation_counts():
    assert [
        one.text for one in extraction_of("“The trucks were 15,” said Ada Brenn.").quantities
    ] == ["15"]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The hiker fell about 40m into a gorge.", 40.0, "m"),
        ("The boat drifted 200m in the dark.", 200.0, "m"),
        ("Sales fell 40m last year.", 40_000_000.0, None),
        ("Profits dropped by 40m.", 40_000_000.0, None),
        ("The firm lost 40m in May.", 40_000_000.0, None),
    ],
)
def test_metres_are_what_somebody_falls_or_swims(nlp, text, value, unit):
    (found,) = find_quantities(nlp(text))
    assert (found.quantity.value, found.quantity.unit) == (value, unit)


@pytest.mark.parametrize("text", ["He paid with a handful of $20s.", "The firm sold several 5s."])
def test_bills_are_no_noun_that_is_counted(nlp, text: str) -> None:
    (found,) = find_quantities(nlp(text))
    assert found.quantity.counts is None


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Weir sees a glass half empty.", []),
        ("Weir spoke half asleep.", []),
        ("Half the mills closed.", ["Half"]),
        ("His 757 was old.", []),
        ("She bought a 747.", []),
        ("The mill has 757 workers.", ["757"]),
        ("Of 900 workers, 757 were ill.", ["900", "757"]),
    ],
)
def test_an_idiom_or_a_type_is_no_figure(nlp, text, figures):
    assert [one.text for one in find_quantities(nlp(text), times=())] == figures
