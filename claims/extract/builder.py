"""Collects what was found paragraph by paragraph into one :class:`Extraction`."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from claims.extract.assertion import denial_of, modality_of, polarity_of
from claims.extract.baseline import Baseline
from claims.extract.counted_words import counted_words
from claims.extract.derived import baselines, may_compare
from claims.extract.derived_text import baseline_text, refigured
from claims.extract.fields import Pronouns, figures_told, told_object, told_subject
from claims.extract.filling import contracted
from claims.extract.first_person import FirstPersons
from claims.extract.paragraph import Paragraph
from claims.extract.phrase import shifted, spans_of
from claims.extract.predicate import roles_of, terms_of
from claims.extract.proposition import Proposition
from claims.extract.reference import References
from claims.extract.render import denied, render, with_settings
from claims.extract.resolved import (
    Resolved,
    is_about_nobody,
    is_mere_opinion,
    is_stance,
    spoken,
    told_predicate,
)
from claims.extract.setting import in_reading_order
from claims.extract.speakers import Speakers
from claims.extract.voice import names_others
from claims.model import (
    Alias,
    Attribution,
    Claim,
    Document,
    Extraction,
    Polarity,
    QuantityMention,
    Span,
    TimeMention,
)


@dataclass(frozen=True, slots=True)
class _Offsets:
    """Where a paragraph's own indices begin in the article-wide lists."""

    attributions: int
    quantities: int
    times: int


@dataclass(frozen=True, slots=True)
class _Said:
    """A claim that is kept, and who says it."""

    uid: str
    speakers: tuple[str, ...]


class Builder:
    """Turns paragraphs, in order, into claims with article offsets and article-wide indices."""

    def __init__(self, document: Document, references: References) -> None:
        self._text_hash = hashlib.sha256(document.text.encode()).hexdigest()
        self._references = references
        self._claims: dict[str, Claim] = {}
        self._said: dict[tuple[str, Polarity], _Said] = {}
        self._attributions: list[Attribution] = []
        self._quantities: list[QuantityMention] = []
        self._times: list[TimeMention] = []
        self._speakers = Speakers(references)
        self._first_persons = FirstPersons(references, {})

    def extraction(self, aliases: tuple[Alias, ...]) -> Extraction:
        """Return everything collected so far."""
        return Extraction(
            claims=tuple(self._claims.values()),
            attributions=tuple(self._attributions),
            quantities=tuple(self._quantities),
            times=tuple(self._times),
            aliases=aliases,
        )

    def add(self, paragraph: Paragraph) -> None:
        """Add one paragraph: names in reading order first, then its mentions and claims."""
        self._references.read(paragraph)
        offsets = _Offsets(len(self._attributions), len(self._quantities), len(self._times))
        said, resolved = self._resolve(paragraph)
        self._add_mentions(paragraph)
        self._speakers.introduce(paragraph)
        self._attributions += [said[index] for index in range(len(paragraph.attributions))]
        for item in resolved:
            self._add_claim(item, paragraph, offsets)

    def _resolve(self, paragraph: Paragraph) -> tuple[dict[int, Attribution], list[Resolved]]:
        said: dict[int, Attribution] = {}
        resolved: list[Resolved] = []
        for item in in_reading_order(paragraph):
            if isinstance(item, Proposition):
                resolved.append(self._named(item, paragraph))
            else:
                found = paragraph.attributions[item]
                said[item] = self._speakers.attribution(found, paragraph)
                self._first_persons.learn(found, said[item].speaker, paragraph)
        spoken_for = (self._with_first_persons(item, paragraph, said) for item in resolved)
        return said, [item for item in spoken_for if item is not None]

    def _with_first_persons(
        self, item: Resolved, paragraph: Paragraph, said: Mapping[int, Attribution]
    ) -> Resolved | None:
        voices = self._first_persons.voices(item.proposition, paragraph, said)
        if not voices:
            return item
        return None if is_stance(item, voices) else spoken(item, voices, paragraph)

    def _named(self, proposition: Proposition, paragraph: Paragraph) -> Resolved:
        roles = roles_of(proposition)
        part = partial(self._references.part, paragraph=paragraph, inside=set(proposition.tokens))
        target = part(roles.object) if roles.object is not None else None
        subject = told_subject(part(roles.subject), proposition, paragraph)
        others = [(part(token), token) for token in roles.complements]
        place = part(proposition.place) if proposition.place is not None else None
        fillings = self._fillings(proposition, paragraph)
        pronouns = Pronouns(self._references.antecedents, fillings, paragraph)
        if target is not None and roles.object is not None:
            target = pronouns.told(target, roles.object)
        return Resolved(
            proposition,
            subject=pronouns.told(subject, roles.subject),
            object=told_object(target, proposition, paragraph),
            complements=tuple(pronouns.told(*other) for other in others),
            place=place,
            fillings=fillings,
            names_actor=self._references.entity(roles.subject, paragraph) is not None,
        )

    def _fillings(self, proposition: Proposition, paragraph: Paragraph) -> Mapping[int, str]:
        return {
            **contracted(paragraph.doc, proposition.tokens),
            **self._references.fillings(
                proposition.tokens,
                paragraph,
                subject=proposition.subject,
                owned=proposition.owned,
                source=_innermost_source(proposition, paragraph),
            ),
            **self._references.owners(proposition.clause.head, paragraph),
            **figures_told(proposition, paragraph),
            **counted_words(proposition.tokens, paragraph),
        }

    def _add_mentions(self, paragraph: Paragraph) -> None:
        self._quantities += [
            replace(mention, span=_shift(mention.span, paragraph.offset))
            for mention in paragraph.quantities
        ]
        self._times += [
            replace(mention, span=_shift(mention.span, paragraph.offset))
            for mention in paragraph.times
        ]

    def _add_claim(self, item: Resolved, paragraph: Paragraph, offsets: _Offsets) -> None:
        proposition = item.proposition
        chain = proposition.chain
        claim = Claim(
            uid="",
            spans=_claim_spans(proposition, paragraph),
            text=self._text(item, paragraph),
            subject=item.subject,
            predicate=told_predicate(item, paragraph),
            object=item.object,
            complements=item.complements,
            polarity=polarity_of(proposition, paragraph),
            modality=modality_of(proposition, paragraph),
            attribution=self._without_echo(chain, paragraph, start=offsets.attributions),
            quantities=tuple(offsets.quantities + i for i in proposition.quantities),
            time=None if proposition.time is None else offsets.times + proposition.time,
            place=item.place,
            terms=terms_of(proposition, paragraph),
        )
        if is_mere_opinion(claim, item) or is_about_nobody(item):
            return
        if self._references.leaves_open(
            proposition.subject,
            proposition.tokens,
            paragraph,
            fillings=item.fillings,
            pinned=bool(claim.quantities) or claim.time is not None,
        ):
            return
        self._keep(claim)
        for baseline in baselines(proposition, paragraph) if may_compare(claim) else ():
            self._add_baseline(claim, item, baseline=baseline, paragraph=paragraph, offsets=offsets)

    def _without_echo(
        self, chain: Iterable[int], paragraph: Paragraph, *, start: int
    ) -> tuple[int, ...]:
        """Leave out who only says again that it says so, and nobody inside somebody.

        That is "he said he believed that", and "she said it was feared that", but
        not "she said that some believed it".
        """
        kept: list[int] = []
        for number in chain:
            index = start + number
            speaker = self._attributions[index].speaker
            others = names_others(paragraph.attributions[number], paragraph.doc)
            if kept and speaker is None and not others:
                continue
            if kept and speaker == self._attributions[kept[-1]].speaker:
                kept.pop()
            kept.append(index)
        return tuple(kept)

    def _text(self, item: Resolved, paragraph: Paragraph) -> str:
        proposition = item.proposition
        text = render(
            proposition.clause,
            proposition.tokens,
            paragraph=paragraph,
            names=item.fillings,
            copula="was" if self._references.is_dead(item.subject.entity) else "is",
        )
        text = with_settings(text, proposition.settings, paragraph)
        first = paragraph.doc[proposition.tokens[0]]
        filled = item.fillings.get(first.i, first.text)
        return denied(text, denial_of(proposition, paragraph), first=first, written=filled)

    def _add_baseline(
        self,
        claim: Claim,
        item: Resolved,
        *,
        baseline: Baseline,
        paragraph: Paragraph,
        offsets: _Offsets,
    ) -> None:
        figure = self._figure_of(baseline, offsets)
        span = self._quantities[figure].span
        time = None if baseline.time is None else offsets.times + baseline.time
        dated = () if time is None else (self._times[time].span,)
        own = self._quantities[claim.quantities[0]]
        self._keep(
            replace(
                claim,
                spans=tuple(sorted({*claim.spans, span, *dated})),
                subject=refigured(claim.subject, own, baseline.quantity),
                object=claim.object and refigured(claim.object, own, baseline.quantity),
                text=baseline_text(item.proposition, baseline, paragraph, item.fillings),
                quantities=(figure,),
                time=time,
                derived=baseline.derived,
            )
        )

    def _figure_of(self, baseline: Baseline, offsets: _Offsets) -> int:
        """Return the mention of another level, a new one where it says more than its words."""
        index = offsets.quantities + baseline.mention
        mention = self._quantities[index]
        if mention.quantity == baseline.quantity:
            return index
        self._quantities.append(replace(mention, quantity=baseline.quantity))
        return len(self._quantities) - 1

    def _keep(self, claim: Claim) -> None:
        """Keep a claim; of two that say the same, as a pull quote does, the one with a speaker."""
        speakers = tuple(self._attributions[i].speaker or "" for i in claim.attribution)
        same = (claim.text, claim.polarity)
        before = self._said.get(same)
        if before is not None and (before.speakers == speakers or not any(speakers)):
            return
        if before is not None and not any(before.speakers):
            self._claims.pop(before.uid, None)
        spans = ",".join(f"{span.start}-{span.end}" for span in claim.spans)
        said = "|".join((self._text_hash, spans, ">".join(speakers), claim.text, claim.polarity))
        uid = hashlib.sha256(said.encode()).hexdigest()[:32]
        self._said[same] = _Said(uid, speakers)
        self._claims.setdefault(uid, replace(claim, uid=uid))


def _innermost_source(proposition: Proposition, paragraph: Paragraph) -> tuple[int, ...]:
    chain = proposition.chain
    return paragraph.attributions[chain[-1]].source if chain else ()


def _claim_spans(proposition: Proposition, paragraph: Paragraph) -> tuple[Span, ...]:
    tokens = {*proposition.tokens, *(i for words in proposition.settings for i in words)}
    return shifted(spans_of(paragraph.doc, tokens), paragraph.offset)


def _shift(span: Span, offset: int) -> Span:
    return Span(span.start + offset, span.end + offset)
