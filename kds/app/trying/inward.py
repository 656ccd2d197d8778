"""A test order on the way that a platform's orders take: through the public address, back to us.

It is a genuine call with the channel's own secret. The listener, which takes it like any other,
lets its witness know how far it came; so it can be told where on the way something goes wrong.
"""

import asyncio
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import NoReturn

from kds.app.trying.calls import OwnOrder
from kds.app.trying.reaching import REACHING, reach
from kds.app.trying.record import Record, Watcher
from kds.app.trying.wire import Answer, Stopped, Wire
from kds.domain.hops import HopKind, HopState, Trip, Trouble
from kds.kitchen import Kitchen
from kds.store.errors import StoreUnavailable
from kds.witness import HEADER, Sight, Witness, digest

INWARD = (
    *(HopKind.LISTENING, *REACHING),
    *(HopKind.SEND, HopKind.TAKEN, HopKind.PROVED, HopKind.STORED),
    *(HopKind.ANSWER, HopKind.BOARD),
)

_SEND_S = 10.0
_ANSWER_S = 20.0
_BOARD_S = 10.0
_LOOK_S = 0.05
_GATEWAY = (HTTPStatus.BAD_GATEWAY, HTTPStatus.SERVICE_UNAVAILABLE, HTTPStatus.GATEWAY_TIMEOUT)


@dataclass(kw_only=True)
class Inward:
    """One test order. `sees` says whether an order's ticket can be seen on the screen.

    `address` is the base of the address that is called, `listening` where the program listens, ""
    for nowhere. `context` checks certificates, by default as the system does.
    """

    call: OwnOrder
    kitchen: Kitchen
    witness: Witness
    sees: Callable[[str], bool]
    address: str
    listening: str
    local: bool
    channel: str
    context: ssl.SSLContext | None = None
    _sights: dict[Sight, str] = field(default_factory=dict)

    async def run(self, watcher: Watcher) -> Trip:
        """Send it, and follow it until it is on the board or stops; `watcher` hears each hop."""
        trip = Trip(channel=self.channel, address=self.address, hops=(), local=self.local)
        self._record = Record(trip, INWARD, watcher)
        token = self.witness.expect(self._saw)
        wire: Wire | None = None
        try:
            async with self._record.hop(HopKind.LISTENING, 1) as facts:
                facts["address"] = self.listening
                wire = self._wire()
            await self._go(wire, token)
            self._record.end()
        except Stopped:
            self._record.end()  # where and why is written down
        finally:
            self.witness.forget(token)
            if wire:
                await wire.close()
        return self._record.trip

    def _wire(self) -> Wire:
        if not self.listening:
            raise Stopped(Trouble.NOT_LISTENING)
        return Wire(self.address, self.context)

    async def _go(self, wire: Wire, token: str) -> None:
        record, call = self._record, self.call
        await reach(wire, record, self.kitchen.now())
        async with record.hop(HopKind.SEND, _SEND_S):
            await wire.send("POST", call.path, {**call.headers, HEADER: token}, call.body)
        if Sight.TAKEN not in self._sights:
            record.begin(HopKind.TAKEN)
        answer, trouble = await self._answered(wire)
        self._judge(answer, trouble)
        await self._seen()

    async def _answered(self, wire: Wire) -> tuple[Answer | None, Stopped]:
        """Return the answer, or why there is none."""
        try:
            async with asyncio.timeout(_ANSWER_S):
                return await wire.answer(), Stopped(Trouble.DROPPED)
        except TimeoutError:
            return None, Stopped(Trouble.SILENT, seconds=f"{_ANSWER_S:g}")
        except Stopped as stopped:
            return None, stopped

    def _judge(self, answer: Answer | None, trouble: Stopped) -> None:
        """Say where it stopped, by what the listener saw and what was answered; else go on."""
        sights, facts = self._sights, _facts(answer)
        if Sight.TAKEN not in sights:
            if answer:
                self._stop(HopKind.TAKEN, _by_somebody_else(answer), **facts)
            self._stop(HopKind.TAKEN, trouble.trouble, **trouble.facts)
        path = sights[Sight.TAKEN]
        if path != self.call.path.partition("?")[0]:
            self._stop(HopKind.TAKEN, Trouble.WRONG_PATH, path=path)
        if Sight.NOT_GENUINE in sights:
            same = sights[Sight.NOT_GENUINE] == digest(self.call.body)
            lost = Trouble.PROOF_LOST if same else Trouble.ALTERED
            self._stop(HopKind.PROVED, lost, **facts)
        if Sight.PROVED not in sights:
            self._stop(HopKind.PROVED, Trouble.NOT_READ, **facts)
        if Sight.STORED not in sights:
            self._stop(HopKind.STORED, Trouble.NOT_STORED, **facts)
        if answer is None:
            self._stop(HopKind.ANSWER, Trouble.ANSWER_LOST)
        if not HTTPStatus.OK <= answer.status < HTTPStatus.MULTIPLE_CHOICES:
            self._stop(HopKind.ANSWER, Trouble.ANSWER_CHANGED, **facts)
        self._record.pass_(HopKind.ANSWER, **facts)

    async def _seen(self) -> None:
        """Wait until the order's ticket is on the screen."""
        async with self._record.hop(HopKind.BOARD, _BOARD_S):
            order_id = ""
            with suppress(StoreUnavailable):
                found = self.kitchen.store.by_remote_id(self.channel, self.call.remote_id)
                order_id = found.id if found else ""
            self._record.reached(order_id)
            try:
                async with asyncio.timeout(_BOARD_S / 2):
                    while not (order_id and self.sees(order_id)):  # noqa: ASYNC110 - no event
                        await asyncio.sleep(_LOOK_S)
            except TimeoutError:
                raise Stopped(Trouble.NOT_ON_BOARD) from None

    def _saw(self, sight: Sight, detail: str) -> None:
        """Take note, in the middle of the listener's work, how far the request came."""
        self._sights[sight] = detail
        record = self._record
        if sight is Sight.TAKEN:
            if record.hop_of(HopKind.SEND).state is HopState.RUNNING:
                record.pass_(HopKind.SEND)
            record.pass_(HopKind.TAKEN)
            record.begin(HopKind.PROVED)
        elif sight is Sight.PROVED:
            record.pass_(HopKind.PROVED)
            record.begin(HopKind.STORED)
        elif sight is Sight.STORED:
            record.pass_(HopKind.STORED)
            record.begin(HopKind.ANSWER)

    def _stop(self, kind: HopKind, trouble: Trouble, **facts: str) -> NoReturn:
        self._record.fail(kind, trouble, **facts)
        raise Stopped(trouble)


def _facts(answer: Answer | None) -> dict[str, str]:
    if answer is None:
        return {}
    server = answer.headers.get("server", "")[:60]
    return {"status": str(answer.status)} | ({"server": server} if server else {})


def _by_somebody_else(answer: Answer) -> Trouble:
    """Say who answered, where the listener never got the request."""
    if answer.status in _GATEWAY:
        return Trouble.GATEWAY
    if answer.status == HTTPStatus.NOT_FOUND:
        return Trouble.NOT_FOUND
    if HTTPStatus.MULTIPLE_CHOICES <= answer.status < HTTPStatus.BAD_REQUEST:
        return Trouble.REDIRECT
    return Trouble.OTHER_PROGRAM
