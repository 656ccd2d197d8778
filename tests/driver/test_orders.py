"""What a driver's link shows, and to whom: his own orders, while his shift lasts, and no more."""

import json
from typing import Any

import pytest

from kds.app.program import Program
from kds.domain.items import Item
from kds.domain.lifecycle import Press
from kds.domain.money import Bill
from kds.domain.order import Address
from tests.driver.round import ANNA, BEN, Round
from tests.kit.house import House

SAFE = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


async def get(out: Round, path: str) -> tuple[int, bytes]:
    """Return status and body of what is at a path."""
    async with out.http.get(out.address + path) as got:
        for name, value in SAFE.items():
            assert got.headers[name] == value
        policy = got.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        return got.status, await got.read()


async def shown(out: Round, link: str) -> list[dict[str, Any]]:
    """Return the orders that a link shows."""
    status, body = await get(out, f"{link}/orders")
    assert status == 200
    orders: list[dict[str, Any]] = json.loads(body)["orders"]
    return orders


async def test_the_page_of_a_link(out: Round) -> None:
    """A link opens the page; it, its style and its script name no other address of the web."""
    link = out.link()
    for path in (link, "/driver/page.css", "/driver/page.js"):
        status, body = await get(out, path)
        assert status == 200
        assert b"http://" not in body
        assert b"https://" not in body


async def test_the_program_serves_the_page(house: House) -> None:
    """The running program opens a driver's link, and has a plain page for every other."""
    program: Program = house.program
    token = program.kitchen.shifts.begin("Anna").token
    async with house.http.get(f"{program.address}/driver/{token}") as got:
        assert (got.status, got.content_type) == (200, "text/html")
    async with house.http.get(f"{program.address}/driver/nobody") as got:
        assert got.status == 404
        assert "Ask the kitchen for a new one." in await got.text()


async def test_what_a_driver_sees_of_an_order(out: Round) -> None:
    """Where to, by when, whom to call by which code, what to collect and check; never an e-mail."""
    out.given(
        age_check=True,
        items=(Item(name="Wine", total_quantity=2, marks=("contains alcohol",)),),
        bill=Bill(currency="KWD", decimals=3, total=4250, paid=False),
    )
    link = out.link()
    (order,) = await shown(out, link)
    assert order["number"] == "101"
    assert order["restaurant"] == "Burger Corner"
    assert order["address"] == ["Prinsengracht 263", "2nd floor", "1016 GV Amsterdam"]
    assert order["place"] == [52.3752, 4.8840]
    assert (order["phone"], order["code"]) == ("+31 20 123 4567", "4711")
    assert order["deliveryNote"] == "The bell is broken: knock."
    assert order["cash"] == {"amount": "4.250", "currency": "KWD"}
    assert (order["ageCheck"], order["alcohol"], order["paid"]) == (True, True, False)
    assert (order["pieces"], order["items"]) == (2, [[2, "Wine"]])
    assert order["promised"] == "2026-03-14T19:00:00+00:00"
    assert (order["leg"], order["ready"]) == ("assigned", False)
    assert "example.com" not in json.dumps(order)


async def test_an_order_of_which_little_is_known(out: Round) -> None:
    """What nobody said is shown as nothing, and never as something made up."""
    out.given(address=Address(), delivery_at=None, bill=Bill(), display_id="")
    (order,) = await shown(out, out.link())
    assert (order["address"], order["place"], order["promised"]) == ([], None, None)
    assert (order["cash"], order["paid"]) == (None, False)
    assert order["number"] == "nel-101"[-6:]


async def test_food_that_is_ready(out: Round) -> None:
    """As soon as the cooks have tapped READY the driver sees that."""
    order, link = out.given(), out.link()
    out.kitchen.ready(order.id)
    assert [each["ready"] for each in await shown(out, link)] == [True]


async def test_every_driver_sees_his_own(out: Round) -> None:
    """Two drivers on a shift see each their own orders, the oldest first."""
    for number, driver in (("1", ANNA), ("2", BEN), ("3", ANNA)):
        out.given(number, driver)
    anna, ben = out.link(ANNA), out.link(BEN)
    assert [order["number"] for order in await shown(out, anna)] == ["1", "3"]
    assert [order["number"] for order in await shown(out, ben)] == ["2"]


async def test_a_cancelled_order_is_called_so(out: Round) -> None:
    """An order that the platform cancels under way is not a delivery any more."""
    order, link = out.given(), out.link()
    out.kitchen_of.cancelled_by_platform(order)
    assert [each["cancelled"] for each in await shown(out, link)] == [True]


@pytest.mark.parametrize("token", ["x", "A" * 32, "%00", "..%2F..%2Fetc", "page", "ü" * 500])
async def test_a_link_that_never_was(out: Round, token: str) -> None:
    """Whatever is guessed, the answer is the same few bytes: nothing can be learned from it."""
    out.given()
    out.link()
    said = {await get(out, f"/driver/{token}"), await get(out, "/driver/guess")}
    assert len(said) == 1
    ((status, body),) = said
    assert status == 404
    assert b"Ask the kitchen for a new one." in body
    assert await get(out, f"/driver/{token}/orders") == (404, b'{"error": "link"}')


async def test_links_of_shifts_that_are_over(out: Round) -> None:
    """A shift that was ended, or has lasted its time, shows what a link shows that never was."""
    out.given()
    never = await get(out, "/driver/guess"), await get(out, "/driver/guess/orders")
    ended = out.link()
    out.kitchen.shifts.end(ANNA.name)
    assert (await get(out, ended), await get(out, f"{ended}/orders")) == never
    expired = out.link()
    assert expired != ended
    out.kitchen_of.clock.turn(12 * 3600 + 1)
    assert (await get(out, expired), await get(out, f"{expired}/orders")) == never


async def test_an_order_that_the_cook_has_handed_over(out: Round) -> None:
    """Who has the bag keeps its address on his phone, also when the cook taps before him."""
    order, link = out.given(), out.link()
    out.kitchen.ready(order.id)
    out.kitchen.hand_over(order.id)
    out.kitchen_of.hear(order)
    assert [each["out"] for each in await shown(out, link)] == [True]
    assert [each.id for each in out.kitchen.board()] == [order.id]


async def test_a_cancellation_that_the_cook_has_seen(out: Round) -> None:
    """An order that was cancelled under way leaves phone and board when the cook has seen it."""
    order, link = out.given(), out.link()
    out.kitchen.driving.advance(order.id, Press.AT_RESTAURANT)
    out.kitchen.driving.advance(order.id, Press.ON_ITS_WAY)
    out.kitchen_of.cancelled_by_platform(order)
    out.kitchen_of.hear(order)
    assert [each["cancelled"] for each in await shown(out, link)] == [True]
    out.kitchen.marks.see_cancel(order.id)
    assert await shown(out, link) == []
    assert out.kitchen.board() == []
