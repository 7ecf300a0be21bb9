"""Adverbs around a verb that its question keeps, since without them it asks something else."""

import re

_WORD = re.compile(r"[A-Za-z]+(?:n['’]t)?")
_ASIDE = re.compile(r",[^,]*,|\([^()]*\)")
_DENYING = frozenset({"not", "never", "no", "longer"})

_UNASKED = frozenset(
    "also finally then now later soon just again really even perhaps maybe ever once reportedly "
    "allegedly apparently possibly probably presumably seemingly supposedly arguably certainly "
    "surely undoubtedly clearly obviously actually eventually ultimately subsequently consequently "
    "recently previously currently basically simply literally truly simultaneously similarly "
    "additionally accordingly interestingly notably surprisingly unsurprisingly ironically "
    "unfortunately fortunately hopefully naturally famously lately newly already shortly namely "
    "evidently indeed merely likely july early daily weekly monthly yearly".split()
)
"""Adverbs that link, hedge, comment or date, and leave what is asked as it is."""

_SELDOM = frozenset({"hardly", "rarely", "scarcely", "seldom"})
"""Adverbs that deny by themselves, so that a question goes without them."""


def kept_adverbs(before: str, group: str, *, denied: bool) -> str:
    """Return the adverbs between a subject and its verb group that a question keeps.

    A negation inside the group does not deny what stands before it.

    >>> kept_adverbs("often", "visits", denied=False)
    'often'
    >>> kept_adverbs("largely", "has not replied", denied=True)
    ''
    """
    words = _words(_ASIDE.sub("", before))
    if denied and any(_denies(word) for word in _words(group)):
        return ""
    return " ".join(_kept(_denied(words, denied=denied)))


def with_inner_adverbs(group: str, verb: str, *, denied: bool) -> str:
    """Return the words of a verb with the adverbs that its sentence has between them.

    >>> with_inner_adverbs("did not officially reply", "did reply", denied=True)
    'did officially reply'
    """
    own, kept = verb.split(), []
    inner = set(_kept(_denied(_words(group), denied=denied)))
    for word in _words(group):
        if own and word == own[0].lower():
            kept.append(own.pop(0))
        elif word in inner:
            kept.append(word)
    return verb if own else " ".join(kept)


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _denied(words: list[str], *, denied: bool) -> list[str]:
    """Return the words behind the last negation where a claim is denied."""
    places = [i for i, word in enumerate(words) if _denies(word)] if denied else []
    return words[places[-1] + 1 :] if places else words


def _denies(word: str) -> bool:
    return word in _DENYING or word.endswith(("n't", "n’t"))


def _kept(words: list[str]) -> list[str]:
    """Return the adverbs that a question keeps, without an "almost" of one that it does not."""
    followed = zip(words, (*words[1:], ""), strict=False)
    return [word for word, after in followed if _is_kept(word) and not _grades(word, after)]


def _grades(word: str, after: str) -> bool:
    return word in {"almost", "nearly"} and after in _UNASKED


def _is_kept(word: str) -> bool:
    if word in {"often", "always", "still", "long", "almost", "nearly"}:
        return True
    return word.endswith("ly") and word not in _UNASKED | _SELDOM
