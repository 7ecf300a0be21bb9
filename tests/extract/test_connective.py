"""A claim stands alone: what ties its sentence to the one before is left out."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("However, the army left.", "The army left."),
        ("In addition, prices rose in Orsk.", "Prices rose in Orsk."),
        ("Meanwhile the army left the town.", "The army left the town."),
        ("The road, for instance, bristles with posts.", "The road bristles with posts."),
        ("The army also left.", "The army left."),
        ("Prices fell too.", "Prices fell."),
        ("The envoy then proceeded to Orsk.", "The envoy proceeded to Orsk."),
        ("Still, the system is a success.", "The system is a success."),
        ("On the other hand, the union left at once.", "The union left at once."),
        ("So the mill closed.", "The mill closed."),
        ("Yet the union stayed, by contrast, in Orsk.", "The union stayed in Orsk."),
        ("Finally, the court freed him.", "The court freed him."),
        ("For one, the mill is old.", "The mill is old."),
    ],
)
def test_what_points_back_is_left_out(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "The army still holds the town.",
        "The court finally freed him.",
        "The army left the town as a result of the strike.",
        "The mayor was too old.",
        "The firm did so in 2019.",
        "For Norway, the deal was a success.",
    ],
)
def test_what_says_something_stays(text: str) -> None:
    assert texts_of(text) == [text]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Moss liked it so much that he not only framed it.", "he framed it."),
        ("The bridge is not only old, but it also leaks.", "The bridge is old."),
        ("The harbour is not just a port.", "is not just a port."),
        ("Lind knows that the risk is not simply a scare.", "risk is not simply a scare."),
        ("Brandt is not only a lawyer.", "is not only a lawyer."),
        ("The firm did not simply close the mill.", "did not simply close the mill."),
        ("The bridge is not only old but unsafe.", "is not only old but unsafe."),
        ("They do not just stand there.", "do not just stand there."),
    ],
)
def test_a_not_only_without_its_other_half_is_left_out(text, told):
    assert texts_of(text)[0].endswith(told)
