"""Which named group "the group" is, and which name holds the noun of "the institute"."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from claims.extract.aliases import GROUP_NOUNS, KIND_NOUNS
from claims.extract.antecedent import Antecedents
from claims.extract.definite import REACH
from claims.extract.entity import Names
from claims.syntax import Token
from claims.syntax import TokenSpan as Sentence


@dataclass(slots=True)
class Groups:
    """The groups that an article names, and which of them its bare nouns take up."""

    names: Names
    antecedents: Antecedents
    found: dict[tuple[int, int], str | None] = field(default_factory=dict)
    named_in: dict[int, set[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Keep which paragraph names whom."""
        for (part, _), surface in self.names.mentions.items():
            self.named_in.setdefault(part, set()).add(self.names.canonical[surface])

    def named(self, head: Token, part: int) -> str | None:
        """Return the name that holds the noun of "the institute", or the one group near it."""
        noun, key = head.lemma_.lower(), (part, head.i)
        if noun in GROUP_NOUNS | KIND_NOUNS and key not in self.found:
            self.found[key] = None
            self.found[key] = self._group(head, part)
        return self.found.get(key)

    def _group(self, head: Token, part: int) -> str | None:
        noun = head.lemma_.lower()
        near = (name for back in range(REACH) for name in self.named_in.get(part - back, ()))
        held = named_by(noun, near)
        if held is not None or noun in KIND_NOUNS:
            return held
        for sentence in self.antecedents.sentences_up_to(head, part):
            groups = self._groups_in(sentence, head, part)
            if len(groups) == 1:
                return groups.pop()
            if groups:
                break
        group = self.antecedents.group_before(head, part)
        return group.name if group is not None else None

    def _groups_in(self, place: tuple[Sentence, int], head: Token, part: int) -> set[str]:
        """Return the groups that a sentence names, up to a noun of its own."""
        sentence, number = place
        named = {
            self.names.at(token, number) for token in sentence if number < part or token.i < head.i
        }
        return {name for name in named if name and self.names.label.get(name) in {"ORG", "NORP"}}


def named_by(noun: str, names: Iterable[str]) -> str | None:
    """Return the one name that holds a noun: "the institute" is the Border Institute."""
    holding = {name for name in names if noun in name.casefold().split()}
    return holding.pop() if len(holding) == 1 else None
