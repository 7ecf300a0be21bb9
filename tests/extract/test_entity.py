"""Who is meant by which name, inside one article."""

import pytest

from claims.extract.naming import mentions
from claims.syntax import TokenSpan
from tests.extract.claims_of import extraction_of


def subjects(text: str) -> list[str | None]:
    return [claim.subject.entity for claim in extraction_of(text).claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Southern Farm League (SFL) met. The SFL elected a chair.",
            ["Southern Farm League", "Southern Farm League"],
        ),
        (
            "Minister Olga Brandt spoke first. Brandt praised the army.",
            ["Olga Brandt", "Olga Brandt"],
        ),
        ("Olga Brandt spoke first. Mrs. Brandt praised the army.", ["Olga Brandt", "Olga Brandt"]),
        (
            "Olga E. Brandt won. Olga Brandt thanked the miners. Brandt praised the army.",
            ["Olga E. Brandt", "Olga Brandt", "Olga Brandt"],
        ),
        ("TTP militants crossed the border.", ["Tehrik-i-Taliban Pakistan"]),
        ("Pakistani forces crossed the border.", ["Pakistan"]),
        ("Islamabad rejected the offer.", ["Pakistan"]),
        ("The U.S. closed its embassy.", ["United States"]),
    ],
)
def test_names_are_joined(text: str, expected: list[str]) -> None:
    assert subjects(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Afghan Taliban hosted the talks. The Pakistani Taliban refused to attend.",
        "The Islamic State fled in 2019. The Islamic Emirate hunted its fighters.",
    ],
)
def test_different_actors_are_never_joined_on_a_shared_word(text: str) -> None:
    first, second = subjects(text)[:2]
    assert first is not None
    assert second is not None
    assert first != second


@pytest.mark.parametrize(
    "text",
    [
        "President Brandt signed the bill. Olga Brandt opened a school.",
        "Mr. Brandt signed the bill. His wife Olga Brandt opened a school.",
    ],
)
def test_who_is_introduced_by_a_title_is_not_the_namesake_named_later(text: str) -> None:
    assert subjects(text) == ["Brandt", "Olga Brandt"]


def test_several_who_are_taken_up_together_are_no_one_actor() -> None:
    found = subjects("Norland and Veldania met in Orsk in May. They signed a pact.")
    assert found[-1] is None


def test_a_rare_misspelling_is_marked() -> None:
    text = (
        "Khorvani Front fighters left. Khorvani Front leaders stayed. "
        "The Khorvani Front won. The Khorvami Front lost."
    )
    kinds = {alias.name: alias.kind for alias in extraction_of(text).aliases}
    assert kinds.get("Khorvami Front") == "misspelling"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The River Institute counted 12 floods. The institute expects more.", "River Institute"),
        ("Sarah Lind resigned on Monday. She joined the opposition.", "Sarah Lind"),
        ("The dam broke on Monday. It was 40 years old.", None),
    ],
)
def test_what_a_later_subject_takes_up(text: str, expected: str | None) -> None:
    assert subjects(text)[-1] == expected


def test_a_surname_that_is_a_nationality_is_a_person_where_the_text_names_one():
    found = extraction_of("Rolf German spoke in Orsk. German said the mill would close.")
    assert [one.speaker for one in found.attributions] == ["Rolf German"]


@pytest.mark.parametrize(
    "text",
    [
        "The President vetoed the bill.",
        "Minister Ada Brenn came, and the Minister spoke.",
        "Miners Took the mill. The miners left.",
    ],
)
def test_titles_and_common_words_in_capitals_are_no_names(text):
    names = {alias.entity for alias in extraction_of(text).aliases}
    assert names <= {"Ada Brenn"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The South rejected the plan, and the road runs south.", "South"),
        ("Ada Rice came first. Rice praised the rice.", "Ada Rice"),
    ],
)
def test_people_and_regions_may_be_named_by_a_common_word(text, expected):
    assert expected in subjects(text)


def test_a_name_joined_by_hyphens_stays_whole_behind_a_comma():
    (claim,) = extraction_of("After the talks, Jamaat-i-Islami Norland declared a truce.").claims
    assert claim.subject.text == "Jamaat-i-Islami Norland"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The vote ended in Ada Brenn's favour.", None),
        ("The army met in Pakistan's capital.", "Pakistan's capital"),
    ],
)
def test_what_somebody_owns_is_no_place(text, place):
    (claim,) = extraction_of(text).claims
    assert (claim.place and claim.place.text) == place


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway and Peru signed the treaty.", None),
        ("Olga Brandt, as well as Ivo Marek, signed the treaty.", None),
        ("The donors (especially Norway, Peru and Chad) signed the treaty.", None),
        ("The donors, particularly Norway, signed the treaty.", None),
        ("Most Norwegians opposed the treaty.", None),
        ("In all, two Norwegians opposed the treaty.", None),
        ("The Norwegians opposed the treaty.", "Norway"),
        ("In Orsk, the Chinese Americans opposed the treaty.", None),
        ("Johnson & Johnson opposed the treaty.", "Johnson & Johnson"),
        ("The company's founder, Olga Brandt, opposed the treaty.", "Olga Brandt"),
        ("Norwegian jets crossed the border.", "Norway"),
        ("Islamic State in Khorasan opposed the treaty.", "Islamic State Khorasan"),
    ],
)
def test_only_who_is_one_actor_has_a_name(text: str, expected: str | None) -> None:
    assert subjects(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army shot down two Norwegian jets.", None),
        ("The army killed two TTP militants.", "Tehrik-i-Taliban Pakistan"),
        ("The envoy met Olga Brandt and her aides.", None),
        ("Lake Orsk is nearly 3% Polish American.", None),
    ],
)
def test_an_object_is_an_actor_only_where_it_is_one(text: str, expected: str | None) -> None:
    (claim,) = extraction_of(text).claims
    assert claim.object is not None
    assert claim.object.entity == expected


def test_an_opinion_about_several_actors_is_kept():
    (claim,) = extraction_of("Norway and Peru are unlikely allies.").claims
    assert claim.text == "Norway and Peru are unlikely allies."


@pytest.mark.parametrize(
    ("text", "words", "kept"),
    [
        ("Brandt won Orsk", ("PERSON",) * 3, "Brandt"),
        ("Brandt Would Put Liberals On Court", ("ORG",) * 6, "Brandt"),
        ("Olga Brandt and", ("PERSON",) * 3, "Olga Brandt"),
        ("Will Brandt", ("PERSON",) * 2, "Will Brandt"),
        ("Marks and Spencer", ("ORG",) * 3, "Marks and Spencer"),
        ("Kell 13 percent of its mines", ("ORG",) * 3, "Kell"),
        ("Channel 4 showed it", ("ORG",) * 2, "Channel 4"),
    ],
)
def test_a_name_ends_before_a_verb(nlp, text: str, words: tuple[str, ...], kept: str) -> None:
    doc = nlp(text)
    doc.ents = [TokenSpan(doc, 0, len(words), words[0])]
    (start, end, _), *_ = mentions(doc, ())
    assert doc.span(start, end).text == kept


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("The Syrian rebels left the town.", None),
        ("The Syrian army left the town.", "Syria"),
        ("A Norwegian left the town.", None),
        ("On Friday, Bakers for Brandt marched in Orsk.", "Bakers for Brandt"),
    ],
)
def test_people_called_after_a_country_or_a_cause_are_not_it(text: str, entity: str | None) -> None:
    assert extraction_of(text).claims[0].subject.entity == entity


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The news set off a panic in FBI circles.", None),
        ("The news set off a panic in Berlin.", "Berlin"),
        ("The news set off a panic at the FBI building.", "the FBI building"),
    ],
)
def test_what_is_only_called_after_somebody_is_no_place(text: str, place: str | None) -> None:
    found = extraction_of(text).claims[0].place
    assert (found and found.text) == place
