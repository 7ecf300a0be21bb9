"""The answer that a statement gives to its question, in words."""

from claims.model import Comparator, Quantity, Statement
from claims.relate.once import happens_once
from claims.relate.polarity import is_denied
from claims.relate.roles import counts_who_did_not
from claims.relate.wording import figure_words, period_words


def answer_text(statement: Statement) -> str:
    """Return a statement's answer in words: its figure, "yes" or "no".

    A date is the answer of what happens once and has one.
    """
    if statement.quantity is not None:
        return _figure_answer(statement, statement.quantity)
    if happens_once(statement) and statement.period is not None and not is_denied(statement):
        return period_words(statement.period)
    return "no" if is_denied(statement) else "yes"


def _figure_answer(statement: Statement, quantity: Quantity) -> str:
    words = figure_words(quantity)
    if is_denied(statement) and quantity.comparator is Comparator.VAGUE and quantity.high != 0:
        return "no"
    if counts_who_did_not(statement):
        return words
    return f"not {words}" if is_denied(statement) and quantity.high != 0 else words
