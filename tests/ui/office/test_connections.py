"""The page of connections, on a program that runs."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from aiohttp import web
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from kds.app.pretended import Pretended
from kds.app.program import Program
from kds.app.screen import open_window
from kds.config import KitchenSettings, ListenerSettings, Settings
from kds.domain.hops import Hop, HopKind, HopState, Trip, Trouble
from kds.settings.office import OfficeSettings
from kds.settings.pin import hashed
from kds.settings.screen import ScreenSettings
from kds.ui.office.connections.advice import advice
from kds.ui.office.connections.page import ConnectionsPage
from kds.ui.office.connections.wording import hop_name, hop_said, hop_sign, hop_time
from kds.ui.office.door import Door
from kds.ui.window import MainWindow
from tests.app.trying.front import Front
from tests.kit.house import until

PIN = "2468"


@dataclass
class Manager:
    """Somebody who looks at the page."""

    program: Program
    window: MainWindow
    front: Front

    @property
    def page(self) -> ConnectionsPage:
        """The page."""
        (page,) = self.window.findChildren(ConnectionsPage)
        return page

    def open(self) -> None:
        """Go through the gate to the page, by keyboard and mouse."""
        self.window.office_wanted.emit()
        (door,) = self.window.findChildren(Door)
        assert door.office
        QTest.keyClicks(door.office.gate, PIN)
        QTest.keyClick(door.office.gate, Qt.Key.Key_Return)
        self.click(door.office.tabs["connections"])

    def click(self, button: QPushButton) -> None:
        """Click on a button."""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    async def over(self) -> Trip:
        """Wait until the test is over."""
        await until(lambda: self.page.hops.trip and self.page.hops.trip.is_over, within=40)
        assert self.page.hops.trip
        return self.page.hops.trip


OpenPage = Callable[..., AbstractAsyncContextManager[Manager]]


@pytest.fixture
def open_page(qapp: QApplication, tmp_path: Path) -> OpenPage:  # noqa: ARG001 - for Qt's loop
    """Open the page inside the test: between fixtures Qt runs without asyncio's loop."""

    @asynccontextmanager
    async def opened(*, public: bool = True) -> AsyncIterator[Manager]:
        platforms = Pretended(("deliverect", "web_shop"))
        async with Front("") as front:
            settings = Settings(
                listener=ListenerSettings(port=0, public_url=front.url if public else ""),
                kitchen=KitchenSettings(undo_seconds=0),
                screen=ScreenSettings(screen_inches=11.05),
                manager=OfficeSettings(pin=hashed(PIN)),
                channels=platforms.settings(),
            )
            program = Program(settings, tmp_path)
            program.claim()
            await program.start()
            front.inside = program.address
            window = open_window(program)
            window.resize(1280, 800)
            await asyncio.sleep(0.2)
            try:
                async with platforms.open(program.address):
                    manager = Manager(program, window, front)
                    manager.open()
                    yield manager
            finally:
                for door in window.findChildren(Door):
                    door.close()
                await program.stop()
                window.allow_close()
                window.deleteLater()

    return opened


async def test_a_test_order_is_followed_to_the_board(open_page: OpenPage) -> None:
    """Each hop is listed with its time, the ticket is on the board, and one click takes it off."""
    async with open_page() as manager:
        page = manager.page
        manager.click(page.inward_button)
        assert not page.inward_button.isEnabled()
        trip = await manager.over()
        assert trip.went_well
        said = page.hops.text()
        assert "came back and is on the board" in said
        assert said.count("ms") >= len(trip.hops) - 1
        assert page.inward_button.isEnabled()
        assert manager.program.kitchen.board()
        manager.click(page.clear_button)
        assert manager.program.kitchen.board() == []


async def test_it_says_what_to_do(open_page: OpenPage) -> None:
    """Where the way is broken it says what happened, what it means, and what to do."""
    async with open_page() as manager:
        manager.front.answer = web.Response(status=502)
        manager.click(manager.page.inward_button)
        trip = await manager.over()
        assert trip.failed
        hops = manager.page.hops
        assert "502" in hops.verdict.text()
        assert "No order" in hops.meaning.text()
        assert "port" in hops.todo.text()


async def test_a_platform_is_tested(open_page: OpenPage) -> None:
    """The platform's answer, the clocks and the keys are listed; another channel begins anew."""
    async with open_page() as manager:
        manager.click(manager.page.outward_button)
        trip = await manager.over()
        assert trip.went_well
        assert "Keys accepted" in manager.page.hops.text()
        manager.click(manager.page.tabs["web_shop"])
        assert not manager.page.hops.isVisible()


async def test_stop_and_leave(open_page: OpenPage) -> None:
    """A slow test is stopped by its button, and when somebody leaves the page."""
    async with open_page() as manager:
        manager.front.never = asyncio.Event()
        manager.click(manager.page.inward_button)
        await until(manager.page.stop_button.isVisible)
        manager.click(manager.page.stop_button)
        trip = await manager.over()
        assert not trip.went_well
        assert manager.page.hops.verdict.text() == "Stopped."
        manager.click(manager.page.inward_button)
        await until(lambda: manager.page.hops.trip and not manager.page.hops.trip.is_over)
        (door,) = manager.window.findChildren(Door)
        assert door.office
        manager.click(door.office.tabs["history"])
        await manager.over()


async def test_addresses_are_copied_and_shown_as_codes(open_page: OpenPage) -> None:
    """What the portal wants is there to be copied, with a code that says the same."""
    async with open_page() as manager:
        page = manager.page
        manager.click(page.addresses.copy_button)
        copied = QGuiApplication.clipboard().text()
        assert copied == f"{manager.front.url}/deliverect/orders"
        assert page.addresses.code.code is not None
        manager.click(page.addresses.copy_all_button)
        assert "/deliverect/register" in QGuiApplication.clipboard().text()


async def test_without_a_public_address_it_says_so(open_page: OpenPage) -> None:
    """Nobody takes a test inside this computer for the real way."""
    async with open_page(public=False) as manager:
        assert "No public address" in manager.page.public.text()
        manager.click(manager.page.inward_button)
        trip = await manager.over()
        assert trip.local
        assert "only inside this computer" in manager.page.hops.text()


async def test_without_kept_settings_there_is_no_guide(open_page: OpenPage) -> None:
    """In practice nothing could be kept, so nobody is led."""
    async with open_page() as manager:
        assert not manager.page.guide_button.isVisible()


@pytest.mark.parametrize("trouble", Trouble)
@pytest.mark.parametrize("kinds", [(HopKind.ANSWER,), (HopKind.TAKEN, HopKind.ANSWER)])
def test_there_are_words_for_every_trouble(trouble: Trouble, kinds: tuple[HopKind, ...]) -> None:
    """Whatever goes wrong, in either direction, is said without a gap in the sentence."""
    hops = tuple(Hop(kind=kind) for kind in kinds)
    hop = Hop(kind=kinds[-1], state=HopState.FAILED, trouble=trouble)
    words = advice(Trip(channel="x", address="https://x", hops=hops), hop)
    assert words.happened
    assert "{" not in words.happened + words.meaning + words.todo


@pytest.mark.parametrize("kind", HopKind)
@pytest.mark.parametrize("state", HopState)
def test_there_are_words_for_every_hop(kind: HopKind, state: HopState) -> None:
    """Each hop has a name, a sign and a time, however it stands."""
    facts = {"until": "2027-01-01T00:00:00+00:00", "ahead": "-3", "status": "200", "ip": "::1"}
    hop = Hop(kind=kind, state=state, seconds=1.25, facts=facts)
    assert hop_name(kind)
    assert hop_sign(hop)
    assert hop_time(hop) == "1.2 s" or hop_time(hop) == "1.3 s"
    assert "{" not in hop_said(hop)
