"""Orders as documents: everything comes back, also from documents that older programs wrote."""

import json
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from pydantic import TypeAdapter

from kds.domain.items import Item
from kds.domain.journey import Journey, Leg
from kds.domain.lifecycle import Press, State
from kds.domain.money import Bill, Discount, Fee, Tax
from kds.domain.news import Question
from kds.domain.order import (
    Address,
    Content,
    Courier,
    Customer,
    Order,
    OrderType,
    Origin,
    Standing,
    Undo,
)
from kds.domain.steps import Step, StepState
from kds.store.document import dump, load, stamp

AT = datetime(2026, 3, 14, 18, 0, 1, 234567, tzinfo=UTC)
PLACED = Standing()

FULL = Order(
    id="1",
    channel="deliverect",
    received_at=AT,
    content=Content(
        remote_id="r",
        channel_order_id="c",
        display_id="d",
        other_ids=("o", "p"),
        source="Deliveroo",
        source_key="2",
        sub_channel="web",
        order_type=OrderType.CURBSIDE,
        placed_at=AT,
        pickup_at=AT,
        delivery_at=AT,
        first_delivery_at=AT,
        updated_at=AT,
        asap=False,
        preparation_minutes=0,
        time_zone="Europe/Amsterdam",
        items=(
            Item(name="Burger", kitchen_name="B", quantity=0, total_quantity=0, plu="P", price=0),
            Item(depth=1, remark="🍕", removed=True, combo=True, in_bundle=True, price=-1),
            Item(allergens=("milk", "gluten"), marks=("vegan",)),
        ),
        note="a\nb",
        delivery_note="gate",
        collection_note="side door",
        customer=Customer(name="J", company="C", phone="1", phone_access_code="2", email="3"),
        address=Address(street="S", latitude=0.0, longitude=-73.989308),
        origin=Origin(name="R", address=Address(latitude=0.0, longitude=0.5)),
        courier=Courier(deliverer="restaurant", name="N"),
        table="7",
        guests=0,
        cutlery=False,
        tags=("x", ""),
        bill=Bill(
            decimals=3,
            total=0,
            due=1,
            rebate=2,
            paid=False,
            discounts=(Discount(name="d", amount=-1),),
            taxes=(Tax(name="t", total=1),),
            fees=(Fee(name="f", amount=2),),
        ),
        test=True,
        age_check=True,
        platform_status="30 Duplicate",
        problems=("no quantity",),
    ),
    standing=Standing(state=State.READY, accepted_at=AT, items_done=(0, 2), change_seen=False),
    revision=2,
    changes=("+ 1× Fries",),
    repeats=3,
    attention="look",
    unseen=True,
    fingerprint="f" * 64,
    steps=(
        Step(id="s", name="accept", code=20, cause="c", pressed_at=AT, due_at=AT),
        Step(
            id="t",
            name="more time",
            code="preparation time",
            cause="c",
            pressed_at=AT,
            due_at=AT,
            details={"promised": "x"},
            state=StepState.TOLD,
            attempts=2,
            next_try_at=AT,
            problem="p",
            told_at=AT,
            took_ms=0,
        ),
    ),
    undos=(Undo(press_id="p", press=Press.READY, pressed_at=AT, until=AT, before=PLACED),),
    journey=Journey(leg=Leg.AT_ADDRESS, driver="A", own=True, since=AT, address_eta=AT),
    question=Question(asked_at=AT, text="late?"),
    called_at=AT,
    collectable_at=AT,
    news="soon",
)


def test_every_field_comes_back() -> None:
    """An order with something in every field is read back as it was."""
    assert load(dump(FULL)) == FULL
    assert load(dump(FULL).encode()) == FULL
    for field in fields(Content):
        assert getattr(FULL.content, field.name) != getattr(
            Content(), field.name
        ) or field.name in (
            "account",
            "location",
        ), f"{field.name} is not tried here"


def test_a_code_keeps_its_type() -> None:
    """A status number stays a number, and the name of another call stays a name."""
    assert [step.code for step in load(dump(FULL)).steps] == [20, "preparation time"]


def test_what_was_not_said_takes_no_room() -> None:
    """The document of a plain order holds what was said and nothing else."""
    plain = Order(id="1", channel="c", received_at=AT, content=Content(remote_id="r"))
    assert json.loads(dump(plain)) == {
        "id": "1",
        "channel": "c",
        "received_at": "2026-03-14T18:00:01.234567Z",
        "content": {"remote_id": "r"},
    }
    assert load(dump(plain)) == plain


@pytest.mark.parametrize("left_out", ["fingerprint", "undos", "unseen", "steps", "revision"])
def test_a_document_of_an_older_program_is_read(left_out: str) -> None:
    """A document that knows less than this program gets the rest's ordinary values."""
    older = json.loads(dump(FULL))
    del older[left_out]
    was = getattr(Order(id="", channel="", received_at=AT, content=Content()), left_out)
    assert load(json.dumps(older)) == replace(FULL, **{left_out: was})


def test_a_document_written_in_full_is_read() -> None:
    """A document that leaves nothing out, as another program may write it, is the same order."""
    assert load(TypeAdapter(Order).dump_json(FULL)) == FULL


def test_instants_come_back_as_utc() -> None:
    """Whatever zone an instant was written in, it is read as the same instant in UTC."""
    plus_two = AT.astimezone(timezone(timedelta(hours=2)))
    back = load(dump(replace(FULL, received_at=plus_two)))
    assert back.received_at == AT
    assert back.received_at.tzinfo is UTC
    assert back.content.pickup_at is not None
    assert back.content.pickup_at.tzinfo is UTC


def test_stamps_sort_as_time_does() -> None:
    """Instants written as text stand in the order in which they happened."""
    instants = [
        AT,
        AT.replace(microsecond=0),
        AT + timedelta(microseconds=1),
        datetime(2026, 3, 14, 20, 0, 1, tzinfo=timezone(timedelta(hours=2))),
        datetime(2026, 3, 14, 12, 0, 1, tzinfo=timezone(timedelta(hours=-7))),
    ]
    assert sorted(map(stamp, instants)) == [stamp(at) for at in sorted(instants)]
    assert stamp(AT.replace(microsecond=0)) == "2026-03-14T18:00:01.000000+00:00"
