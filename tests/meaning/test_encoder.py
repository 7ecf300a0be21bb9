"""The encoder: on small made weights anywhere, on the real ones where the extra is installed."""

from math import erf

import numpy as np
import pytest

from claims.errors import ClaimsError
from claims.meaning import installed
from claims.meaning.encoder import Encoder, _erf

WIDTH, HEADS, LAYERS, PIECES = 8, 2, 2, 12
DENSE = {
    "attention.self.query": (WIDTH, WIDTH),
    "attention.self.key": (WIDTH, WIDTH),
    "attention.self.value": (WIDTH, WIDTH),
    "attention.output.dense": (WIDTH, WIDTH),
    "intermediate.dense": (2 * WIDTH, WIDTH),
    "output.dense": (WIDTH, 2 * WIDTH),
}

needs_extra = pytest.mark.skipif(
    not installed.is_installed(), reason="needs the extra semantic: pip install '.[semantic]'"
)


def made_weights():
    chance = np.random.default_rng(5)
    shapes = {
        "embeddings.word_embeddings.weight": (PIECES, WIDTH),
        "embeddings.position_embeddings.weight": (PIECES, WIDTH),
        "embeddings.token_type_embeddings.weight": (2, WIDTH),
    }
    levels = ["embeddings.LayerNorm"]
    for layer in range(LAYERS):
        for name, shape in DENSE.items():
            shapes[f"encoder.layer.{layer}.{name}.weight"] = shape
            shapes[f"encoder.layer.{layer}.{name}.bias"] = shape[:1]
        levels += [
            f"encoder.layer.{layer}.{name}LayerNorm" for name in ("attention.output.", "output.")
        ]
    for name in levels:
        shapes |= {f"{name}.weight": (WIDTH,), f"{name}.bias": (WIDTH,)}
    return {name: chance.normal(size=shape).astype(np.float32) for name, shape in shapes.items()}


@pytest.fixture
def small():
    """Give an encoder whose pieces are letters, a being 0."""
    return Encoder(made_weights(), lambda text: [ord(one) - ord("a") for one in text], HEADS)


def test_vectors_have_length_one_and_texts_keep_their_places(small):
    vectors = small.encode(["abc", "d", "cab", "abc"])
    assert vectors.shape == (4, WIDTH)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert np.allclose(vectors[0], vectors[3], atol=1e-5)
    assert not np.allclose(vectors[0], vectors[2], atol=1e-3)


def test_a_text_means_the_same_whatever_is_encoded_with_it(small):
    texts = ["abc", "fa", "hhg", "b"] * 20
    alone = np.concatenate([small.encode([text]) for text in texts])
    assert np.allclose(small.encode(texts), alone, atol=1e-5)


def test_no_texts_give_no_vectors(small):
    assert small.encode([]).shape == (0, WIDTH)


def test_the_error_function_is_right():
    values = np.linspace(-4, 4, 81, dtype=np.float32)
    assert np.allclose(_erf(values), [erf(value) for value in values], atol=1e-6)


def test_without_the_extra_the_error_says_how_to_get_it(monkeypatch):
    monkeypatch.setattr(installed, "find_spec", {}.get)
    assert not installed.is_installed()
    with pytest.raises(ClaimsError, match=r"pip install 'claims-db\[semantic\]'"):
        installed.installed_encoder()


@needs_extra
@pytest.mark.parametrize(
    ("text", "alike", "other"),
    [
        (
            "The gale sank two boats.",
            "A pair of vessels went down in the storm.",
            "Rice got dearer.",
        ),
        ("The dean resigned.", "The head of the faculty stepped down.", "A horse won the race."),
        ("Doctors treated 40 people.", "Forty were seen by medics.", "Forty trees were planted."),
    ],
)
def test_the_installed_encoder_knows_other_words_for_one_thing(text, alike, other):
    vectors = installed.installed_encoder().encode([text, alike, other])
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2] + 0.1


@needs_extra
def test_long_texts_are_cut():
    assert installed.installed_encoder().encode(["word " * 5000]).shape == (1, 384)
