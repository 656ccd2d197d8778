"""How the pretend platform brings orders to a kitchen."""

import asyncio
import hashlib
import hmac
import json
from datetime import UTC, datetime
from itertools import pairwise
from random import Random

import aiohttp
import pytest

from kds.demo.deliverect import PretendDeliverect
from kds.demo.deliverect.orders import make_order
from kds.demo.deliverect.sending import SIGNATURE_HEADER
from tests.demo.small_kitchen import ADDRESSES, SmallKitchen

# Fast enough for a test, slow enough to tell the pauses of 10, 20, 40 seconds apart.
SPEED = 400.0


def signed(key: str, raw: bytes) -> str:
    """The signature, worked out by the test itself."""
    return hmac.new(key.encode(), raw, hashlib.sha256).hexdigest()


async def test_order_is_signed_over_the_raw_bytes(
    platform: PretendDeliverect, kitchen: SmallKitchen, rng: Random
) -> None:
    """The signature is the hex HMAC-SHA256 of exactly the bytes sent, with the secret."""
    assert platform.secret
    assert await platform.send_order(make_order(rng, datetime.now(UTC))) == 200
    odd = b'{ "_id" :"1", "name": "\xe2\x98\x95" }\n'
    assert await platform.send_order(odd) == 200
    assert kitchen.got[1].raw == odd
    assert [got.signature for got in kitchen.got] == [
        signed(platform.secret, got.raw) for got in kitchen.got
    ]


async def test_staging_signs_with_the_channel_link(kitchen: SmallKitchen) -> None:
    """Without a secret the body's own channelLink is the key."""
    async with PretendDeliverect(kitchen.url, staging=True) as platform:
        await platform.send_order({"_id": "1", "channelLink": "5bf02f38"})
    assert kitchen.got[0].signature == signed("5bf02f38", kitchen.got[0].raw)


async def test_headers_can_be_replaced(platform: PretendDeliverect, kitchen: SmallKitchen) -> None:
    """A test can send a forged signature."""
    await platform.send_order({"_id": "1"}, headers={SIGNATURE_HEADER: "forged"})
    assert kitchen.got[0].signature == "forged"


@pytest.mark.parametrize("staging", [False, True])
async def test_registration_reads_the_addresses(kitchen: SmallKitchen, *, staging: bool) -> None:
    """A registration is signed (in staging with the location's id) and its answer is read."""
    async with PretendDeliverect(kitchen.url, staging=staging) as platform:
        kitchen.secrets = (platform.secret,) if platform.secret else ()
        registration = await platform.register(location="loc-1")
    assert (registration.status, registration.addresses) == (200, ADDRESSES)


async def test_single_shot_is_not_repeated(
    platform: PretendDeliverect, kitchen: SmallKitchen
) -> None:
    """A test's own order is sent once whatever the kitchen says, and fails loudly without one."""
    kitchen.answers = [503]
    assert await platform.send_order({"_id": "1"}) == 503
    assert len(kitchen.got) == 1
    await kitchen.close()
    with pytest.raises(aiohttp.ClientConnectionError):
        await platform.send_order({"_id": "1"})


async def test_unavailable_kitchen_gets_the_same_bytes_again(
    platform: PretendDeliverect, kitchen: SmallKitchen, rng: Random
) -> None:
    """After 502, 503 and 504 the same body comes again, after 10, 20 and 40 scaled seconds."""
    kitchen.answers = [502, 503, 504]
    delivery = await platform.deliver(make_order(rng, datetime.now(UTC)), speed=SPEED)
    assert delivery.outcomes == (502, 503, 504, 200)
    assert delivery.arrived
    assert {got.raw for got in kitchen.got} == {delivery.raw}
    times = [got.at for got in kitchen.got]
    pauses = [after - before for before, after in pairwise(times)]
    # A loop's clock may fire a little early.
    assert all(
        pause >= 0.9 * seconds / SPEED for pause, seconds in zip(pauses, (10, 20, 40), strict=True)
    )


async def test_gives_up_after_five_repeats(
    platform: PretendDeliverect, kitchen: SmallKitchen
) -> None:
    """A kitchen that stays unavailable is tried six times in all, then the order has failed."""
    kitchen.answers = [503] * 10
    delivery = await platform.deliver({"_id": "1"}, speed=4000)
    assert delivery.outcomes == (503,) * 6
    assert not delivery.arrived
    assert platform.deliveries == [delivery]


@pytest.mark.parametrize("status", [400, 401, 404, 500])
async def test_other_answers_are_final(
    platform: PretendDeliverect, kitchen: SmallKitchen, status: int
) -> None:
    """An order refused with any other status has failed and never comes again."""
    kitchen.answers = [status]
    delivery = await platform.deliver({"_id": "1"}, speed=SPEED)
    assert delivery.outcomes == (status,)
    assert not delivery.arrived


async def test_slow_kitchen_has_failed_at_once(
    platform: PretendDeliverect, kitchen: SmallKitchen
) -> None:
    """A kitchen that does not answer in time gets no second chance."""
    platform.sender.read_timeout = 0.1
    kitchen.think = 1.0
    delivery = await platform.deliver({"_id": "1"}, speed=SPEED)
    assert delivery.outcomes == ("no answer",)
    assert len(kitchen.got) == 1


async def test_kitchen_that_starts_late_still_gets_its_order(
    platform: PretendDeliverect, kitchen: SmallKitchen
) -> None:
    """An order sent while nobody listens arrives once somebody does."""
    port = int(kitchen.url.rpartition(":")[2])
    await kitchen.close()
    delivering = asyncio.create_task(platform.deliver({"_id": "1"}, speed=100))
    await asyncio.sleep(0.05)
    await kitchen.open(port)
    delivery = await delivering
    assert delivery.outcomes == ("no connection", 200)
    assert [json.loads(delivery.raw)] == kitchen.orders


async def test_cut_off_platform_delivers_later(
    platform: PretendDeliverect, kitchen: SmallKitchen
) -> None:
    """While the platform is cut off nothing reaches the kitchen; afterwards it all arrives."""
    platform.sender.cut_off = True
    delivering = [
        asyncio.create_task(platform.deliver({"_id": str(n)}, speed=100)) for n in range(5)
    ]
    await asyncio.sleep(0.05)
    assert kitchen.got == []
    platform.sender.cut_off = False
    await asyncio.gather(*delivering)
    assert sorted(order["_id"] for order in kitchen.orders) == list("01234")
