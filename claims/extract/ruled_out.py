"""What a pronoun cannot take up, though it agrees with it in number and kind."""

from collections.abc import Callable

from claims.extract.aliases import ORGANISATION_WORDS
from claims.extract.binding import BEING
from claims.extract.clause_words import SUFFERED
from claims.extract.control import governing_verb, subject_before
from claims.extract.cues import CLAUSAL
from claims.extract.mention import ACTING, IT, THEY, Mention
from claims.extract.owner import is_owner_of_target, owns_another_side
from claims.extract.person import is_person
from claims.extract.relative_noun import noun_meant
from claims.extract.verb import SUBJECTS
from claims.syntax import Token

TELLING = frozenset(
    "advert advertisement article book brief documentary editorial essay film lawsuit letter memo "
    "movie pamphlet paper petition poll report statement study suit survey video".split()
) | {"ad"}
"""Nouns for what somebody puts out and what then says something itself."""

PUTTING_OUT = frozenset(
    "air broadcast circulate commission file issue launch post produce publish release run send "
    "unveil write".split()
)
"""Verbs for putting such a thing out."""

ATTACKING = frozenset(
    "accuse attack blame blast call compare criticise criticize denounce depict describe feature "
    "highlight hit liken mock open portray show slam".split()
)
"""Verbs for what such a thing does, besides those of saying."""

DEPICTING = frozenset(
    "census footage image interview photo photograph picture poll profile survey video".split()
)
"""Nouns for what is taken of people, and does not act itself: "surveys of voters"."""

TOGETHER = frozenset("common joint mutual respective shared".split())
"""Adjectives for what several own together: "their mutual friend"."""


def is_ruled_out(pronoun: Token, mention: Mention) -> bool:
    """Say whether the sense or grammar of a sentence forbids that a pronoun means a mention."""
    return any(rule(pronoun, mention) for rule in RULED_OUT)


def is_misread_object(pronoun: Token, mention: Mention) -> bool:
    """Say whether a subject form stands as an object, and so is no pronoun: "fell on he"."""
    subject_form = pronoun.lower_ in {"he", "she", "they"} and pronoun != mention.head
    return subject_form and pronoun.dep_ in {"pobj", "dobj"}


def is_no_such_event(pronoun: Token, mention: Mention) -> bool:
    """Say whether an "it" is said to be an event that a thing is not: "it was the worst attack"."""
    verb = pronoun.head
    if pronoun.lower_ not in IT or pronoun.dep_ not in SUBJECTS or verb.lemma_ not in BEING:
        return False
    told = (t for t in verb.rights if t.dep_ == "attr")
    happened = any(t.lemma_.lower() in SUFFERED for t in told)
    return happened and mention.source.head.lemma_.lower() not in SUFFERED


def is_origin(pronoun: Token, mention: Mention) -> bool:
    """Say whether an "it" would be where somebody is from: "Olga Brandt of Orsk denies it"."""
    head = mention.head
    behind = head.dep_ == "pobj" and head.head.lower_ in {"of", "from"}
    return behind and pronoun.lower_ in IT and is_person(head.head.head)


def is_own_victim(pronoun: Token, mention: Mention) -> bool:
    """Say whether somebody would attack their own: "the army shelled its bases"."""
    if pronoun.lower_ not in IT | THEY or not is_owner_of_target(pronoun):
        return False
    return mention.role == subject_before(pronoun)


def is_owner_of_what_another_has(pronoun: Token, mention: Mention) -> bool:
    """Say whether somebody would be their own ally or favour: "the firms are their clients"."""
    if not owns_another_side(pronoun):
        return False
    subject = subject_before(pronoun)
    return subject is not None and mention.role in {subject, noun_meant(subject)}


def is_put_out(pronoun: Token, mention: Mention) -> bool:
    """Say whether an "it" that says something is rather what somebody put out: "aired an ad"."""
    if pronoun.lower_ not in IT or pronoun.dep_ not in SUBJECTS or not mention.acts:
        return False
    putting = mention.role.head
    if mention.head.sent.start == pronoun.sent.start or not mention.is_subject:
        return False
    verbs = (putting, *(t for t in putting.rights if t.dep_ == "conj"))
    put_out = any(_puts_out(verb) for verb in verbs)
    return put_out and pronoun.head.lemma_ in ATTACKING | CLAUSAL


def _puts_out(verb: Token) -> bool:
    if verb.lemma_ not in PUTTING_OUT:
        return False
    return any(t.dep_ == "dobj" and t.lemma_.lower() in TELLING for t in verb.rights)


def is_depicting(pronoun: Token, mention: Mention) -> bool:
    """Say whether "they" would be the surveys or photos of people that do something."""
    if pronoun.lower_ not in THEY or mention.source.head.lemma_.lower() not in DEPICTING:
        return False
    verb = governing_verb(pronoun)
    return (
        any(_tells_people(of) for of in mention.source.head.rights)
        and verb.lemma_ not in CLAUSAL | BEING
    )


def _tells_people(preposition: Token) -> bool:
    if preposition.lower_ not in {"of", "with"}:
        return False
    return any(is_person(noun) and noun.tag_ == "NNS" for noun in preposition.rights)


def is_thing_beside_friend(pronoun: Token, mention: Mention) -> bool:
    """Say whether things would have something together with others: "their mutual friend"."""
    shared = any(t.lower_ in TOGETHER for t in pronoun.head.lefts)
    if pronoun.dep_ != "poss" or not shared:
        return False
    several = mention.plural or mention.joined
    return not several or not (mention.is_person or mention.acts or mention.joined)


def is_group_for_deed(pronoun: Token, mention: Mention) -> bool:
    """Say whether an "it" that is a kind of doing would be a group: "it is a kind of retreat"."""
    if pronoun.lower_ != "it" or pronoun.dep_ not in SUBJECTS or pronoun.head.lemma_ not in BEING:
        return False
    kinds = (t for t in pronoun.head.rights if t.dep_ == "attr" and t.lemma_ in KINDS)
    told = (noun for kind in kinds for of in kind.rights for noun in of.rights)
    return mention.acts and any(_is_deed(noun) for noun in told)


def is_lasting(pronoun: Token, mention: Mention) -> bool:
    """Say whether an "it" that lasts so long would be a group: "it can be as long as a year"."""
    verb = pronoun.head
    if pronoun.lower_ != "it" or pronoun.dep_ not in SUBJECTS or not mention.acts:
        return False
    lengths = {t.lower_ for t in verb.rights if t.dep_ == "acomp"} & {"brief", "long", "short"}
    return verb.lemma_ == "last" or (verb.lemma_ in BEING and bool(lengths))


def is_remedied(pronoun: Token, mention: Mention) -> bool:
    """Say whether something is done about a group or place: "can do nothing about it"."""
    thing = pronoun.head.head
    about = pronoun.lower_ == "it" and pronoun.head.lower_ == "about"
    return about and thing.lower_ in {"anything", "nothing", "something"} and mention.acts


KINDS = frozenset("act form kind sign sort type".split())
"""Nouns whose "of" tells what something is."""

DEED_ENDINGS = ("ance", "ence", "tion", "sion", "ment", "ness", "ism")
"""Endings of nouns for what is done or felt."""


def _is_deed(noun: Token) -> bool:
    word = noun.lemma_.lower()
    return word.endswith(DEED_ENDINGS) and word not in ORGANISATION_WORDS | ACTING


RULED_OUT: tuple[Callable[[Token, Mention], bool], ...] = (
    is_misread_object,
    is_no_such_event,
    is_origin,
    is_own_victim,
    is_owner_of_what_another_has,
    is_put_out,
    is_depicting,
    is_thing_beside_friend,
    is_group_for_deed,
    is_lasting,
    is_remedied,
)
"""Signs that a pronoun does not take up a mention that it agrees with."""
