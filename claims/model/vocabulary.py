"""The closed vocabularies of the domain."""

from enum import StrEnum


class Polarity(StrEnum):
    """Whether a speaker affirms or denies a proposition."""

    AFFIRMED = "affirmed"
    DENIED = "denied"


class Modality(StrEnum):
    """How a proposition is put: as fact, with a hedge, as plan, under a condition, as view."""

    ASSERTED = "asserted"
    HEDGED = "hedged"
    PLANNED = "planned"
    CONDITIONAL = "conditional"
    OPINION = "opinion"


class Mode(StrEnum):
    """How words are attributed: in quotation marks, in the author's words, or in both."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Comparator(StrEnum):
    """How a written figure bounds the true one.

    ``NEARLY`` is a figure approached from below ("almost 23 million"),
    ``VAGUE`` one without a number of its own ("dozens", "several").
    """

    EXACTLY = "exactly"
    ABOUT = "about"
    NEARLY = "nearly"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    LESS_THAN = "less than"
    BETWEEN = "between"
    VAGUE = "vague"


class Precision(StrEnum):
    """How finely a date or period is known."""

    MINUTE = "minute"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    RANGE = "range"


class RelationKind(StrEnum):
    """What two claims are to each other."""

    CORROBORATES = "corroborates"
    CONTRADICTS = "contradicts"
    UPDATES = "updates"
    UNRELATED = "unrelated"


class Reviewed(StrEnum):
    """Which reviews to list by: what a person confirmed, rejected, did not decide, or all."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    NONE = "none"
    ANY = "any"


class ReviewVerdict(StrEnum):
    """What a person decided on a claim or relation: that it is right or wrong, or a note."""

    CONFIRM = "confirm"
    REJECT = "reject"
    NOTE = "note"
