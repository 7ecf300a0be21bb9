"""What is measured of two texts: named features, the same whichever text comes first."""

from collections.abc import Iterable, Mapping

from claims.relate.texts.clashes import (
    exchanged_roles,
    opposites,
    opposites_alone,
    opposites_of_one,
    unlike_kinds,
    unlike_names,
    unlike_numbers,
)
from claims.relate.texts.coverage import Coverage
from claims.relate.texts.cues import (
    DOUBTS,
    HEDGES,
    asks,
    denied_share,
    has_any,
    rejections,
)
from claims.relate.texts.passage import Passage, is_name, is_number

LONG = 50
"""Words from which a text counts as long."""

FEW = 12
"""Meaningful words up to which a text counts as short."""

_SOME = 4


def covered(a: Passage, b: Passage) -> tuple[Coverage, Coverage]:
    """Return how the shorter text is covered by the longer, and the longer by the shorter."""
    shorter, longer = sorted((a, b), key=_size)
    return Coverage(shorter, longer), Coverage(longer, shorter)


def _size(passage: Passage) -> tuple[int, str]:
    return len(passage.content), passage.text


def features(met: Coverage, back: Coverage) -> dict[str, float]:
    """Return every feature of two texts by name, each from 0 to 1."""
    found = _covering(met, back) | _cues(met, back) | _sizes(met, back)
    return found | _joint(found)


def _covering(met: Coverage, back: Coverage) -> dict[str, float]:
    words = met.passage.words
    whole = met.share() or 0.0
    kinds = {
        "names": is_name,
        "numbers": is_number,
        "verbs": lambda word: word.pos == "VERB",
        "nouns": lambda word: word.pos == "NOUN",
    }
    shares = {name: met.share(wanted) for name, wanted in kinds.items()}
    links = met.links_share()
    return {
        "coverage": whole,
        "coverage back": back.share() or 0.0,
        "links": whole if links is None else links,
        **{name: whole if share is None else share for name, share in shares.items()},
        **{f"no {name}": float(share is None) for name, share in shares.items()},
        "one word met": float(len(met.matches) - len(met.missing) < 2),
        "missing": min(_SOME, len(met.missing)) / _SOME,
        "missing names": min(2, sum(is_name(words[i]) for i in met.missing)) / 2,
    }


def _cues(met: Coverage, back: Coverage) -> dict[str, float]:
    pair = met.passage, back.passage
    rejected = rejections(*pair)
    hedged = {kind: [has_any(p, cues) for p in pair] for kind, cues in HEDGES.items()}
    return {
        "doubt": _differs(has_any(p, DOUBTS) for p in pair),
        "question": _differs(asks(p) for p in pair),
        **_opposed(met, back, rejected),
        "unlike numbers": float(unlike_numbers(met) is not None),
        "unlike kinds": float(unlike_kinds(met) is not None),
        "unlike names": float(unlike_names(met, back) is not None),
        "roles": float(exchanged_roles(met) is not None),
        **{f"{kind} once": float(found[0] != found[1]) for kind, found in hedged.items()},
        "hedged": float(any(any(found) for found in hedged.values())),
    }


def _opposed(met: Coverage, back: Coverage, rejected: Mapping[str, str]) -> dict[str, float]:
    """Return what is denied and what excludes each other; both at once is a difference in words."""
    opposed = opposites(met, back) is not None
    if opposed and "negation" in rejected and "denial" not in rejected:
        return dict.fromkeys(_OPPOSED, 0.0)
    found = {
        "antonym": float(opposed),
        "antonym of one": float(opposites_of_one(met, back)),
        "antonym alone": float(opposites_alone(met, back) and not rejected),
        "negation of it": abs(denied_share(met, back) - denied_share(back, met)),
    }
    return found | {name: float(name in rejected) for name in ("negation", "opener", "denial")}


_OPPOSED = (
    *("antonym", "antonym of one", "antonym alone"),
    *("negation of it", "negation", "opener", "denial"),
)


def _sizes(met: Coverage, back: Coverage) -> dict[str, float]:
    own, other = len(met.passage.content), len(back.passage.content)
    return {
        "long": min(1.0, len(back.passage.words) / LONG),
        "short": min(1.0, own / FEW),
        "ratio": own / max(1, other),
    }


def _joint(found: dict[str, float]) -> dict[str, float]:
    coverage = found["coverage"]
    return {
        "coverage squared": coverage**2,
        "full coverage": float(coverage >= 0.95),
        "coverage of a short text": coverage * found["short"],
        "coverage by a long text": coverage * found["long"],
        "links covered": coverage * found["links"],
        "hedged and covered": coverage * found["hedged"],
        "denied and covered": coverage * max(found["denial"], found["opener"]),
        "negated and covered": coverage * found["negation"],
        **{f"{name} in a long text": found[name] * found["long"] for name in _FAR},
    }


_FAR = (
    *("coverage back", "links", "names", "verbs", "nouns", "missing", "missing names"),
    *("negation", "negation of it", "denial", "opener", "antonym", "unlike numbers"),
    *("question", "doubt", "hedged", *(f"{kind} once" for kind in HEDGES)),
)
"""Features that weigh less in long texts, where they often concern something else."""


def _differs(pair: Iterable[bool]) -> float:
    left, right = pair
    return float(left != right)
