"""Steps from a phone: in their order, as often as the network wants, of the driver's own orders."""

import logging
from pathlib import Path

import pytest
from aiohttp import ClientResponse

from kds.domain.journey import Leg
from tests.driver.round import ANNA, BEN, Round
from tests.kit.disk import locked

STEPS = ("at-restaurant", "on-its-way", "at-address", "delivered")
LEGS = (Leg.AT_RESTAURANT, Leg.ON_ITS_WAY, Leg.AT_ADDRESS, Leg.DELIVERED)
Answer = tuple[int, dict[str, object]]


async def step(out: Round, link: str, order_id: str, name: str) -> Answer:
    """Tap a step; return status and what the phone is told."""
    url = f"{out.address}{link}/orders/{order_id}/{name}"
    async with out.http.post(url, json={"tap": "1"}) as got:
        return got.status, await said(got)


async def said(got: ClientResponse) -> dict[str, object]:
    """Return an answer's JSON."""
    body: dict[str, object] = await got.json()
    return body


async def test_the_whole_way(out: Round) -> None:
    """Each step takes the order on; after the last one its address is on no phone any more."""
    order, link = out.given(), out.link()
    for name, leg in zip(STEPS, LEGS, strict=True):
        assert await step(out, link, order.id, name) == (200, {"id": order.id, "step": name})
        assert out.leg(order) is leg
    async with out.http.get(f"{out.address}{link}/orders") as got:
        assert (await said(got))["orders"] == []


async def test_steps_that_come_again(out: Round) -> None:
    """A step whose answer was lost is answered the same when it comes again, even much later."""
    order, link = out.given(), out.link()
    for name in STEPS:
        first = await step(out, link, order.id, name)
        history = out.kitchen.order(order.id)
        assert await step(out, link, order.id, name) == first
        assert out.kitchen.order(order.id) == history
    assert (await step(out, link, order.id, STEPS[0]))[0] == 200
    assert out.leg(order) is Leg.DELIVERED


async def test_a_step_before_its_time(out: Round) -> None:
    """Nothing is handed over that was not brought: the phone is told why in words."""
    order, link = out.given(), out.link()
    status, answer = await step(out, link, order.id, "delivered")
    assert status == 409
    assert answer["sentence"] == "The driver is not that far yet: one step after the other."
    assert out.leg(order) is Leg.ASSIGNED


async def test_orders_of_others(out: Round) -> None:
    """Of an order of somebody else, cancelled or not, a driver learns what he learns of none."""
    order, link = out.given(driver=BEN), out.link(ANNA)
    none = await step(out, link, "no-such-order", "at-restaurant")
    assert none[0] == 409
    assert none[1]["sentence"] == "This order is not yours any more: ask the kitchen."
    assert await step(out, link, order.id, "at-restaurant") == none
    assert out.leg(order) is Leg.ASSIGNED
    out.kitchen_of.cancelled_by_platform(order)
    assert await step(out, link, order.id, "at-restaurant") == none


async def test_a_cancelled_order(out: Round) -> None:
    """The driver who has an order that was cancelled is told so."""
    order, link = out.given(), out.link()
    out.kitchen_of.cancelled_by_platform(order)
    status, answer = await step(out, link, order.id, "at-restaurant")
    assert status == 409
    assert answer["sentence"] == "It is cancelled: nothing more can be done with it."


async def test_links_that_open_nothing(out: Round) -> None:
    """Without a link that is valid no step is made, and nothing is said about the order."""
    order, link = out.given(), out.link()
    out.kitchen.shifts.end(ANNA.name)
    assert await step(out, link, order.id, STEPS[0]) == (404, {"error": "link"})
    assert await step(out, "/driver/guess", order.id, STEPS[0]) == (404, {"error": "link"})
    assert out.leg(order) is Leg.ASSIGNED


async def test_calls_that_no_page_of_ours_makes(out: Round) -> None:
    """A form of another page, a body that is no JSON or too long, an unknown step do nothing."""
    order, link = out.given(), out.link()
    url = f"{out.address}{link}/orders/{order.id}/at-restaurant"
    async with out.http.post(url, data={"tap": "1"}) as got:
        assert got.status == 415
    for body, status in ((b"{", 400), (b"", 400), (b"[" * 9000, 400), (b" " * 20_000, 413)):
        headers = {"Content-Type": "application/json"}
        async with out.http.post(url, data=body, headers=headers) as got:
            assert got.status == status
    assert (await step(out, link, order.id, "eaten"))[0] == 404
    async with out.http.get(url) as got:
        assert got.status == 405
    assert out.leg(order) is Leg.ASSIGNED


@pytest.mark.expects_log("kds.kitchen")
async def test_a_disk_that_takes_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """While nothing can be stored the phone is told to come again; then the step is made once."""
    caplog.set_level(logging.DEBUG)
    async with Round(path=tmp_path / "kds.db") as out:
        order, link = out.given(), out.link()
        with locked(tmp_path / "kds.db"):
            url = f"{out.address}{link}/orders/{order.id}/at-restaurant"
            async with out.http.post(url, json={}) as got:
                assert got.status == 503
                assert int(got.headers["Retry-After"]) > 0
        assert out.leg(order) is Leg.ASSIGNED
        assert (await step(out, link, order.id, "at-restaurant"))[0] == 200
        assert out.leg(order) is Leg.AT_RESTAURANT
        await step(out, link, order.id, "delivered")
        token = link.rpartition("/")[2]
    assert token not in caplog.text


@pytest.mark.expects_log("kds.driver_page")
async def test_a_fault_of_ours(out: Round, caplog: pytest.LogCaptureFixture) -> None:
    """A fault in the program is logged without the link's key; the phone is to come again."""
    order, link = out.given(), out.link()
    del out.kitchen_of.platform.hears
    assert (await step(out, link, order.id, STEPS[0]))[0] == 503
    assert "failed in a way nobody foresaw" in caplog.text
    assert link.rpartition("/")[2] not in caplog.text
