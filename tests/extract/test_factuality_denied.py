"""What stands under a denied or rejected clause is told by nobody."""

import pytest

from claims.model import Polarity
from tests.extract.claims_of import extraction_of, texts_of


@pytest.mark.parametrize(
    ("text", "untold"),
    [
        ("It's not that Brandt regrets the sale.", "Brandt regrets the sale."),
        ("It is not so much that Brandt fears the sea.", "Brandt fears the sea."),
        ("It's not like the mayor owns the newspaper.", "The mayor owns the newspaper."),
        (
            "The mayor has not done anything to suggest that the tax is fair.",
            "The tax is fair.",
        ),
        ("The mayor has done little to show that the pier is safe.", "The pier is safe."),
        ("Nothing in the log shows that the pilot was drunk.", "The pilot was drunk."),
        ("The verdict doesn't mean the mill is clean.", "The mill is clean."),
        ("The firm failed to prove that the mill is clean.", "The mill is clean."),
        ("Anyone claiming that the harbour is unsafe is a fool.", "The harbour is unsafe."),
        ("Those who claim that the mine is poisoned are liars.", "The mine is poisoned."),
        ("Saying that the vote was rigged is a lie.", "The vote was rigged."),
        ("The claim that the vote was rigged is false.", "The vote was rigged."),
        ("The assumption that Lind will keep the north may be shaky.", "Lind will keep the north."),
        ("Imagine a town where work is honoured.", "Work is honoured."),
        ("The idea that the firm pays no tax is a myth.", "The firm pays no tax."),
        ("It's not that Brandt feels he has anything to regret.", "He has anything to regret."),
        ("They dreamt of a hypothetical war where the king had died.", "The king had died."),
        ("It is hardly true that the river is clean.", "The river is clean."),
    ],
)
def test_what_stands_under_a_denial_is_not_told(text, untold):
    assert untold not in texts_of(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It is known that Brandt regrets the sale.", "Brandt regrets the sale."),
        ("The mayor pointed out that the pier is safe.", "The pier is safe."),
        ("The log shows that the pilot was drunk.", "The pilot was drunk."),
        ("Officials who say that the mine is poisoned have sued.", "The mine is poisoned."),
        ("The claim that the vote was rigged is old.", "The vote was rigged."),
        ("It's no secret that the mayor fears the sea.", "The mayor fears the sea."),
    ],
)
def test_what_stands_under_no_denial_is_told(text, told):
    assert told in texts_of(text)


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("The mayor urged the shops not to close.", Polarity.AFFIRMED),
        ("The crew were told not to leave the harbour.", Polarity.AFFIRMED),
        ('Lind called on farmers not to "give in to fear or turn away."', Polarity.AFFIRMED),
        ("The mayor did not urge the shops to close.", Polarity.DENIED),
        ("The mayor decided not to run again.", Polarity.DENIED),
    ],
)
def test_who_tells_others_not_to_do_something_denies_nothing(text, polarity):
    assert [claim.polarity for claim in extraction_of(text).claims] == [polarity]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Dario Lund is accused of killing nine sailors.", None),
        ("Two-thirds of voters said the mayor should go.", None),
        ("Half of the farmers said that the dam is unsafe.", None),
        ("Some 20 percent of people in a poll said they believe Lund is a spy.", None),
        ("Three officials said the mayor had lied.", "The mayor had lied."),
        ("Lund accused the army of burning the bridge.", "The army burned the bridge."),
    ],
)
def test_what_a_share_says_or_nobody_accuses_of_is_told_as_said(text, told):
    assert texts_of(text) == [told or text]


def test_no_secret_affirms():
    text = "It’s no secret that die-hard fans don’t really like Omid Sen."
    assert [claim.polarity for claim in extraction_of(text).claims] == [Polarity.AFFIRMED]
