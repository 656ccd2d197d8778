"""The story of every kitchen: somebody pauses the platform in a rush, and then forgets it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from kds.app.practice import settings_for
from kds.channels.deliverect import Deliverect
from kds.clock import Clock
from kds.demo.deliverect import PretendDeliverect
from kds.kitchen import Kitchen
from kds.kitchen.controls import COOK
from kds.store.store import Store
from kds.ui.banners import Banner
from tests.kit.bodies import order_body
from tests.kit.headless import Headless
from tests.kit.house import House, until
from tests.stories.conftest import OpenShop


def pause(house: House, minutes: float) -> None:
    """Pause Deliverect for so many minutes."""
    controls = house.kitchen.controls
    controls.pause("deliverect", house.kitchen.now() + timedelta(minutes=minutes))


@contextmanager
def between_starts(program: Headless) -> Iterator[Kitchen]:
    """Open the kitchen of a program that does not run; nothing is told of what happens in it."""
    store = Store(program.data_dir / "kds.db")
    channel = Deliverect(settings_for(program.platform), Clock())
    try:
        yield Kitchen(store, {channel.name: channel}, Clock())
    finally:
        store.close()


async def test_a_pause_is_forgotten(tmp_path: Path) -> None:
    """Paused in a rush, nobody thinks of it again: it ends by itself and the platform hears it."""
    async with House(tmp_path) as house:
        stores = house.platform.stores
        # Of a platform that would not open by itself.
        stores.timed = False
        await house.receive(order_body())
        pause(house, 20)
        await until(lambda: not stores.is_open("l1"))
        await until(lambda: [n.key for n in house.program.notices.current()] == ["busy deliverect"])
        assert (await house.health())["status"] == "ok"
        house.later(21 * 60)
        await until(lambda: stores.is_open("l1"))
        await until(lambda: not house.program.notices.current())


async def test_the_program_was_off_when_it_should_have_ended(tmp_path: Path) -> None:
    """Paused, switched off, switched on again hours later: the first thing it does is open."""
    async with House(tmp_path) as house:
        stores = house.platform.stores
        stores.timed = False
        await house.receive(order_body())
        pause(house, 20)
        await until(lambda: not stores.is_open("l1"))
        await house.close()
        house.clock.ahead += timedelta(hours=3)
        house.clock.passed += timedelta(hours=3)
        assert not stores.is_open("l1")
        await house.open()
        await until(lambda: stores.is_open("l1"))
        await until(lambda: not house.kitchen.controls.standing())


async def test_the_power_goes(tmp_path: Path) -> None:
    """Killed before the pause went out, and killed again while it held: it is told, and ended."""
    async with PretendDeliverect() as platform:
        stores = platform.stores
        stores.timed = False
        program = Headless(tmp_path, platform)
        await program.start()
        assert await platform.send_order(order_body()) == 200
        await program.kill()
        with between_starts(program) as kitchen:
            kitchen.controls.pause("deliverect", kitchen.now() + timedelta(minutes=20))
        await program.start()
        await until(lambda: not stores.is_open("l1"))
        await program.kill()
        with between_starts(program) as kitchen:
            # In place of waiting for twenty minutes.
            kitchen.clock_set(timedelta(minutes=-21))
        assert not stores.is_open("l1")
        await program.start()
        await until(lambda: stores.is_open("l1"))
        assert await program.stop() == 0


async def test_the_platform_is_away_when_it_ends(tmp_path: Path) -> None:
    """The end falls into an outage: the board says so until the platform has heard it."""
    async with House(tmp_path) as house:
        stores = house.platform.stores
        stores.timed = False
        await house.receive(order_body())
        pause(house, 20)
        await until(lambda: not stores.is_open("l1"))
        await house.platform.go_down()
        house.later(21 * 60)
        title = "Deliverect does not know yet that you take orders again"
        await until(lambda: title in [n.title for n in house.program.notices.current()])
        await house.platform.come_back()
        await until(lambda: stores.is_open("l1"))
        await until(lambda: not house.kitchen.controls.standing())


async def test_one_tap_on_the_board(open_shop: OpenShop) -> None:
    """The board says all the while that it is paused; one tap there takes orders again."""
    async with open_shop() as shop:
        order = await shop.arrives(order_body())
        house = shop.house
        pause(house, 20)
        banner = shop.window.findChild(Banner)
        assert isinstance(banner, Banner)
        await shop.until(lambda: "is paused, 20 minutes left" in banner.accessibleName())
        assert banner.ok.text() == "END NOW"
        await shop.until(lambda: not house.platform.stores.is_open("l1"))
        await shop.touch(banner.ok, banner.ok.rect().center())
        await shop.until(lambda: house.platform.stores.is_open("l1"))
        await shop.until(lambda: not banner.isVisible())
        assert shop.card(order)


async def test_what_is_out_stays_on_the_board(open_shop: OpenShop) -> None:
    """What a cook took off the menu stands on the board until it is back, read or not."""
    async with open_shop() as shop:
        order = await shop.arrives(order_body())
        house = shop.house
        house.kitchen.menu.sold_out(order.id, 0, house.kitchen.now() + timedelta(hours=1))
        banner = shop.window.findChild(Banner)
        assert isinstance(banner, Banner)
        await shop.until(lambda: "Out: Fries" in banner.accessibleName())
        await shop.touch(banner.ok, banner.ok.rect().center())
        await shop.until(lambda: not banner.isVisible())
        await shop.until(lambda: "Out: Fries" in shop.window.front.strip.accessibleName())
        await shop.until(lambda: house.platform.stores.out() == {"FR-1"})
        house.kitchen.controls.back(["deliverect"], "FR-1", "Fries", by=COOK)
        await shop.until(lambda: "Fries" not in shop.window.front.strip.accessibleName())
