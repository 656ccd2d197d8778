"""Keeps the screen from going dark by itself while orders may come."""

import asyncio
import logging
import queue
import threading
from collections.abc import Callable
from contextlib import ExitStack, suppress

from wakepy import keep

from kds.notices import Notice, Notices, Severity

log = logging.getLogger(__name__)
# It tells at length of every attempt, and there is one every minute.
logging.getLogger("wakepy").setLevel(logging.WARNING)

_KEY = "awake"
_TITLE = "The screen may go dark"
_TEXT = (
    "This system does not let a program keep the screen awake. Orders go on, but nobody may see "
    "them: switch the screen saver and the screen's sleep off in the system's settings."
)
# The desktop may start after the program does.
_AGAIN_S = 60.0
_STOP_S = 3.0


class Awake:
    """Asks the system to keep the screen awake, from a thread, because its answer may take seconds.

    One thread for all calls: a request belongs to the thread, and on Linux to the connection, that
    made it.
    """

    def __init__(self, notices: Notices, *, again_s: float = _AGAIN_S) -> None:
        """Say in `notices` when the system refuses. Made inside a running loop.

        What was refused is asked for again after `again_s` seconds.
        """
        self._notices, self._again_s = notices, again_s
        self._loop = asyncio.get_running_loop()
        self._wishes: queue.SimpleQueue[bool | None] = queue.SimpleQueue()
        self._wanted, self._said = False, False
        self.answer: bool | None = None
        self._ended = asyncio.Event()
        # A system that never answers must not keep the program from ending.
        threading.Thread(target=self._serve, name="awake", daemon=True).start()

    def want(self, *, awake: bool) -> None:
        """Keep the screen awake from now on, or let it sleep; returns at once.

        The system's answer is in `answer` as soon as it is known, None before.
        """
        if awake != self._wanted:
            self._wanted, self.answer, self._said = awake, None, False
            self._wishes.put(awake)
            self._notices.clear(_KEY)

    async def stop(self) -> None:
        """Let the screen sleep, and end."""
        self.want(awake=False)
        self._wishes.put(None)
        with suppress(TimeoutError):
            await asyncio.wait_for(self._ended.wait(), _STOP_S)

    def _serve(self) -> None:
        """Do what is wished, one wish after the other; repeat what the system has refused."""
        held, wish, active, refused = ExitStack(), False, False, False
        while True:
            try:
                next_wish = self._wishes.get(timeout=self._again_s if wish and not active else None)
            except queue.Empty:
                next_wish = wish
            held.close()
            if next_wish is None:
                break
            wish, active = next_wish, False
            if wish:
                mode = held.enter_context(keep.presenting(on_fail="pass"))
                active = mode.active
                if not active and not refused:
                    log.info("the screen is not kept awake: %s", mode.result.get_failure_text())
                refused = not active
                self._tell(self._hear, active)
        self._tell(self._ended.set)

    def _tell(self, hear: Callable[..., object], *what: object) -> None:
        # When the loop has ended nobody listens any more.
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(hear, *what)

    def _hear(self, active: bool) -> None:  # noqa: FBT001 - what the thread tells
        if not self._wanted:
            return
        self.answer = active
        if active:
            self._notices.clear(_KEY)
        elif not self._said:
            # Once: who has put the notice away knows it.
            self._said = True
            self._notices.show(Notice(_KEY, Severity.WARNING, _TITLE, _TEXT))
