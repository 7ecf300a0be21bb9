"""Whether a clause is affirmed, how it is put, and whether it says anything to be so.

Each question is answered by an explicit table of rules over the parse; their
docstrings are their documentation.
"""

from claims.extract import factuality_assertion, factuality_modality, factuality_polarity
from claims.model import Modality, Polarity
from claims.syntax import Token, TokenSpan

__all__ = ["asserts", "is_statement", "modality", "polarity"]


def polarity(verb: Token) -> Polarity:
    """Say whether the clause headed by ``verb`` is affirmed or denied.

    Negations are counted, so that two of them cancel out ("did not fail to").
    """
    odd = factuality_polarity.count(verb) % 2
    return Polarity.DENIED if odd else Polarity.AFFIRMED


def modality(verb: Token) -> Modality:
    """Say how the clause headed by ``verb`` is put: asserted unless a rule says otherwise."""
    return factuality_modality.modality_of(verb)


def asserts(verb: Token) -> bool:
    """Say whether the clause headed by ``verb`` puts anything forward as so, or as not so.

    Questions, conditions, purposes, wishes and commands put nothing forward.
    What a cue does with its content is not looked at here.
    """
    return not any(rule(verb) for rule in factuality_assertion.RULES)


def is_statement(sentence: TokenSpan) -> bool:
    """Say whether a sentence states something: no question, command, greeting or fragment."""
    return not any(rule(sentence) for rule in factuality_assertion.SENTENCE_RULES)
