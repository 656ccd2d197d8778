"""A changed body is a new version: what changed is said in words, what is done stays done."""

from datetime import timedelta

import pytest

from kds.domain.journal import Kind
from kds.domain.lifecycle import NotAllowed, State
from kds.kitchen import Outcome
from tests.kitchen.bodies import (
    BURGERS,
    COLA,
    FRIES,
    START,
    Json,
    body,
    line,
    newer,
    remote_id,
    written,
)
from tests.kitchen.service import Service

FEWER = line("Burger", 1, line("Bacon", 2), line("Sauce", 1, line("Extra hot")))


def test_a_changed_order_says_what_changed(service: Service) -> None:
    """A cook reads which lines were added and taken away, and must take note."""
    first = service.accepted(body(1))
    (receipt,) = service.deliver(newer(body(1), items=[BURGERS, COLA]))
    order = service.kitchen.order(first.id)
    assert receipt.outcome is Outcome.REVISED
    assert order.changes == ("- 1× Fries", "+ 3× Cola")
    assert (order.revision, order.standing.change_seen) == (1, False)
    assert order.state is State.ACCEPTED
    assert len(service.kitchen.board()) == 1


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"note": "Gate 5"}, "note: “Ring twice” → “Gate 5”"),
        ({"note": ""}, "note: “Ring twice” → “”"),
        ({"table": "7"}, "table: + “7”"),
        ({"orderType": 1}, "kind: “delivery” → “pickup”"),
        ({"items": [BURGERS, FRIES | {"remark": "no salt"}]}, "+ 1× Fries “no salt”"),
        ({"items": [FEWER, FRIES]}, "+ 1× Burger"),
        ({"items": [BURGERS, line("Fries", modifierAction="NO")]}, "+ 1× NO Fries"),
        ({"items": [BURGERS, line("Fries", 1, line("Mayo"))]}, "+ › 1× Mayo"),
    ],
)
def test_each_change_that_matters_to_a_cook_is_said(
    service: Service, change: Json, words: str
) -> None:
    """A new note, table, kind, remark, quantity, removal or modifier is read in words."""
    first = service.accepted(body(1))
    service.deliver(newer(body(1)) | change)
    order = service.kitchen.order(first.id)
    assert words in order.changes
    assert not order.standing.change_seen


@pytest.mark.parametrize(
    "change",
    [
        {"pickupTime": written(START + timedelta(minutes=10))},
        {"packaging": {"includeCutlery": True}},
    ],
    ids=["fetched earlier", "cutlery wanted"],
)
def test_a_change_of_time_or_cutlery_is_not_made_in_silence(service: Service, change: Json) -> None:
    """A cook whose order is fetched earlier, or wants cutlery now, is told so in words."""
    first = service.accepted(body(1))
    service.deliver(newer(body(1)) | change)
    order = service.kitchen.order(first.id)
    assert order.revision == 1
    assert order.changes != ()
    assert not order.standing.change_seen


def test_a_new_price_changes_nothing_for_the_cook(service: Service) -> None:
    """A corrected price is no new version of the cook's work and takes no tick away."""
    first = service.accepted(body(1))
    service.kitchen.tick(first.id, 0, done=True)
    service.deliver(newer(body(1), items=[BURGERS | {"price": 999}, FRIES]))
    order = service.kitchen.order(first.id)
    assert order.content.items[0].price == 999
    assert order.standing.items_done == (0,)
    assert (order.revision, order.changes) == (0, ())


def test_ticks_stay_on_what_did_not_change(service: Service) -> None:
    """Burgers that are done stay done when a cola is put before them; changed fries do not."""
    first = service.accepted(body(1))
    service.kitchen.tick(first.id, 0, done=True)
    service.kitchen.tick(first.id, 4, done=True)
    service.deliver(newer(body(1), items=[COLA, BURGERS, FRIES | {"remark": "no salt"}]))
    assert service.kitchen.order(first.id).standing.items_done == (1,)


def test_the_cook_takes_note_of_a_change(service: Service) -> None:
    """After a tap the change no longer asks for attention, but can still be read."""
    first = service.accepted(body(1))
    service.deliver(newer(body(1), items=[COLA]))
    seen = service.kitchen.marks.see_change(first.id)
    assert seen.standing.change_seen
    assert seen.changes
    service.deliver(newer(body(1), 120, items=[FRIES]))
    again = service.kitchen.order(first.id)
    assert (again.revision, again.standing.change_seen) == (2, False)


@pytest.mark.parametrize("way", ["order", "accepted", "ready"])
def test_an_order_can_change_while_it_is_open(service: Service, way: str) -> None:
    """A change before the answer, while cooking, or when ready leaves the state as it is."""
    before = getattr(service, way)(body(1))
    service.deliver(newer(body(1), items=[COLA]))
    after = service.kitchen.order(before.id)
    assert after.revision == 1
    assert after.state is before.state


def test_a_change_after_hand_over_is_kept_but_not_shown(service: Service) -> None:
    """What changes after the food is gone is kept for the manager and brings no ticket back."""
    before = service.handed_over(body(1))
    service.deliver(newer(body(1), items=[COLA]))
    after = service.kitchen.order(before.id)
    assert after.content.items[0].title == "Cola"
    assert (after.revision, after.state) == (1, State.CLOSED)
    assert service.kitchen.board() == []


def test_ticks_never_point_at_other_lines(service: Service) -> None:
    """An order that changed after hand-over and is recalled shows no tick on what was not made."""
    first = service.accepted(body(1))
    service.kitchen.tick(first.id, 4, done=True)
    service.kitchen.ready(first.id)
    service.kitchen.hand_over(first.id)
    service.deliver(
        newer(
            body(1),
            items=[
                COLA,
                line("Soup", 1, line("Bread", 1, line("Seeds")), line("Oil")),
                line("Cake"),
            ],
        )
    )
    order = service.kitchen.recall(first.id)
    assert order.standing.items_done == ()


def test_an_older_version_changes_nothing(service: Service) -> None:
    """A delivery that was overtaken by a newer one leaves the ticket as it is, and is kept."""
    service.deliver(newer(body(1), 60, items=[COLA]))
    (receipt,) = service.deliver(newer(body(1), 30, items=[FRIES], note="old"))
    (order,) = service.kitchen.board()
    assert receipt.outcome is Outcome.REPEATED
    assert [item.title for item in order.content.items] == ["Cola"]
    assert (order.revision, order.repeats, order.changes) == (0, 1, ())
    assert [row.kind for row in service.store.journal()] == [Kind.RECEIVED, Kind.STALE]
    assert [row.body is not None for row in service.store.journal()] == [True, True]


def test_versions_in_any_order_end_at_the_newest(service: Service) -> None:
    """Whichever of five versions comes last, the ticket shows the newest."""
    for seconds in (30, 10, 50, 20, 40):
        service.deliver(newer(body(1), seconds, items=[line(f"Dish {seconds}")]))
    (order,) = service.kitchen.board()
    assert [item.title for item in order.content.items] == ["Dish 50"]
    assert order.revision == 1


def test_the_first_version_again_is_old_news(service: Service) -> None:
    """The very first bytes, sent again after a change, do not change the ticket back."""
    service.deliver(body(1), newer(body(1), items=[COLA]), body(1))
    (order,) = service.kitchen.board()
    assert [item.title for item in order.content.items] == ["Cola"]


def test_bytes_without_a_time_that_came_before_are_a_repeat(service: Service) -> None:
    """A platform that sends no time of change and repeats its first delivery changes nothing."""
    first = {key: value for key, value in body(1).items() if key != "_updated"}
    service.deliver(first, first | {"items": [COLA]}, first)
    (order,) = service.kitchen.board()
    assert [item.title for item in order.content.items] == ["Cola"]


def test_a_damaged_copy_does_not_wipe_out_the_ticket(service: Service) -> None:
    """A later body without items leaves the lines that the cook works on."""
    first = service.accepted(body(1))
    (receipt,) = service.deliver(newer(body(1), items=None))
    order = service.kitchen.order(first.id)
    assert receipt.outcome is Outcome.REPEATED
    assert len(order.content.items) == 5
    assert order.attention == ""


def test_a_change_keeps_the_id_that_statuses_go_to(service: Service) -> None:
    """A version under another id is taken over; the platform hears of it under the first id."""
    first = service.accepted(body(1))
    service.deliver(newer(body(1), _id=remote_id(99), items=[COLA]))
    order = service.kitchen.order(first.id)
    assert order.revision == 1
    assert order.content.remote_id == remote_id(1)


def test_a_change_ends_the_undo_time(service: Service) -> None:
    """An undo never leads back across a change that the cook may not have seen."""
    order = service.kitchen.accept(service.order(body(1)).id)
    service.deliver(newer(body(1), items=[COLA]))
    with pytest.raises(NotAllowed):
        service.kitchen.undo(order.id)
    service.undo_time_over()
    assert service.tell() == [("A1", 20)]
