"""Runs the program without a screen, until it is told to stop."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress

from kds.app.program import Program
from kds.config import ConfigError

Play = Callable[[asyncio.Event], Coroutine[None, None, None]]


async def run(program: Program, play: Play | None) -> None:
    """Run until a signal ends it, or the practice service does.

    Raises:
        ConfigError: no channel is switched on, and there is no screen to say so on; one whose
            secret cannot be read now counts as one.

    """
    if not (program.kitchen.channels or program.settings_file.lost):
        msg = "The settings switch on no channel: fill in [channels.deliverect] or another."
        raise ConfigError(msg)
    stop = asyncio.Event()
    async with running(program, play, stop):
        await stop.wait()


@asynccontextmanager
async def running(
    program: Program,
    play: Play | None,
    stop: asyncio.Event,
    at_end: Callable[[], Program] | None = None,
) -> AsyncIterator[None]:
    """Start a program, and the practice service if there is one; stop both at the end.

    `at_end` returns the program that runs then, if that may be another. `stop` is set by Ctrl-C, by
    the system's request to end, and when the practice has ended.
    """
    _stop_on_signals(stop)
    await program.start()
    playing = asyncio.create_task(play(stop), name="practice") if play else None
    if playing:
        playing.add_done_callback(lambda _: stop.set())
    try:
        yield
    finally:
        stop.set()
        if playing:
            with suppress(asyncio.CancelledError):
                await playing
        await (at_end() if at_end else program).stop()


def _stop_on_signals(stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, stop.set)
        except NotImplementedError:
            # Windows has no such handlers; Python's own one runs between two callbacks.
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
