"""What the grammar of a sentence says about whom a pronoun in it can take up."""

from collections.abc import Iterator

from claims.extract.attachment import PLACES
from claims.extract.control import governing_verb
from claims.extract.cues import CLAUSAL
from claims.extract.person import is_person
from claims.extract.relative_noun import noun_meant
from claims.extract.verb import SUBJECTS, VERBAL, own_subject, subject_of
from claims.syntax import Token

HAPPENINGS = frozenset(
    "achievement attack blow breakthrough chance change comeback compromise crisis cut decline "
    "defeat departure disappointment drop failure fall gain gesture honor honour increase jump "
    "loss milestone mistake move opportunity promotion reduction relief reminder reversal rise "
    "setback shame shift shock sign step surge surprise tribute turnaround victory win".split()
)
"""Nouns for what happens, which a group is none of."""

BEING = frozenset({"be", "'s", "’s"})
"""Lemmas of "is", also where it is contracted."""

JUDGED = frozenset(
    "challenge crime disgrace duty error folly honor honour joke mistake pity pleasure privilege "
    "shame tragedy waste".split()
)
"""What an "it" that stands for an infinitive is said to be: "it is a mistake to leave"."""

OFFERED = frozenset("attempt bid chance effort opportunity plan ploy test way".split())
"""Nouns whose infinitive tells what a thing is for: "it is a chance to win"."""

SEEMING = frozenset("appear dawn emerge follow happen occur seem transpire turn".split())
"""Verbs whose "it" stands for the clause behind them: "it turns out that"."""

FALLING = frozenset("behoove behove fall pay remain suffice".split())
"""Verbs whose "it" stands for an infinitive behind them: "it falls to the court to decide"."""

HAPPENING = frozenset("happen occur transpire ensue".split())
"""Verbs whose subject is what happens."""

TIMELY = frozenset("early late time midnight noon dark over cold hot warm worth".split())
"""What an "it" that stands for nobody and nothing is said to be."""

MATTERING = frozenset("help hurt matter pay suffice".split())
"""Verbs whose "it" may stand for a when-clause: "it helps when the sun shines"."""

PASSING = frozenset("minute hour day night week month year decade century while".split())
"""Times, of which "it" tells how many have passed, or whose they are: "it was her night"."""

ASSESSING = frozenset(
    "assess calculate conclude demonstrate determine discover estimate find project prove reckon "
    "show suggest".split()
)
"""Verbs by which somebody tells of something else what it comes to."""

OPENING_MARK = "``"
"""The tag of a mark that opens a quotation."""

AROUND = frozenset("above around before behind beneath beside".split())
"""Prepositions whose pronoun may be the subject of its own clause: "looked behind him"."""

NAMED_AS = SUBJECTS | {"dobj", "dative", "pobj"}
"""Places of names in a clause."""

CLAUSES = frozenset({"xcomp", "ccomp", "csubj", "advcl", "dep"})
"""Clauses that an "it" can stand for."""


def is_empty_subject(pronoun: Token) -> bool:
    """Say whether "it" only opens a sentence: "it was Dorn who left", "it is hard to leave"."""
    verb = pronoun.head
    if pronoun.lower_ != "it" or pronoun.dep_ not in SUBJECTS or verb.lemma_ not in BEING:
        return False
    predicates = [t for t in verb.children if t.dep_ in {"attr", "acomp"}]
    if any(t.dep_ == "relcl" for one in predicates for t in one.rights):
        return True
    clausal = [t for one in (verb, *predicates) for t in one.rights if t.dep_ in CLAUSES]
    if any(t.tag_ == "VB" or t.dep_ in {"ccomp", "csubj"} for t in clausal):
        return True
    judged = (t for one in predicates if one.dep_ == "acomp" for t in one.subtree)
    return any(t.lower_ == "that" and t.dep_ in {"mark", "dobj"} for t in judged)


def is_described(pronoun: Token) -> bool:
    """Say whether an "it" is told to be a thing of some kind: "it is a fire that feeds itself".

    In "it was a miner who left" the "it" only opens the sentence.
    """
    verb = pronoun.head
    told = [t for t in verb.rights if t.dep_ == "attr" and t.tag_ == "NN" and not is_person(t)]
    if pronoun.lower_ != "it" or verb.lemma_ not in BEING or not told:
        return False
    some = any(t.lower_ in {"a", "an"} for t in told[0].lefts)
    clauses = [t for t in told[0].rights if t.dep_ in {"acl", "relcl"}]
    offered = told[0].lemma_ in OFFERED and any(t.tag_ == "VB" for t in verb.subtree)
    return some and (offered or (bool(clauses) and _is_present(verb)))


def _is_present(verb: Token) -> bool:
    return verb.tag_ in {"VBZ", "VBP"} or verb.lower_ in {"'s", "’s"}


def is_empty_it(pronoun: Token) -> bool:
    """Say whether "it" means nothing: "it was Dorn who", "made it hard to", "when it comes to"."""
    if pronoun.lower_ != "it":
        return False
    verb = pronoun.head
    if is_empty_subject(pronoun) or verb.lemma_ in {"rain", "snow"}:
        return True
    if verb.lemma_ == "take" and any(t.lower_ in {"what", "whatever"} for t in verb.lefts):
        return True
    if _takes_time(verb) or _is_judged(verb) or _is_told_behind(verb):
        return True
    if verb.lemma_ in {"come", "boil"} and any(t.lower_ in {"to", "down"} for t in verb.rights):
        return True
    infinitive = any(t.dep_ in {"xcomp", "ccomp", "advcl"} and t.tag_ == "VB" for t in verb.rights)
    judged = verb.pos_ in {"ADJ", "NOUN"} or any(t.dep_ in {"acomp", "oprd"} for t in verb.rights)
    return judged and (infinitive or any(_is_clause(t) for t in verb.rights))


def _is_told_behind(verb: Token) -> bool:
    """Say whether a clause behind tells what an "it" is: "it turns out that", "it pays to"."""
    if verb.lemma_ in SEEMING:
        return any(t.dep_ in {"ccomp", "csubj"} for t in verb.rights)
    infinitives = (t for t in verb.rights if t.tag_ == "VB" and t.dep_ in CLAUSES)
    return verb.lemma_ in FALLING and any(infinitives)


def _takes_time(verb: Token) -> bool:
    """Say whether so much is needed to do something: "it takes ten votes to win"."""
    if verb.lemma_ != "take" or not any(t.tag_ == "VB" and t.dep_ in CLAUSES for t in verb.rights):
        return False
    needed = [t for t in verb.rights if t.dep_ == "dobj"]
    counted = any(t.dep_ == "nummod" for one in needed for t in one.lefts)
    return counted or any(t.lemma_ in PASSING | {"time", "effort", "courage"} for t in needed)


def _is_judged(verb: Token) -> bool:
    """Say whether it is a mistake, or a shame, to do something."""
    nouns = [t for t in verb.rights if t.dep_ == "attr" and t.lemma_ in JUDGED]
    return any(t.tag_ == "VB" for noun in nouns for t in noun.rights)


def _is_clause(verb: Token) -> bool:
    """Say whether a word heads a clause of its own that an "it" can stand for."""
    return verb.dep_ == "ccomp" or any(t.lower_ == "that" and t.dep_ == "mark" for t in verb.lefts)


def is_event(pronoun: Token) -> bool:
    """Say whether an "it" is said to be what no group is, something that happens: "a cut"."""
    if pronoun.lower_ != "it" or pronoun.dep_ not in SUBJECTS:
        return False
    if pronoun.head.lemma_ not in BEING:
        return pronoun.head.lemma_ in HAPPENING
    return any(t.dep_ == "attr" and t.lemma_ in HAPPENINGS for t in pronoun.head.rights)


def is_impersonal(pronoun: Token) -> bool:
    """Say whether an "it" only tells the time or weather: "when it was too late"."""
    if pronoun.lower_ != "it" or pronoun.dep_ not in SUBJECTS:
        return False
    if pronoun.head.lemma_ in MATTERING:
        clauses = (t for t in pronoun.head.rights if t.dep_ == "advcl")
        return any(t.lower_ in {"if", "when"} for one in clauses for t in one.lefts)
    if pronoun.head.lemma_ == "take":
        return any(t.lower_ == "long" for t in pronoun.head.rights)
    if pronoun.head.lemma_ not in BEING:
        return False
    told = [t for t in pronoun.head.rights if t.dep_ != "prep"]
    return any(t.lower_ in TIMELY or t.lemma_ in PASSING for t in told)


def is_part_of(pronoun: Token, noun: Token) -> bool:
    """Say whether a pronoun stands in the phrase of a noun, and in no clause of its own there."""
    for around in pronoun.ancestors:
        if around == noun:
            return True
        if around.pos_ in VERBAL:
            return False
    return False


def is_said_before(noun: Token, saying: Token) -> bool:
    """Say whether a clause before a verb of saying holds a noun: "debts of a man grow, he said".

    Its subject may be who speaks: "Brandt will leave, he said".
    """
    clauses = [t for t in saying.lefts if t.dep_ == "ccomp"]
    return any(clause.is_ancestor(noun) and noun.head != clause for clause in clauses)


def before_participle(pronoun: Token) -> int:
    """Return the place of the verb whose participle has a pronoun for object.

    In "they sealed a deal with the rebels, helping them" what follows "sealed"
    is nearer than what goes before. Past the end where there is none.
    """
    verb = governing_verb(pronoun)
    while verb.tag_ in {"VB", "VBG"} and verb.dep_ in {"ccomp", "xcomp"}:
        verb = verb.head
    around = verb.head
    if verb.dep_ != "advcl" or verb.tag_ != "VBG" or around.i > verb.i:
        return len(pronoun.doc)
    return int(around.i)


def named_behind(pronoun: Token) -> Iterator[Token]:
    """Yield the names behind a subject that are not the subject: "he met Lind".

    So are those in clauses that hang on its own: "he doubts whether Lind will win".
    """
    if pronoun.dep_ not in SUBJECTS:
        return
    behind = (t for t in pronoun.head.subtree if t.i > pronoun.i and t.pos_ == "PROPN")
    for noun in behind:
        if noun.dep_ in NAMED_AS and _is_below(noun, pronoun.head):
            yield noun


def _is_below(noun: Token, verb: Token) -> bool:
    """Say whether a noun stands in the clause of a verb, or in one that hangs on it."""
    around = governing_verb(noun)
    hung = CLAUSES | {"pcomp"}
    while around not in {verb, verb.head} and around.dep_ in hung and around.pos_ in VERBAL:
        around = governing_verb(around)
    return around == verb


def sayer(pronoun: Token) -> Token | None:
    """Return the subject of the verb of saying whose content a pronoun stands in."""
    verb = governing_verb(pronoun)
    while verb.dep_ in {"conj", "advcl", "ccomp", "xcomp"} and verb.head.pos_ in VERBAL:
        inside = verb.dep_ == "ccomp" and verb.head.lemma_ in CLAUSAL
        verb = verb.head
        if inside:
            return _told_noun(subject_of(verb), verb)
    return None


def is_assessed(pronoun: Token) -> bool:
    """Say whether an "it" is what somebody assesses, and not who does.

    "The institute estimates that it rose", "the institute says it would cost
    millions": what would be so is not told of oneself in the present.
    """
    verb = governing_verb(pronoun)
    if pronoun.lower_ not in {"it", "its"}:
        return False
    wished = any(t.lower_ in {"would", "'d", "’d"} for t in verb.lefts)
    around = next((t for t in verb.ancestors if t.lemma_ in CLAUSAL), verb)
    return around.lemma_ in ASSESSING or (wished and around.tag_ in {"VBZ", "VBP"})


def is_quoted_apart(pronoun: Token, sayer: Token | None) -> bool:
    """Say whether a quotation opens between who speaks and a pronoun, who is somebody else then."""
    if sayer is None or sayer.i > pronoun.i:
        return False
    marks = [t.tag_ for t in pronoun.doc[sayer.i : pronoun.i] if t.is_quote]
    return bool(marks) and marks[-1] == OPENING_MARK


def _told_noun(subject: Token | None, verb: Token) -> Token | None:
    """Return the noun that a relative pronoun stands for: the envoy of "the envoy, who said".

    Who speaks in a clip "of Diaz saying" is the noun of the participle.
    """
    if subject is None and verb.dep_ == "acl" and verb.tag_ == "VBG":
        return verb.head
    relative = subject is not None and subject.tag_ in {"WDT", "WP"} and verb.dep_ == "relcl"
    return verb.head if relative and verb.head.ent_type_ not in PLACES else subject


def _finite_around(word: Token) -> Token:
    """Return the verb of the clause around a word, behind its infinitives: "went on to win it"."""
    verb = governing_verb(word)
    while verb.dep_ == "xcomp" and verb.head.pos_ in VERBAL:
        verb = verb.head
    return verb


def neighbouring_subjects(pronoun: Token) -> Iterator[Token]:
    """Yield the subjects of the clauses next to that of a pronoun: around it, and before it."""
    verb = pronoun.head if pronoun.dep_ != "poss" else _finite_around(pronoun)
    if verb.dep_ in {"advcl", "conj"} and verb.head.pos_ in VERBAL:
        around = subject_of(verb.head)
        if around is not None:
            yield noun_meant(around) if around.tag_ in {"WDT", "WP"} else around
    for clause in verb.lefts:
        subject = own_subject(clause) if clause.dep_ == "advcl" else None
        if subject is not None:
            yield subject


def is_told_of(noun: Token, pronoun: Token) -> bool:
    """Say whether who says "I" in a sentence may be the "he" or "she" that it is not outside."""
    spoken = any(t.lower_ == "i" and t.dep_ in SUBJECTS for t in noun.sent)
    return spoken and pronoun.lower_ in {"he", "she"}
