"""Which one actor a noun phrase means, if it means one."""

from collections.abc import Container, Sequence

from claims.extract.aliases import MACHINES, MEMBERS, SPEAKING_FOR
from claims.extract.entity import Names
from claims.extract.mention import QUANTIFIERS
from claims.normalise.country import CAPITALS
from claims.normalise.name import country_of
from claims.syntax import Token

PLURAL = frozenset({"NNS", "NNPS"})
JOINING = frozenset({"and", "&", "or", "nor", "plus", "as"})
"""Conjunctions that join two actors, with the last word of "as well as"."""

REBELS = frozenset("fighter gunman insurgent militant rebel".split())
"""People who do not act for the country that they are called after: "the Syrian rebels"."""

SINGLING_OUT = frozenset(
    "chiefly especially including mainly mostly notably particularly primarily principally".split()
)
"""Words before an apposition that is a part of its noun: "the powers, particularly Norway"."""


def entity_of(head: Token, part: int, names: Names) -> str | None:
    """Return the actor of a noun phrase: its head or, for "TTP militants", its modifier."""
    own = names.at(head, part)
    if own is not None:
        if _is_some_of_them(head) or _is_half_name(head, own, part, names):
            return None
        return CAPITALS.get(own, own) if _acts(head) else own
    apposed = next((t for t in head.rights if t.dep_ == "appos" and t.pos_ == "PROPN"), None)
    if apposed is not None and head.is_alpha:
        return None if _names_members(apposed) else names.at(apposed, part)
    return _whose(head, part, names)


def is_several(head: Token, tokens: Container[int], part: int, names: Names) -> bool:
    """Say whether a noun phrase joins several actors: "Orsk and Tarn", but "Marks and Spencer"."""
    apposed = (t for t in head.rights if t.dep_ == "appos")
    others = [t for t in (*head.conjuncts, *apposed) if t.i > head.i and t.i in tokens]
    joints = [c for t in (head, *others) for c in t.rights if c.dep_ == "cc"]
    if not any(c.lower_ in JOINING for c in joints) or _is_renamed(others, joints):
        return False
    whole = names.mentions.get((part, head.i))
    return any(whole is None or names.mentions.get((part, t.i)) != whole for t in others)


def _is_renamed(others: Sequence[Token], joints: Sequence[Token]) -> bool:
    """Say whether an "or" only adds a short form: "the Harbour Safety Act, or HSA"."""
    return len(others) == 1 and others[0].is_upper and joints[0].lower_ == "or"


def _is_some_of_them(head: Token) -> bool:
    """Say whether some of a nation or party are told: "most Norwegians", "a Norwegian"."""
    if head.tag_ not in PLURAL or head.ent_type_ in {"GPE", "ORG", "LOC"}:
        one = any(t.lower_ in {"a", "an", "another"} for t in head.lefts)
        return one and country_of(head.text) not in {None, head.text}
    return any(
        t.lower_ in QUANTIFIERS or (t.dep_ == "nummod" and t.ent_type_ != head.ent_type_)
        for t in head.lefts
    )


def _is_half_name(head: Token, own: str, part: int, names: Names) -> bool:
    """Say whether a nation is only half of a people's name: "Polish Americans"."""
    if country_of(head.text) != own or head.lower_ == own.lower():
        return False
    before = head.before
    if before is None or before.head is not head or before.dep_ not in {"amod", "compound"}:
        return False
    return before.is_title and not before.is_sent_start and names.at(before, part) != own


def _names_members(apposed: Token) -> bool:
    """Say whether an apposition lists who belongs to its noun, or singles out one of them."""
    listed = any(t.dep_ == "conj" for t in apposed.rights)
    return listed or any(t.lower_ in SINGLING_OUT for t in apposed.lefts)


def _whose(head: Token, part: int, names: Names) -> str | None:
    """Return the named modifier of a noun that acts for it: "TTP militants"."""
    noun = head.lemma_.lower()
    if noun not in SPEAKING_FOR & MEMBERS or (noun in MACHINES and not _is_doer(head)):
        return None
    for child in head.subtree:
        if child.dep_ in {"compound", "amod", "poss", "pobj"} and _belongs(child, head):
            name = names.at(child, part)
            if name and not (noun in REBELS and names.label.get(name) == "GPE"):
                return name
    return None


def _is_doer(head: Token) -> bool:
    return head.dep_ == "nsubj" or (head.dep_ == "pobj" and head.head.dep_ == "agent")


def _acts(head: Token) -> bool:
    """Say whether a capital stands for its government: it does something, it is no place."""
    return head.dep_ in {"nsubj", "nsubjpass", "dobj", "dative"} and head.head.pos_ in {
        "VERB",
        "AUX",
    }


def _belongs(child: Token, head: Token) -> bool:
    if child.head == head:
        return child.dep_ != "pobj"
    return child.dep_ == "pobj" and child.head.lower_ == "of" and child.head.head == head
