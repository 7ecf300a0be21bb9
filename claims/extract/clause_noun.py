"""Clauses that hang on a noun: relative clauses, participles and appositions.

Each rule turns one kind of clause into a :class:`~claims.extract.clause.Clause`;
its docstring is its published documentation.
"""

from claims.extract.attachment import (
    counted_of,
    is_doubtful,
    is_loose,
    is_second,
    is_unlike,
)
from claims.extract.clause import Clause, clause_of
from claims.extract.clause_part import described_part, relative_part
from claims.extract.clause_words import (
    FOUNDING,
    LEADING,
    PLACE_NOUNS,
    PREPOSITIONAL,
    RELATIVIZERS,
)
from claims.extract.described import NOMINAL, described_by, described_in, is_imagined, owner_of
from claims.extract.phrase import LONG_DASHES, is_apart, is_hyphen, is_nonrestrictive
from claims.extract.relative_noun import antecedent_of
from claims.extract.verb import (
    SUBJECTS,
    VERBAL,
    chain,
    is_finite,
    is_passive,
    own_subject,
)
from claims.syntax import Token

GIVING = frozenset(
    "allow award charge deny fine give grant guarantee hand leave lend offer owe pay promise send "
    "show teach tell".split()
)
"""Verbs that keep an object in the passive: "a clerk awarded a prize"."""


def relative(head: Token) -> Clause | None:
    """A relative clause that adds a fact, its pronoun replaced by the antecedent."""
    pronoun = next((t for t in head.lefts if t.lower_ in RELATIVIZERS), None)
    antecedent = antecedent_of(head, pronoun)
    described = described_by(antecedent)
    if antecedent.pos_ in VERBAL or not is_finite(head):
        return None
    if described is None and not _states_fact(head):
        return None
    if is_imagined(antecedent) or is_doubtful(head, pronoun, antecedent):
        return None
    counted = counted_of(head)
    if counted is not None:
        return relative_part(head, counted, antecedent)
    if pronoun is None or pronoun.dep_ not in SUBJECTS:
        return _relative_object(head, pronoun)
    noun = described or antecedent
    return Clause(head, chain(head), noun, is_passive(head), "relative", pronoun, filler=noun)


def _relative_object(head: Token, pronoun: Token | None) -> Clause | None:
    subject = own_subject(head)
    if subject is None or pronoun is None or pronoun.dep_ not in {"dobj", "pobj"}:
        return None
    return Clause(head, chain(head), subject, is_passive(head), "relative", pronoun, head.head)


def _states_fact(clause: Token) -> bool:
    if is_apart(clause):
        return True
    past = clause.tag_ in {"VBD", "VBN"} or any(t.tag_ == "VBD" for t in clause.lefts)
    return past and is_nonrestrictive(clause) and is_told(clause.head)


def is_told(noun: Token) -> bool:
    """Say whether an indefinite noun can be told from others, so that more can be said of it.

    A subject introduces itself ("a man drowned"), an object is told by who did
    what to it ("the mill that the company ran").
    """
    if not any(t.lower_ in {"a", "an"} and t.dep_ == "det" for t in noun.lefts):
        return True
    return noun.dep_ in SUBJECTS or owner_of(noun) is not None


def participle(head: Token) -> Clause | None:
    """A participle after a noun: "the party, founded in 2007," states a passive.

    A finite clause after a noun ("the claim that") is its content.
    """
    if is_including(head) or _may_list(head) or _is_active(head) or _is_listed_task(head):
        return None
    founded = _founded(head)
    noun = founded or _led(head) or _named_apart(head) or _described(head) or head.head
    if own_subject(head) is not None:
        return clause_of(head, own_subject(head), "content") if is_finite(head) else None
    states = noun != head.head or _states_participle(head)
    if not (_is_listed_count(noun) or noun.pos_ in {*NOMINAL, "PRON"}) or not states:
        return None
    if is_imagined(noun) or is_loose(head, noun):
        return None
    passive = head.tag_ == "VBN"
    return Clause(head, chain(head), noun, passive, "participle", filler=noun)


def _described(head: Token) -> Token | None:
    return described_by(head.head) if is_apart(head) else described_in(head)


def _is_active(head: Token) -> bool:
    """Say whether a "participle" is the verb of a clause: it has an object, or takes up a plural.

    That is "the tax, if high, carried a risk" and "towns Reuters named as winners".
    """
    if head.tag_ not in {"VBN", "VBD"} or own_subject(head) is not None:
        return False
    if any(t.dep_ == "dobj" for t in head.rights) and head.lemma_ not in GIVING:
        return True
    noun, before = head.head, head.head.left_edge.before
    contact = noun.pos_ == "PROPN" and noun.i == head.i - 1 and before is not None
    return contact and before is not None and before.tag_ == "NNS"


def _is_listed_task(head: Token) -> bool:
    """Say whether gerunds tell what the things before a dash are: "two tasks -- buying and"."""
    before = head.left_edge.before
    if head.tag_ != "VBG" or before is None or before.text not in LONG_DASHES:
        return False
    return head.head.tag_ == "NNS" and any(t.dep_ == "conj" for t in head.rights)


def _may_list(head: Token) -> bool:
    """Say whether participles may go on with a passive: "was drawn up in Orsk, signed and"."""
    noun, listed = head.head, any(t.dep_ == "conj" and t.tag_ == "VBN" for t in head.rights)
    if not listed or noun.dep_ != "pobj" or not is_apart(head):
        return False
    return any(t.dep_ == "auxpass" for t in noun.head.head.lefts)


def _founded(head: Token) -> Token | None:
    """Return the organisation that "a group of ten factions formed in 2007" describes."""
    noun = head.head
    while noun.dep_ == "pobj" and noun.head.dep_ == "prep":
        noun = noun.head.head
    apposed = head.lemma_ in FOUNDING and noun.dep_ == "appos" and noun.head.pos_ == "PROPN"
    return noun.head if apposed and noun != head.head else None


def _named_apart(head: Token) -> Token | None:
    """Return the name that a capital word describes: "the Lark, a UN body based in Orsk"."""
    noun = head.head
    indefinite = any(t.lower_ in {"a", "an"} and t.dep_ == "det" for t in noun.lefts)
    if noun.dep_ != "appos" or not indefinite or is_apart(head):
        return None
    if {noun.pos_, noun.head.pos_} != {"PROPN"}:
        return None
    return noun.head if head.tag_ == "VBN" and noun.i < head.i and is_apart(noun) else None


def _led(head: Token) -> Token | None:
    """Return the name right before "led by", which it describes whatever the parse says."""
    before = head.doc[head.i - 1] if head.i else None
    if before is None or head.lemma_ not in LEADING or head.left_edge != head:
        return None
    named = before.pos_ == "PROPN" and any(t.dep_ == "agent" for t in head.rights)
    return before if named and before.dep_ in {"pobj", "dobj", "conj", "appos"} else None


def _is_listed_count(noun: Token) -> bool:
    """Say whether a number goes on from a verb: "four men were killed and ten wounded"."""
    return noun.pos_ == "NUM" and noun.dep_ == "conj" and noun.head.pos_ in VERBAL


SHARES = frozenset(
    "fifth fraction half majority minority number percentage plurality proportion quarter share "
    "tenth third".split()
)
"""Nouns for a part, whose participle picks out what it is a part of."""


def _states_participle(head: Token) -> bool:
    if head.head.lemma_.lower() in SHARES and not is_apart(head):
        return False
    if head.tag_ == "VBN":
        dated = any(t.dep_ in {"agent", "prep", "npadvmod"} for t in head.rights)
        if is_apart(head) or head.head.pos_ == "PROPN" or _is_listed_count(head.head):
            return dated
        return dated and is_nonrestrictive(head) and is_told(head.head)
    return head.tag_ == "VBG" and is_apart(head) and not is_including(head)


def is_including(head: Token) -> bool:
    """Say whether a participle works as a preposition or names a source: "including"."""
    if head.lower_ == "barring":
        return not any(t.lower_ == "from" for t in head.subtree)
    return head.lower_ in PREPOSITIONAL


def apposition(head: Token) -> Clause | None:
    """An apposition that says what or who its noun is: "Ana Diaz, the mayor of Korvath"."""
    return described_part(head) or _apposition(head)


def _apposition(head: Token) -> Clause | None:
    noun = head.head
    after = head.after or head
    if (
        is_second(head)
        or not is_apart(head)
        or _is_behind_verb(head)
        or is_hyphen(after)
        or {noun.pos_, head.pos_} != {"PROPN", "NOUN"}
    ):
        return None
    described, description = (noun, head) if noun.pos_ == "PROPN" else (head, noun)
    if _is_in_list(described) or _is_in_list(description):
        return None
    if described.ent_type_ == "GPE" and description.lemma_ not in PLACE_NOUNS:
        return None
    if is_unlike(described, description) or any(t.lower_ == "then" for t in description.lefts):
        return None
    if not _is_description(description) or described.ent_type_ in {"DATE", "TIME", "CARDINAL"}:
        return None
    return Clause(description, (), described, False, "apposition", filler=described)


def _is_behind_verb(apposition: Token) -> bool:
    """Say whether the parse has hung an apposition on the subject across its verb."""
    noun = apposition.head
    return noun.dep_ in SUBJECTS and noun.i < noun.head.i < apposition.i


def _is_in_list(noun: Token) -> bool:
    return noun.dep_ == "conj" or any(t.dep_ == "conj" for t in noun.rights)


def _is_description(noun: Token) -> bool:
    if noun.ent_type_ in {"DATE", "TIME", "CARDINAL", "QUANTITY", "PERCENT", "MONEY"}:
        return False
    determined = any(t.dep_ in {"det", "poss", "amod", "compound"} for t in noun.lefts)
    return determined and noun.tag_ == "NN"
