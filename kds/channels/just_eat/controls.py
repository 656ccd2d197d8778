"""Restaurants taken offline for a while. Source: JEAPI, Restaurant Events."""

from http import HTTPStatus
from urllib.parse import quote

from kds.channels.channel import Refused, Told
from kds.channels.client import Client
from kds.channels.just_eat.settings import JustEatSettings
from kds.domain.controls import Control, Wish

# Who an event says it is of, and what it is called.
_REQUESTER, _NAME, _REASON = "Kitchen display", "Kitchen pause", "The kitchen is too busy"

# An event that is there already, or that has ended by itself: that is what was wanted.
_OVER = frozenset({HTTPStatus.CONFLICT, HTTPStatus.NOT_FOUND})


class JustEatControls:
    """Creates and ends offline events. An event ends by itself too, at its `endDate`."""

    def __init__(self, client: Client, settings: JustEatSettings) -> None:
        """Take the client and the settings."""
        self._client, self._settings = client, settings
        self._headers = {
            "Authorization": f"JE-API-KEY {settings.api_key.get_secret_value()}",
            "X-JE-Requester": _REQUESTER,
            "X-JE-User-Role": settings.offline_role,
        }

    async def tell(self, control: Control) -> Told:
        """Tell a pause or its end; raises `Unreachable` or `Refused`."""
        root = f"/v1/{self._settings.tenant}/restaurants"
        restaurants = [place.location for place in control.places]
        if not restaurants:
            raise Refused("Just Eat's restaurant is not known before its first order came")
        if control.wish is Wish.PAUSED:
            body: dict[str, object] = {
                "restaurantIds": ",".join(restaurants),
                "name": _NAME,
                "reason": _REASON,
                "startDate": _written(control),
                "allowRestaurantOverride": True,
            }
            if control.until:
                body["endDate"] = control.until.isoformat(timespec="seconds")
            answer = await self._client.send(
                "POST", f"{root}/event/offline", body=body, headers=self._headers
            )
            return self._client.judged(answer)
        told: Told | None = None
        for restaurant in restaurants:
            path = f"{root}/{quote(restaurant, safe='')}/event/offline"
            answer = await self._client.send("DELETE", path, headers=self._headers)
            told = self._client.judged(answer, _OVER)
        if told is None:
            raise Refused("Just Eat's restaurant is not known before its first order came")
        return told


def _written(control: Control) -> str:
    return control.at.isoformat(timespec="seconds")
