"""Counts in how many news articles each word stands: what makes a word rare.

    python -m benchmarks.training.word_counts ARTICLES.jsonl ...

Writes ``claims/relate/word_counts.txt``: the number of articles, then a line for
each count with the words that stand in so many. Words in few articles are left
out: they are all rare alike. No text is kept, and the same articles give the
same file.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from claims.relate.words import stem, words_of

FEWEST = 5
"""In how many articles a word must stand to get a count of its own."""

TARGET = Path(__file__).parents[2] / "claims" / "relate" / "word_counts.txt"


def main() -> None:
    """Count the words of the articles of all files given, and write the counts."""
    articles = [set(map(stem, words_of(text))) for text in _texts(sys.argv[1:])]
    counts = Counter(word for words in articles for word in words)
    by_count: dict[int, list[str]] = defaultdict(list)
    for word in sorted(word for word, count in counts.items() if count >= FEWEST and word):
        by_count[counts[word]].append(word)
    lines = [str(len(articles))]
    lines += [f"{count} {' '.join(words)}" for count, words in sorted(by_count.items())]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _texts(paths: Iterable[str]) -> Iterator[str]:
    for path in paths:
        with Path(path).open(encoding="utf-8") as lines:
            yield from (str(json.loads(line)["text"]) for line in lines)


if __name__ == "__main__":
    main()
