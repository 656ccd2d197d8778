"""Garbage goes on the thread of the screen."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kds.app.garbage import Garbage, leave_to_python


class Circle:
    """Something that only a search finds; it notes the thread on which it goes."""

    def __init__(self, threads: list[threading.Thread]) -> None:
        """Point at itself."""
        self.itself = self
        weakref.finalize(self, lambda: threads.append(threading.current_thread()))


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QObject]:
    """Return what the search belongs to; in the end Python searches as before."""
    del qtbot
    owner = QObject()
    yield owner
    leave_to_python()
    # As all tests have it.
    gc.disable()


def test_another_thread_frees_nothing(parent: QObject, qtbot: QtBot) -> None:
    """What another thread leaves behind, and makes room for, is freed on the screen's thread."""
    threads: list[threading.Thread] = []
    Garbage(parent)

    def make() -> None:
        for _ in range(100):
            Circle(threads)
        kept: list[list[int]] = [[] for _ in range(60_000)]
        assert len(kept) == 60_000

    other = threading.Thread(target=make)
    other.start()
    other.join()
    assert threads == []
    keep: list[list[int]] = [[] for _ in range(30_000)]
    qtbot.waitUntil(lambda: len(threads) == 100, timeout=20_000)

    assert set(threads) == {threading.main_thread()}
    assert len(keep) == 30_000
