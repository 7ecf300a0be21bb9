"""Whom pronouns and bare descriptions take up, in sentences that stand alone."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Mott's death came a day after 36-year-old Karl Dorn died when he fell 90 metres.",
            "Karl Dorn fell 90 metres.",
        ),
        (
            "Ruth Amsel won the vote. She left Norland in 2019.",
            "Ruth Amsel left Norland in 2019.",
        ),
        ("Ruth Amsel came. She's sold the mill.", "Ruth Amsel has sold the mill."),
        (
            "Ruth Amsel came. A nurse said that she will leave.",
            "The nurse will leave.",
        ),
        ("The mayor met Ruth Amsel. She left in 2019.", "Ruth Amsel left in 2019."),
        ("The envoy said that he would resign.", "The envoy would resign."),
        (
            "The rebels took the mill. They lost ten men.",
            "The rebels lost ten men.",
        ),
        (
            "Although the rebels lost the mill, they still hold the bridge.",
            "Although the rebels lost the mill, the rebels still hold the bridge.",
        ),
        (
            "The mayor said the rebels shot the guards because they feared a raid.",
            "The rebels shot the guards.",
        ),
        (
            "Trade between Ruth Amsel and Karl Mott, who said that he was proud, ended.",
            "Karl Mott was proud.",
        ),
        ("Brandt said mills closed because they were old.", "Mills were old."),
        ("The Steel Union sold the port. It kept the mill.", "The Steel Union kept the mill."),
        (
            "The River Party split. Its leaders fled to Orsk.",
            "The River Party's leaders fled to Orsk.",
        ),
        (
            "Most of the villages burned. They had no water.",
            "The villages had no water.",
        ),
        (
            "Peter Dorn leads the union. “My adviser, Karl Mott, wrote the law,” he said.",
            "Peter Dorn's adviser, Karl Mott, wrote the law.",
        ),
        (
            "Anna Fels spoke. Brenn has been told by doctors that she must rest.",
            "Brenn must rest.",
        ),
        (
            "The Steel Union met in Orsk, which saw its boats dock. Its chairman resigned.",
            "The Steel Union's chairman resigned.",
        ),
    ],
)
def test_a_pronoun_takes_up_what_the_text_is_about(text: str, expected: str) -> None:
    found = [claim.replace("Although the rebels lost the mill, ", "") for claim in texts_of(text)]
    wanted = expected.replace("Although the rebels lost the mill, ", "")
    assert wanted in found or wanted[0].upper() + wanted[1:] in found


@pytest.mark.parametrize(
    "text",
    [
        "Letters reached Peter Dorn and Karl Mott. He resigned.",
        "Peter Dorn and Karl Mott met. He resigned.",
        "Mayors of both towns met. Karl Mott released his letters, though they exposed his debts.",
        "Officials told villagers that they had to leave.",
        "The army hit the bridge and the tower. A fire began. They collapsed.",
        "A storm came. Karl Mott said Peter Dorn fled because he had resigned.",
        "“Peter Dorn has a mill.” he said. Later he resigned.",
        "Karl Mott attacked Peter Dorn's record because he had resigned.",
    ],
)
def test_where_two_fit_nobody_is_guessed(text: str) -> None:
    claims = texts_of(text)
    assert not [claim for claim in claims if claim.endswith(("resigned.", " collapsed."))]
    assert not [claim for claim in claims if claim.startswith(("Officials had", "Villagers had"))]
    assert not [claim for claim in claims if claim.endswith("exposed Karl Mott's debts.")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Lind spoke to Karl Mott. He left early.", "Karl Mott left early."),
        ("Mr. Brandt met Anna Fels. She left early.", "Anna Fels left early."),
        ("Peter Dorn met Ana Lind. She left early.", "Ana Lind left early."),
    ],
)
def test_names_and_titles_tell_he_from_she(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rebels lost their homes.", "The rebels lost their homes."),
        (
            "Troops shelled the rebels and their allies.",
            "Troops shelled the rebels and their allies.",
        ),
        ("For all its wealth, the town is unhappy.", "For all its wealth, the town is unhappy."),
    ],
)
def test_what_the_claim_itself_tells_is_left_as_it_is(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The rebels signed a ceasefire with the army. The ceasefire lasted 50 days.",
            "The ceasefire with the army lasted 50 days.",
        ),
        (
            "The council held a meeting on floods. The meeting ended early.",
            "The meeting on floods ended early.",
        ),
        (
            "The talks were led by the party chairman, Olaf Brandt. The chairman left.",
            "Olaf Brandt left.",
        ),
        (
            "The Northern Rail Union called a strike. The union wants more pay.",
            "The Northern Rail Union wants more pay.",
        ),
    ],
)
def test_a_bare_description_takes_up_the_one_thing_described(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The rebels signed a ceasefire with the army. Later the mayor signed a ceasefire "
            "with the police. The ceasefire failed in 2020.",
            "The ceasefire failed in 2020.",
        ),
        ("The new government fell. The government had no money.", "The government had no money."),
    ],
)
def test_a_bare_description_stays_where_two_fit_or_all_know(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "A fire broke out. These gains were lost.",
        "It rained for days. Several of them drowned.",
        "Prices rose. The two were at war.",
        "It rained for days. He was arrested in May.",
    ],
)
def test_a_subject_that_nobody_can_tell_gives_no_claim(text: str) -> None:
    assert len(texts_of(text)) <= 1


@pytest.mark.parametrize("text", ["He was arrested in 2019.", "These gains were lost."])
def test_what_opens_a_text_is_left_as_it_is(text: str) -> None:
    assert texts_of(text) == [text]


def test_it_that_only_opens_a_sentence_is_nobody() -> None:
    found = texts_of("Korvath Steel sold the port. It was the mayor who signed the deal.")
    assert not [claim for claim in found if claim.startswith("Korvath Steel was")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We lost the mill.", ["We lost the mill."]),
        ("“We lost the mill,” said Karl Mott.", []),
        ("This led to a strike.", ["This led to a strike."]),
        ("Rains came. This led to a strike.", ["Rains came."]),
    ],
)
def test_bare_words_that_point_are_claims_only_where_they_open_a_text(
    text: str, expected: list[str]
) -> None:
    assert texts_of(text) == expected


def test_a_group_is_nothing_that_happens() -> None:
    claims = texts_of("The central bank sold gold. It is the biggest cut since 2019.")
    assert claims == ["The central bank sold gold."]
    claims = texts_of("The central bank sold gold. It is the oldest bank in Orsk.")
    assert claims[-1] == "The central bank is the oldest bank in Orsk."


def test_a_pronoun_in_a_title_stays() -> None:
    call = 'Anna Fels took calls to the "Say It Loud" radio show in Orsk.'
    assert texts_of(f"The Steel Union met. {call}")[-1] == call
