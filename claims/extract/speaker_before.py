"""Whom a bare "he said" means by what was said before: who spoke last, or who was asked."""

from claims.extract.mention import HE, SHE
from claims.extract.verb import SUBJECTS, own_subject
from claims.syntax import Doc, Token, TokenSpan

ASKING = frozenset("ask challenge grill interview press prod query question quiz".split())
"""Verbs whose object is who then answers."""

CONCEDING = frozenset({"although", "though", "while", "as"})
"""Words that open a clause in front whose pronoun is the subject that follows."""


ADDING = frozenset({"add", "continue"})
"""Verbs by which who spoke goes on."""


def is_speaking_pronoun(word: Token) -> bool:
    """Say whether a word is the "he" or "she" of a verb by which somebody speaks."""
    return word.lower_ in HE | SHE and word.dep_ in SUBJECTS


def asked_in(sentence: TokenSpan) -> Token | None:
    """Return who is asked in a sentence: "a reporter asked Diaz whether she would run"."""
    asking = (t for t in sentence if t.lemma_ in ASKING and t.dep_ in {"ROOT", "conj"})
    asked = (t for verb in asking for t in verb.rights if t.dep_ == "dobj")
    return next(asked, None)


def sentence_before(first: Token, earlier: Doc | None) -> TokenSpan | None:
    """Return the sentence before that of a word, the last of the text before for the first one."""
    if first.sent.start:
        return first.doc[first.sent.start - 1].sent
    return earlier[len(earlier) - 1].sent if earlier is not None and len(earlier) else None


def named_behind(pronoun: Token) -> Token | None:
    """Return the subject that follows a clause in front: "although he said so, Brandt left"."""
    verb = pronoun.head
    opened = any(t.dep_ == "mark" and t.lower_ in CONCEDING for t in verb.lefts)
    if verb.dep_ != "advcl" or not opened or verb.i > verb.head.i:
        return None
    subject = own_subject(verb.head)
    return subject if subject is not None and subject.pos_ == "PROPN" else None


def is_right_after(head: Token, pronoun: Token) -> bool:
    """Say whether a pronoun stands in the sentence behind that of a word of the same text."""
    return head.doc is pronoun.doc and head.sent.end == pronoun.sent.start
