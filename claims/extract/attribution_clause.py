"""Rules for cues whose content is a clause: said that, officials said, is believed to."""

from dataclasses import replace

from claims.extract.attribution_build import by_verb, unasserted
from claims.extract.attribution_parts import (
    child,
    clause,
    is_passive,
    noun_phrase,
    says_that,
    speaker_of,
    trimmed,
)
from claims.extract.cues import (
    CLAUSAL,
    CONVINCING,
    DIRECTING,
    PARENTHETICAL,
    PASSIVE,
    PLEDGING,
    SPEECH,
)
from claims.extract.found import FoundAttribution
from claims.syntax import Token

_TO_HAVE_DONE = frozenset({"claim", "profess", "purport", "pretend", "feel"})
_HAVING_DONE = frozenset(
    {"admit", "acknowledge", "deny", "confess", "recall", "remember", "report", "describe"}
)
_VERBAL = frozenset({"VERB", "AUX"})


def said_clause(cue: Token, quoted: frozenset[int]) -> FoundAttribution | None:
    """A verb of saying, thinking or showing with a clause: "officials said (that) it was over".

    The speaker is the subject; of a participle ("adding that") or infinitive
    ("went on to say") the subject of the clause it belongs to; of a passive
    ("were told that") the agent, for the hearer says nothing.
    """
    if cue.lemma_ not in CLAUSAL or cue.pos_ not in _VERBAL or _is_impersonal(cue):
        return None
    heads = _complements(cue, quoted)
    if not heads:
        return None
    content: set[int] = set()
    for head in heads:
        content.update(clause(head, without=_aside(cue, head)))
    return by_verb(cue, content, quoted, rule="said_clause", head=heads[0])


def convinced(cue: Token, quoted: frozenset[int]) -> FoundAttribution | None:
    """Somebody brought to a belief: in "it convinced them that" they hold what follows."""
    said = child(cue, "ccomp")
    holder = child(cue, "nsubjpass") if is_passive(cue) else child(cue, "dobj", "dative")
    if cue.lemma_ not in CONVINCING or said is None or holder is None or holder.i > said.i:
        return None
    found = by_verb(cue, clause(said), quoted, rule="convinced", head=said)
    if found is None:
        return None
    return replace(found, source=noun_phrase(holder, without=set(found.content)))


def believed_to(cue: Token, quoted: frozenset[int]) -> FoundAttribution | None:
    """A passive that takes what is said apart: "he is believed to have fled"; the agent speaks."""
    if cue.lemma_ not in PASSIVE or not is_passive(cue):
        return None
    complement = child(cue, "xcomp", "oprd")
    if complement is None:
        return None
    subject = cue.head if cue.dep_ == "acl" else child(cue, "nsubjpass")
    content = {*noun_phrase(subject), *clause(complement)}
    return by_verb(cue, content, quoted, rule="believed_to")


def parenthesis(cue: Token, quoted: frozenset[int]) -> FoundAttribution | None:
    """A cue set beside what is said: "The bridge, officials said, had been closed"."""
    if cue.lemma_ not in PARENTHETICAL or cue.pos_ not in _VERBAL:
        return None
    host = _host(cue)
    if host is None or speaker_of(cue) is None:
        return None
    content = clause(host, without=(token.i for token in cue.subtree))
    return by_verb(cue, content, quoted, rule="parenthesis")


def as_said(cue: Token, quoted: frozenset[int]) -> FoundAttribution | None:
    """A cue in an as-clause: "As the minister noted, prices fell"; "as one aide put it"."""
    if cue.lemma_ not in PARENTHETICAL | {"put"} or cue.dep_ not in {"advcl", "prep", "pcomp"}:
        return None
    named = child(cue, "dobj")
    is_put = cue.lemma_ == "put" and named is not None and named.lower_ == "it"
    if not any(one.lower_ == "as" for one in cue.lefts) or (named is not None and not is_put):
        return None
    if cue.head.pos_ not in _VERBAL:
        return None
    content = clause(cue.head, without=(token.i for token in cue.subtree))
    found = by_verb(cue, content, quoted, rule="as_said")
    if found is None or found.source:
        return found
    return replace(found, source=noun_phrase(_put_by(cue)))


def _put_by(cue: Token) -> Token | None:
    """Return who puts it so where the parse has made "as" a preposition: "as one aide put it"."""
    before = next((one for one in cue.lefts if one.lower_ == "as" and one.dep_ == "prep"), None)
    return None if before is None else child(before, "pobj")


def pledged_to(cue: Token, quoted: frozenset[int]) -> FoundAttribution | None:
    """A verb of promising, wanting or refusing with an infinitive: "vowed to fight on".

    So are verbs of telling somebody to do something ("urged them to leave").
    Nothing is asserted: what is promised or asked for has not happened.
    """
    if cue.lemma_ not in PLEDGING | DIRECTING or cue.pos_ != "VERB" or is_passive(cue):
        return None
    complement = child(cue, "xcomp", "ccomp")
    if complement is None or (complement.lemma_ in CLAUSAL and _complements(complement)):
        return None
    content = set(clause(complement))
    directed = child(cue, "dobj")
    if directed is not None and cue.lemma_ in DIRECTING:
        content.update(noun_phrase(directed))
    return unasserted(by_verb(cue, content, quoted, rule="pledged_to"))


def _is_impersonal(cue: Token) -> bool:
    """Tell a judgement without a speaker: "it is fair to say that", "it is telling that"."""
    if cue.tag_ == "VBG" and any(one.lower_ == "it" for one in cue.lefts):
        return cue.lemma_ == "tell"
    governor = cue.head
    if cue.dep_ not in {"xcomp", "advcl"} or governor.lemma_ not in {"be", "seem", "appear"}:
        return False
    return any(one.lower_ == "it" for one in governor.lefts)


def _complements(cue: Token, quoted: frozenset[int] = frozenset()) -> list[Token]:
    heads = [one for one in cue.children if one.dep_ == "ccomp" and _is_said(cue, one)]
    heads += [one for one in cue.rights if one.dep_ in {"conj", "advcl"} and says_that(one)]
    if heads and heads[-1].i > cue.i:
        heads = [one for one in heads if one.i > cue.i or one.i in quoted]
    elif heads:
        heads += [one for one in cue.rights if one.dep_ == "conj" and _resumes(one)]
    if heads:
        return heads
    infinite = [one for one in cue.rights if _is_infinite_content(cue, one)]
    return infinite or (_stray_clauses(cue) if cue.lemma_ in SPEECH else [])


def _resumes(joined: Token) -> bool:
    """Tell what goes on after a cue set between commas: "It shut, he said, and will stay shut"."""
    before = [one for one in joined.head.rights if one.dep_ == "cc" and one.i < joined.i]
    return bool(before) and joined.doc[before[-1].i - 1].text == ","


def _is_said(cue: Token, clause_head: Token) -> bool:
    """Tell content before its cue from a clause that the cue is merely joined to."""
    if clause_head.i > cue.i:
        return True
    after = clause_head.right_edge.after
    return child(cue, "nsubj") is not None and (after is None or after.text != ";")


def _stray_clauses(cue: Token) -> list[Token]:
    """Find a that-clause that the parse hung on a noun: "said at a meeting that"."""
    nouns = (two for one in cue.rights if one.dep_ == "prep" for two in one.children)
    return [one for noun in nouns for one in noun.rights if says_that(one)]


def _is_infinite_content(cue: Token, complement: Token) -> bool:
    if complement.dep_ != "xcomp":
        return False
    if complement.tag_ == "VBG":
        return cue.lemma_ in _HAVING_DONE
    return cue.lemma_ in _TO_HAVE_DONE and not is_passive(cue)


def _aside(cue: Token, head: Token) -> set[int]:
    """Return what the parse hangs on the content though somebody says it beside it.

    These are contrasts with a speaker of their own (", while others insist")
    and what the same speaker adds (", adding that").
    """
    apart = [
        one
        for one in head.rights
        if one.dep_ == "advcl" and (_contrasts(one) or _adds(one, after=max(cue.i, head.i)))
    ]
    return {token.i for one in apart for token in one.subtree} | {cue.i}


def _adds(clause_head: Token, *, after: int) -> bool:
    return clause_head.i > after and clause_head.tag_ == "VBG" and clause_head.lemma_ == "add"


def _contrasts(clause_head: Token) -> bool:
    marks = {one.lower_ for one in clause_head.lefts if one.dep_ == "mark"}
    return clause_head.lemma_ in CLAUSAL and bool(marks & {"while", "whereas", "although"})


def _host(cue: Token) -> Token | None:
    if cue.dep_ in {"parataxis", "ccomp", "advcl", "dep"} and _set_off(cue):
        head = cue.head
        while head.pos_ not in _VERBAL and head.dep_ != "ROOT":
            head = head.head
        return head
    return None


def _set_off(cue: Token) -> bool:
    if any(one.dep_ in {"mark", "cc"} for one in cue.lefts) or child(cue, "dobj") is not None:
        return False
    doc = cue.doc
    own = trimmed(doc, (token.i for token in cue.subtree))
    left, right = own[0], own[-1]
    opened = left > cue.sent.start and (doc[left - 1].is_punct or doc[left - 1].is_quote)
    ended = right + 1 >= cue.sent.end or doc[right + 1].is_punct
    return opened and ended
