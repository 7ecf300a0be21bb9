"""What a load or a linking did, in a few lines for people."""

from claims.model import LinkSummary, LoadSummary
from claims.present.clean import one_line
from claims.present.wording import counted


def load_lines(summary: LoadSummary) -> list[str]:
    """Say what was loaded, what was found, and which metadata is unknown."""
    parts = (
        (summary.new, "new"),
        (summary.changed, "changed"),
        (summary.unchanged, "unchanged"),
        (summary.copies, "copies"),
        (len(summary.failures), "failed"),
    )
    found = (
        counted(summary.claims, "new claim"),
        counted(summary.relations, "new relation"),
        f"{counted(summary.disputes, 'dispute')} in the database",
    )
    lines = [
        "articles: " + ", ".join(f"{number:,} {name}" for number, name in parts),
        f"found: {', '.join(found)} ({summary.seconds:.1f} s)",
    ]
    return lines + [
        f"{one_line(name)} unknown: {counted(number, 'article')}"
        for name, number in summary.unknown.items()
        if number
    ]


def failure_lines(summary: LoadSummary) -> list[str]:
    """Name each input that failed and why, one line each."""
    return [f"{one_line(each.input)}: {one_line(each.message)}" for each in summary.failures]


def link_lines(summary: LinkSummary) -> list[str]:
    """Say what was judged, what changed, and which keys were too common to compare in full."""
    change = f"{summary.added:,} added, {summary.removed:,} removed"
    lines = [
        f"judged: {counted(summary.pairs, 'pair')} of {counted(summary.claims, 'claim')}",
        f"relations: {summary.relations:,} ({change}); disputes: {summary.disputes:,}",
    ]
    if not (summary.added or summary.removed):
        lines.append("nothing changed")
    return lines + [f"too common to compare in full: {one_line(key)}" for key in summary.capped]
