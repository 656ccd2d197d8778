"""A past day as it was: at any instant the orders stand as they stood in the kitchen then."""

import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from kds.demo.history.generating import Generated, generate
from kds.demo.history.sending import channels
from kds.domain.lifecycle import NotAllowed
from kds.domain.order import Order
from kds.kitchen.past import Source
from kds.kitchen.past_day import PastKitchen, load_day
from kds.store.days import Days
from tests.kitchen.past_service import NotedService

ACTS = (
    "order",
    "accept",
    "ready",
    "hand over",
    "undo",
    "recall",
    "more time",
    "cancel",
    "rush",
    *("tick", "see", "see cancel", "tell", "change", "platform cancels", "repeat"),
)


def lived(folder: Path) -> NotedService:
    """Let five orders live: one as it should, one late, one changed, two cancelled."""
    noted = NotedService(folder)
    for _ in range(5):
        noted.order()
        noted.later(40)
    for what, which, seconds in (
        *(("accept", 0, 2), ("undo", 0, 5), ("accept", 0, 4), ("tell", 0, 30), ("tick", 0, 20)),
        *(("accept", 1, 4), ("tell", 1, 3), ("accept", 2, 1), ("change", 2, 200), ("see", 2, 2)),
        *(("platform cancels", 3, 60), ("see cancel", 3, 1), ("cancel", 4, 5), ("tell", 4, 1)),
        *(("ready", 0, 10), ("rush", 1, 600), ("more time", 1, 900), ("hand over", 0, 2)),
        *(("tell", 0, 30), ("ready", 1, 4), ("hand over", 1, 9), ("recall", 1, 5), ("tell", 1, 1)),
    ):
        noted.do(what, which)
        noted.later(seconds)
    return noted


def test_each_noted_minute_is_as_it_was(tmp_path: Path) -> None:
    """Whoever looks at a minute of the day sees every order exactly as the cooks saw it then."""
    noted = lived(tmp_path)
    day = noted.day()
    assert {past.source for past in day.pasts} == {Source.JOURNAL}
    assert len(noted.noted) > 25
    for at, orders in noted.noted.items():
        assert noted.replayed(day, at) == orders


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 5), st.integers(0, 400)), max_size=25)
)
def test_any_service_is_replayed(acts: list[tuple[str, int, int]]) -> None:
    """Whatever cooks and platforms did on a day, each instant of it comes back as it was."""
    with tempfile.TemporaryDirectory() as folder:
        noted = NotedService(Path(folder))
        noted.order()
        for what, which, seconds in acts:
            noted.do(what, which)
            # Two things at one instant are seen as what came of both.
            noted.later(seconds + 0.001)
        day = noted.day()
        for at, orders in noted.noted.items():
            assert noted.replayed(day, at) == orders


def test_channels_were_heard_when_they_were(tmp_path: Path) -> None:
    """The strip of a past minute says when each platform had been heard last by then."""
    noted = lived(tmp_path)
    day = noted.day()
    kitchen = PastKitchen(day, noted.channels)
    began = datetime(2026, 3, 14, 18, tzinfo=UTC)
    kitchen.turn_to(began - timedelta(seconds=1))
    assert kitchen.channel_status()[0].last_heard is None
    kitchen.turn_to(began + timedelta(seconds=100))
    assert kitchen.channel_status()[0].last_heard == began + timedelta(seconds=80)


def test_nothing_can_be_changed(tmp_path: Path) -> None:
    """A press on a past day does nothing at all, and the order stands as it stood."""
    noted = lived(tmp_path)
    day = noted.day()
    kitchen = PastKitchen(day, noted.channels)
    kitchen.turn_to(datetime(2026, 3, 14, 18, 1, tzinfo=UTC))
    before = kitchen.board()
    with pytest.raises(NotAllowed):
        kitchen.accept(before[0].id)
    assert kitchen.board() == before


def test_a_channel_that_is_switched_off(tmp_path: Path) -> None:
    """Without its channel an order is shown with its last content, in the states that it had."""
    noted = lived(tmp_path)
    noted.service.store.close()
    days = Days(noted.path)
    since = datetime(2026, 3, 14, tzinfo=UTC)
    day = load_day(days, since, since + timedelta(days=1), {})
    days.close()
    assert {past.source for past in day.pasts} == {Source.LAST_CONTENT}
    for at, orders in noted.noted.items():
        replayed = {order.id: order.state for order in noted.replayed(day, at)}
        assert replayed == {order.id: order.state for order in orders}


def test_orders_without_a_journal(tmp_path: Path) -> None:
    """An order of which only the row of orders is left has the states that its times tell of."""
    noted = lived(tmp_path)
    noted.service.store.close()
    whole = noted.day()
    connection = sqlite3.connect(noted.path)
    connection.execute("DELETE FROM journal")
    connection.commit()
    connection.close()
    day = noted.day()
    assert {past.source for past in day.pasts} == {Source.DOCUMENT}
    first, known = day.pasts[0], whole.pasts[0]
    for past in (first, known):
        accepted = past.orders[-1].standing.accepted_at
        assert accepted
        just_before, then = past.at(accepted - timedelta(seconds=1)), past.at(accepted)
        assert just_before
        assert just_before.standing.ready_at is None
        assert then
        assert then.state.value == "accepted"
    assert first.orders[-1] == replace(
        known.orders[-1], steps=(), undos=(), standing=first.orders[-1].standing
    )


def test_the_clock_was_set_back(tmp_path: Path) -> None:
    """Where an hour came twice, the second one is shown, and the day says that it came twice."""
    noted = NotedService(tmp_path)
    noted.order()
    noted.later(1200)
    noted.do("accept", 0)
    noted.later(60)
    by = timedelta(hours=-1)
    noted.service.kitchen.clock_set(by, noted.clock.at + by)
    noted.clock.at += by
    noted.noted.clear()
    noted.later(600)
    noted.do("ready", 0)
    noted.later(60)
    day = noted.day()
    assert day.clock_set == (datetime(2026, 3, 14, 17, 21, tzinfo=UTC),)
    for at, orders in noted.noted.items():
        assert noted.replayed(day, at) == orders


def test_orders_of_yesterday_that_were_still_there(tmp_path: Path) -> None:
    """The board of a morning holds what was left open the evening before."""
    noted = NotedService(tmp_path)
    noted.order()
    noted.order()
    noted.do("accept", 0)
    noted.later(4)
    noted.do("cancel", 1)
    noted.later(4)
    noted.do("tell", 0)
    noted.clock.turn(hours=20)
    noted.do("ready", 0)
    noted.note()
    noted.service.store.close()
    days = Days(noted.path)
    since = datetime(2026, 3, 15, tzinfo=UTC)
    day = load_day(days, since, since + timedelta(days=1), noted.channels)
    days.close()
    assert [past.id for past in day.pasts] == noted.ids[:1]
    then = noted.replayed(day, since + timedelta(hours=6))
    assert [order.state.value for order in then] == ["accepted"]
    assert noted.replayed(day, noted.clock.at) == noted.noted[noted.clock.at]


def test_a_made_up_history_is_replayed(tmp_path: Path) -> None:
    """Days of a history that was generated have boards that fill and empty, all from journals."""
    path = tmp_path / "kds.db"
    wanted = Generated(orders=200, days=3, seed=1, until=datetime(2026, 3, 14, tzinfo=UTC).date())
    generate(path, wanted, lambda _doing, _share: None)
    days = Days(path)
    since = datetime(2026, 3, 13, tzinfo=UTC)
    read = channels(lambda: since)
    day = load_day(days, since, since + timedelta(days=1), read)
    days.close()
    assert {past.source for past in day.pasts} == {Source.JOURNAL}
    kitchen, seen = PastKitchen(day, read), []
    for minute in range(24 * 60):
        kitchen.turn_to(since + timedelta(minutes=minute))
        seen.append(len(kitchen.board()))
    assert max(seen) > 2
    assert seen[0] == seen[-1] == 0


def test_erased_orders_are_replayed_without_their_guests(tmp_path: Path) -> None:
    """A day whose guests have been erased shows the same tickets in the same states, for nobody."""
    noted = lived(tmp_path)
    for number in range(5):
        noted.do("accept", number)
        noted.do("ready", number)
        noted.do("hand over", number)
        noted.later(30)
        noted.do("tell", number)
    noted.clock.turn(hours=30)
    assert noted.service.kitchen.erasing.everything()
    day = noted.day()
    assert day.erased == len(noted.ids)
    assert {past.source for past in day.pasts} <= {Source.JOURNAL, Source.LAST_CONTENT}
    for at, orders in noted.noted.items():
        shown = noted.replayed(day, at)
        assert [_standing(order) for order in shown] == [_standing(order) for order in orders]
        for order in shown:
            assert not order.content.customer.name
            assert not order.content.note


def _standing(order: Order) -> tuple[object, ...]:
    lines = [item.title for item in order.content.items]
    return order.id, order.received_at, replace(order.standing, cancel_reason=""), lines
