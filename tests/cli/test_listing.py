"""Commands that list: what they ask the service, and what they print."""

import csv
import io
import json
from datetime import date

import pytest

from claims.model import Filters, Period, Precision, Reviewed


def test_disputes_are_drawn_with_sides_witnesses_and_reason(typed):
    done = typed("disputed")
    assert done.code == 0
    for expected in (
        "Dispute 7: How many people did the fire kill? [fictional]",
        "12 – 1 independent witness",
        "Harbour Police, in Daily Beacon, 2031-05-03 (claim 1)",
        "“The fire killed 12 people.”",
        "no further witness: Evening Post (claim 2)",
        "30 – 1 independent witness",
        "why: 12 against 30 people killed by the fire.",
    ):
        assert expected in done.out
    assert "\x1b" not in done.out
    assert max(map(len, done.out.splitlines())) <= 80


def test_proposals_are_drawn_as_pairs_and_their_options_reach_the_service(typed, service):
    done = typed("propose", "--least", "0.7", "--about", "fire", "--limit", "3")
    assert service.Database.calls[-1] == ("propose", Filters("fire", limit=3), 0.7)
    assert done.out == (
        "0.83\n"
        "  “The fire killed 12 people.” Daily Beacon, 2031-05-03 (claim 1)\n"
        "  “A dozen died in the blaze.” (claim 9)\n"
    )


@pytest.mark.parametrize("least", ["1.2", "-0.1", "much"])
def test_how_alike_proposals_are_is_from_0_to_1(typed, least):
    assert typed("propose", "--least", least).code == 2


def test_filters_reach_the_service(typed, service):
    typed(
        *("disputed", "--about", "fire", "--entity", "TTP", "--source", "Beacon"),
        *("--speaker", "police", "--since", "2031-05", "--until", "2032", "--limit", "3"),
    )
    assert service.Database.calls[-1] == (
        "disputed",
        Filters("fire", "TTP", "Beacon", "police", date(2031, 5, 1), date(2032, 1, 1), 3),
    )


@pytest.mark.parametrize(
    ("typed_period", "start", "end"),
    [
        ("2031-05-03", date(2031, 5, 3), date(2031, 5, 4)),
        ("2031-12", date(2031, 12, 1), date(2032, 1, 1)),
        ("2031", date(2031, 1, 1), date(2032, 1, 1)),
        ("2031-05..2032", date(2031, 5, 1), date(2033, 1, 1)),
    ],
)
def test_place_period_and_review_reach_the_service(typed, service, typed_period, start, end):
    typed("disputed", "--place", "Oran", "--period", typed_period, "--reviewed", "confirmed")
    period = Period(start, end, Precision.RANGE)
    wanted = Filters(place="Oran", period=period, reviewed=Reviewed.CONFIRMED)
    assert service.Database.calls[-1] == ("disputed", wanted)


@pytest.mark.parametrize("period", ["May", "2031-13", "2032..2031", "..", "2031.."])
def test_a_period_that_cannot_be_read_is_wrong_usage(typed, period):
    done = typed("disputed", "--period", period)
    assert (done.code, done.out) == (2, "")
    assert "--period" in done.err


def test_disputes_as_json_are_nested(typed):
    [question] = json.loads(typed("disputed", "--json").out)
    assert question["sides"][0]["witnesses"][0]["name"] == "Harbour Police"
    assert question["sides"][1]["claims"][0]["published"] == "2031-05-03"


def test_disputes_as_csv_have_one_row_a_claim(typed):
    rows = list(csv.DictReader(io.StringIO(typed("disputed", "--csv").out)))
    assert [(row["answer"], row["claim_id"]) for row in rows] == [
        ("12", "1"),
        ("12", "2"),
        ("30", "3"),
    ]


@pytest.mark.parametrize(
    ("arguments", "disputes", "code"),
    [
        (("disputed",), True, 0),
        (("disputed", "--exit-code"), True, 10),
        (("disputed", "--exit-code"), False, 0),
    ],
)
def test_exit_code_tells_of_disputes_only_when_asked(typed, service, arguments, disputes, code):
    if not disputes:
        service.Database.disputes = []
    assert typed(*arguments).code == code


def test_nothing_found_is_said_on_stderr_and_is_no_error(typed, service):
    service.Database.disputes = []
    done = typed("disputed", "--json")
    assert (done.code, json.loads(done.out), done.err) == (0, [], "no disputes found\n")


def test_claims_are_listed_in_a_table(typed):
    done = typed("list")
    assert "Harbour Police, in Daily" in done.out
    assert len(done.out.splitlines()) >= 3


def test_a_full_list_says_how_to_see_more(typed):
    assert "--limit N lists more" in typed("list", "--limit", "2").err
    assert typed("list", "--limit", "2", "-q").err == ""


def test_show_marks_the_claim_in_its_sentence(typed):
    out = typed("show", "1").out
    assert "Smoke rose. Police said «the fire killed 12 people». Rain fell." in out
    assert "contradicts claim 3: The fire killed 30 people." in out
    assert "why: 12 against 30." in out
    assert "period: 2031-05-02" in out


def test_show_as_json_is_one_object(typed):
    assert json.loads(typed("show", "1", "--json").out)["marks"] == [{"start": 12, "end": 37}]


def test_an_unknown_claim_is_one_line_and_exit_1(typed):
    done = typed("show", "99")
    assert (done.code, done.out, done.err) == (1, "", "error: no claim 99; see claims list\n")


@pytest.mark.parametrize("command", ["sources", "speakers", "entities", "schema"])
def test_tables_are_listed_in_every_format(typed, command):
    for option in ("--json", "--ndjson", "--csv", "--markdown", "--html"):
        assert typed(command, option).code == 0


def test_search_passes_text_and_limit(typed, service):
    done = typed("search", "fire", "--limit", "7")
    assert service.Database.calls[-1] == ("search", "fire", 7)
    assert done.err == "no claims found\n"
