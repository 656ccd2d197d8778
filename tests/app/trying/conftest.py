"""A program with every channel, what stands before it in the internet, and tests of the two."""

import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kds.app.pretended import Pretended
from kds.app.program import Program
from kds.app.trying.tries import Tries
from kds.config import KitchenSettings, ListenerSettings, Settings
from kds.domain.hops import Trip
from tests.app.trying.front import Front
from tests.app.trying.own_certificates import Authority
from tests.kit.house import until


@dataclass(kw_only=True)
class Trial:
    """A running program, its platforms, its front, and who may start tests."""

    program: Program
    platforms: Pretended
    front: Front
    tries: Tries
    trips: list[Trip] = field(default_factory=list)

    async def inward(self, channel: str = "deliverect") -> Trip:
        """Send a test order; return how it went."""
        self.trips.clear()
        self.tries.start_inward(channel, self.trips.append)
        await until(lambda: self.trips and self.trips[-1].is_over, within=40)
        return self.trips[-1]

    async def outward(self, channel: str = "deliverect") -> Trip:
        """Test a platform; return how it went."""
        self.trips.clear()
        self.tries.start_outward(channel, self.trips.append)
        await until(lambda: self.trips and self.trips[-1].is_over, within=40)
        return self.trips[-1]


OpenTrial = Callable[..., AbstractAsyncContextManager[Trial]]


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Somebody who makes certificates."""
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def open_trial(tmp_path: Path) -> OpenTrial:
    """Start a program behind a front inside the test."""

    @asynccontextmanager
    async def opened(
        *,
        tls: ssl.SSLContext | None = None,
        trusting: ssl.SSLContext | None = None,
        host: str = "localhost",
        public: str | None = None,
        path: str = "",
    ) -> AsyncIterator[Trial]:
        platforms = Pretended()
        async with Front("", tls) as front:
            url = front.url.replace("localhost", host) + path if public is None else public
            settings = Settings(
                listener=ListenerSettings(port=0, public_url=url),
                kitchen=KitchenSettings(undo_seconds=0),
                channels=platforms.settings(),
            )
            program = Program(settings, tmp_path / "data")
            program.claim()
            await program.start()
            front.inside = program.address
            tries = Tries(program, context=trusting)
            try:
                async with platforms.open(program.address):
                    yield Trial(program=program, platforms=platforms, front=front, tries=tries)
            finally:
                tries.stop()
                await program.stop()

    return opened
