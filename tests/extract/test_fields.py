"""What subject, object and complements of a claim hold: whole words, and nothing else's."""

import pytest

from tests.extract.claims_of import extraction_of, texts_of


def objects(text: str) -> list[tuple[str, str] | None]:
    found = (claim.object for claim in extraction_of(text).claims)
    return [None if part is None else (part.text, part.head) for part in found]


def complements(text: str) -> list[list[str]]:
    return [[part.text for part in claim.complements] for claim in extraction_of(text).claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Orsk council is anti-union.", ("anti-union", "anti-union")),
        ("Olga Brandt is a well-known envoy.", ("a well-known envoy", "envoy")),
        ("Olga Brandt is a “rude guest.”", ("a rude guest", "guest")),
        ("The envoy was “glad” that it ended.", ("glad that it ended", "glad")),
    ],
)
def test_an_object_has_whole_words_and_paired_marks(text: str, expected: tuple[str, str]) -> None:
    assert objects(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The former envoy, Olga Brandt, left the party.", "the former envoy"),
        ("The firm's founder, Ivo Marek, left the party.", "the firm's founder"),
        ("Ivo Marek, the founder of the firm, left the party.", "the founder of the firm"),
    ],
)
def test_a_description_does_not_repeat_whom_it_describes(text: str, expected: str) -> None:
    found = [one for one in objects(text) if one is not None and one[0] != "the party"]
    assert [words.lower() for words, _ in found] == [expected]


def test_whom_a_text_described_is_not_said_to_be_himself():
    text = "The former envoy, Ivo Marek, left. Ivo Marek, the former envoy, then wrote a book."
    assert "Ivo Marek is Ivo Marek." not in [claim.text for claim in extraction_of(text).claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill closed in mid-August.", []),
        ("The mill closed in July 2021.", []),
        ("To date, the mill has sold flour.", []),
        ("The mill has sold flour for two years.", ["two years"]),
        ("The mill closed because of the strike.", ["the strike"]),
        ("The mill closed due to a strike in Orsk.", ["a strike in Orsk"]),
        ("The mill sold flour to the army on Friday.", ["the army"]),
        ("The mill rose from 16 percent to 19 percent.", ["16 percent", "19 percent"]),
    ],
)
def test_a_complement_is_no_date_and_no_preposition(text: str, expected: list[str]) -> None:
    (found,) = complements(text)
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "His group, called the Fund for Orsk, sued the state.",
            "His group was called the Fund for Orsk.",
        ),
        ("Ivo Marek, nicknamed the Baker, lost.", "Ivo Marek was nicknamed the Baker."),
        ("Brandt, who called the army, fled.", "Brandt called the army."),
        ("The minister called the strike a crime.", "The minister called the strike a crime."),
    ],
)
def test_who_has_a_name_names_nobody(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The gossip, which media focuses on every day, is dull.",
            "Media focuses on the gossip every day.",
        ),
        (
            "The report, which the council insisted on each year, is late.",
            "The council insisted on the report each year.",
        ),
    ],
)
def test_an_object_stands_behind_its_preposition(text: str, expected: str) -> None:
    assert expected in texts_of(text)


def test_a_subject_has_what_is_joined_to_it():
    text = "Brandt, who lost the vote, and her aides left the town."
    (claim,) = (c for c in extraction_of(text).claims if c.predicate.lemma == "leave")
    assert claim.subject.text == "Brandt, who lost the vote, and her aides"
    assert claim.subject.entity is None


def test_what_was_stopped_is_not_said_to_be_done():
    (claim,) = extraction_of("The Saudis stopped supporting the rebels.").claims
    assert claim.predicate.lemma == "stop support"


@pytest.mark.parametrize(
    ("text", "subject", "head", "entity"),
    [
        (
            "The harbour pilots struck in May. They wanted shorter shifts.",
            "the harbour pilots",
            "pilot",
            None,
        ),
        (
            "Olga Brandt opened the fair. She and her aides then left Orsk.",
            "Olga Brandt and her aides",
            "brandt",
            None,
        ),
        ("Olga Brandt opened the fair. She then left Orsk.", "She", "she", "Olga Brandt"),
    ],
)
def test_a_pronoun_stands_in_no_field_for_what_is_known(
    text: str, subject: str, head: str, entity: str | None
) -> None:
    part = extraction_of(text).claims[-1].subject
    assert (part.text, part.head, part.entity) == (subject, head, entity)


@pytest.mark.parametrize(
    ("text", "subject", "object_"),
    [
        (
            "Olga Brandt led the Harbour Party. Her speeches drew large crowds in Tarn.",
            "Olga Brandt's speeches",
            "large crowds",
        ),
        (
            "The Orsk Institute counts ships. A union attacked the methods of the institute.",
            "A union",
            "the methods of the Orsk Institute",
        ),
        ("Olga Brandt left. She sold a boat.", "She", "a boat"),
    ],
)
def test_fields_say_what_the_sentence_says(text: str, subject: str, object_: str) -> None:
    claim = extraction_of(text).claims[-1]
    assert (claim.subject.text, claim.object and claim.object.text) == (subject, object_)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The crown and the guild signed a truce that lasted forty days.", "a truce"),
        ("The firm ran a mill that employed forty people.", "a mill"),
        ("Olga Brandt opened a school that taught forty children.", "a school"),
    ],
)
def test_a_subject_is_told_without_the_clause_about_it(text: str, expected: str) -> None:
    assert expected in [claim.subject.text for claim in extraction_of(text).claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "As the guild won the vote in mid-May 2021, young bakers who led them to the hall "
            "were hoping to be paid by the new council.",
            "young bakers who led them to the hall",
        ),
        (
            "The crown, weakened by a long revolt in Orsk, may fall.",
            "a long revolt in Orsk",
        ),
        ("Over 40 boats sank, and Orsk lost its port.", "Over 40 boats"),
    ],
)
def test_a_subject_is_no_more_than_its_noun(text: str, expected: str) -> None:
    assert expected in [claim.subject.text for claim in extraction_of(text).claims]
