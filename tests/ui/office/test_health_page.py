"""The page that says how everything is: what a manager reads there, and what its buttons do."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kds.notices import Notice, Severity
from kds.store.backup import Backups
from kds.store.errors import StoreUnavailable
from kds.ui.office.backing import Services
from kds.ui.office.health.care import Care
from kds.ui.office.health.page import HealthPage
from kds.ui.office.lock import Lock
from tests.ui.office.conftest import OfficeOfTests

Open = Callable[..., OfficeOfTests]

HEALTH: Mapping[str, object] = {
    "version": "1.2.3",
    "started": "2026-03-14T17:00:00+00:00",
    "channels": {
        "deliverect": {
            "accept": "manual",
            "last_heard": None,
            "last_order": "2026-03-13T20:15:00+00:00",
            "chance": 0.001,
        },
        "just_eat": {"accept": "auto", "last_heard": "2026-03-14T17:01:00+00:00", "chance": 0.7},
    },
    "listener": {"answers": {"200": 7, "401": 1}},
    "outbox": {"waiting": 2, "refused": 1},
    "disk": {"free_bytes": 500_000_000},
    "database": {"bytes": 12_300_000},
    "clock": {"seconds_ahead": {"deliverect": -7.5}},
    "backup": {"last": None},
    "versions": {"python": "3.11"},
}


class Asked:
    """Takes note of what the page asks of the program."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.restored: list[Path] = []
        self.removed: list[datetime] = []
        self.health: list[Mapping[str, object]] = []
        self.problem = ""
        self.started: list[str] = []

    def restore(self, backup: Path) -> None:
        """Lay a backup out, or not."""
        if self.problem:
            raise StoreUnavailable(self.problem)
        self.restored.append(backup)

    def bundle(self, health: Mapping[str, object]) -> Path:
        """Write a bundle."""
        self.health.append(health)
        return self.folder / "bundle.zip"

    def care(self) -> Care:
        """Return what the page is given."""
        return Care(
            database=self.folder / "kds.db",
            backups=Backups(self.folder / "backups"),
            restore=self.restore,
            bundle=self.bundle,
            remove_before=self.removed.append,
            erase_after=timedelta(hours=24),
            remove_after=None,
        )


@pytest.fixture
def asked(tmp_path: Path) -> Asked:
    """A program that does as it is asked."""
    return Asked(tmp_path)


def page_of(
    open_office: Open, asked: Asked, theme: str = "dark"
) -> tuple[OfficeOfTests, HealthPage]:
    """Open the page."""
    lock = Lock(ticks=lambda: 0.0)
    services = Services(
        data_dir=asked.folder,
        lock=lock,
        health=lambda: HEALTH,
        care=asked.care(),
        start_anew=lambda: asked.started.append("anew"),
    )
    made = open_office(theme=theme, services=services)
    made.show()
    made.office.open_at("health")
    page = made.office.stack.currentWidget()
    assert isinstance(page, HealthPage)
    return made, page


def click(button: QPushButton) -> None:
    """Click with the mouse."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_says_how_everything_is(open_office: Open, asked: Asked) -> None:
    """Each line says in words what /health says, and troubles stand out."""
    made, page = page_of(open_office, asked)
    said = dict(page.state.lines)
    assert said["Deliverect"].startswith("not heard since the start")
    assert "last order 2026-03-13" in said["Deliverect"]
    assert "0.1%" in said["Deliverect"]
    assert said["just_eat (off)"].endswith("as usual at this hour")
    assert "2 taps wait" in said["Taps to the platforms"]
    assert "8 requests" in said["Orders coming in"]
    assert said["Disk"] == "0.5 GB free"
    assert said["Order database"] == "12.3 MB"
    assert said["Clock"].startswith("-7.5 s")
    assert said["Last backup"] == "there is none yet"
    made.notices.show(Notice("listener", Severity.ERROR, "No orders can come in", "port in use"))
    page.state.look()
    assert dict(page.state.lines)["Orders coming in"] == "port in use"


def test_a_backup_is_made_and_restored(open_office: Open, asked: Asked, qtbot: QtBot) -> None:
    """One press makes a backup; restoring asks again, and then says when it takes place."""
    _made, page = page_of(open_office, asked)
    assert page.backups
    card = page.backups
    click(card.now_button)
    qtbot.waitUntil(lambda: len(card.listed) == 1)
    assert asked.care().backups.good() == card.listed
    (button,) = [b for b in card.findChildren(QPushButton) if b.text() == "Restore"]
    click(button)
    assert asked.restored == []
    assert "Really" in button.text()
    assert card.anew_button.isHidden()
    click(button)
    qtbot.waitUntil(lambda: asked.restored == [card.listed[0].path])
    qtbot.waitUntil(lambda: "starts next" in card.said.text())
    click(card.anew_button)
    assert asked.started == []
    click(card.anew_button)
    assert asked.started == ["anew"]


def test_what_cannot_be_restored_is_said(open_office: Open, asked: Asked, qtbot: QtBot) -> None:
    """A spoiled backup is refused in words; nothing else happens."""
    _made, page = page_of(open_office, asked)
    assert page.backups
    card = page.backups
    card.back_up()
    qtbot.waitUntil(lambda: len(card.listed) == 1)
    asked.problem = "the file is spoiled"
    card.restore(card.listed[0])
    qtbot.waitUntil(lambda: "the file is spoiled" in card.said.text())
    assert card.said.objectName() == "problem"


def test_old_orders_are_removed_when_asked_twice(open_office: Open, asked: Asked) -> None:
    """The card says what is kept for how long; removing needs two presses, also with keys."""
    made, page = page_of(open_office, asked)
    assert page.privacy
    card = page.privacy
    card.days.setValue(60)
    (fewer,) = [b for b in card.findChildren(QPushButton) if b.accessibleName() == "Fewer days"]
    click(fewer)
    QTest.keyClick(card.remove_button, Qt.Key.Key_Space)
    assert asked.removed == []
    QTest.keyClick(card.remove_button, Qt.Key.Key_Space)
    assert asked.removed == [made.practice.clock() - timedelta(days=30)]
    assert "a few at a time" in card.said.text()


def test_the_bundle_is_written(open_office: Open, asked: Asked, qtbot: QtBot) -> None:
    """The card says where the file is."""
    _made, page = page_of(open_office, asked)
    assert page.support
    card = page.support
    click(card.write_button)
    qtbot.waitUntil(lambda: "bundle.zip" in card.said.text())
    assert asked.health == [HEALTH]


@pytest.mark.parametrize("theme", ["dark", "light", "contrast"])
def test_every_button_is_large_enough(open_office: Open, asked: Asked, theme: str) -> None:
    """Fingers hit every button, in each theme."""
    made, page = page_of(open_office, asked, theme)
    least = made.office.backing.sizes.target * 0.6
    buttons = [b for b in page.findChildren(QPushButton) if b.isVisible()]
    assert buttons
    assert all(button.height() >= least for button in buttons)


def test_without_a_file_there_is_nothing_to_look_after(open_office: Open) -> None:
    """Practice in memory has a page that says so."""
    made = open_office(services=Services(lock=Lock(ticks=lambda: 0.0)))
    made.show()
    made.office.open_at("health")
    page = made.office.stack.currentWidget()
    assert isinstance(page, HealthPage)
    assert page.backups is None
    assert page.state.lines == [("Program", "Nothing is known.")]
