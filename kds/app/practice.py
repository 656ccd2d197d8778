"""Practice mode: the program beside pretend platforms, with a data folder of its own."""

import asyncio
import tempfile
from collections.abc import Callable, Collection, Coroutine, Sequence
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from kds.app.pretended import TITLES, Pretended, Run, settings_for
from kds.app.program import Program
from kds.config import ListenerSettings, Settings, load
from kds.demo.drivers import DRIVERS, drive
from kds.demo.onlooker import Onlooker
from kds.domain.rehearsal import Rehearsed
from kds.settings.delivery import DriverSettings

__all__ = ["Practice", "settings_for"]

_PAUSE_S = 0.5


class Practice:
    """A service to learn on. Orders go to a temporary folder, unless one was asked for."""

    def __init__(
        self,
        data_dir: Path | None,
        config: Path | None,
        platforms: Collection[str] = tuple(TITLES),
        rehearsal: Sequence[Rehearsed] | None = None,
    ) -> None:
        """Take screen and kitchen from the settings file, if one is named.

        Its channels and drivers are never taken: `platforms` names those that play, and drivers
        without phones bring what is theirs to bring. A `rehearsal` is played in place of the usual
        plays.
        """
        self._temporary = tempfile.TemporaryDirectory(prefix="kds-practice-")
        self.data_dir = data_dir or Path(self._temporary.name)
        self.platforms, self._rehearsal = Pretended(platforms), rehearsal
        base = load(config, practice=True) if config else Settings()
        # A free port: the real program may be running on this machine.
        listener = base.listener if config else ListenerSettings(port=0)
        self.settings = base.model_copy(
            update={
                "listener": listener,
                "delivery": base.delivery.model_copy(update={"drivers": _drivers()}),
                "channels": self.platforms.settings(),
            }
        )

    @property
    def greeting(self) -> str:
        """What whoever started it on a terminal is told."""
        kept = "until the end" if self.data_dir == Path(self._temporary.name) else "there"
        titles = [TITLES[name] for name in self.platforms.names]
        who = " and ".join(filter(None, (", ".join(titles[:-1]), titles[-1])))
        return (
            f"Practice has begun, with {who}.\n"
            f"{self._load}"
            f"Its orders and logs are in {self.data_dir} and stay {kept};\n"
            f"look at them with: export --data-dir {self.data_dir}\nCtrl-C ends it."
        )

    @property
    def _load(self) -> str:
        if self._rehearsal is None:
            return ""
        lasts = timedelta(seconds=max((order.after_s for order in self._rehearsal), default=0))
        hours, minutes = divmod(lasts // timedelta(minutes=1), 60)
        return (
            f"{len(self._rehearsal)} orders come as they came on a real day, for invented guests;\n"
            f"at real speed that takes {hours} h {minutes:02d} min (see --speed).\n"
        )

    def __enter__(self) -> Self:
        """Return this practice."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Delete the temporary folder."""
        self._temporary.cleanup()

    def player(
        self, program: Program, speed: float, seed: int
    ) -> Callable[[asyncio.Event], Coroutine[None, None, None]]:
        """Return what plays the service to `program` until its event is set."""

        async def run(stop: asyncio.Event) -> None:
            while not program.address and not stop.is_set():
                # The port of the settings file is taken: the program says so and tries again.
                with suppress(TimeoutError):
                    await asyncio.wait_for(stop.wait(), _PAUSE_S)
            onlooker = Onlooker(program.kitchen, speed=speed)
            how = Run(
                kitchen_url=program.address, speed=speed, seed=seed, stop=stop, onlooker=onlooker
            )
            async with self.platforms.open(program.address), asyncio.TaskGroup() as group:
                group.create_task(drive(program.kitchen, speed=speed, stop=stop))
                if self._rehearsal is not None:
                    group.create_task(self.platforms.rehearse(self._rehearsal, how))
                    return
                for name in self.platforms.names:
                    group.create_task(self.platforms.play(name, how))

        return run


def _drivers() -> tuple[DriverSettings, ...]:
    return tuple(
        DriverSettings(
            name=driver.name,
            phone=driver.phone,
            vehicle=driver.vehicle,
            registration=driver.registration,
        )
        for driver in DRIVERS
    )
