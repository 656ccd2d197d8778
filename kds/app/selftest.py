"""`--self-test`: one order through the whole program and back, in a temporary folder."""

import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import aiohttp

from kds.app.practice import settings_for
from kds.app.program import Program
from kds.config import ChannelsSettings, KitchenSettings, ListenerSettings, Settings
from kds.demo.deliverect import PretendDeliverect
from kds.demo.deliverect.orders import make_order
from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.store.connection import sqlite_version

_ACCEPTED = 20
_WITHIN_S = 20.0
# Older ones can corrupt a database in WAL mode that has several connections.
_FIRST_GOOD_SQLITE = (3, 51, 3)


class Failed(Exception):
    """A part of the self-test did not do what it must. The message says which."""


def run(*, with_screen: bool) -> int:
    """Try everything; print what works; return 0, or 1 after saying what failed."""
    try:
        if with_screen:
            # Imported only now: without a screen, Qt need not even be installed.
            from kds.app import screen, sounds  # noqa: PLC0415

            sounds.check()
            _say("ok  all sounds are there")
            screen.run_test(_test)
        else:
            asyncio.run(_test(None))
    except (Failed, TimeoutError, OSError, aiohttp.ClientError) as error:
        _say(f"FAILED: {str(error) or type(error).__name__}")
        return 1
    _say("Everything works.")
    return 0


async def _test(show: Callable[[Program], Callable[[Order], bool]] | None) -> None:
    """Run the test; `show` opens a window and returns how to ask whether an order is seen in it."""
    version = sqlite_version()
    if version < _FIRST_GOOD_SQLITE:
        raise Failed(f"SQLite is {version}: older than {_FIRST_GOOD_SQLITE}, it can lose orders")
    _say(f"ok  SQLite {'.'.join(map(str, version))}")
    async with _running() as (program, platform):
        await _health(program)
        sees = show(program) if show else None
        order = await _receive(program, platform)
        _say("ok  a signed order is on disk and answered 200")
        if sees:
            await _until(lambda: sees(order), "the order does not show on the board")
            _say("ok  the order shows on the board")
        program.kitchen.accept(order.id)
        await platform.wait_heard(order.content.remote_id, _ACCEPTED, within=_WITHIN_S)
        _say("ok  the pretend platform has heard: accepted")
        await _until(
            lambda: program.kitchen.order(order.id).steps[0].told_at is not None,
            "the platform's answer was not recorded",
        )
        if program.kitchen.order(order.id).state is not State.ACCEPTED:
            raise Failed("the order is not accepted after it was accepted")


@asynccontextmanager
async def _running() -> AsyncIterator[tuple[Program, PretendDeliverect]]:
    with tempfile.TemporaryDirectory(prefix="kds-self-test-") as folder:
        async with PretendDeliverect() as platform:
            settings = Settings(
                listener=ListenerSettings(port=0),
                kitchen=KitchenSettings(undo_seconds=0.2),
                channels=ChannelsSettings(deliverect=settings_for(platform)),
            )
            program = Program(settings, Path(folder))
            program.claim()
            await program.start()
            platform.sender.kitchen_url = program.address
            try:
                yield program, platform
            finally:
                await program.stop()


async def _health(program: Program) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{program.address}/health") as response,
    ):
        said = await response.json()
    if said["status"] != "ok":
        raise Failed(f"the program is not well: {said['notices']}")
    _say(f"ok  listening at {program.address}")


async def _receive(program: Program, platform: PretendDeliverect) -> Order:
    body = make_order(Random(1), datetime.now(UTC), scheduled=False)  # noqa: S311 - always the same order
    status = await platform.send_order(body)
    if status != 200:  # noqa: PLR2004 - what Deliverect waits for
        raise Failed(f"a signed order was answered {status}")
    return next(o for o in program.kitchen.board() if o.content.remote_id == body["_id"])


async def _until(condition: Callable[[], bool], otherwise: str) -> None:
    try:
        async with asyncio.timeout(_WITHIN_S):
            while not condition():  # noqa: ASYNC110 - what is asked has no event to wait for
                await asyncio.sleep(0.02)
    except TimeoutError:
        raise Failed(otherwise) from None


def _say(line: str) -> None:
    # A packaged program for Windows has no terminal: there the exit code says it.
    if sys.stdout is not None:
        print(line, flush=True)  # noqa: T201 - what a self-test is for
