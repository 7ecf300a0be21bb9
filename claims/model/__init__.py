"""The values that every room speaks in: frozen, and from the standard library only.

Offsets are Python string offsets into the text of one article version, and all
spans and periods are half-open.

The names are looked up when they are first used, so that a command builds only the
values that it handles.
"""

from typing import TYPE_CHECKING

from claims.deferred import deferred

if TYPE_CHECKING:
    from claims.model.document import Document, Failure, LoadOptions, LoadSummary, Progress
    from claims.model.explanation import Explanation, RelationDetail
    from claims.model.exported import (
        Exported,
        ExportedArticle,
        ExportedClaim,
        ExportedRow,
        ExportedVersion,
    )
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
    from claims.model.review import (
        ArticleChangeView,
        ChangeSummary,
        Correction,
        Decision,
        EntityChangeView,
        ReviewSummary,
        ReviewView,
        Signed,
        Target,
    )
    from claims.model.values import Period, Quantity, Span
    from claims.model.verdict import LinkSummary, SlotView, Statement, Verdict
    from claims.model.view import (
        CheckResult,
        ClaimDetail,
        ClaimView,
        Estimate,
        Filters,
        NearMiss,
        QuestionView,
        RelationView,
        Retelling,
        Side,
        Table,
        Witness,
    )
    from claims.model.vocabulary import (
        Comparator,
        Modality,
        Mode,
        Polarity,
        Precision,
        RelationKind,
        Reviewed,
        ReviewVerdict,
    )
else:
    __getattr__ = deferred(
        __name__,
        {
            "document": ("Document", "Failure", "LoadOptions", "LoadSummary", "Progress"),
            "explanation": ("Explanation", "RelationDetail"),
            "exported": (
                "Exported",
                "ExportedArticle",
                "ExportedClaim",
                "ExportedRow",
                "ExportedVersion",
            ),
            "extraction": (
                "Alias",
                "Attribution",
                "Claim",
                "Extraction",
                "Part",
                "Predicate",
                "QuantityMention",
                "TimeMention",
                "Word",
            ),
            "review": (
                "ArticleChangeView",
                "ChangeSummary",
                "Correction",
                "Decision",
                "EntityChangeView",
                "ReviewSummary",
                "ReviewView",
                "Signed",
                "Target",
            ),
            "values": ("Period", "Quantity", "Span"),
            "verdict": ("LinkSummary", "SlotView", "Statement", "Verdict"),
            "view": (
                "CheckResult",
                "ClaimDetail",
                "ClaimView",
                "Estimate",
                "Filters",
                "NearMiss",
                "QuestionView",
                "RelationView",
                "Retelling",
                "Side",
                "Table",
                "Witness",
            ),
            "vocabulary": (
                "Comparator",
                "Modality",
                "Mode",
                "Polarity",
                "Precision",
                "RelationKind",
                "Reviewed",
                "ReviewVerdict",
            ),
        },
    )

__all__ = [
    "Alias",
    "ArticleChangeView",
    "Attribution",
    "ChangeSummary",
    "CheckResult",
    "Claim",
    "ClaimDetail",
    "ClaimView",
    "Comparator",
    "Correction",
    "Decision",
    "Document",
    "EntityChangeView",
    "Estimate",
    "Explanation",
    "Exported",
    "ExportedArticle",
    "ExportedClaim",
    "ExportedRow",
    "ExportedVersion",
    "Extraction",
    "Failure",
    "Filters",
    "LinkSummary",
    "LoadOptions",
    "LoadSummary",
    "Modality",
    "Mode",
    "NearMiss",
    "Part",
    "Period",
    "Polarity",
    "Precision",
    "Predicate",
    "Progress",
    "Quantity",
    "QuantityMention",
    "QuestionView",
    "RelationDetail",
    "RelationKind",
    "RelationView",
    "Retelling",
    "ReviewSummary",
    "ReviewVerdict",
    "ReviewView",
    "Reviewed",
    "Side",
    "Signed",
    "SlotView",
    "Span",
    "Statement",
    "Table",
    "Target",
    "TimeMention",
    "Verdict",
    "Witness",
    "Word",
]
