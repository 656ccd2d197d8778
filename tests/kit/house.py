"""A whole house in a temporary folder: the real program, and the platform that it works for."""

import asyncio
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import aiohttp

from kds.app.practice import settings_for
from kds.app.program import Program
from kds.channels.deliverect import DeliverectSettings
from kds.clock import Clock
from kds.config import ChannelsSettings, KitchenSettings, ListenerSettings, Settings
from kds.demo.deliverect import PretendDeliverect
from kds.demo.deliverect.platform import ORDERS_PATH, as_bytes
from kds.demo.deliverect.sending import SIGNATURE_HEADER, signature, staging_key
from kds.domain.order import Order
from kds.domain.steps import Step
from kds.kitchen import Kitchen


class RunningClock:
    """The machine's clock: `ahead` is how far a test has turned it, with time passing or without.

    `passed` is how much time a test has let pass beside what really did.
    """

    def __init__(self) -> None:
        self.ahead = timedelta()
        self.passed = timedelta()

    def __call__(self) -> datetime:
        """Return the instant, aware UTC."""
        return datetime.now(UTC) + self.ahead

    def ticks(self) -> float:
        """Return seconds that only go on."""
        return time.monotonic() + self.passed.total_seconds()


class House:
    """A program on port 0 and a pretend Deliverect, wired to each other.

    `deliverect` holds what differs from the settings that fit the platform. `http` is somebody who
    can call the program without knowing how a platform does it.
    """

    def __init__(
        self,
        folder: Path,
        *,
        undo_seconds: float = 0.0,
        staging: bool = False,
        listener: ListenerSettings | None = None,
        **deliverect: Any,
    ) -> None:
        self.folder = folder
        self.clock = RunningClock()
        self.platform = PretendDeliverect(staging=staging)
        self.http = aiohttp.ClientSession()
        self._undo_seconds = undo_seconds
        self._listener = listener or ListenerSettings(port=0)
        self._deliverect = deliverect
        self._program: Program | None = None

    async def __aenter__(self) -> Self:
        await self.platform.start()
        await self.open()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()
        await self.http.close()
        await self.platform.stop()

    @property
    def program(self) -> Program:
        """The program that runs now."""
        assert self._program
        return self._program

    @property
    def kitchen(self) -> Kitchen:
        """The use cases of the program that runs now."""
        return self.program.kitchen

    @property
    def address(self) -> tuple[str, int]:
        """Where the program listens, for a socket."""
        host, _, port = self.program.address.removeprefix("http://").rpartition(":")
        return host, int(port)

    def deliverect(self) -> DeliverectSettings:
        """Return the channel's settings."""
        fitting = settings_for(self.platform).model_dump()
        return DeliverectSettings.model_validate({**fitting, **self._deliverect})

    async def open(self) -> None:
        """Start a program on the folder."""
        settings = Settings(
            listener=self._listener,
            kitchen=KitchenSettings(undo_seconds=self._undo_seconds),
            channels=ChannelsSettings(deliverect=self.deliverect()),
        )
        self._program = Program(settings, self.folder, Clock(self.clock, self.clock.ticks))
        self._program.claim()
        await self._program.start()
        self.platform.sender.kitchen_url = self._program.address

    async def close(self) -> None:
        """Stop the program, if one runs."""
        program, self._program = self._program, None
        if program:
            await program.stop()

    # As the platform.

    async def send(self, body: Mapping[str, Any] | bytes, **headers: str) -> int:
        """Send an order, signed; return the HTTP status."""
        raw = as_bytes(body)
        usual = {"Content-Type": "application/json", **self.signed(raw)}
        return (await self.post(ORDERS_PATH, raw, {**usual, **headers}))[0]

    async def receive(self, body: Mapping[str, Any]) -> Order:
        """Send an order that is taken, and return what the kitchen has of it."""
        assert await self.send(body) == 200
        return self.find(body["_id"])

    # As anybody.

    async def post(
        self, path: str, raw: bytes, headers: Mapping[str, str] | None = None
    ) -> tuple[int, bytes]:
        """Post bytes with nothing but these headers; return status and body of the answer."""
        url = self.program.address + path
        async with self.http.post(url, data=BytesIO(raw), headers=headers) as got:
            return got.status, await got.read()

    async def health(self) -> Any:
        """Return what /health says."""
        async with self.http.get(f"{self.program.address}/health") as got:
            assert got.status == 200
            return await got.json()

    def signed(self, raw: bytes, key: str | None = None) -> dict[str, str]:
        """Return the header that proves that `raw` is genuine."""
        if key is None:
            key = staging_key(raw) if self.platform.secret is None else self.platform.secret
        return {SIGNATURE_HEADER: signature(raw, key)}

    # As the kitchen.

    def find(self, remote_id: str) -> Order:
        """Return the only order of a platform's id."""
        (order,) = (o for o in self.kitchen.board() if o.content.remote_id == remote_id)
        return order

    def later(self, seconds: float) -> None:
        """Let time pass and let the outbox look at it."""
        self.clock.ahead += timedelta(seconds=seconds)
        self.clock.passed += timedelta(seconds=seconds)
        self.kitchen.telling.freed()

    async def all_told(self, order_id: str, within: float = 20.0) -> Order:
        """Return the order when no step of it waits any more."""
        await until(lambda: not self.kitchen.order(order_id).waiting_steps, within)
        return self.kitchen.order(order_id)

    async def tried(self, order_id: str, times: int, number: int = 0) -> Step:
        """Return a step of an order (the first, or by its number) once it was tried so often."""
        await until(lambda: self.kitchen.order(order_id).steps[number].attempts >= times)
        return self.kitchen.order(order_id).steps[number]

    async def quiet(self, within: float = 20.0) -> None:
        """Return when the platforms have heard everything."""
        await until(lambda: not self.kitchen.waiting_steps(), within)


async def until(condition: Callable[[], object], within: float = 20.0) -> None:
    """Return as soon as `condition` holds.

    Raises:
        TimeoutError: it does not, `within` so many seconds.

    """
    async with asyncio.timeout(within):
        while not condition():  # noqa: ASYNC110 - a test may look at anything
            await asyncio.sleep(0.01)


def request_bytes(
    raw: bytes, headers: Mapping[str, str], *, path: str = ORDERS_PATH, method: str = "POST"
) -> bytes:
    """Return a request as it goes over the wire, with exactly these headers and a Host."""
    lines = [f"{method} {path} HTTP/1.1", "Host: kitchen"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + raw


def json_bytes(body: Mapping[str, Any]) -> bytes:
    """Return a body as the platform sends it."""
    return as_bytes(body)
