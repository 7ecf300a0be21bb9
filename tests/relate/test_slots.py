"""Single slots, where the verdict alone does not show what they say."""

from dataclasses import replace

import pytest

from claims.relate.actors import compare_parts, complements
from claims.relate.compare import RULES
from claims.relate.once import happens_once
from claims.relate.periods import periods
from claims.relate.places import places
from claims.relate.slot import Outcome
from claims.relate.tolls import is_toll

from .statements import attacks, killed, month, part, say

SAME, COMPATIBLE, UNKNOWN, DIFFERENT, CLASH = Outcome


@pytest.mark.parametrize(
    ("left", "right", "outcome"),
    [
        (("the Afghan Taliban", "taliban"), ("the Pakistani Taliban", "taliban"), DIFFERENT),
        (("TTP", "ttp", "Tehrik"), ("the militants", "militant"), UNKNOWN),
        (("TTP", "ttp", "Tehrik"), ("the Pakistani Taliban", "taliban", "Tehrik"), SAME),
        (("No country", "country"), ("Norland", "norland"), UNKNOWN),
        (("No country", "country"), ("Norway", "norway", "Norway"), COMPATIBLE),
        (("None of the states", "none"), ("Chile", "chile", "Chile"), COMPATIBLE),
        (("no rival party", "party"), ("the Green Party", "party", "Green Party"), COMPATIBLE),
        (("No soldier", "soldier"), ("a sergeant", "sergeant"), DIFFERENT),
        (("No party", "party"), ("Norway", "norway", "Norway"), UNKNOWN),
        (("No minister", "minister"), ("no envoy", "envoy"), DIFFERENT),
        (("TTP", "ttp", "Tehrik"), ("BLA", "bla", "Balochistan Army"), DIFFERENT),
        (("the group", "group"), ("the army", "army"), UNKNOWN),
        (("an umbrella group", "group"), ("an umbrella group", "group"), SAME),
        (("a police post", "post"), ("an army post", "post"), DIFFERENT),
        (("the blast", "blast"), ("a powerful explosion", "explosion"), COMPATIBLE),
        (("the blast", "blast"), ("gunmen", "gunman"), UNKNOWN),
        (("the peace deal", "deal"), ("the deal with rebels", "deal"), UNKNOWN),
        (("the firm", "firm"), ("the company", "company"), SAME),
        (("the mayor", "mayor"), ("the harbour", "harbour"), DIFFERENT),
    ],
)
def test_two_names_of_one_thing(left, right, outcome):
    assert compare_parts(part(*left), part(*right)) is outcome
    assert compare_parts(part(*right), part(*left)) is outcome


@pytest.mark.parametrize(
    ("texts", "named", "outcome"),
    [
        (
            ("12 people died in Quetta.", "5 people died in Peshawar."),
            (None, "Peshawar"),
            DIFFERENT,
        ),
        (("12 people died in Quetta.", "5 people died in Peshawar."), (None, None), DIFFERENT),
        (("12 people died in Quetta.", "5 people died in Pakistan."), (None, None), UNKNOWN),
        (("12 people died in Quetta.", "5 people died."), (None, None), UNKNOWN),
        (("12 people died.", "5 people died."), (None, "Peshawar"), UNKNOWN),
    ],
)
def test_places_in_the_words_can_only_part(texts, named, outcome):
    a, b = (
        say(text, "people", "died/die", place=place)
        for text, place in zip(texts, named, strict=True)
    )
    assert places(a, b).outcome is outcome


def test_a_computed_level_without_a_date_is_of_no_known_time():
    now, other = (killed(number, period=None) for number in (40, 20))
    before = replace(other, derived=True)
    assert periods(now, other).outcome is COMPATIBLE
    assert periods(now, before).outcome is UNKNOWN
    assert periods(before, now).outcome is UNKNOWN


def test_a_toll_is_of_one_event_and_not_of_a_month():
    assert is_toll(killed(12))
    assert not is_toll(killed(12, period=month(2022, 7)))
    assert not is_toll(attacks(33))


@pytest.mark.parametrize(
    ("object_", "once"),
    [
        (("Noor Khan", "khan", "Noor Khan"), True),
        (("TTP fighters", "fighter", "Tehrik-i-Taliban Pakistan"), False),
        (("the driver", "driver"), False),
    ],
)
def test_a_named_person_dies_once(object_, once):
    assert happens_once(say("They killed him.", "They", "killed/kill", object_)) is once


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_each_rule_documents_itself(rule):
    assert rule.__doc__
    assert len(rule.__doc__.split()) > 5


@pytest.mark.parametrize(
    ("left", "right", "outcome"),
    [
        (("tax fraud", "fraud"), ("visa fraud", "fraud"), DIFFERENT),
        (("heart disease", "disease"), ("gout and liver disease", "gout"), DIFFERENT),
        (("a broken leg", "leg"), ("a broken arm", "arm"), DIFFERENT),
        (("the previous round", "round"), ("the sixth round", "round"), DIFFERENT),
        (("tax fraud", "fraud"), ("fraud", "fraud"), COMPATIBLE),
        (("the mill in Orsk", "mill"), ("a paper mill in Orsk", "mill"), COMPATIBLE),
        (("an Orsk mill", "mill"), ("a farm near Orsk", "farm"), COMPATIBLE),
        (("a free throw before stopping", "stop"), ("a throw before stopping", "stop"), COMPATIBLE),
        (("Orsk", "orsk"), ("Sarn", "sarn"), DIFFERENT),
    ],
)
def test_complements(left, right, outcome):
    a, b = (
        say("Lind was caught.", "Lind", "caught/catch", complements=(one,)) for one in (left, right)
    )
    assert complements(a, b).outcome is complements(b, a).outcome is outcome
