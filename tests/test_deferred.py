"""Names of packages are found in their modules when they are first used."""

from importlib import import_module

import pytest

from claims.deferred import deferred

PACKAGES = ("claims", "claims.model", "claims.store", "claims.service")


@pytest.mark.parametrize("package", PACKAGES)
def test_every_name_is_found(package):
    module = import_module(package)
    assert all(getattr(module, name) is not None for name in module.__all__)


@pytest.mark.parametrize("package", PACKAGES)
def test_another_name_is_told(package):
    with pytest.raises(AttributeError, match=f"module '{package}' has no attribute 'Nothing'"):
        import_module(package).Nothing  # noqa: B018


def test_a_name_is_looked_up_once(monkeypatch):
    find = deferred("claims.model", {"values": ("Span",)})
    module = import_module("claims.model")
    monkeypatch.delitem(vars(module), "Span", raising=False)
    assert find("Span") is vars(module)["Span"]
