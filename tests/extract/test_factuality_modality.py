"""How sure a claim is said to be."""

import pytest

from tests.extract.claims_of import extraction_of


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Adan Reza appeared in court in Orsk.", "asserted"),
        ("Adan Reza did not appear in the dock.", "asserted"),
        ("Adan Reza will appear before the judges in Orsk.", "planned"),
        ("Adan Reza appears guilty.", "hedged"),
        ("Adan Reza appeared to have left Orsk.", "hedged"),
        ("It appears that Adan Reza left Orsk.", "hedged"),
    ],
)
def test_who_appears_somewhere_is_there(text, modality):
    (claim,) = extraction_of(text).claims
    assert claim.modality == modality


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mott decided to take aim at the banks.", "asserted"),
        ("The council has chosen to close the library.", "asserted"),
        ("The rebels agreed to leave the town.", "asserted"),
        ("The party may decide to split.", "hedged"),
        ("The party will decide to split.", "planned"),
        ("Mott plans to take aim at the banks.", "planned"),
        ("Doyle will have to choose a side.", "opinion"),
        ("Doyle is going to need to win back trust.", "opinion"),
        ("Doyle will have until Friday to choose.", "planned"),
    ],
)
def test_a_decision_is_a_fact_and_what_will_be_needed_an_opinion(text, expected):
    assert extraction_of(text).claims[0].modality == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministers hinted that the border would close.", "hedged"),
        ("Her staff thought she had pulled a muscle.", "hedged"),
        ("The analysis assumed that there would be an interest in peace.", "hedged"),
        ("Doyle suspected that Moss would resign.", "hedged"),
        ("Villagers say that the dam is cracked.", "asserted"),
        ("Doyle said that Moss would resign.", "planned"),
    ],
)
def test_what_was_believed_or_guessed_is_hedged_also_of_what_lies_ahead(text, expected):
    assert extraction_of(text).claims[-1].modality == expected


@pytest.mark.parametrize(
    ("text", "told", "modality"),
    [
        (
            "Reed said that he would not seek a recount, conceding the race to Carter.",
            "He conceded the race to Carter.",
            "asserted",
        ),
        (
            "The firm will pull out, leaving 40 families without work.",
            "The firm will leave 40 families without work.",
            "planned",
        ),
    ],
)
def test_what_follows_from_something_denied_lies_not_ahead_with_it(text, told, modality):
    claim = extraction_of(text).claims[-1]
    assert (claim.text, claim.modality) == (told, modality)
