from datetime import date

import pytest

from claims.extract.time import find_times

PUBLISHED = date(2021, 11, 19)
"""A Friday."""


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Weir said on Wednesday she had sold the mill today.", "2021-11-17"),
        ("Weir told the Herald on Wednesday that she had met the owner today.", "2021-11-17"),
        ('"We voted today," Mayor Weir told reporters on Wednesday.', "2021-11-17"),
        ('In a statement on Wednesday, Weir said the firm had "paid today."', "2021-11-17"),
        ("The council said Monday it would close the school tomorrow.", "2021-11-16"),
        ("The ferry sank today.", "2021-11-19"),
        ("Weir said the ferry sank today.", "2021-11-19"),
        ("The ferry that left on Wednesday sank today.", "2021-11-19"),
        ("Weir said the ferry that left on Wednesday sank today.", "2021-11-19"),
    ],
)
def test_what_was_said_on_a_day_counts_from_it(nlp, text, day):
    near = ("today", "tomorrow")
    found = [m.value for m in find_times(nlp(text), published=PUBLISHED) if m.text in near]
    assert found == [day]


def test_without_a_day_of_publication_there_is_none(nlp):
    (found,) = find_times(nlp("The ferry sank today."), published=None)
    assert found.period is None
