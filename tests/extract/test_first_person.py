"""Whom "I" and "we" mean in quotation marks, and how it is written in claims."""

import pytest

from tests.extract.claims_of import extraction_of, texts_of

OPENING = "Rain fell on Monday. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“I have signed the order,” Maria Orban said.", "Maria Orban has signed the order."),
        (
            "“I’m no member of the Orsk board,” said Paul Reyn.",
            "Paul Reyn is no member of the Orsk board.",
        ),
        ("“I don't own a boat,” Karl Mott said.", "Karl Mott doesn't own a boat."),
        (
            "Maria Orban said: “I sold my house and I gave the keys to my son.”",
            "Maria Orban gave the keys to her son.",
        ),
        ("“I saw 20 bodies in Orsk,” a resident said.", "The resident saw 20 bodies in Orsk."),
        ("“My soldiers left Orsk,” said Colonel Adan Odun.", "Adan Odun's soldiers left Orsk."),
        ("“My soldiers left Orsk,” General Asim Pardo said.", "Asim Pardo's soldiers left Orsk."),
        ("“The court fined me twice,” Maria Orban said.", "The court fined Maria Orban twice."),
    ],
)
def test_i_is_who_speaks(text: str, expected: str) -> None:
    assert expected in texts_of(OPENING + text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“We hold no prisoners,” Bashir Odun, a spokesman for the Karo Liberation Front, said.",
            "The Karo Liberation Front holds no prisoners.",
        ),
        ("“We’ve destroyed three tanks,” the army's spokesman said.", "The army has destroyed"),
        ("“We are holding the bridge,” the rebels said.", "The rebels are holding the bridge."),
        ("Police said: “We have arrested two men.”", "The police have arrested two men."),
        (
            "“Our trucks stand still,” said Norland army chief Asim Pardo.",
            "The Norland army's trucks stand still.",
        ),
        (
            "“We will fight until we are free,” the Karo Liberation Front said.",
            "The Karo Liberation Front will fight until it is free.",
        ),
        (
            "“We left,” Karo Front spokesman Omid Tarsi said. “We lost 40 men,” Tarsi added.",
            "Karo Front lost 40 men.",
        ),
    ],
)
def test_we_is_the_group_that_speaks_or_is_spoken_for(text: str, expected: str) -> None:
    assert any(found.startswith(expected) for found in texts_of(OPENING + text))


@pytest.mark.parametrize(
    "text",
    [
        "“We want peace,” President Ana Lind said.",
        "“They shelled us at night,” the rebels said.",
        "“I think that the dam will hold,” Maria Orban said.",
        "“I know,” Maria Orban said.",
        "“I am not,” Karl Mott said.",
        "I visited the dam. We saw the wall.",
        "Karl Mott said that I was wrong.",
        "“We are all in danger,” a woman said.",
    ],
)
def test_nobody_is_put_for_a_first_person_that_may_be_others(text: str) -> None:
    assert len(texts_of(OPENING + text)) == 1


def test_the_fields_of_a_claim_name_who_speaks_as_well() -> None:
    extraction = extraction_of("“I lost the notes of my brother,” said Maria Orban.")
    claim = extraction.claims[0]
    assert claim.subject.text == claim.subject.entity == "Maria Orban"
    assert claim.object is not None
    assert claim.object.text == "the notes of Maria Orban's brother"


def test_the_predicate_has_the_form_that_the_sentence_has() -> None:
    claim = extraction_of("“I am in Orsk and I own a boat,” said Maria Orban.").claims[0]
    assert (claim.text, claim.predicate.text) == ("Maria Orban is in Orsk.", "is")


def test_us_in_capitals_is_a_country() -> None:
    assert texts_of("Ana Lind left Orsk as the US withdrew.")[0].startswith("Ana Lind left Orsk")
