import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.extract.attribution import RULES, chains, find_by_rules
from claims.extract.found import FoundAttribution
from claims.extract.quotation import find_quotations
from claims.model import Mode
from tests.extract.claims_of import extraction_of, speakers_of


def read(nlp, text):
    doc = nlp(text)
    return doc, find_by_rules(doc, find_quotations(text))


def words(doc, tokens):
    return " ".join(doc[token].text for token in tokens)


def parts(nlp, text):
    doc, found = read(nlp, text)
    return [(words(doc, one.source), words(doc, one.content)) for one in found]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("The coach said the pitch was frozen.", "The coach", "the pitch was frozen"),
        ("The pitch was frozen, the coach said.", "the coach", "The pitch was frozen"),
        ("The pitch was frozen, said Maria Lund, the coach.", "Maria Lund , the coach",
         "The pitch was frozen"),
        ("The pitch, the coach said, had frozen overnight.", "the coach",
         "The pitch had frozen overnight"),
        ("A survey shows that most farmers use less water.", "A survey",
         "most farmers use less water"),
        ("According to the harbour master, two boats sank.", "the harbour master",
         "two boats sank"),
        ("Two boats sank, according to the harbour master.", "the harbour master",
         "Two boats sank"),
        ("As the coach noted, the pitch was frozen.", "the coach", "the pitch was frozen"),
        ("The pitch was frozen, as reported by the Courier.", "the Courier",
         "The pitch was frozen"),
        ("In the words of one farmer, the well is dead.", "one farmer", "the well is dead"),
        ("The bank published a study stating that rents had doubled.", "a study",
         "rents had doubled"),
        ("The baker was quoted as saying that flour had run out.", "The baker",
         "flour had run out"),
        ("The coach went on to say that the pitch was frozen.", "The coach",
         "the pitch was frozen"),
        ("Maria Lund, who says the pitch froze, is the coach.", "Maria Lund",
         "the pitch froze"),
        ("Guests were told that the lift was safe.", "", "the lift was safe"),
        ("Guests were told by the porter that the lift was safe.", "the porter",
         "the lift was safe"),
        ("The lift is believed to have failed.", "", "The lift to have failed"),
        ("It is feared that dozens drowned.", "", "dozens drowned"),
        ("The mayor's claim that the lift was safe was wrong.", "The mayor",
         "the lift was safe"),
        ("The clerk admitted stealing the ring.", "The clerk", "stealing the ring"),
        ("The union accused the owner of hiding money.", "The union",
         "the owner hiding money"),
        ("The owner has been accused of hiding money.", "", "The owner hiding money"),
        ("The club announced a merger.", "The club", "a merger"),
        ("The gang claimed responsibility for the robbery.", "The gang",
         "responsibility for the robbery"),
        ("The resignation was confirmed by the palace.", "the palace", "The resignation"),
        ("The observatory recorded 14 tremors.", "The observatory", "14 tremors"),
        ("The chef described the kitchen as filthy.", "The chef", "the kitchen filthy"),
        ("The union called for a strike.", "The union", "a strike"),
        ("The firm said at a hearing on Monday that the well had leaked.", "The firm",
         "the well had leaked"),
    ],
)  # fmt: skip
def test_speaker_and_content_are_exact(nlp, text, source, content):
    assert (source, content) in parts(nlp, text)


def test_a_participle_takes_the_speaker_of_its_clause(nlp):
    found = parts(nlp, "The firm said the well leaked, adding that it had been sealed.")
    assert found == [("The firm", "the well leaked"), ("The firm", "it had been sealed")]


def test_a_contrast_has_its_own_speaker(nlp):
    found = parts(nlp, "Locals say that the well is leaking, while the firm insists it is sealed.")
    assert found == [("Locals", "the well is leaking"), ("the firm", "it is sealed")]


@pytest.mark.parametrize(
    "text",
    [
        "The avalanche claimed nine lives.",
        "The champion claimed her most famous victim in the final.",
        "The children believed in ghosts.",
        "The talks show signs of life.",
        "The members have a say in the budget.",
        "The divers found a wreck.",
        "The recruits report to the barracks.",
        "The singer released an album.",
        "It is fair to assume that the well leaked.",
    ],
)
def test_look_alikes_attribute_nothing(nlp, text):
    assert parts(nlp, text) == []


@pytest.mark.parametrize(
    ("text", "denies", "hedges", "asserts"),
    [
        ("The firm said that the well leaked.", False, False, True),
        ("The firm denied that the well leaked.", True, False, True),
        ("The firm denied any involvement.", True, False, True),
        ("The firm dismissed claims of a leak.", True, False, True),
        ("The firm did not deny that the well leaked.", False, False, False),
        ("The firm did not say that the well leaked.", False, False, False),
        ("The firm never said that the well leaked.", False, False, False),
        ("Neighbours alleged that the well leaked.", False, True, True),
        ("The well is said to be dry.", False, True, True),
        ("The firm reportedly said that the well leaked.", False, True, True),
        ("Reporters asked whether the well leaked.", False, False, False),
        ("The firm refused to say that the well leaked.", False, False, False),
        ("If the firm says that the well leaks, shares will fall.", False, False, False),
        ("The firm may announce that the well leaks.", False, False, False),
        ("The court suggested that the firm pay a fine.", False, False, False),
        ("The union insisted that the owner pay a fine.", False, False, False),
        ("The union insisted that the owner pays a fine.", False, False, True),
        ("The firm vowed to seal the well.", False, False, False),
        ("Villagers urged the firm to seal the well.", False, False, False),
        ("The firm went on to say that the well leaked.", False, False, True),
    ],
)
def test_the_force_of_the_cue(nlp, text, denies, hedges, asserts):
    _, (first, *_) = read(nlp, text)
    assert (first.denies, first.hedges, first.asserts) == (denies, hedges, asserts)


def test_a_cited_source_is_inside_whoever_cites_it(nlp):
    doc, found = read(
        nlp, "The Courier reported, citing guards, that the owner had denied the theft."
    )
    theft = next(token.i for token in doc if token.text == "theft")
    speakers = [words(doc, found[index].source) for index in chains(found, theft)]
    assert speakers == ["The Courier", "guards", "the owner"]
    assert [found[index].denies for index in chains(found, theft)] == [False, False, True]


def test_chains_run_from_the_outermost_speaker(nlp):
    doc, found = read(nlp, "The mayor said the owner told her that the dam held.")
    held = next(token.i for token in doc if token.text == "held")
    mayor = doc[1].i
    assert [words(doc, found[i].source) for i in chains(found, held)] == ["The mayor", "the owner"]
    assert chains(found, mayor) == ()


def test_every_rule_documents_itself():
    assert all(rule.__doc__ and rule.__doc__.rstrip().endswith(".") for rule in RULES)


WORDS = (
    'police said that denied accused of the . , : “ ” " who citing according to claim was'.split()
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=20))
def test_whatever_is_found_keeps_its_shape(nlp, salad):
    doc, found = read(nlp, " ".join(salad))
    for one in found:
        assert isinstance(one, FoundAttribution)
        assert one.content
        assert one.cue in one.cue_tokens
        assert list(one.content) == sorted(set(one.content))
        assert not set(one.source) & set(one.content)
        assert not set(one.cue_tokens) & set(one.content)
        assert max((*one.content, *one.source, *one.cue_tokens)) < len(doc)
    assert [one.cue for one in found] == sorted(one.cue for one in found)


def test_contents_are_direct_indirect_or_mixed(nlp):
    modes = [
        read(nlp, text)[1][0].mode
        for text in (
            "“The well is dry,” the firm said.",
            "The firm said the well was dry.",
            "The firm said the well was “bone dry” in June.",
        )
    ]
    assert modes == [Mode.DIRECT, Mode.INDIRECT, Mode.MIXED]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("As far as the mayor is concerned, the campaign was a success.", "the mayor",
         "the campaign was a success"),
        ("The pitch, as far as the players are concerned, is frozen.", "the players",
         "The pitch is frozen"),
    ],
)  # fmt: skip
def test_a_frame_names_whose_view_it_is(nlp, text, source, content):
    ((who, said),) = parts(nlp, text)
    assert (who, " ".join(said.replace(",", "").split())) == (source, content)


def test_a_topic_holds_no_view(nlp):
    assert parts(nlp, "As far as taxes are concerned, the plan was a success.") == []


def test_they_hold_what_convinced_them():
    assert speakers_of("The fall in prices convinced investors that the firm was failing.") == [
        ["investors"]
    ]


@pytest.mark.parametrize(
    ("text", "hedged"),
    [
        ("The assumption was that Norland would leave.", True),
        ("The fear is that the dam will break.", True),
        ("The conclusion is that the firm paid $5.", False),
        ("It was assumed that the bridge would hold.", True),
    ],
)
def test_what_is_held_without_a_speaker_has_an_unknown_one(text, hedged):
    found = extraction_of(text)
    (said,) = [one for one in found.claims if one.attribution]
    (one,) = [found.attributions[i] for i in said.attribution]
    assert (one.speaker, one.hedges) == (None, hedged)


def test_a_hope_is_no_claim():
    assert not any(
        one.attribution for one in extraction_of("The hope is that it will hold.").claims
    )
