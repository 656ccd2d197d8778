"""What people complain of at other kitchen screens, each as a story that must not happen here.

Over real HTTP, with a real window and a real finger.
"""

import asyncio
import socket
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kds.domain.lifecycle import NotAllowed, State
from kds.kitchen.replay import rebuild
from kds.ui.alarms import Alarm
from kds.ui.blocks import FOOT
from kds.ui.bottom_bar import View
from kds.ui.card import Card
from tests.kit.bodies import cancel_body, order_body
from tests.stories.conftest import OpenShop, Shop


def times(minutes: float) -> str:
    """Return an instant so many minutes from now, as Deliverect writes it."""
    return (datetime.now(UTC) + timedelta(minutes=minutes)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


async def hand_over(shop: Shop, number: int) -> str:
    """Take an order through to the hand-over; return the platform's id for it."""
    order = await shop.arrives(order_body(number))
    for label, code in (("ACCEPT", 20), ("READY", 70), ("HANDED OVER", 90)):
        await shop.tap(order, label)
        await shop.house.platform.wait_heard(order.content.remote_id, code)
    await shop.until(lambda: shop.card(order) is None)
    return order.id


async def test_no_order_is_shown_late(open_shop: OpenShop) -> None:
    """Orders are never shown late while the screen looks fine: nobody has to ask for them."""
    async with open_shop() as shop:
        for number in range(1, 7):
            # `arrives` waits for nothing but the ticket: there is no reloading and no polling.
            order = await shop.arrives(order_body(number))
            assert order.content.display_id in shop.numbers()


async def test_a_screen_that_cannot_hear_says_so(open_shop: OpenShop) -> None:
    """When no order can come in the screen does not look fine: it says so, and until when."""
    async with open_shop() as shop:
        house = shop.house
        house.program.watch.listener_down("127.0.0.1:8480", "Address already in use")
        await shop.until(shop.window.front.banner.isVisible)
        said = shop.window.front.banner.accessibleName()
        assert "No orders can come in" in said
        assert "5 minutes" in said
        house.program.watch.listener_down("", None)
        await shop.until(lambda: not shop.window.front.banner.isVisible())


async def test_an_order_on_another_view_is_counted(open_shop: OpenShop) -> None:
    """Whoever looks at the list of recalls sees by the count that an order has come in."""
    async with open_shop() as shop:
        shop.window.front.show_view(View.RECALL)
        await shop.house.receive(order_body(1))
        await shop.until(lambda: shop.window.front.bar.views[View.BOARD].badge == "1")


async def test_no_order_is_cooked_twice(open_shop: OpenShop) -> None:
    """The same order sent five times at once, and again after a restart, is one ticket."""
    async with open_shop() as shop:
        body = order_body(1)
        answers = await asyncio.gather(*(shop.house.send(body) for _ in range(5)))
        assert set(answers) == {200}
        await shop.until(lambda: shop.numbers() == ["U1"])
        await shop.house.close()
        await shop.house.open()
        assert await shop.house.send(body) == 200
        assert len(shop.house.kitchen.board()) == 1


async def test_an_impatient_finger_changes_nothing(open_shop: OpenShop) -> None:
    """Ten impatient taps on ACCEPT accept once, and the platform hears 20 once."""
    async with open_shop() as shop:
        order = await shop.arrives(order_body(1))
        await shop.tap(order, "ACCEPT")
        button = shop.button(order, "")
        assert button
        for _ in range(9):
            await shop.touch(button, button.rect().center())
            if shop.house.kitchen.order(order.id).state is State.PLACED:
                # Half a second later UNDO is meant.
                await shop.tap(order, "ACCEPT")
        await shop.house.platform.wait_heard(order.content.remote_id, 20)
        await asyncio.sleep(0)
        assert shop.house.platform.codes(order.content.remote_id) == [20]


async def test_a_ticket_bumped_by_accident_comes_back(open_shop: OpenShop) -> None:
    """Handed over by accident: RECALL brings it back, with what the platform has heard."""
    async with open_shop() as shop:
        order_id = await hand_over(shop, 1)
        shop.window.front.show_view(View.RECALL)
        entry = shop.window.front.stage.recall.entries()[0]
        assert "Handed over ✓ heard by Deliverect" in entry.accessibleName()
        await shop.until(lambda: shop.window.guard.allows(order_id, FOOT))
        await shop.touch(entry.button, entry.button.rect().center())
        await shop.until(lambda: shop.numbers() == ["U1"])
        assert shop.house.kitchen.order(order_id).state is State.READY


async def test_no_tap_is_lost_in_an_outage_and_a_restart(open_shop: OpenShop) -> None:
    """Taps made while the platform is away are told after a restart, in their order."""
    async with open_shop() as shop:
        order = await shop.arrives(order_body(1))
        await shop.house.platform.go_down()
        await shop.tap(order, "ACCEPT")
        await shop.until(lambda: any("waiting" in line for line in shop.heard(order)))
        await shop.tap(order, "READY")
        await shop.until(lambda: len(shop.heard(order)) == 2)
        await shop.house.close()
        await shop.house.platform.come_back()
        await shop.house.open()
        await shop.house.platform.wait_heard(order.content.remote_id, 70, within=40)
        assert shop.house.platform.codes(order.content.remote_id) == [20, 70]


async def test_a_cancelled_order_cannot_come_back_to_life(open_shop: OpenShop) -> None:
    """A cancelled ticket that was handed over and recalled stays cancelled."""
    async with open_shop() as shop:
        order_id = await hand_over(shop, 1)
        assert await shop.house.send(cancel_body(1)) == 200
        with pytest.raises(NotAllowed, match="cancelled"):
            shop.house.kitchen.recall(order_id)
        order = shop.house.kitchen.order(order_id)
        await shop.until(lambda: "after it was handed over" in " ".join(shop.written(order)))
        assert order.standing.cancelled_by == "channel"


async def test_a_change_stays_until_it_is_seen(open_shop: OpenShop) -> None:
    """A changed order says what changed until a cook has tapped it away."""
    async with open_shop() as shop:
        order = await shop.arrives(order_body(1))
        body = order_body(1, note="no mayonnaise at all", _updated=times(0))
        assert await shop.house.send(body) == 200
        await shop.until(lambda: any("CHANGED" in line for line in shop.written(order)))
        assert any("no mayonnaise at all" in line for line in shop.written(order))
        await shop.tap(order, "CHANGE SEEN")
        await shop.until(lambda: shop.button(order, "CHANGE SEEN") is None)
        assert any("no mayonnaise at all" in line for line in shop.written(order))


async def test_a_menu_of_two_is_made_twice(open_shop: OpenShop) -> None:
    """A menu ordered twice shows its content twice, at every depth, and notes in full."""
    note = "Please ring twice, then wait at the green door behind the bakery. " * 4
    sauce = {"plu": "S", "name": "Sauce", "price": 0, "quantity": 2}
    cola = {"plu": "C", "name": "Cola", "price": 0, "quantity": 1, "subItems": [sauce]}
    menu = {"plu": "M", "name": "Menu", "price": 900, "quantity": 2, "subItems": [cola]}
    async with open_shop() as shop:
        order = await shop.arrives(order_body(1, items=[menu], note=note))
        lines = shop.written(order)
        assert [line for line in lines if "×" in line][:3] == ["2× Menu", "2× Cola", "4× Sauce"]
        assert any(note.strip() in line for line in lines)


async def test_orders_for_later_do_not_flood_the_board(open_shop: OpenShop) -> None:
    """An accepted order for tonight waits under Upcoming, and comes to the board in time."""
    async with open_shop() as shop:
        later = {"pickupTime": times(120), "deliveryIsAsap": False}
        order = await shop.arrives(order_body(1, **later))
        await shop.tap(order, "ACCEPT")
        await shop.until(lambda: shop.numbers() == [])
        assert shop.window.front.bar.views[View.UPCOMING].badge == "1"
        shop.house.clock.ahead = timedelta(minutes=110)
        await shop.until(lambda: shop.numbers() == ["U1"])


async def test_no_order_is_forgotten_before_it_is_accepted(open_shop: OpenShop) -> None:
    """An order that waits for its answer stands before those that are being cooked."""
    async with open_shop() as shop:
        for number in (1, 2, 3):
            soon = order_body(number, pickupTime=times(12), deliveryIsAsap=False)
            order = await shop.arrives(soon)
            await shop.tap(order, "ACCEPT")
            await shop.house.platform.wait_heard(order.content.remote_id, 20)
        await shop.arrives(order_body(4, pickupTime=times(90), deliveryIsAsap=False))
        await shop.until(lambda: shop.numbers()[0] == "U4")


async def test_nothing_is_picked_up_that_was_not_cooked(open_shop: OpenShop) -> None:
    """No ticket offers HANDED OVER before READY, by finger, key or call."""
    async with open_shop() as shop:
        order = await shop.arrives(order_body(1))
        for label in ("HANDED OVER", "READY"):
            assert shop.button(order, label) is None
        with pytest.raises(NotAllowed, match="accept"):
            shop.house.kitchen.hand_over(order.id)
        await shop.tap(order, "ACCEPT")
        await shop.house.platform.wait_heard(order.content.remote_id, 20)
        assert shop.button(order, "HANDED OVER") is None
        with pytest.raises(NotAllowed, match="ready first"):
            shop.house.kitchen.hand_over(order.id)


async def test_bumping_nothing_bumps_nothing(open_shop: OpenShop) -> None:
    """BUMP with no ticket chosen does not take the oldest one off the board."""
    async with open_shop() as shop:
        order = await shop.arrives(order_body(1))
        before = shop.house.kitchen.order(order.id)
        QTest.keyClick(shop.window, Qt.Key.Key_Return)
        await asyncio.sleep(0.1)
        assert shop.house.kitchen.order(order.id) == before


@pytest.mark.slow
async def test_a_long_day_leaves_nothing_behind(open_shop: OpenShop) -> None:
    """After hundreds of orders the screen holds no more than after the first ones."""
    async with open_shop() as shop:
        cards = []
        for batch in range(4):
            numbers = range(batch * 60 + 1, batch * 60 + 61)
            orders = [await shop.house.receive(order_body(number)) for number in numbers]
            await shop.until(lambda: len(shop.window.front.desk.board_orders) == 60)
            for order in orders:
                shop.house.kitchen.cancel(order.id, "closing")
            await shop.house.quiet(within=40)
            await shop.until(lambda: not shop.window.front.desk.board_orders)
            cards.append(len(shop.window.findChildren(Card)))
        # As many as pages have needed at most, not as many as there were orders.
        assert cards[-1] <= 2 * cards[0]


async def test_what_is_seen_is_what_the_journal_says(open_shop: OpenShop) -> None:
    """The board never shows a guess: every ticket equals what the journal makes of it."""
    async with open_shop() as shop:
        for number in (1, 2, 3):
            order = await shop.arrives(order_body(number))
            await shop.tap(order, "ACCEPT")
        await shop.house.quiet()
        desk, kitchen = shop.window.front.desk, shop.house.kitchen
        told = rebuild(kitchen.store.journal(), kitchen.channels)
        await shop.until(lambda: {o.id: o for o in desk.board_orders} == told)


async def test_a_sender_who_hangs_disturbs_nobody(open_shop: OpenShop) -> None:
    """A connection that sends half a request and stops does not keep other orders out."""
    async with open_shop() as shop:
        with socket.create_connection(shop.house.address) as hanging:
            head = b"POST /deliverect/orders HTTP/1.1\r\nHost: kitchen\r\n"
            hanging.sendall(head + b"Content-Length: 9999\r\n\r\n{")
            await shop.arrives(order_body(1))


async def test_an_alarm_is_not_heard_once_only(open_shop: OpenShop) -> None:
    """A new order sounds and flashes again and again until somebody touches its ticket."""
    async with open_shop() as shop:
        order = await shop.arrives(order_body(1))
        flash = shop.window.front.flash
        await shop.until(lambda: flash.lit is Alarm.NEW)
        await shop.until(lambda: shop.heard_sounds.count("new") >= 2, within=40)
        await shop.tap(order, "ACCEPT")
        await shop.until(lambda: flash.lit is None)


async def test_a_cancellation_and_a_lost_connection_sound_otherwise(open_shop: OpenShop) -> None:
    """What was cancelled, and a platform that cannot be reached, do not sound like an order."""
    async with open_shop() as shop:
        order = await shop.arrives(order_body(1))
        await shop.tap(order, "ACCEPT")
        await shop.house.platform.wait_heard(order.content.remote_id, 20)
        await shop.house.send(cancel_body(1))
        await shop.until(lambda: "cancelled" in shop.heard_sounds)
        await shop.house.platform.go_down()
        other = await shop.arrives(order_body(2))
        await shop.tap(other, "ACCEPT")
        await shop.until(lambda: "lost" in shop.heard_sounds)
