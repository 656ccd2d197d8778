"""Many at once, the same again, and senders that do not wait for the answer."""

import asyncio
import re

from kds.demo.deliverect.platform import ORDERS_PATH
from tests.kit.bodies import cancel_body, order_body
from tests.kit.house import House, json_bytes, request_bytes, until


async def test_same_delivery_fifty_times_at_once(house: House) -> None:
    """Fifty copies at once are answered 200 each and make one ticket."""
    raw = json_bytes(order_body())
    answers = await asyncio.gather(*(house.send(raw) for _ in range(50)))
    assert answers == [200] * 50
    (order,) = house.kitchen.board()
    assert order.repeats == 49
    assert order.revision == 0


async def test_same_delivery_fifty_times_at_once_is_accepted_once(house: House) -> None:
    """Fifty copies at once of an order that is accepted by itself are told once."""
    house.kitchen.channels["deliverect"].accept = "auto"
    raw = json_bytes(order_body())
    assert set(await asyncio.gather(*(house.send(raw) for _ in range(50)))) == {200}
    (order,) = house.kitchen.board()
    await house.all_told(order.id)
    assert house.platform.codes(order.content.remote_id) == [20]


async def test_repeat_long_after_makes_no_second_ticket(house: House) -> None:
    """A copy that comes when the order is being cooked changes nothing but the count."""
    order = await house.receive(order_body())
    house.kitchen.accept(order.id)
    again = await house.receive(order_body())
    assert (again.id, again.state, again.repeats) == (order.id, "accepted", 1)


async def test_order_and_cancellation_at_once(house: House) -> None:
    """Ten orders and their cancellations, all at once and mixed, end as ten cancelled orders."""
    bodies = [body(number) for number in range(10) for body in (cancel_body, order_body)]
    answers = await asyncio.gather(*(house.send(body) for body in bodies))
    assert answers == [200] * 20
    assert [order.state for order in house.kitchen.board()] == ["cancelled"] * 10
    await house.quiet()
    heard = sorted((h.order_id, h.code) for h in house.platform.heard)
    assert heard == [(order_body(number)["_id"], 110) for number in range(10)]


async def test_burst_of_three_hundred(house: House) -> None:
    """Three hundred orders at once are all answered 200 and all on the board, each once."""
    answers = await asyncio.gather(*(house.send(order_body(n)) for n in range(300)))
    assert answers == [200] * 300
    shown = sorted(order.content.remote_id for order in house.kitchen.board())
    assert shown == [order_body(number)["_id"] for number in range(300)]


async def test_burst_shares_commits(house: House) -> None:
    """Orders that wait together are stored together, so that a slow disk is not asked for each."""
    commits = 0

    def seen(statement: str) -> None:
        nonlocal commits
        commits += statement.startswith("COMMIT")

    database = house.kitchen.store._connection.database()  # noqa: SLF001 - the disk's own account
    database.conn.set_trace_callback(seen)
    await asyncio.gather(*(house.send(order_body(n)) for n in range(300)))
    assert 0 < commits < 150


async def test_sender_that_leaves_before_its_answer(house: House) -> None:
    """An order that has come whole is kept and cooked, though nobody waits for the answer."""
    raw = json_bytes(order_body())
    headers = {**house.signed(raw), "Content-Length": str(len(raw))}
    _, writer = await asyncio.open_connection(*house.address)
    writer.write(request_bytes(raw, headers, path=ORDERS_PATH))
    await writer.drain()
    writer.transport.abort()
    await until(house.kitchen.board)
    order = house.find(order_body()["_id"])
    house.kitchen.accept(order.id)
    await house.all_told(order.id)
    assert await house.send(raw) == 200
    assert house.find(order.content.remote_id).id == order.id


async def test_sender_that_leaves_does_not_hold_back_its_order(house: House) -> None:
    """Senders that hang up at once do not keep their orders' own steps from being told."""
    house.kitchen.channels["deliverect"].accept = "auto"
    for number in range(20):
        raw = json_bytes(order_body(number))
        headers = {**house.signed(raw), "Content-Length": str(len(raw))}
        _, writer = await asyncio.open_connection(*house.address)
        writer.write(request_bytes(raw, headers))
        await asyncio.sleep(0.001 * (number % 5))
        writer.transport.abort()
    await until(lambda: len(house.kitchen.board()) == 20)
    await house.quiet()
    assert sorted(h.order_id for h in house.platform.heard) == [
        order_body(number)["_id"] for number in range(20)
    ]


async def test_many_on_one_connection(house: House) -> None:
    """Orders written one behind the other without waiting are answered one by one, in order."""
    reader, writer = await asyncio.open_connection(*house.address)
    for number in range(30):
        raw = json_bytes(order_body(number))
        headers = {**house.signed(raw), "Content-Length": str(len(raw))}
        writer.write(request_bytes(raw, headers))
    writer.write(request_bytes(b"", {"Connection": "close"}, path="/nothing"))
    answers = await reader.read()
    writer.close()
    assert re.findall(rb"HTTP/1.1 (\d+)", answers) == [b"200"] * 30 + [b"404"]
    assert len(house.kitchen.board()) == 30
