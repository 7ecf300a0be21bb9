"""The claims of single sentences, beside the sentences: read the diff as an analyst would."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import claims
from tests.golden.rendering import claim_line

SENTENCES = Path(__file__).parent / "sentences.txt"
GOLDEN = Path(__file__).parent / "sentences.golden"
PUBLISHED = date(2022, 8, 10)


def rendered() -> Iterator[str]:
    for line in SENTENCES.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            yield line
            continue
        extraction = claims.find_claims(line, published=PUBLISHED)
        yield line
        yield from (claim_line(claim, extraction) for claim in extraction.claims)


def test_claims_of_sentences(golden: bool) -> None:
    found = "\n".join(rendered()) + "\n"
    if golden:
        GOLDEN.write_text(found, encoding="utf-8")
        pytest.skip("golden file written")
    assert found == GOLDEN.read_text(encoding="utf-8")
