"""Train the attribution network on annotated articles and store its weights in the package.

    python -m benchmarks.training.attribution --data FILE.jsonl [--epochs N] [--held-out N]
        [--seed N] [--output FILE]

Needs the extra ``train``: ``pip install '.[train]'``. Each line of the data is one
article: ``text`` and ``attributions`` with character ranges for ``source``,
``cue`` and ``content``. With ``--held-out N`` every n-th article is left out, so
that N are. The same seed on the same machine gives the same weights.
"""

import argparse
import random
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

import numpy as np
import torch
from torch.nn.functional import binary_cross_entropy_with_logits

from benchmarks.training.examples import Example, example_of, read_articles, vocabulary_of
from benchmarks.training.meanings import lemma_counts, meanings
from benchmarks.training.network import Arrays, TrainedNetwork, padded_labels
from claims.extract.attribution_words import KNOWN, Vocabulary

OUTPUT = Path(__file__).parents[2] / "claims" / "extract" / "attribution_weights.npz"
TOGETHER = 2
"""Articles in one step."""

RATE, DECAY, DROP, FORGET, WARMING = 2e-3, 0.01, 0.2, 0.1, 0.15
LABELS_SHARE = 0.2
"""How much the surprise at the labels of a cue weighs beside that at its being one."""

THRESHOLD = 0.55
"""How likely a cue must be to be taken: as right as 0.5 on articles left out, and surer."""


def main() -> None:
    """Train and store."""
    options = _options()
    _seed(options.seed)
    articles = list(read_articles(options.data))
    if options.held_out:
        every = len(articles) // options.held_out
        articles = [one for at, one in enumerate(articles) if at % every]
    lemmas = (token.lemma_.lower() for one in articles for doc in one.docs for token in doc)
    words, vectors = meanings(lemma_counts(lemmas))
    vocabulary = vocabulary_of(articles, words)
    examples = [example_of(one, vocabulary) for one in articles]
    network = TrainedNetwork(vocabulary, vectors, DROP)
    train(network, examples, epochs=options.epochs)
    np.savez_compressed(options.output, **_stored(network, vocabulary))
    print(f"{options.output}: {options.output.stat().st_size / 1e6:.1f} MB")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="annotated articles, JSONL")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--held-out", type=int, default=0, help="how many articles to leave out")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--output", type=Path, default=OUTPUT)
    return parser.parse_args()


def _seed(seed: int) -> None:
    random.seed(seed)
    torch.manual_seed(seed)
    torch.set_num_threads(1)


def train(network: TrainedNetwork, examples: Sequence[Example], *, epochs: int) -> None:
    """Fit the network to the examples, with a learning rate that rises and falls once."""
    steps = epochs * -(-len(examples) // TOGETHER)
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, max_lr=RATE, total_steps=steps + 1, pct_start=WARMING
    )
    order = list(examples)
    for epoch in range(epochs):
        random.shuffle(order)
        started, total = perf_counter(), 0.0
        for first in range(0, len(order), TOGETHER):
            surprise = sum(_surprise(network, one) for one in order[first : first + TOGETHER])
            optimizer.zero_grad()
            surprise.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimizer.step()
            schedule.step()
            total += surprise.item()
        took = perf_counter() - started
        print(f"epoch {epoch + 1}: {total / len(order):.3f} in {took:.0f} s", flush=True)
    network.eval()


def _surprise(network: TrainedNetwork, example: Example) -> torch.Tensor:
    hidden = network.encoded(example, FORGET)
    wanted = torch.from_numpy(example.is_cue).float()
    number = max(1, len(example.windows))
    missed = binary_cross_entropy_with_logits(network.cue_scores(hidden), wanted, reduction="sum")
    if not example.windows:
        return missed
    scores, inside = network.label_scores(hidden, example)
    labelled = network.surprise(scores, inside, padded_labels(example))
    return (missed + LABELS_SHARE * labelled) / number


def _stored(network: TrainedNetwork, vocabulary: Vocabulary) -> Arrays:
    known = {f"known_{name}": vocabulary[name].numbers for name in KNOWN}
    return {**network.weights(), **known, "threshold": np.float32(THRESHOLD)}


if __name__ == "__main__":
    main()
