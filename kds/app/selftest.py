"""`--self-test`: an order of each platform through the program and back, in a temporary folder."""

import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp

from kds.app.pretended import TITLES, Pretended
from kds.app.program import Program
from kds.app.round_trips import Failed, RoundTrips
from kds.config import KitchenSettings, ListenerSettings, Settings
from kds.domain.order import Order
from kds.store.connection import sqlite_version

_WITHIN_S = 20.0
# Older ones can corrupt a database in WAL mode that has several connections.
_FIRST_GOOD_SQLITE = (3, 51, 3)


def run(*, with_screen: bool) -> int:
    """Try everything; print what works; return 0, or 1 after saying what failed."""
    try:
        if with_screen:
            # Imported only now: without a screen, Qt need not even be installed.
            from kds.app import screen, sounds  # noqa: PLC0415
            from kds.ui.office.reports.asking import load_canvas  # noqa: PLC0415

            sounds.check()
            _say("ok  all sounds are there")
            load_canvas()
            _say("ok  pictures of reports can be drawn")
            screen.run_test(_test)
        else:
            asyncio.run(_test(None))
    except (Failed, ImportError, TimeoutError, OSError, aiohttp.ClientError) as error:
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
    async with _running() as (program, platforms):
        await _health(program)
        sees = show(program) if show else None

        async def seen(order: Order) -> None:
            _say("ok  a signed order is on disk and answered 200")
            if sees:
                await _until(lambda: sees(order), "the order does not show on the board")
                _say("ok  the order shows on the board")

        for name, trip in RoundTrips(program.kitchen, platforms, seen).all.items():
            said = await trip()
            await _until(lambda: not program.kitchen.waiting_steps(), "an answer was not recorded")
            _say(f"ok  {TITLES[name]}: an order came in, and the platform has heard: {said}")


@asynccontextmanager
async def _running() -> AsyncIterator[tuple[Program, Pretended]]:
    with tempfile.TemporaryDirectory(prefix="kds-self-test-") as folder:
        platforms = Pretended()
        settings = Settings(
            listener=ListenerSettings(port=0),
            kitchen=KitchenSettings(undo_seconds=0.2),
            channels=platforms.settings(),
        )
        program = Program(settings, Path(folder))
        program.claim()
        await program.start()
        try:
            async with platforms.open(program.address):
                yield program, platforms
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
