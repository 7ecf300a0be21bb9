import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.normalise.country import COUNTRIES
from claims.normalise.name import acronym_of, country_of, is_misspelling, normalise_name
from claims.normalise.nationality import NATIONALITIES


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the  United\nNations", "United Nations"),
        ("The army’s", "army"),
        ("the United States’", "United States"),
        ("Al–Shabaab", "Al-Shabaab"),
        ("“Reuters”", "Reuters"),
        ("the U.S.", "U.S."),
        ("the", "the"),
    ],
)
def test_normalises_names(text, name):
    assert normalise_name(text) == name


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Tehrik-i-Taliban Pakistan", "TTP"),
        ("the World Health Organization", "WHO"),
        ("Institute for Peace Studies", "IPS"),
    ],
)
def test_makes_acronyms(name, initials):
    assert acronym_of(name) == initials


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Zawahiri", "Zawahri", True),
        ("Khalilzad", "Khalizad", True),
        ("Mehsud", "Mahsud", True),
        ("Hibatullah Akhundzada", "Haibatullah Akhunzada", True),
        ("Iran", "Iraq", False),
        ("Brigade 313", "Brigade 314", False),
        ("Taliban", "Taliban", False),
        ("Nigerian", "Nigerien", True),
    ],
)
def test_tells_misspellings(a, b, same):
    assert is_misspelling(a, b) is same
    assert is_misspelling(b, a) is same


@pytest.mark.parametrize(
    ("word", "country"),
    [
        ("Pakistani", "Pakistan"),
        ("Afghans", "Afghanistan"),
        ("Islamabad", "Pakistan"),
        ("the U.S.", "United States"),
        ("UK", "United Kingdom"),
        ("France", "France"),
        ("Springfield", None),
        ("us", None),
    ],
)
def test_finds_the_country_behind_a_word(word, country):
    assert country_of(word) == country


def test_nationalities_name_known_countries():
    assert set(NATIONALITIES.values()) <= set(COUNTRIES)
    assert len(set(NATIONALITIES.values())) > 180


@given(st.text(max_size=50), st.text(max_size=50))
def test_never_raises_and_is_idempotent_in_spaces(a, b):
    assert "  " not in normalise_name(a)
    assert is_misspelling(a, b) == is_misspelling(b, a)
    acronym_of(a)
    country_of(a)
