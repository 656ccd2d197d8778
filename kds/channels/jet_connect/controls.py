"""Restaurants taken offline and items taken off. Source: KONF (items), OMNI (offline, online)."""

from datetime import UTC, datetime
from urllib.parse import quote

from kds.channels.channel import Refused, Told
from kds.channels.jet_connect.client import JetConnectClient
from kds.domain.controls import Control, Wish


async def tell_control(client: JetConnectClient, control: Control) -> Told:
    """Tell a wish for each of its restaurants; raises `Unreachable` or `Refused`.

    `onlineAt` is left out: it is local time, and some countries open at 07:00 whatever it says. The
    end of a pause is told by a call of its own.
    """
    told: Told | None = None
    for place in control.places:
        if control.plu:
            told = await client.availability(_availability(control, place.location))
        else:
            word = "offline" if control.wish is Wish.PAUSED else "online"
            told = await client.put(f"/restaurants/{quote(place.location, safe='')}/{word}")
    if told is None:
        raise Refused("JET Connect's restaurant is not known before its first order came")
    return told


def _availability(control: Control, restaurant: str) -> dict[str, object]:
    out = control.wish is Wish.OUT
    body: dict[str, object] = {
        "event": "UNAVAILABLE" if out else "AVAILABLE",
        "itemReferences": [control.plu],
        "restaurant": restaurant,
        "happenedAt": _written(control.at),
    }
    if out and control.until:
        body["nextAvailableAt"] = _written(control.until)
    return body


def _written(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
