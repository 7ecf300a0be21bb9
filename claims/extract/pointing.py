"""Words that point to what was said before a claim: "the deal", "these powers", "the latter"."""

from collections.abc import Collection

from claims.extract.described import NOMINAL
from claims.extract.mention import PRONOUNS, QUANTIFIERS, TIMES
from claims.extract.person import is_person
from claims.extract.phrase import is_apart
from claims.extract.pointing_words import is_open_shape
from claims.syntax import Token

TAKING_UP = frozenset({"the", "this", "that", "these", "those", "such"})
"""Determiners that take up what is known."""

SHOWING = TAKING_UP - {"the"}
"""Determiners that point to what was said just before."""

POINTING = frozenset(
    "this that these those some many most others another both neither each none".split()
)
"""Words that, alone as a subject, are some of those named before."""

SPEAKING = frozenset({"i", "we", "you"})
"""Words for who speaks and who is spoken to."""

SPEAKERS_OWN = frozenset({"my", "me"})
"""Words for one who speaks that a name can stand for."""

FIRST_PERSON = SPEAKERS_OWN | frozenset("i mine myself we us our ours ourselves".split())
"""Words for who speaks."""

ORDINALS = frozenset("first second third last latter former rest".split())
"""Words that, as a subject, point to one of several named before."""

OF_TWO = frozenset({"latter", "former"})
"""Words that point to one of two wherever they stand."""

UNIQUE = frozenset(
    "country world government president public media people state nation city town police army "
    "economy media time region area day year way case fact thing part number kind issue "
    "question end rest".split()
)
"""Nouns that "the" makes plain, or empty, without anything before."""

KNOWN = UNIQUE - frozenset(
    "area case city issue number question region state thing town".split()
) | frozenset(
    "administration bible census church climate community congress constitution court dollar "
    "elderly environment establishment euro future hospital housing industry internet king left "
    "market military moon opposition parliament past planet poor pope pound presidency press queen "
    "rest rich right sea senate sky south north east west sun weather web".split()
)
"""Nouns for what there is only one of, or that mean a whole kind after "the"."""

SHARED = frozenset("country world nation planet".split())
"""Nouns that "this" makes plain to those who know who speaks."""

EMPTY = frozenset("thing question issue problem point truth fact reality answer".split())
"""Nouns that say nothing themselves: "one thing is certain"."""

REASONS = frozenset(
    "advantage argument aspect benefit cause challenge change concern criticism difference example "
    "explanation factor motive obstacle option possibility rationale reason sign way".split()
)
"""Nouns for what is told of something else: "another reason is the drought"."""

EVENTS = frozenset(
    "accord accusation action agreement allegation analysis announcement approach assault "
    "attack blast bombing case change comment complaint conclusion conference consultation "
    "controversy crash deal decision dialogue discussion effort encounter event explosion "
    "finding gain gathering idea incident initiative inquiry investigation issue lawsuit matter "
    "meeting move negotiation pact outcome picture plan policy process program programme "
    "proposal raid remark result "
    "scandal shooting situation statement step strategy strike summit talk treaty "
    "trend verdict".split()
)
"""Nouns for what happens or is decided, of which an article tells many."""

HELD = frozenset("caucus convention debate filibuster primary rally referendum".split())
"""Nouns for contests and gatherings, of which a name or a kind tells which one is meant."""

DOCUMENTS = frozenset(
    "ad article compromise email e-mail filing letter memo message post recording report request "
    "requirement tape transcript tweet video".split()
)
"""Nouns for what is written, recorded or asked for."""

QUARRELS = frozenset(
    "acrimony angst backlash clash debacle dispute divide fallout feud fiasco flap fracas furor "
    "furore impasse outcry probe quarrel rift rivalry row spat standoff turmoil uproar".split()
)
"""Nouns for what people quarrel or worry about."""

LOCATED = frozenset("city province state town village".split())
"""Nouns for places, which a named place in the same claim makes plain."""

TOLD_OF = EVENTS | DOCUMENTS | QUARRELS | HELD - {"primary"}
"""Nouns that, alone after "the", are one of many that an article tells of."""

ACTORS = frozenset(
    "agency automaker board bureau chamber club committee company department firm foundation group "
    "network newspaper organisation organization panel party retailer team union unit".split()
)
"""Nouns for those who act, which a name in the same claim makes plain."""

WEAK = frozenset(
    "actual additional alleged certain current different entire existing final following full "
    "further initial key latest limited long main major new newest old ongoing original other "
    "particular past present previous proposed recent remaining same similar single specific "
    "subsequent whole".split()
)
"""Adjectives that do not tell a thing from others of its kind."""

_SHORT = 5


def is_taking_up(token: Token) -> bool:
    """Say whether a noun phrase is a bare "the group", "this movement", "such talks"."""
    if token.pos_ != "NOUN" or token.lemma_.lower() in TIMES:
        return False
    left = [t.lower_ for t in token.lefts]
    return len(left) == 1 and left[0] in TAKING_UP and not _is_told_behind(token)


def is_taken_up(noun: Token) -> bool:
    """Say whether a noun phrase may repeat one with more words: "the talks", "this new deal"."""
    if noun.pos_ != "NOUN" or noun.lemma_.lower() in TIMES or _is_told_behind(noun):
        return False
    left = list(noun.lefts)
    return bool(left) and left[0].lower_ in TAKING_UP and all(_is_plain(t) for t in left[1:])


def _is_plain(word: Token) -> bool:
    """Say whether a word before a noun is one common word."""
    alone = not word.children
    return alone and word.dep_ in {"amod", "compound"} and word.pos_ in {"ADJ", "NOUN"}


def _is_told_behind(noun: Token) -> bool:
    """Say whether a phrase or clause behind a noun tells which one is meant.

    A "by" right behind it does, even where the parse hangs it on the verb.
    """
    if noun.after is not None and noun.after.lower_ == "by":
        return True
    return any(
        t.dep_ in {"prep", "relcl", "acl", "appos"}
        and t.pos_ != "PRON"
        and t.lower_ != "including"
        and not (t.dep_ == "relcl" and is_apart(t))
        for t in noun.rights
    )


def _is_told_before(noun: Token) -> bool:
    """Say whether a word before a noun tells which one is meant: a name, an owner, a rank."""
    own = [t for t in noun.lefts if t.pos_ in {"PROPN", "ADJ", "NOUN", "NUM", "VERB"}]
    if any(t.pos_ == "PROPN" for t in noun.doc[noun.left_edge.i : noun.i]):
        return True
    if any(t.dep_ == "poss" or t.pos_ == "PROPN" or t.ent_type_ or t.tag_ == "JJS" for t in own):
        return True
    vague = noun.lemma_.lower() in EVENTS
    return any(t.dep_ in {"amod", "compound"} and t.lower_ not in WEAK for t in own) and not vague


def _points_alone(subject: Token) -> bool:
    word = subject.lower_
    ranked = subject.lemma_.lower() in ORDINALS and subject.pos_ != "PROPN"
    if word in PRONOUNS or (ranked and not _is_fraction(subject)):
        return True
    return word in POINTING | SPEAKING and not subject.children


def _is_fraction(noun: Token) -> bool:
    """Say whether an ordinal is a share: "nearly a third of the homes"."""
    counted = any(t.lower_ == "of" for t in noun.rights)
    return counted and any(t.lower_ in {"a", "one", "two"} for t in noun.lefts)


def pointing_word(subject: Token) -> Token | None:
    """Return the word that makes a subject point to something said before, None without one.

    "They", "these gains" and "several of them" point, as do "the two",
    "others" and "another reason"; "those who fled" does not.
    """
    if _points_alone(subject) or _is_other(subject):
        return subject
    if any(t.dep_ in {"relcl", "acl"} for t in subject.rights):
        return None
    counted = [n for of in subject.rights if of.lower_ == "of" for n in of.rights]
    if subject.lower_ in QUANTIFIERS and counted:
        return pointing_word(counted[0])
    left = [t.lower_ for t in subject.lefts]
    if subject.pos_ == "NUM" and left in (["the"], ["these"], ["those"]):
        return subject
    return subject if points_back(subject) else None


def _is_other(subject: Token) -> bool:
    """Say whether a subject is "the other side" or "another reason", one beside what was named."""
    left = [t.lower_ for t in subject.lefts]
    if not {"other", "another"} & set(left) or _is_told_behind(subject):
        return False
    if left == ["the", "other"] and subject.pos_ in {"NOUN", "NUM"}:
        return True
    return len(left) == 1 and subject.lemma_.lower() in EMPTY | REASONS


def is_untold(subject: Token) -> bool:
    """Say whether a subject is a "the company" that is none of the things all know."""
    if subject.pos_ != "NOUN" or subject.ent_type_ or subject.lemma_.lower() in KNOWN | TIMES:
        return False
    left = next((t for t in subject.lefts if t.lower_ != "all"), subject)
    told = _is_told_behind(subject) or _is_told_before(subject)
    return left.lower_ == "the" and not told


def points_back(token: Token) -> bool:
    """Say whether a word of a claim, wherever it stands, points to what was said just before.

    >>> from claims.language import parse
    >>> doc = next(iter(parse(["They met during these talks and after talks in May."])))
    >>> [token.text for token in doc if points_back(token)]
    ['talks']
    """
    if is_open_shape(token):
        return True
    if token.pos_ == "NOUN":
        return _is_shown(token)
    if token.lower_ == "same" and token.dep_ in {"dobj", "pobj", "attr", "acomp"}:
        return all(t.dep_ == "det" for t in token.lefts) and not any(
            t.lower_ == "as" for t in token.rights
        )
    if token.lower_ in OF_TWO:
        return token.dep_ != "amod" and all(t.lower_ != "of" for t in token.rights)
    return _is_shown_alone(token)


def is_first_person(word: Token) -> bool:
    """Say whether a word means who speaks: "my", "us", but not the "our" of "our country"."""
    own = word.pos_ == "PRON" and word.lower_ in FIRST_PERSON
    return own and word.head.lemma_.lower() not in SHARED


def is_untold_event(noun: Token) -> bool:
    """Say whether a noun is a "the deal" or "the talks", which is one of many."""
    return noun.lemma_.lower() in TOLD_OF and is_untold(noun)


def is_untold_place(noun: Token) -> bool:
    """Say whether a noun is a "the state" or "the city" that is some place named before."""
    return noun.tag_ == "NN" and noun.lemma_.lower() in LOCATED and is_untold(noun)


def is_untold_actor(noun: Token) -> bool:
    """Say whether a noun is a "the governor" or "the company" that is somebody named before."""
    acting = noun.lemma_.lower() in ACTORS or (noun.tag_ == "NN" and is_person(noun))
    return acting and noun.dep_ not in {"attr", "appos"} and is_untold(noun)


def _is_shown(noun: Token) -> bool:
    """Say whether a noun has a "these" or "such" that the noun phrase itself does not explain."""
    showing = next((t for t in noun.lefts if t.lower_ in SHOWING and t.tag_ != "IN"), None)
    if showing is None or noun.lemma_.lower() in TIMES | SHARED or _is_date(noun):
        return False
    if showing.lower_ == "such" and noun.after is not None and noun.after.lower_ == "as":
        return False
    named = any(t.dep_ in {"poss", "compound"} and t.pos_ == "PROPN" for t in noun.lefts)
    if showing.lower_ == "such":
        return not named and all(t.dep_ not in {"relcl", "acl"} for t in noun.rights)
    return not named and not _is_told_behind(noun)


def _is_date(noun: Token) -> bool:
    return noun.ent_type_ in {"DATE", "TIME"} or any(t.ent_type_ == "DATE" for t in noun.lefts)


def _is_shown_alone(token: Token) -> bool:
    """Say whether a "this" or "those" stands for a noun and nothing tells which: "after that"."""
    if token.lower_ not in SHOWING or token.lower_ == "such":
        return False
    behind = token.dep_ == "dobj" and token.i > token.head.i
    if token.tag_ not in {"DT", "PRP"} and not behind:
        return False
    standing = token.dep_ in {"nsubj", "nsubjpass", "dobj", "pobj", "conj", "dative"}
    return standing and not token.rights


def is_vague(subject: Token, tokens: Collection[int]) -> bool:
    """Say whether a short claim names nothing: "one thing is certain"."""
    words = [subject.doc[i] for i in tokens if not subject.doc[i].is_punct]
    return len(words) <= _SHORT and subject.pos_ in NOMINAL and subject.lemma_ in EMPTY
