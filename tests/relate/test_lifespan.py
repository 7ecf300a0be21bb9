"""Nobody acts before being founded."""

import pytest

from claims import compare

APART = (
    (
        "The Tarn Liberation Army (TLA) was formed in 2007.",
        "The government signed an agreement with the Tarn Liberation Army (TLA) in 2004.",
    ),
    ("The Green Party was founded in 2007.", "The Green Party won 12 seats in 2004."),
    (
        "The Green Party was founded in 2007.",
        "The council signed a deal with the Green Party in 2004.",
    ),
    ("The Red Brigades were set up in May 2007.", "The Red Brigades attacked Orsa in June 2004."),
)
TOGETHER = (
    ("The Green Party was founded in 2007.", "The Green Party won 12 seats in 2009."),
    ("The Green Party was founded in 2007.", "The Blue Party won 12 seats in 2004."),
    (
        "The Green Party was founded in 2007.",
        "The council signed a deal about the Green Party in 2004.",
    ),
    ("The Red Brigades were set up in 2007.", "The Red Brigades never attacked Orsa in 2004."),
    ("The Red Brigades were set up in 2007.", "Rangers attacked the Red Brigades in 2004."),
)


@pytest.mark.parametrize(("a", "b"), APART)
def test_an_act_before_the_founding_contradicts_it(a, b):
    verdict = compare(a, b)
    assert verdict.relation == compare(b, a).relation == "contradicts"
    assert "lifespan" in {reason.partition(":")[0] for reason in verdict.reasons}


@pytest.mark.parametrize(("a", "b"), TOGETHER)
def test_other_acts_say_nothing_of_the_founding(a, b):
    assert compare(a, b).relation == compare(b, a).relation == "unrelated"
