"""Which orders a kitchen with own drivers takes, and what Just Eat hears of the others."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kds.channels.channel import Arrival, ArrivalKind, Refusal, Situation
from kds.domain.order import Content
from tests.channels.orderconnect_reading import FULL, NOON, body_with, call, channel_with, read

# Saturday is the day of NOON. One degree of latitude is about 111 km.
HOURS = {"fri": ["17:00-02:00"], "sat": ["11:00-14:00", "17:00-24:00"], "sun": ["00:00-24:00"]}


def judged(
    arrival: Arrival, at: datetime = NOON, open_orders: int = 0, **settings: Any
) -> Refusal | None:
    """Judge an order that comes for the first time."""
    situation = Situation(at=at, open_orders=open_orders)
    return channel_with(**settings).judge(arrival, situation)


def outcome(refusal: Refusal | None) -> tuple[str, int]:
    """Return code and status of a refusal; "taken" for none."""
    return (refusal.code, refusal.status) if refusal else ("taken", 201)


def order(**changes: Any) -> Arrival:
    """Return a plain order without times, with other content."""
    arrival = read(FULL)
    plain = replace(arrival.content, pickup_at=None, delivery_at=None)
    return replace(arrival, content=replace(plain, **changes))


def going(km: float) -> Arrival:
    """Return an order to a guest so far to the north."""
    said = read(FULL).content
    start = said.origin.address
    assert start.latitude is not None
    assert start.longitude is not None
    # The radius that is used for the earth makes a degree 111.195 km.
    north = start.latitude + km / 111.19492664
    return order(address=replace(said.address, latitude=north, longitude=start.longitude))


def collected(at: datetime, **settings: Any) -> str:
    """Return the outcome for an order that came at noon and is collected at an instant."""
    given = {"opening_hours": HOURS, "time_zone": "UTC", **settings}
    return outcome(judged(order(pickup_at=at), **given))[0]


def test_without_rules_every_order_is_taken() -> None:
    """A kitchen that sets no rules takes whatever it can read."""
    assert judged(read(FULL)) is None
    assert judged(order(), open_orders=10_000) is None


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"{}", b"7", {"OrderId": ""}, {"Id": "1"}])
def test_what_cannot_be_read_is_a_bad_request(body: object) -> None:
    """An order without OrderId, or no order at all, is refused with the reason."""
    refusal = judged(read(body))
    assert outcome(refusal) == ("bad_request", 400)
    assert refusal
    assert refusal.message
    assert not refusal.known


@pytest.mark.parametrize(
    ("repeated", "answered", "expected"),
    [
        ("refuse", True, ("duplicate", 409)),
        ("refuse", False, ("taken", 201)),
        ("accept", True, ("taken", 201)),
        ("accept", False, ("taken", 201)),
    ],
)
def test_a_repeated_order_is_a_duplicate(
    repeated: str, expected: tuple[str, int], *, answered: bool
) -> None:
    """An order that was answered before is known here, and stays; or it is taken once more."""
    refusal = channel_with(repeated=repeated).judge(
        read(FULL), Situation(at=NOON, answered=answered)
    )
    assert outcome(refusal) == expected
    assert refusal is None or (refusal.known and "4377" in refusal.message)


def test_a_repeated_order_is_not_judged_again() -> None:
    """What was taken stays taken, however busy or closed the kitchen is by now."""
    channel = channel_with(repeated="accept", max_open_deliveries=1, opening_hours={"mon": []})
    situation = Situation(at=NOON, open_orders=5, answered=True)
    assert channel.judge(read(FULL), situation) is None


@pytest.mark.parametrize(
    ("ids", "location", "code"),
    [
        ([], "60233", "taken"),
        ([], "", "taken"),
        (["60233"], "60233", "taken"),
        (["1", " 60233 "], "60233", "taken"),
        (["1"], "60233", "restaurant_not_configured"),
        (["1"], "", "restaurant_not_configured"),
    ],
)
def test_only_known_restaurants_are_delivered_for(ids: list[str], location: str, code: str) -> None:
    """Where the restaurants are named, an order of another one is refused."""
    refusal = judged(order(location=location), restaurant_ids=ids)
    assert outcome(refusal)[0] == code
    assert refusal is None or (refusal.status == 404 and "4377" in refusal.message)


def test_collection_is_not_delivered() -> None:
    """An order that the guest collects is nothing for drivers."""
    refusal = judged(read(body_with("Order.ServiceType", "Collection")))
    assert outcome(refusal) == ("not_supported", 422)


@pytest.mark.parametrize(
    ("restrictions", "rule", "code"),
    [
        ([{"Type": "Alcohol"}], "refuse", "not_supported"),
        ([{"Type": "Alcohol"}], "accept", "taken"),
        ([], "refuse", "taken"),
        ([{"Type": "Tobacco"}], "refuse", "taken"),
    ],
)
def test_alcohol_is_delivered_or_not(restrictions: object, rule: str, code: str) -> None:
    """A kitchen may leave alcohol to others."""
    refusal = judged(read(body_with("Restrictions", restrictions)), alcohol=rule)
    assert outcome(refusal)[0] == code


@pytest.mark.parametrize(
    ("postcode", "code"),
    [
        ("LS1 4AB", "taken"),
        ("ls14ab", "taken"),
        ("LS10 1AA", "taken"),
        ("SW1A 2AA", "taken"),
        ("SW1P 2AA", "not_supported"),
        ("LS2 4AB", "not_supported"),
        ("L S", "not_supported"),
        ("", "bad_address"),
    ],
)
def test_only_some_areas_are_delivered_to(postcode: str, code: str) -> None:
    """A postcode begins with one of the areas, whatever its letters' case and spaces."""
    address = replace(read(FULL).content.address, postcode=postcode)
    refusal = judged(order(address=address), areas=["ls1", " sw1 a"])
    assert outcome(refusal) == (code, 201 if code == "taken" else 422)
    assert refusal is None or "ls1,  sw1 a" in refusal.message


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ({"street": "", "postcode": "", "latitude": None, "longitude": None}, "bad_address"),
        ({"street": "", "postcode": "", "latitude": 53.8, "longitude": -1.5}, "taken"),
        ({"street": "", "postcode": "LS1", "latitude": None, "longitude": None}, "taken"),
        ({"street": "Lane 1", "postcode": "", "latitude": None, "longitude": None}, "taken"),
    ],
)
def test_an_address_must_say_something(address: Mapping[str, Any], code: str) -> None:
    """Nobody can deliver to nowhere; a street, a postcode or a place on the map is enough."""
    arrival = order(address=replace(read(FULL).content.address, **address))
    assert outcome(judged(arrival))[0] == code


@pytest.mark.parametrize(
    ("km", "most", "code"),
    [(2.99, 3, "taken"), (3.01, 3, "too_far"), (500, 0, "taken"), (0, 0.5, "taken")],
)
def test_far_guests_are_refused(km: float, most: float, code: str) -> None:
    """An order farther away than the limit is refused, and both figures are said."""
    refusal = judged(going(km), max_distance_km=most)
    assert outcome(refusal) == (code, 201 if code == "taken" else 422)
    assert refusal is None or ("3.0 km" in refusal.message and "at most 3 km" in refusal.message)


@pytest.mark.parametrize(
    ("km", "speed", "code"),
    # Streets are 1.3 times as long as the straight line: 5 km are 6.5 km.
    [(5, 26, "taken"), (5, 25.9, "too_far"), (4.9, 26, "taken"), (5.1, 26, "too_far")],
)
def test_long_ways_are_refused(km: float, speed: float, code: str) -> None:
    """An order that takes longer to bring than the limit is refused."""
    arrival = going(km - 0.000001)
    refusal = judged(arrival, max_delivery_minutes=15, speed_kmh=speed)
    assert outcome(refusal)[0] == code
    assert refusal is None or "15 minutes" in refusal.message


def test_an_unknown_place_is_not_far() -> None:
    """Without coordinates of guest or kitchen no distance is made up."""
    far = going(400)
    said = far.content
    nowhere = replace(said.address, latitude=None, longitude=None)
    for content in (
        replace(said, address=nowhere),
        replace(said, origin=replace(said.origin, address=nowhere)),
    ):
        assert judged(replace(far, content=content), max_distance_km=1) is None


def test_the_kitchen_s_own_place_is_a_setting() -> None:
    """Where the order does not say where the restaurant is, the settings do."""
    far = going(400)
    origin = replace(far.content.origin, address=replace(far.content.address, latitude=None))
    arrival = replace(far, content=replace(far.content, origin=origin))
    own: dict[str, Any] = {"latitude": 53.8, "longitude": -1.5}
    assert outcome(judged(arrival, max_distance_km=1, **own))[0] == "too_far"
    there = far.content.address
    near: dict[str, Any] = {"latitude": there.latitude, "longitude": there.longitude}
    assert judged(arrival, max_distance_km=1, **near) is None


@pytest.mark.parametrize(
    ("day", "clock", "code"),
    [
        (14, "12:00:00", "taken"),
        (14, "13:59:59", "taken"),
        (14, "14:00:00", "outside_hours"),
        (14, "16:59:59", "outside_hours"),
        (14, "17:00:00", "taken"),
        (14, "23:59:59", "taken"),
        (15, "00:00:00", "taken"),
        (15, "23:59:59", "taken"),
        (16, "00:00:00", "outside_hours"),
        (16, "18:00:00", "outside_hours"),
        (20, "16:59:00", "outside_hours"),
        (20, "17:00:00", "taken"),
        (21, "00:00:00", "taken"),
        (21, "01:59:59", "taken"),
        (21, "02:00:00", "outside_hours"),
        (21, "10:59:59", "outside_hours"),
        (21, "11:00:00", "taken"),
    ],
)
def test_food_is_collected_while_the_kitchen_is_open(day: int, clock: str, code: str) -> None:
    """The hours of the day on which it is collected count, those past midnight with it."""
    assert collected(datetime.fromisoformat(f"2026-03-{day}T{clock}+00:00")) == code


def test_no_time_that_is_past_is_judged() -> None:
    """What was due already is collected now at the earliest, so it is now that counts."""
    closed_then = NOON - timedelta(hours=2)
    assert collected(closed_then) == "taken"
    late = order(pickup_at=NOON)
    at = NOON + timedelta(hours=3)
    refusal = judged(late, at=at, opening_hours=HOURS, time_zone="UTC")
    assert outcome(refusal) == ("outside_hours", 409)
    assert refusal
    assert "15:00" in refusal.message
    assert "on Saturday 11:00-14:00, 17:00-24:00" in refusal.message


def test_without_times_it_is_now_that_counts() -> None:
    """An order that says no time is judged for now; one with only a due time by that."""
    hours: dict[str, Any] = {"opening_hours": HOURS, "time_zone": "UTC"}
    assert judged(order(), **hours) is None
    assert judged(order(), at=NOON + timedelta(hours=3), **hours)
    assert judged(order(delivery_at=NOON + timedelta(hours=3)), **hours)


def test_a_day_that_is_not_named_is_closed() -> None:
    """Once there are hours, a day without any is said to be closed."""
    at = datetime(2026, 3, 16, 12, tzinfo=UTC)
    refusal = judged(order(pickup_at=at), opening_hours=HOURS, time_zone="UTC")
    assert refusal
    assert "does not deliver on Monday" in refusal.message


@pytest.mark.parametrize(
    ("at", "zone", "code"),
    [
        # 29 March: at 01:00 UTC clocks in London go from 01:00 to 02:00.
        ("2026-03-28T22:30+00:00", "Europe/London", "taken"),
        ("2026-03-29T00:59+00:00", "Europe/London", "taken"),
        ("2026-03-29T01:00+00:00", "Europe/London", "outside_hours"),
        ("2026-03-29T20:59+00:00", "Europe/London", "outside_hours"),
        ("2026-03-29T21:00+00:00", "Europe/London", "taken"),
        # 25 October: the hour from 01:00 comes twice; both times it is open.
        ("2026-10-25T00:30+00:00", "Europe/London", "taken"),
        ("2026-10-25T01:30+00:00", "Europe/London", "taken"),
        ("2026-10-25T02:00+00:00", "Europe/London", "outside_hours"),
        # Elsewhere it is already the next day.
        ("2026-10-24T11:00+00:00", "Australia/Sydney", "taken"),
        ("2026-10-24T10:59+00:00", "Australia/Sydney", "outside_hours"),
    ],
)
def test_hours_are_those_of_the_wall_clock(at: str, zone: str, code: str) -> None:
    """When clocks change the hours go with the clock on the wall, in the kitchen's own zone."""
    hours = {day: ["22:00-02:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}
    assert collected(datetime.fromisoformat(at), opening_hours=hours, time_zone=zone) == code


def test_without_a_zone_it_is_the_machine_s() -> None:
    """Where no zone is set the machine's own clock counts."""
    wall = NOON.astimezone()
    span = f"{wall:%H:%M}-{wall + timedelta(minutes=1):%H:%M}"
    hours = {f"{wall:%a}".lower(): [span]}
    assert collected(NOON, opening_hours=hours, time_zone="") == "taken"
    assert collected(NOON + timedelta(minutes=1), opening_hours=hours, time_zone="") != "taken"


@pytest.mark.parametrize(
    ("most", "open_orders", "code"),
    [(0, 500, "taken"), (3, 2, "taken"), (3, 3, "too_busy"), (3, 4, "too_busy")],
)
def test_a_busy_kitchen_says_so(most: int, open_orders: int, code: str) -> None:
    """As many orders under way as are allowed: the next one is refused, not put off."""
    refusal = judged(order(), open_orders=open_orders, max_open_deliveries=most)
    assert outcome(refusal) == (code, 201 if code == "taken" else 409)
    assert refusal is None or f"at most {most}" in refusal.message


@pytest.mark.parametrize("kind", [ArrivalKind.CANCELLATION, ArrivalKind.NEWS, ArrivalKind.NOTICE])
def test_only_orders_are_judged(kind: ArrivalKind) -> None:
    """A cancellation or news of an order is never refused."""
    arrival = Arrival(kind=kind, content=Content())
    assert judged(arrival, max_open_deliveries=1, open_orders=9) is None


def test_the_answer_to_a_good_order() -> None:
    """201 accepts at once. Any other message is answered 200."""
    channel = channel_with()
    reply = channel.reply(call(FULL), [read(FULL)], [None])
    assert (reply.status, reply.body) == (201, {})
    assert channel.reply(call({}, "ready"), [], []).status == 200


def test_the_answer_to_refused_orders_names_all_of_them() -> None:
    """Of several orders none is taken when one is refused; each refusal stands in the answer."""
    far = Refusal(code="too_far", message="far", status=422)
    busy = Refusal(code="too_busy", message="busy", status=409)
    with_it = Refusal(code="other", message="with the others", status=409)
    reply = channel_with().reply(call([FULL] * 3), [read(FULL)] * 3, [with_it, far, busy])
    assert reply.status == 422
    assert reply.body == {
        "errors": [
            {"code": "other", "message": "with the others"},
            {"code": "too_far", "message": "far"},
            {"code": "too_busy", "message": "busy"},
        ]
    }


def test_orders_that_are_all_refused_with_others_have_that_status() -> None:
    """Where no refusal has a reason of its own the first one's status is the answer's."""
    other = Refusal(code="other", message="x", status=409)
    assert channel_with().reply(call([FULL]), [read(FULL)], [other]).status == 409
