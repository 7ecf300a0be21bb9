import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.extract import factuality_assertion, factuality_modality, factuality_polarity
from claims.extract.factuality import asserts, is_statement, modality, polarity
from claims.model import Modality, Polarity
from tests.extract.claims_of import extraction_of


def verb(nlp, text, form):
    return next(token for token in nlp(text) if token.text == form)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("The crew did not leave the harbour.", "leave"),
        ("The ferry wasn't damaged in the storm.", "damaged"),
        ("The union never signed the contract.", "signed"),
        ("The airline no longer flies to Oslo.", "flies"),
        ("Nobody claimed the reward.", "claimed"),
        ("No passengers were hurt.", "hurt"),
        ("None of the passengers survived.", "survived"),
        ("The inspectors found no cracks.", "found"),
        ("Few voters supported the measure.", "supported"),
        ("The council spent little money.", "spent"),
        ("There is absolutely no chance that the mayor resigned.", "is"),
        ("The survey does not necessarily prove the theory.", "prove"),
        ("The road was hardly damaged.", "damaged"),
        ("The council barely spent anything.", "spent"),
        ("The envoy barely said anything.", "said"),
        ("Neither team scored.", "scored"),
        ("The council failed to approve the budget.", "approve"),
        ("The striker refused to sign the letter.", "sign"),
        ("The engineers were unable to repair the pump.", "repair"),
        ("The thieves escaped without breaking a window.", "breaking"),
        ("The firm did not sell or lease the plant.", "lease"),
        ("There was no fire.", "was"),
        ("Under no circumstances did the bank pay.", "pay"),
        ("The crew cannot simply leave the harbour.", "leave"),
        ("The council won't just approve the budget.", "approve"),
    ],
)
def test_negation_denies(nlp, text, form):
    assert polarity(verb(nlp, text, form)) is Polarity.DENIED


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("The crew left the harbour.", "left"),
        ("The crew barely slept during the storm.", "slept"),
        ("The council did not fail to approve the budget.", "approve"),
        ("The storm not only closed the port but flooded the town.", "closed"),
        ("The firm did not simply close the mill.", "close"),
        ("A few voters supported the measure.", "supported"),
        ("The captain took his little brother aboard.", "took"),
        ("The painter likes little boats.", "likes"),
        ("No fewer than 40 people were rescued.", "rescued"),
        ("The firm that did not pay was closed.", "closed"),
        ("The firm did not pay, and the court closed it.", "closed"),
        ("The council failed to approve the budget.", "failed"),
        ("The envoy barely tolerates the banquets.", "tolerates"),
    ],
)
def test_what_is_not_negated_or_negated_twice_is_affirmed(nlp, text, form):
    assert polarity(verb(nlp, text, form)) is Polarity.AFFIRMED


@pytest.mark.parametrize(
    ("text", "form", "expected"),
    [
        ("The ferry sank in May.", "sank", Modality.ASSERTED),
        ("The ferry may sink.", "sink", Modality.HEDGED),
        ("The leak can raise the cost of water.", "raise", Modality.HEDGED),
        ("The council can raise the price of water.", "raise", Modality.ASSERTED),
        ("The losers could only watch.", "watch", Modality.ASSERTED),
        ("The ferry might have sunk.", "sunk", Modality.HEDGED),
        ("The ferry reportedly sank.", "sank", Modality.HEDGED),
        ("The ferry was allegedly sold.", "sold", Modality.HEDGED),
        ("The owners appear to have left.", "left", Modality.HEDGED),
        ("The strike is likely to continue.", "continue", Modality.HEDGED),
        ("The owner is thought to have moved abroad.", "moved", Modality.HEDGED),
        ("Perhaps the owner moved abroad.", "moved", Modality.HEDGED),
        ("The rocket can reach the port.", "reach", Modality.ASSERTED),
        ("The law can be changed by the council.", "changed", Modality.ASSERTED),
        ("Nobody could enter the port.", "enter", Modality.ASSERTED),
        ("The survey does not necessarily prove the theory.", "prove", Modality.HEDGED),
        ("The owner could not pay the crew.", "pay", Modality.ASSERTED),
        ("Nobody can enter the port.", "enter", Modality.ASSERTED),
        ("The port will reopen on Friday.", "reopen", Modality.PLANNED),
        ("The port is going to reopen.", "reopen", Modality.PLANNED),
        ("The port intends to buy two cranes.", "buy", Modality.PLANNED),
        ("The port is due to reopen next week.", "reopen", Modality.PLANNED),
        ("The company said the port would reopen.", "reopen", Modality.PLANNED),
        ("The port will reopen and hire staff.", "hire", Modality.PLANNED),
        ("The owner said the port would reopen and ships would come.", "come", Modality.PLANNED),
        ("The owner began by saying he would resign.", "resign", Modality.PLANNED),
        ("The owner left, adding that he would sue.", "sue", Modality.PLANNED),
        ("The owner says a strike would ruin him.", "ruin", Modality.CONDITIONAL),
        ("Lind is to visit Orsk.", "visit", Modality.PLANNED),
        ("The union is to meet the owners.", "meet", Modality.PLANNED),
        ("Forty cranes are to be sold.", "sold", Modality.PLANNED),
        ("The excuse for the raid was to free the crew.", "free", Modality.ASSERTED),
        ("The owners are to blame.", "blame", Modality.ASSERTED),
        ("The talks were to begin in May.", "begin", Modality.PLANNED),
        ("The strategy was to reorient the army.", "reorient", Modality.ASSERTED),
        ("The idea was to close the mill.", "close", Modality.ASSERTED),
        ("The first step was to free the crew.", "free", Modality.ASSERTED),
        ("Her job is to run the port.", "run", Modality.ASSERTED),
        ("The firm may fold and have to sell its ships.", "sell", Modality.HEDGED),
        ("If the strike ends, the port will reopen.", "reopen", Modality.CONDITIONAL),
        ("If the strike ends, the port will reopen.", "ends", Modality.CONDITIONAL),
        ("Unless wages rise, the crew will strike.", "strike", Modality.CONDITIONAL),
        ("A second crane would have saved the ship.", "saved", Modality.CONDITIONAL),
        ("The verdict was unfair.", "was", Modality.OPINION),
        ("The cranes should be inspected.", "inspected", Modality.OPINION),
        ("The owners must resign.", "resign", Modality.OPINION),
        ("I believe the captain lied.", "lied", Modality.OPINION),
        ("It is reasonable to suppose that the captain lied.", "lied", Modality.OPINION),
        ("The merger was a terrible mistake.", "was", Modality.OPINION),
        ("It is the tallest crane in the country.", "is", Modality.ASSERTED),
        ("Sadly, the ferry sank.", "sank", Modality.OPINION),
    ],
)
def test_modality(nlp, text, form, expected):
    assert modality(verb(nlp, text, form)) is expected


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("The reporters asked whether the port had closed.", "closed"),
        ("The manual explains how to lower the crane.", "lower"),
        ("If the port closes, prices rise.", "closes"),
        ("The crew went ashore to buy bread.", "buy"),
        ("The union wants the owners to resign.", "resign"),
        ("The judge ordered the firm to pay.", "pay"),
        ("The pilot tried to land.", "land"),
        ("The law requires that firms report every ship.", "report"),
        ("The judge ordered that the ship be sold.", "sold"),
        ("The firm had trouble finding a buyer.", "finding"),
        ("She wishes that the port had stayed open.", "stayed"),
        ("The council made a decision to close the port.", "close"),
        ("Do not expect the port to open soon.", "open"),
    ],
)
def test_questions_conditions_purposes_and_wishes_assert_nothing(nlp, text, form):
    assert not asserts(verb(nlp, text, form))


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("The port closed because the crane fell.", "fell"),
        ("The firm managed to sell the crane.", "sell"),
        ("The firm plans to sell the crane.", "sell"),
        ("The firm refused to pay the crew.", "pay"),
        ("The mayor said that the port closed.", "closed"),
        ("When the port closed, prices rose.", "closed"),
    ],
)
def test_plain_and_subordinate_facts_are_asserted(nlp, text, form):
    assert asserts(verb(nlp, text, form))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The port closed in March.", True),
        ("In March the port had not yet reopened.", True),
        ("The port, which is old, lost two cranes.", True),
        ("Had the port closed?", False),
        ("Who owns the port?", False),
        ("Do not expect a quick repair.", False),
        ("Read the full story here.", False),
        ("Sign up for our newsletter.", False),
        ("A crane in the old port", False),
        ("Hello and welcome.", False),
        ("Photo by Ana Diaz", False),
    ],
)
def test_only_statements_are_statements(nlp, text, expected):
    (sentence, *_) = nlp(text).sents
    assert is_statement(sentence) is expected


@settings(max_examples=40, deadline=None)
@given(words=st.lists(st.sampled_from("not no if to be may he left which nor than , ? .".split())))
def test_nothing_raises_on_word_salad(nlp, words):
    doc = nlp(" ".join(words))
    for token in doc:
        assert polarity(token) in Polarity
        assert modality(token) in Modality
        assert asserts(token) in {True, False}
    assert all(is_statement(sentence) in {True, False} for sentence in doc.sents)


@pytest.mark.parametrize(
    "rule",
    [
        *factuality_polarity.RULES,
        *factuality_modality.RULES,
        *factuality_assertion.RULES,
        *factuality_assertion.SENTENCE_RULES,
    ],
    ids=lambda rule: rule.__name__,
)
def test_every_rule_documents_itself(rule):
    assert rule.__doc__
    assert rule.__doc__.strip().endswith(".")


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("The owner wished that the ferry sailed and the crew returned.", "sailed"),
        ("The owner wished that the ferry sailed and the crew returned.", "returned"),
        ("It is unlikely that the ferry sank.", "sank"),
        ("It is not true that the ferry sank.", "sank"),
        ("The captain was confident that the ferry was safe.", "was"),
        ("If you believe the ferry sank, you will stay ashore.", "sank"),
        ("It is harder to make the case that the ferry was safe.", "was"),
        ("The crew helped the passengers reach the shore.", "reach"),
    ],
)
def test_what_is_hoped_doubted_or_supposed_is_not_asserted(nlp, text, form):
    found = [token for token in nlp(text) if token.text == form]
    assert not asserts(found[-1])


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("It is no secret that the ferry sank.", "sank"),
        ("It is clear that the ferry sank.", "sank"),
        ("The captain was aware that the ferry had sunk.", "sunk"),
        ("If the ferry sank, the owner who insured it is to blame.", "is"),
    ],
)
def test_what_is_known_is_asserted(nlp, text, form):
    assert asserts(verb(nlp, text, form))


def test_what_somebody_doubts_without_being_its_speaker_is_no_claim():
    text = "Reed said he wasn't worried because he doubted any court would enforce it."
    assert not any(claim.text.startswith("Any court") for claim in extraction_of(text).claims)
