"""The command line: options in, one call of the service, one rendering out."""

import gc
import logging
import sys
from collections.abc import Sequence

from claims.cli.session import Session, warn
from claims.errors import ClaimsError

INTERRUPTED = 130
"""Exit code after Ctrl-C."""

OBJECTS_AT_START = 250_000
"""How many new objects there may be before memory is looked through for garbage."""


def main() -> None:
    """Run the program on the arguments of the command line and exit with its code.

    Starting makes many objects that all stay: looking for garbage among them
    would take a quarter of the start, and again as long at the end, where
    everything is given back at once. What libraries log is no message of this
    program: standard error holds its own lines only.
    """
    gc.set_threshold(OBJECTS_AT_START)
    logging.disable(logging.CRITICAL)
    code = run(sys.argv[1:])
    gc.freeze()
    sys.exit(code)


def run(arguments: Sequence[str]) -> int:
    """Run the program and return its exit code; every failure is one line on standard error."""
    from claims.cli.app import build

    session = Session()
    try:
        build()(args=list(arguments), prog_name="claims", obj=session)
    except SystemExit as done:
        return _code(done)
    except ClaimsError as error:
        warn(f"error: {error}")
        return error.exit_code
    except Exception as error:  # noqa: BLE001
        _explain_bug(error, session)
        return 1
    return 0


def _code(done: SystemExit) -> int:
    code = done.code if isinstance(done.code, int) else int(done.code is not None)
    if code == INTERRUPTED:
        warn("interrupted; what was committed stays")
    return code


def _explain_bug(error: Exception, session: Session) -> None:
    hint = " (run again with -v for the traceback)"
    if session.verbose:
        import traceback

        traceback.print_exception(error)
        hint = ""
    warn(f"error: unexpected {type(error).__name__}: {error}{hint}")
