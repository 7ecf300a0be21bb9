"""Who has the word in interviews, transcripts and posts."""

import pytest

from claims.extract.turns import find_turns
from claims.model import Span
from tests.extract.claims_of import extraction_of, speakers_of, texts_of

LETTERS = "\n\n".join(
    [
        "The engineer met us in Orsk.",
        "Q: Did the dam break?",
        "A: The dam of Orsk broke in May. The company of Orsk closed the road.",
        "Q: What comes next?",
        "A: Norland paid for the repair.",
        "The builders left in June.",
    ]
)
NAMES = "\n\n".join(
    [
        "Peter Ramm and Ada Brenn met in Orsk.",
        "ADA BRENN, HOST: The dam of Orsk broke in May.",
        "PETER RAMM [on the phone]: The company of Orsk closed the road last year.",
        "BRENN: The ministry warned the company.",
        "RAMM: The ministry of Orsk received the money in March.",
        "We objected. Norland replaced the valve in 2010. Critics say 12 valves leaked.",
        "Harbour Radio is heard in Sarn.",
    ]
)


def said(text: str) -> dict[str, list[str | None]]:
    return dict(zip(texts_of(text), speakers_of(text), strict=True))


def test_a_turn_has_the_speaker_of_its_label():
    found = said(NAMES)
    assert found["The dam of Orsk broke in May 2022."] == ["Ada Brenn"]
    assert found["The company of Orsk closed the road last year (2021)."] == ["Peter Ramm"]
    assert found["The ministry of Orsk received the money in March 2022."] == ["Peter Ramm"]


def test_a_turn_goes_on_until_the_next_label():
    found = said(NAMES)
    assert found["Norland replaced the valve in 2010."] == ["Peter Ramm"]
    assert found["12 valves leaked."] == ["Peter Ramm", "Critics"]


def test_the_last_turn_ends_where_nobody_speaks_in_the_first_person():
    assert said(NAMES)["Harbour Radio is heard in Sarn."] == []


def test_what_stands_before_the_first_label_is_the_authors():
    assert said(NAMES)["Peter Ramm and Ada Brenn met in Orsk."] == []


def test_letters_part_question_and_answer_and_name_nobody():
    extraction = extraction_of(LETTERS)
    spoken = {
        claim.text: [extraction.attributions[i] for i in claim.attribution]
        for claim in extraction.claims
    }
    (answer,) = spoken["Norland paid for the repair."]
    assert answer.speaker is None
    assert answer.source[0].of(LETTERS) == "A"
    assert not any("dam break?" in text for text in spoken)


def test_who_answers_is_the_one_that_the_text_before_speaks_of_most():
    named = LETTERS.replace("The engineer", "Ada Brenn and Li Wei work in Orsk. Brenn")
    assert said(named)["Norland paid for the repair."] == ["Ada Brenn"]


def test_a_short_label_is_the_long_one_before_it():
    text = "OLE RAMM: Go.\n\nADA BRENN: No.\n\nRAMM: Norland closed 12 mills.\n\nBRENN: Yes."
    assert said(text)["Norland closed 12 mills."] == ["Ole Ramm"]


def test_who_says_i_in_a_turn_has_the_word():
    text = "RAMM: I doubt that Norland will pay.\n\nBRENN: Why?\n\nRAMM: It is poor.\n\nBRENN: Yes."
    assert said(text)["It is not true that Norland will pay."] == ["Ramm"]


@pytest.mark.parametrize(
    "text",
    [
        "Ramm: Win at any price\n\nRamm leads.\n\nBrenn: Hold on\n\nBrenn won 12 seats.",
        "Date: May\n\nPlace: Orsk\n\nNote: The road is closed.",
        "The mayor said: The road is closed.\n\nThe mayor said: The mill is open.",
        "Orsk: The mill closed.\n\nSarn: A bridge fell.\n\nOrsk: It opened.\n\nSarn: It rose.",
    ],
)
def test_other_words_before_a_colon_open_no_turn(text):
    spans = [Span(0, len(text))]
    assert [spoken.turn for spoken in find_turns(text, spans)] == [None]


@pytest.mark.parametrize(
    ("post", "speaker"),
    [
        ("The dam of Orsk was safe in April. — Ada Brenn (@adabrenn) May 3, 2021", "Ada Brenn"),
        ('<post id="4" author="@orskcity">The dam of Orsk was safe in April.</post>.', "@orskcity"),
    ],
)
def test_a_post_is_said_by_who_signs_it(post, speaker):
    found = said(f"The mill closed.\n\n{post}\n\nNorland opened two roads.")
    assert [who for text, who in found.items() if text.startswith("The dam")] == [[speaker]]
    assert found["The mill closed."] == found["Norland opened two roads."] == []


def test_a_handle_in_brackets_signs_nothing():
    assert speakers_of("The mill burned for a day (@orskcity), and the road was closed.") == [
        [],
        [],
    ]
