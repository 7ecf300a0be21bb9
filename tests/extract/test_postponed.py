"""A claim ends with what its verb or adjective needs, also behind an aside, or is left out."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The group is responsible, the police said, for the raid.",
            "The group is responsible for the raid.",
        ),
        ("The firm is based, according to police, in Orsk.", "The firm is based in Orsk."),
        ("The governor is aware, aides say, of the leak.", "The governor is aware of the leak."),
        (
            "The plan is aimed, officials said, at ending the war.",
            "The plan is aimed at ending the war.",
        ),
        (
            "The front is vocal in its allegiance to, and support for, the emir.",
            "The front is vocal in its allegiance to, and support for, the emir.",
        ),
        (
            "The union has been firm in its loyalty to and support of the mayor’s way to peace.",
            "The union has been firm in its loyalty to and support of the mayor’s way to peace.",
        ),
        (
            "The front is vocal in its allegiance to the emir, and in its hatred of the king.",
            "The front is vocal in its allegiance to the emir, and in its hatred of the king.",
        ),
        (
            "The region is dependent on aid from abroad, and on wheat from Orsk.",
            "The region is dependent on aid from abroad, and on wheat from Orsk.",
        ),
        (
            "The law gives the king, who has ruled since 1990, the right to dissolve the council.",
            "The law gives the king the right to dissolve the council.",
        ),
        (
            "The treaty bars Tavria from building, buying or testing rockets.",
            "The treaty bars Tavria from building, buying or testing rockets.",
        ),
        ("The bank accused Mott, its former head, of fraud.", "Mott is the bank's former head."),
        (
            "The general was, at the time, in charge of the port.",
            "The general was, at the time, in charge of the port.",
        ),
        ("Mott was asked to lead.", "Mott was asked to lead."),
    ],
)
def test_a_claim_has_its_complement(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("The army, which was responsible, denied the raid.", "The army was responsible."),
        ("Police said that the driver, who was drunk, was aware.", "The driver was aware."),
        ("The governor refused, and the council resigned.", "The governor refused."),
        ("Norway led and Chile followed.", "Norway led."),
        ("The army tried to, but could not, take the port.", "The army tried."),
        ("The union is opposed to, and has sued over, the law.", "The union has sued over."),
        ("The king is able to, and will, dissolve the council.", "The king is able to."),
        ("The law is, for the miners, a trap.", "The law is, for the miners."),
    ],
)
def test_what_lacks_its_complement_is_left_out(text: str, cut: str) -> None:
    assert cut not in texts_of(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It was the judge, not the jury, who had been wrong.",
            "It was the judge, not the jury, who had been wrong.",
        ),
        (
            "Dorn became the first farmer (that is, someone who owns land) to win the prize.",
            "Dorn became the first farmer to win the prize.",
        ),
    ],
)
def test_who_did_it_and_what_was_won_stay(text: str, expected: str) -> None:
    assert expected in texts_of(text)
