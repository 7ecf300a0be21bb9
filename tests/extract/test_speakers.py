"""Who says a quotation that goes on in later paragraphs."""

import pytest

from tests.extract.claims_of import extraction_of, speakers_of, texts_of


def speakers(*paragraphs):
    text = "\n\n".join(paragraphs)
    found = extraction_of(text)
    return [
        (one.speaker, one.source[0].of(text) if one.source else None) for one in found.attributions
    ]


def test_a_quotation_over_three_paragraphs_has_one_speaker():
    found = speakers(
        "“We lost the harvest,” said Ada Brenn, a farmer.",
        "“The river took the fields in one night.",
        "“Nobody warned us.”",
    )
    assert found == [("Ada Brenn", "Ada Brenn, a farmer")] * 3


def test_a_quotation_after_other_paragraphs_has_no_speaker():
    found = speakers(
        "“We lost the harvest,” said Ada Brenn, a farmer.",
        "The river rose on Monday.",
        "It fell again on Friday.",
        "“Nobody warned us.”",
    )
    assert found[-1] == (None, None)


def test_who_is_only_reported_does_not_take_over_the_quotation():
    found = speakers(
        "“We lost the harvest,” said Ada Brenn, adding that officials had promised help.",
        "“Nobody came to us.”",
    )
    assert found[-1][0] == "Ada Brenn"


@pytest.mark.parametrize(
    ("introduction", "speaker"),
    [
        ("The dam broke in May. The Orsk Times reports:", "Orsk Times"),
        ("Late on Monday Ada Brenn said in a statement:", "Ada Brenn"),
        ("The council published the findings:", "council"),
    ],
)
def test_a_colon_before_quoted_paragraphs_tells_who_is_quoted(introduction, speaker):
    found = speakers(
        introduction, "“The company closed the road.", "“The farmers lost the harvest.”"
    )
    assert [who for who, _ in found][-2:] == [speaker, speaker]


def test_a_colon_behind_no_verb_of_saying_introduces_nobody():
    assert speakers("The plan has three parts:", "“The company closed the road.”") == [(None, None)]


@pytest.mark.parametrize(
    "text",
    [
        "This analysis shows that the mill lost $5.",
        "These towns agree that the tax must fall.",
        "Our subject said the mill lost $5.",
    ],
)
def test_who_is_only_pointed_to_is_unknown(text):
    assert speakers_of(text)[-1] == [None]


def test_a_speaker_has_the_name_of_whose_it_is():
    found = speakers_of("Ada Brenn won in March. Her campaign said Norland would leave.")
    assert found[-1] == ["Ada Brenn's campaign"]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("“Critics say the mill is old, but the council sold it,” said Ada Brenn.",
         ["Ada Brenn", "Critics"]),
        ("“Voters thought the mill is old, but the council sold it,” said Ada Brenn.",
         ["Ada Brenn", "Voters"]),
        ("“Some say the mill is old, but the council sold it,” said Ada Brenn.",
         ["Ada Brenn", None]),
    ],
)  # fmt: skip
def test_others_speak_inside_what_somebody_says(text, chain):
    found = dict(zip(texts_of(text), speakers_of(text), strict=True))
    assert found["The mill is old."] == chain
    assert [who for claim, who in found.items() if claim.startswith("The council")] == [
        ["Ada Brenn"]
    ]


def test_the_author_speaks_in_the_first_person():
    assert speakers_of("The council met. I found that the mill employs 40 people.")[-1] == []


def test_a_person_who_suggests_says_so_and_a_fact_only_shows_it():
    assert speakers_of("The candidate suggested that the mayor lied.") == [["candidate"]]
    assert speakers_of("The delay suggests that the mayor lied.") == [[]]


def test_the_authors_doubt_is_kept():
    (claim,) = [
        one for one in extraction_of("I doubt that Norland will pay.").claims if one.attribution
    ]
    assert claim.polarity == "denied"


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        (
            "Ana Diaz, who said that the dam would fail, left the council on Monday.",
            "The dam would fail.",
            "Ana Diaz",
        ),
        (
            "Omar Kell, who left the council in May and said that the dam would fail, was held.",
            "The dam would fail.",
            "Omar Kell",
        ),
        (
            "The Water Board, which said that the dam was safe, has closed the road.",
            "The dam was safe.",
            "Water Board",
        ),
        (
            "Two nurses who said that the ward was closed were dismissed.",
            "The ward was closed.",
            "Two nurses",
        ),
        (
            "The minister who said that taxes would rise was rejected by voters.",
            "Taxes would rise.",
            "minister",
        ),
    ],
)
def test_who_says_in_a_relative_clause_is_its_noun(text, said, speaker):
    assert (said, speaker) in [
        (claim, chain[-1] if chain else None)
        for claim, chain in zip(texts_of(text), speakers_of(text), strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("The guards who reported that the gate was open were dismissed.", False),
        ("The club dismissed a coach who had said that the game was fixed.", False),
        ("Police dismissed the report that the gate was open.", True),
        ("The board rejected reports that the ward was closed.", True),
    ],
)
def test_who_is_dismissed_denies_nothing(text, denied):
    assert any(claim.startswith("It is not true") for claim in texts_of(text)) is denied


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("It is telling that Lind has no plan for the bridge.", []),
        ("It turned out that Lind had left in May.", []),
        ("It was revealed that Lind paid the guards.", []),
        ("The rebels of Lind were found to hold two hills.", []),
        ("It was announced that Lind would resign.", [None]),
        ("Suspicions run high that Lind sold the mill.", [None]),
        ("Concern is mounting that Lind sold the mill.", [None]),
        ("The vote pleased farmers in Bavaria, who argued that Lind sold the mill.",
         ["farmers in Bavaria"]),
        ("Lind was expecting to be named mayor.", []),
    ],
)  # fmt: skip
def test_what_nobody_says_has_no_speaker_and_people_speak_not_places(text, chain):
    assert chain in speakers_of(text)
    assert {"It", "Bavaria", "Lind"}.isdisjoint(who for each in speakers_of(text) for who in each)


def test_what_is_doubted_is_denied():
    text = "She said she was not worried because she doubted any judge would enforce the rule."
    (claim,) = [one for one in extraction_of(text).claims if "enforce" in one.text]
    assert claim.polarity == "denied"


def test_what_leads_up_to_a_quotation_is_the_authors():
    text = "The notice named the law: “Our long fight has opened the door,” the guild wrote."
    found = dict(zip(texts_of(text), speakers_of(text), strict=True))
    assert found.get("The notice named the law.", []) == []
    found = speakers_of('Lind sent a reply to Brandt, tweeting at him, "you are a loser, a liar."')
    assert found[0] == []


def test_a_heading_in_capitals_says_nothing_of_what_follows():
    text = "EVEN THE BOSS OF LIND THINKS SO — The head of the channel wrote a letter to Brandt."
    assert not [each for each in speakers_of(text) if "EVEN THE BOSS OF LIND" in each]


def test_who_signs_a_quotation_says_it():
    found = speakers(
        "“Lind has no plan. He sold the mill in May.” ― Karl G. Monroy\n"
        "“Brandt sold the port in June, and he left.”― Ruth Egan",
    )
    assert [speaker for speaker, _ in found] == ["Karl G. Monroy", "Ruth Egan"]


def test_who_spoke_last_goes_on_speaking():
    found = speakers(
        "“We lost the harvest,” said Ada Brenn. The river rose in May.",
        "“Nobody warned us,” she said. “Lind is a fool. He sold the port,” she added.",
    )
    assert {speaker for speaker, _ in found} == {"Ada Brenn"}
    found = speakers("“We lost it,” said Ruth Brenn.", "“Nobody came,” he said.")
    assert found[-1][0] is None


def test_people_without_a_name_are_who_they_are():
    text = "Farmers from Orsk fear that the dam leaks. Lind has no plan for Orsk, they say."
    assert speakers_of(text)[-1] == ["Farmers from Orsk"] or ["farmers from Orsk"] in speakers_of(
        text
    )


def test_who_is_named_behind_the_verb_is_quoted_next():
    found = speakers("Ruth Amsel spoke in Orsk.", "Stated Amsel:", "“Lind sold the port in May.”")
    assert found[-1][0] in {"Ruth Amsel", "Amsel"}


def test_a_speaker_s_name_ends_with_no_loose_word():
    text = (
        "Other retired bakers with no share in the mill but with a seat on its "
        "zones chafed at such talk and said turning back was the only course."
    )
    assert not any((name or "").endswith("with") for said in speakers_of(text) for name in said)


@pytest.mark.parametrize("marks", ["''", '"'])
def test_a_quotation_that_begins_with_a_sentence_and_is_not_closed_goes_on(marks):
    text = (
        f"{marks}I am a friend of the miners,{marks} Brandt added. "
        f"{marks}The courts of Orsk rely on able judges. Judges should keep to the law."
    )
    assert speakers_of(text)[-1] == ["Brandt"]
