"""Everything but the screen: the parts, how they are put together, started and stopped."""

import asyncio
import logging
import ssl
from collections.abc import Callable, Coroutine, Mapping
from datetime import timedelta
from http import HTTPStatus
from pathlib import Path

import aiohttp
from filelock import FileLock, Timeout

from kds.app.away import Away
from kds.app.backing_up import backups_of
from kds.app.channels import make_channels
from kds.app.chores import chores
from kds.app.controlling import Controlling
from kds.app.erasing import term_of
from kds.app.health import Watch, report
from kds.app.keeping import Keeping
from kds.app.lost_secrets import tell_of_lost
from kds.app.opening import prepare
from kds.app.silence import SilenceWatch
from kds.app.supervise import keep_running
from kds.app.timekeeping import Timekeeper
from kds.app.vitals import vitals
from kds.clock import Clock
from kds.config import ConfigError, Settings
from kds.domain.whereabouts import Whereabouts
from kds.driver_page import routes as driver_routes
from kds.intake import Intake
from kds.kitchen import Delivery, Kitchen, Receipt
from kds.listener import Limits, Traffic, make_app
from kds.notices import Notices
from kds.outbox import Outbox
from kds.serving import Serving, tls_context
from kds.settings_file import SettingsFile
from kds.store.store import Store

log = logging.getLogger(__name__)

_RETRY_LISTENING_S = 2.0
_PROBE_LISTENER_S = 30.0
_PROBE_STORE_S = 2.0
_PROBES_SKIPPED_WHEN_WELL = 15


class AlreadyRunning(Exception):
    """Another program uses the same data folder. The message is for people."""


def _tls(settings: Settings) -> ssl.SSLContext | None:
    wanted = settings.listener
    if wanted.certificate is None or wanted.certificate_key is None:
        return None
    try:
        return tls_context(wanted.certificate, wanted.certificate_key)
    except OSError as error:
        msg = (
            f"listener.certificate {wanted.certificate} and listener.certificate_key "
            f"{wanted.certificate_key} cannot be used: {error.strerror or error}"
        )
        raise ConfigError(msg) from error


class Program:
    """The running kitchen. Made, then `start`ed and `stop`ped inside an event loop."""

    def __init__(
        self,
        settings: Settings,
        data_dir: Path,
        clock: Clock | None = None,
        store: Store | None = None,
        settings_file: SettingsFile | None = None,
    ) -> None:
        """Put the parts together; nothing is opened yet.

        `clock` is by default the machine's, `store` in `data_dir`. Settings that are changed on
        the screen are kept in `settings_file`, or else nowhere.
        """
        self.settings = settings
        self.settings_file = settings_file or SettingsFile(None)
        self._tls = _tls(settings)
        self.notices = Notices()
        self.watch = Watch(self.notices)
        self.traffic = Traffic()
        now = clock or Clock()
        self.started = now()
        whereabouts = Whereabouts()
        self.kitchen = Kitchen(
            store or Store(data_dir / "kds.db"),
            make_channels(settings, now, whereabouts),
            now,
            screen=settings.kitchen.screen,
            undo_time=timedelta(seconds=settings.kitchen.undo_seconds),
            routing=settings.screen.routing(),
            whereabouts=whereabouts,
            store_trouble=self.watch.store_trouble,
        )
        self.keeping = Keeping(self.settings_file, self.kitchen.store, now, self.notices)
        self.keep_settings = self.keeping.keep
        self.kitchen.noticed = self._noticed
        self.kitchen.driving.speed_kmh = settings.delivery.speed_kmh
        self.kitchen.shifts.length = timedelta(hours=settings.delivery.shift_hours)
        self.kitchen.erasing.term = term_of(settings.privacy, data_dir)
        self.backups = backups_of(settings.backup, data_dir)
        self._pages = driver_routes(self.kitchen)
        self._away = Away(self.kitchen, self.notices)
        self._silence = SilenceWatch(self.kitchen, self.notices)
        self._time = Timekeeper(now, self.kitchen, self._away.clock_set, self._silence.clock_set)
        self._controlling = Controlling(self.kitchen, self.notices)
        self.address = ""
        self._lock = FileLock(data_dir / "kds.lock")
        self.data_dir = data_dir
        self._tasks: list[asyncio.Task[None]] = []
        self._serving: Serving | None = None

    def claim(self) -> None:
        """Take the data folder for this program.

        Raises:
            AlreadyRunning: another one has it.
            OSError: the folder cannot be made or written to.

        """
        self.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            msg = f"The kitchen display is running already, with the data folder {self.data_dir}."
            raise AlreadyRunning(msg) from None

    def health(self) -> Mapping[str, object]:
        """Return what /health says: how everything is, without customers and secrets."""
        machine = vitals(self.kitchen.store.path, self.backups)
        return report(self.kitchen, self.notices, self.traffic, self.watch, self.started, machine)

    async def start(self) -> None:
        """Open the store, start the tasks, listen.

        A disk or an address that cannot be used now does not stop this: it is shown, and used as
        soon as it can be.

        Raises:
            StoreTooNew: the database belongs to a newer version of this program.

        """
        prepare(self.kitchen, self.backups, self.notices)
        self._away.begin()
        self.kitchen.probe_store()
        self.keeping.look()
        tell_of_lost(self.settings_file.lost, self.notices)
        intake = Intake(self.kitchen)
        outbox = Outbox(
            self.kitchen,
            clock_seen=self.watch.clock_seen,
            channel_trouble=self.watch.channel_trouble,
        )
        self._keep("the intake", intake.run, "New orders wait at the platforms and come again.")
        self._keep("the outbox", outbox.run, "Taps are kept and sent when it runs again.")
        meaning = "Pauses and what is out are kept and told when it runs again."
        self._keep("the way out of pauses", self._controlling.run, meaning)
        self._keep("the watch over the disk", self._probe_store, "Orders go on as usual.")
        self._keep("the watch over the clock", self._time.run, "Ages may be wrong.")
        self._keep("the watch over the channels", self._silence.run, "Orders go on as usual.")
        for chore in chores(self.kitchen, self.backups, self.settings, self.notices):
            self._keep(*chore)
        self._keep("the watch over the gap", self._away.run, "Orders go on as usual.")
        await self._listen(intake)
        self._keep("the listener", lambda: self._keep_listening(intake), "Orders come again.")
        log.info("started, listening at %s", self.address or "nothing")

    async def stop(self) -> None:
        """Take nothing in any more, let what is under way end, close everything."""
        if self._serving:
            await self._serving.stop()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for channel in self.kitchen.channels.values():
            await channel.close()
        if self.watch.store_problem is None:
            self.kitchen.probe_store()  # the last sign of life, for "was away"
        self.kitchen.store.close()
        self._lock.release()
        log.info("stopped")

    def _noticed(self, delivery: Delivery, receipt: Receipt) -> None:
        self.watch.noticed(self.kitchen.title(delivery.channel), delivery, receipt)

    def _keep(
        self, name: str, make: Callable[[], Coroutine[object, object, None]], meaning: str
    ) -> None:
        running = keep_running(name, make, self.notices, meaning=meaning)
        self._tasks.append(asyncio.create_task(running, name=name))

    async def _listen(self, intake: Intake) -> bool:
        wanted = self.settings.listener
        app = make_app(
            self.kitchen,
            intake,
            health=self.health,
            traffic=self.traffic,
            limits=Limits(body_bytes=wanted.max_body_bytes, body_seconds=wanted.body_seconds),
            public_url=wanted.public_url,
            pages=self._pages,
        )
        serving = Serving(app, most_connections=wanted.max_connections)
        try:
            await serving.start(wanted.host, wanted.port, self._tls)
        except OSError as error:
            await serving.stop()
            problem = error.strerror or str(error)
            log.warning("cannot listen at %s:%s: %s", wanted.host, wanted.port, problem)
            self.watch.listener_down(f"{wanted.host}:{wanted.port}", problem)
            return False
        self._serving, self.address = serving, serving.address
        self.watch.listener_down("", None)
        return True

    async def _keep_listening(self, intake: Intake) -> None:
        """Open the listener when it is down, and watch from inside that it answers.

        On Windows a listening socket can die alone; a program that waits there for ever looks well.
        """
        while True:
            if self._serving is None:
                await asyncio.sleep(_RETRY_LISTENING_S)
                await self._listen(intake)
                continue
            await asyncio.sleep(_PROBE_LISTENER_S)
            if not await self._answers():
                log.error("the listener does not answer; it is opened again")
                await self._serving.stop()
                self._serving = None

    async def _answers(self) -> bool:
        timeout = aiohttp.ClientTimeout(total=5)
        try:
            async with (
                aiohttp.ClientSession(timeout=timeout) as session,
                session.get(f"{self.address}/health", ssl=False) as response,
            ):
                return response.status == HTTPStatus.OK
        except (aiohttp.ClientError, OSError, TimeoutError):
            return False

    async def _probe_store(self) -> None:
        """Find out before the next order does that the disk takes nothing, or does again."""
        while True:
            for _ in range(_PROBES_SKIPPED_WHEN_WELL):
                await asyncio.sleep(_PROBE_STORE_S)
                if self.watch.store_problem is not None:
                    break
            self.kitchen.probe_store()
