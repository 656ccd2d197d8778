"""When the disk takes nothing: 503 and a notice over everything, and service again once cured."""

import asyncio
import shutil
import threading
from contextlib import AbstractContextManager

import pysqlite3
import pytest

from kds.notices import Severity
from tests.kit.bodies import order_body
from tests.kit.disk import checkpoint, locked
from tests.kit.house import House, until

pytestmark = pytest.mark.expects_log("kds.kitchen")


def lock(house: House) -> AbstractContextManager[None]:
    """Let another program hold the database."""
    return locked(house.folder / "kds.db")


def blocked(house: House) -> bool:
    """Say whether the screen shows nothing but that orders cannot be stored."""
    return any(n.severity is Severity.BLOCKING for n in house.program.notices.current())


async def test_locked_database_is_unavailable_and_served_again(house: House) -> None:
    """A locked database gets 503 with a time to come again; unlocked, the same order is taken."""
    with lock(house):
        url, raw = house.program.address + "/deliverect/orders", b"{}"
        async with house.http.post(url, data=raw, headers=house.signed(raw)) as got:
            assert (got.status, got.headers["Retry-After"]) == (503, "10")
        assert await house.send(order_body()) == 503
        assert blocked(house)
    assert await house.send(order_body()) == 200
    assert not blocked(house)
    assert [order.content.display_id for order in house.kitchen.board()] == ["U1"]


async def test_health_answers_while_nothing_can_be_stored(house: House) -> None:
    """Health says what the disk says, and that all is well again afterwards."""
    with lock(house):
        await house.send(order_body())
        health = await house.health()
        assert (health["status"], health["store"]["ok"]) == ("trouble", False)
        assert health["store"]["problem"]
    await house.send(order_body())
    health = await house.health()
    assert (health["status"], health["store"]) == ("ok", {"ok": True, "problem": None})


async def test_fifty_at_once_into_a_locked_database(house: House) -> None:
    """Each of fifty orders at once gets 503 soon, and each is one order when it comes again."""
    bodies = [order_body(number) for number in range(50)]
    with lock(house):
        async with asyncio.timeout(30):
            answers = await asyncio.gather(*(house.send(body) for body in bodies))
    assert answers == [503] * 50
    assert await asyncio.gather(*(house.send(body) for body in bodies)) == [200] * 50
    assert len(house.kitchen.board()) == 50


async def test_short_lock_is_waited_for(house: House) -> None:
    """A lock that is gone within a moment costs that moment and no order."""
    other = pysqlite3.connect(
        str(house.folder / "kds.db"), isolation_level=None, check_same_thread=False
    )
    other.execute("BEGIN IMMEDIATE")
    # From a thread, as the program itself waits for the disk.
    unlocking = threading.Timer(0.05, other.execute, ["ROLLBACK"])
    unlocking.start()
    assert await house.send(order_body()) == 200
    unlocking.join()
    other.close()


@pytest.mark.parametrize("back_as", ["itself", "copy"])
async def test_file_that_was_moved_away(house: House, back_as: str) -> None:
    """A database that is moved away takes nothing, and goes on where it was once it is back."""
    first = await house.receive(order_body(1))
    house.kitchen.accept(first.id)
    await house.all_told(first.id)
    database, elsewhere = house.folder / "kds.db", house.folder / "elsewhere.db"
    checkpoint(database)
    database.rename(elsewhere)
    assert await house.send(order_body(2)) == 503
    assert blocked(house)
    assert not database.exists()
    if back_as == "itself":
        elsewhere.rename(database)
    else:
        for left in house.folder.glob("kds.db-*"):
            left.unlink()
        shutil.copy(elsewhere, database)
    assert await house.send(order_body(2)) == 200
    assert not blocked(house)
    states = {o.content.display_id: o.state.value for o in house.kitchen.board()}
    assert states == {"U1": "accepted", "U2": "placed"}


async def test_database_that_is_none(house: House) -> None:
    """Noise in the database's place takes nothing; with the true one back, service goes on."""
    await house.receive(order_body(1))
    database = house.folder / "kds.db"
    checkpoint(database)
    database.rename(house.folder / "elsewhere.db")
    database.write_bytes(b"noise" * 4096)
    for left in house.folder.glob("kds.db-*"):
        left.unlink()
    assert await house.send(order_body(2)) == 503
    assert blocked(house)
    assert database.read_bytes() == b"noise" * 4096
    (house.folder / "elsewhere.db").replace(database)
    assert await house.send(order_body(2)) == 200
    assert len(house.kitchen.board()) == 2


async def test_trouble_ends_by_itself(house: House) -> None:
    """Without any order or press the notice goes away soon after its cause."""
    with lock(house):
        await house.send(order_body())
        assert blocked(house)
    await until(lambda: not blocked(house), within=30)


async def test_platform_s_own_retries_bring_the_order(house: House) -> None:
    """An order that meets a locked database arrives by Deliverect's own rule, once."""
    with lock(house):
        bringing = asyncio.create_task(house.platform.deliver(order_body(), speed=50))
        await until(lambda: house.program.traffic.answers[503])
    delivery = await bringing
    assert (delivery.outcomes[0], delivery.arrived) == (503, True)
    assert len(house.kitchen.board()) == 1
