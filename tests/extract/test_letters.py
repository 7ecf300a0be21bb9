"""Letters to a paper are said by who signs them."""

from tests.extract.claims_of import speakers_of, texts_of

PAGE = [
    "The dam was in doubt.",
    "LETTERS.",
    "Norland built the dam in 2010. The ministry hid a report on it.",
    "The council of Sarn closed the road last year.",
    "Ada K. Brenn.",
    "Sarn Hill, Norland.",
    "FACEBOOK.",
    "The ferry to Sarn left Orsk in May.",
    "— Karl Mott, Orsk",
    "Peter Ramm sold the mill in June.",
]


def said(paragraphs: list[str]) -> dict[str, list[str | None]]:
    text = "\n\n".join(paragraphs)
    return dict(zip(texts_of(text), speakers_of(text), strict=True))


def test_each_letter_is_said_by_the_name_behind_it() -> None:
    found = said(PAGE)
    assert found["Norland built the dam in 2010."] == ["Ada K. Brenn"]
    assert found["The council of Sarn closed the road last year (2021)."] == ["Ada K. Brenn"]
    assert found["The ferry to Sarn left Orsk in May 2022."] == ["Karl Mott"]


def test_what_nobody_signs_stays_the_authors() -> None:
    assert said(PAGE)["Peter Ramm sold the mill in June 2022."] == []


def test_a_lone_name_without_the_heading_signs_nothing() -> None:
    found = said([paragraph for paragraph in PAGE if paragraph != "LETTERS."])
    assert found["Norland built the dam in 2010."] == []
