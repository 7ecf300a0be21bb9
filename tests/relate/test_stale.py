"""Repeats of a figure that its source has corrected meanwhile."""

from datetime import date

import pytest

from claims.relate.stale import stale_claims

from .statements import attacks, stored


def told(value, day, number, **slots):
    return stored(attacks(value, published=date(2024, 8, day), **slots), number)


FIRST = told(34, 1, 1, source="Kell Post")
CORRECTED = told(26, 3, 2, source="Kell Post")


@pytest.mark.parametrize(
    ("repeat", "stale"),
    [
        (told(34, 5, 3, source="Star"), True),
        (told(34, 5, 3, source="Star", chain=("Kell Post",)), True),
        (told(34, 5, 3, source="Star", chain=("PICSS",)), False),
        (told(34, 2, 3, source="Star"), False),
        (told(34, 3, 3, source="Star"), False),
        (told(26, 5, 3, source="Star"), False),
        (told(30, 5, 3, source="Star"), False),
    ],
)
def test_who_repeats_what_was_corrected_is_stale(repeat, stale):
    found = stale_claims({1: FIRST, 2: CORRECTED, 3: repeat}, [(1, 2)])
    assert found == ({3: 2} if stale else {})


def test_another_source_corrects_nobody():
    other = told(26, 3, 2, source="Kell Gazette")
    repeat = told(34, 5, 3, source="Star")
    assert stale_claims({1: FIRST, 2: other, 3: repeat}, [(1, 2)]) == {}


def test_a_total_that_grew_was_not_corrected():
    grown = told(40, 3, 2, source="Kell Post")
    repeat = told(34, 5, 3, source="Star")
    assert stale_claims({1: FIRST, 2: grown, 3: repeat}, [(1, 2)]) == {}


def test_without_updates_nothing_is_stale():
    assert stale_claims({1: FIRST, 2: CORRECTED}, []) == {}
