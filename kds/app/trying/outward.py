"""Whether we can talk to a platform: the way there, the clocks, and who we are; nothing changes."""

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus

from kds.app.trying.reaching import REACHING, reach
from kds.app.trying.record import Record, Watcher
from kds.app.trying.wire import Answer, Stopped, Wire
from kds.channels.channel import Channel, Refused, Unreachable
from kds.domain.hops import HopKind, Trip, Trouble
from kds.kitchen import Kitchen

OUTWARD = (*REACHING, HopKind.ANSWER, HopKind.CLOCK, HopKind.CREDENTIALS)

_ANSWER_S = 15.0
_CREDENTIALS_S = 20.0
_SKEW = timedelta(seconds=5)


@dataclass(kw_only=True)
class Outward:
    """One test of a platform at `address`. `context` checks certificates, else the system does."""

    channel: Channel
    kitchen: Kitchen
    address: str
    context: ssl.SSLContext | None = None

    async def run(self, watcher: Watcher) -> Trip:
        """Go there and back; `watcher` hears each hop."""
        trip = Trip(channel=self.channel.name, address=self.address, hops=())
        record = Record(trip, OUTWARD, watcher)
        wire: Wire | None = None
        try:
            async with record.hop(HopKind.NAME, 1):
                wire = Wire(self.address, self.context)
            await reach(wire, record, self.kitchen.now())
            async with record.hop(HopKind.ANSWER, _ANSWER_S) as facts:
                # Of all requests the one that surely changes nothing; any answer will do.
                await wire.send("GET", "/", {"User-Agent": "kds"})
                answer = await wire.answer()
                facts["status"] = str(answer.status)
            if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
                record.note(HopKind.ANSWER, Trouble.SERVER_ERROR, **facts)
            self._compare_clocks(answer, record)
            await self._try_credentials(record)
            record.end()
        except Stopped:
            record.end()  # where and why is written down
        finally:
            if wire:
                await wire.close()
        return record.trip

    def _compare_clocks(self, answer: Answer, record: Record) -> None:
        record.begin(HopKind.CLOCK)
        theirs = _date(answer.headers.get("date", ""))
        if theirs is None:
            record.skip(HopKind.CLOCK, Trouble.NO_CLOCK)
            return
        ahead = self.kitchen.now() - theirs
        facts = {"ahead": f"{ahead.total_seconds():.0f}"}
        if abs(ahead) > _SKEW:
            record.note(HopKind.CLOCK, Trouble.CLOCK_WRONG, **facts)
        else:
            record.pass_(HopKind.CLOCK, **facts)

    async def _try_credentials(self, record: Record) -> None:
        async with record.hop(HopKind.CREDENTIALS, _CREDENTIALS_S):
            try:
                told = await self.channel.try_credentials()
            except (Refused, Unreachable) as error:
                raise Stopped(Trouble.NOT_ACCEPTED, problem=str(error)) from error
        if told is None:
            record.skip(HopKind.CREDENTIALS, Trouble.NO_CALL)
        else:
            self.kitchen.telling.heard(self.channel.name, self.kitchen.now())


def _date(value: str) -> datetime | None:
    try:
        return parsedate_to_datetime(value).astimezone(UTC) if value else None
    except (ValueError, OverflowError):
        return None
