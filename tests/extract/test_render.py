"""Claims as sentences that stand alone."""

from datetime import date

import pytest

from claims.extract.render_time import period_words
from claims.model import Period, Precision
from tests.extract.claims_of import texts_of


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (Period(date(2022, 7, 1), date(2022, 8, 1), Precision.MONTH), "July 2022"),
        (Period(date(2022, 7, 5), date(2022, 7, 6), Precision.DAY), "5 July 2022"),
        (Period(date(2022, 1, 1), date(2023, 1, 1), Precision.YEAR), "2022"),
        (
            Period(date(2022, 7, 4), date(2022, 7, 11), Precision.WEEK),
            "4 July 2022 to 10 July 2022",
        ),
        (Period(date(2012, 12, 1), date(2013, 3, 1), Precision.SEASON), "winter 2012-13"),
        (Period(date(1980, 1, 1), date(1990, 1, 1), Precision.DECADE), "the 1980s"),
        (Period(date(1800, 1, 1), date(1900, 1, 1), Precision.CENTURY), "the 19th century"),
        (Period(None, date(2022, 7, 11), Precision.DAY), "an open period"),
    ],
)
def test_periods_in_words(period: Period, words: str) -> None:
    assert period_words(period) == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army denied that soldiers fired.", "It is not true that soldiers fired."),
        ("The army denied that Norway won.", "It is not true that Norway won."),
        ("The army said that soldiers fired.", "Soldiers fired."),
        ("Ada Lind denied that she fled.", "It is not true that Ada Lind fled."),
    ],
)
def test_a_denied_proposition_says_so(text: str, expected: str) -> None:
    assert texts_of(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A landslide buried six huts and injured nine people in Orsk in May.",
            "A landslide buried six huts in Orsk in May 2022.",
        ),
        ("The company said it had dismissed 90 clerks.", "The company had dismissed 90 clerks."),
        ("He called the plan “a step forward” and left.", "He called the plan “a step forward”."),
    ],
)
def test_what_a_sentence_states_once_is_filled_in(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bridge being built by the army fell.", "A bridge was being built by the army."),
        (
            "A report being published by the bank shows how firms hid their losses.",
            "A report was being published by the bank.",
        ),
    ],
)
def test_what_is_being_done_is_not_done(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "The 18th-century mill burned down.",
        "Two witnesses of the 9/11 attacks died.",
        "The miners struck in the 80s.",
    ],
)
def test_what_says_when_by_itself_is_not_explained(text: str) -> None:
    assert texts_of(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The law, which the king signed in May 2020, failed.", "The king signed the law in May"),
        ("Lind detailed a talk that the mayor had with miners.", "The mayor had a talk with min"),
    ],
)
def test_an_object_taken_from_before_its_clause_is_written_once(text: str, expected: str) -> None:
    (claim,) = [claim for claim in texts_of(text) if claim.startswith(expected)]
    assert claim.count(expected.rpartition(" ")[0]) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Weir has said nothing since Monday.", "since Monday (8 August 2022)."),
        ("The paper is due by 15 June.", "by 15 June 2022."),
        ("The mill will stand idle until next month.", "until next month (September 2022)."),
        ("Weir fell ill after Monday's debate.", "after Monday's (8 August 2022) debate."),
        (
            "The vote could come as early as next week.",
            "as early as next week (15 August 2022 to 21 August 2022).",
        ),
        ("Weland paid $5 million in the previous decade.", "in the previous decade."),
        ("The dam burst last winter.", "last winter (2021-22)."),
        ("The dam burst last summer.", "last summer (2021)."),
        ("Weir has been idle since winning the vote in May.", "winning the vote in May 2022."),
        ("May's vote was close.", "May 2022's vote was close."),
        ("The firm was sold nearly a decade ago.", "sold nearly a decade ago."),
        ("The mill closed more than 30 years ago.", "closed more than 30 years ago."),
    ],
)
def test_a_day_or_year_left_open_is_written_also_behind_a_bound(text: str, expected: str) -> None:
    assert texts_of(text)[0].endswith(expected)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Tom Weld, a 22-year-old clerk who killed himself in 2015, was held for years.",
            "Tom Weld was a 22-year-old clerk who killed himself in 2015.",
        ),
        (
            "The film is about Ada Brandt, a nurse who drowned in 1998.",
            "Ada Brandt was a nurse who drowned in 1998.",
        ),
        (
            "Paul Moss, a miner who nearly died in the blast, lives in Orsk.",
            "Paul Moss is a miner who nearly died in the blast.",
        ),
        (
            "Grant Holm, a defence official under Presidents Reagan and Bush, spoke first.",
            "Grant Holm was a defence official under Presidents Reagan and Bush.",
        ),
        (
            "Ana Diaz, a spokeswoman for then-President Orr, denied it.",
            "Ana Diaz was a spokeswoman for then-President Orr.",
        ),
        (
            "Ana Diaz, a former aide under President Orr, denied it.",
            "Ana Diaz is a former aide under President Orr.",
        ),
        (
            "Ana Diaz, a spokeswoman for President Orr, denied it.",
            "Ana Diaz is a spokeswoman for President Orr.",
        ),
    ],
)
def test_the_dead_and_those_of_a_past_office_were(text: str, told: str) -> None:
    assert told in texts_of(text)


def test_so_many_centuries_from_a_year_are_not_explained() -> None:
    told = texts_of(
        "In 1969 a barn stood in Orsk. The barn of the Linds had burnt down a century earlier."
    )
    assert told[-1] == "The barn of the Linds had burnt down a century earlier."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Orsk has a simple plan: hosting rivals, or “handing the keys to the mayor.”",
            "Orsk has a simple plan: hosting rivals, or “handing the keys to the mayor.”",
        ),
        ("Olga Brandt said the mill was “a rude joke”.", "The mill was “a rude joke”."),
        ("Olga Brandt said the mill burned.", "The mill burned."),
    ],
)
def test_a_sentence_ends_once(text: str, told: str) -> None:
    assert told in texts_of(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Robert Dorn left the bank. He’s even gone back to watch old films.",
            "Robert Dorn has even gone back to watch old films.",
        ),
        (
            "Robert Dorn left the bank. He’s wanted by the police.",
            "Robert Dorn is wanted by the police.",
        ),
        (
            "The minister accused Sanders of being inactive.",
            "Sanders was inactive.",
        ),
        (
            "For 12 years, Lind had what is often described as the town's second-biggest job.",
            "For 12 years, Lind had what is often described as the town's second-biggest job.",
        ),
    ],
)
def test_the_verb_fits_its_subject_and_sense(text: str, expected: str) -> None:
    assert expected in texts_of(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A guard at Norland Steel, based in Orsk, later resigned.",
            "Norland Steel is based in Orsk.",
        ),
        (
            "The Norland Farmers Union, based in Orsk, won the vote.",
            "The Norland Farmers Union is based in Orsk.",
        ),
        (
            "In 1932 the Norland Farmers Union, based in Orsk, won the vote.",
            "The Norland Farmers Union was based in Orsk.",
        ),
    ],
)
def test_where_an_organisation_is_it_is_today(text: str, told: str) -> None:
    assert told in texts_of(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ada Brandt, who’s called for big tax cuts, spoke first.",
            "Ada Brandt has called for big tax cuts.",
        ),
        ("The mayor met Olga Brandt, who’s based in Orsk.", "Olga Brandt is based in Orsk."),
        ("Ada Brandt, who’s called to the bar, spoke.", "Ada Brandt is called to the bar."),
        ("Karl Dorn, who’s known for his mill, won.", "Karl Dorn is known for his mill."),
        ("Ivo Lind, who’d fought in Sarn, met Karl Mott.", "Ivo Lind had fought in Sarn."),
        ("Ivo Lind met Karl Mott, who’ll retire in May.", "Karl Mott will retire in May 2023."),
    ],
)
def test_a_short_form_that_has_lost_its_word_is_written_in_full(text: str, told: str) -> None:
    assert told in texts_of(text)
