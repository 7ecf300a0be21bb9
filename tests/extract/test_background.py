"""What an author tells beside what somebody says is in the author's own voice."""

import pytest

from claims.model import Modality
from tests.extract.claims_of import extraction_of, speakers_of, texts_of


def speakers(text, told):
    return dict(zip(texts_of(text), speakers_of(text), strict=True))[told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Mara Lind, the niece of a minister, will join the choir, the church said.",
            "Mara Lind is the niece of a minister.",
        ),
        (
            "Diaz said Brandt, who was a clerk at the bank, took the money.",
            "Brandt was a clerk at the bank.",
        ),
        (
            "The survey showed that although Lind has run on her record, few voters knew her.",
            "Lind has run on her record.",
        ),
        (
            "As the firm builds warehouses, it is his duty, Sen said, to warn the council.",
            "The firm builds warehouses.",
        ),
        (
            "The levy has not hurt the port: Orsk was the busiest harbour, according to a ranking.",
            "The levy has not hurt the port.",
        ),
        ("Contrary to what Lund says, the mine is open.", "The mine is open."),
        (
            "The crew later learned that rebels had found the boat.",
            "Rebels had found the boat.",
        ),
        (
            "The storm won't sink the project, as some have speculated.",
            "The storm won't sink the project.",
        ),
    ],
)
def test_what_is_told_in_passing_is_the_author_s(text, told):
    assert speakers(text, told) == []


@pytest.mark.parametrize(
    ("text", "told", "speaker"),
    [
        (
            "Mara Lind, the niece of a minister, will join the choir, the church said.",
            "Mara Lind will join the choir.",
            "church",
        ),
        (
            "Diaz said Brandt, who took the money, had left Orsk.",
            "Brandt took the money.",
            "Diaz",
        ),
        (
            "Lind said that although she liked the plan, the port would lose.",
            "She liked the plan.",
            "Lind",
        ),
        (
            "Rents rose as the firm built offices, Diaz said.",
            "The firm built offices.",
            "Diaz",
        ),
        (
            "The levy has cut trade in three towns: Orsk, Vell and Tarn, according to a ranking.",
            "The levy has cut trade in three towns: Orsk, Vell and Tarn.",
            "ranking",
        ),
        (
            "The Herald has learned that rebels had found the boat.",
            "Rebels had found the boat.",
            "Herald",
        ),
        (
            "The storm will sink the project, as the council has warned.",
            "The storm will sink the project.",
            "council",
        ),
    ],
)
def test_what_is_said_is_the_speaker_s(text, told, speaker):
    assert speakers(text, told) == [speaker]


def test_each_side_of_a_contrast_has_its_own_source():
    text = (
        "Lind came in second in January polls, although Brandt moved from third to second "
        "in a newer survey from Orsk College."
    )
    assert speakers(text, "Lind came in second.") == ["January polls"]
    assert speakers(text, "Brandt moved from third to second.") == ["Orsk College"]


def test_what_a_speaker_says_of_others_in_quotation_marks_is_the_speaker_s():
    text = "“Brandt, a clerk at the bank, took the money,” said Ana Diaz."
    assert speakers_of(text) == [["Ana Diaz"], ["Ana Diaz"]]


def test_a_source_in_brackets_tells_only_what_the_brackets_hold():
    text = (
        "Brandt cites his diary as the source for his tales, such as his claim that 40 boats sank "
        "(the real number is closer to 3 percent, according to Fishwatch)."
    )
    assert [said for said in speakers_of(text) if "Fishwatch" in said] == [["Fishwatch"]]


def test_what_somebody_answers_is_said_by_others():
    text = "Mayor Ivo Brandt responded on Sunday to accusations that he hid details of his life."
    found = extraction_of(text)
    assert [claim.modality for claim in found.claims] == [Modality.HEDGED]
    assert speakers_of(text) == [[None]]


def test_hearsay_without_a_speaker_is_hedged():
    found = extraction_of("Reports that the mine had been sold spread quickly.")
    assert [claim.modality for claim in found.claims] == [Modality.HEDGED]


@pytest.mark.parametrize(
    ("text", "untold"),
    [
        ("“Brandt keeps telling people that the mill is old,” Diaz said.", "The mill is old."),
        ("“They told us that the mill is old,” Diaz said.", "The mill is old."),
    ],
)
def test_what_a_speaker_only_quotes_is_not_theirs(text, untold):
    assert untold not in texts_of(text)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“I told him that the mill had burned,” Diaz said.", ["Diaz"]),
        ("“The council says the mill had burned,” Diaz said.", ["Diaz", "council"]),
        ("“The log suggests that the mill had burned,” Diaz said.", ["Diaz"]),
        (
            "“Sen closed the pit, and insisted that the mill had burned,” Diaz said.",
            ["Diaz", "Sen"],
        ),
    ],
)
def test_what_a_speaker_says_or_has_named_others_say_is_told(text, speaker):
    assert speakers(text, "The mill had burned.") == speaker
