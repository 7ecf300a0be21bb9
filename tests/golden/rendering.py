"""Claims and questions as lines that a person can read and a diff can show."""

from claims.model import Claim, Extraction, QuestionView


def claim_line(claim: Claim, extraction: Extraction) -> str:
    """Write a claim on one line: sentence, then what is not plain about it."""
    return f"- {claim.text}" + "".join(f" | {fact}" for fact in _facts(claim, extraction))


def _facts(claim: Claim, extraction: Extraction) -> list[str]:
    speakers = [extraction.attributions[i].speaker or "unknown" for i in claim.attribution]
    facts = ["by " + " > ".join(speakers)] if speakers else []
    if claim.polarity.value != "affirmed":
        facts.append(claim.polarity.value)
    if claim.modality.value != "asserted":
        facts.append(claim.modality.value)
    facts += [_figure(extraction, index) for index in claim.quantities[:1]]
    if claim.time is not None:
        facts.append(_time(extraction, claim.time))
    if claim.place is not None:
        facts.append(f"in {claim.place.entity or claim.place.text}")
    return [*facts, "derived"] if claim.derived else facts


def _figure(extraction: Extraction, index: int) -> str:
    quantity = extraction.quantities[index].quantity
    bounds = f"{_number(quantity.low)}..{_number(quantity.high)}"
    words = [quantity.comparator.value, bounds, quantity.unit, quantity.counts, quantity.role]
    return " ".join(word for word in words if word)


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.10g}"


def _time(extraction: Extraction, index: int) -> str:
    mention = extraction.times[index]
    if mention.period is None:
        return f"{mention.text}: unresolved"
    return f"{mention.text}: [{mention.period.start}, {mention.period.end})"


def question_lines(question: QuestionView) -> list[str]:
    """Write a question with its sides, witnesses and reasons."""
    lines = [question.text]
    for side in question.sides:
        names = ", ".join(sorted(witness.name for witness in side.witnesses))
        lines.append(f"  {side.answer} ({len(side.witnesses)}: {names})")
    return lines + [f"  > {text}" for text in question.explanations]
