"""The tasks that verdicts are measured by: what is run, its measures, goals and peers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from benchmarks.verdicts_pairs import judged_pairs
from benchmarks.verdicts_run import Run
from benchmarks.verdicts_stories import linked_stories


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure: its name in the scorer's output, our goals, and what others reach.

    Of what is ``harmful`` less is better.
    """

    name: str
    key: str
    reach: float | None = None
    aim: float | None = None
    beside: str = ""
    harmful: bool = False

    @property
    def goals(self) -> str:
        """Both goals as they are printed."""
        if self.reach is None or self.aim is None:
            return f"{'':17}"
        sign = "<= " if self.harmful else ""
        return f"{f'{sign}{self.reach:.1f}':>8} {f'{sign}{self.aim:.1f}':>8}"

    def breaks(self, figure: float, bound: float) -> bool:
        """Say whether a figure is on the wrong side of a bound."""
        return figure > bound if self.harmful else figure < bound


@dataclass(frozen=True, slots=True)
class Task:
    """One set of data; ``run`` returns its scorer's figures, as shares of one."""

    name: str
    run: Callable[[Run], Mapping[str, object]]
    measures: tuple[Measure, ...]

    def figures(self, scored: Mapping[str, object]) -> dict[str, float]:
        """Return the figures by the names of the measures, as shares of a hundred."""
        return {one.name: 100 * float(str(scored.get(one.key, 0.0))) for one in self.measures}


TASKS: tuple[Task, ...] = (
    Task(
        "numeric",
        partial(judged_pairs, name="numeric_dev"),
        (
            Measure("macro F1", "macro_f1", 52, 75, "35 rule; 34 with MiniLM; 33 NLI network"),
            Measure("contradiction F1", "contra_f1", 35, 65, "19 rule with MiniLM"),
            Measure("false alarms", "false_alarm", 6, 3, "19 rule", harmful=True),
            Measure("updates as contradictions", "update_as_contra", harmful=True),
        ),
    ),
    Task(
        "behaviours",
        partial(judged_pairs, name="behaviours_dev"),
        (
            Measure("accuracy", "accuracy", 82, 95, "43 rule; 28 the majority"),
            Measure("false alarms", "false_alarm", beside="47 rule", harmful=True),
        ),
    ),
    Task(
        "pairs",
        partial(judged_pairs, name="pairs_dev"),
        (
            Measure("accuracy", "accuracy", 63, 72, "65 logistic regression; 48 the majority"),
            Measure("contradiction F1", "contra_f1", 55, 65, "55 rule; 52 logistic regression"),
            Measure(
                "false alarms", "false_alarm", 8, 5, "10 rule; 18 logistic regression", harmful=True
            ),
        ),
    ),
    Task(
        "stories",
        linked_stories,
        (
            Measure("links P", "p"),
            Measure("links R", "r"),
            Measure(
                "links F1", "f1", 60, 75, "69 TF-IDF, MiniLM and documents; 57 MiniLM; 55 TF-IDF"
            ),
            Measure("reprints P", "copy_p"),
            Measure("reprints R", "copy_r", beside="19 Jaccard"),
            Measure("reprints F1", "copy_f1", 95, 99),
        ),
    ),
)
"""Every task, in the order it is printed."""
