"""A status never overtakes the answer to the webhook that brought the order.

Deliverect sets its own status when our answer arrives; one of ours that came before would be lost.
"""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from aiohttp import web

from kds.app.practice import settings_for
from kds.channels.channel import Call
from kds.channels.deliverect import Deliverect
from kds.clock import utc_now
from kds.demo.deliverect import PretendDeliverect
from kds.demo.deliverect.platform import ORDERS_PATH
from kds.demo.deliverect.sending import SIGNATURE_HEADER, signature
from kds.intake import Intake
from kds.kitchen import Delivery, Kitchen
from kds.listener import Limits, Traffic, make_app
from kds.outbox import Outbox
from kds.store.store import Store
from tests.kit.bodies import order_body
from tests.kit.house import House, json_bytes, request_bytes, until

MANY = 700


@asynccontextmanager
async def kitchen_behind(
    door: socket.socket, platform: PretendDeliverect, folder: Path
) -> AsyncIterator[Kitchen]:
    """Run listener, kitchen and outbox, accepting by itself, on a socket of the test's making."""
    settings = settings_for(platform).model_copy(update={"accept": "auto"})
    channel = Deliverect(settings, utc_now)
    kitchen = Kitchen(Store(folder / "kds.db"), {"deliverect": channel}, utc_now)
    intake, outbox = Intake(kitchen), Outbox(kitchen)
    app = make_app(kitchen, intake, health=dict, traffic=Traffic(), limits=Limits())
    runner = web.AppRunner(app, access_log=None, auto_decompress=False, shutdown_timeout=0.1)
    await runner.setup()
    await web.SockSite(runner, door).start()
    tasks = [asyncio.create_task(intake.run()), asyncio.create_task(outbox.run())]
    try:
        yield kitchen
    finally:
        await runner.cleanup()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await channel.close()
        kitchen.store.close()


async def test_status_waits_for_the_answer_to_go_out(tmp_path: Path) -> None:
    """While an order's answer is stuck on its way nothing is told of it; then everything is.

    The sender reads no answers until all ways are full, so one order is stored and not answered.
    """
    with socket.create_server(("127.0.0.1", 0)) as door, socket.socket() as sender:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        sender.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        async with (
            PretendDeliverect() as platform,
            kitchen_behind(door, platform, tmp_path) as kitchen,
        ):
            sender.setblocking(False)  # noqa: FBT003 - the socket's own way to be called
            loop = asyncio.get_running_loop()
            await loop.sock_connect(sender, door.getsockname())
            writing = asyncio.create_task(loop.sock_sendall(sender, _orders(platform)))
            stored = await _still(lambda: len(kitchen.board()))
            heard = await _still(lambda: len(platform.heard))
            assert heard == stored - 1 < MANY - 1
            (untold,) = (o for o in kitchen.board() if o.waiting_steps)
            assert untold.content.remote_id not in {h.order_id for h in platform.heard}
            reading = asyncio.create_task(_read_all(sender))
            await until(lambda: len(platform.heard) == MANY, within=20)
            await writing
            reading.cancel()
            with suppress(asyncio.CancelledError):
                await reading
    assert len({h.order_id for h in platform.heard}) == MANY


def _orders(platform: PretendDeliverect) -> bytes:
    requests = []
    for number in range(MANY):
        raw = json_bytes(order_body(number))
        proof = signature(raw, platform.secret or "")
        headers = {SIGNATURE_HEADER: proof, "Content-Length": str(len(raw))}
        requests.append(request_bytes(raw, headers))
    return b"".join(requests)


async def _still(count: Callable[[], int]) -> int:
    """Return a count once it has stood still for half a second."""
    before, quiet = -1, 0
    async with asyncio.timeout(20):
        while quiet < 5:
            await asyncio.sleep(0.1)
            before, quiet = (count(), quiet + 1) if count() == before else (count(), 0)
    return before


async def _read_all(sender: socket.socket) -> None:
    while await asyncio.get_running_loop().sock_recv(sender, 65536):
        pass


async def test_order_accepted_by_itself_is_told_at_once(tmp_path: Path) -> None:
    """With automatic acceptance the platform hears 20 soon after its answer, and only once."""
    async with House(tmp_path, accept="auto") as house:
        for number in range(20):
            order = await house.receive(order_body(number))
            status = await house.platform.wait_heard(order.content.remote_id, 20)
            assert status.body["pickupTime"]
        await house.quiet()
        assert len(house.platform.heard) == 20


async def test_request_that_is_given_up_holds_nothing_back(tmp_path: Path) -> None:
    """A request given up while its order is being stored leaves an order whose steps are told."""
    raw = json_bytes(order_body())
    call = Call(route="orders", path=ORDERS_PATH, headers={}, body=raw, public_url="")
    async with House(tmp_path, accept="auto") as house:
        intake = Intake(house.kitchen)
        arrival = house.kitchen.channels["deliverect"].read(call)[0]
        delivery = Delivery(
            channel="deliverect", arrival=arrival, headers={}, body=raw, fingerprint="f"
        )
        storing = asyncio.create_task(intake.store([delivery]))
        await asyncio.sleep(0)
        storing.cancel()
        running = asyncio.create_task(intake.run())
        try:
            await house.platform.wait_heard(order_body()["_id"], 20)
        finally:
            running.cancel()
