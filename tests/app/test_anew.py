"""The program starts anew with other settings while its window stays."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest
from PySide6.QtWidgets import QApplication

from kds.app.anew import Anew, Shown
from kds.app.front import Front
from kds.app.program import Program
from kds.app.screen import open_window
from kds.demo.deliverect import PretendDeliverect
from kds.settings_file import SettingsFile
from kds.ui.card import Card
from kds.ui.first_start.opener import Opener
from kds.ui.office.door import Door
from kds.vault.private_file import PrivateFile
from kds.vault.system_place import SystemPlace
from kds.vault.vault import Vault
from tests.kit.bodies import order_body
from tests.kit.headless import free_port, write_settings
from tests.kit.house import until
from tests.vault.file_keyring import FileKeyring

QUIET = "\n[screen]\nsound = false\nkeep_awake = false\n"


@dataclass(kw_only=True)
class Shop:
    """A program with a window, whose settings are in a file."""

    folder: Path
    platform: PretendDeliverect
    file: SettingsFile
    keyring: FileKeyring
    front: Front
    anew: Anew

    @property
    def program(self) -> Program:
        """The program that runs now."""
        return self.anew.program

    def write(self, *, port: int, more: str = "") -> None:
        """Change the file by hand."""
        write_settings(self.folder / "kds.toml", self.platform, port=port, more=more + QUIET)

    async def start_anew(self) -> None:
        """Ask for it as the screen does, and wait until another program is shown."""
        before, window = self.program, self.front.window
        self.anew.ask()
        await until(lambda: self.program is not before and self.front.window is not window)
        self.platform.sender.kitchen_url = self.program.address

    def shows(self, order_id: str) -> bool:
        """Whether the board of the window that is there now shows an order."""
        cards = self.front.window.findChildren(Card) if self.front.window else []
        return any(card.key == order_id and card.isVisible() for card in cards)


@asynccontextmanager
async def shop(folder: Path, more: str = "[kitchen]\nundo_seconds = 2") -> AsyncIterator[Shop]:
    """Open it inside the test: between fixtures Qt runs without asyncio's loop."""
    async with PretendDeliverect() as platform:
        write_settings(folder / "kds.toml", platform, port=free_port(), more=more + QUIET)
        keyring = FileKeyring(folder / "keyring.json")
        vault = Vault(
            keyring=SystemPlace(lambda: keyring), file=PrivateFile(folder / "secrets.json")
        )
        file = SettingsFile(folder / "kds.toml", vault)
        program = Program(file.load(), folder / "data", settings_file=file)
        program.claim()
        await program.start()
        platform.sender.kitchen_url = program.address
        stop = asyncio.Event()
        front = Front(open_window, stop.set, lambda: anew.ask())  # noqa: PLW0108 - as in the program
        shown = Shown(cover=front.cover, take_down=front.take_down, put_up=front.put_up)
        anew = Anew(program, shown)
        front.put_up(program)
        running = asyncio.create_task(anew.until(stop))
        made = Shop(
            folder=folder, platform=platform, file=file, keyring=keyring, front=front, anew=anew
        )
        try:
            yield made
        finally:
            stop.set()
            await running
            await anew.program.stop()
            await front.be_silent()
            front.take_down()


async def is_up(address: str) -> bool:
    """Whether something answers there."""
    async with aiohttp.ClientSession() as http:
        try:
            async with http.get(f"{address}/health") as got:
                return got.status == 200
        except aiohttp.ClientError:
            return False


async def test_orders_and_unsent_taps_survive(
    qapp: QApplication,  # noqa: ARG001 - for Qt's loop
    tmp_path: Path,
) -> None:
    """An order on the board and a tap whose undo time still runs are there after a new start."""
    async with shop(tmp_path) as here:
        assert await here.platform.send_order(order_body(1)) == 200
        assert await here.platform.send_order(order_body(2)) == 200
        first, second = here.program.kitchen.board()
        here.program.kitchen.accept(first.id)
        assert here.program.kitchen.waiting_steps() == 1
        assert here.platform.heard == []
        old = here.program
        await here.start_anew()
        assert here.program is not old
        assert [order.id for order in here.program.kitchen.board()] == [first.id, second.id]
        await until(lambda: here.shows(first.id) and here.shows(second.id))
        await here.platform.wait_heard(order_body(1)["_id"], 20)
        assert await here.platform.send_order(order_body(3)) == 200
        assert len(here.program.kitchen.board()) == 3


async def test_the_listener_moves_to_its_new_address(
    qapp: QApplication,  # noqa: ARG001 - for Qt's loop
    tmp_path: Path,
) -> None:
    """Another port in the file is listened at from the new start on, and the old one is closed."""
    async with shop(tmp_path) as here:
        before, port = here.program.address, free_port()
        here.write(port=port)
        await here.start_anew()
        assert here.program.address == f"http://127.0.0.1:{port}"
        assert await is_up(here.program.address)
        assert not await is_up(before)


async def test_the_manager_is_back_on_his_page(
    qapp: QApplication,  # noqa: ARG001 - for Qt's loop
    tmp_path: Path,
) -> None:
    """Whoever asked for it sees the page where he was, in a window of the same place and size."""
    async with shop(tmp_path) as here:
        window = here.front.window
        assert window
        window.setGeometry(30, 40, 700, 500)
        (door,) = window.findChildren(Door)
        door.open_at("history")
        await here.start_anew()
        after = here.front.window
        assert after
        assert after is not window
        assert after.geometry().getRect() == (30, 40, 700, 500)
        (door,) = after.findChildren(Door)
        assert door.office
        assert (door.office.is_open, door.office.page) == (True, "history")


@pytest.mark.expects_log("kds.app.anew")
async def test_a_file_that_is_wrong_stops_nothing(
    qapp: QApplication,  # noqa: ARG001 - for Qt's loop
    tmp_path: Path,
) -> None:
    """With a wrong file the same program goes on without a break, and says what is wrong."""
    async with shop(tmp_path) as here:
        program = here.program
        here.write(port=1, more="[kitchen]\nundo_seconds = 99")
        here.anew.ask()
        await until(here.program.notices.current)
        (notice,) = here.program.notices.current()
        assert "kitchen.undo_seconds" in notice.text
        assert here.program is program
        assert await is_up(program.address)


@pytest.mark.expects_log("kds.app")
async def test_settings_that_cannot_start_are_taken_back(
    qapp: QApplication,  # noqa: ARG001 - for Qt's loop
    tmp_path: Path,
) -> None:
    """Where the new address cannot be listened at, the kitchen listens at the old one again."""
    async with shop(tmp_path) as here:
        before = here.program.address
        assert await here.platform.send_order(order_body(1)) == 200
        here.write(port=free_port(), more="")
        text = (tmp_path / "kds.toml").read_text("utf-8")
        # An address that no machine has, set aside for books.
        (tmp_path / "kds.toml").write_text(
            text.replace("[listener]", '[listener]\nhost = "203.0.113.7"').replace(
                "[screen]", "[screen]\ntheme = 'light'"
            ),
            encoding="utf-8",
        )
        await here.start_anew()
        assert here.program.address == before
        assert here.program.settings.screen.theme == "light"
        titles = [notice.title for notice in here.program.notices.current()]
        assert titles == ["The new settings do not start"]
        # What stands in the file still waits: the page must not say that all is as it stands there.
        waiting = here.program.keeping.book().waiting()
        assert {"listener.host", "listener.port"} <= set(waiting)
        assert await here.platform.send_order(order_body(2)) == 200
        assert len(here.program.kitchen.board()) == 2


@pytest.mark.expects_log("kds.vault")
async def test_a_locked_keyring_switches_off_and_on_again(
    qapp: QApplication,  # noqa: ARG001 - for Qt's loop
    tmp_path: Path,
) -> None:
    """With a locked keyring the program runs and says what is off; unlocked, all is well again."""
    async with shop(tmp_path) as here:
        secret = here.platform.credentials.client_secret
        here.program.keeping.keep("channels.deliverect", {"client_secret": secret})
        assert secret not in (tmp_path / "kds.toml").read_text("utf-8")
        here.keyring.locked = True
        await here.start_anew()
        assert here.program.kitchen.channels == {}
        # The board is what cooks need now: no keypad of the first-start guide hides it.
        assert here.front.window
        (opener,) = here.front.window.findChildren(Opener)
        assert (opener.gate, opener.guide) == (None, None)
        (notice,) = here.program.notices.current()
        assert (notice.title, "is locked" in notice.text) == ("Deliverect is switched off", True)
        await here.anew.look_once()
        assert here.program.kitchen.channels == {}
        here.keyring.locked = False
        before = here.program
        await here.anew.look_once()
        await until(lambda: here.program is not before)
        here.platform.sender.kitchen_url = here.program.address
        assert here.program.notices.current() == []
        assert await here.platform.send_order(order_body(1)) == 200


@pytest.mark.expects_log("kds")
async def test_an_unlocked_keyring_beside_settings_that_do_not_start(
    qapp: QApplication,  # noqa: ARG001 - for Qt's loop
    tmp_path: Path,
) -> None:
    """An address that cannot be listened at keeps no platform off once its secret can be read."""
    async with shop(tmp_path) as here:
        secret = here.platform.credentials.client_secret
        here.program.keeping.keep("channels.deliverect", {"client_secret": secret})
        here.keyring.locked = True
        await here.start_anew()
        assert here.program.kitchen.channels == {}
        # An address that no machine has, set aside for books.
        here.program.keeping.keep("listener", {"host": "203.0.113.7"})
        await here.start_anew()
        assert here.program.kitchen.channels == {}
        here.keyring.locked = False
        before = here.program
        await here.anew.look_once()
        await until(lambda: here.program is not before)
        here.platform.sender.kitchen_url = here.program.address
        titles = [notice.title for notice in here.program.notices.current()]
        assert titles == ["The new settings do not start"]
        assert await here.platform.send_order(order_body(1)) == 200
