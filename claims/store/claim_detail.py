"""One claim with its sentence in context and everything known of it."""

from calendar import month_abbr, month_name
from collections.abc import Iterator, Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from claims.errors import NotFoundError
from claims.model import ClaimDetail, Period, RelationView, ReviewVerdict, ReviewView, Span
from claims.store.claim_views import views_of
from claims.store.context import context_of
from claims.store.relations import reasons_of
from claims.store.reviews import reviews_of_claim, reviews_of_pairs
from claims.store.tables_articles import Article
from claims.store.tables_claims import Attribution, Claim, ClaimQuantity
from claims.store.tables_entities import Entity
from claims.store.tables_relations import Relation

_MONTHS = frozenset({*month_name[1:], *month_abbr[1:], "Sept"})

Facts = Iterator[tuple[str, str]]


def claim_detail(session: Session, claim_id: int) -> ClaimDetail:
    """Return a claim in its context. Raises :class:`NotFoundError` where none has the number."""
    claim = session.get(Claim, claim_id)
    if claim is None:
        raise NotFoundError(f"No claim {claim_id} is stored: `claims list` shows those that are.")
    reviews = reviews_of_claim(session, claim_id)
    hull = Span(claim.span_start, claim.span_end)
    context = context_of(claim.version.text, hull, claim.spans or (hull,))
    return ClaimDetail(
        view=views_of(session, [claim_id])[0],
        before=context.before,
        sentence=context.sentence,
        after=context.after,
        marks=context.marks,
        question="" if claim.question is None else claim.question.text,
        facts=tuple(_facts(claim, reviews)),
        relations=_relations(session, claim_id),
        reviews=tuple(reviews),
    )


def _facts(claim: Claim, reviews: Sequence[ReviewView]) -> Facts:
    yield from _proposition(claim)
    yield from _when(claim)
    if claim.place_text is not None:
        yield "place", _named(claim.place_text, claim.place_entity)
    for figure in claim.quantities:
        yield "quantity", _figure(figure, _computed(figure) if claim.derived else figure.surface)
    for link in claim.attributions:
        yield "speaker", _speaker(link, claim.version.text)
    yield from _standing(claim, claim.version.article, reviews)


def _proposition(claim: Claim) -> Facts:
    yield "subject", _named(claim.subject_text, claim.subject_entity)
    yield "predicate", claim.predicate_lemma
    if claim.object_text is not None:
        yield "object", _named(claim.object_text, claim.object_entity)
    for part in claim.complements:
        yield "complement", part.text
    yield "polarity", str(claim.polarity)
    yield "modality", str(claim.modality)


def _when(claim: Claim) -> Facts:
    """Yield the period of a claim, else the words of its time and what leaves them open."""
    if claim.period is not None:
        yield "period", period_in_words(claim.period)
    elif claim.time_text is not None:
        is_open = claim.time_value is None and claim.version.published is None
        yield "time", time_in_words(claim.time_text, is_open=is_open)


def _is_rejected(reviews: Sequence[ReviewView]) -> bool:
    return any(each.stands and each.verdict is ReviewVerdict.REJECT for each in reviews)


def _standing(claim: Claim, article: Article, reviews: Sequence[ReviewView]) -> Facts:
    yield "article", str(article.id)
    if claim.witness is not None:
        yield "witness", claim.witness
    if claim.derived:
        yield "derived", "computed from figures in the text"
    if claim.superseded:
        yield "superseded", "a later version of the article no longer says this"
    if _is_rejected(reviews):
        yield "rejected", "a person rejected it: it counts nowhere"
    if article.retracted:
        yield "retracted", "the article was withdrawn"
    if article.fictional:
        yield "fictional", "the article tells of invented events"
    if claim.version.copy_of_id is not None:
        yield "copy of", f"version {claim.version.copy_of_id}"


def _named(words: str, entity: Entity | None) -> str:
    if entity is None or entity.name == words:
        return words
    return f"{words} ({entity.name})"


def _computed(figure: ClaimQuantity) -> str:
    """Return a figure that follows from what the words say: "26, from seven"."""
    return figure.surface if figure.value is None else f"{figure.value:,g}, from “{figure.surface}”"


def _figure(figure: ClaimQuantity, words: str) -> str:
    told = [words, figure.counts and f"counts {figure.counts}", figure.role]
    return ", ".join(word for word in told if word)


def _speaker(link: Attribution, text: str) -> str:
    """Return who speaks; one who is only pointed to ("they") as the article has it."""
    pointing = " ".join(span.of(text) for span in link.source_spans)
    who = _named(link.speaker or f"{pointing} (not named)".lstrip(), link.speaker_entity)
    return f'{who}, "{link.cue}"' if link.cue else who


def period_in_words(period: Period) -> str:
    """Return a period as its first day, the day after its last, and its precision."""
    start = period.start or "open"
    end = period.end or "open"
    return f"from {start} until before {end} ({period.precision})"


def time_in_words(words: str, *, is_open: bool) -> str:
    """Return the words of a time without a period; an open one needs the date of the article.

    >>> time_in_words("July", is_open=True), time_in_words("last week", is_open=True)
    ('July (year not known)', 'last week (the article has no date)')
    """
    if not is_open:
        return words
    named = any(word[:1].isupper() and word.rstrip(".,") in _MONTHS for word in words.split())
    return f"{words} ({'year not known' if named else 'the article has no date'})"


def _relations(session: Session, claim_id: int) -> tuple[RelationView, ...]:
    query = (
        select(Relation)
        .where(or_(Relation.claim_a_id == claim_id, Relation.claim_b_id == claim_id))
        .order_by(Relation.kind, Relation.score.desc(), Relation.id)
    )
    relations = session.scalars(query).all()
    others = [rel.claim_a_id + rel.claim_b_id - claim_id for rel in relations]
    views = {view.id: view for view in views_of(session, others)}
    reasons = reasons_of(session, [relation.id for relation in relations])
    reviews = reviews_of_pairs(session, claim_id)
    return tuple(
        RelationView(
            id=relation.id,
            kind=relation.kind,
            other=views[other],
            score=relation.score,
            reasons=reasons.get(relation.id, ()),
            explanation=relation.explanation,
            same_witness=relation.same_witness,
            reviews=reviews.get(other, ()),
        )
        for relation, other in zip(relations, others, strict=True)
    )
