"""What a text has named or described so far, and which pronoun can take it up."""

from dataclasses import dataclass

from claims.extract.aliases import GROUP_NOUNS, KIND_NOUNS, ORGANISATION_WORDS
from claims.extract.person import Gender, gender_of, is_person
from claims.extract.verb import SUBJECTS, first_conjunct
from claims.syntax import Token

HE = frozenset({"he", "him", "his"})
SHE = frozenset({"she", "her", "hers"})
IT = frozenset({"it", "its"})
THEY = frozenset({"they", "them", "their", "theirs"})
PRONOUNS = HE | SHE | IT | THEY
"""The pronouns that can take up what was named before."""

ACTED_ON = frozenset({"him", "her", "them"})
"""Forms of pronouns that are no subjects, though the parse makes them such: "helped them win"."""

ARGUMENTS = frozenset(
    {"nsubj", "nsubjpass", "dobj", "dative", "pobj", "poss", "conj", "ROOT", "oprd"}
)
"""Places in a sentence whose noun can be taken up."""

UNITS = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL"})
"""Entity types of figures and times, which no pronoun takes up."""

TIMES = frozenset("second minute hour day night week month year decade century time while".split())
"""Nouns of time, which no pronoun takes up."""

MANY = frozenset("team campaign family couple crowd people police majority staff crew jury".split())
"""Singular nouns that "they" takes up."""

FORCES = frozenset(
    "administration army authority coalition congress government military militia ministry navy "
    "parliament police".split()
)
"""Nouns for forces and authorities."""

COUNTRIES = frozenset("country government nation neighbor neighbour power regime state".split())
"""Nouns for countries and those who rule them."""

ACTING = GROUP_NOUNS | KIND_NOUNS | ORGANISATION_WORDS | MANY | FORCES | COUNTRIES
"""Nouns for groups that act as persons do."""

QUANTIFIERS = frozenset(
    "some many most several few all both none each one any half percent majority number lot plenty "
    "handful dozen dozens hundreds thousands".split()
)
"""Words whose "of" tells what is counted: "most of the villages"."""

OPEN = frozenset({"PRP", "PRP$", "WDT", "WP", "WRB"})
"""Tags of words that leave open who or what is meant."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A noun phrase met while reading: its head, paragraph, canonical name and entity type.

    ``name`` is None where it names no known actor; ``label`` is "" where the
    type is unknown. ``taken`` is what the head takes up where it is a pronoun,
    ``known`` the gender that the text has told before.
    """

    head: Token
    part: int
    name: str | None
    label: str
    taken: "Mention | None" = None
    known: Gender | None = None

    @property
    def source(self) -> "Mention":
        """The mention that tells who is meant: itself, or what its pronoun takes up."""
        return self if self.taken is None else self.taken.source

    @property
    def joined(self) -> bool:
        """Whether it is the first of several nouns joined by "and"."""
        return any(t.dep_ == "conj" for t in self.source.head.rights)

    @property
    def plural(self) -> bool:
        """Whether the noun itself is a plural."""
        head = self.source.head
        if self._is_one_by_name or (head.tag_ == "NNPS" and head.ent_type_ == "GPE"):
            return False
        many = head.tag_ in {"NNS", "NNPS"} or head.lower_ in {"people", "police"}
        return many or self._has_plural_verb

    @property
    def _is_one_by_name(self) -> bool:
        """Whether a surname that ends like a plural is that of one person: "Sanders"."""
        person = self.name is not None and self.label == "PERSON" and " " in self.name
        return person and (self.name or "").endswith(f" {self.source.head.text}")

    @property
    def _has_plural_verb(self) -> bool:
        """Whether a verb tells that a name is that of several: "Latinos are"."""
        head = self.source.head
        if head.pos_ != "PROPN" or self.joined or head.dep_ not in SUBJECTS:
            return False
        verbs = (head.head, *head.head.lefts)
        plural = any(t.tag_ == "VBP" and t.lower_ in {"are", "have"} for t in verbs)
        return plural and self.label == "PERSON"

    @property
    def is_person(self) -> bool:
        """Whether one person or several are meant."""
        head = self.source.head
        person = self.label == "PERSON" and not _is_band(head)
        named = self.name is not None and (person or self.source.known is not None)
        return named or (is_person(head) and head.pos_ == "NOUN")

    @property
    def is_indefinite(self) -> bool:
        """Whether a person is any of a kind: "a candidate must win"."""
        return self.is_person and any(t.lower_ in {"a", "an"} for t in self.head.lefts)

    @property
    def may_be_person(self) -> bool:
        """Whether one word names a person, or may: surnames are often taken for companies."""
        head = self.source.head
        alone = head.pos_ == "PROPN" and not head.is_upper and not head.lefts
        return alone and not self.plural and (self.is_person or self.label in {"", "ORG"})

    @property
    def is_organised(self) -> bool:
        """Whether a name stands for an organisation, and not for a country or place."""
        if self.name is None or self.source.known is not None:
            return False
        spelt = self.name.isupper() and " " not in self.name
        return spelt or (self.label in {"ORG", "NORP"} and not self.name.isupper())

    @property
    def acts(self) -> bool:
        """Whether a name or noun stands for a group or country that acts as persons do."""
        named = self.name is not None and self.label in {"ORG", "NORP", "GPE", ""}
        return named or self.source.head.lemma_.lower() in ACTING

    @property
    def role(self) -> Token:
        """The token that tells its place in the sentence: of "some of them" the "some"."""
        of = self.head.head
        counted = self.head.dep_ == "pobj" and of.lower_ == "of"
        return of.head if counted and of.head.lower_ in QUANTIFIERS else self.head

    @property
    def is_subject(self) -> bool:
        """Whether it is a subject, or what a subject counts: "most of the villages"."""
        return self.role.dep_ in SUBJECTS

    @property
    def is_main(self) -> bool:
        """Whether it is the subject of a main clause."""
        role = self.role
        verb = first_conjunct(role.head)
        if verb.dep_ in {"ccomp", "parataxis"} and verb.i < verb.head.i:
            verb = first_conjunct(verb.head)
        return role.dep_ in SUBJECTS and verb.dep_ in {"ROOT", "parataxis"}

    @property
    def key(self) -> str:
        """What tells one thing from another: its name, else its noun."""
        source = self.source
        if source.name is not None:
            return source.name
        head = source.head
        kept = (t.lower_ for t in head.lefts if t.pos_ not in {"DET", "PUNCT"})
        return " ".join((*kept, head.lemma_.lower()))

    def is_keyed(self, key: str | None) -> bool:
        """Say whether a given key tells it; None is nobody's."""
        return key is not None and self.key == key

    def gender(self) -> Gender | None:
        """Return the gender that the name or description tells, None where it tells none."""
        if self.known is not None or self.head.lower_ in HE | SHE:
            return self.known or (Gender.MALE if self.head.lower_ in HE else Gender.FEMALE)
        head = self.source.head
        words = [t.text for t in head.lefts if t.dep_ in {"compound", "amod"}]
        told = gender_of(" ".join((*words, head.text)))
        return told or (gender_of(self.name) if self.name else None)


def _is_band(name: Token) -> bool:
    """Say whether a name of one word has an article, as those of groups have: "the Rhcp"."""
    return name.pos_ == "PROPN" and [t.lower_ for t in name.lefts] == ["the"]


def agrees_in_gender(pronoun: Token, mention: Mention) -> bool:
    """Say whether nothing told of somebody speaks against "he" or "she"."""
    return mention.gender() is not (Gender.FEMALE if pronoun.lower_ in HE else Gender.MALE)


def fits(pronoun: Token, mention: Mention) -> bool:
    """Say whether a pronoun agrees with a mention in number and kind."""
    word = pronoun.lower_
    if mention.taken is not None and not is_same_pronoun(mention.head, pronoun):
        return False
    if word in HE | SHE:
        return mention.is_person and not mention.plural and agrees_in_gender(pronoun, mention)
    if word in THEY:
        many = mention.source.head.lemma_.lower() in MANY
        return mention.joined or mention.plural or mention.is_organised or many
    joined = mention.joined and not _is_joined_to(pronoun, mention.source.head)
    group = mention.source.head.lemma_.lower() in ACTING
    return not mention.plural and (group or not mention.is_person) and not joined


def _is_joined_to(pronoun: Token, noun: Token) -> bool:
    """Say whether "and" joins what a pronoun stands in to a noun: "the bank and its branches"."""
    return any(t.dep_ == "conj" and t.is_ancestor(pronoun) for t in noun.rights)


def is_same_pronoun(token: Token, pronoun: Token) -> bool:
    """Say whether two pronouns take up things of the same kind."""
    kind = next(kind for kind in (HE, SHE, IT, THEY) if pronoun.lower_ in kind)
    return token.lower_ in kind


def is_mention(token: Token) -> bool:
    """Say whether a token heads a noun phrase that can be taken up later."""
    if token.pos_ not in {"NOUN", "PROPN"} or token.dep_ not in ARGUMENTS:
        return False
    if token.ent_type_ in UNITS or token.lemma_.lower() in TIMES or token.lower_ in PRONOUNS:
        return False
    if token.dep_ == "poss" or token.pos_ == "PROPN":
        return token.pos_ == "PROPN"
    return not _is_in_passing(token)


def _is_in_passing(noun: Token) -> bool:
    """Say whether a common noun only tells of another, counts it, or names no one thing."""
    if first_conjunct(noun).dep_ == "appos":
        return True
    if noun.dep_ == "pobj" and noun.head.lower_ in {"as", "like"}:
        return True
    if noun.tag_ == "NN" and noun.dep_ in {"pobj", "dobj"} and not noun.lefts:
        return True
    return noun.lower_ in QUANTIFIERS and any(t.lower_ == "of" for t in noun.rights)


def is_modifier(token: Token) -> bool:
    """Say whether a name only tells what kind a thing is: the first word of "Lind backers"."""
    return token.dep_ == "compound" and token.head.pos_ != "PROPN"
