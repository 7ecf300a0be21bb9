"""Members of lists, also where the parse takes them for appositions or verbs."""

from claims.syntax import Token

LONG = 14
"""How many words of what is included are told: a longer list is misread more often."""


def is_long_inclusion(phrase: Token) -> bool:
    """Say whether a list of what is included is too long or broken to be told with its noun."""
    if phrase.lower_ != "including" or phrase.i == 0 or phrase.nbor(-1).text != ",":
        return False
    words = phrase.subtree
    return len(words) > LONG or any(t.text in {"(", ")"} for t in words)


def is_joined_gerund(verb: Token) -> bool:
    """Say whether a gerund goes on with one behind a preposition: "from building or testing"."""
    first = verb.head
    while first.dep_ == "conj":
        first = first.head
    gerund = first.tag_ == "VBG" if first.dep_ == "pcomp" else first.lower_.endswith("ing")
    return verb.tag_ == "VBG" and first.dep_ in {"pcomp", "pobj"} and gerund


def is_joined_infinitive(verb: Token) -> bool:
    """Say whether an infinitive goes on with one before: "a plan to close the mill and sell it"."""
    first = verb.head
    while first.dep_ == "conj":
        first = first.head
    if not first.tag_ == verb.tag_ == "VB" or not any(t.tag_ == "TO" for t in first.lefts):
        return False
    return not any(t.dep_ in {"nsubj", "nsubjpass"} or t.tag_ == "MD" for t in verb.lefts)


def is_joined_participle(verb: Token) -> bool:
    """Say whether a participle goes on with one that tells more of a noun: "hurt or burned by"."""
    first = verb.head
    if first.dep_ not in {"acl", "relcl"} or first.tag_ != verb.tag_:
        return False
    if verb.tag_ not in {"VBG", "VBN"}:
        return False
    joint = first.after
    return joint is not None and joint.dep_ == "cc" and joint.after == verb.left_edge


def may_be_plural(verb: Token) -> bool:
    """Say whether a "verb" in a list of plurals is one of them: "drones, kites and balloons"."""
    if verb.tag_ != "VBZ" or verb.head.tag_ != "NNS":
        return False
    return all(
        t.dep_ in {"punct", "cc"} or (t.dep_ == "conj" and t.tag_ == "NNS") for t in verb.children
    )


def is_listed(child: Token) -> bool:
    """Say whether a seeming apposition is a member of a list that goes on with "and"."""
    later = [t for t in child.head.rights if t.i > child.i]
    if any(t.dep_ == "cc" for t in later) and any(t.dep_ == "conj" for t in later):
        return True
    joint = next((t for t in child.rights if t.dep_ == "cc"), None)
    if joint is not None:
        return joint.doc[joint.i - 1].text == "," or is_alike(child, child.head)
    return is_alike(child, child.head) and _goes_on_behind(child)


def is_alike(child: Token, noun: Token) -> bool:
    """Say whether two common nouns are determined alike, as members of a list are."""
    return child.pos_ == noun.pos_ == "NOUN" and _determined(child) == _determined(noun)


def _determined(noun: Token) -> str:
    if any(t.lower_ in {"a", "an"} or t.dep_ == "nummod" for t in noun.lefts):
        return "indefinite"
    return "definite" if any(t.dep_ in {"det", "poss"} for t in noun.lefts) else ""


def _goes_on_behind(child: Token) -> bool:
    """Say whether the "and" right behind a list hangs on its verb: "a mill, a barn, and a hut"."""
    last = child.right_edge
    after = last.doc[last.i + 1 : last.i + 3]
    joint = next((t for t in after if t.dep_ == "cc"), None)
    if joint is None or joint.head != child.head.head:
        return False
    ends = (t for t in joint.head.rights if t.dep_ == "conj" and t.pos_ in {"NOUN", "PROPN"})
    return any(t.left_edge.i == joint.i + 1 for t in ends)


def is_bare_but(joint: Token) -> bool:
    """Say whether a "but" sets apart what it joins: "men but women", not "men but also women"."""
    return joint.lower_ == "but" and (joint.after is None or joint.after.lower_ != "also")
