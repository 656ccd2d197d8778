"""What the screen says: times, kinds, money, and what the platform has heard."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from kds.domain.lifecycle import Press
from kds.domain.money import Bill
from kds.domain.order import Content, Courier, Order, OrderType
from kds.domain.steps import Step
from kds.ui import words
from kds.ui.told import refusal, status_lines
from tests.ui.practice import DELIVERECT, NOON, content

pytestmark = pytest.mark.usefixtures("qapp")


def order(what: Content, **more: object) -> Order:
    """Return an order that came in at noon."""
    made = Order(id="1", channel="deliverect", received_at=NOON, content=what)
    return replace(made, **more)  # type: ignore[arg-type]  # any field by its name


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(-5, "0:00"), (9, "0:09"), (760, "12:40"), (3599, "59:59"), (3900, "1 h 05")],
)
def test_an_age_is_never_negative(seconds: float, said: str) -> None:
    """An age counts minutes and seconds, then hours; a clock set back makes it nothing."""
    assert words.age(timedelta(seconds=seconds)).replace("\u00a0", " ") == said


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (4, "in 4 min · 19:34"),
        (3.2, "in 4 min · 19:33"),
        (0.5, "in 1 min · 19:30"),
        (0, "in 0 min · 19:30"),
        (-2, "2 min late · 19:28"),
        (65, "in 1 h 05 · 20:35"),
        (60 * 30, "16/03 01:30"),
        (None, ""),
    ],
)
def test_the_promised_time_is_said_in_the_orders_zone(minutes: float | None, said: str) -> None:
    """Minutes to the promised time, and the time on the clock where the order was made."""
    promised = None if minutes is None else NOON + timedelta(minutes=minutes)

    assert words.due(promised, NOON, "Europe/Amsterdam").replace("\u00a0", " ") == said


@pytest.mark.parametrize("zone", ["", "Nowhere/At All", "../../etc/passwd", "Europe"])
def test_a_wrong_zone_does_no_harm(zone: str) -> None:
    """An empty or wrong zone gives the machine's own time."""
    assert words.clock_time(NOON, zone) == NOON.astimezone().strftime("%H:%M")


def test_times_are_right_when_the_clocks_change() -> None:
    """Half an hour after 01:45 on the night of the change it is 03:15 in Amsterdam."""
    before = datetime.fromisoformat("2026-03-29T00:45:00+00:00")

    assert words.clock_time(before, "Europe/Amsterdam") == "01:45"
    assert words.clock_time(before + timedelta(minutes=30), "Europe/Amsterdam") == "03:15"


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"order_type": OrderType.PICKUP}, "Deliveroo · Collection"),
        (
            {"order_type": OrderType.DELIVERY, "courier": Courier(name="Ana")},
            "Deliveroo · Delivery · courier Ana",
        ),
        (
            {"order_type": OrderType.DELIVERY, "courier": Courier(deliverer="restaurant")},
            "Deliveroo · Delivery · own driver",
        ),
        (
            {"order_type": OrderType.EAT_IN, "table": "3", "guests": 4},
            "Deliveroo · Eat in · Table 3 · guests: 4",
        ),
        ({"order_type": OrderType.EAT_IN, "table": "table 3"}, "Deliveroo · Eat in · Table 3"),
        ({"order_type": OrderType.UNKNOWN, "source": ""}, "Deliverect"),
        ({"tags": ("Brand X",)}, "Deliveroo · Collection · Brand X"),
    ],
)
def test_the_header_says_how_the_food_leaves(more: dict[str, object], said: str) -> None:
    """Channel, kind, table, courier and brand, as far as they are known."""
    assert words.where(order(content("1", **more)), "Deliverect") == said  # type: ignore[arg-type]


def test_an_order_without_a_number_is_called_by_its_id() -> None:
    """Somebody has to be able to call it out."""
    named = Content(channel_order_id="TEST1649928196")

    assert words.number(order(named)) == "928196"
    assert words.number(order(Content())) == "no number"


@pytest.mark.parametrize(
    ("bill", "said"),
    [
        (Bill(decimals=2, currency="EUR"), "€12.50"),
        (Bill(decimals=3, currency="KWD"), "KWD\u00a01.250"),
        (Bill(decimals=0), "1,250"),
    ],
)
def test_money_has_its_decimals(bill: Bill, said: str) -> None:
    """Minor units become an amount by the order's own number of decimals."""
    assert words.amount(1250, bill) == said


def step(**more: object) -> Step:
    """Return a step that is due at noon."""
    made = Step(id="s", name=Press.ACCEPT.value, code=20, cause="c", pressed_at=NOON, due_at=NOON)
    return replace(made, **more)  # type: ignore[arg-type]  # any field by its name


@pytest.mark.parametrize(
    ("made", "seconds", "said"),
    [
        (step(), -2, "Accepted: sends in 2 s"),
        (step(), -1.2, "Accepted: sends in 2 s"),
        (step(), 1, "Accepted: sending …"),
        (step(), 12, "Accepted waiting 0:12"),
        (
            step().put_off(NOON + timedelta(seconds=15), "no answer"),
            12,
            "Accepted waiting 0:12, next try in 3 s — no answer",
        ),
        (
            step().put_off(NOON + timedelta(seconds=15), "no answer"),
            20,
            "Accepted waiting 0:20, trying again — no answer",
        ),
        (step().told(NOON, 400), 60, "Accepted ✓ heard by Deliverect in 0.4 s"),
        (step().told(NOON, 3), 60, "Accepted ✓ heard by Deliverect in 0.1 s"),
        (step().refuse("no").by_hand(), 60, "Accepted: settled by hand"),
    ],
)
def test_the_ticket_says_what_was_heard(made: Step, seconds: float, said: str) -> None:
    """From the press to the platform's yes, in words, at every moment."""
    ticket = order(content("1"), steps=(made,))
    lines = status_lines(ticket, DELIVERECT, NOON + timedelta(seconds=seconds))

    assert [line.replace("\u00a0", " ") for line in lines] == [said]


def test_before_any_press_nothing_has_been_heard() -> None:
    """A new ticket does not pretend."""
    assert status_lines(order(content("1")), DELIVERECT, NOON) == [
        "Deliverect has heard nothing yet"
    ]


def test_of_two_steps_told_together_the_later_press_counts() -> None:
    """The ticket shows how far things have come."""
    steps = (step().told(NOON, 300), step(id="t", name=Press.READY.value).told(NOON, 200))

    assert status_lines(order(content("1"), steps=steps), DELIVERECT, NOON)[0].startswith("Ready")


def test_a_refusal_says_what_to_do() -> None:
    """What was refused, why, and what a person can do now."""
    said = refusal(step().refuse("order is closed"), "Deliverect")

    assert "refused “Accepted”: order is closed" in said
    assert "try again" in said
