"""Verdicts on statements of different articles, where nothing unsaid may be taken as shared."""

from datetime import date

import pytest

from claims.model import RelationKind
from claims.relate.compare import compare

from .statements import TTP, at_least, attacks, day, exactly, killed, month, more_than, say, stored

CORROBORATES, CONTRADICTS, UPDATES, UNRELATED = RelationKind
LATER = date(2022, 8, 5)
NORLAND = ("Norland", "Norland", "Norland")


def crashed(number, **slots):
    return say(
        f"{number} people died.",
        (f"{number} people", "people"),
        "died/die",
        quantity=exactly(number, "people"),
        **slots,
    )


def arrested(**slots):
    return say(
        "Police arrested Ada Lund in the killings of two women in Kell in July 2022.",
        ("Police", "police"),
        "arrested/arrest",
        ("Ada Lund", "lund", "Ada Lund"),
        complements=(("two women in Kell", "woman"),),
        quantity=exactly(2, "woman", "killed"),
        period=month(2022, 7),
        **slots,
    )


def attacked(**slots):
    return say(
        "Norland attacked a border post.",
        NORLAND,
        "attacked/attack",
        ("a border post", "post"),
        **slots,
    )


def umbrella(**slots):
    return say(
        "The TTP is an umbrella group of militants.",
        TTP,
        "is/be",
        ("an umbrella group of militants", "group"),
        **slots,
    )


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param(
            attacks(33), attacks(26, published=LATER), CONTRADICTS, id="one actor, one month"
        ),
        pytest.param(attacks(33), attacks(33, published=LATER), CORROBORATES, id="same figure"),
        pytest.param(attacks(33, period=None), attacks(26, period=None), UNRELATED, id="no period"),
        pytest.param(attacks(33), attacks(26, period=None), UNRELATED, id="one period"),
        pytest.param(
            attacks(33, source="Post"),
            attacks(26, source="Post", published=LATER),
            UPDATES,
            id="the same source corrects itself",
        ),
        pytest.param(
            attacks(33, chain=("PICSS",)),
            attacks(26, chain=("PIPS",), published=LATER),
            CONTRADICTS,
            id="two speakers",
        ),
        pytest.param(crashed(3), crashed(5), UNRELATED, id="nothing ties two deaths together"),
        pytest.param(killed(5), killed(24, published=LATER), UPDATES, id="one place and event"),
        pytest.param(killed(5, None), killed(24, None, published=LATER), UNRELATED, id="no place"),
        pytest.param(killed(5), killed(24, published=None), UNRELATED, id="order unknown"),
        pytest.param(
            killed(12),
            killed(12, published=date(2022, 12, 1)),
            UNRELATED,
            id="same toll, months apart",
        ),
        pytest.param(
            killed(12, period=day(2022, 8, 1)),
            killed(12, period=day(2022, 8, 1), published=LATER),
            CORROBORATES,
            id="same toll, same day",
        ),
        pytest.param(
            killed(at_least(3, "people", "killed")),
            killed(more_than(200, "people", "killed")),
            UNRELATED,
            id="far bounds of one day say nothing",
        ),
        pytest.param(
            attacked(),
            attacked(published=date(2022, 12, 1)),
            UNRELATED,
            id="two attacks, months apart",
        ),
        pytest.param(attacked(), attacked(published=LATER), CORROBORATES, id="one attack"),
        pytest.param(
            umbrella(), umbrella(published=date(2022, 12, 1)), CORROBORATES, id="a lasting state"
        ),
    ],
)
def test_articles(a, b, expected):
    verdict = compare(stored(a, 1), stored(b, 2))
    assert verdict.relation is expected, verdict


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        pytest.param(attacks(33), attacks(33), UNRELATED, id="a repetition"),
        pytest.param(attacks(33), attacks(26), UNRELATED, id="one speaker"),
        pytest.param(
            attacks(33, chain=("PICSS",)),
            attacks(26, chain=("TTP",)),
            CONTRADICTS,
            id="two speakers",
        ),
        pytest.param(
            attacks(33, chain=("PICSS",)), attacks(33, chain=("TTP",)), UNRELATED, id="two agree"
        ),
        pytest.param(attacks(26, derived=True), attacks(26), UNRELATED, id="derived from itself"),
    ],
)
def test_one_article(a, b, expected):
    assert compare(stored(a, 1), stored(b, 1)).relation is expected


def test_derived_and_hedged_claims_count_for_less():
    plain = compare(stored(attacks(33), 1), stored(attacks(33), 2)).score
    derived = compare(stored(attacks(33), 1), stored(attacks(33, derived=True), 2)).score
    assert derived < plain


@pytest.mark.parametrize(
    ("a", "b", "sentence"),
    [
        (
            attacks(33),
            attacks(26, published=LATER),
            "33 against 26 attacks by Tehrik-i-Taliban Pakistan in July 2022.",
        ),
        (
            attacks(at_least(30, "attack")),
            attacks(33, published=LATER),
            "At least 30 and 33 agree: attacks by Tehrik-i-Taliban Pakistan in July 2022.",
        ),
        (
            killed(24, published=LATER),
            killed(5),
            "5 (3 August 2022), later 24 (5 August 2022) people killed in Kabul.",
        ),
        (killed(12), killed(12, published=LATER), "Both say 12 people killed in Kabul."),
        (arrested(), arrested(published=LATER), "Both say 2 women killed in July 2022."),
        (
            attacks(33),
            attacks(42, period=None, published=LATER),
            "Too little is shared to say that both answer one question.",
        ),
        (
            killed(12),
            killed(12, "Peshawar"),
            "They answer different questions: the place differs (Kabul and Peshawar).",
        ),
    ],
)
def test_explanation(a, b, sentence):
    assert compare(stored(a, 1), stored(b, 2)).explanation == sentence


def test_a_count_without_a_telling_noun_is_explained_by_its_question():
    crowds = [
        say(
            f"{number} people marched through the town.",
            (f"{number} people", "people"),
            "marched/march",
            quantity=exactly(number, "person"),
            place="Korvena",
            period=day(2022, 8, 1),
        )
        for number in (8000, 40000)
    ]
    verdict = compare(*crowds)
    assert verdict.relation is CONTRADICTS
    assert verdict.explanation.endswith(
        "How many people marched through the town in Korvena on 1 August 2022?"
    )


def test_within_a_day_the_risen_toll_is_the_later_one():
    risen = say(
        "The toll of the blast rose to 11.",
        ("the toll of the blast", "toll"),
        "rose/rise",
        quantity=exactly(11, "person", "killed"),
        place="Kabul",
    )
    verdict = compare(risen, killed(4))
    assert verdict.relation is UPDATES
    assert verdict.explanation.startswith("4 ")


def test_reasons_name_each_slot_that_was_compared():
    reasons = compare(stored(attacks(33), 1), stored(attacks(26), 2)).reasons
    assert {"quantity:clash", "counted:same", "actor:same", "period:same"} <= set(reasons)


def test_a_different_month_is_the_reason():
    other = attacks(42, period=None)
    verdict = compare(stored(attacks(33), 1), stored(attacks(42, period=day(2022, 9, 1)), 2))
    assert verdict.reasons[-1] == "period:different"
    assert compare(stored(attacks(33), 1), stored(other, 2)).reasons[-1] != "period:different"
