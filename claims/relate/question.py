"""The question that a statement answers: keys for finding candidates, and canonical form."""

from claims.model import Comparator, Modality, Part, Polarity, Statement
from claims.relate.anchors import anchor_values, count_key, rare_terms
from claims.relate.lexicon import noun_class, predicate_class, predicate_group, widest_class
from claims.relate.lifespan import lifespan_keys
from claims.relate.named_months import named_months
from claims.relate.once import happens_once
from claims.relate.places import place_name
from claims.relate.question_text import question_text
from claims.relate.roles import content_object, core_predicate, entities, roles
from claims.relate.verbs import LIGHT
from claims.relate.words import CALENDAR, content_words, is_nobody, stem

__all__ = ["keys", "question_key", "question_text", "rank", "rough_keys"]


def keys(statement: Statement) -> tuple[str, ...]:
    """Return the keys by which candidates are found: comparable statements share at least one.

    A figure gives a key for each thing that ties it to its event (actor, place,
    kind of event, period, rare words), a proposition one for each actor and
    object; both together with what is asked, so that a key names few claims.
    """
    found = {*_figure_keys(statement), *_proposition_keys(statement), *lifespan_keys(statement)}
    return tuple(sorted(found))


def _figure_keys(statement: Statement) -> set[str]:
    base = count_key(statement)
    if base is None:
        return set()
    found = {
        f"n|{base}|{kind}|{value}"
        for kind, values in anchor_values(statement).items()
        for value in values
    }
    return found | {f"n|{base}"} if statement.article_id is None else found


def _proposition_keys(statement: Statement) -> set[str]:
    core = core_predicate(statement)
    group = predicate_group(core)
    acting, acted = roles(statement).agent, roles(statement).patient
    if acted is statement.object:
        acted = content_object(statement)
    names = _part_values(acting) | _part_values(acted)
    if predicate_class(core) not in LIGHT:
        return {f"y|{group}|{name}" for name in names}
    targets = _part_values(acted) or {"-"}
    return {f"y|{group}|{name}|{target}" for name in names for target in targets}


def _part_values(part: Part | None) -> set[str]:
    if part is None:
        return set()
    if is_nobody(part):
        return {"person"}
    head = widest_class(noun_class(stem(part.head)))
    return {head} if part.entity is None else {head, part.entity}


def rough_keys(predicate: str, measured: tuple[str | None, str | None] | None) -> frozenset[str]:
    """Return what two claims of one event share, at least one, if they are worth comparing.

    ``predicate`` is the lemma of the verb, ``measured`` the counted noun and the
    unit of the figure, None where there is none.
    """
    verb = f"y|{predicate_group(predicate)}"
    if measured is None:
        return frozenset({verb})
    counts, unit = measured
    return frozenset({verb, f"n|{widest_class(noun_class(counts or ''))}|{unit}"})


def question_key(statement: Statement) -> str:
    """Return the canonical form of the question, period and place included.

    Only what can be told from all other questions by its slots has a form that
    other claims can share; the rest is told apart by its rare words.
    """
    base = count_key(statement)
    found = roles(statement)
    slots = (
        "n" if base is not None else "y",
        base or predicate_class(core_predicate(statement)),
        _canonical(found.agent),
        _done(statement, base) if base is not None else _canonical(found.patient),
        "" if statement.place is None else place_name(statement.place),
        _when(statement),
        *sorted(_own_words(statement)),
        *_article(statement),
    )
    return "|".join(slots)


def _done(statement: Statement, base: str) -> str:
    """Return what was done with what is counted where its count does not say it."""
    return predicate_class(core_predicate(statement)) if base.endswith("|-") else ""


def _when(statement: Statement) -> str:
    """Return the period, or the months that a text of no known year names."""
    period = statement.period
    if period is None:
        return ",".join(sorted(named_months(statement.text)))
    return f"{period.start}/{period.end}"


def _article(statement: Statement) -> tuple[str, ...]:
    """Return the article of a statement that names nobody and no place: "a fire broke out".

    Only a relation can tell that another article speaks of the same one.
    """
    if statement.article_id is None or statement.place is not None or entities(statement):
        return ()
    return (f"article {statement.article_id}",)


def _own_words(statement: Statement) -> frozenset[str]:
    """Return what else tells a question apart: the complements, or all rare words."""
    complements = frozenset().union(*(_part_values(part) for part in statement.complements))
    complements -= CALENDAR
    is_placed = statement.place is not None or bool(entities(statement))
    if statement.period is not None and is_placed:
        return complements
    return complements | (rare_terms(statement) - content_words(statement.predicate.text))


def _canonical(part: Part | None) -> str:
    if part is None:
        return ""
    return part.entity or noun_class(stem(part.head))


Rank = tuple[int, int, int, str]
"""How well a statement stands for its question; the greatest does it best."""


def rank(statement: Statement) -> Rank:
    """Return how specific a statement is, to choose the one whose question names a component.

    Affirmed before denied, then stated before derived and asserted before hedged,
    then the number of known slots, then the shorter text; equal ones are told apart by their words.
    """
    affirmed = statement.polarity is Polarity.AFFIRMED
    plain = (
        affirmed,
        affirmed and not statement.derived,
        affirmed and statement.modality is Modality.ASSERTED,
    )
    quantity = statement.quantity
    known = (
        statement.period is not None,
        statement.place is not None,
        statement.subject.entity is not None,
        statement.object is not None or happens_once(statement),
        quantity is None or quantity.comparator is Comparator.EXACTLY,
    )
    return (sum(plain), sum(known), -len(statement.text), statement.text)
