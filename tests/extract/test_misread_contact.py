"""Clauses that tell which noun is meant, or lack a part that stands before them, are no claims."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "untold"),
    [
        (
            "The guilds are slow to warn bakers about any repairs they have to make.",
            "need to do",
        ),
        (
            "It was her first chance at a post she's hoped to get since she was a girl.",
            "He's wanted",
        ),
        ("Dorn kept letters that were not marked and that Lind thinks should be burned.", "thinks"),
        ("The firm sells maps and also nonlicensed guides like the ones Dorn uses.", "nonlic"),
        ("Tolva's rating improved by two points while Lind's fell by three points.", "Lind's fell"),
        ("It's “not that there shouldn't be tests,” Lind said.", "Not there"),
        ("The flood left a wall no baker could climb.", "A wall no baker could"),
        ("Mr. Dorn asked, repeating a charge - that the mayor was late.", "asked that"),
        ("Their boats are as slow as ours are quick.", "Their boats are quick"),
        ("Jan Berg says that however the Green candidate does in May, he will stay.", "candidate"),
        ("She praised Dorn, just as Mayor Berg did in building a team of rivals.", "Berg did in"),
        ("Lind wrote an article titled “Orsk Wins Where Others Fail”.", "Orsk Wins."),
    ],
)
def test_a_piece_of_another_clause_is_no_claim(text: str, untold: str) -> None:
    assert not any(told.startswith(untold) or f" {untold}" in told for told in _short(text))


def _short(text: str) -> list[str]:
    """Return the claims of a text but the one that has all of it."""
    return [told for told in texts_of(text) if told.rstrip(".") != text.rstrip(".")][-1:]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor said they closed the mill.", "They closed the mill."),
        ("Dorn thinks the town should be rebuilt.", "The town should be rebuilt."),
        ("Lind's rating fell by three points.", "Lind's rating fell by three points."),
        ("The report said it was late.", "It was late."),
        ("The firm had the road repaired.", "The firm had the road repaired."),
        ("However, the mayor resigned.", "The mayor resigned."),
        ("The mill does well in Orsk.", "The mill does well in Orsk."),
        ("It has to do with trade in grain.", "It has to do with trade in grain."),
    ],
)
def test_whole_clauses_stay(text: str, expected: str) -> None:
    assert expected in texts_of(text)
