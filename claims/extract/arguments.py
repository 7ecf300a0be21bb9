"""The words of a clause: its verb group, its objects and complements, without other facts."""

from collections.abc import Iterable, Iterator, Set
from itertools import chain

from claims.extract.clause import OBJECTS, Clause
from claims.extract.close_clause import is_close, is_frankness, is_loose
from claims.extract.condition import (
    BOUND,
    MARKERS,
    conditions_around,
    is_condition,
)
from claims.extract.coordination import (
    alternatives,
    is_listed_participle,
    is_verb_joined,
    joined_complements,
    joined_gerunds,
    loose_complements,
    shared_auxiliaries,
    shared_negations,
)
from claims.extract.factuality_words import NOT_QUITE
from claims.extract.frame import framing_words
from claims.extract.listing import is_listed
from claims.extract.phrase import (
    clause_phrase,
    is_apart,
    noun_phrase,
    words_of,
)
from claims.extract.trailing import is_same_event, trailing
from claims.extract.verb import SUBJECTS, VERBAL, sharing_object
from claims.syntax import Token

KEPT_MARKERS = frozenset(
    {"after", "before", "since", "until", "till", "when", "once", "whenever", *MARKERS}
)
"""Subordinators whose clause bounds the main fact in time or condition, so that it stays."""

CHANGES = frozenset("increase rise jump gain decrease decline fall drop reduction".split())
"""Nouns that, set apart, compare a fact with an earlier one: ", an increase of seven"."""

COMPARING = frozenset({"compared", "versus"})
"""Heads of phrases that set a fact beside another one."""

OUTSIDE = SUBJECTS | {"cc", "conj", "punct", "mark", "parataxis", "intj", "appos"}
"""Dependents of a verb that are no part of what it says of its subject."""

WHOLE = frozenset({"main", "coordinate", "consequence"})
"""Rules whose clause stands under what opens its sentence."""

FOCUSING = frozenset({"even", "only"})
"""Words before a subordinator that belong to it: "only if"."""

VERB_GROUP = frozenset({"aux", "auxpass", "neg", "prt", "expl"})


def verb_group(clause: Clause) -> tuple[int, ...]:
    """Return the verb with its auxiliaries, negation and particle, and its open complements."""
    tokens: set[int] = set()
    for verb in clause.verbs:
        tokens.add(verb.i)
        parts = [t for t in verb.children if t.dep_ in VERB_GROUP]
        tokens.update(i for one in parts for i in _with_tied(one))
    if clause.rule == "caused":
        tokens -= {t.i for t in clause.head.lefts if t.lower_ == "to"}
    return tuple(sorted(tokens | shared_auxiliaries(clause.head) | shared_negations(clause.head)))


def _with_tied(part: Token) -> Iterator[int]:
    """Yield a part of a verb group with its "to", or the "only" of a "not only"."""
    yield part.i
    yield from (t.i for t in part.lefts if t.tag_ == "TO")
    after = part.after
    if part.dep_ == "neg" and after is not None and after.lower_ in NOT_QUITE:
        yield from (t.i for t in (after,) if t.head in {part, part.head})


def clause_words(clause: Clause) -> set[int]:
    """Return the tokens of a clause without its subject: verb group, objects, complements."""
    tokens = set(verb_group(clause))
    if not clause.verbs:
        return set(noun_phrase(clause.head))
    for verb in clause.verbs:
        for child in (*verb.children, *trailing(verb)):
            if child.dep_ == "prt":
                tokens.update(words_of(child))
            elif child.dep_ == "aux" and child.i in tokens:
                tokens.update(_between(child))
            elif child.i not in tokens and _belongs(child, clause):
                tokens.update(_words_told(child))
    tokens.update(_end_of_list(clause, tokens))
    tokens.update(_further_phrases(clause.verbs[-1]))
    return (tokens | _shared_words(clause)) - _before_mark(clause)


def _words_told(child: Token) -> Iterable[int]:
    """Return the words of a dependent: of a condition, and of "with him shouting", all of them."""
    if is_condition(child):
        return clause_phrase(child)
    holder = next((t for t in child.rights if t.dep_ == "pobj"), child)
    acting = child.lower_ == "with" and any(
        t.dep_ == "acl" and t.tag_ == "VBG" for t in holder.rights
    )
    return (t.i for t in child.subtree) if acting else words_of(child)


def _between(auxiliary: Token) -> Iterator[int]:
    """Yield the words that the parse hangs on an auxiliary: "which by 2016 had closed"."""
    for child in auxiliary.lefts:
        if child.dep_ in {"prep", "npadvmod"}:
            yield from words_of(child)


def _shared_words(clause: Clause) -> set[int]:
    """Return the words of a clause that it shares with others: an object, what stands in front."""
    found: set[int] = set()
    shared = sharing_object(clause.verbs[-1])
    for child in shared.rights if shared is not None else ():
        if child.dep_ in {"dobj", "dative"}:
            found.update(words_of(child))
    for condition in conditions_around(clause.head):
        found.update(clause_phrase(condition))
    for verb in clause.verbs if clause.rule != "gerund" else ():
        found.update(_alternatives(verb))
    found.update(_joined_complements(clause))
    return found | framing_words(clause.head) if clause.rule in WHOLE else found


def _joined_complements(clause: Clause) -> Iterator[int]:
    """Yield the words of what "and" joins to an open complement, which is no fact by itself."""
    for verb in clause.verbs:
        for other in _others(verb, clause):
            yield from clause_phrase(other)
            yield from (t.i for t in other.head.rights if t.dep_ == "cc" and t.i < other.i)


def _others(verb: Token, clause: Clause) -> Iterator[Token]:
    if verb != clause.head:
        return joined_complements(verb)
    return chain(joined_gerunds(verb), loose_complements(verb))


def _alternatives(verb: Token) -> set[int]:
    """Return the words of what an "or" sets beside a verb: neither is told by itself."""
    found: set[int] = set()
    for other in alternatives(verb):
        found.update(clause_phrase(other))
        found.update(t.i for t in verb.rights if t.dep_ == "cc" and t.i < other.i)
    return found


def _end_of_list(clause: Clause, tokens: Set[int]) -> set[int]:
    """Return the last member of a list of nouns that the parse has hung on the verb."""
    verb = clause.verbs[-1]
    last = next((t for t in verb.rights if t.dep_ == "conj" and t.pos_ in {"NOUN", "PROPN"}), None)
    joint = next((t for t in verb.rights if t.dep_ == "cc"), None)
    if last is None or joint is None or joint.i + 1 != last.left_edge.i:
        return set()
    if verb.doc[joint.i - 1].text != "," or joint.i - 2 not in tokens:
        return set()
    between = (t for t in verb.doc[verb.i : joint.i] if t.head.i in tokens)
    listed = any(t.dep_ == "conj" or (t.dep_ == "appos" and is_listed(t)) for t in between)
    return {joint.i, *words_of(last)} if listed else set()


def _further_phrases(verb: Token) -> set[int]:
    """Return a second phrase that "and" sets beside one: "on aid, and on wheat from Orsk"."""
    joint = next((t for t in verb.rights if t.dep_ == "cc"), None)
    if joint is None or joint.lower_ == "but" or joint.i + 1 >= joint.sent.end:
        return set()
    phrase = joint.nbor()
    if phrase.pos_ != "ADP" or phrase.head != verb or phrase.dep_ not in {"prep", "conj"}:
        return set()
    if any(t.dep_ == "conj" and t.pos_ in VERBAL for t in verb.rights):
        return set()
    return {joint.i, *words_of(phrase)}


def _before_mark(clause: Clause) -> set[int]:
    """Return the words that only point to the subordinator: "especially since it began"."""
    mark = next((t for t in clause.head.lefts if t.dep_ == "mark"), None)
    if mark is None:
        return set()
    pointing = {"advmod", "npadvmod", "prep"}
    before = [t for t in clause.head.lefts if t.i < mark.i and t.dep_ in pointing]
    return {i for one in before for i in (t.i for t in one.subtree)}


def _belongs(child: Token, clause: Clause) -> bool:
    if child in {*clause.verbs, clause.relative, clause.subject} or child.dep_ in OUTSIDE:
        return False
    if _follows_conjunction(child) or _is_led_out(child, clause) or is_loose(child):
        return False
    if child.dep_ == "advcl":
        return _bounds(child)
    if child.dep_ == "ccomp" and child.i < clause.head.i:
        return False
    if child.dep_ == "dobj" and is_apart(child) and not _is_given(child):
        return False
    return child.tag_ != "WRB" and not _is_marking(child) and not _compares(child)


def _is_marking(child: Token) -> bool:
    """Say whether a "that" only opens a clause, whatever the parse calls it."""
    return child.lower_ == "that" and child.dep_ == "advmod" and child.i < child.head.i


GIVING = frozenset("allow deny give grant guarantee leave lend offer owe pay promise send".split())
"""Verbs with two objects: somebody and something."""


def _is_given(thing: Token) -> bool:
    """Say whether an object apart is the second of two: "gives the king, who rules, the right".

    In a list of gerunds it is one more of them: "halting it, fostering trust, and creating".
    """
    if thing.head.tag_ == "VBG" and any(
        t.dep_ == "cc" and t.i > thing.i for t in thing.head.rights
    ):
        return any(t.tag_ == "VBG" for t in thing.lefts)
    if thing.head.lemma_ not in GIVING:
        return False
    return any(t.dep_ in {"dobj", "dative"} and t.i < thing.i for t in thing.head.rights)


def _is_led_out(child: Token, clause: Clause) -> bool:
    """Say whether a word only ties a verb to another: "to close", "not only closed"."""
    if child.dep_ == "preconj":
        return is_verb_joined(child.head)
    if child.dep_ == "dep":
        return is_listed_participle(child)
    return clause.rule == "caused" and child.dep_ == "aux"


def _follows_conjunction(child: Token) -> bool:
    """Say whether a dependent stands after "and", where the next predicate begins."""
    return any(t.dep_ == "cc" and t.i < child.i for t in child.head.rights)


def _compares(child: Token) -> bool:
    """Say whether a phrase only sets the fact beside another one: "up from nine in June"."""
    after = child.after.lower_ if child.after is not None else ""
    if child.lemma_ in CHANGES and is_apart(child):
        return True
    return child.lower_ in COMPARING or (child.lower_ in {"up", "down"} and after == "from")


def _bounds(adverbial: Token) -> bool:
    """Say whether an adverbial clause stays with the main fact: time, condition or purpose."""
    if is_frankness(adverbial):
        return False
    markers = (t for t in adverbial.lefts if t.dep_ in {"mark", "advmod"})
    marker = next((t for t in markers if t.lower_ not in FOCUSING), None)
    if marker is not None and is_same_event(adverbial, marker):
        return True
    if adverbial.lower_ in {"absent", "barring"}:
        return True
    if adverbial.tag_ == "VB" or any(bound(adverbial) for bound in BOUND):
        return True
    if marker is not None and marker.lower_ in KEPT_MARKERS:
        return True
    return is_close(adverbial, marker)


def object_of(clause: Clause) -> Token | None:
    """Return the direct object or predicate complement of a clause."""
    if clause.rule == "apposition":
        return clause.head
    for verb in reversed(clause.verbs):
        for label in OBJECTS:
            for child in verb.rights:
                if child.dep_ == label and child != clause.subject:
                    return child
    if clause.relative is not None and clause.relative.dep_ == "dobj":
        return clause.filler
    shared = sharing_object(clause.verbs[-1])
    return next((t for t in shared.rights if t.dep_ == "dobj"), None) if shared else None


def agent_of(clause: Clause) -> Token | None:
    """Return whom a passive names as acting: "by gunmen", but not "by Monday"."""
    for child in clause.head.rights:
        if child.dep_ == "agent":
            acting = next((t for t in child.rights if t.dep_ == "pobj"), None)
            return None if acting is None or acting.ent_type_ in {"DATE", "TIME"} else acting
    return None
