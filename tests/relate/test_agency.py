"""To which news agency a text is credited."""

import pytest

from claims.relate.agency import AGENCIES, agency_named, credited_agency

BODY = "Two boats sank off Kell harbour before dawn. Nobody drowned, the harbour master said."


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        (f"KELL (AP) — {BODY}", "Associated Press"),
        (f"KELL, May 4 (Reuters) - {BODY}", "Reuters"),
        (f"Kell, 4 May (IANS): {BODY}", "Indo-Asian News Service"),
        (f"KELL — AFP — {BODY}", "Agence France-Presse"),
        (f"By Ada Lund, Associated Press Writer\n\n{BODY}", "Associated Press"),
        (f"Ada Lund\nThe Associated Press\n\n{BODY}", "Associated Press"),
        (f"{BODY}\n\nSource: Xinhua", "Xinhua"),
        (f"{BODY}\n\nContributed by dpa", "Deutsche Presse-Agentur"),
        (f"{BODY} — AP", "Associated Press"),
        (f"{BODY} (AFP)", "Agence France-Presse"),
        (f"{BODY}\n\nThe Associated Press contributed to this report.", None),
        (f"{BODY} Reuters could not reach the owner.", None),
        (f"{BODY} The mayor told AFP that he was glad.", None),
        (f"AP Photo/Ada Lund\n\n{BODY}", None),
        (BODY, None),
        ("", None),
    ],
)
def test_a_credit_is_read_at_the_start_or_the_end(text, agency):
    assert credited_agency(text, ()) == agency


@pytest.mark.parametrize(
    ("byline", "agency"),
    [
        ("Reuters", "Reuters"),
        ("The Associated Press", "Associated Press"),
        ("Ada Lund, AP", "Associated Press"),
        ("Ada Lund", None),
        ("Reuters reader Ada Lund", None),
    ],
)
def test_a_byline_can_name_an_agency(byline, agency):
    assert agency_named(byline) == agency
    assert credited_agency(BODY, (byline,)) == agency


def test_every_name_stands_for_one_agency():
    names = [name for group in AGENCIES for name in group]
    assert len(names) == len(set(names))
