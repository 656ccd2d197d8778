"""The story of a first start: an empty folder, a finger, and in the end an order on the board."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from kds.app.anew import KEY
from kds.app.first_start import FILE
from kds.app.program import Program
from kds.app.screen import open_window
from kds.config import KitchenSettings, ListenerSettings, Settings, load
from kds.demo.web_shop import PretendWebShop
from kds.demo.web_shop.orders import make_order
from kds.domain.own_test import is_own_test
from kds.notices import Notice, Severity
from kds.settings.pin import fits, hashed
from kds.settings_file import SettingsFile
from kds.ui.first_start.arrival import TakeStep
from kds.ui.first_start.ending import TestStep
from kds.ui.first_start.guide import Guide
from kds.ui.first_start.looks import LanguageStep
from kds.ui.first_start.opener import Opener
from kds.ui.first_start.platforms import FieldsStep, PlatformsStep
from kds.ui.language import choose
from kds.ui.office.connections.page import ConnectionsPage
from kds.ui.office.door import Door
from tests.kit.headless import free_port
from tests.stories.conftest import Cook

PIN = "2468"
ANY = ListenerSettings(port=0)


class Owner(Cook):
    """Somebody who sets a program up with a finger, and a keyboard for what must be typed."""

    program: Program

    @property
    def guide(self) -> Guide:
        """The guide, which is another one after each change of the screen."""
        guide = self.opener.guide
        assert guide
        return guide

    @property
    def opener(self) -> Opener:
        """What opens the guide."""
        (opener,) = self.window.findChildren(Opener)
        return opener

    async def press(self, button: QPushButton) -> None:
        """Touch a button, once it is there and can be pressed."""
        await self.until(lambda: button.isVisible() and button.isEnabled())
        await self.touch(button, button.rect().center())

    async def on(self) -> None:
        """Touch "Next", and wait for the next step."""
        step = self.guide.plan.step
        await self.press(self.guide.on_button)
        await self.until(lambda: self.opener.guide is None or self.guide.plan.step != step)

    async def type(self, key: str, text: str) -> None:
        """Touch a field of the step, and type into it."""
        rows = getattr(self.guide.step, "rows", {})
        edit = rows[key].edit
        await self.touch(edit, edit.rect().center())
        edit.selectAll()
        QTest.keyClicks(edit, text)

    async def pin(self) -> None:
        """Choose a PIN on the keypad, typed twice."""
        gate = getattr(self.guide.step, "gate", None)
        assert isinstance(gate, QWidget)
        keys = {button.text(): button for button in gate.findChildren(QPushButton)}
        for sign in [*PIN, "OK", *PIN, "OK"]:
            await self.press(keys[sign])


@asynccontextmanager
async def started(
    folder: Path, settings: Settings | None = None, file: SettingsFile | None = None
) -> AsyncIterator[Owner]:
    """Start the program on a folder as the command line does, and end it.

    `settings` are others than those that stand in the file, as after a new start that failed.
    """
    path = folder / "kds.toml"
    settings = settings or (load(path, practice=True) if path.exists() else Settings())
    file = file or SettingsFile(path, practice=True)
    settings = settings.model_copy(
        update={
            # Makes the offscreen platform's 800 x 800 pixels as dense as 21.5 inches of full HD.
            "screen": settings.screen.model_copy(update={"screen_inches": 11.05}),
            "kitchen": KitchenSettings(undo_seconds=0),
        }
    )
    program = Program(settings, folder / "data", settings_file=file)
    program.claim()
    await program.start()
    window = open_window(program)
    window.resize(1920, 1080)
    await asyncio.sleep(0.3)
    owner = Owner(window=window, device=QTest.createTouchDevice())
    owner.program = program
    try:
        yield owner
    finally:
        await program.stop()
        window.allow_close()
        window.deleteLater()
        choose("en")


@pytest.mark.usefixtures("qapp")
async def test_from_an_empty_folder_to_the_first_order(tmp_path: Path) -> None:
    """An owner is led to the first test order, and after the next start all is there."""
    port = free_port()
    async with PretendWebShop() as shop:
        async with started(tmp_path) as owner:
            await begins(owner, shop)
        async with started(tmp_path) as owner:
            await goes_on(owner, shop, port)
        async with started(tmp_path) as owner:
            await tries_it(owner)
            assert all(call.method == "GET" for call in shop.calls)
        async with started(tmp_path) as owner:
            assert owner.opener.guide is None
            assert owner.opener.gate is None
            # From the page of connections it can be opened again, over the board.
            owner.window.office_wanted.emit()
            (door,) = owner.window.findChildren(Door)
            assert door.office
            QTest.keyClicks(door.office.gate, PIN)
            QTest.keyClick(door.office.gate, Qt.Key.Key_Return)
            door.office.go("connections")
            (page,) = owner.window.findChildren(ConnectionsPage)
            await owner.press(page.guide_button)
            await owner.until(lambda: owner.opener.guide is not None)
            assert door.office is None
            await owner.press(owner.guide.later_button)
            settings = owner.program.settings
            assert settings.listener.port == port
            assert fits(PIN, settings.manager.pin)
            assert settings.channels.web_shop
            assert settings.channels.web_shop.url == shop.url


@pytest.mark.usefixtures("qapp")
async def test_what_does_not_start_can_be_put_right(tmp_path: Path) -> None:
    """A port that is taken: the guide says so, and shows what was typed, to be changed."""
    async with PretendWebShop() as shop:
        taken = int(shop.url.rpartition(":")[2])
        folder = tmp_path / "kds.toml"
        file = SettingsFile(folder, practice=True)
        file.keep("channels.web_shop", {"base_url": shop.url, "secrets": [shop.secret]})
        file.keep("channels.web_shop", {"enabled": True})
        file.keep("listener", {"port": taken})
        file.load()
        async with started(tmp_path, Settings(listener=ANY), file) as owner:
            problem = "127.0.0.1 cannot be listened at"
            owner.program.notices.show(Notice(KEY, Severity.ERROR, "It does not start", problem))
            owner.opener.open()
            owner.guide.go("take")
            step = owner.guide.step
            assert isinstance(step, TakeStep)
            assert step.said.text() == problem
            assert step.take_button.isEnabled()
            assert owner.guide.plan.value("listener", "port") == taken
            assert owner.guide.plan.value("channels.web_shop", "base_url") == shop.url


@pytest.mark.usefixtures("qapp")
async def test_waiting_orders_are_not_hidden(tmp_path: Path) -> None:
    """A guide that was left comes by itself at a start, but not over orders that wait."""
    async with PretendWebShop() as shop:
        file = SettingsFile(tmp_path / "kds.toml", practice=True)
        values = {"base_url": shop.url, "secrets": [shop.secret], "enabled": True}
        file.keep("channels.web_shop", values)
        file.keep("listener", {"port": free_port()})
        file.keep("manager", {"pin": hashed(PIN)})
        (tmp_path / "data").mkdir()
        said = {"step": "test", "platforms": ["web_shop"], "run": "an earlier one"}
        (tmp_path / "data" / FILE).write_text(json.dumps(said))
        async with started(tmp_path) as owner:
            assert owner.opener.gate
            shop.kitchen_url = owner.program.address
            rng = Random(1)  # noqa: S311 - no secret, but a guest who is made up
            body = make_order(rng, owner.program.kitchen.now(), scheduled=False)
            assert (await shop.send_order(body))[0] == 200
        async with started(tmp_path) as owner:
            assert len(owner.program.kitchen.board()) == 1
            assert (owner.opener.gate, owner.opener.guide) == (None, None)


@pytest.mark.usefixtures("qapp")
async def test_a_guide_that_was_left_is_for_managers(tmp_path: Path) -> None:
    """After another start the guide goes on only for somebody who knows the PIN."""
    SettingsFile(tmp_path / "kds.toml", practice=True).keep("manager", {"pin": hashed(PIN)})
    (tmp_path / "data").mkdir()
    said = {"step": "platforms", "platforms": [], "run": "an earlier one"}
    (tmp_path / "data" / FILE).write_text(json.dumps(said))
    async with started(tmp_path) as owner:
        gate = owner.opener.gate
        assert gate
        assert owner.opener.guide is None
        QTest.keyClicks(gate, "1111")
        QTest.keyClick(gate, Qt.Key.Key_Return)
        assert owner.opener.guide is None
        QTest.keyClicks(gate, PIN)
        QTest.keyClick(gate, Qt.Key.Key_Return)
        assert owner.guide.plan.step == "platforms"


async def begins(owner: Owner, shop: PretendWebShop) -> None:
    """Choose language, PIN and platform, type one field, and leave in the middle."""
    assert owner.guide.plan.step == "language"
    assert isinstance(owner.guide.step, LanguageStep)
    await owner.press(owner.guide.step.choices["en"])
    await owner.on()
    await owner.on()
    await owner.pin()
    await owner.until(lambda: owner.guide.plan.step == "platforms")
    assert owner.guide.missing.text()
    assert isinstance(owner.guide.step, PlatformsStep)
    await owner.press(owner.guide.step.choices["web_shop"])
    await owner.on()
    assert isinstance(owner.guide.step, FieldsStep)
    await owner.type("base_url", "shop")
    assert owner.guide.step.rows["base_url"].note.text().startswith("Not an address")
    await owner.type("base_url", shop.url)
    await owner.press(owner.guide.later_button)
    await owner.until(lambda: owner.opener.guide is None)


async def goes_on(owner: Owner, shop: PretendWebShop, port: int) -> None:
    """Find what was typed, type the rest, and take it all."""
    assert isinstance(owner.guide.step, FieldsStep)
    kept = owner.guide.step.rows["base_url"].edit
    assert kept
    assert kept.text() == shop.url
    await owner.type("secrets", shop.secret)
    await owner.on()
    await owner.type("port", str(port))
    await owner.on()
    assert isinstance(owner.guide.step, TakeStep)
    await owner.press(owner.guide.step.take_button)
    await owner.until(lambda: owner.guide.plan.step == "portal")


async def tries_it(owner: Owner) -> None:
    """Find the guide again, test the platform, send the first order, and tap it away."""
    assert list(owner.program.kitchen.channels) == ["web_shop"]
    assert owner.guide.plan.step == "portal"
    await owner.on()
    step = owner.guide.step
    assert isinstance(step, TestStep)
    await owner.press(step.platform_button)
    await owner.until(lambda: step.hops.trip is not None and step.hops.trip.went_well)
    assert step.missing()
    await owner.press(step.order_button)
    await owner.until(lambda: not step.missing())
    await owner.on()
    await owner.until(lambda: owner.opener.guide is None)
    (order,) = owner.program.kitchen.board()
    assert is_own_test(order.content)
    await owner.until(lambda: "TEST ORDER" in owner.written(order))
    await owner.tap(order, "END THE TEST")
    await owner.until(lambda: owner.card(order) is None)
