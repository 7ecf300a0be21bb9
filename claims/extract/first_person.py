"""The words for "I" and "we" in quotation marks, so that a claim is understood on its own."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claims.extract.filling import CONTRACTED, possessive
from claims.extract.found import FoundAttribution
from claims.extract.paragraph import Paragraph, head_of, speaking_of
from claims.extract.person import Gender
from claims.extract.pointing import is_first_person
from claims.extract.proposition import Proposition
from claims.extract.reference import References
from claims.extract.render_verb import inflected
from claims.extract.spoken_for import Voice, group_speaking, named_person, person_speaking
from claims.extract.verb import SUBJECTS, VERBAL
from claims.model import Attribution
from claims.syntax import Token

ONE = frozenset({"i", "me", "my"})
"""Words of a speaker for nobody else."""

MANY = frozenset({"we", "us", "our"})
"""Words of a speaker for a group."""

_FORMS = {
    Gender.MALE: ("he", "him", "his"),
    Gender.FEMALE: ("she", "her", "her"),
    True: ("they", "them", "their"),
    False: ("it", "it", "its"),
}
"""The pronouns for somebody told before, by gender, and of a group by its number."""

_SINGULAR = {"am": "is", "'m": "is", "are": "is", "were": "was", "have": "has", "do": "does"}
"""The forms of auxiliaries that go with a name."""


@dataclass(slots=True)
class FirstPersons:
    """Tells whom the first person of a quotation means; must be told of speakers in order."""

    references: References
    groups: dict[str, Voice]

    def learn(self, found: FoundAttribution, speaker: str | None, paragraph: Paragraph) -> None:
        """Keep for whom somebody was said to speak, so that it is known further on."""
        head = head_of(found.source, paragraph)
        if speaker is None or head is None or speaker in self.groups:
            return
        group = group_speaking(head, paragraph, self.references)
        if group is not None:
            self.groups[speaker] = group

    def voices(
        self, proposition: Proposition, paragraph: Paragraph, said: Mapping[int, Attribution]
    ) -> dict[int, Voice]:
        """Return whom each "I" or "we" of a claim means, where that is known."""
        words = (paragraph.doc[i] for i in proposition.tokens)
        asked = (t for t in words if t.lower_ in ONE | MANY and is_first_person(t))
        found = ((t, self._meant(t, paragraph, said)) for t in asked)
        return {token.i: voice for token, voice in found if voice is not None}

    def _meant(
        self, token: Token, paragraph: Paragraph, said: Mapping[int, Attribution]
    ) -> Voice | None:
        found = next(speaking_of(token, paragraph), None)
        if found is None:
            return None
        speaker = said[paragraph.attributions.index(found)].speaker
        head = head_of(found.source, paragraph)
        if token.lower_ in MANY:
            return self.groups.get(speaker or "")
        if head is not None and head.pos_ != "PRON":
            return person_speaking(head, paragraph, self.references)
        return None if speaker is None else named_person(speaker, self.references)


def first_persons(
    voices: Mapping[int, Voice], proposition: Proposition, paragraph: Paragraph
) -> dict[int, str]:
    """Return the words to write for each "I" and "we", and the verb forms that go with them."""
    written: dict[int, str] = {}
    told: set[str] = set()
    for index, voice in sorted(voices.items()):
        token = paragraph.doc[index]
        form = _pronoun(token, voice) if voice.words in told else None
        told.add(voice.words)
        written[index] = form or _name(token, voice)
        if token.dep_ in SUBJECTS and not (voice.plural or form == "they"):
            written.update(_agreeing(_verbs(token, proposition)))
        elif token.dep_ in SUBJECTS:
            written.update(_spelt_out(token))
    return written


def _name(token: Token, voice: Voice) -> str:
    return possessive(voice.words) if token.tag_ == "PRP$" else voice.words


def _pronoun(token: Token, voice: Voice) -> str | None:
    kind = voice.plural if voice.group else voice.gender
    if kind is None:
        return None
    acting, acted_on, owning = _FORMS[kind]
    if token.tag_ == "PRP$":
        return owning
    return acting if token.dep_ in SUBJECTS else acted_on


def _verbs(subject: Token, proposition: Proposition) -> Sequence[Token]:
    """Return the verbs whose subject a word is: of a claim's own subject those of its clause."""
    own = (proposition.clause.head,) if subject == proposition.subject else ()
    return tuple(dict.fromkeys((subject.head, *own)))


def _agreeing(verbs: Sequence[Token]) -> Iterator[tuple[int, str]]:
    """Yield the singular forms of the finite ones of some verbs."""
    for verb in verbs:
        finite = next((t for t in verb.lefts if t.dep_ in {"aux", "auxpass"}), verb)
        form = _singular(finite)
        if form is not None and finite.text[:1] in "'’":
            yield finite.i, f" {form}"
        elif form is not None:
            yield finite.i, form


def _singular(finite: Token) -> str | None:
    word = finite.lower_.replace("’", "'")
    if word[:1] == "'":
        full = CONTRACTED.get(word[1:], word)
        return _SINGULAR.get(full, full)
    if word in _SINGULAR:
        return _SINGULAR[word]
    return inflected(finite.lemma_, "VBZ") if finite.tag_ == "VBP" else None


def _spelt_out(subject: Token) -> Iterator[tuple[int, str]]:
    after = subject.after
    if after is not None and after.text[:1] in {"'", "’"} and after.pos_ in VERBAL:
        yield after.i, f" {CONTRACTED.get(after.text[1:], after.text)}"
