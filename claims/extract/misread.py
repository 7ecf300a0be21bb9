"""Clauses that the parse has put together wrongly, told by cheap signs.

Each rule looks at the verb of a clause; its docstring is its published
documentation. What any of them holds for is left out.
"""

from collections.abc import Callable

from claims.extract.cues import CLAUSAL
from claims.extract.described import NOMINAL
from claims.extract.listing import is_bare_but
from claims.extract.misread_contact import RULES as CONTACT
from claims.extract.misread_splice import RULES as SPLICED
from claims.extract.trailing import is_harmed_number
from claims.extract.verb import FINITE, SUBJECTS, VERBAL, joined_subject, own_subject
from claims.syntax import Token

OCCASIONS = frozenset(
    "afternoon day evening hour instant minute moment month morning night second time week "
    "weekend year".split()
)
"""Nouns that a clause without a relative pronoun tells the time of: "the day he left"."""

FLOATING = frozenset({"all", "both", "each"})
"""Words that can stand beside a subject: "the mayors all agreed"."""


def has_two_subjects(verb: Token) -> bool:
    """A verb with two subjects that words part: two clauses were read as one.

    Side by side, or after a comma, they mean the same: "the owner, one of three heirs".
    """
    subjects = [t for t in verb.children if t.dep_ in SUBJECTS and t.lower_ not in FLOATING]
    if len(subjects) == 2 and joined_subject(verb) is not None:
        return False
    return any(not _means_the_same(second) for second in subjects[1:])


def _means_the_same(second: Token) -> bool:
    first = second.left_edge
    before = first.nbor(-1)
    beside = before.dep_ in SUBJECTS and before.head == second.head
    return beside or before.text in {",", "-"} or first.lower_ in FLOATING


def is_absolute(verb: Token) -> bool:
    """A phrase of "with" and a participle: "with the ports closed by a strike"."""
    marker = next((t for t in verb.lefts if t.dep_ == "mark"), None)
    holder = verb.head if verb.dep_ == "pcomp" else marker
    absolute = holder is not None and holder.lower_ in {"with", "without"}
    return absolute and not is_harmed_number(verb)


def tells_occasion(verb: Token) -> bool:
    """A clause that only says which day or moment is meant: "on the same day he won"."""
    subject = own_subject(verb)
    if subject is None or verb.dep_ not in {"ccomp", "advcl"} or verb.head.lemma_ in CLAUSAL:
        return False
    if any(t.dep_ == "mark" for t in verb.lefts) or not subject.left_edge.i:
        return False
    return verb.doc[subject.left_edge.i - 1].lemma_ in OCCASIONS


def is_when_it_comes_to(verb: Token) -> bool:
    """A phrase that only names a subject: "when it comes to paying"."""
    return verb.lemma_ == "come" and any(t.lower_ == "it" for t in verb.lefts) and _has_to(verb)


def _has_to(verb: Token) -> bool:
    after = verb.after
    return after is not None and after.lower_ == "to" and after.dep_ == "prep"


def swallows_object(verb: Token) -> bool:
    """A subject right behind another verb that lacks its object: "the lie that helps unions"."""
    subject = own_subject(verb)
    if subject is None or subject.left_edge.i == verb.sent.start:
        return False
    before = verb.doc[subject.left_edge.i - 1]
    if (
        before.tag_ not in {"VBZ", "VBP", "VBD"}
        or before.pos_ != "VERB"
        or before == verb
        or (before == verb.head and before.lemma_ != "have")
    ):
        return False
    if before.dep_ not in {"ROOT", "ccomp", "advcl", "relcl", "csubj", "nsubj", "amod", "compound"}:
        return False
    return before.lemma_ not in CLAUSAL and before.i > verb.sent.start and not before.is_title


def is_opening_participle(verb: Token) -> bool:
    """A participle of saying, or an adjective, read as the subject: "noting it makes a fuss"."""
    subject = own_subject(verb)
    if subject is None or subject.dep_ not in {"csubj", "csubjpass"}:
        return False
    return subject.pos_ == "ADJ" or (subject.tag_ == "VBG" and subject.lemma_ in CLAUSAL)


def mixes_forms(verb: Token) -> bool:
    """A participle joined to one of another kind: "has built a team ready to wait and going on"."""
    if verb.dep_ != "conj" or verb.tag_ != "VBG" or verb.head.tag_ not in {"VBN", "VBD"}:
        return False
    return not any(t.dep_ in {"aux", "auxpass", *SUBJECTS} for t in verb.lefts)


def lacks_joint(verb: Token) -> bool:
    """A verb joined to another with nothing between: "turned to coal and demand cooled"."""
    return _stands_bare(verb) or any(
        t.tag_ in FINITE and _stands_bare(t) and _stands_behind_noun(t) for t in verb.rights
    )


def _stands_behind_noun(verb: Token) -> bool:
    before = verb.left_edge.before
    return before is not None and before.pos_ in NOMINAL


def _stands_bare(verb: Token) -> bool:
    if verb.dep_ != "conj" or verb.pos_ != "VERB" or own_subject(verb) is not None:
        return False
    first, joint = verb.left_edge, verb.before
    before = first.nbor(-1) if first.i > verb.sent.start else first
    near = (first, before, before.head, joint or first)
    return not (before.is_punct or any(_is_joint(t) for t in near))


def _is_joint(word: Token) -> bool:
    return word.pos_ == "CCONJ" or word.dep_ in {"cc", "preconj"}


def has_counted_subject(verb: Token) -> bool:
    """A joined participle with a number of its own: "two were shot and three (were) stabbed"."""
    if verb.dep_ != "conj" or verb.tag_ != "VBN" or own_subject(verb) is not None:
        return False
    return any(t.tag_ == "CD" and t.dep_ in {"nummod", "npadvmod"} for t in verb.lefts)


def splices_subject(verb: Token) -> bool:
    """A subject that a ", but" joins to another: "40 men ran, but the winners were women"."""
    subject = own_subject(verb)
    joint = next((t for t in subject.rights if t.lower_ == "but"), None) if subject else None
    if subject is not None and any(t.dep_ == "conj" and t.tag_ == "VBG" for t in subject.rights):
        return False
    return joint is not None and joint.nbor(-1).text == "," and is_bare_but(joint)


def swallows_participle(verb: Token) -> bool:
    """A finite "verb" before one without a subject: "a guild focused on wages would help"."""
    later = verb.head
    if verb.dep_ != "ccomp" or later.i < verb.i or later.lemma_ in CLAUSAL:
        return False
    first = min([later.i, *(t.i for t in later.lefts if t.dep_ in {"aux", "auxpass", "neg"})])
    modal = any(t.tag_ == "MD" for t in later.lefts)
    joined = verb.right_edge.i + 1 == first and not verb.right_edge.is_punct
    return modal and joined and own_subject(later) is None


NEVER_PASSIVE = frozenset(
    "appear arise arrive blossom collapse depart die disappear emerge erupt exist flourish happen "
    "occur persist recede remain subside surge thrive vanish wither".split()
)
"""Verbs that nobody does to anything, and so have no passive participle."""


def is_past_of_other(verb: Token) -> bool:
    """A "participle" of a verb without a passive: "a quarrel erupted days before it fell"."""
    return verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.lemma_ in NEVER_PASSIVE


RULES: tuple[Callable[[Token], bool], ...] = (
    has_two_subjects,
    is_absolute,
    tells_occasion,
    is_when_it_comes_to,
    swallows_object,
    is_opening_participle,
    mixes_forms,
    lacks_joint,
    has_counted_subject,
    splices_subject,
    swallows_participle,
    is_past_of_other,
    *SPLICED,
    *CONTACT,
)
"""A clause whose verb any of these rules holds for is left out."""


def is_misread(verb: Token) -> bool:
    """Say whether the parse of a clause cannot be trusted."""
    return verb.pos_ in VERBAL and any(rule(verb) for rule in RULES)
