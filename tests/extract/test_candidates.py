"""Whom a pronoun must not take up: who quotes it, who only assesses, what is nobody."""

import pytest

from tests.extract.claims_of import extraction_of, texts_of


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "''Lind's plan split the town,'' Karl Brandt said. ''His motives are moral.''",
            "Karl Brandt's motives are moral.",
        ),
        (
            "The guild is saying, “Prices rose, but in this case it is so bad that we left.”",
            "The guild is so bad",
        ),
        (
            "“He is a fool. The dam leaks,” the former mayor said on Monday. “He lied,” he said.",
            "The former mayor lied.",
        ),
        (
            "Peter Lind won in Orsk. Despite Karl Brandt's fame, his donors say he will resign.",
            "Peter Lind will resign.",
        ),
        (
            "Karl Brandt runs the mill. He sent Brandt to Orsk in May.",
            "Karl Brandt sent Brandt",
        ),
    ],
)
def test_who_speaks_or_is_named_beside_it_is_not_meant(text: str, wrong: str) -> None:
    assert not [claim for claim in texts_of(text) if claim.startswith(wrong)]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The Steel Union met. The guild denied it happened.", "The guild happened"),
        ("The board sat. The Tax Institute says it would cost millions.", "The Tax Institute"),
        ("The board sat. The Tax Institute estimates that it fell.", "The Tax Institute fell."),
        ("The Harbour Union sold its boats. It was too late.", "The Harbour Union was"),
        ("The Steel Union met the mayor. It was her night.", "The Steel Union was"),
        ("The River Party lost. It fell to the court to decide.", "The River Party fell"),
        ("The Steel Union won. It was clear from the start that Lind lied.", "The Steel Union was"),
        ("Borgen joined the Steel Union. It is a promotion for him.", "The Steel Union is"),
        (
            "The mill burned. The guild came out against the plan, killing it before it was read.",
            "The guild was read",
        ),
    ],
)
def test_an_it_is_not_who_speaks_or_assesses(text: str, wrong: str) -> None:
    assert not [claim for claim in texts_of(text) if wrong in claim]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Polls show that voters are angry. They want a new mayor.", "Polls want a new mayor."),
        ("The guild met. Teachers say pupils keep the books they borrow.", "the books teachers"),
        ("The talks were led by the Orsk Post. They were not allowed to speak.", "Orsk Post were"),
        ("The rebels met. Those who fled said they were tired.", "The rebels were tired."),
        ("Lind flew to the United States. They bought a mill.", "United States bought"),
    ],
)
def test_a_they_leaves_open_what_several_may_be(text: str, wrong: str) -> None:
    assert not [claim for claim in texts_of(text) if wrong in claim]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Steel Union sold the mill. It kept the port.", "The Steel Union kept the port."),
        ("The Steel Union said it would sell the mill.", "The Steel Union would sell the mill."),
        ("The mayor met the rebels. They left in 2019.", "The rebels left in 2019."),
        (
            "The Steel Union said that it wants peace, and that it is open to talks.",
            "The Steel Union is open to talks.",
        ),
        (
            "Ruth Amsel was raised in Orsk. As the daughter of a guard, she saw the world.",
            "As the daughter of a guard, Ruth Amsel saw the world.",
        ),
    ],
)
def test_what_is_plain_is_still_told(text: str, expected: str) -> None:
    assert expected in texts_of(text)


def test_whose_statement_it_is_is_not_put_for_this() -> None:
    text = "The senator's statement of May was wrong. The site judged this statement by Lind."
    assert not any("senator's statement by" in claim for claim in texts_of(text))


def test_a_person_taken_for_a_product_is_one() -> None:
    text = "In a Wall Street Journal essay last week, Ivanka Trump acknowledged the struggle."
    assert [claim.subject.entity for claim in extraction_of(text).claims] == ["Ivanka Trump"] or (
        "Ivanka Trump" in {one.speaker for one in extraction_of(text).attributions}
    )


def test_a_past_that_also_happened_goes_on_from_the_relative_clause() -> None:
    text = (
        "The ministers praise the treaty, which ended the war in 2003, and also opened the border."
    )
    assert "The treaty opened the border." in texts_of(text)
    text = "These growers point to the water law, which freed ports, but also led to lower wages."
    assert "These growers led to lower wages." not in texts_of(text)
    text = "Lind left the party, which lost the vote, and also joined the union."
    assert "Lind joined the union." in [one.replace(" also", "") for one in texts_of(text)]
