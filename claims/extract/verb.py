"""Verbs in the parse: their subject, finiteness, voice and open complements."""

from collections.abc import Sequence

from claims.extract.infinitive import is_told_apart
from claims.extract.listing import is_alike
from claims.syntax import Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
VERBAL = frozenset({"VERB", "AUX"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def own_subject(verb: Token) -> Token | None:
    """Return the subject that hangs on this very verb."""
    for child in verb.children:
        if child.dep_ in SUBJECTS:
            return child
    return _existential(verb) or _subject_of_auxiliary(verb)


def joined_subject(verb: Token) -> Token | None:
    """Return a second subject that "and" joins to the first: "Mott, who fled, and his wife".

    So does an "of" that the parse gives to its number: "a total of 40 huts".
    """
    subjects = [t for t in verb.lefts if t.dep_ in SUBJECTS]
    if len(subjects) < 2 or not subjects[1].left_edge.i:
        return None
    before = subjects[1].left_edge.nbor(-1)
    if before == subjects[0] and subjects[1].left_edge.lower_ == "of":
        return subjects[1]
    if before.text == "," and any(t.dep_ == "cc" for t in subjects[1].rights):
        return subjects[1] if is_alike(subjects[1], subjects[0]) else None
    also = before.lower_ == "also" and before.i > 0
    joint = before.nbor(-1) if also else before
    return subjects[1] if joint.dep_ == "cc" and joint.lower_ in {"and", "but"} else None


def _subject_of_auxiliary(verb: Token) -> Token | None:
    """Return a subject that the parse has hung on an auxiliary of the verb."""
    auxiliaries = (t for t in verb.lefts if t.dep_ in {"aux", "auxpass"})
    return next((t for one in auxiliaries for t in one.lefts if t.dep_ in SUBJECTS), None)


def _existential(verb: Token) -> Token | None:
    if any(child.dep_ == "expl" for child in verb.lefts):
        return next((c for c in verb.rights if c.dep_ in {"attr", "dobj"}), None)
    return None


def subject_of(verb: Token) -> Token | None:
    """Return the subject of a verb: its own, else that of the verb it is coordinated with."""
    own = own_subject(verb)
    if own is not None or verb.dep_ not in {"conj", "xcomp"} or verb.head.pos_ not in VERBAL:
        return own
    return subject_of(verb.head)


def first_conjunct(verb: Token) -> Token:
    """Return the verb that opens a coordination of predicates."""
    while verb.dep_ == "conj" and verb.head.pos_ in VERBAL:
        verb = verb.head
    return verb


def gerund_auxiliary(verb: Token) -> Token | None:
    """Return the auxiliary that makes a participle a gerund: "having" of "having burned it"."""
    auxiliaries = (t for t in verb.lefts if t.tag_ == "VBG" and t.dep_ in {"aux", "auxpass"})
    return next(auxiliaries, None) if verb.tag_ in {"VBN", "VBD"} else None


def is_gerund(verb: Token) -> bool:
    """Say whether a verb can stand for a noun: "burning it", "having burned it"."""
    return verb.tag_ == "VBG" or gerund_auxiliary(verb) is not None


def helped(verb: Token) -> tuple[Token, ...]:
    """Return a verb with its auxiliaries."""
    return (verb, *(t for t in verb.lefts if t.dep_ in {"aux", "auxpass"}))


def is_finite(verb: Token) -> bool:
    """Say whether the verb, or one of its auxiliaries, is finite."""
    if verb.tag_ in FINITE:
        return not _is_mistagged_participle(verb)
    if _is_mistagged_past(verb):
        return True
    auxiliaries = [t for t in verb.lefts if t.dep_ in {"aux", "auxpass"}]
    return any(t.tag_ in FINITE for t in auxiliaries) or _is_mistagged_have(auxiliaries)


def _is_mistagged_have(auxiliaries: Sequence[Token]) -> bool:
    """Say whether an "infinitive" that nothing opens is a plural: "the men have been freed"."""
    first = auxiliaries[0] if auxiliaries else None
    return first is not None and first.lower_ in {"have", "’ve", "'ve"} and first.tag_ == "VB"


PARTICIPIAL = frozenset(
    "accuse affiliate ally attach back base call charge convict dub elect found label link list "
    "locate mount name own pen rank situate sponsor station suspect tie title use".split()
)
"""Verbs that have an object or are passive: a "past" without an object is a participle."""


def _is_mistagged_participle(verb: Token) -> bool:
    """Say whether a "past" is a participle after its noun: "smugglers linked to the army"."""
    if verb.tag_ != "VBD" or verb.lemma_ not in PARTICIPIAL:
        return False
    if any(t.dep_ in {"aux", "auxpass"} for t in verb.lefts):
        return False
    told = {"dobj", "ccomp", "xcomp", "prt", "oprd", "attr", "dative"}
    after = verb.after
    plain = after is not None and after.dep_ in {"prep", "agent", "oprd"}
    return plain and not any(t.dep_ in told for t in verb.rights)


def _is_mistagged_past(verb: Token) -> bool:
    """Say whether a "participle" is a past tense: it has a plain subject and no auxiliary."""
    left = {t.dep_ for t in verb.lefts}
    if verb.tag_ != "VBN" or verb.lemma_ in PARTICIPIAL or left & {"aux", "auxpass"}:
        return False
    if any(t.lower_ == "them" for t in verb.doc[verb.left_edge.i : verb.i]):
        return False
    return "nsubj" in left and not any(t.dep_ == "agent" for t in verb.rights)


BEING_NAMED = frozenset(
    "call christen codename dub entitle label name nickname rename style term title".split()
)
"""Verbs that tell what their object is called."""


def is_named_apart(verb: Token) -> bool:
    """Say whether a "past" tells what its subject is called: "his firm, called the Mill, sued"."""
    if verb.tag_ != "VBD" or verb.lemma_ not in BEING_NAMED:
        return False
    told = [t for t in verb.rights if t.dep_ in {"dobj", "oprd", "attr"}]
    subject, before = own_subject(verb), verb.before
    if len(told) != 1 or told[0].pos_ != "PROPN" or subject is None:
        return False
    if before is None or before.text != ",":
        return False
    return before.i - 1 == max((t.i for t in subject.subtree if t.i < before.i), default=-1)


def is_passive(verb: Token) -> bool:
    """Say whether the verb is passive; a bare coordinated participle follows the first verb."""
    if any(t.dep_ in {"nsubjpass", "auxpass", "csubjpass"} for t in verb.lefts):
        return True
    if lacks_auxiliary(verb):
        return True
    if verb.tag_ != "VBN" or any(t.dep_ in {"aux", *SUBJECTS} for t in verb.lefts):
        return False
    if verb.dep_ == "acl":
        return True
    return verb.dep_ == "conj" and verb.head.pos_ in VERBAL and is_passive(verb.head)


def chain(verb: Token) -> tuple[Token, ...]:
    """Return the verb with its open complements: "started losing", "failed to stop"."""
    verbs = [verb]
    while len(verbs) < 4:
        nxt = next((c for c in verbs[-1].rights if _continues(c)), None)
        if nxt is None:
            break
        verbs.append(nxt)
    return tuple(verbs)


def _continues(child: Token) -> bool:
    if child.dep_ != "xcomp" or child.pos_ not in VERBAL or own_subject(child) is not None:
        return False
    return not is_told_apart(child)


TRANSITIVE = frozenset(
    "abduct arrest ban bomb capture damage destroy detain dismiss displace evacuate execute expel "
    "hospitalise hospitalize imprison injure jail kidnap kill loot oust release rob seize sentence "
    "suspend wound".split()
)
"""Verbs that a subject cannot do without an object: what has none is passive."""

ELIDING = TRANSITIVE | frozenset("burn fine hurt jail rescue shoot treat".split())
"""Verbs that need no auxiliary of their own behind a passive: "one was killed and ten hurt"."""


def lacks_auxiliary(verb: Token) -> bool:
    """Say whether a participle with a subject of its own is passive without a "be"."""
    return is_named_apart(verb) or is_elided_passive(verb) or is_set_in(verb)


def is_set_in(verb: Token) -> bool:
    """Say whether a "past" between commas is a participle: "the vote, put off twice, will be held".

    The verb of the sentence then hangs on it, with nothing that joins them.
    """
    subject, before = own_subject(verb), verb.before
    if verb.tag_ not in {"VBD", "VBN"} or subject is None or before is None or before.text != ",":
        return False
    if before.i - 1 != max((t.i for t in subject.subtree if t.i < before.i), default=-1):
        return False
    told = any(t.dep_ in {"dobj", "ccomp", "cc", "aux", "auxpass"} for t in verb.children)
    joined = next((t for t in verb.rights if t.dep_ == "conj"), None)
    return not told and joined is not None and any(t.dep_ == "aux" for t in joined.lefts)


def is_elided_passive(verb: Token) -> bool:
    """Say whether a verb shares the auxiliary of the passive before: "was fined, its owner jailed".

    It has a subject of its own, but no object.
    """
    if verb.lemma_ not in ELIDING or verb.tag_ not in {"VBD", "VBN"}:
        return False
    bare = not any(t.dep_ in {"aux", "auxpass"} for t in verb.lefts)
    if not bare or own_subject(verb) is None or any(t.dep_ == "dobj" for t in verb.rights):
        return False
    before = verb.head if verb.dep_ == "conj" else _clause_in_front(verb)
    return before is not None and before.pos_ in VERBAL and is_passive(before)


def _clause_in_front(verb: Token) -> Token | None:
    """Return the clause that a comma parts from a verb: "two were killed, ten hurt"."""
    return next((t for t in verb.lefts if t.dep_ == "ccomp" and own_subject(t) is not None), None)


INTRANSITIVE = frozenset(
    (
        "apologise apologize appear arise arrive backfire be become begin break burst cheer come "
        "confess continue cry decline depart die dine disappear emerge escape exist explode fail "
        "fall flee flow gather glow go grow happen hesitate kneel lag last laugh leak lie live "
        "look meet occur persist proceed recover remain resign respond retire return rise "
        "rush seem shine sit sleep smile speak stand start stay step stop struggle succeed "
        "suffer surrender survive swim talk testify travel turn vanish wait wake walk weep "
        "work"
    ).split()
)
"""Verbs that need no object, and so share none with the verb after them."""


def sharing_object(verb: Token) -> Token | None:
    """Return the coordinated verb right after this one that has the object of both.

    "They taxed and robbed truckers" says whom they taxed.
    """
    after = verb.i + 1
    doc = verb.doc
    if verb.lemma_ in INTRANSITIVE or after + 1 >= len(doc):
        return None
    if verb.tag_ == "VB" and doc[after].text == ",":
        following = doc[after + 1]
        return sharing_object(following) if following.head == verb else None
    if doc[after].dep_ != "cc":
        return None
    if is_passive(verb) or (verb.tag_ == "VBN" and verb.dep_ == "advcl"):
        return None
    following = doc[after + 1]
    if following.dep_ != "conj" or following.head != verb or following.pos_ not in VERBAL:
        return None
    has_object = any(t.dep_ == "dobj" for t in following.rights)
    return following if has_object and own_subject(following) is None else None
