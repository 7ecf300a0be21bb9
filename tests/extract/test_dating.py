"""Which time of a sentence is that of its claim."""

import pytest

from tests.extract.claims_of import extraction_of


def times(text: str) -> list[str | None]:
    extraction = extraction_of(text)
    return [
        None if claim.time is None else extraction.times[claim.time].text
        for claim in extraction.claims
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norland was the first to sign the treaty in June 2021.", ["June 2021"]),
        ("Ana Diaz became the last to leave the island in 1998.", ["1998"]),
        ("Tavria was the second to ban the drug on 3 May 2017.", ["3 May 2017"]),
        ("She was the first mayor to visit Kell in March 2020.", ["March 2020"]),
        ("He was the first to criticise the deal of 2015.", [None]),
        ("Holm was happy to see the report of 2004.", [None]),
    ],
)
def test_what_somebody_was_first_to_do_happened_then(text, expected):
    assert times(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 2001 war toppled the king.", ["2001"]),
        ("The rebels won the 2012 election.", ["2012"]),
        ("Monday's landslide destroyed the mill.", ["Monday"]),
        ("Tavria reached an understanding with Norland in May 2019.", ["May 2019"]),
        ("The office recorded 20 raids carried out in July.", ["July"]),
        ("The miners met in spring 2021.", ["spring 2021"]),
    ],
)
def test_a_past_event_happened_at_the_time_of_its_noun(text, expected):
    assert times(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The 2015 deal limits the number of mills.",
        "Tavria may pay for last week's strike.",
        "The minister criticised the 2015 deal.",
        "The pact signed in 2007 angered the farmers.",
        "Norland is weaker than it has been for the past six years.",
    ],
)
def test_the_time_of_a_noun_or_of_a_clause_inside_is_its_own(text):
    assert times(text)[0] is None


@pytest.mark.parametrize(
    "text",
    [
        "The accord required a truce that lasted 50 days.",
        "The bridge carries 400 cars a day.",
        "The council sat for years.",
    ],
)
def test_a_bare_length_says_not_when(text):
    assert set(times(text)) == {None}


def test_a_length_that_ends_today_says_when():
    assert times("Tavria has paid the rebels for the past two decades.") == ["the past two decades"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doyle accused Moss of fraud at Monday's debate.", "Monday"),
        ("Weir, during a session at Orsk University in 1973, called him a liar.", "1973"),
        ("Holm was absent from town during a truce in June.", "June"),
        ("Friday's ceremony was only a first step.", "Friday"),
        ("Tuesday's primary will decide the race.", "Tuesday"),
        ("A 2014 survey found no support for the plan.", "2014"),
        ("A poll released on Monday showed Weir with a narrow lead.", "Monday"),
        ("The offer is open until Friday's meeting.", "Friday"),
    ],
)
def test_what_happens_at_an_event_or_stands_in_a_document_has_its_date(text, expected):
    assert times(text)[-1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The 2012 debate is a warning to him.",
        "Weir is selling the gun that he used in the 2012 raid.",
        "The 2012 debate has hurt him.",
    ],
)
def test_the_date_of_an_event_is_not_that_of_all_that_is_said_about_it(text):
    assert times(text)[0] is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In a poll released on Monday, 50 percent of voters chose Reed.", "Monday"),
        ("A Herald poll conducted in May found that 40 percent of voters trust Reed.", "May"),
        ("Reed leads by five points, according to a survey taken in June.", "June"),
        ("According to a report released in June, 40 mills have closed.", None),
    ],
)
def test_the_figures_of_a_poll_are_of_when_it_was_taken(text, expected):
    assert times(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At one point in 2014 the bank seemed to be on the verge of ruin.", ["2014"]),
        ("The poet was in exile at the time of the 1973 vote.", ["1973"]),
        ("Wages over the last year were low.", ["the last year"]),
        ("The guilds drafted the 1947 charter.", [None]),
        ("The guilds signed the 1947 charter.", ["1947"]),
        ("The bank last week opened its first branch since it moved in May.", ["last week"]),
        ("Ada Brenn worked for the bank until it closed in 2015.", [None]),
    ],
)
def test_a_date_is_of_the_fact_or_only_of_a_name_or_bound_in_it(text, expected):
    assert times(text)[: len(expected)] == expected


def test_by_the_time_of_an_event_bounds():
    found = extraction_of("By the time of the 1973 treaty, Tavria was looking for peace.")
    period = found.times[found.claims[0].time].period
    assert (period.start, period.end.year) == (None, 1974)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("After rebels took Orsk in 1959, Norland built a fort there.", ["1959", None]),
        ("After rebels took Orsk on 3 May 2017, Norland shut the port.", ["3 May 2017"] * 2),
        ("Ada Lind, a veteran of many races, including the 2012 race, won.", [None, None]),
        ("Ada Lind, the mayor of Orsk in 2012, won.", ["2012", None]),
    ],
)
def test_the_time_of_what_went_before_or_is_one_of_many_is_not_that_of_all(text, expected):
    assert times(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Diaz is waiting for the beginning of spring.", [None]),
        ("Norland is preparing for the vote of 3 May 2023.", [None]),
        ("Ana Diaz waited for the boat in June 2021.", ["June 2021"]),
    ],
)
def test_what_is_awaited_has_a_time_of_its_own(text, expected):
    assert times(text) == expected
