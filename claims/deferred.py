"""Names of a package that are looked up in its modules only when they are first used."""

import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module


def deferred(package: str, homes: Mapping[str, Sequence[str]]) -> Callable[[str], object]:
    """Return the ``__getattr__`` of a package whose names live in its modules.

    ``homes`` gives the names of each module. Set it where no type checker looks,
    beside the imports that the checker reads::

        if TYPE_CHECKING:
            from claims.model.values import Period
        else:
            __getattr__ = deferred(__name__, {"values": ("Period",)})
    """
    home_of = {name: module for module, names in homes.items() for name in names}

    def found(name: str) -> object:
        if name not in home_of:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(f"{package}.{home_of[name]}"), name)
        setattr(sys.modules[package], name, value)
        return value

    return found
