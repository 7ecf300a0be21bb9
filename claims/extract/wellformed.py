"""Whether a cut claim still reads as a sentence.

Each rule finds one sign of a claim that was cut or put together wrongly; its
docstring is its published documentation.
"""

from collections.abc import Callable
from itertools import pairwise

from claims.extract.clause import OBJECTS, Clause
from claims.extract.condition import is_inverted
from claims.extract.coordination import leaves_affirmed
from claims.extract.phrase import is_hyphen
from claims.extract.postponed import NEEDY
from claims.extract.verb import FINITE, SUBJECTS, VERBAL, first_conjunct, joined_subject
from claims.extract.wellformed_bare import names_nothing, says_nothing
from claims.extract.wellformed_end import RULES as ENDS
from claims.extract.wellformed_end import Words
from claims.extract.wellformed_object import lacks_object
from claims.syntax import Token

FOCUSING = frozenset({"even", "just", "only"})
"""Adverbs before a subordinator."""

COMPLEMENTED = frozenset({"attempt", "lead", "refuse", "try"})
"""Verbs that say little of what was done unless an object or infinitive tells it."""

COLLECTIVE = frozenset(
    "army audience band board bulk club committee company council couple crew crowd data dozen "
    "enemy family fraction government group half handful host hundred lot majority media "
    "military million minority navy none number opposition pair parliament part party people "
    "percent plenty police press proportion public rest series share staff team third thousand "
    "trio union variety".split()
)
"""Nouns in the singular that may have a verb in the plural."""

LOOSE = frozenset({"advmod", "acomp", "npadvmod", "oprd", "dep"})
"""Dependencies of a comparative that measures a clause, and no noun: "the longer it went"."""


def lacks_verb(clause: Clause, words: Words) -> bool:
    """The verb of the clause was cut off."""
    return bool(clause.verbs) and clause.head not in words


def is_turned(_: Clause, words: Words) -> bool:
    """The claim begins with an auxiliary, as only a condition does."""
    first = words[0]
    verb = first.head if first.dep_ in {"aux", "auxpass"} else first
    return first.pos_ == "AUX" and not is_inverted(verb)


def opens_with_predicate(clause: Clause, words: Words) -> bool:
    """The claim begins with what another verb says of it: "(made) clear it would fail"."""
    first, subject = words[0], clause.subject
    if subject is None or first.i >= subject.i or first.head not in clause.verbs:
        return False
    tells_clearly = first.pos_ == "ADJ" and first.dep_ in {"acl", "acomp", "oprd"}
    return tells_clearly and not is_inverted(clause.head)


def opens_with_relative(clause: Clause, words: Words) -> bool:
    """The claim begins with a relative or question word: "which sank", "exactly what they want"."""
    first = next((t for t in words[:3] if t.dep_ != "advmod" or t.tag_ == "WRB"), words[0])
    if first.lower_ in {"what", "whatever"}:
        return first.head in clause.verbs
    if first.lower_ in {"how", "why"}:
        return next((t for t in first.ancestors if t.pos_ in VERBAL), None) in clause.verbs
    return first.tag_ in {"WDT", "WP", "WP$"} or (first.lower_ == "that" and first.dep_ in OBJECTS)


def is_subordinate(clause: Clause, words: Words) -> bool:
    """The claim begins with the subordinator of its own verb: "while prices rose"."""
    first = next((t for t in words if t.lower_ not in FOCUSING), words[0])
    if first.dep_ != "mark":
        return False
    return first.head in clause.verbs or first.head == first_conjunct(clause.head)


def is_contrasted(_: Clause, words: Words) -> bool:
    """The claim begins with what is only ruled out: "not his age was the reason"."""
    return words[0].lower_ == "not" and len(words) > 1 and words[1].tag_ in {"PRP$", "NNP"}


def cuts_word(clause: Clause, words: Words) -> bool:
    """The claim cuts a word in two: "the bank under" of "under-lent", "spent" of "over-spent"."""
    head, last = clause.head, words[-1]
    before, after = head.before, last.after
    if before is not None and is_hyphen(before) and before not in words:
        return True
    return last in clause.verbs and not last.whitespace_ and after is not None and after.text == "-"


def parts_pair(clause: Clause, words: Words) -> bool:
    """One half of a pair was cut off: "between Orsk", "such", "the longer it went"."""
    return _is_half_of_measure(clause, words) or any(
        (word.lower_ == "between" and not _names_two(words[index + 1 : index + 13]))
        or (word.lower_ == "such" and all(t.pos_ in VERBAL for t in words[index + 1 : index + 2]))
        for index, word in enumerate(words)
    )


def _is_half_of_measure(clause: Clause, words: Words) -> bool:
    """Say whether "the" and a comparative open or end a claim, and no other one answers it."""
    measures = [
        right
        for left, right in pairwise(words)
        if left.lower_ == "the" and right.tag_ in {"RBR", "JJR"} and right.dep_ in LOOSE
    ]
    opens = bool(measures) and measures[0] == words[1] and measures[0].head in clause.verbs
    return len(measures) == 1 and (opens or measures[0] == words[-1])


def _names_two(words: Words) -> bool:
    return any(t.lower_ in {"and", "or"} or t.tag_ in {"NNS", "NNPS"} for t in words)


def runs_together(clause: Clause, words: Words) -> bool:
    """Two verbs, two nouns, or a verb and a subject meet where words between were left out."""
    for left, right in pairwise(words) if clause.verbs else ():
        if right.i == left.i + 1:
            continue
        subject = clause.subject
        if subject is not None and subject.i <= left.i < right.i < clause.head.i:
            return left.pos_ == "PROPN" and right.tag_ == "DT"
        both = left.tag_ in FINITE and right.tag_ in FINITE
        if both and left.head != right and left.dep_ not in {"aux", "auxpass"}:
            return True
        if left.pos_ in VERBAL and right.tag_ == "PRP" and right.dep_ in SUBJECTS:
            return True
        if left.pos_ in {"NOUN", "PROPN"} and _opens_name(right) and right.head.head != left:
            return True
    return False


def _opens_name(word: Token) -> bool:
    return word.tag_ == "NNP" and word.dep_ == "compound"


def lacks_complement(clause: Clause, words: Words) -> bool:
    """The claim ends before what its verb or adjective needs: "was responsible", "refused"."""
    last = words[-1]
    if not clause.verbs or (clause.relative is not None and last in clause.verbs):
        return False
    if last.lower_ in NEEDY and (last in clause.verbs or last.dep_ == "acomp"):
        return True
    if clause.verbs == (last,) and not clause.passive and last.lemma_ in COMPLEMENTED:
        return True
    return _stops_at_comma(last) or _equates_nothing(clause, words)


def _stops_at_comma(last: Token) -> bool:
    """Say whether a particle ends a claim whose sentence goes on: "has sued over, the law"."""
    after = last.nbor() if last.i + 1 < last.sent.end else last
    if last.tag_ == "TO" or last.dep_ == "mark":
        return True
    opening = last.tag_ in {"RP", "IN"} or last.dep_ == "prt"
    return opening and after.text == "," and after.i + 1 < last.sent.end


def _equates_nothing(clause: Clause, words: Words) -> bool:
    """Say whether only an aside is left behind a "be": "is, for the miners"."""
    head = clause.head
    if head.lemma_ != "be" or len(clause.verbs) > 1 or head not in words[:-1]:
        return False
    told = {"attr", "acomp", "advmod", "oprd", "ccomp"}
    if any(t.dep_ in told for t in head.rights) or clause.subject is None:
        return False
    behind = words[words.index(head) + 1 :]
    after = words[-1].nbor() if words[-1].i + 1 < head.sent.end else words[-1]
    aside = behind[0].text == after.text == "," and sum(t.text == "," for t in behind) == 1
    return aside and clause.subject.i < head.i


def loses_negation(clause: Clause, words: Words) -> bool:
    """A particle that negates the verb was left out, or "ca" of "can't" stands alone."""
    particles = (t for verb in clause.verbs for t in verb.children if t.dep_ == "neg")
    if any(t not in words and not leaves_affirmed(t) for t in particles):
        return True
    return any(t.lower_ in {"ca", "wo"} and t.tag_ == "MD" and t.after not in words for t in words)


def is_bare(clause: Clause, words: Words) -> bool:
    """A bare form lost the "to" or auxiliary it stands under: "Dorn in some cases exceed it"."""
    head = clause.head
    if head.tag_ != "VB" or head.dep_ != "conj" or clause.rule == "caused":
        return False
    helping = {"MD", "TO"}
    return not any(t.tag_ in helping or t.lemma_ == "do" for t in words if t.i < head.i)


def disagrees(clause: Clause, _: Words) -> bool:
    """Subject and verb differ in number: "the standard get better"."""
    subject = clause.subject
    if subject is None or not clause.verbs or clause.rule in {"participle", "consequence"}:
        return False
    verb = next((t for t in clause.head.lefts if t.dep_ in {"aux", "auxpass"}), clause.head)
    if clause.head.dep_ == "conj" and verb == clause.head:
        return False
    if subject.tag_ == "PRP":
        return _pronoun_disagrees(subject, verb)
    if subject.tag_ == "NN" and (verb.tag_ == "VBP" or verb.lower_ == "were"):
        return not _may_be_plural(subject)
    plural = subject.tag_ == "NNS" and subject.lower_ != subject.lemma_.lower()
    return plural and verb.tag_ == "VBZ" and not _may_be_singular(subject, clause)


def _pronoun_disagrees(pronoun: Token, verb: Token) -> bool:
    """Say whether "it" has a verb in the plural, or "they" one in the singular."""
    if any(t.dep_ == "conj" for t in pronoun.rights) or not verb.is_alpha:
        return False
    return verb.tag_ == ("VBP" if pronoun.lower_ in {"it", "he", "she"} else "VBZ")


def _may_be_plural(noun: Token) -> bool:
    if noun.lemma_.lower() in COLLECTIVE or noun.ent_type_ or not noun.is_alpha:
        return True
    if any(t.dep_ in {"conj", "cc", "appos"} for t in noun.subtree):
        return True
    if any(t.dep_ == "nummod" or t.lower_ in {"few", "many", "several"} for t in noun.lefts):
        return True
    if joined_subject(noun.head) is not None or _is_of_many(noun):
        return True
    return any(t.dep_ == "expl" for t in noun.head.lefts) or noun.head.i < noun.i


def _is_of_many(noun: Token) -> bool:
    """Say whether a noun measures several: "a total of 40 huts", "a spate of raids"."""
    measured = (t for of in noun.rights if of.lower_ == "of" for t in of.rights)
    return any(t.tag_ in {"NNS", "NNPS", "CD"} or t.lower_ == "people" for t in measured)


def _may_be_singular(noun: Token, clause: Clause) -> bool:
    if (
        noun.ent_type_
        or noun.lower_ in {"data", "media"}
        or any(t.like_num or t.tag_ == "POS" for t in noun.subtree)
    ):
        return True
    follows = clause.filler is None and noun.head.i < noun.i
    return follows or any(t.dep_ == "expl" for t in noun.head.lefts)


RULES: tuple[Callable[[Clause, Words], bool], ...] = (
    lacks_verb,
    is_turned,
    is_subordinate,
    is_contrasted,
    cuts_word,
    opens_with_relative,
    opens_with_predicate,
    parts_pair,
    runs_together,
    lacks_object,
    lacks_complement,
    loses_negation,
    is_bare,
    disagrees,
    says_nothing,
    names_nothing,
    *ENDS,
)
"""A claim that any of these rules holds for is left out."""


def is_whole(clause: Clause, words: Words) -> bool:
    """Say whether the words of a claim, in order, read as a sentence."""
    return bool(words) and not any(rule(clause, words) for rule in RULES)
