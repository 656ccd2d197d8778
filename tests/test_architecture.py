"""The design's promises about the source itself, and proof that each guard would bark.

A guard takes the root of a source tree and returns a sentence for each violation.
"""

import ast
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Guard = Callable[[Path], list[str]]

ROOT = Path(__file__).parents[1]

# Each part of the program, and the parts that it may import beside itself.
# A part is a module or a package directly under kds; "kds" is kds/__init__.py.
LEAVES = {"kds", "clock", "notices", "paths", "witness"}
CORE = LEAVES | {"domain", "store", "channels", "kitchen"}
MAY_IMPORT: dict[str, set[str]] = {
    "kds": set(),
    "clock": set(),
    "notices": set(),
    "paths": set(),
    "witness": set(),
    "domain": set(),
    "store": LEAVES | {"domain"},
    "channels": LEAVES | {"domain"},
    "vault": LEAVES,
    "settings": LEAVES | {"domain"},
    "config": LEAVES | {"domain", "channels", "settings"},
    "config_template": LEAVES | {"domain", "channels", "settings", "config"},
    "settings_file": LEAVES | {"settings", "config", "vault"},
    "sound": LEAVES,
    "kitchen": LEAVES | {"domain", "store", "channels"},
    "intake": CORE,
    "outbox": CORE,
    "listener": CORE | {"intake"},
    "driver_page": LEAVES | {"domain", "store", "kitchen"},
    "serving": LEAVES,
    "export": LEAVES | {"domain", "store"},
    "ui": CORE | {"settings", "export"},
    "demo": CORE | {"config", "settings"},
    "app": CORE
    | {"settings", "config", "config_template", "settings_file", "sound", "vault"}
    | {"intake", "outbox", "listener", "driver_page", "serving", "export", "ui", "demo"},
    "main": {"kds", "app"},
}

# Libraries that only some parts may know.
KNOWN_BY: dict[str, set[str]] = {
    "PySide6": {"ui", "app"},
    "shiboken6": {"ui", "app"},
    "pyqtgraph": {"ui"},
    "numpy": set(),  # the pictures need it, nobody else has to
    "qasync": {"app"},
    "aiohttp": {"listener", "driver_page", "serving", "channels", "demo", "app"},
    "sqlite_utils": {"store"},
    "sqlite3": {"store"},
    "pysqlite3": {"store"},
    "miniaudio": {"sound"},
    "wakepy": {"app"},
    "segno": {"ui"},
    "tomlkit": {"settings_file"},
    "keyring": {"vault"},
    "secretstorage": {"vault"},
}
# Parts that stand on Python alone, and what they may know beyond it.
PLAIN: dict[str, set[str]] = {
    "kds": set(),
    "clock": set(),
    "domain": set(),
    "notices": set(),
    "paths": {"platformdirs"},
    "witness": set(),
}
# The world waits at the edges; everything else is ordinary synchronous Python.
ASYNC_EDGES = {"listener", "driver_page", "serving", "intake", "outbox", "channels"} | {
    "demo",
    "app",
}

# Each of these runs a second event loop inside the first.
NESTED_LOOPS = {"exec", "exec_", "processEvents"}
STATIC_DIALOGS = {
    "QColorDialog": re.compile("getColor"),
    "QFileDialog": re.compile("get"),
    "QFontDialog": re.compile("getFont"),
    "QInputDialog": re.compile("get"),
    "QMessageBox": re.compile("about|critical|information|question|warning"),
}
ASYNC_SLOTS = {"asyncClose", "asyncSlot"}

VAGUE = {"base", "common", "helper", "helpers", "manager", "managers", "misc", "util", "utils"}
LONGEST_MODULE = 300
LONGEST_CLASS = 200


def modules(root: Path) -> list[tuple[Path, str, ast.Module]]:
    """Read every module of the program: its path under the root, its part, its syntax tree."""
    found = sorted([*root.glob("main.py"), *root.glob("kds/**/*.py")])
    paths = [path.relative_to(root) for path in found]
    return [(path, part_of(path), ast.parse((root / path).read_text("utf-8"))) for path in paths]


def part_of(path: Path) -> str:
    """Name the part that a module belongs to."""
    names = path.with_suffix("").parts
    return names[0] if len(names) == 1 or names[1] == "__init__" else names[1]


def imports(path: Path, tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield the line and the full name of everything imported, wherever in the module."""
    package = path.parent.parts
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join([*above, *([node.module] if node.module else [])])
            yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)


def parts_without_a_rule(root: Path) -> list[str]:
    """Find modules that stand nowhere in the table of directions."""
    return [
        f"{path}: say in MAY_IMPORT what {part!r} may import"
        for path, part, _ in modules(root)
        if part not in MAY_IMPORT
    ]


def imports_against_the_direction(root: Path) -> list[str]:
    """Find imports of parts of the program that the table does not allow."""
    problems = []
    for path, part, tree in modules(root):
        for line, name in imports(path, tree):
            first, _, rest = name.partition(".")
            if first not in {"kds", "main"}:
                continue
            second = rest.partition(".")[0]
            # What is no part is a name that kds/__init__.py defines.
            target = second if second in MAY_IMPORT else first
            if target != part and target not in MAY_IMPORT.get(part, set()):
                problems.append(f"{path}:{line}: {part} may not import {target}")
    return problems


def libraries_out_of_place(root: Path) -> list[str]:
    """Find libraries imported by parts that must not know them."""
    problems = []
    for path, part, tree in modules(root):
        for line, name in imports(path, tree):
            library = name.partition(".")[0]
            if library in {"kds", "main"}:
                continue
            foreign = library not in sys.stdlib_module_names
            if part not in KNOWN_BY.get(library, {part}) or (
                foreign and part in PLAIN and library not in PLAIN[part]
            ):
                problems.append(f"{path}:{line}: {part} may not import {library}")
    return problems


def hidden_imports(root: Path) -> list[str]:
    """Find imports by a name in a string, whose direction nobody could check."""
    return [
        f"{path}:{node.lineno}: {name} hides an import"
        for path, _, tree in modules(root)
        for node, name in names_used(tree)
        if name in {"__import__", "import_module"}
    ]


def nested_loops(root: Path) -> list[str]:
    """Find calls that would run a second event loop and lose tasks of the first."""
    problems = []
    for path, _, tree in modules(root):
        for node in ast.walk(tree):
            if not isinstance(node, ast.Attribute):
                continue
            owner = node.value.attr if isinstance(node.value, ast.Attribute) else None
            owner = node.value.id if isinstance(node.value, ast.Name) else owner
            statics = STATIC_DIALOGS.get(owner or "")
            if node.attr in NESTED_LOOPS or (statics and statics.match(node.attr)):
                problems.append(f"{path}:{node.lineno}: {node.attr} runs a nested event loop")
        problems += [
            f"{path}:{node.lineno}: {name} hides a task from its owner"
            for node, name in names_used(tree)
            if name in ASYNC_SLOTS
        ]
    return problems


def names_used(tree: ast.Module) -> Iterator[tuple[ast.expr | ast.alias, str]]:
    """Yield every name that a module reads, as itself, as an attribute or by importing it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node, node.id
        elif isinstance(node, ast.Attribute):
            yield node, node.attr
        elif isinstance(node, ast.alias):
            yield node, node.name


def async_inside(root: Path) -> list[str]:
    """Find asynchronous code in parts that must be ordinary synchronous Python."""
    kinds = (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith, ast.Await)
    return [
        f"{path}:{node.lineno}: {part} must be synchronous"
        for path, part, tree in modules(root)
        if part not in ASYNC_EDGES
        for node in ast.walk(tree)
        if isinstance(node, kinds)
    ]


def vague_names(root: Path) -> list[str]:
    """Find files, folders and classes whose name says nothing."""
    problems = []
    for path, _, tree in modules(root):
        classes = [node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
        for name in [*path.with_suffix("").parts, *classes]:
            words = {word.lower() for word in re.findall("[A-Z]?[a-z]+|[A-Z]+", name)}
            if words & VAGUE:
                problems.append(f"{path}: {name} says nothing")
    return problems


def too_long(root: Path) -> list[str]:
    """Find modules and classes that one cannot hold in mind."""
    problems = []
    for path, _, tree in modules(root):
        lines = len((root / path).read_text("utf-8").splitlines())
        if lines > LONGEST_MODULE:
            problems.append(f"{path}: {lines} lines")
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > LONGEST_CLASS:
                    problems.append(f"{path}: class {node.name} has {lines} lines")
    return problems


GUARDS: list[Guard] = [
    parts_without_a_rule,
    imports_against_the_direction,
    libraries_out_of_place,
    hidden_imports,
    nested_loops,
    async_inside,
    vague_names,
    too_long,
]


@pytest.mark.parametrize("guard", GUARDS)
def test_the_source_keeps_its_promises(guard: Guard) -> None:
    """The program's own source gives no guard a reason to bark."""
    assert guard(ROOT) == []


BAD: list[tuple[Guard, str, str]] = [
    (parts_without_a_rule, "kds/gadget.py", ""),
    (parts_without_a_rule, "kds/gadget/__init__.py", ""),
    (imports_against_the_direction, "kds/domain/order.py", "import kds.store"),
    (imports_against_the_direction, "kds/domain/order.py", "from kds import store"),
    (imports_against_the_direction, "kds/domain/order.py", "from kds.clock import utc_now"),
    (imports_against_the_direction, "kds/domain/order.py", "from ..store import schema"),
    (imports_against_the_direction, "kds/domain/order.py", "from .. import store"),
    (imports_against_the_direction, "kds/clock.py", "from . import paths"),
    (imports_against_the_direction, "kds/store/store.py", "from kds.channels import channel"),
    (imports_against_the_direction, "kds/channels/__init__.py", "from ..store import store"),
    (imports_against_the_direction, "kds/kitchen.py", "def f():\n    import kds.outbox"),
    (imports_against_the_direction, "kds/kitchen.py", "if TYPE_CHECKING:\n    import kds.ui.board"),
    (imports_against_the_direction, "kds/ui/board.py", "from kds.config import Settings"),
    (imports_against_the_direction, "kds/ui/board.py", "from kds.outbox import Outbox"),
    (imports_against_the_direction, "kds/config.py", "from kds.kitchen import Kitchen"),
    (imports_against_the_direction, "kds/intake.py", "from kds.listener import serve"),
    (imports_against_the_direction, "kds/outbox.py", "from kds.app import main"),
    (imports_against_the_direction, "kds/app/start.py", "from main import main"),
    (imports_against_the_direction, "main.py", "from kds.kitchen import Kitchen"),
    (libraries_out_of_place, "kds/kitchen.py", "from PySide6.QtCore import QObject"),
    (libraries_out_of_place, "kds/kitchen.py", "import aiohttp.web"),
    (libraries_out_of_place, "kds/ui/history.py", "import sqlite3"),
    (libraries_out_of_place, "kds/outbox.py", "from sqlite_utils import Database"),
    (libraries_out_of_place, "kds/listener.py", "import qasync"),
    (libraries_out_of_place, "kds/domain/order.py", "from pydantic import BaseModel"),
    (libraries_out_of_place, "kds/clock.py", "import platformdirs"),
    (hidden_imports, "kds/kitchen.py", "importlib.import_module('kds.ui')"),
    (hidden_imports, "kds/kitchen.py", "from importlib import import_module"),
    (hidden_imports, "kds/kitchen.py", "__import__('kds.ui')"),
    (nested_loops, "kds/ui/alert.py", "dialog.exec()"),
    (nested_loops, "kds/ui/alert.py", "menu().exec_()"),
    (nested_loops, "kds/ui/alert.py", "button.clicked.connect(dialog.exec)"),
    (nested_loops, "kds/app/start.py", "QApplication.processEvents()"),
    (nested_loops, "kds/ui/alert.py", "QMessageBox.question(self, 'Sure?', '')"),
    (nested_loops, "kds/ui/alert.py", "QtWidgets.QFileDialog.getOpenFileName(self)"),
    (nested_loops, "kds/ui/alert.py", "QInputDialog.getText(self, '', '')"),
    (nested_loops, "kds/app/start.py", "@qasync.asyncSlot()\nasync def f(): ..."),
    (nested_loops, "kds/app/start.py", "from qasync import asyncClose as close"),
    (async_inside, "kds/kitchen.py", "async def accept(): ..."),
    (async_inside, "kds/ui/board.py", "async def press(): ..."),
    (vague_names, "kds/store/utils.py", ""),
    (vague_names, "kds/common/money.py", ""),
    (vague_names, "kds/ui/date_helpers.py", ""),
    (vague_names, "kds/ui/board.py", "class TicketManager: ..."),
    (vague_names, "kds/ui/board.py", "class BaseTicket: ..."),
    (too_long, "kds/kitchen.py", "x = 1\n" * 301),
    (too_long, "kds/kitchen.py", "class Kitchen:\n" + "    x = 1\n" * 200),
]
GOOD: list[tuple[Guard, str, str]] = [
    (parts_without_a_rule, "kds/ui/new_card.py", ""),
    (imports_against_the_direction, "kds/domain/order.py", "from .items import Item"),
    (imports_against_the_direction, "kds/store/store.py", "from kds.domain import order"),
    (
        imports_against_the_direction,
        "kds/kitchen.py",
        "from kds.store import store\nimport kds.clock",
    ),
    (imports_against_the_direction, "kds/listener.py", "from kds.intake import Intake"),
    (imports_against_the_direction, "kds/demo/door.py", "from kds.config import Settings"),
    (
        imports_against_the_direction,
        "kds/app/start.py",
        "import kds.ui.board, kds.outbox, kds.demo",
    ),
    (imports_against_the_direction, "kds/ui/about.py", "from kds import __version__"),
    (imports_against_the_direction, "main.py", "from kds.app import main"),
    (libraries_out_of_place, "kds/ui/board.py", "from PySide6 import QtWidgets"),
    (libraries_out_of_place, "kds/app/start.py", "import PySide6, aiohttp, qasync"),
    (libraries_out_of_place, "kds/channels/deliverect/client.py", "import aiohttp, pydantic"),
    (libraries_out_of_place, "kds/store/store.py", "from sqlite_utils import Database"),
    (libraries_out_of_place, "kds/domain/order.py", "import dataclasses"),
    (libraries_out_of_place, "kds/paths.py", "import os, platformdirs"),
    (hidden_imports, "kds/paths.py", "import importlib.metadata"),
    (nested_loops, "kds/ui/alert.py", "dialog.open()"),
    (nested_loops, "kds/ui/alert.py", "box.setText(QMessageBox.tr('Sure?'))"),
    (async_inside, "kds/outbox.py", "async def tell(): ..."),
    (vague_names, "kds/ui/baseline.py", "class Commons: ..."),
    (too_long, "kds/kitchen.py", "x = 1\n" * 300),
    (too_long, "kds/kitchen.py", "class Kitchen:\n" + "    x = 1\n" * 199),
]


def plant(root: Path, path: str, source: str) -> Path:
    """Write a source tree of one module."""
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(source, "utf-8")
    return root


@pytest.mark.parametrize(("guard", "path", "source"), BAD)
def test_a_guard_barks(guard: Guard, path: str, source: str, tmp_path: Path) -> None:
    """A planted violation is found, and the sentence names the module."""
    problems = guard(plant(tmp_path, path, source))

    assert [problem for problem in problems if problem.startswith(str(Path(path)))]


@pytest.mark.parametrize(("guard", "path", "source"), GOOD)
def test_a_guard_lets_pass(guard: Guard, path: str, source: str, tmp_path: Path) -> None:
    """What the design allows is not complained about."""
    assert guard(plant(tmp_path, path, source)) == []


def test_every_guard_is_proved_both_ways() -> None:
    """No guard stands here without a violation that it finds and a module that it lets pass."""
    assert {guard for guard, _, _ in BAD} == {guard for guard, _, _ in GOOD} == set(GUARDS)


def test_no_two_parts_import_each_other() -> None:
    """The table of directions has no circle: one order of the parts suits them all."""
    above: set[str] = set()
    while len(above) < len(MAY_IMPORT):
        ready = {part for part, allowed in MAY_IMPORT.items() if allowed <= above} - above
        assert ready, f"a circle among {set(MAY_IMPORT) - above}"
        above |= ready
