import io
import sys
from dataclasses import dataclass

import pytest

import claims
from claims.cli import run

from . import fake_service


@dataclass
class Outcome:
    code: int
    out: str
    err: str


@pytest.fixture
def service(monkeypatch):
    """Replace the service by one that answers from fixed values."""
    fake = fake_service.module()
    fake.Database.calls = []
    monkeypatch.setitem(sys.modules, "claims.service", fake)
    monkeypatch.setattr(claims, "service", fake, raising=False)
    monkeypatch.delenv("CLAIMS_DB", raising=False)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(fake.Database, "disputes", [fake_service.DISPUTE])
    return fake


@pytest.fixture
def typed(service, capsys, monkeypatch):
    """Run a command line in this process, against the fake service."""

    def call(*arguments, stdin=b""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = run(arguments)
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return call
