from datetime import date

import pytest

from claims.extract.time import find_times

PUBLISHED = date(2021, 11, 17)
"""A Wednesday."""


def first_value(nlp, text):
    return find_times(nlp(text), published=PUBLISHED)[0].value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The bridge will cost more than planned in March.", "2021-03"),
        ("The harvest will be smaller than forecast in June.", "2021-06"),
        ("Friday's vote in Orsk will be the first.", "2021-11-19"),
        ("Friday's vote in Orsk was the first.", "2021-11-12"),
        ("The talks failed on Monday.", "2021-11-15"),
        ("The court will rule on Monday.", "2021-11-22"),
        ("The court is to rule on Monday.", "2021-11-22"),
        ("The minister said on Monday that he would resign.", "2021-11-15"),
        ("The minister said he would resign on Monday.", "2021-11-22"),
        ("The army has shelled the town since Sunday.", "2021-11-14"),
        ("Police extended the deadline until Saturday.", "2021-11-20"),
        ("Police arrested two men on Saturday.", "2021-11-13"),
        ("They had until Friday to reply.", "2021-11-19"),
        ("They had dinner on Friday.", "2021-11-12"),
        ("The talks resume Thursday in Geneva.", "2021-11-18"),
        ("The king is meeting the envoys on Thursday.", "2021-11-18"),
        ("The agency says that prices fell on Thursday.", "2021-11-11"),
        ("The vote was scheduled for Friday.", "2021-11-19"),
        ("She was told on Friday that the plan had failed.", "2021-11-12"),
        ("The group managed to escape on Friday.", "2021-11-12"),
        ("The group plans to leave on Friday.", "2021-11-19"),
        ("Officials went to the port to meet him on Friday.", "2021-11-12"),
        ("The envoy could not be reached on Monday.", "2021-11-15"),
        ("The ship may have sunk on Monday.", "2021-11-15"),
        ("The ship may sail on Monday.", "2021-11-22"),
        ("The boy could leave as early as Monday.", "2021-11-22"),
        ("If the town wins the cup on Saturday, the mayor will sing.", "2021-11-20"),
        ("If the town won the cup on Saturday, nobody saw it.", "2021-11-13"),
        ("Before the shop opens on Friday, the crew will sweep it.", "2021-11-19"),
        ("Olm said during Friday's debate that he was tired.", "2021-11-12"),
    ],
)
def test_weekdays_look_back_unless_the_sentence_looks_ahead(nlp, text, value):
    assert first_value(nlp, text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The mayor resigned in December.", "2020-12"),
        ("The bridge will open in December.", "2021-12"),
        ("The court is expected to rule in December.", "2021-12"),
        ("The company expects a loss in December.", "2021-12"),
        ("The dividend is payable Dec. 15.", "2021-12-15"),
        ("The offer expires Dec. 15.", "2021-12-15"),
        ("The record date is Dec. 15.", "2021-12-15"),
        ("The rule takes effect Jan. 1.", "2022-01-01"),
        ("The hearing is set for January 12.", "2022-01-12"),
        ("The January hearing divides the party.", "2022-01"),
        ("The October riots divide the party.", "2021-10"),
        ("The December elections were free.", "2020-12"),
        ("The council set Dec. 10 as the deadline.", "2021-12-10"),
        ("The record was set on Dec. 10.", "2020-12-10"),
        ("The trial was postponed to March.", "2022-03"),
        ("The army took the town in March.", "2021-03"),
    ],
)
def test_dates_without_a_year_follow_the_tense(nlp, text, value):
    assert first_value(nlp, text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Weir is up for re-election in May.", "2022-05"),
        ("Her chances in the May election are slim.", "2022-05"),
        ("She has the money needed to win the May election.", "2022-05"),
        ("Weir hopes to win in May.", "2022-05"),
        ("Weir is on the ballot in May.", "2022-05"),
        ("Weir could win Ostrel on Friday.", "2021-11-19"),
        ("The party looks ahead to Friday's primary.", "2021-11-19"),
        ("Weir won the May election.", "2021-05"),
        ("Turnout was low in the May election.", "2021-05"),
        ("Weir wins Friday's primary.", "2021-11-12"),
        ("Coins were used to decide Friday's caucus.", "2021-11-12"),
        ("Anger has grown since Friday's vote.", "2021-11-12"),
        ("Quarrels after the June 7 primary are many.", "2021-06-07"),
        ("Exports rise in May.", "2021-05"),
    ],
)
def test_a_vote_that_nobody_says_is_over_is_to_come(nlp, text, value):
    assert first_value(nlp, text) == value
