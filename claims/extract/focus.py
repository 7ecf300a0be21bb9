"""Whom and what the sentences before a noun are about, of those that it can take up."""

from collections.abc import Iterator
from dataclasses import dataclass

from claims.extract.antecedent import Antecedents
from claims.extract.entity import Names
from claims.extract.mention import HE, SHE
from claims.extract.verb import SUBJECTS
from claims.syntax import Token
from claims.syntax import TokenSpan as Sentence


@dataclass(frozen=True, slots=True)
class Focus:
    """Tells the names that a description can take up by the sentences around it."""

    names: Names
    antecedents: Antecedents

    def named(self, noun: Token, part: int, labels: frozenset[str]) -> dict[str, Token]:
        """Return the names of some kinds that a noun can take up, each with where it stands.

        They are those before it in its own sentence and those of the last sentence that
        names any; who acts on it or says it, and who is named behind it, is somebody else.
        """
        own: dict[str, Token] = {}
        others = self._others(noun, part)
        for sentence, number in self.antecedents.sentences_up_to(noun, part):
            here = sentence.start == noun.sent.start and number == part
            found = dict(self._names_in(sentence, number, noun.i if here else None))
            own.update(
                (name, token)
                for name, token in found.items()
                if self.names.label.get(name) in labels and name not in own
            )
            if not here and own:
                break
        return {name: token for name, token in own.items() if name not in others}

    def sentences(self, noun: Token, part: int) -> Iterator[Iterator[tuple[str, Token]]]:
        """Yield the names before a noun in its own sentence, then those of each one before."""
        for sentence, number in self.antecedents.sentences_up_to(noun, part):
            here = sentence.start == noun.sent.start and number == part
            yield self._names_in(sentence, number, noun.i if here else None)

    def words(self, noun: Token, part: int) -> Iterator[list[Token]]:
        """Yield the words before a noun in its own sentence, then those of each one before."""
        for sentence, number in self.antecedents.sentences_up_to(noun, part):
            here = sentence.start == noun.sent.start and number == part
            yield [t for t in sentence if not here or t.i < noun.i]

    def _names_in(
        self, sentence: Sentence, part: int, end: int | None
    ) -> Iterator[tuple[str, Token]]:
        for token in sentence:
            if end is not None and token.i >= end:
                return
            if token.lower_ in HE | SHE:
                mention = self.antecedents.of(token, part)
                if mention is not None and mention.name is not None:
                    yield mention.name, token
            elif self.names.mentions.get((part, token.i)):
                name = self.names.at(token, part)
                if name is not None and not _goes_on(self.names, token, part):
                    yield name, token

    def _others(self, noun: Token, part: int) -> set[str]:
        """Return the names that cannot be meant: around the noun, joined to it, behind it."""
        words = [t for verb in noun.ancestors for t in verb.lefts if t.dep_ in SUBJECTS]
        words += [*noun.ancestors, *noun.conjuncts]
        words += [t for t in noun.sent if t.i > noun.i]
        named = {self.names.at(t, part) for t in words}
        taken = (self.antecedents.of(t, part) for t in words if t.i < noun.i)
        named |= {mention.name for mention in taken if mention is not None}
        named.add(self.antecedents.speaking(noun, part))
        return {name for name in named if name is not None}


def _goes_on(names: Names, token: Token, part: int) -> bool:
    """Say whether the next word belongs to the same name."""
    following = names.mentions.get((part, token.i + 1))
    return following is not None and following == names.mentions.get((part, token.i))
