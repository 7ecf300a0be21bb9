"""Which clauses become claims, one table a rule."""

import pytest

from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The tanker sank.", ["The tanker sank."]),
        (
            "Storms closed the port and cut the power.",
            ["Storms closed the port.", "Storms cut the power."],
        ),
        (
            "The mill was burned and looted.",
            ["The mill was burned.", "The mill was looted."],
        ),
        (
            "Norway and Chile began buying wheat and sold oil.",
            ["Norway and Chile began buying wheat.", "Norway and Chile sold oil."],
        ),
    ],
)
def test_coordination(text: str, expected: list[str]) -> None:
    assert texts_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rebels taxed and robbed drivers in Orsk.",
            ["Rebels taxed drivers in Orsk.", "Rebels robbed drivers in Orsk."],
        ),
        ("Karl Mott came and saw the mill.", ["Karl Mott came.", "Karl Mott saw the mill."]),
        ("Two sides met and signed a deal.", ["Two sides met.", "Two sides signed a deal."]),
    ],
)
def test_verbs_side_by_side_share_an_object(text: str, expected: list[str]) -> None:
    assert texts_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The clinic, which treats 90 children, has closed.", "The clinic treats 90 children."),
        ("Ruth Amsel, who won the vote in 2019, resigned.", "Ruth Amsel won the vote in 2019."),
        (
            "The company operated a mill that employed 40 workers.",
            "The mill that the company operated employed 40 workers.",
        ),
        ("Officials found a letter written in 1921.", "Officials found a letter written in 1921."),
        (
            "Officials found a letter written in 1921.",
            "The letter that officials found was written in 1921.",
        ),
    ],
)
def test_relative_clauses_state_facts(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peter Dorn is a guide who knows the pass.", "Peter Dorn knows the pass."),
        ("Korvath is a port founded in 1702.", "Korvath was founded in 1702."),
        ("It is a firm that employs 300 people.", "It employs 300 people."),
        ("The play is a farce starring Ina Fels.", "The play stars Ina Fels."),
        ("Rolf Aas is a singer and a poet who lives in Orsk.", "Rolf Aas lives in Orsk."),
    ],
)
def test_what_is_said_of_a_predicate_noun_is_said_of_its_subject(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Lind is not a member who votes.", ["Ana Lind is not a member who votes."]),
        ("There is a man who knows.", ["There is a man who knows."]),
        (
            "The reason is a law that bans nets.",
            ["The reason is a law that bans nets."],
        ),
    ],
)
def test_a_denied_or_nameless_predicate_keeps_its_clause(text: str, expected: list[str]) -> None:
    assert texts_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He met the governor of Tolva, which was the largest city.",
            "Tolva was the largest city.",
        ),
        (
            "The talks between rebels and officials, which began in 2019, failed.",
            "The talks between rebels and officials began in 2019.",
        ),
        (
            "The fight of settlers, which could have ended, went on.",
            "The fight of settlers could have ended.",
        ),
        (
            "They held talks with the River Front led by Olga Sorel.",
            "The River Front was led by Olga Sorel.",
        ),
    ],
)
def test_clauses_find_the_noun_they_are_about(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "People who smoke should stop.",
        "The party wants to build a hospital that treats everybody.",
        "It would open a road that crosses the marsh.",
    ],
)
def test_relative_clauses_of_imagined_things_do_not(text: str) -> None:
    assert not [claim for claim in texts_of(text) if claim.startswith(("A hospital", "A road"))]
    assert "People smoke." not in texts_of(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The treaty, signed in 1921 by both kings, ended the war.",
            "The treaty was signed in 1921 by both kings.",
        ),
        ("Villages abandoned during the drought were sold.", None),
        (
            "The Rail Guild (RG), a union of six clubs founded in 1950, went on strike.",
            "The Rail Guild was founded in 1950.",
        ),
        (
            "Harbour Crossroads, a super PAC aligned with Karl Mott, sold ten farms in Orsk.",
            "Harbour Crossroads was aligned with Karl Mott.",
        ),
        ("A majority of mills inspected in May are closed.", None),
    ],
)
def test_participles(text: str, expected: str | None) -> None:
    found = texts_of(text)
    assert expected in found if expected else len(found) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A bus left the road, injuring 12 pupils and killing the driver.",
            ["A bus left the road.", "A bus injured 12 pupils.", "A bus killed the driver."],
        ),
        ("The levee broke, raising fears of a flood.", ["The levee broke."]),
        ("The police fired shots, citing a threat.", ["The police fired shots."]),
    ],
)
def test_what_followed(text: str, expected: list[str]) -> None:
    assert texts_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hanna Brill, the head of the port, spoke first.", "Hanna Brill is the head of the port."),
        ("The envoy, Peter Dorn, left.", "Peter Dorn is the envoy."),
        ("Karl Mott resigned. Ina Fels, his lawyer, left.", "Ina Fels is Karl Mott's lawyer."),
    ],
)
def test_appositions(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Cole, a doctor, and Ben Dahl, a teacher, were hurt.",
        "Ina Fels, his lawyer, left.",
    ],
)
def test_doubtful_appositions_are_left_out(text: str) -> None:
    assert not [claim for claim in texts_of(text) if " is " in claim]


@pytest.mark.parametrize(
    "text",
    [
        "Prices rose faster than wages did.",
        "They marched as far as the river went.",
        "If the dam breaks, the town drowns.",
        "Once the snow melts, the road opens.",
    ],
)
def test_measures_and_conditions_are_no_claims_of_their_own(text: str) -> None:
    assert len(texts_of(text)) <= 1


def test_what_was_caused_came_true() -> None:
    found = texts_of("The strike forced the mill to close.")
    assert "The mill closed." in found


@pytest.mark.parametrize(
    "text",
    [
        "When she is filling a post, Moss looks abroad.",
        "It helps Reed when the bridge is painted as a failure.",
        "People leave when they have lost hope.",
    ],
)
def test_what_is_so_each_time_is_no_fact_by_itself(text):
    assert len(texts_of(text)) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The ban led the firm to close two mills.", "The firm closed two mills."),
        ("The drought has forced farmers to sell cattle.", "Farmers sold cattle."),
        ("The decline is forcing towns to deal with empty shops.", None),
        ("The law compels banks to report losses.", None),
    ],
)
def test_what_is_brought_about_is_a_fact_once_it_is_past(text, told):
    assert texts_of(text)[1:] == ([told] if told else [])


@pytest.mark.parametrize(
    "text",
    [
        "Doyle ruled out making a bid.",
        "Doyle suggested closing the mill.",
        "Doyle is assured of winning 118 votes.",
        "The paper described closing the mill as a mistake.",
    ],
)
def test_a_gerund_that_nobody_admits_or_is_blamed_for_is_no_fact(text):
    assert texts_of(text) == [text]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Doyle admitted closing the mill.", "Doyle closed the mill."),
        ("Moss accused Doyle of hiding the letter.", "Doyle hid the letter."),
        ("Moss blamed Doyle for hiding the letter.", "Doyle hid the letter."),
    ],
)
def test_a_gerund_that_somebody_admits_or_is_blamed_for_is_told(text, told):
    assert told in texts_of(text)


def test_what_contradicts_somebody_is_the_event_and_not_its_subject():
    text = "Reed had his hands in the air, contradicting the police."
    assert texts_of(text) == ["Reed had his hands in the air."]


def test_an_address_or_ticker_symbol_between_the_words_makes_no_sentence():
    assert texts_of("The blue line is Moss.$ABCvia here. Moss is at https://t.co/abc now.") == []


def test_what_is_supplied_is_what_was_cut():
    text = "The aid to the farmers, which was cut in May, has ended."
    assert "The aid to the farmers was cut in May 2022." in texts_of(text)


@pytest.mark.parametrize(
    ("text", "untrue"),
    [
        (
            "If Carter is the first woman elected as president, her husband will move.",
            "Carter was elected",
        ),
        (
            "The tax - the rate of 35 percent is the highest of any - carried the potential for "
            "gains.",
            "was carried",
        ),
        ("He visits the 25 counties Reuters identified as the battlegrounds.", "was identified"),
    ],
)
def test_what_only_looks_like_a_participle_of_its_noun_is_none(text, untrue):
    assert not any(untrue in claim for claim in texts_of(text))
