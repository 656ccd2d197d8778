"""Does this kitchen deliver an order? The answer to its arrival says so, with Just Eat's codes.

Source: JEAPI, order-requires-delivery-acceptance: any fitting 4xx refuses. 409 stands for what
depends on this kitchen now (closed, busy, here already), 422 for what stands in the order itself
(where to, how far, what); 429 and 5xx are never used, as they ask for the same order once more.
"""

from http import HTTPStatus

from kds.channels.channel import Arrival, ArrivalKind, Refusal, Situation
from kds.channels.orderconnect.opening import in_words, is_open, local
from kds.channels.orderconnect.settings import OrderconnectSettings
from kds.domain.order import Content, OrderType
from kds.domain.whereabouts import distance_m, travel_time

BAD_REQUEST = "bad_request"
DUPLICATE = "duplicate"
UNKNOWN_RESTAURANT = "restaurant_not_configured"
OUTSIDE_HOURS = "outside_hours"
TOO_BUSY = "too_busy"
NOT_SUPPORTED = "not_supported"
BAD_ADDRESS = "bad_address"
TOO_FAR = "too_far"
# Of an order that is refused only because of another one in the same call.
OTHER = "other"

_NOW, _EVER = HTTPStatus.CONFLICT, HTTPStatus.UNPROCESSABLE_ENTITY


class Rules:
    """What a kitchen delivers and what it does not, by its settings."""

    def __init__(self, settings: OrderconnectSettings) -> None:
        """Take the settings."""
        self._settings = settings
        self._restaurants = {name.strip() for name in settings.restaurant_ids}
        self._hours_by_day = {str(day): spans for day, spans in settings.opening_hours.items()}
        self._areas = tuple(_squeezed(area) for area in settings.areas)

    def judge(self, arrival: Arrival, situation: Situation) -> Refusal | None:
        """Return why an order is not taken, the first reason that holds, or None."""
        said = arrival.content
        if arrival.kind is not ArrivalKind.ORDER:
            return None
        if not said.remote_id:
            return _refusal(BAD_REQUEST, arrival.attention, HTTPStatus.BAD_REQUEST)
        if situation.answered:
            # It was judged when it came first, and what was said then holds.
            return self._repeated(said)
        return (
            self._restaurant(said)
            or self._kind(said)
            or self._address(said)
            or self._distance(said)
            or self._hours(said, situation)
            or self._paused(said, situation)
            or self._load(said, situation)
        )

    def _repeated(self, said: Content) -> Refusal | None:
        if self._settings.repeated == "accept":
            return None
        message = f"Order {_named(said)} came before and has been answered."
        return Refusal(code=DUPLICATE, message=message, status=_NOW, known=True)

    def _restaurant(self, said: Content) -> Refusal | None:
        if not self._restaurants or said.location in self._restaurants:
            return None
        if said.location:
            message = (
                f"Order {_named(said)} is of restaurant {said.location};"
                " this kitchen delivers only for its own."
            )
        else:
            message = (
                f"Order {_named(said)} names no restaurant; this kitchen delivers only for its own."
            )
        return _refusal(UNKNOWN_RESTAURANT, message, HTTPStatus.NOT_FOUND)

    def _kind(self, said: Content) -> Refusal | None:
        if said.order_type is OrderType.PICKUP:
            message = f"Order {_named(said)} is for collection; only deliveries are taken here."
            return _refusal(NOT_SUPPORTED, message, _EVER)
        if said.age_check and self._settings.alcohol == "refuse":
            message = f"Order {_named(said)} holds alcohol, which is not delivered from here."
            return _refusal(NOT_SUPPORTED, message, _EVER)
        return None

    def _address(self, said: Content) -> Refusal | None:
        place = said.address
        if not (place.street or place.postcode or place.latitude is not None):
            message = f"Order {_named(said)} has no address: no street, no postcode, no place."
            return _refusal(BAD_ADDRESS, message, _EVER)
        if not self._areas or _squeezed(place.postcode).startswith(self._areas):
            return None
        areas = ", ".join(self._settings.areas)
        if not place.postcode:
            message = f"Order {_named(said)} has no postcode; only {areas} are delivered to."
            return _refusal(BAD_ADDRESS, message, _EVER)
        message = f"Order {_named(said)} goes to {place.postcode}; only {areas} are delivered to."
        return _refusal(NOT_SUPPORTED, message, _EVER)

    def _distance(self, said: Content) -> Refusal | None:
        settings = self._settings
        metres = self._metres(said)
        if metres is None:
            return None
        km = metres / 1000
        if 0 < settings.max_distance_km < km:
            message = (
                f"Order {_named(said)} goes {km:.1f} km; at most {settings.max_distance_km:g} km"
                " are delivered."
            )
            return _refusal(TOO_FAR, message, _EVER)
        minutes = travel_time(metres, settings.speed_kmh).total_seconds() / 60
        if 0 < settings.max_delivery_minutes < minutes:
            message = (
                f"Order {_named(said)} is {minutes:.0f} minutes away; at most"
                f" {settings.max_delivery_minutes} minutes are delivered."
            )
            return _refusal(TOO_FAR, message, _EVER)
        return None

    def _metres(self, said: Content) -> float | None:
        """Return how far it is, None where one of the two places is not known."""
        settings, start, end = self._settings, said.origin.address, said.address
        latitude, longitude = start.latitude, start.longitude
        if latitude is None or longitude is None:
            latitude, longitude = settings.latitude, settings.longitude
            if latitude == longitude == 0:
                return None
        if end.latitude is None or end.longitude is None:
            return None
        return distance_m(latitude, longitude, end.latitude, end.longitude)

    def _hours(self, said: Content, situation: Situation) -> Refusal | None:
        # Food that was due already is collected now at the earliest.
        at = max(said.due_at or situation.at, situation.at)
        wall = local(at, self._settings.time_zone)
        if is_open(self._hours_by_day, wall):
            return None
        day, spans = in_words(self._hours_by_day, wall)
        if spans:
            message = (
                f"Order {_named(said)} is to be collected at {wall:%H:%M};"
                f" this kitchen delivers on {day} {spans}."
            )
        else:
            message = (
                f"Order {_named(said)} is to be collected at {wall:%H:%M};"
                f" this kitchen does not deliver on {day}."
            )
        return _refusal(OUTSIDE_HOURS, message, _NOW)

    def _paused(self, said: Content, situation: Situation) -> Refusal | None:
        if situation.paused_until is None:
            return None
        until = local(situation.paused_until, self._settings.time_zone)
        message = f"Order {_named(said)} comes in a pause: deliveries are taken from {until:%H:%M}."
        return _refusal(TOO_BUSY, message, _NOW)

    def _load(self, said: Content, situation: Situation) -> Refusal | None:
        most = self._settings.max_open_deliveries
        if not 0 < most <= situation.open_orders:
            return None
        message = (
            f"Order {_named(said)} would be one too many: {situation.open_orders} deliveries are"
            f" under way, at most {most} are taken."
        )
        return _refusal(TOO_BUSY, message, _NOW)


def _refusal(code: str, message: str, status: int) -> Refusal:
    return Refusal(code=code, message=message, status=int(status))


def _named(said: Content) -> str:
    return said.display_id or said.remote_id


def _squeezed(postcode: str) -> str:
    return "".join(postcode.split()).casefold()
