"""Starts the program anew inside its process, with the settings as they are in the file then.

The old one is stopped as at its end: what came in and what was tapped is on disk, and the new one
goes on from there. Meanwhile a cover says so, as nothing that is tapped could be taken.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from kds.app.program import AlreadyRunning, Program
from kds.config import ConfigError, Settings
from kds.notices import Notice, Notices, Severity
from kds.store.errors import StoreTooNew

log = logging.getLogger(__name__)

KEY = "anew"
_LOOK_FOR_SECRETS_S = 20.0


@dataclass(frozen=True, slots=True)
class Shown:
    """What a program looks like, as far as starting anew must know.

    `cover` puts something over the window that says what happens, `take_down` ends it, `put_up`
    shows a program in its place.
    """

    cover: Callable[[], Awaitable[None]]
    take_down: Callable[[], None]
    put_up: Callable[[Program], None]


class Anew:
    """Holds the program that runs. `ask` may be called at any time on the screen's thread."""

    def __init__(self, program: Program, shown: Shown) -> None:
        """Begin with a program that is started and shown."""
        self.program = program
        self._shown = shown
        self._lacked = bool(program.keeping.file.lost)
        self._asked = asyncio.Event()

    def ask(self) -> None:
        """Want a new start."""
        self._asked.set()

    async def until(self, stop: asyncio.Event) -> None:
        """Start anew whenever that is asked for, until `stop` is set; a start comes to its end."""
        looking = asyncio.create_task(self._look_for_secrets(), name="lost secrets")
        waiting = asyncio.create_task(stop.wait())
        try:
            while not stop.is_set():
                asked = asyncio.create_task(self._asked.wait())
                await asyncio.wait({asked, waiting}, return_when=asyncio.FIRST_COMPLETED)
                asked.cancel()
                if not stop.is_set():
                    self._asked.clear()
                    await self.start()
        finally:
            for task in (looking, waiting):
                task.cancel()
            await asyncio.gather(looking, waiting, return_exceptions=True)

    async def _look_for_secrets(self) -> None:
        """Start anew when secrets that could not be read at the start can be; until cancelled.

        After a power cut the screen is often there before somebody has unlocked the keyring.
        """
        while True:
            await asyncio.sleep(_LOOK_FOR_SECRETS_S)
            await self.look_once()

    async def look_once(self) -> None:
        """Want a new start if secrets were lost and are not any more."""
        file = self.program.keeping.file
        if not file.lost:
            return
        was = file.lost
        try:
            await asyncio.to_thread(file.load)
        except ConfigError:
            return
        if len(file.lost) < len(was):
            self.ask()

    async def start(self) -> bool:
        """Start anew; where the new settings cannot, go on with the old ones and say so.

        Nothing is stopped before the file has been read and everything is made. Returns whether
        the new settings hold now.
        """
        old = self.program
        try:
            settings = await asyncio.to_thread(old.keeping.file.load)
            fresh = _made(old, settings)
        except (ConfigError, OSError) as error:
            _say(old.notices, str(error))
            return False
        was_listening = bool(old.address)
        await self._shown.cover()
        await old.stop()
        # Nothing happens in between: its clocks would open the database again.
        self._shown.take_down()
        problem = await _started(fresh, was_listening=was_listening)
        if problem:
            # What looks and behaves differently at once does so already; it stops no start.
            names = ["screen", "manager"]
            if self._lacked:
                # Platforms that were off for want of a secret come back whatever else is wrong.
                names.append("channels")
            at_once = {name: getattr(settings, name) for name in names}
            fresh = _made(old, old.settings.model_copy(update=at_once))
            fresh.keeping.go_on_from(old.keeping)
            if again := await _started(fresh, was_listening=False):
                log.error("the old settings do not start either: %s", again)
            _say(fresh.notices, problem)
        self.program, self._lacked = fresh, bool(fresh.keeping.file.lost)
        self._shown.put_up(fresh)
        log.info("started anew%s", " with the old settings" if problem else "")
        return not problem


def _made(old: Program, settings: Settings) -> Program:
    return Program(settings, old.data_dir, settings_file=old.keeping.file)


async def _started(program: Program, *, was_listening: bool) -> str:
    """Start a program; return why it could not, after stopping it, "" if it could.

    One that cannot listen could take no orders: where the old one could, that is no start.
    """
    try:
        program.claim()
        await program.start()
    except (AlreadyRunning, StoreTooNew, OSError) as error:
        await program.stop()
        return str(error)
    if program.address or not was_listening:
        return ""
    said = [notice.text for notice in program.notices.current() if notice.key == "listener"]
    await program.stop()
    return said[0].partition("\n")[0].partition(". ")[0] if said else "it cannot listen"


def _say(notices: Notices, problem: str) -> None:
    log.warning("the new settings do not start: %s", problem)
    title = "The new settings do not start"
    text = f"The kitchen goes on with those from before. {problem}"
    notices.show(Notice(KEY, Severity.ERROR, title, text))
