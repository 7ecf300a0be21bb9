"""Clauses that state a fact: which head, which subject, which words.

Each rule turns one kind of clause into a :class:`~claims.extract.clause.Clause`;
its docstring is its published documentation. ``RULES`` maps dependency labels
to rules.
"""

from collections.abc import Callable, Iterator

from claims.extract.attachment import counted_of
from claims.extract.clause import Clause, clause_of
from claims.extract.clause_noun import apposition, is_including, participle, relative
from claims.extract.clause_part import misplaced_part
from claims.extract.clause_placed import placed_pronoun, placed_relative
from claims.extract.clause_words import CAUSING, FOLLOWING, LISTING, OPENING, SUFFERED
from claims.extract.condition import is_correlate
from claims.extract.coordination import (
    is_alternative,
    is_listed_participle,
    loose_complements,
    shared_auxiliaries,
)
from claims.extract.cues import CLAUSAL, FIGURES, PUTTING
from claims.extract.misread import is_misread
from claims.extract.parallel import host_of
from claims.extract.phrase import is_apart
from claims.extract.trailing import harmed, is_harmed_number
from claims.extract.verb import (
    SUBJECTS,
    VERBAL,
    chain,
    first_conjunct,
    is_finite,
    is_passive,
    own_subject,
    subject_of,
)
from claims.syntax import Token
from claims.syntax import TokenSpan as Sentence


def find_clauses(sentence: Sentence) -> Iterator[Clause]:
    """Yield the clauses of a sentence that could each be a claim, in text order."""
    for token in sentence:
        rule = RULES.get(token.dep_)
        if rule is not None and (token.pos_ in VERBAL or token.dep_ == "appos"):
            pronoun = placed_pronoun(token)
            clause = rule(token) if pronoun is None else placed_relative(token, pronoun)
            if clause is not None and not _is_no_fact(token):
                yield clause


def _is_no_fact(head: Token) -> bool:
    return _only_compares(head) or _asks(head) or is_misread(head)


def _asks(head: Token) -> bool:
    """Say whether a clause is what somebody wonders or knows: "how people vote"."""
    return any(t.lower_ in {"how", "why", "whether"} and t.dep_ == "advmod" for t in head.lefts)


def _only_compares(head: Token) -> bool:
    """Say whether a clause only sets a measure: "than Vietnam did", "as far as they can"."""
    marker = next((t for t in head.lefts if t.dep_ in {"mark", "prep", "advmod"}), None)
    if marker is None or marker.lower_ not in {"than", "as"}:
        return False
    before = head.doc[marker.i - 1].lower_ if marker.i else ""
    if is_correlate(head):
        return True
    return marker.lower_ == "than" or before in {"far", "long", "soon", "much", "well"}


def main(head: Token) -> Clause | None:
    """The main clause of a sentence, or content with a verb of its own."""
    subject = subject_of(head)
    if subject is None or is_harmed_number(head):
        return harmed(head)
    if counted_of(head) is not None:
        return misplaced_part(head)
    if head.tag_ == "VB" and head.dep_ == "ccomp" and head.head.lemma_ in CAUSING:
        if not _came_about(head.head):
            return None
        return clause_of(head, subject, "caused")
    if not is_finite(head) or _is_reduced(head):
        return None
    return clause_of(head, subject, "main")


def _is_reduced(head: Token) -> bool:
    """Say whether a "clause" only tells more of an object.

    That is a participle ("wants an agenda focused on peace") or a clause
    without a relative pronoun ("arrest anyone they find").
    """
    if _swallows_noun(head) or _tells_number(head):
        return True
    if head.dep_ != "ccomp" or head.head.lemma_ in CLAUSAL:
        return False
    marked = any(t.dep_ in {"mark", "aux", "auxpass"} for t in head.lefts)
    before = head.doc[head.left_edge.i - 1] if head.left_edge.i else head
    if not marked and before.dep_ == "dobj" and before.head == head.head:
        return True
    if head.tag_ != "VBD":
        return False
    told = any(t.dep_ in {"dobj", "ccomp", "xcomp", "attr", "acomp"} for t in head.rights)
    return not marked and not told and head.head.i < head.left_edge.i


def _tells_number(head: Token) -> bool:
    """Say whether a participle tells whose number is put at a figure: "of workers laid off at"."""
    number = own_subject(head)
    put = head.dep_ == "ccomp" and head.tag_ == "VBN" and head.head.lemma_ in PUTTING
    return put and number is not None and number.lemma_.lower() in FIGURES


def _swallows_noun(head: Token) -> bool:
    """Say whether the parse has made one noun of two: "the lies hucksters tell".

    It does so after a clause of its own, and after a "be" left without a predicate.
    """
    subject, around = own_subject(head), head.head
    if subject is None:
        return False
    spliced = any(t.dep_ == "ccomp" and own_subject(t) is not None for t in head.lefts)
    bare = head.dep_ == "ccomp" and around.lemma_ == "be" and around.i < head.i
    told = {"attr", "acomp", "prep"}
    if not spliced and (not bare or any(t.dep_ in told for t in around.rights)):
        return False
    return any(
        t.pos_ == "NOUN" and (t.dep_ in {"amod", "nmod"} or t.tag_ == subject.tag_ == "NNS")
        for t in subject.lefts
    )


def caused(head: Token) -> Clause | None:
    """An infinitive that was brought about: "forced the mill to close" says that it closed."""
    cause = head.head
    if cause.lemma_ not in CAUSING or head.tag_ != "VB" or not _came_about(cause):
        return None
    affected = next((t for t in cause.rights if t.dep_ == "dobj" and t.i < head.i), None)
    return None if affected is None else clause_of(head, affected, "caused")


def _came_about(cause: Token) -> bool:
    """Say whether a cause took place: it is past, and neither denied nor possible or planned."""
    if not is_finite(cause) or cause.dep_ in {"xcomp", "advcl"}:
        return False
    if cause.tag_ not in {"VBD", "VBN"}:
        return False
    return not any(t.dep_ == "neg" or t.tag_ in {"MD", "TO"} for t in cause.children)


def coordinate(head: Token) -> Clause | None:
    """A coordinated predicate: it shares the subject and the auxiliaries of the first."""
    if head.head.pos_ not in VERBAL or is_alternative(head):
        return None
    host = host_of(head)
    told = _relative_between(head, host)
    if told is not None:
        return _shared(head, told)
    if host != head.head:
        return _going_on(head, host)
    first = first_conjunct(head)
    if own_subject(head) is None and first.dep_ in {"relcl", "acl", "advcl", "dep"}:
        return _shared(head, first)
    subject = subject_of(head)
    if subject is None or not _goes_on(head, first, subject):
        return None
    return clause_of(head, subject, "coordinate")


def _goes_on(head: Token, first: Token, subject: Token) -> bool:
    """Say whether a coordinated verb is finite, and its subject is not hidden behind the first."""
    if own_subject(head) is None and subject.i > first.i:
        return False
    if head in loose_complements(head.head):
        return False
    if is_finite(head):
        return True
    infinite = first.dep_ in {"xcomp", "pcomp"} and own_subject(head) is None
    return not infinite and bool(shared_auxiliaries(head))


def _going_on(head: Token, host: Token) -> Clause | None:
    """Return the clause of a verb that goes on from another than it hangs on."""
    first = first_conjunct(host)
    if first.dep_ in {"relcl", "acl"}:
        return _shared(head, first)
    subject = subject_of(host)
    return None if subject is None else clause_of(head, subject, "coordinate")


def _relative_between(head: Token, host: Token) -> Token | None:
    """Return the relative clause that a past adds to, and not the present it was hung on.

    In "they point to the law, which freed the ports, but also closed the mills" the
    law closed them.
    """
    adds = head.before is not None and head.before.lower_ == "also"
    if head.tag_ != "VBD" or host.tag_ not in {"VBP", "VBZ"} or not adds:
        return None
    between = (t for t in head.doc[host.i + 1 : head.i] if t.dep_ == "relcl" and t.tag_ == "VBD")
    return next((t for t in between if host.is_ancestor(t)), None)


def _shared(head: Token, first: Token) -> Clause | None:
    """Take over the antecedent of the first predicate of a relative or participle clause."""
    rule = RULES[first.dep_]
    base = rule(first)
    if base is None or (base.relative is not None and base.relative.dep_ not in SUBJECTS):
        return None
    return Clause(head, chain(head), base.subject, is_passive(head), base.rule, filler=base.filler)


def adverbial(head: Token) -> Clause | None:
    """An adverbial clause: finite with its own subject, or a participle of what followed."""
    if is_harmed_number(head):
        return harmed(head)
    if is_finite(head) and own_subject(head) is not None:
        return None if _is_open(head) else clause_of(head, own_subject(head), "adverbial")
    if is_listed_participle(head):
        return listed(head)
    if not _tells_what_followed(head):
        return None
    subject = subject_of(head.head)
    if subject is None or is_passive(head.head):
        return None
    return Clause(head, chain(head), subject, False, "consequence", filler=subject)


def listed(head: Token) -> Clause | None:
    """A participle in a list of passives: "was found, copied and published"."""
    subject = subject_of(head.head) if is_listed_participle(head) else None
    return None if subject is None else Clause(head, chain(head), subject, True, "coordinate")


def _tells_what_followed(head: Token) -> bool:
    """Say whether a participle after its verb tells what the same subject did then."""
    if head.tag_ != "VBG" or head.left_edge.i < head.head.i or not is_apart(head):
        return False
    if any(t.dep_ == "mark" for t in head.lefts) or is_including(head):
        return False
    if head.head.tag_ == "VBG" and head.head.dep_ in {"xcomp", "pcomp", "ccomp", "dobj"}:
        return False
    if _follows_other(head):
        return False
    caused = _is_of_whole_event(head) or head.head.lemma_ in LISTING
    return not caused and not any(t.dep_ == "xcomp" for t in head.head.rights)


def _is_of_whole_event(head: Token) -> bool:
    """Say whether a participle tells what came of an event, not what its subject did."""
    subject = subject_of(head.head)
    happened = subject is not None and subject.lemma_ in SUFFERED
    return not happened and head.lemma_ in CAUSING | FOLLOWING


def _follows_other(head: Token) -> bool:
    """Say whether a participle goes on from a clause inside its sentence, not from its head."""
    before = head.doc[head.left_edge.i - 2]
    inner = next((t for t in (before, *before.ancestors) if t.pos_ in VERBAL), head.head)
    if inner == head.head or not head.head.is_ancestor(inner):
        return False
    return is_finite(inner) and own_subject(inner) is not None and inner.dep_ == "advcl"


def _is_open(head: Token) -> bool:
    """Say whether an adverbial clause leaves open whether it comes true."""
    markers = {t.lower_ for t in head.lefts if t.dep_ in {"mark", "advmod"}}
    if markers & OPENING:
        return True
    ahead = any(t.tag_ == "MD" for t in (head.head, *head.head.lefts))
    if ahead and markers & {"when", "as", "after"}:
        return True
    return "when" in markers and _is_present(head)


def _is_present(head: Token) -> bool:
    """Say whether a clause is in the present, so that with "when" it tells of each such time."""
    first = next((t for t in head.lefts if t.dep_ in {"aux", "auxpass"}), head)
    return first.tag_ in {"VBZ", "VBP"}


RULES: dict[str, Callable[[Token], Clause | None]] = {
    "ROOT": main,
    "ccomp": main,
    "pcomp": main,
    "parataxis": main,
    "xcomp": caused,
    "conj": coordinate,
    "relcl": relative,
    "acl": participle,
    "advcl": adverbial,
    "dep": listed,
    "appos": apposition,
}
