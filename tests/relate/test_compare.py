"""Verdicts on pairs of statements, by what sets the two apart."""

from datetime import date, time

import pytest

from claims.relate.compare import compare

from .statements import (
    AFGHAN_TALIBAN,
    AUGUST,
    CONDITIONAL,
    DENIED,
    HEDGED,
    JULY,
    OPINION,
    PLANNED,
    TTP,
    about,
    at_least,
    attacks,
    between,
    exactly,
    killed,
    less_than,
    month,
    more_than,
    nearly,
    say,
    year,
)

CORROBORATES, CONTRADICTS, UPDATES, UNRELATED = "corroborates contradicts updates unrelated".split()
LATER = date(2022, 8, 5)


def population(quantity):
    return say(
        "The population is that.",
        ("the population of Norland", "population"),
        "is/be",
        quantity=quantity,
    )


def founded(period, **slots):
    return say(
        "The TTP was founded.", TTP, "was founded/found", passive=True, period=period, **slots
    )


def embassy(adjective, **slots):
    return say(
        f"The embassy in Port Anna is {adjective}.",
        ("the embassy in Port Anna", "embassy"),
        "is/be",
        (adjective, adjective),
        **slots,
    )


def strike(polarity=None, **slots):
    more = {"polarity": polarity} if polarity else {}
    return say(
        "Norland carried out the strike on Westport.",
        ("Norland", "Norland", "Norland"),
        "carried out/carry out",
        ("the strike on Westport", "strike"),
        **more,
        **slots,
    )


SIGNED = say(
    "The TTP signed an agreement in 2004.", TTP, "signed/sign", "an agreement", period=year(2004)
)
SAW = say(
    "Pakistan saw 33 TTP attacks in July.",
    ("Pakistan", "Pakistan", "Pakistan"),
    "saw/see",
    ("33 TTP attacks", "attack"),
    quantity=exactly(33, "attack"),
    period=JULY,
)

FIGURES = {
    "equal counts": (attacks(33), attacks(33, published=LATER), CORROBORATES),
    "unequal counts of a closed month": (attacks(33), attacks(26, published=LATER), CONTRADICTS),
    "another grammar": (attacks(33), SAW, CORROBORATES),
    "another month": (attacks(33), attacks(42, period=AUGUST), UNRELATED),
    "a month and its year": (attacks(33), attacks(98, period=year(2022)), UNRELATED),
    "another actor": (attacks(33), attacks(42, AFGHAN_TALIBAN), UNRELATED),
    "unnamed actor": (attacks(33), attacks(51, ("militants", "militant")), UNRELATED),
    "at least 30 and 33": (attacks(at_least(30, "attack")), attacks(33), CORROBORATES),
    "at least 40 and 33": (attacks(at_least(40, "attack")), attacks(33), CONTRADICTS),
    "less than 30 and 33": (attacks(less_than(30, "attack")), attacks(33), CONTRADICTS),
    "more than 30 and 34": (attacks(more_than(30, "attack")), attacks(34), CORROBORATES),
    "between 15 and 20, and 17": (attacks(between(15, 20, "attack")), attacks(17), CORROBORATES),
    "between 15 and 20, and 33": (attacks(between(15, 20, "attack")), attacks(33), CONTRADICTS),
    "33 and 34": (attacks(33), attacks(34), CONTRADICTS),
    "about 250 and 243": (attacks(about(250, "attack")), attacks(243), CORROBORATES),
    "almost 23 million and 22.8 million": (
        population(nearly(23e6, "person")),
        population(exactly(22.8e6, "person")),
        CORROBORATES,
    ),
    "1,200 and 1,187": (
        population(exactly(1200, "person")),
        population(exactly(1187, "person")),
        CORROBORATES,
    ),
    "5.4 and 5.36 billion dollars": (
        population(exactly(5.4e9, unit="USD")),
        population(exactly(5.36e9, unit="USD")),
        CORROBORATES,
    ),
    "dollars and euros": (
        population(exactly(5.4e9, unit="USD")),
        population(exactly(4.1e9, unit="EUR")),
        UNRELATED,
    ),
    "percent and count": (attacks(exactly(33, "attack", unit="%")), attacks(40), UNRELATED),
    "51.9 and 52 percent": (
        population(exactly(51.9, unit="%")),
        population(exactly(52, unit="%")),
        CORROBORATES,
    ),
    "44 and 46 percent": (
        population(exactly(44, unit="%")),
        population(exactly(46, unit="%")),
        CONTRADICTS,
    ),
    "a change and a level": (attacks(exactly(7, "attack", "change")), attacks(33), UNRELATED),
    "miles and kilometres, the same": (
        population(exactly(100, unit="mi")),
        population(exactly(161, unit="km")),
        CORROBORATES,
    ),
    "miles and kilometres, not the same": (
        population(exactly(760, unit="mi")),
        population(exactly(760, unit="km")),
        CONTRADICTS,
    ),
    "foiled and carried out": (
        attacks(33),
        say(
            "The TTP foiled 26 attacks.",
            TTP,
            "foiled/foil",
            ("26 attacks", "attack"),
            quantity=exactly(26, "attack"),
            period=JULY,
        ),
        UNRELATED,
    ),
    "suicide attacks and attacks": (
        attacks(33),
        say(
            "The TTP carried out 5 suicide attacks.",
            TTP,
            "carried out/carry out",
            ("5 suicide attacks", "attack"),
            quantity=exactly(5, "attack"),
            period=JULY,
        ),
        UNRELATED,
    ),
}

TOLLS = {
    "killed and injured": (killed(12), killed(exactly(30, "people", "injured")), UNRELATED),
    "two cities": (killed(12, "Peshawar"), killed(12, "Kabul"), UNRELATED),
    "city and country, unlike": (killed(12, "Kabul"), killed(33, "Afghanistan"), UNRELATED),
    "city and country, alike": (killed(12, "Kabul"), killed(12, "Afghanistan"), CORROBORATES),
    "children and people": (killed(exactly(12, "child", "killed")), killed(33), UNRELATED),
    "soldiers and people, alike": (
        killed(exactly(12, "soldier", "killed")),
        killed(12),
        CORROBORATES,
    ),
    "rising": (killed(5), killed(24, published=LATER), UPDATES),
    "rising bounds": (
        killed(at_least(3, "people", "killed")),
        killed(more_than(200, "people", "killed"), published=LATER),
        UPDATES,
    ),
    "rising within a day": (
        killed(5, published_time=time(9)),
        killed(24, published_time=time(18)),
        UPDATES,
    ),
    "unlike, never dated": (killed(5, published=None), killed(24, published=None), CONTRADICTS),
    "unlike on one day": (killed(5), killed(24), CONTRADICTS),
    "falling, another source": (
        killed(24, source="Post"),
        killed(20, published=LATER, source="Star"),
        CONTRADICTS,
    ),
    "falling, one source": (
        killed(24, source="Post"),
        killed(20, published=LATER, source="Post"),
        UPDATES,
    ),
    "months apart": (killed(24), killed(24, published=date(2022, 12, 1)), UNRELATED),
    "another event": (killed(24), killed(20, event="earthquake"), UNRELATED),
    "death nouns": (
        killed(24),
        say(
            "The blast claimed 24 lives in Kabul.",
            ("the blast", "blast"),
            "claimed/claim",
            ("24 deaths", "death"),
            quantity=exactly(24, "death"),
            place="Kabul",
        ),
        CORROBORATES,
    ),
    "a total of a closed month": (
        killed(24, period=JULY),
        killed(30, period=JULY, published=LATER),
        CONTRADICTS,
    ),
}

PROPOSITIONS = {
    "denied": (strike(DENIED), strike(), CONTRADICTS),
    "both affirmed": (strike(source="Post"), strike(source="Star"), CORROBORATES),
    "both denied": (strike(DENIED), strike(DENIED), CORROBORATES),
    "open and closed": (embassy("open"), embassy("closed"), CONTRADICTS),
    "open and closed a year apart": (
        embassy("open"),
        embassy("closed", published=date(2023, 8, 1)),
        UNRELATED,
    ),
    "not open and closed": (embassy("open", polarity=DENIED), embassy("closed"), CORROBORATES),
    "founded in two years": (founded(year(2007)), founded(year(2009)), CONTRADICTS),
    "founded in a year and its month": (
        founded(year(2007)),
        founded(month(2007, 12)),
        CORROBORATES,
    ),
    "founded after it signed": (founded(year(2007)), SIGNED, CONTRADICTS),
    "founded before it signed": (founded(year(2002)), SIGNED, UNRELATED),
    "opinion": (strike(DENIED), strike(modality=OPINION), UNRELATED),
    "condition": (strike(DENIED), strike(modality=CONDITIONAL), UNRELATED),
    "hedged denial": (strike(DENIED), strike(modality=HEDGED), CONTRADICTS),
    "a plan, then its denial": (strike(modality=PLANNED), strike(DENIED, published=LATER), UPDATES),
    "who attacked whom": (
        say(
            "Norland attacked Westland.",
            ("Norland", "Norland", "Norland"),
            "attacked/attack",
            ("Westland", "Westland", "Westland"),
        ),
        say(
            "Westland attacked Norland.",
            ("Westland", "Westland", "Westland"),
            "attacked/attack",
            ("Norland", "Norland", "Norland"),
            polarity=DENIED,
        ),
        UNRELATED,
    ),
    "who defeated whom": (
        say(
            "Norland defeated Westland.",
            ("Norland", "Norland", "Norland"),
            "defeated/defeat",
            ("Westland", "Westland", "Westland"),
        ),
        say(
            "Westland beat Norland.",
            ("Westland", "Westland", "Westland"),
            "beat/beat",
            ("Norland", "Norland", "Norland"),
        ),
        CONTRADICTS,
    ),
    "rose and fell": (
        say(
            "Attacks by the group rose by 20 percent.",
            ("attacks by the group", "attack"),
            "rose/rise",
            quantity=exactly(20, unit="%", role="change"),
            period=year(2021),
        ),
        say(
            "Attacks by the group fell by 20 percent.",
            ("attacks by the group", "attack"),
            "fell/fall",
            quantity=exactly(20, unit="%", role="change"),
            period=year(2021),
        ),
        CONTRADICTS,
    ),
    "survivors and dead": (
        say(
            "12 sailors survived the fire.",
            ("12 sailors", "sailor"),
            "survived/survive",
            ("the fire", "fire"),
            quantity=exactly(12, "sailor"),
        ),
        say(
            "33 sailors died in the fire.",
            ("33 sailors", "sailor"),
            "died/die",
            quantity=exactly(33, "sailor"),
        ),
        UNRELATED,
    ),
    "two armies of one name": (
        say(
            "The Afghan Taliban rejected the truce.",
            ("the Afghan Taliban", "taliban"),
            "rejected/reject",
            ("the truce", "truce"),
        ),
        say(
            "The Pakistani Taliban accepted the truce.",
            ("the Pakistani Taliban", "taliban"),
            "accepted/accept",
            ("the truce", "truce"),
        ),
        UNRELATED,
    ),
    "accepted and rejected": (
        say(
            "The Norland parliament approved the water bill.",
            ("the Norland parliament", "parliament"),
            "approved/approve",
            ("the water bill", "bill"),
        ),
        say(
            "The Norland parliament voted down the water bill.",
            ("the Norland parliament", "parliament"),
            "voted down/vote down",
            ("the water bill", "bill"),
        ),
        CONTRADICTS,
    ),
    "a count and its denial": (
        attacks(33),
        say(
            "The TTP carried out no attacks.",
            TTP,
            "carried out/carry out",
            ("no attacks", "attack"),
            polarity=DENIED,
            period=JULY,
        ),
        CONTRADICTS,
    ),
}

TABLE = [(f"{name}", *row) for rows in (FIGURES, TOLLS, PROPOSITIONS) for name, row in rows.items()]


@pytest.mark.parametrize(
    ("a", "b", "expected"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_two_texts_side_by_side(a, b, expected):
    verdict = compare(a, b)
    assert verdict.relation == expected, verdict
