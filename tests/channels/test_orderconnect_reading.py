"""What an Orderconnect call means: orders one by one or together, and news of them."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from kds.channels.channel import Arrival, ArrivalKind, NotGenuine
from kds.domain.journey import Leg
from kds.domain.news import NewsKind
from tests.channels.orderconnect_reading import (
    CHANNEL,
    FULL,
    body_with,
    call,
    channel_with,
    read,
    read_all,
)

RESOLVED = "attempted-delivery-query-resolved"
SECOND = {**FULL, "OrderId": "second"}


def update(route: str, body: object, order_id: str = "") -> Arrival:
    """Read a call that says something of an order, its id in the address or not."""
    (arrival,) = CHANNEL.read(call(body, route, parts={"id": order_id} if order_id else {}))
    return arrival


def test_an_order_arrives_accepted() -> None:
    """The answer itself accepts, so no cook is asked; the body is the call's."""
    arrival = read(FULL)
    assert arrival.kind is ArrivalKind.ORDER
    assert (arrival.accepted_by, arrival.attention) == ("our delivery rules", "")
    assert arrival.body is None


@pytest.mark.parametrize("body", [[FULL], [[FULL]], [None, FULL]])
def test_a_list_of_one_is_that_order(body: object) -> None:
    """One order in a list is read like the order alone, and keeps the bytes as they came."""
    assert read(body) == read(FULL)


@pytest.mark.parametrize("body", [[FULL, SECOND], [[FULL], [SECOND]], [FULL, None, SECOND]])
def test_several_orders_are_read_one_by_one(body: object) -> None:
    """Each order of a list arrives for itself, with the part of the body that says it."""
    first, second = read_all(body)
    assert (first.content.remote_id, second.content.remote_id) == (FULL["OrderId"], "second")
    for arrival, said in ((first, FULL), (second, SECOND)):
        assert arrival.body is not None
        assert json.loads(arrival.body) == said
        # Out of the journal it is read again, from its own part.
        assert read(arrival.body).content == arrival.content


def test_a_part_of_a_body_is_what_stood_there() -> None:
    """Spaces, escapes, braces in texts and long fractions of one of several orders are kept."""
    one = b'{"OrderId" : "a", "x": "}]{\\"[", "deep": [[{"y": 1.50}], {}] }'
    first, second = read_all(b"\xef\xbb\xbf [ " + one + b' , {"OrderId":"\xc3\xa9"}]\n')
    assert first.body == one
    assert second.content.remote_id == "é"


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"\xff\xfe", b'{"OrderId": "a"', b'[{"OrderId": "a"},', b"[" * 100_000],
)
def test_what_is_no_json_is_said(body: bytes) -> None:
    """A body that is no JSON is an order that a person must look at, accepted by nobody."""
    arrival = read(body)
    assert "not JSON" in arrival.attention
    assert arrival.accepted_by == ""


@pytest.mark.parametrize("body", [[], {}, [[]], None, "text", 7, [None], ["a", "b"], [1, {}]])
def test_json_without_an_order_is_said(body: object) -> None:
    """JSON that holds no order needs a person, each piece of it."""
    for arrival in read_all(body):
        assert arrival.kind is ArrivalKind.ORDER
        assert "not an order" in arrival.attention


@pytest.mark.parametrize(
    ("place", "value", "words"),
    [
        ("OrderId", "", "without its id"),
        ("OrderId", None, "without its id"),
        ("BasketInfo", None, "without items"),
        ("BasketInfo.GroupedBasketItems", [{"Quantity": 1, "X": 1}], "without a name"),
    ],
)
def test_an_order_that_needs_a_person_says_why(place: str, value: object, words: str) -> None:
    """An order without id, items or names is read as far as possible, and a person is told."""
    assert words in read(body_with(place, value)).attention


def test_ready_for_pickup_is_news() -> None:
    """The restaurant's word that the food can be collected names its order by the address."""
    body = {"Event": "Ready for pickup", "Timestamp": "2026-11-20T18:24:03.1200000+00:00"}
    arrival = update("ready", body, "k3")
    assert arrival.kind is ArrivalKind.NEWS
    assert arrival.content.remote_id == "k3"
    assert arrival.news
    assert arrival.news.kind is NewsKind.COLLECT
    assert arrival.news.leg is None
    assert arrival.news.happened_at == datetime(2026, 11, 20, 18, 24, 3, 120000, UTC)


@pytest.mark.parametrize(
    ("body", "query"),
    [
        ({"OrderId": "k3"}, {}),
        ({"orderid": "k3"}, {}),
        ({}, {"orderId": "k3"}),
        (b"", {"ORDERID": "k3"}),
    ],
)
def test_ready_for_pickup_may_name_its_order_elsewhere(
    body: object, query: Mapping[str, str]
) -> None:
    """At the address without an order it is named in the body or behind the question mark."""
    (arrival,) = CHANNEL.read(call(body, "ready", query=query))
    assert (arrival.kind, arrival.content.remote_id) == (ArrivalKind.NEWS, "k3")


@pytest.mark.parametrize("body", [b"", b"?", None, [], {"Timestamp": "soon"}])
def test_ready_for_pickup_needs_no_body(body: object) -> None:
    """Whatever the body looks like, the address says that the food can be collected."""
    arrival = update("ready", body, "k3")
    assert arrival.news
    assert (arrival.news.kind, arrival.news.happened_at) == (NewsKind.COLLECT, None)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("cust_cancelled_changed_mind", "changed their mind"),
        ("cust_cancelled_delivery_too_long", "so long"),
        ("cust_cancelled_made_mistake", "mistake"),
        ("cust_cancelled_other", "guest cancelled"),
        ("delivery_partner_cancelled", "courier service"),
        ("rest_cancelled_customer_absent", "not there"),
        ("rest_cancelled_customer_requested", "asked the restaurant"),
        ("rest_cancelled_declined", "declined"),
        ("rest_cancelled_drivers_unavailable", "no driver"),
        ("rest_cancelled_fake_order", "genuine"),
        ("rest_cancelled_other", "restaurant cancelled"),
        ("rest_cancelled_out_of_stock", "sold out"),
        ("rest_cancelled_too_busy", "busy"),
        ("system_cancelled_other", "the platform"),
        ("system_cancelled_test_order", "test order"),
        ("Cust_Cancelled_Other", "guest cancelled"),
        ("moon_cancelled", "moon_cancelled"),
        (None, ""),
    ],
)
def test_a_cancellation_says_why(code: object, words: str) -> None:
    """Each documented reason is a sentence for a cook; an unknown one is shown as it is."""
    arrival = update("cancelled", {"Event": "OrderCancelled", "orderID": "k3", "Reason": code})
    assert arrival.kind is ArrivalKind.CANCELLATION
    assert arrival.content.remote_id == "k3"
    assert words in arrival.reason
    assert bool(arrival.reason) == bool(code)
    assert "_" not in arrival.reason or code == "moon_cancelled"


@pytest.mark.parametrize("body", [b"", b"?", {}])
def test_a_cancellation_by_address_needs_no_body(body: object) -> None:
    """Where the address names the order it is cancelled, even if the body cannot be read."""
    arrival = update("cancelled", body, "k3")
    assert (arrival.kind, arrival.content.remote_id) == (ArrivalKind.CANCELLATION, "k3")


@pytest.mark.parametrize("route", ["cancelled", "redeliver", "resolved"])
@pytest.mark.parametrize("body", [b"?", b"[]", {}, {"OrderId": None}, {"OrderId": ".."}])
def test_a_message_about_no_order_is_shown_to_everybody(route: str, body: object) -> None:
    """What does not say which order it means is a notice for everybody."""
    arrival = update(route, body)
    assert arrival.kind is ArrivalKind.NOTICE
    assert "which one" in arrival.attention


def test_a_second_delivery_is_asked_for() -> None:
    """Somebody must act when Just Eat wants an order brought again; what it adds is read out."""
    body = {"OrderId": "k3", "Tenant": "uk", "Update": "Wrong house.", "Notes": "Ring twice."}
    arrival = update("redeliver", body)
    assert arrival.news
    assert arrival.news.kind is NewsKind.ALARM
    assert arrival.news.text == (
        "Just Eat asks to deliver this order again. Wrong house. Ring twice."
    )


@pytest.mark.parametrize(
    ("resolution", "text"),
    [
        (
            {"Type": "order_cancelled", "Cancellation": {"Reason": "area_unsafe"}},
            "After the attempted delivery Just Eat cancelled this order: the area is unsafe.",
        ),
        (
            {"Type": "order_cancelled", "Cancellation": None},
            "After the attempted delivery Just Eat cancelled this order.",
        ),
        (
            {"Type": "redeliver_order", "Redelivery": {"NewDueDate": "2026-07-01T18:30:00Z"}},
            "After the attempted delivery: deliver this order again by 19:30.",
        ),
        (
            {
                "Type": "redeliver_order",
                "Redelivery": {
                    "NewDueDate": "2026-07-01T18:30:00Z",
                    "CustomerTimeZone": "Europe/Athens",
                    "Status": "repreparing",
                },
            },
            "After the attempted delivery: deliver this order again by 21:30. It is cooked again.",
        ),
        (
            {
                "Type": "redeliver_order",
                "NewDueDate": "2026-07-01T18:30:00Z",
                "Redelivery": {"CustomerTimeZone": "Moon/Crater"},
            },
            "After the attempted delivery: deliver this order again by 19:30.",
        ),
        (
            {"Type": "redeliver_order"},
            "After the attempted delivery: deliver this order again.",
        ),
        ({"Type": "shrug"}, "Just Eat has decided on the attempted delivery: shrug"),
        (None, "Just Eat has decided on the attempted delivery and does not say how. Call it."),
    ],
)
def test_a_decision_on_a_failed_delivery_is_read_out(resolution: object, text: str) -> None:
    """Deliver again, until when on the guest's own clock, or cancelled, and why."""
    arrival = update("resolved", {"OrderId": "k3", "Tenant": "uk", "Resolution": resolution})
    assert arrival.kind is ArrivalKind.NEWS
    assert arrival.news
    assert (arrival.news.kind, arrival.news.text) == (NewsKind.ALARM, text)


def test_news_of_an_order_that_cannot_be_read_is_an_alarm() -> None:
    """If all that is known is the order, somebody is sent to look."""
    arrival = update("resolved", b"?", "k3")
    assert arrival.news
    assert arrival.news.kind is NewsKind.ALARM
    assert "cannot be read" in arrival.news.text
    assert arrival.news.leg is not Leg.DELIVERED


@pytest.mark.parametrize(
    ("headers", "query"),
    [
        ({"authorization": "s3cret wörd"}, {}),
        ({"authorization": " s3cret wörd "}, {}),
        ({"authorization": "Bearer s3cret wörd"}, {}),
        ({"authorization": "basic s3cret wörd"}, {}),
        ({"authorization": "Token  s3cret wörd"}, {}),
        ({"authorization": "JE-API-KEY s3cret wörd"}, {}),
        ({}, {"key": "s3cret wörd"}),
        ({"authorization": "other"}, {"key": "s3cret wörd"}),
    ],
)
def test_a_call_with_the_key_is_genuine(
    headers: Mapping[str, str], query: Mapping[str, str]
) -> None:
    """The key is found in the header, with or without a scheme, and in the address."""
    channel = channel_with(webhook_key="s3cret wörd")
    channel.verify(call(FULL, headers=headers, query=query))


@pytest.mark.parametrize(
    ("headers", "query"),
    [
        ({}, {}),
        ({"authorization": ""}, {"key": ""}),
        ({"authorization": "s3cret"}, {}),
        ({"authorization": "Magic s3cret wörd"}, {}),
        ({"authorization": "Bearer"}, {}),
        ({"x-key": "s3cret wörd"}, {"token": "s3cret wörd"}),
        ({"authorization": "\udcff"}, {"key": "\ud800"}),
    ],
)
def test_a_call_without_the_key_is_not_genuine(
    headers: Mapping[str, str], query: Mapping[str, str]
) -> None:
    """Once a key is set, nothing else will do."""
    channel = channel_with(webhook_key="s3cret wörd")
    with pytest.raises(NotGenuine):
        channel.verify(call(FULL, headers=headers, query=query))


def test_without_a_key_every_call_is_genuine() -> None:
    """Just Eat documents no proof for its calls, so without a key there is none to ask for."""
    channel_with().verify(call(FULL))


def test_it_is_called_by_put_and_by_post() -> None:
    """Old and new texts name different methods, so both are open at each address."""
    routes = CHANNEL.routes()
    assert routes["PUT", "/orderconnect/orders"] == routes["POST", "/orderconnect/orders"]
    assert routes["PUT", "/orderconnect/order-requires-delivery-acceptance"] == "orders"
    assert routes["PUT", "/orderconnect/order-is-ready-for-pickup"] == "ready"
    assert ("PUT", "/orderconnect/orders/{id}/order-is-ready-for-pickup") in routes
    assert ("POST", "/orderconnect/order-cancelled") in routes
    assert ("PUT", "/orderconnect/redelivery-requested") in routes
    assert ("PUT", f"/orderconnect/{RESOLVED}") in routes
    assert all(path.startswith("/orderconnect/") for _, path in routes)
