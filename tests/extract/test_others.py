"""Of what kind "others" are."""

import pytest

from claims.extract.others import kind_of_others
from claims.language import parse


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Some paper mills closed and others burned.", "other paper mills"),
        ("He sold two boats and burned others.", "other boats"),
        ("Several soldiers fled while others surrendered.", "other soldiers"),
        ("Many villagers fled; others hid in the hills.", "other villagers"),
        ("One deal was signed in May, others followed in June.", "other deals"),
        ("The first truce lasted a week, and others in 1906 and 1908 also failed.", "other truces"),
        (
            "The first truce between the guild and the crown made in March 1904 needed a pause "
            "that held for a month, and others in 1906 and 1908 brought no calm to the mines.",
            "other truces",
        ),
        ("Three people died and others were hurt.", "other people"),
        ("The mayor resigned and others followed.", None),
        ("Some say it burned, and others of them deny it.", None),
        ("Lind left and others stayed.", None),
        ("Others stayed.", None),
    ],
)
def test_others_are_of_the_kind_before(text, kind):
    doc = next(iter(parse([text])))
    assert [kind_of_others(t) for t in doc if t.lower_ == "others"] == [kind]
