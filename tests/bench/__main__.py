"""Prints the numbers the product is held to, each beside its baseline.

`python -m tests.bench [ROW ...]` with rows 1 to 10; the first five take about three minutes, the
next three five more and, for a while, 8 GB of disk, the ninth ten more and 11 GB, the last one half
an hour. Machines differ and are noisy: the ratio counts.
Baseline and kitchen take turns, the median round is shown.
"""

import asyncio
import os
import sys
import time
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime

import aiohttp

from kds.demo.deliverect import PretendDeliverect
from tests.bench.figures import line, median, percentile
from tests.bench.load import Request, Sent, flood, requests, small_requests, trickle
from tests.bench.sides import Side, bare_side, kitchen_side, touch_side
from tests.bench.size_rows import disk_bytes, memory, page_change, search, start

_ROUNDS = 3
_UNDO_S = 0.5


async def throughput() -> list[str]:
    """Row 1: webhooks answered a second, 8 connections, the screen open with 40 tickets."""
    ours, bare = [], []
    for turn in range(_ROUNDS):
        orders = requests(2500, seed=turn)
        async with bare_side("plain") as side:
            bare.append(await _rate(side, orders))
        async with kitchen_side() as side:
            ours.append(await _rate(side, orders))
    ratio = median([a / b for a, b in zip(ours, bare, strict=True)])
    figures = f"{median(ours):.0f}/s", f"{median(bare):.0f}/s", f"{ratio:.2f}"
    return [line("webhooks answered, 8 connections", *figures, "at least 0.5")]


async def _rate(side: Side, orders: list[Request]) -> float:
    await flood(side.port, orders[:40], 8)
    sent = await flood(side.port, orders[40:], 8)
    _check(sent)
    return len(sent.answered) / sent.seconds


async def latency() -> list[str]:
    """Row 2: webhook to answer and to painted ticket at 10 orders a second."""
    rows: dict[tuple[str, str], list[list[float]]] = {}
    for turn in range(_ROUNDS):
        orders = small_requests(150, seed=turn)
        for name in ("bare", "ours"):
            running = kitchen_side(paint="yes", keep="7") if name == "ours" else bare_side("screen")
            async with running as side:
                sent = await trickle(side.port, orders, 10)
                await asyncio.sleep(0.5)
            _check(sent)
            rows.setdefault((name, "answer"), []).append(sent.latencies_ms)
            rows.setdefault((name, "painted ticket"), []).append(
                [(at - sent.sent[key]) * 1000 for key, at in side.painted.items()]
            )
            if len(side.painted) < len(orders):
                print(f"  only {len(side.painted)} of {len(orders)} seen painted ({name})")
    lines = []
    for what in ("answer", "painted ticket"):
        for share in (0.5, 0.99):
            ours = [percentile(values, share) for values in rows["ours", what]]
            bare = [percentile(values, share) for values in rows["bare", what]]
            ratio = median([a / b for a, b in zip(ours, bare, strict=True)])
            lines.append(
                line(
                    f"webhook to {what}, p{share * 100:.0f}, 10 a second",
                    *(f"{median(ours):.1f} ms", f"{median(bare):.1f} ms"),
                    *(f"{ratio:.2f}", "at most 2"),
                )
            )
    return lines


async def touch() -> list[str]:
    """Row 3: from touch-down to the painted reaction."""
    async with touch_side() as side:
        await side.process.wait()
    ours, bare = (percentile(side.touches[kind], 0.99) for kind in ("kitchen", "bare"))
    figures = f"{ours:.2f} ms", f"{bare:.2f} ms", f"{ours / bare:.2f}"
    return [line("touch-down to painted reaction, p99", *figures, "at most 2")]


async def undo_to_wire() -> list[str]:
    """Row 4: from the end of the undo time to the request at the platform."""
    async with PretendDeliverect() as platform:
        access = platform.credentials
        async with kitchen_side(
            url=platform.url,
            client_id=access.client_id,
            client_secret=access.client_secret,
            undo_s=str(_UNDO_S),
        ) as side:
            orders = small_requests(120, seed=9)
            _check(await flood(side.port, orders, 4))
            side.say("PRESS")
            await platform.wait_heard(where=lambda _: len(platform.heard) >= 120, within=30)
            await asyncio.sleep(0.2)
        ours = [
            (heard.at.timestamp() - side.pressed[heard.order_id] - _UNDO_S) * 1000
            for heard in platform.heard[5:]
        ]
        bare = await _bare_calls(platform)
    late, base = percentile(ours, 0.99), percentile(bare, 0.99)
    if min(ours) < -1:
        print(f"  a step went out {-min(ours):.1f} ms before its undo time was over")
    figures = f"{late:.1f} ms", f"{base:.1f} ms", f"{(late - 5) / base:.2f}"
    return [line("end of undo time to the wire, p99", *figures, "at most 2 after 5 ms")]


async def _bare_calls(platform: PretendDeliverect) -> list[float]:
    """Return how long a bare client's call takes to be at the platform, in ms."""
    access, taken = platform.credentials, []
    async with aiohttp.ClientSession() as session:
        ask = {
            "client_id": access.client_id,
            "client_secret": access.client_secret,
            "audience": platform.url,
            "grant_type": "client_credentials",
        }
        async with session.post(f"{platform.url}/oauth/token", json=ask) as answer:
            token = (await answer.json())["access_token"]
        for number in range(120):
            body = {
                "orderId": f"bare{number}",
                "status": 20,
                "reason": "",
                "receiptId": "1",
                "timeStamp": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
            }
            began = time.time()
            headers = {"Authorization": f"Bearer {token}"}
            url = f"{platform.url}/orderStatus/bare{number}"
            async with session.post(url, json=body, headers=headers) as answer:
                await answer.read()
            taken.append((platform.heard[-1].at.timestamp() - began) * 1000)
            await asyncio.sleep(0.02)
    return taken[5:]


async def burst() -> list[str]:
    """Row 5: 500 webhooks at once: time until all are answered, and the screen's longest pause."""
    times: dict[str, list[float]] = {"bare": [], "ours": [], "slow": []}
    pauses: dict[str, list[float]] = {"ours": [], "slow": []}
    for turn in range(_ROUNDS):
        orders = requests(500, seed=turn)
        async with bare_side("screen") as side:
            times["bare"].append(await _burst(side, orders))
        for name, commit_s in (("ours", "0"), ("slow", "0.05")):
            async with kitchen_side(commit_s=commit_s) as side:
                times[name].append(await _burst(side, orders))
                await asyncio.sleep(1.2)
                pauses[name].append(max(side.pauses))
    ratio = median([a / b for a, b in zip(times["ours"], times["bare"], strict=True)])
    return [
        line(
            "500 webhooks at once: until all are answered",
            *(f"{median(times['ours']) * 1000:.0f} ms", f"{median(times['bare']) * 1000:.0f} ms"),
            *(f"{ratio:.2f}", "at most 2"),
        ),
        line("… longest pause of the screen", f"{median(pauses['ours']):.0f} ms", "", "", "100 ms"),
        line(
            "… the same with commits of 50 ms",
            *(f"{median(pauses['slow']):.0f} ms", "", "", "100 ms"),
        ),
    ]


async def _burst(side: Side, orders: list[Request]) -> float:
    await asyncio.sleep(0.7)
    side.pauses.clear()
    sent = await flood(side.port, orders, len(orders))
    _check(sent)
    return sent.seconds


def _check(sent: Sent) -> None:
    if set(sent.statuses) != {200}:
        raise SystemExit(f"not every order was answered 200: {sent.statuses}")


_ROWS: dict[str, Callable[[], Coroutine[None, None, list[str]]]] = {
    "1": throughput,
    "2": latency,
    "3": touch,
    "4": undo_to_wire,
    "5": burst,
    "6": page_change,
    "7": start,
    "8": disk_bytes,
    "9": search,
    "10": memory,
}


async def _main(wanted: list[str]) -> None:
    print(line("what", "kitchen", "bare", "ratio", "target"))
    print("|---|---|---|---|---|")
    for row in wanted or list(_ROWS):
        for text in await _ROWS[row]():
            print(text, flush=True)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    asyncio.run(_main(sys.argv[1:]))
