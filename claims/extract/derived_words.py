"""The words that compare two levels of one thing."""

RISES = frozenset(
    ["increase", "rise", "growth", "jump", "gain", "surge", "more", "higher", "up", "additional"]
)
"""Words beside a difference that say that the level was lower before."""

FALLS = frozenset(
    ["decrease", "decline", "fall", "drop", "reduction", "fewer", "less", "lower", "down"]
)
"""Words beside a difference that say that the level was higher before."""

COMPARING = frozenset(["compare", "than", "from", "over", "on", "to", "against", "with", "in"])
"""Words that introduce the time of the other level."""

RISING = frozenset("rise increase grow climb jump surge soar swell".split())
"""Verbs of a level that goes up."""

FALLING = frozenset("fall decrease drop decline shrink plunge".split())
"""Verbs of a level that goes down."""

MULTIPLES: dict[str, float] = {
    "double": 2,
    "triple": 3,
    "treble": 3,
    "quadruple": 4,
    "quintuple": 5,
    "halve": 0.5,
}
"""Verbs to the factor by which their subject changes."""

TIMES: dict[str, float] = {"twice": 2, "double": 2, "triple": 3, "half": 0.5}
"""Words that compare with another level to its multiple: "twice as many as in June"."""

CHANGING = RISING | FALLING | MULTIPLES.keys()
"""Verbs whose subject is the level itself: "the toll rose to 11"."""
