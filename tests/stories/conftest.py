"""A whole shop: the program with its window, a cook's finger, and the platform over real HTTP."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kds.app.screen import open_window
from kds.domain.order import Order
from kds.settings.screen import ScreenSettings
from kds.ui.blocks import FOOT
from kds.ui.button import Button
from kds.ui.card import Card
from kds.ui.window import MainWindow
from tests.kit.house import House

_WITHIN_S = 20.0


@dataclass(kw_only=True)
class Cook:
    """Somebody who reads the window and touches it."""

    window: MainWindow
    device: QPointingDevice

    def card(self, order: Order) -> Card | None:
        """Return an order's card on the page that is looked at."""
        cards = [c for c in self.window.findChildren(Card) if c.isVisible() and c.key == order.id]
        return cards[-1] if cards else None

    def says(self, order: Order) -> str:
        """Return everything that is written on an order's ticket, as a screen reader has it."""
        card = self.card(order)
        return card.accessibleName() if card else ""

    def written(self, order: Order) -> list[str]:
        """Return what stands on an order's ticket between header and foot, a line each."""
        card = self.card(order)
        blocks = dict.fromkeys(row.block for row in card.picture.ticket.rows) if card else {}
        return [
            " ".join(filter(None, (block.quantity, "NO" * block.removed, block.text)))
            or " ".join(block.signs)
            for block in blocks
        ]

    def numbers(self) -> list[str]:
        """Return the numbers on the page that is looked at, in reading order, each once."""
        cards = self.window.front.stage.seen_board().rack.cards()
        return list(dict.fromkeys(card.picture.ticket.header.text.number for card in cards))

    def heard(self, order: Order) -> tuple[str, ...]:
        """Return what the ticket says that the platform has heard."""
        card = self.card(order)
        return card.picture.ticket.footer.status if card else ()

    async def tap(self, order: Order, label: str) -> None:
        """Touch the button of an order on which `label` stands, for as long as a tap takes."""
        await self.until(lambda: self._can_be_tapped(order, label), within=20)
        button = self.button(order, label)
        assert button
        await self.touch(button, button.rect().center())

    async def touch(self, widget: QWidget, at: QPoint) -> None:
        """Put a finger on a widget and lift it."""
        place = widget.mapTo(self.window, at)
        self._finger().press(0, place, self.window).commit(processEvents=False)
        await asyncio.sleep(0.05)
        self._finger().release(0, place, self.window).commit(processEvents=False)
        await asyncio.sleep(0.05)

    def _can_be_tapped(self, order: Order, label: str) -> bool:
        """Whether the button is there, and has neither just moved nor just been pressed."""
        return self.button(order, label) is not None and self.window.guard.allows(order.id, FOOT)

    def _finger(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self.window, self.device, autoCommit=False)

    async def until(self, condition: Callable[[], bool], within: float = _WITHIN_S) -> None:
        """Wait until something is so."""
        async with asyncio.timeout(within):
            while not condition():  # noqa: ASYNC110 - what is asked has no event to wait for
                await asyncio.sleep(0.02)

    def button(self, order: Order, label: str) -> Button | None:
        """Return the button of an order on which `label` stands."""
        card = self.card(order)
        buttons = card.findChildren(Button) if card else []
        return next((b for b in buttons if b.isVisible() and label in b.text()), None)


@dataclass(kw_only=True)
class Shop(Cook):
    """A house with a window on it; `heard_sounds` are the sounds that it asked for."""

    house: House
    heard_sounds: list[str]

    async def arrives(self, body: dict[str, Any]) -> Order:
        """Let the platform send an order; return it as soon as the board shows it."""
        order = await self.house.receive(body)
        await self.until(lambda: self.card(order) is not None)
        return order


OpenShop = Callable[[], AbstractAsyncContextManager[Shop]]


@pytest.fixture
def open_shop(qapp: QApplication, tmp_path: Path) -> OpenShop:  # noqa: ARG001 - for Qt's loop
    """Open a shop inside the test: between fixtures Qt runs without asyncio's loop."""

    @asynccontextmanager
    async def opened() -> AsyncIterator[Shop]:
        # Makes the offscreen platform's 800 x 800 pixels as dense as 21.5 inches of full HD.
        screen = ScreenSettings(screen_inches=11.05, sound_repeat_seconds=3)
        async with House(tmp_path, undo_seconds=1.0) as house:
            settings = house.program.settings.model_copy(update={"screen": screen})
            house.program.settings = settings
            heard: list[str] = []
            window = open_window(house.program, lambda name, _: heard.append(name))
            window.resize(1920, 1080)
            await asyncio.sleep(0.3)
            yield Shop(
                house=house,
                window=window,
                device=QTest.createTouchDevice(),
                heard_sounds=heard,
            )
        # The program ends first, as it does outside of tests.
        window.allow_close()
        window.deleteLater()

    return opened
