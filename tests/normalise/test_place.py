import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.normalise.gazetteer import PLACES
from claims.normalise.place import canonical_place, containing, contains


@pytest.mark.parametrize(
    ("wider", "narrower", "answer"),
    [
        ("Pakistan", "Peshawar", True),
        ("Khyber Pakhtunkhwa", "Swat", True),
        ("Pakistan", "KP", True),
        ("Peshawar", "Pakistan", False),
        ("Kabul", "Kandahar", False),
        ("Afghanistan", "Kandahar province", True),
        ("the U.S.", "Chicago", True),
        ("Pakistan", "Karachi", True),
        ("India", "Lahore", False),
        ("Kabul", "Kabul", True),
        ("Pakistan", "Nowhereville", None),
        ("Nowhereville", "Pakistan", None),
    ],
)
def test_says_which_place_holds_which(wider, narrower, answer):
    assert contains(wider, narrower) is answer


def test_spellings_become_one():
    assert canonical_place("Baluchistan") == canonical_place("Balochistan province")
    assert canonical_place("Nowhereville") == "Nowhereville"


def test_no_place_contains_itself_by_way_of_others():
    for wider, places in PLACES.items():
        for place in places:
            assert place not in containing(place)
            assert wider in containing(place)


@given(st.text(max_size=40), st.text(max_size=40))
def test_never_raises(a, b):
    contains(a, b)
    assert canonical_place(canonical_place(a)) == canonical_place(a)
