"""Whether a claim leaves open whom or what its words mean, so that nobody could sign it."""

from collections.abc import Collection, Container
from dataclasses import dataclass

from claims.extract.antecedent import Antecedents, Naming
from claims.extract.attachment import PLACES
from claims.extract.binding import AROUND, is_described, is_empty_it
from claims.extract.control import subject_before
from claims.extract.counted_words import is_uncounted
from claims.extract.mention import (
    HE,
    PRONOUNS,
    SHE,
    THEY,
    Mention,
    agrees_in_gender,
    fits,
    is_mention,
    is_modifier,
    is_same_pronoun,
)
from claims.extract.owner import owns_another_side
from claims.extract.person import is_person
from claims.extract.pointing import (
    is_first_person,
    is_untold,
    is_untold_actor,
    is_untold_event,
    is_untold_place,
    is_vague,
    pointing_word,
    points_back,
)
from claims.extract.pointing_words import SHAPED, is_party, is_pinned
from claims.extract.relative_noun import noun_meant
from claims.syntax import Token

OPENABLE = frozenset({"NN", "NNS", "PRP", "PRP$", "DT", "JJ"})
"""Tags of the words that can point to something outside a claim."""

LIGHT = frozenset("be do have want try attempt refuse decide agree".split())
"""Verbs whose "to do so" takes up another."""


@dataclass(frozen=True, slots=True)
class Inside:
    """The words of one claim: their indices, its subject, and those filled in or bound by it.

    ``pinned`` says whether a figure or date of its own tells which event it is about.
    """

    tokens: Collection[int]
    subject: Token
    told: Container[int]
    part: int
    pinned: bool


@dataclass(frozen=True, slots=True)
class OpenWords:
    """Tells open words by what pronouns take up and by what nouns name."""

    antecedents: Antecedents
    naming: Naming

    def has(self, claim: Inside) -> bool:
        """Say whether a claim points to something said before that it does not tell itself.

        That is a subject that nobody can tell, a few words that name nothing,
        or an "it" or "these talks" further on.
        """
        subject = claim.subject
        if self._is_open_subject(subject, claim):
            return True
        words = [subject.doc[i] for i in claim.tokens if i not in claim.told]
        if any(is_uncounted(word) for word in words):
            return True
        if any(_is_done_so(word, claim.tokens) for word in words):
            return True
        return any(
            self._points(word, claim) and self._is_open(word, claim, claim.tokens)
            for word in words
            if word.tag_ in OPENABLE or word.lower_ in SHAPED or is_party(word)
        )

    def has_pronoun(self, claim: Inside) -> bool:
        """Say whether a pronoun of a claim may take up a noun that only its sentence names."""
        doc = claim.subject.doc
        words = (doc[i] for i in claim.tokens if i not in claim.told)
        apart = (w for w in words if claim.subject not in {w, _counted_in(w)})
        pronouns = [word for word in apart if word.lower_ in PRONOUNS - {"it"}]
        return any(
            self._is_named_outside(word, claim) and self._is_open(word, claim, claim.tokens)
            for word in pronouns
        )

    def _is_named_outside(self, pronoun: Token, claim: Inside) -> bool:
        """Say whether a noun before a claim's pronoun, but not of the claim, fits it."""
        before = pronoun.doc[pronoun.sent.start : pronoun.i]
        outside = (word for word in before if word.i not in claim.tokens)
        return any(self._fits(pronoun, word, claim.part) for word in outside)

    def _is_open_subject(self, subject: Token, claim: Inside) -> bool:
        if subject.i in claim.told:
            return self._is_filled_openly(subject, claim)
        if is_vague(subject, claim.tokens):
            return True
        if is_untold(subject) and not is_pinned(subject, pinned=claim.pinned):
            return True
        pointing = pointing_word(subject)
        if pointing is None or pointing.i in claim.told:
            return False
        return self._is_open(pointing, claim, unless_told_in=())

    def _is_filled_openly(self, pronoun: Token, claim: Inside) -> bool:
        """Say whether what was filled in is itself a "these deals", and does not open the text."""
        mention = self.antecedents.of(pronoun, claim.part)
        if mention is None or mention.source.name is not None:
            return False
        head = mention.source.head
        if mention.source.part == 0 and head.sent.start == 0:
            return False
        return points_back(head) or (is_untold(head) and not is_pinned(head, pinned=claim.pinned))

    def _points(self, word: Token, claim: Inside) -> bool:
        if word.lower_ in PRONOUNS or points_back(word) or is_first_person(word):
            return True
        untold = is_untold_event(word) or is_untold_actor(word) or is_untold_place(word)
        return untold and not is_pinned(word, pinned=claim.pinned)

    def _is_open(self, word: Token, claim: Inside, unless_told_in: Collection[int]) -> bool:
        """Say whether the words of a claim leave open what one of them means."""
        if word.lower_ in PRONOUNS:
            empty = is_empty_it(word) and not is_described(word)
            return not empty and not self._is_bound(word, claim)
        earlier = [word.doc[i] for i in unless_told_in if i < word.i]
        if is_untold_actor(word):
            kinds = {"PERSON"} if is_person(word) else {"ORG", "NORP"}
            return not any(t.ent_type_ in kinds for t in earlier)
        if is_untold_place(word):
            return not any(t.ent_type_ in PLACES for t in earlier)
        return not any(t.lemma_ == word.lemma_ and t.pos_ in {"NOUN", "PROPN"} for t in earlier)

    def _is_bound(self, pronoun: Token, claim: Inside) -> bool:
        """Say whether a claim holds what its pronoun means."""
        mention = self.antecedents.of(pronoun, claim.part)
        if mention is not None and mention.part == claim.part and mention.head.i in claim.tokens:
            return True
        if pronoun == claim.subject:
            return False
        owned = pronoun.dep_ == "poss" and not owns_another_side(pronoun)
        free = owned or pronoun.head.lower_ in AROUND
        own = None if free else subject_before(pronoun)
        own = own if own is None else noun_meant(own)
        outside = not claim.subject.is_ancestor(pronoun)
        before = (i for i in claim.tokens if i < pronoun.i or (outside and i == claim.subject.i))
        others = [pronoun.doc[i] for i in before]
        if any(self._is_same(pronoun, one, claim) for one in others):
            return True
        name = None if mention is None else mention.name
        named = (self.naming(one, claim.part)[0] for one in others if not is_modifier(one))
        if name is not None and name in named:
            return True
        return any(self._fits(pronoun, one, claim.part) for one in others if one != own)

    def _is_same(self, pronoun: Token, other: Token, claim: Inside) -> bool:
        """Say whether a word before a pronoun means the same: a filled "he", the "those" of "they".

        So "those who said the economy was their issue".
        """
        if other.lower_ == "those" and pronoun.lower_ in THEY:
            return bool(other.rights)
        if other.lower_ not in PRONOUNS or not is_same_pronoun(other, pronoun):
            return False
        return other.i < pronoun.i and self.antecedents.of(other, claim.part) is not None

    def _fits(self, pronoun: Token, noun: Token, part: int) -> bool:
        """Say whether a pronoun can mean a noun; a name may be that of a person not known yet."""
        mention = Mention(noun, part, *self.naming(noun, part))
        beside = is_modifier(noun) and mention.label == "PERSON"
        if not (beside or is_mention(noun)) or noun in {pronoun.head, _counted_in(pronoun)}:
            return False
        if noun.dep_ == "dobj" and _acts_with(noun, pronoun):
            return False
        personal = pronoun.lower_ in HE | SHE and noun.pos_ == "PROPN" and not mention.label
        return fits(pronoun, mention) or (personal and agrees_in_gender(pronoun, mention))


def _counted_in(pronoun: Token) -> Token | None:
    """Return the noun whose "of" a pronoun stands behind: the cost of "the cost of it"."""
    return pronoun.head.head if pronoun.dep_ == "pobj" and pronoun.head.lower_ == "of" else None


def _acts_with(noun: Token, pronoun: Token) -> bool:
    """Say whether an object and a pronoun hang on one verb: "sent goods to them"."""
    hung = pronoun.head if pronoun.dep_ == "pobj" else pronoun
    return pronoun.dep_ != "poss" and hung.head == noun.head and hung.lower_ not in AROUND


def _is_done_so(word: Token, tokens: Collection[int]) -> bool:
    """Say whether a "do so" takes up a verb that a claim does not hold: "the first to do so"."""
    verb = word.head
    if word.lower_ != "so" or verb.lemma_ != "do" or word.i != verb.i + 1:
        return False
    before = (word.doc[i] for i in tokens if i < verb.i)
    return all(t.pos_ != "VERB" or t.lemma_ in LIGHT for t in before)
