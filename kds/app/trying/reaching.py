"""The first hops of every test: the name, the connection, TLS."""

from datetime import datetime

from kds.app.trying.record import Record
from kds.app.trying.wire import Wire
from kds.domain.hops import HopKind, Trouble

REACHING = (HopKind.NAME, HopKind.CONNECT, HopKind.TLS)

_WITHIN_S = 10.0
_SOON_DAYS = 14


async def reach(wire: Wire, record: Record, now: datetime) -> None:
    """Make a connection that is ready for a request; raises `Stopped` where it cannot be.

    That it is not encrypted is worth a word where it leaves this computer.
    """
    async with record.hop(HopKind.NAME, _WITHIN_S) as facts:
        facts["ip"] = await wire.resolve()
    async with record.hop(HopKind.CONNECT, _WITHIN_S * 2) as facts:
        facts["ip"] = await wire.connect()
    async with record.hop(HopKind.TLS, _WITHIN_S) as facts:
        facts.update(await wire.shake_hands(now))
    if not wire.secure:
        record.skip(HopKind.TLS, None if record.trip.local else Trouble.PLAIN)
    elif "days" in facts and int(facts["days"]) < _SOON_DAYS:
        record.note(HopKind.TLS, Trouble.CERTIFICATE_SOON_OLD, **facts)
