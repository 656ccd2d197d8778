"""What /health tells those who watch over the program, and what it keeps to itself."""

import json
from datetime import datetime

import pytest

from kds import __version__
from tests.kit.bodies import PERSONAL, order_body
from tests.kit.house import House


async def test_health_of_a_fresh_program(house: House) -> None:
    """A program that has just started is well, of its version, and waits for nothing."""
    health = await house.health()
    assert health["status"] == "ok"
    assert health["version"] == __version__
    assert health["outbox"] == {"waiting": 0, "refused": 0}
    assert health["board"] == {"orders": 0, "need_attention": 0}
    said = {"accept": "manual", "last_heard": None, "last_order": None}
    assert health["channels"] == {"deliverect": said}
    assert datetime.fromisoformat(health["now"]).tzinfo
    assert datetime.fromisoformat(health["started"]) <= datetime.fromisoformat(health["now"])


async def test_health_counts_what_comes_and_what_waits(house: House) -> None:
    """Answers are counted by status, a channel was heard of, and untold steps are counted."""
    await house.platform.go_down()
    order = await house.receive(order_body())
    house.kitchen.accept(order.id)
    health = await house.health()
    assert health["listener"]["answers"]["200"] == 1
    assert health["outbox"]["waiting"] == 1
    heard = datetime.fromisoformat(health["channels"]["deliverect"]["last_heard"])
    assert heard <= house.clock()


@pytest.mark.expects_log("kds.listener")
async def test_health_holds_no_person_and_no_secret(house: House) -> None:
    """After a story with orders, refusals and failed calls health names no person and no secret."""
    await house.platform.go_down()
    order = await house.receive(order_body())
    house.kitchen.accept(order.id)
    await house.post("/deliverect/orders", json.dumps(order_body()).encode())
    await house.post("/deliverect/orders?name=Wilhelmina", b"Quistgaard", {"X-Name": "0612345678"})
    await house.send(b"Wilhelmina Quistgaard")
    said = json.dumps(await house.health())
    secret = (house.platform.secret or "", house.platform.credentials.client_secret)
    assert not [word for word in (*PERSONAL, *secret) if word in said]


async def test_health_needs_no_signature_and_takes_any_query(house: House) -> None:
    """Health is JSON for whoever asks, also with HEAD, and with a query against caches."""
    url = f"{house.program.address}/health"
    async with house.http.head(url) as got:
        assert (got.status, got.content_type) == (200, "application/json")
    async with house.http.get(f"{url}?now=1") as got:
        assert got.status == 200
