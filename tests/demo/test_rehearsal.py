"""A real day as a practice: the same load through all platforms, and nobody of the real guests."""

import asyncio
import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from kds.app.channels import make_channels
from kds.app.pretended import TITLES, Pretended
from kds.app.rehearsing import NoRehearsal, rehearsal
from kds.channels.channel import Call
from kds.config import Settings
from kds.demo.rehearsal.bodies import body_of
from kds.domain.order import Content, Order, OrderType
from kds.domain.rehearsal import Dish, Rehearsed, as_data
from kds.domain.whereabouts import Whereabouts
from tests.demo.practice_cook import practising
from tests.demo.real_day import DAY, known_in, live
from tests.kit.headless import ROOT

pytestmark = pytest.mark.timeout(300)

WHAT = f"{DAY:%Y-%m-%d}"
ROUTES = ("orders", "acceptance-requested")


def lines(content: Content) -> list[tuple[int, str, int, bool]]:
    """Return what a cook makes; a platform without removals says them in words."""
    return [
        (i.depth, i.title.removeprefix("No "), i.total_quantity, i.removed or "No " in i.title)
        for i in content.items
    ]


@pytest.mark.parametrize("name", TITLES)
async def test_each_platform_brings_the_same_load(name: str) -> None:
    """An order that is rehearsed has the dishes, modifiers, kind and time of the real one."""
    now, pretended = datetime(2026, 3, 14, 18, tzinfo=UTC), Pretended([name])
    settings = Settings(channels=pretended.settings())
    channel = make_channels(settings, lambda: now, Whereabouts())[name]
    dishes = (
        Dish(name="Menu", plu="M-1", price=1200, quantity=2, combo=True),
        Dish(depth=1, name="Burger", plu="M-2", price=0, in_bundle=True),
        Dish(depth=2, name="Bacon", plu="M-3", price=100, quantity=2),
        Dish(depth=2, name="onion", plu="M-4", removed=True),
        Dish(name="Fries", plu="M-5", price=300, quantity=3, remark=True),
        Dish(depth=1, name="Mayonnaise", plu="M-6", price=0),
    )
    for kind in (OrderType.DELIVERY, OrderType.PICKUP):
        order = Rehearsed(
            after_s=0, channel=name, kind=kind, minutes=25, note=True, allergy=True, dishes=dishes
        )
        body = body_of(name, order, Random(1), now, 1.0)  # noqa: S311 - a play
        (method, path), route = next(
            (place, route) for place, route in channel.routes().items() if route in ROUTES
        )
        raw = json.dumps(body).encode()
        call = Call(route=route, path=path, headers={}, body=raw, public_url="", method=method)
        content = channel.read(call)[0].content
        assert content.order_type is kind
        assert content.due_at == now + timedelta(minutes=25)
        assert content.asap
        assert content.note
        assert lines(content) == [
            (0, "Menu", 2, False),
            (1, "Burger", 2, False),
            (2, "Bacon", 4, False),
            (2, "onion", 2, True),
            (0, "Fries", 3, False),
            (1, "Mayonnaise", 3, False),
        ]
    for server in pretended.servers:
        await server.stop()


def gaps(orders: Sequence[Order]) -> list[float]:
    """Return the seconds from the first of these orders to each."""
    came = sorted(order.received_at for order in orders)
    return [(at - came[0]).total_seconds() for at in came]


async def test_a_real_day_is_practised(tmp_path: Path) -> None:
    """All orders of a day come again at their times; nothing in the folder knows a real guest."""
    real, speed = tmp_path / "real", 100.0
    real.mkdir()
    said = await live(real)
    assert known_in(real)
    load = rehearsal(WHAT, real)
    assert len(load) == len(said)
    names = tuple(TITLES)
    async with practising(tmp_path, names, speed=speed, cooks=False, rehearsal=load) as playing:
        kitchen = playing.program.kitchen
        await playing.until(lambda: len(kitchen.board()) == len(load))
        cancelled = sum(order.cancelled_after_s is not None for order in load)
        assert cancelled == len(names)
        await playing.until(
            lambda: sum(bool(o.standing.cancelled_by) for o in kitchen.board()) == cancelled
        )
        orders = kitchen.board()
        assert {order.channel for order in orders} == set(names)
        for came, wanted in zip(gaps(orders), [each.after_s for each in load], strict=True):
            # A busy machine may be late, but brings nothing early.
            assert came >= wanted / speed - 0.5
        for order in orders:
            assert order.content.customer.name != "Wilhelmina Quistgaard"
            titles = [item.title for item in order.content.items if not item.depth]
            assert {"Fries", titles[0]} == {*titles}
            assert titles[0] in ("HM", "House menu")
    assert known_in(tmp_path / "data") == set()


async def test_played_from_the_command_line(tmp_path: Path) -> None:
    """`--demo --replay DAY --from-data-dir DIR` plays; a copy of the load in a file does too."""
    real = tmp_path / "real"
    real.mkdir()
    await live(real, each=1)
    file = tmp_path / "practice.json"
    file.write_text(json.dumps(as_data(rehearsal(WHAT, real))), "utf-8")
    assert known_in(tmp_path) != known_in(file.parent / "nothing")
    for number, what in enumerate(((WHAT, "--from-data-dir", str(real)), (str(file),))):
        data = tmp_path / f"practice-{number}"
        command = ("--demo", "--headless", "--speed", "200", "--data-dir", str(data))
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "main.py", *command, "--replay", *what),
            cwd=ROOT,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        assert process.stdout
        assert process.stderr
        seen = b""
        while b"5 orders come as they came on a real day" not in seen:
            line = await process.stdout.readline()
            assert line, (seen, await process.stderr.read())
            seen += line
        logged = b""
        while b"all 5 orders of the day have come" not in logged:
            line = await process.stderr.readline()
            assert line, logged
            logged += line
        process.terminate()
        await process.communicate()
        assert process.returncode == 0
        assert known_in(data) == set()


async def test_a_file_knows_nobody(tmp_path: Path) -> None:
    """A practice file can be given to anybody: no word of a real guest stands in it."""
    real, out = tmp_path / "real", tmp_path / "out"
    real.mkdir()
    out.mkdir()
    await live(real)
    (out / "practice.json").write_text(json.dumps(as_data(rehearsal(WHAT, real))), "utf-8")
    assert known_in(out) == set()


@pytest.mark.parametrize(
    ("arguments", "words", "code"),
    [
        (("--replay", "2026-03-14"), "needs --demo", 2),
        (("--demo", "--replay", "2026-03-14"), "There is no order database", 1),
        (("--demo", "--replay", "nothing.json"), "neither a day", 1),
    ],
)
async def test_what_cannot_be_played(
    tmp_path: Path, arguments: tuple[str, ...], words: str, code: int
) -> None:
    """Without orders to play the program says so, and ends."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "main.py", "--headless", *arguments, "--from-data-dir", str(tmp_path)),
        cwd=ROOT,
        stderr=asyncio.subprocess.PIPE,
    )
    _, said = await process.communicate()
    assert words in said.decode()
    assert process.returncode == code


def names_in(folder: Path) -> list[str]:
    """Return what is in a folder."""
    return sorted(path.name for path in folder.iterdir())


async def test_not_in_the_folder_of_the_real_orders(tmp_path: Path) -> None:
    """Practice never goes into the folder whose orders it plays."""
    await live(tmp_path, each=1)
    before = names_in(tmp_path)
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "main.py", "--headless", "--demo", "--data-dir", str(tmp_path)),
        *("--replay", WHAT, "--from-data-dir", str(tmp_path)),
        cwd=ROOT,
        stderr=asyncio.subprocess.PIPE,
    )
    _, said = await process.communicate()
    assert "choose another --data-dir" in said.decode()
    assert process.returncode == 1
    assert names_in(tmp_path) == before
    with pytest.raises(NoRehearsal, match="no order on 2026-03-15"):
        rehearsal("2026-03-15", tmp_path)
