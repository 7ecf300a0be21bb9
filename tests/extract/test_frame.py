"""What a sentence puts in front of its facts stays with all that it limits."""

import pytest

from tests.extract.claims_of import extraction_of, texts_of


@pytest.mark.parametrize(
    "text",
    [
        "Absent an agreement, the force would leave the valley.",
        "Without help, the clinic will close.",
        "Barring a strike, the mine reopens at noon.",
        "Short of a miracle, the party will lose the vote.",
        "Subject to approval by the court, the firm will be sold.",
        "Assuming the truce holds, the convoy will leave Orsk.",
        "Provided the court agrees, the firm will be sold.",
        "As long as the ceasefire holds, the convoys will pass.",
        "In the event of a strike, the airport closes.",
        "But for the rain, the harvest would have been good.",
        "The bill becomes law barring a veto.",
        "The rebels will leave only if the army stops.",
        "The bank will lend the money provided that the firm finds a partner.",
        "The firm will be sold, subject to approval by the court.",
        "The king will free the prisoners on condition that the rebels disarm.",
        "The camps will stay open even if the talks succeed.",
    ],
)
def test_what_depends_on_something_keeps_it_and_is_conditional(text: str) -> None:
    [claim] = extraction_of(text).claims
    assert (claim.text, claim.modality) == (text, "conditional")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Absent an agreement, the force would leave and the camp would be closed.",
            [
                "Absent an agreement, the force would leave.",
                "Absent an agreement, the camp would be closed.",
            ],
        ),
        (
            "In theory, the council controls the police and pays the judges.",
            [
                "In theory, the council controls the police.",
                "In theory, the council pays the judges.",
            ],
        ),
        (
            "For Iran and China, the deal is a threat and the base is an insult.",
            [
                "For Iran and China, the deal is a threat.",
                "For Iran and China, the base is an insult.",
            ],
        ),
        (
            "Of the 12 detained, three were released and nine were charged.",
            [
                "Of the 12 detained, three were released.",
                "Of the 12 detained, nine were charged.",
            ],
        ),
        (
            "The envoy said that under the accord Orsk would get the port and Sarn would keep "
            "the mine.",
            [
                "Under the accord Orsk would get the port.",
                "Under the accord, Sarn would keep the mine.",
            ],
        ),
        (
            "Under the accord, which was signed in 2019, rebels will hand in their guns and leave "
            "the towns.",
            [
                "The accord was signed in 2019.",
                "Under the accord, rebels will hand in their guns.",
                "Under the accord, rebels will leave the towns.",
            ],
        ),
        (
            "Unless it rains soon, the wheat will die, but the goats will live.",
            ["Unless it rains soon, the wheat will die.", "The goats will live."],
        ),
        (
            "Without aid, the clinic will close, but the school will stay open.",
            ["Without aid, the clinic will close.", "The school will stay open."],
        ),
    ],
)
def test_what_is_said_once_in_front_holds_for_all(text: str, expected: list[str]) -> None:
    assert texts_of(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "On paper, Tavria has 30,000 soldiers.",
        "To many farmers, the tax was a burden.",
        "Among the 40 villages visited, 12 had no well.",
        "In most cases, the fines were paid by the firms.",
        "In the view of the union, the law is a trap.",
        "In the opinion of the court, the arrest was illegal.",
        "Seen from Orsk, the deal is a defeat.",
        "As the miners see it, the offer is an insult.",
        "With few exceptions, the judges backed the king.",
    ],
)
def test_for_whom_or_in_what_cases_it_is_so_stays(text: str) -> None:
    [claim] = extraction_of(text).claims
    assert claim.text == text
    assert claim.modality != "conditional"


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Without food, the refugees are weak.", "asserted"),
        ("Short of cash, the firm sold the mill.", "asserted"),
        ("Subject to sanctions, the firm closed its mill.", "asserted"),
        ("In the absence of rain, the dam fell dry.", "asserted"),
        ("Provided with arms, the rebels took the town.", "asserted"),
    ],
)
def test_what_only_tells_how_things_stood_is_no_condition(text: str, modality: str) -> None:
    assert {claim.modality for claim in extraction_of(text).claims} <= {modality, "opinion"}


def test_what_a_law_bars_is_no_exception_to_it() -> None:
    (claim,) = extraction_of("The council passed a rule barring lorries in May.").claims
    assert claim.modality == "asserted"
