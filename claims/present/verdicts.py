"""Verdicts on statements: two compared with each other, or one with a database."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.model import CheckResult, ClaimView, Table, Verdict
from claims.present.blocks import put, styled
from claims.present.claims import COLUMNS, claim_cells
from claims.present.contract import verdict_record
from claims.present.listing import Listing
from claims.present.records import plain, record
from claims.present.wording import counted, joined, origin, quoted

if TYPE_CHECKING:
    from rich.console import Console

_Judged = Sequence[tuple[ClaimView, Verdict]]
_SHOWN = 5


def verdict_listing(verdict: Verdict) -> Listing:
    """Make a listing of what two statements are to each other."""
    data = verdict_record(verdict)
    cells = tuple(joined(verdict.reasons) if key == "reasons" else data[key] for key in data)
    table = Table(tuple(data), (cells,), title="Verdict")
    return Listing(table, (data,), lambda console: _draw_verdict(console, verdict), single=True)


def check_listing(result: CheckResult) -> Listing:
    """Make a listing of what the database says about a statement."""
    table = Table(
        ("relation", "score", "explanation", *COLUMNS),
        tuple(
            (verdict.relation.value, verdict.score, verdict.explanation, *claim_cells(claim))
            for claim, verdict in (*result.contradicts, *result.supports, *result.updates)
        ),
        title=result.statement,
    )
    return Listing(
        table, (_check_record(result),), lambda console: _draw_check(console, result), single=True
    )


def _check_record(result: CheckResult) -> dict[str, object]:
    return {
        "statement": result.statement,
        "supporting_witnesses": result.supporting_witnesses,
        "contradicting_witnesses": result.contradicting_witnesses,
        "supports": _judged_records(result.supports),
        "contradicts": _judged_records(result.contradicts),
        "updates": _judged_records(result.updates),
        "parts": list(result.parts),
        "unknown": list(result.unknown),
        "near": plain(result.near),
    }


def _judged_records(judged: _Judged) -> object:
    return plain([{"claim": record(claim), **verdict_record(verdict)} for claim, verdict in judged])


def _draw_verdict(console: "Console", verdict: Verdict) -> None:
    put(console, 0, styled(verdict.relation.value, "bold"), f" (score {verdict.score:.2f})")
    put(console, 2, verdict.explanation)
    if verdict.reasons:
        put(console, 2, styled(f"reasons: {', '.join(verdict.reasons)}", "dim"))
    if verdict.same_witness:
        put(console, 2, "Both go back to one origin: they count as one witness.")


def _draw_check(console: "Console", result: CheckResult) -> None:
    put(console, 0, f"“{result.statement}”")
    if not result.parts:
        put(console, 2, "Nothing in it can be checked: no claim was read from it.")
    elif not (result.supports or result.contradicts or result.updates):
        put(console, 2, "Nothing in the database answers the same question.")
    _draw_group(console, "supported by", result.supports, witnesses=result.supporting_witnesses)
    _draw_group(
        console, "contradicted by", result.contradicts, witnesses=result.contradicting_witnesses
    )
    _draw_group(console, "updated by", result.updates)
    _draw_unknown(console, result)
    _draw_near(console, result)


def _draw_unknown(console: "Console", result: CheckResult) -> None:
    if 0 < len(result.unknown) < len(result.parts):
        put(console, 2, styled("not known", "bold"), " (no stored claim speaks to it)")
        for text in result.unknown:
            put(console, 4, f"“{text}”")


def _draw_near(console: "Console", result: CheckResult) -> None:
    if result.near:
        put(console, 2, styled("near, but of another time or place", "bold"))
    for miss in result.near:
        claim, slot = miss.claim, miss.slot
        put(console, 4, f"{origin(claim)} ", styled(f"(claim {claim.id})", "dim"))
        put(console, 6, quoted(claim))
        put(console, 6, styled(f"{slot.name}:", "yellow"), f" {slot.b or '–'}, not {slot.a or '–'}")


def _draw_group(
    console: "Console", title: str, judged: _Judged, *, witnesses: int | None = None
) -> None:
    if not judged:
        return
    number = counted(witnesses, "independent witness", "independent witnesses") if witnesses else ""
    put(console, 2, styled(title, "bold"), f" {number}")
    for claim, verdict in judged[:_SHOWN]:
        put(console, 4, f"{origin(claim)} ", styled(f"(claim {claim.id})", "dim"))
        put(console, 6, quoted(claim))
        put(console, 6, styled("why:", "yellow"), f" {verdict.explanation}")
    if len(judged) > _SHOWN:
        put(console, 4, f"and {counted(len(judged) - _SHOWN, 'more claim')} (--json shows all)")
