"""Busy mode and snoozed products. Source: DD, Update Store Status and snooze by PLUs; AE."""

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from urllib.parse import quote, urlencode

from kds.channels.body import entries, fields, instant, text
from kds.channels.channel import Refused, Told
from kds.channels.deliverect.client import DeliverectClient
from kds.domain.controls import Control, Outage, Place, Wish

# Source: DD: minutes that a preparation time may have.
_MOST_PREPARATION = 60
# Source: AE: a snooze needs an end. What is out until it is put back gets one far off.
_FAR_OFF = timedelta(days=365)
_PASSED = timedelta(minutes=1)
# Source: DD, how to query results: at most 500; the rest of a kitchen's list would not be read.
_MOST_ASKED = 500


class DeliverectControls:
    """Tells Deliverect how busy a kitchen is and what is out, for each of its locations."""

    def __init__(
        self, client: DeliverectClient, usual_minutes: int, now: Callable[[], datetime]
    ) -> None:
        """Take the client, the usual preparation time in minutes, and the clock."""
        self._client = client
        self._usual = usual_minutes
        self._now = now

    async def tell(self, control: Control) -> Told:
        """Tell a wish for all its places; raises `Unreachable` or `Refused`."""
        told: Told | None = None
        for place in control.places:
            told = await (self._snooze if control.plu else self._status)(control, place)
        if told is None:
            raise Refused("Deliverect's location is not known before its first order came")
        return told

    async def out_of_stock(self, places: Sequence[Place]) -> Sequence[Outage]:
        """Return what is snoozed now; raises `Unreachable` or `Refused`."""
        if not places:
            raise Refused("Deliverect's location is not known before its first order came")
        found: dict[str, Outage] = {}
        for place in places:
            where = json.dumps({"account": place.account, "location": place.location})
            query = urlencode({"where": where, "max_results": _MOST_ASKED})
            body = fields(await self._client.get(f"/channelDisabledProducts?{query}"))
            for line in map(fields, entries(body.get("_items"))):
                plu, until = text(line.get("plu")), instant(line.get("snoozeEnd"))
                if plu and (until is None or until > self._now()):
                    found[plu] = Outage(plu=plu, name=text(line.get("name")), until=until)
        return list(found.values())

    async def _status(self, control: Control, place: Place) -> Told:
        """Tell how busy a location is. `isActive` true means that it takes orders.

        A preparation time stays until another one is told, so the usual one is told afterwards.
        """
        path = f"/updateStoreStatus/{quote(place.location, safe='')}"
        body: dict[str, object] = {"isActive": control.wish is not Wish.PAUSED}
        if control.wish is Wish.SLOW:
            body["prepTime"] = min(_MOST_PREPARATION, self._usual + control.minutes)
        elif control.wish is Wish.OPEN and control.slowed:
            body["prepTime"] = min(_MOST_PREPARATION, self._usual)
        if control.wish is not Wish.PAUSED or control.until is None:
            return await self._client.post(path, body)
        # When this program cannot end the pause, Deliverect does: `disableAt` is when it opens.
        try:
            return await self._client.post(path, body | {"disableAt": _written(control.until)})
        except Refused as error:
            if error.status != HTTPStatus.BAD_REQUEST:
                raise
            # Source: DD: a timed pause needs opening hours at the location; not all have them.
            return await self._client.post(path, body)

    async def _snooze(self, control: Control, place: Place) -> Told:
        if not place.account:
            raise Refused("Deliverect's account is not known before its first order came")
        end = control.until or control.at + _FAR_OFF
        if control.wish is Wish.BACK:
            # Source: AE: what was snoozed until a time that is over is not snoozed.
            end = min(control.at, self._now()) - _PASSED
        return await self._client.post(
            "/products/snoozeByPlus",
            {
                "account": place.account,
                "location": place.location,
                "plus": [control.plu],
                "snoozeEnd": _written(end),
            }
            | ({"snoozeStart": _written(control.at)} if control.wish is Wish.OUT else {}),
        )


def _written(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
