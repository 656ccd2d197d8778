"""Bodies of a web shop's calls beside its orders: how busy the kitchen is, and what is out.

Source: "Write a channel" in the README, and `controls` in the shop's settings.
"""

from collections.abc import Mapping
from datetime import UTC, datetime

from kds.channels.body import entries, fields, instant, text
from kds.domain.controls import Control, Outage, Wish

STATUS, ITEMS = "/status", "/items"
_STATUSES = {Wish.PAUSED: "paused", Wish.SLOW: "busy", Wish.OPEN: "open"}


def call_of(control: Control) -> tuple[str, Mapping[str, object]]:
    """Return the address and the body that tell a wish; each attempt sends the same."""
    until = {"until": written(control.until)} if control.until and control.holds else {}
    at = {"at": written(control.at)}
    if not control.plu:
        more = {"extra_minutes": control.minutes} if control.wish is Wish.SLOW else {}
        return STATUS, {"status": _STATUSES[control.wish], **more, **until, **at}
    item = {"plu": control.plu, "name": control.name}
    return ITEMS, {"items": [item], "available": control.wish is Wish.BACK, **until, **at}


def read_out(body: object) -> list[Outage]:
    """Read the shop's answer to the question what is out."""
    lines = map(fields, entries(fields(body).get("unavailable")))
    return [
        Outage(plu=plu, name=text(line.get("name")), until=instant(line.get("until")))
        for line in lines
        if (plu := text(line.get("plu")))
    ]


def written(at: datetime) -> str:
    """Write an instant as the shop reads it: UTC, with its offset."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds")
