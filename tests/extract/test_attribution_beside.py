"""What stands beside a saying is the author's own."""

import pytest

from tests.extract.claims_of import extraction_of, speakers_of, texts_of


def said(text: str) -> dict[str, list[str | None]]:
    return dict(zip(texts_of(text), speakers_of(text), strict=True))


@pytest.mark.parametrize(
    ("text", "claim", "speakers"),
    [
        (
            "Ada Brenn tweeted as the ferry left the harbour of Orsk.",
            "The ferry left the harbour of Orsk.",
            [],
        ),
        (
            "While the council agreed to a review of the dam, no engineer has been hired for it.",
            "No engineer has been hired for it.",
            [],
        ),
        (
            'The mayor told reporters that the bridge was "perfectly safe," before backtracking.',
            "The bridge was perfectly safe.",
            ["mayor"],
        ),
        (
            "Dorn said that the ferry was empty, before adding that it had been sold.",
            "The ferry was empty.",
            ["Dorn"],
        ),
        (
            "Police said the man shot two guards, before turning the gun on himself.",
            "The man shot two guards, before turning the gun on himself.",
            ["Police"],
        ),
        (
            'The minister insisted that the valve was "brand new," while Norland kept ordering '
            "spare parts from Sarn.",
            "Norland kept ordering spare parts from Sarn.",
            [],
        ),
        (
            "The minister said that exports fell while imports rose in May.",
            "Imports rose in May 2022.",
            ["minister"],
        ),
        (
            "The bridge was closed on 4 May, as announced in Orsk.",
            "The bridge was closed on 4 May 2022.",
            [],
        ),
        (
            "The senator called for an inquiry into the mill's owner, Peter Ramm, who sold "
            "shares in May.",
            "Peter Ramm sold shares in May 2022.",
            [],
        ),
        (
            "Dorn hit back, saying that the mill was never insured.",
            "The mill was never insured.",
            ["Dorn"],
        ),
        (
            "The front has said that the war will end in spring and has called the talks useless.",
            "The front has called the talks useless.",
            [],
        ),
        (
            "Norland was slow, while Brenn suggests the ministry hid the report.",
            "The ministry hid the report.",
            ["Brenn"],
        ),
        (
            "As a guard of the mill put it, the plan was that Norland would sell the mill.",
            "Norland would sell the mill.",
            ["guard of the mill"],
        ),
    ],
)
def test_the_speaker_says_the_content_alone(text: str, claim: str, speakers: list[str]) -> None:
    assert said(text).get(claim) == speakers


def test_what_the_subject_calls_a_suit_is_not_what_the_suit_says() -> None:
    text = (
        "The mayor's office slammed a suit filed by a guard alleging that the council hid a "
        "report, calling it absurd."
    )
    assert "The council hid a report." in texts_of(text)
    assert not [claim for claim in texts_of(text) if "call" in claim]


@pytest.mark.parametrize("second", ["or even stated outright", "or even admitted"])
def test_the_cue_before_a_bracket_counts(second: str) -> None:
    found = extraction_of(f"The council hinted ({second}) that the dam was cracked.")
    (claim,) = found.claims
    assert claim.modality == "hedged"
    text = f"The council hinted ({second}) that"
    (cue,) = found.attributions[claim.attribution[0]].cue
    assert cue.of(text) == f"hinted ({second})"


def test_what_another_says_against_it_is_not_said_by_the_first() -> None:
    text = "The army says it lost 12 men, while the rebels claim that 45 died."
    assert speakers_of(text) == [["army"], ["rebels"]]


def test_a_contrast_within_what_is_said_stays() -> None:
    text = "The union said that prices rose while wages fell."
    assert speakers_of(text) == [["union"], ["union"]]
