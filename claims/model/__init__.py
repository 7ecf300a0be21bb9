"""The values that every room speaks in: frozen, and from the standard library only.

Offsets are Python string offsets into the text of one article version, and all
spans and periods are half-open.
"""

from claims.model.document import Document, Failure, LoadOptions, LoadSummary, Progress
from claims.model.extraction import (
    Alias,
    Attribution,
    Claim,
    Extraction,
    Part,
    Predicate,
    QuantityMention,
    TimeMention,
    Word,
)
from claims.model.values import Period, Quantity, Span
from claims.model.verdict import LinkSummary, Statement, Verdict
from claims.model.view import (
    CheckResult,
    ClaimDetail,
    ClaimView,
    Filters,
    QuestionView,
    RelationView,
    Side,
    Table,
    Witness,
)
from claims.model.vocabulary import Comparator, Modality, Mode, Polarity, Precision, RelationKind

__all__ = [
    "Alias",
    "Attribution",
    "CheckResult",
    "Claim",
    "ClaimDetail",
    "ClaimView",
    "Comparator",
    "Document",
    "Extraction",
    "Failure",
    "Filters",
    "LinkSummary",
    "LoadOptions",
    "LoadSummary",
    "Modality",
    "Mode",
    "Part",
    "Period",
    "Polarity",
    "Precision",
    "Predicate",
    "Progress",
    "Quantity",
    "QuantityMention",
    "QuestionView",
    "RelationKind",
    "RelationView",
    "Side",
    "Span",
    "Statement",
    "Table",
    "TimeMention",
    "Verdict",
    "Witness",
    "Word",
]
