"""What JET Connect's notifications become: cancellations, news of drivers, notices."""

from datetime import UTC, datetime

import pytest

from kds.channels.channel import Arrival, ArrivalKind
from kds.channels.jet_connect.notifications import CANCEL_REASONS, LEGS
from kds.domain.journey import Leg
from kds.domain.news import News, NewsKind
from tests.channels.jet_connect_reading import call, channel, read

NOON_TEXT, NOON = "2026-03-14T12:00:00Z", datetime(2026, 3, 14, 12, 0, tzinfo=UTC)


def cancelled(code: object, **more: object) -> Arrival:
    """Read a cancellation with this code."""
    return read({"orderID": "q7w1", "reason": {"code": code}, **more}, "cancel")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("deletedRejectedByRestaurant", "rejected on the Orderpad"),
        ("deletedNoAnswerFromRestaurant", "nobody answered on the Orderpad"),
        ("restCancelledOutOfStock", "something is sold out"),
        ("custCancelledMadeMistake", "the guest ordered by mistake"),
        ("custCancelledOther", "the guest cancelled"),
        ("unknown", "no reason given"),
        ("restCancelledTooBusy", "the restaurant is too busy"),
        ("custCancelledChangedMind", "the guest changed their mind"),
        ("deletedSystemError", "an error at the platform"),
    ],
)
def test_every_documented_reason_has_its_words(code: str, words: str) -> None:
    """A cook reads in words why an order was cancelled, in whatever case the code came."""
    for spelt in (code, code[0].upper() + code[1:]):
        arrival = cancelled(spelt)
        assert arrival.kind is ArrivalKind.CANCELLATION
        assert (arrival.content.remote_id, arrival.content.display_id) == ("q7w1", "q7w1")
        assert arrival.reason == words


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("custCancelledDeliveryTooLong", "the guest did not want to wait so long"),
        ("cust_cancelled_made_mistake", "the guest ordered by mistake"),
        ("restCancelledFakeMoney", "the restaurant cancelled: fake money"),
        ("restCancelled", "the restaurant cancelled"),
        ("deletedByRobot", "the platform deleted it: by robot"),
        ("meteorStrike", "meteor strike"),
        (42, "42"),
        ("", "no reason given"),
        (None, "no reason given"),
        ([], "no reason given"),
    ],
)
def test_a_reason_that_is_not_known_is_split_into_words(code: object, words: str) -> None:
    """A code that nobody listed is still something a cook can read."""
    assert cancelled(code).reason == words


def test_all_reasons_are_reached() -> None:
    """No sentence about a cancellation is one that never comes."""
    assert {cancelled(code).reason for code in CANCEL_REASONS} == set(CANCEL_REASONS.values())


def test_a_reason_in_a_list_is_read() -> None:
    """A list of one reason says the same as the reason."""
    arrival = read({"orderID": "q7w1", "reason": [{"code": "restCancelledTooBusy"}]}, "cancel")
    assert arrival.reason == "the restaurant is too busy"


def test_without_a_reason_whoever_cancelled_is_named() -> None:
    """Where no reason is given, at least who did it is."""
    assert cancelled("unknown", initiatedBy={"code": "customer"}).reason == (
        "no reason given (customer)"
    )
    assert cancelled("custCancelledOther", initiatedBy={"code": "customer"}).reason == (
        "the guest cancelled"
    )


@pytest.mark.parametrize("key", ["orderID", "OrderId", "orderId", "orderid", "order_id", "id"])
@pytest.mark.parametrize("route", ["cancel", "driver"])
def test_the_order_is_found_in_any_spelling(key: str, route: str) -> None:
    """However the platform spells it, the notification reaches its order."""
    arrival = read({key: "q7w1", "driverStatus": {"code": "onItsWay"}}, route)
    assert (arrival.content.remote_id, arrival.attention) == ("q7w1", "")


@pytest.mark.parametrize(
    ("code", "leg"),
    [
        ("driverArrivingAtRestaurant", Leg.ARRIVING),
        ("driverAtRestaurant", Leg.AT_RESTAURANT),
        ("onItsWay", Leg.ON_ITS_WAY),
        ("delivered", Leg.DELIVERED),
        ("OnItsWay", Leg.ON_ITS_WAY),
        ("driver_at_restaurant", Leg.AT_RESTAURANT),
    ],
)
def test_where_the_driver_is(code: str, leg: Leg) -> None:
    """The pass hears how far the platform's driver has come, and since when."""
    body = {"orderID": "q7w1", "driverStatus": {"code": code}, "happenedAt": NOON_TEXT}
    arrival = read(body, "driver")
    assert arrival.kind is ArrivalKind.NEWS
    assert arrival.news == News(kind=NewsKind.DRIVER, leg=leg, happened_at=NOON)
    assert set(LEGS.values()) == {Leg.ARRIVING, Leg.AT_RESTAURANT, Leg.ON_ITS_WAY, Leg.DELIVERED}


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ({"code": "lookingForParking"}, "looking for parking"),
        ("waiting", "waiting"),
        ({"code": None}, "JET Connect did not say where the driver is"),
        (None, "JET Connect did not say where the driver is"),
    ],
)
def test_an_unknown_place_is_said_in_its_own_words(status: object, words: str) -> None:
    """A status nobody listed is shown as it is, and moves nothing."""
    news = read({"orderID": "q7w1", "driverStatus": status}, "driver").news
    assert news
    assert (news.leg, news.text) == (None, words)


def test_offline_is_for_everybody() -> None:
    """When services go offline, the kitchen reads which and what to do."""
    arrival = read(
        {
            "restaurantId": "L-7",
            "collection": {"isOffline": False},
            "delivery": {"isOffline": True, "allowRestaurantOverride": True},
            "dineIn": {"isOffline": "true"},
        },
        "offline",
    )
    assert arrival.kind is ArrivalKind.NOTICE
    assert arrival.attention == (
        "Offline at JET Connect: delivery, dine in (restaurant L-7)."
        " No such orders come: look at the Orderpad."
    )


@pytest.mark.parametrize("said", ["perhaps", [], {}, 7])
def test_an_offline_that_is_neither_yes_nor_no_is_shown(said: object) -> None:
    """Whether a service is open is never guessed: somebody is told to look."""
    body = {"delivery": {"isOffline": said}, "collection": {"isOffline": False}}
    assert "cannot be read" in read(body, "offline").attention


def test_online_again_disturbs_nobody() -> None:
    """That everything is online is kept and shown to nobody."""
    body = {"restaurantId": "L-7", "delivery": {"isOffline": False}, "collection": None}
    assert read(body, "offline").attention == ""


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (
            {
                "validationError": "UnknownItem",
                "unknownReference": "S-1",
                "order": {"orderId": "q7", "friendlyOrderReference": "553019"},
            },
            "order 553019 here (UnknownItem: S-1)",
        ),
        ({"validationError": {"message": "no\nmenu"}, "order": {"OrderId": 9}}, "order 9 here (no"),
        ({"validationError": ["a", "b"], "orderId": "q7"}, "order q7 here (a, b)"),
        ({}, "order ? here (no reason given)"),
    ],
)
def test_an_order_that_could_not_be_brought_is_an_alarm(body: object, said: str) -> None:
    """The kitchen reads number, reason and what to do, and gets no ticket to cook from."""
    arrival = read(body, "failed")
    assert arrival.kind is ArrivalKind.NOTICE
    assert said in arrival.attention
    assert arrival.attention.endswith("It is on the Orderpad: key it in by hand.")
    assert not arrival.content.items


@pytest.mark.parametrize("route", ["cancel", "driver", "offline", "failed"])
@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'"x"', b'{"a": 1}', b"\xff"])
def test_a_notification_that_cannot_be_read_is_shown_and_answered(route: str, body: bytes) -> None:
    """Nothing is lost: the kitchen is told to look, the platform gets its bytes back."""
    arrival = read(body, route)
    assert arrival.kind is ArrivalKind.NOTICE
    assert arrival.attention
    reply = channel().reply(call(body, route), [arrival], [None])
    assert (reply.status, reply.body) == (200, body)


@pytest.mark.parametrize("body", [b"", b"[]", b'{"dayOfWeek": "Monday", "lowerBoundMinutes": 25}'])
def test_what_guests_are_promised_on_a_day_is_taken(body: bytes) -> None:
    """Lead times concern no order: they are answered like a notification, and not shown."""
    arrival = read(body, "lead-time")
    assert (arrival.kind, arrival.attention) == (ArrivalKind.NOTICE, "")
    assert channel().reply(call(body, "lead-time"), [arrival], [None]).body == body


def test_a_notification_wrapped_in_a_list_is_read() -> None:
    """A list of one says the same as the one."""
    assert read([{"orderID": "q7w1", "reason": {"code": "unknown"}}], "cancel").kind is (
        ArrivalKind.CANCELLATION
    )
