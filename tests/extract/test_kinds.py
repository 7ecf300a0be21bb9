"""Which organisation or place "the automaker" or "the state" takes up."""

import pytest

from tests.extract.claims_of import extraction_of, texts_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lindon Motors recalled 40,000 trucks. The company will pay $40 million.",
            "Lindon Motors will pay $40 million.",
        ),
        (
            "Lindon Motors recalled 40,000 trucks. Heads rolled at the German automaker.",
            "Heads rolled at Lindon Motors.",
        ),
        (
            "Ana Diaz told CNN that she would run. The network aired the interview in May.",
            "CNN aired the interview in May 2022.",
        ),
        ("In Oregon, farmers lost 300 barns. The state will pay.", "Oregon will pay."),
        (
            "In Oregon, farmers lost 300 barns. Ann Diaz won the state's lottery.",
            "Ann Diaz won Oregon’s lottery.",
        ),
        (
            "Dorn Foods opened a bakery in Tacoma. The city gave the company $2 million.",
            "Tacoma gave Dorn Foods $2 million.",
        ),
        (
            "Oregon and Idaho share a dam. The two states signed a pact in 1990.",
            "Oregon and Idaho signed a pact in 1990.",
        ),
        (
            "Peter Kole and David Marek met in Orsk. The two men signed a lease.",
            "Peter Kole and David Marek signed a lease.",
        ),
        (
            "Anna Lind and Mary Holt are rich. Both women run a mill.",
            "Anna Lind and Mary Holt run a mill.",
        ),
        (
            "Norway and Sweden share a border. Both countries sell oil.",
            "Norway and Sweden sell oil.",
        ),
        (
            "Republicans lost in Ohio. The party will choose a new chairman in June.",
            "The Republican Party will choose a new chairman in June 2023.",
        ),
        (
            "The Senate passed a bill on milk. The chamber's clerk left.",
            "The Senate’s clerk left.",
        ),
        (
            "Farmers in Central Asia sell wool. China wants the region to sell more.",
            "China wants Central Asia to sell more.",
        ),
    ],
)
def test_a_noun_of_a_kind_is_written_as_the_one_name_of_it(text: str, expected: str) -> None:
    assert expected in [one.replace("'", "’") for one in texts_of(text)]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Lindon Motors sued Dorn Foods. The company will pay $40 million.", "Motors will pay"),
        ("Boston University opened a mill. The company will pay $4 million.", "University will"),
        ("Utah Sen. Anna Brandt spoke. Farmers like the state.", "like Utah"),
        ("Oregon, Idaho and Utah share a dam. The two states signed a pact.", "and Utah signed"),
        ("Ana Lind and Per Holt met Ed Stone. The two men signed a lease.", "Stone signed"),
        ("Republicans and Democrats met. The party will choose a chairman.", "Party will"),
        ("Republicans met. Ana Lind said: “The party is lost.”", "Republican Party is lost"),
        (
            "The Milk Party won 14 seats. Republicans met in Ohio. The party lost money.",
            "Republican Party lost",
        ),
        ("The White House praised a bill. The chamber voted in May.", "House voted"),
        ("Farmers in Oregon lost barns. Ann Diaz left the state that she loved.", "Oregon that"),
    ],
)
def test_what_may_be_another_is_not_named(text: str, wrong: str) -> None:
    assert all(wrong not in one for one in texts_of(text))


def test_a_claim_that_names_it_keeps_its_noun():
    text = "Farmers in Oregon lost barns. In Oregon, the state will pay."
    assert texts_of(text)[-1] == "In Oregon, the state will pay."


def test_a_noun_of_a_kind_names_its_subject():
    claim = extraction_of("Lindon Motors recalled trucks. The company will pay.").claims[-1]
    assert claim.subject.entity == "Lindon Motors"
