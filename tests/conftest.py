"""What all tests share: the right event loop, a clock that can be turned, and no tolerance."""

import asyncio
import gc
import logging
import os
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta

import pytest
from typing_extensions import override

# Before anything of Qt is imported: no display, one size, the same fonts everywhere.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_FONT_DPI", "96")
os.environ.setdefault("QT_SCALE_FACTOR", "1")
os.environ.setdefault("QT_API", "pyside6")
# And no country: each language is written as at home.
os.environ["LC_ALL"] = "C.UTF-8"

_QT_FIXTURES = {"qapp", "qtbot"}


class Clock:
    """A clock that stands still until it is turned."""

    def __init__(self) -> None:
        self.at = datetime(2026, 3, 14, 18, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the instant it stands at."""
        return self.at

    def turn(self, **by: float) -> None:
        """Turn it by a timedelta's arguments; backwards too."""
        self.at += timedelta(**by)


@pytest.fixture(scope="module", autouse=True)
def garbage_goes_on_this_thread() -> Iterator[None]:
    """Free widgets that tests left behind here, and never on the thread of some later test."""
    gc.disable()
    yield
    gc.collect()


@pytest.fixture
def clock() -> Clock:
    """A clock for parts that take the time from outside."""
    return Clock()


def pytest_asyncio_loop_factories(
    config: pytest.Config,  # noqa: ARG001 - as the hook has it
    item: pytest.Item,
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Run tests that use Qt on the program's own loop, the others on asyncio's."""
    if _QT_FIXTURES & set(getattr(item, "fixturenames", ())):
        return {"qt": _qt_loop}
    return {"asyncio": asyncio.new_event_loop}


def _qt_loop() -> asyncio.AbstractEventLoop:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - only where Qt is used

    from kds.app.qt_loop import QtLoop  # noqa: PLC0415

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    loop: asyncio.AbstractEventLoop = QtLoop(app)
    return loop


class _Lines(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[logging.LogRecord] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Keep the line."""
        self.lines.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_log_lines(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on a warning in the log, unless the test's `expects_log` mark names the logger."""
    mark = request.node.get_closest_marker("expects_log")
    expected: tuple[str, ...] = mark.args if mark else ()
    lines = _Lines()
    logging.getLogger().addHandler(lines)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(lines)
    surprises = [line for line in lines.lines if not line.name.startswith(expected or ("\0",))]
    assert not surprises, [f"{line.name}: {line.getMessage()}" for line in surprises]
