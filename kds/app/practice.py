"""Practice mode: the program beside a pretend platform, with a data folder of its own."""

import asyncio
import tempfile
from collections.abc import Callable, Coroutine
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from pydantic import SecretStr

from kds.app.program import Program
from kds.channels.deliverect import DeliverectSettings
from kds.config import ChannelsSettings, ListenerSettings, Settings, load
from kds.demo.deliverect import PretendDeliverect
from kds.demo.service import play

_PAUSE_S = 0.5


class Practice:
    """A service to learn on. Orders go to a temporary folder, unless one was asked for."""

    def __init__(self, data_dir: Path | None, config: Path | None) -> None:
        """Take screen and kitchen from the settings file, if one is named; never its channels."""
        self._temporary = tempfile.TemporaryDirectory(prefix="kds-practice-")
        self.data_dir = data_dir or Path(self._temporary.name)
        self._platform = PretendDeliverect()
        self._platform.hold_port()
        base = load(config, practice=True) if config else Settings()
        # A free port: the real program may be running on this machine.
        listener = base.listener if config else ListenerSettings(port=0)
        self.settings = base.model_copy(
            update={
                "listener": listener,
                "channels": ChannelsSettings(deliverect=settings_for(self._platform)),
            }
        )

    @property
    def greeting(self) -> str:
        """What whoever started it on a terminal is told."""
        kept = "until the end" if self.data_dir == Path(self._temporary.name) else "there"
        return (
            f"Practice has begun. Its orders and logs are in {self.data_dir} and stay {kept};\n"
            f"look at them with: export --data-dir {self.data_dir}\nCtrl-C ends it."
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
            async with self._platform:
                await play(self._platform, program.address, speed=speed, seed=seed, stop=stop)

        return run


def settings_for(platform: PretendDeliverect) -> DeliverectSettings:
    """Return the settings that fit a pretend platform."""
    return DeliverectSettings(
        base_url=platform.url,
        client_id=platform.credentials.client_id,
        client_secret=SecretStr(platform.credentials.client_secret),
        webhook_secrets=[SecretStr(platform.secret)] if platform.secret else [],
        audience="https://api.staging.deliverect.com",
    )
