"""Deliverect's registration: it asks where to send orders, and is told."""

from pathlib import Path

import pytest

from kds.config import ListenerSettings
from kds.demo.deliverect.platform import ORDERS_PATH, REGISTER_PATH
from tests.kit.bodies import order_body
from tests.kit.house import House


async def test_registration_is_answered_with_our_address(house: House) -> None:
    """Without a public address, the one that Deliverect called is where orders go."""
    answer = await house.platform.register()
    assert answer.status == 200
    assert answer.addresses == {"ordersWebhookURL": house.program.address + ORDERS_PATH}


@pytest.mark.parametrize("public", ["https://kds.example.org/k7", "https://kds.example.org/k7/"])
async def test_public_address_goes_before(tmp_path: Path, public: str) -> None:
    """Behind a tunnel the address in the settings is told, with one slash between its parts."""
    listener = ListenerSettings(port=0, public_url=public)
    async with House(tmp_path, listener=listener) as house:
        answer = await house.platform.register()
        told = answer.addresses["ordersWebhookURL"]
        assert told == "https://kds.example.org/k7/deliverect/orders"


async def test_told_address_takes_orders(house: House) -> None:
    """An order sent to the very address that was told arrives."""
    answer = await house.platform.register()
    told = answer.addresses["ordersWebhookURL"]
    house.platform.sender.kitchen_url = told.removesuffix(ORDERS_PATH)
    assert await house.platform.send_order(order_body()) == 200
    assert len(house.kitchen.board()) == 1


async def test_registration_is_in_the_journal_and_on_no_board(house: House) -> None:
    """A registration is kept, makes no ticket, and may come as often as it likes."""
    for _ in range(3):
        await house.platform.register()
    assert [row.kind for row in house.kitchen.store.journal()] == ["notice"] * 3
    assert house.kitchen.board() == []


@pytest.mark.expects_log("kds.listener")
async def test_strangers_are_not_told_our_address(house: House) -> None:
    """A registration that is not signed is refused like an order."""
    assert await house.post(REGISTER_PATH, b"{}") == (401, b'{"error":"refused"}')


@pytest.mark.parametrize("raw", [b"", b"register", b"[]", b"null", b"{}"])
async def test_odd_registration_makes_no_ticket(house: House, raw: bytes) -> None:
    """A genuine registration with nothing readable in it is no order, and is answered 200."""
    status, _ = await house.post(REGISTER_PATH, raw, house.signed(raw))
    assert status == 200
    assert house.kitchen.board() == []
