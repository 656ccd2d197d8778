"""What Just Eat says beside orders: cancellations, drivers, questions, alarms and notices."""

from datetime import UTC, datetime

import pytest

from kds.channels.channel import ArrivalKind
from kds.channels.just_eat.codes import DRIVER_ROUTES
from kds.channels.reasons import CANCEL_REASONS
from kds.domain.journey import Leg
from kds.domain.news import NewsKind
from tests.channels.just_eat_reading import CHANNEL, call_of, read

AT = datetime(2026, 11, 20, 19, 12, tzinfo=UTC)


@pytest.mark.parametrize("code", sorted(CANCEL_REASONS))
def test_reason_of_a_cancellation_is_in_words(code: str) -> None:
    """Each documented reason is shown in words that a cook understands."""
    body = {"Event": "OrderCancelled", "OrderId": "k3", "Reason": code}
    arrival = read(body, "order-cancelled")
    assert arrival.kind is ArrivalKind.CANCELLATION
    assert arrival.content.remote_id == "k3"
    assert arrival.reason == CANCEL_REASONS[code]
    assert "_" not in arrival.reason


@pytest.mark.parametrize(
    ("reason", "shown"),
    [(None, ""), ("", ""), ("aliens_landed", "aliens_landed"), ([], ""), ("x" * 999, "x" * 100)],
)
def test_reason_that_is_not_known_is_shown_as_it_came(reason: object, shown: str) -> None:
    """A reason that nobody has documented never stands in the way of the cancellation."""
    arrival = read({"OrderId": "k3", "Reason": reason}, "order-cancelled")
    assert (arrival.kind, arrival.reason) == (ArrivalKind.CANCELLATION, shown)


def test_rejection_of_a_known_order_cancels_it() -> None:
    """An order that was rejected elsewhere is cancelled here, with who and why."""
    body = {"OrderId": "k3", "RejectedBy": "Orderpad", "RejectedReason": "closed"}
    arrival = read(body, "order-rejected")
    assert arrival.kind is ArrivalKind.CANCELLATION
    assert arrival.reason == "rejected at Just Eat (Orderpad: closed)"


@pytest.mark.parametrize("path", ["order-cancelled", "order-rejected", "send-to-pos-failed"])
def test_bad_news_of_nobody_knows_which_order_is_shown_to_everybody(path: str) -> None:
    """What does not name its order (documented so for rejections) is a notice for everybody."""
    arrival = read({"Event": "x"}, path)
    assert arrival.kind is ArrivalKind.NOTICE
    assert "Just Eat" in arrival.attention
    assert "Look at its own tablet" in arrival.attention


EVENTS = [
    ("driver-assigned-to-delivery", "DriverAssigned", Leg.ASSIGNED),
    ("driver-at-restaurant", "DriverAtRestaurant", Leg.AT_RESTAURANT),
    ("driver-on-their-way-to-delivery-address", "OnItsWay", Leg.ON_ITS_WAY),
    ("driver-at-delivery-address", "AtDeliveryAddress", Leg.AT_ADDRESS),
    ("driver-has-delivered-order", "Delivered", Leg.DELIVERED),
]


@pytest.mark.parametrize(("path", "event", "leg"), EVENTS)
@pytest.mark.parametrize("method", ["PUT", "POST"])
def test_driver_news(path: str, event: str, leg: Leg, method: str) -> None:
    """Where the driver is, who it is and when he comes is told to the order."""
    body = {
        "Event": event,
        "OrderId": "p5",
        "DriverName": " Milo ",
        "DriverContactNumber": "+44",
        "TimeStamp": "2026-11-20T19:12:00.0000000Z",
        "EstimatedPickupTime": "2026-11-20T20:12:00+01:00",
        "EstimatedDeliveryTime": "2026-11-20T19:12:00",
    }
    (arrival,) = CHANNEL.read(call_of(body, path, method=method))
    news = arrival.news
    assert arrival.kind is ArrivalKind.NEWS
    assert news
    assert (arrival.content.remote_id, news.kind, news.leg) == ("p5", NewsKind.DRIVER, leg)
    assert (news.driver, news.phone) == ("Milo", "+44")
    assert (news.happened_at, news.restaurant_eta, news.address_eta) == (AT, AT, AT)


@pytest.mark.parametrize(("path", "leg"), DRIVER_ROUTES.items())
@pytest.mark.parametrize("event", [None, "", "DriverSings", 7, []])
def test_address_decides_when_the_event_says_nothing(
    path: str, leg: Leg | None, event: object
) -> None:
    """Without an event that is known, the address says where the driver is."""
    news = read({"Event": event, "OrderId": "p5"}, path).news
    assert news
    assert (news.kind, news.leg, news.driver, news.happened_at) == (NewsKind.DRIVER, leg, "", None)


@pytest.mark.parametrize(("event", "leg"), [(event, leg) for _, event, leg in EVENTS])
def test_event_alone_decides_at_the_old_address(event: str, leg: Leg) -> None:
    """At the old address only the event says where the driver is; the address names the order."""
    path = "order/{id}/driver/status"
    body = {"Event": event, "Timestamp": "2026-11-20T19:12:00Z"}
    (arrival,) = CHANNEL.read(call_of(body, path, method="PUT", parts={"id": "p5"}))
    assert arrival.content.remote_id == "p5"
    assert arrival.news
    assert (arrival.news.leg, arrival.news.happened_at) == (leg, AT)


@pytest.mark.parametrize(
    ("path", "event", "words"),
    [
        ("driver-at-restaurant", "Delivered", "contradicts itself"),
        ("driver-unassigned-from-delivery", "DriverAssigned", "contradicts itself"),
        ("order/{id}/driver/status", "Sings", "says of the driver: Sings"),
    ],
)
def test_driver_s_place_is_not_guessed(path: str, event: str, words: str) -> None:
    """When address and event say different things, the ticket says so and the driver stays."""
    body = {"Event": event, "OrderId": "p5"}
    (arrival,) = CHANNEL.read(call_of(body, path, parts={"id": "p5"}))
    assert arrival.news
    assert (arrival.news.kind, arrival.news.leg) == (NewsKind.NOTE, None)
    assert words in arrival.news.text


@pytest.mark.parametrize(
    ("path", "kind", "words"),
    [
        ("late-order-query", NewsKind.QUESTION, "where the order is"),
        ("send-to-pos-failed", NewsKind.ALARM, "tablet"),
        ("late-order-compensation-query", NewsKind.ALARM, "money back"),
        ("order-accepted", NewsKind.NOTE, "Accepted"),
        ("delivery-failed", NewsKind.ALARM, "failed (no reason given)"),
        ("redelivery-requested", NewsKind.ALARM, "deliver this order again"),
        ("attempted-delivery-query-resolved", NewsKind.ALARM, "attempted delivery"),
    ],
)
@pytest.mark.parametrize("name", ["OrderId", "orderId"])
def test_news_of_an_order(path: str, kind: NewsKind, words: str, name: str) -> None:
    """A question, an alarm or good news finds its order, in whatever letter case it is named."""
    arrival = read({name: "p5", "restaurantId": "6", "tenant": "uk"}, path)
    assert arrival.kind is ArrivalKind.NEWS
    assert arrival.content.remote_id == "p5"
    assert arrival.news
    assert arrival.news.kind is kind
    assert words in arrival.news.text


@pytest.mark.parametrize(
    ("path", "body", "words"),
    [
        ("restaurant-offline-status", {"IsOffline": True}, "offline"),
        ("restaurant-offline-status", {}, "offline"),
        ("restaurant-offline-status", {"IsOffline": False}, "online again"),
        ("restaurant-online-status", {"IsOffline": False}, "online again"),
        ("restaurant-online-status", {}, "online again"),
        ("restaurant-online-status", {"IsOffline": True}, "offline"),
    ],
)
def test_restaurant_offline_is_shown_to_everybody(path: str, body: object, words: str) -> None:
    """When no orders can come any more, or can again, everybody sees it."""
    arrival = read(body, path)
    assert arrival.kind is ArrivalKind.NOTICE
    assert words in arrival.attention


def test_why_a_delivery_failed_is_read_out() -> None:
    """The reason that the driver gave at the door is in the alarm."""
    body = {"OrderId": "p5", "Reason": "Nobody opened", "RestaurantId": 6, "Tenant": "uk"}
    news = read(body, "delivery-failed").news
    assert news
    assert (
        news.text
        == "The delivery was tried and failed (Nobody opened). Look at the platform's own tablet."
    )


def test_what_became_of_a_failed_delivery_is_read_out() -> None:
    """The kitchen hears that the food is to be brought again, and by when for the guest."""
    again = {"NewDueDate": "2026-11-20T19:12:00Z", "CustomerTimeZone": "Europe/Rome"}
    body = {"OrderId": "p5", "Resolution": {"Type": "redeliver_order", "Redelivery": again}}
    news = read(body, "attempted-delivery-query-resolved").news
    assert news
    assert "deliver this order again by 20:12" in news.text


@pytest.mark.parametrize(
    ("eligible", "kind"),
    [
        (True, ArrivalKind.NEWS),
        ("true", ArrivalKind.NEWS),
        *((False, ArrivalKind.NOTICE), ("no", ArrivalKind.NOTICE), (None, ArrivalKind.NOTICE)),
    ],
)
def test_compensation_is_told_only_where_there_is_one(eligible: object, kind: ArrivalKind) -> None:
    """It is said of every cancelled order whether Just Eat pays; the ticket says so if it does."""
    path = "order-eligible-for-restaurant-compensation"
    arrival = read({"OrderId": "p5", "IsEligible": eligible}, path)
    assert (arrival.kind, arrival.attention) == (kind, "")
    assert (arrival.news is not None) is (kind is ArrivalKind.NEWS)


@pytest.mark.parametrize(
    "path", ["order-time-updated", "driver-location", "menu-ingestion-complete"]
)
def test_what_concerns_nobody_here_is_silent(path: str) -> None:
    """Lead times and points on the map are taken and not shown."""
    arrival = read({"OrderId": "x", "Location": {"Latitude": 1}}, path)
    assert (arrival.kind, arrival.attention) == (ArrivalKind.NOTICE, "")


def test_message_that_cannot_be_read_is_shown() -> None:
    """A message that is no JSON is not dropped."""
    arrival = read(b"<xml/>", "order-cancelled")
    assert arrival.kind is ArrivalKind.NOTICE
    assert "cannot be read" in arrival.attention
