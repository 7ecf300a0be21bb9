"""Where a claim begins and ends: lists, asides, places and clauses are cut at their ends."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He lives in Bergen, Norway.", "He lives in Bergen, Norway."),
        ("It met on Sunday, 4 May 2014, in Orsk.", "It met on Sunday, 4 May 2014, in Orsk."),
        (
            "Prices rose in towns, including Orsk, Sarn and Tolva.",
            "Prices rose in towns, including Orsk, Sarn and Tolva.",
        ),
        (
            "There is a chance to save the mill and, by so doing, help the town.",
            "There is a chance to save the mill.",
        ),
        (
            "The party is a mix of farmers, former miners, and teachers who lost their jobs.",
            "The party is a mix of farmers, former miners, and teachers who lost their jobs.",
        ),
        (
            "Prices rose, especially since the strike began in 2019.",
            "The strike began in 2019.",
        ),
        (
            "Dorn's visit to the capital, the visit of the envoy, and a meeting with Aas were "
            "signs of peace.",
            "Dorn's visit to the capital, the visit of the envoy, and a meeting with Aas were "
            "signs of peace.",
        ),
    ],
)
def test_claims_are_cut_at_their_ends(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It saw the fall of the regime, which came in 1975.",
            "The fall of the regime came in 1975.",
        ),
        ("That was the case of Norway, which lost interest.", "Norway lost interest."),
        ("They love radio apps, which provide news.", "Radio apps provide news."),
        (
            "Resistance will begin soon, and has closed two ports, the front has said.",
            "Resistance has closed two ports.",
        ),
        (
            "The army gains from any plan that weakens the union, which has lost men and has "
            "closed two offices.",
            "The union has closed two offices.",
        ),
    ],
)
def test_clauses_go_with_the_noun_or_verb_they_fit(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "The council met smugglers linked to the army.",
        "The plan warrants an agenda focused entirely on peace.",
        "Topics included halting the sale, fostering trust, and creating a fund.",
    ],
)
def test_participles_of_an_object_are_no_facts_of_their_own(text: str) -> None:
    assert len(texts_of(text)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bomb killed Karl Mott, a police chief, in Orsk.", "Karl Mott was a police chief."),
        ("Anna Fels, the mayor of Korvath, died in May.", "Anna Fels was the mayor of Korvath."),
        ("Anna Fels, the mayor of Korvath, spoke.", "Anna Fels is the mayor of Korvath."),
    ],
)
def test_the_dead_are_described_in_the_past(text: str, expected: str) -> None:
    assert expected in texts_of(text)


def test_a_clause_in_brackets_takes_no_words_from_outside() -> None:
    found = texts_of("The group, with its men and (the army assessed) its funds, was banned.")
    assert not [claim for claim in found if claim.startswith("The army assessed its")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Weir became the first senator running for office to break with Orr.",
            "Weir became the first senator running for office to break with Orr.",
        ),
        (
            "It is the fifth year in which the dam has leaked.",
            "It is the fifth year in which the dam has leaked.",
        ),
        (
            "Brandt is the second mayor elected by the council.",
            "Brandt is the second mayor elected by the council.",
        ),
        ("The town prizes quiet streets above all.", "The town prizes quiet streets above all."),
        ("Above all, the town wants quiet.", "The town wants quiet."),
        (
            "Firms want rules that create less work in the short term (they want lower rates and "
            "say that they help).",
            "Firms want rules that create less work in the short term.",
        ),
    ],
)
def test_what_tells_which_one_is_meant_stays_and_half_a_bracket_goes(text, told):
    assert told in texts_of(text)


def test_a_list_that_ends_before_its_last_member_is_not_told():
    texts = texts_of("Smith said the bill would raise wages, lower rents, and close the gap.")
    assert texts == ["The bill would close the gap."]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Weirs ended the ritual in part because it was slow.", "The Weirs ended the ritual."),
        ("Costs are up in large part because it rained.", "Costs are up."),
        (
            "She plans to vote for him mostly because she dislikes Reed.",
            "She plans to vote for him.",
        ),
        (
            "Five of the six talks Carter had with envoys were with donors.",
            "Five of the six talks Carter had with envoys were with donors.",
        ),
        ("Moss put up two signs he had found.", "Moss put up two signs he had found."),
        ("One edge Reed may have is that towns can vote.", None),
    ],
)
def test_no_word_is_left_that_points_to_what_was_cut(text, told):
    assert (told or text) in texts_of(text)


def test_what_goes_on_inside_a_condition_is_no_fact():
    text = "If she rests while the others are digging, the wall will fall."
    assert texts_of(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dorn said that he cannot back Lind, throwing a wrench in her plans and giving cover "
            "to members nervous about being tied to her.",
            "He cannot back Lind.",
        ),
        (
            "The team shrugged off the report, telling fans, “Neither Lind nor Dorn has left.”",
            "The team shrugged off the report.",
        ),
        ("The plant can produce, store and sell power.", "The plant can produce power."),
    ],
)
def test_what_goes_on_from_a_clause_left_out_is_cut(text: str, expected: str) -> None:
    assert expected in texts_of(text)


def test_what_a_hyphen_joins_is_no_half_word() -> None:
    assert texts_of("The non-profit is seeking ideas for sailors.") == [
        "The non-profit is seeking ideas for sailors."
    ]
