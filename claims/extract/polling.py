"""When a poll was taken, which is when its figures held: "a poll in May found that half agree"."""

from collections.abc import Sequence

from claims.extract.paragraph import Paragraph

POLLS = frozenset({"canvass", "census", "poll", "survey"})
"""Documents that tell how things stood on the day they were made."""


def time_of_poll(chain: Sequence[int], paragraph: Paragraph) -> int | None:
    """Return the one time that dates the poll which tells a figure, None where none does."""
    if not chain:
        return None
    found, doc = paragraph.attributions[chain[-1]], paragraph.doc
    named = (doc[i] for i in (*found.source, *found.cue_tokens))
    poll = next((t for t in named if t.lemma_.lower() in POLLS), None)
    if poll is None:
        return None
    inside = {t.i for t in poll.subtree} - set(found.content)
    times = {paragraph.time_at[i] for i in inside if i in paragraph.time_at}
    mention = paragraph.times[next(iter(times))] if len(times) == 1 else None
    dated = mention is not None and mention.type == "DATE" and mention.period is not None
    return next(iter(times)) if dated else None
