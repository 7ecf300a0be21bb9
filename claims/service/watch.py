"""How a long piece of work tells how far it has come."""

from collections.abc import Callable

from claims.model import Progress

Watch = Callable[[Progress], None]
"""Is called after each step."""
