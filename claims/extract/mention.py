"""What a text has named or described so far, and which pronoun can take it up."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.extract.aliases import GROUP_NOUNS, KIND_NOUNS, ORGANISATION_WORDS
from claims.extract.person import Gender, gender_of, is_person
from claims.extract.phrase import noun_phrase, text_of
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

_LONGEST = 9


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
        country = head.tag_ == "NNPS" and head.ent_type_ == "GPE"
        return not country and (head.tag_ in {"NNS", "NNPS"} or head.lower_ in {"people", "police"})

    @property
    def is_person(self) -> bool:
        """Whether one person or several are meant."""
        head = self.source.head
        named = self.name is not None and (self.label == "PERSON" or self.source.known is not None)
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
    return not mention.plural and not mention.is_person and not joined


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
    if token.dep_ == "pobj" and token.pos_ == "NOUN" and token.head.lower_ in {"as", "like"}:
        return False
    if token.tag_ == "NN" and token.dep_ in {"pobj", "dobj"} and not token.lefts:
        return False
    if token.lower_ in QUANTIFIERS and any(t.lower_ == "of" for t in token.rights):
        return False
    return token.dep_ != "poss" or token.pos_ == "PROPN"


def is_modifier(token: Token) -> bool:
    """Say whether a name only tells what kind a thing is: the first word of "Lind backers"."""
    return token.dep_ == "compound" and token.head.pos_ != "PROPN"


def words_for(mention: Mention, *, many: bool) -> str | None:
    """Return the words to put for a pronoun: the name of a person or group, else a description.

    ``many`` asks for all that are joined by "and".
    None where the description is too long or itself leaves open whose it is.
    """
    source = mention.source
    head, name = source.head, None if many and source.joined else source.name
    if name is not None and source.label == "PERSON":
        return name
    if name is not None and source.is_organised and (head.pos_ == "PROPN" or is_bare(head)):
        return f"the {name}" if has_article(head, name) else name
    hung = next((t for t in head.rights if t.dep_ in {"relcl", "acl"}), None)
    doc = head.doc
    words = without_case(head, noun_phrase(head, without=hung))
    if len(words) > _LONGEST or any(doc[i].tag_ in OPEN for i in words):
        return name
    return definite(text_of(doc, words), first=doc[words[0]]) if words else name


def without_case(head: Token, words: Sequence[int]) -> list[int]:
    """Leave the 's of a noun out of its words."""
    return [i for i in words if not (head.doc[i].tag_ == "POS" and head.doc[i].head == head)]


def is_bare(noun: Token) -> bool:
    """Say whether a noun phrase is no more than "the group", "this movement"."""
    if noun.lemma_.lower() not in GROUP_NOUNS | KIND_NOUNS:
        return False
    return [t.lower_ for t in noun.lefts] in (["the"], ["this"], ["that"])


def has_article(head: Token, name: str) -> bool:
    """Say whether "the" stands before a name; a spelt out acronym keeps it with "Party" only."""
    before = head.doc[head.left_edge.i - 1].lower_ if head.left_edge.i else ""
    noun = head.lemma_.lower()
    if head.pos_ == "NOUN" and noun in KIND_NOUNS and noun not in name.casefold().split():
        return False
    article = before == "the" or any(t.lower_ in {"the", "a", "an"} for t in head.lefts)
    spelt = head.is_upper and not name.isupper()
    return article and (not spelt or bool(ORGANISATION_WORDS & set(name.casefold().split())))


def definite(words: str, *, first: Token) -> str | None:
    """Return a noun phrase as it is taken up again: "a dam" becomes "the dam".

    ``first`` is its first word, whose capital stays where it is a name. None
    where it cannot be taken up ("no dam").
    """
    opening, _, rest = words.partition(" ")
    if opening.lower() in {"no", "any", "such", "another", "every", "each", "neither"}:
        return None
    if opening.lower() in {"a", "an", "one", "this", "that", "these", "those", "some", "the"}:
        return f"the {rest}" if rest else None
    named = first.pos_ == "PROPN" or first.ent_type_ or first.is_upper
    return words if named else words[0].lower() + words[1:]
