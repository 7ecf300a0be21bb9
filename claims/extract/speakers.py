"""Who says each attribution of an article, also where a quotation goes on without a name."""

from dataclasses import replace

from claims.extract.found import TURN, FoundAttribution
from claims.extract.paragraph import Paragraph
from claims.extract.phrase import spans_of
from claims.extract.reference import References, shifted
from claims.extract.turns import ANSWER, ROLES, UNNAMED, Turn
from claims.model import Attribution, Mode


class Speakers:
    """Turns what was found into attributions with speakers; must be asked in reading order."""

    def __init__(self, references: References) -> None:
        self._references = references
        self._last: Attribution | None = None
        self._part = 0
        self._answering: str | None = None

    def attribution(self, found: FoundAttribution, paragraph: Paragraph) -> Attribution:
        """Return an attribution at its places in the article, with the name of who speaks.

        A quotation that names nobody takes up the one who was quoted last, if that
        was in this paragraph or the one before: its source then stands there.
        """
        doc, offset = paragraph.doc, paragraph.offset
        made = Attribution(
            source=shifted(spans_of(doc, found.source), offset),
            cue=shifted(spans_of(doc, found.cue_tokens), offset),
            content=shifted(spans_of(doc, found.content), offset),
            speaker=None,
            mode=found.mode,
            denies=found.denies,
            hedges=found.hedges,
        )
        if found.rule == TURN and paragraph.turn is not None:
            return self._in_turn(made, paragraph.turn, paragraph.part)
        if found.rule == "quotation" and not found.source:
            return self._going_on(made, paragraph.part)
        made = replace(made, speaker=self._references.speaker(found.source, paragraph))
        self._remember(made, paragraph.part)
        return made

    def _in_turn(self, spoken: Attribution, turn: Turn, part: int) -> Attribution:
        """Return what is said in a turn with who has the word, and keep them as quoted last."""
        speaker = self._labelled(turn.name, part)
        self._references.last_speaker = speaker
        made = replace(spoken, source=(turn.label,), cue=(turn.mark,), speaker=speaker)
        self._remember(made, part)
        return made

    def _labelled(self, label: str, part: int) -> str | None:
        """Return whom the label of a turn means.

        "Q" names nobody; who answers is the one person that the text before speaks of most.
        """
        names, word = self._references.names, label.casefold()
        if word in ANSWER and self._answering is None:
            self._answering = names.most_named(before=part)
        if word in UNNAMED:
            return self._answering if word in ANSWER else None
        return word if word in ROLES else names.person(label)

    def _going_on(self, quotation: Attribution, part: int) -> Attribution:
        if self._last is None or part - self._part > 1:
            return quotation
        self._part = part
        return replace(quotation, source=self._last.source, speaker=self._last.speaker)

    def _remember(self, made: Attribution, part: int) -> None:
        """Keep who was quoted; one who is only reported does not end a quotation before."""
        is_quoted = made.mode is not Mode.INDIRECT
        if is_quoted or self._last is None or part > self._part:
            self._last, self._part = made, part
