"""Stories of one order: real HTTP in, a real finger, real HTTP out."""

from tests.kit.bodies import order_body
from tests.stories.conftest import OpenShop


async def test_an_order_is_cooked_and_every_step_is_heard(open_shop: OpenShop) -> None:
    """A cook accepts, calls ready and hands over; the platform hears 20, 70 and 90 in order."""
    async with open_shop() as shop:
        order = await shop.arrives(order_body())
        remote_id = order.content.remote_id

        await shop.tap(order, "ACCEPT")
        assert any("sends in" in line or "sending" in line for line in shop.heard(order))
        await shop.house.platform.wait_heard(remote_id, 20)
        await shop.until(lambda: any("✓ heard by Deliverect" in line for line in shop.heard(order)))

        await shop.tap(order, "READY")
        await shop.house.platform.wait_heard(remote_id, 70)
        await shop.tap(order, "HANDED OVER")
        await shop.house.platform.wait_heard(remote_id, 90)
        await shop.until(lambda: shop.card(order) is None)

        assert shop.house.platform.codes(remote_id) == [20, 70, 90]


async def test_a_mistaken_tap_is_taken_back_before_anybody_hears(open_shop: OpenShop) -> None:
    """UNDO within its time brings the ticket back, and the platform never hears of the tap."""
    async with open_shop() as shop:
        order = await shop.arrives(order_body())

        await shop.tap(order, "ACCEPT")
        # The time to undo is too short here for the pause after which a second tap counts.
        shop.house.kitchen.undo(order.id)
        await shop.until(lambda: shop.button(order, "ACCEPT") is not None)
        await shop.tap(order, "ACCEPT")
        heard = await shop.house.platform.wait_heard(order.content.remote_id, 20)

        assert shop.house.platform.codes(order.content.remote_id) == [20]
        assert heard.body["orderId"] == order.content.remote_id


async def test_a_cancelled_order_stays_until_it_is_seen(open_shop: OpenShop) -> None:
    """The platform cancels: 110 is heard, and the ticket stays until a cook taps it away."""
    async with open_shop() as shop:
        order = await shop.arrives(order_body())
        await shop.tap(order, "ACCEPT")
        await shop.house.platform.wait_heard(order.content.remote_id, 20)

        await shop.house.send(order_body(status=100))
        await shop.house.platform.wait_heard(order.content.remote_id, 110)
        await shop.until(lambda: "CANCELLED" in shop.says(order).upper())
        await shop.tap(order, "SEEN")
        await shop.until(lambda: shop.card(order) is None)

        assert shop.house.platform.codes(order.content.remote_id) == [20, 110]


async def test_what_is_not_heard_stays_in_sight(open_shop: OpenShop) -> None:
    """During an outage the ticket says that its tap waits; afterwards it is told, once."""
    async with open_shop() as shop:
        order = await shop.arrives(order_body())
        await shop.house.platform.go_down()
        await shop.tap(order, "ACCEPT")
        await shop.until(lambda: any("waiting" in line for line in shop.heard(order)))
        assert any(
            notice.key.startswith("unreachable") for notice in shop.house.program.notices.current()
        )

        await shop.house.platform.come_back()
        await shop.house.platform.wait_heard(order.content.remote_id, 20, within=20)
        await shop.until(lambda: any("✓" in line for line in shop.heard(order)))
        await shop.until(lambda: not shop.house.program.notices.current())

        assert shop.house.platform.codes(order.content.remote_id) == [20]
