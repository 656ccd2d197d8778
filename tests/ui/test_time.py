"""What the screen makes of time: deadlines, rush, hold, progress, and clocks that change."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QTest

from kds.app.control_notices import ControlNotices
from kds.domain.controls import Controllable
from kds.domain.lifecycle import State
from kds.domain.order import Order, OrderType, Standing
from kds.notices import Notices
from kds.settings.screen import ScreenSettings
from kds.ui import words
from kds.ui.bottom_bar import View
from kds.ui.controls import Action
from kds.ui.deck import Deck
from kds.ui.header_text import HeaderText
from kds.ui.theme import Tone
from kds.ui.urgency import answer_by, comes_at, order_of_work, tone_of
from tests.ui.boards import SATE, accept, arrive
from tests.ui.conftest import Kitchen, OpenKitchen
from tests.ui.hands import LEFT, order_of, panel_button, press
from tests.ui.practice import NOON, PLAIN, Practice, content

pytestmark = pytest.mark.usefixtures("qapp")

MINUTE = timedelta(minutes=1)


def header(kitchen: Kitchen, number: str) -> HeaderText:
    """Return what an order's header says."""
    return kitchen.card(number).picture.ticket.header.text


def notch(kitchen: Kitchen, number: str) -> tuple[str, float | None, bool]:
    """Return the header's last row: its words, what is left of the bar, and whether it presses."""
    row = header(kitchen, number).notch
    assert row
    return row.text.replace("\u00a0", " "), row.share, row.pressing


# The platform's deadline.


def test_the_bar_shrinks_to_the_deadline(open_kitchen: OpenKitchen) -> None:
    """Words and bar say how long the platform still waits, then that it waits in vain."""
    kitchen = open_kitchen(lambda p: arrive(p, content("1", due_in=40), 5))
    assert notch(kitchen, "1") == ("answer in 5:00", 0.5, False)
    kitchen.later(180)
    assert notch(kitchen, "1") == ("answer in 2:00", 0.2, True)
    kitchen.later(155)
    assert notch(kitchen, "1") == ("answer overdue 0:35", 0, True)


def test_the_bar_is_no_thinner_than_a_finger_sees(open_kitchen: OpenKitchen) -> None:
    """At least four pixels, inside of the header, in narrow columns too."""
    for columns in (2, 8):
        kitchen = open_kitchen(lambda p: arrive(p, content("1", due_in=40), 5), columns=columns)
        laid_out = kitchen.card("1").picture.ticket.header
        assert laid_out.notch
        assert laid_out.notch.bar
        assert laid_out.notch.bar.height() >= 4
        assert laid_out.notch.bar.bottom() <= laid_out.height


def test_an_answer_ends_the_bar_and_moves_nothing_before_undo_is_over(
    open_kitchen: OpenKitchen,
) -> None:
    """While the press can be undone its row stays, so that UNDO stays where the finger is."""
    kitchen = open_kitchen(lambda p: arrive(p, content("1"), 1))
    before = kitchen.card("1").geometry()
    press(kitchen, "1", Action.ACCEPT)
    assert notch(kitchen, "1")[:2] == ("answered", 0)
    assert kitchen.card("1").geometry() == before
    kitchen.later(4)

    assert header(kitchen, "1").notch is None


def test_where_nobody_can_answer_there_is_no_bar(open_kitchen: OpenKitchen) -> None:
    """No bar on what is accepted, and none for an order that nobody can be told of."""

    def fill(practice: Practice) -> None:
        accept(practice, arrive(practice, content("1"), 3))
        arrive(practice, content("2", remote_id=""), 1)

    kitchen = open_kitchen(fill)

    assert [header(kitchen, number).notch for number in ("1", "2")] == [None, None]


def test_the_table_of_the_settings_counts(open_kitchen: OpenKitchen) -> None:
    """An entry of the settings comes before the built-in one."""
    kitchen = open_kitchen(
        lambda p: arrive(p, content("1"), 1),
        deadlines=[{"channel": "deliveroo", "minutes": 4, "source": "a letter"}],
    )

    assert notch(kitchen, "1")[0] == "answer in 3:00"


# Progress.


def test_progress_shows_once_something_is_done(open_kitchen: OpenKitchen) -> None:
    """Done of the items that are cooked; lines that nobody cooks do not count."""
    kitchen = open_kitchen(
        lambda p: accept(p, arrive(p, content("1", *SATE, "1 Soup", "2 Bag fee"), 3))
    )
    order_id, height = order_of(kitchen, "1"), kitchen.card("1").picture.ticket.header.height
    assert header(kitchen, "1").progress == ""
    lines = kitchen.practice.kitchen.routing.cooked(kitchen.practice.kitchen.order(order_id))
    kitchen.practice.kitchen.tick(order_id, *lines[:2], done=True)
    kitchen.settle()

    assert header(kitchen, "1").progress.replace("\u00a0", " ") == "2/3 ✓"
    assert kitchen.card("1").picture.ticket.header.height == height


# Rush and hold.


def two(practice: Practice) -> None:
    """Two orders that are cooked, one for earlier than the other."""
    accept(practice, arrive(practice, content("A", due_in=8), 5), 4)
    accept(practice, arrive(practice, content("B", due_in=12), 5), 4)


def test_rush(open_kitchen: OpenKitchen) -> None:
    """A rush order goes before all others, with a word; taken back it goes to its place."""
    kitchen = open_kitchen(two)
    assert kitchen.numbers() == ["A", "B"]
    press(kitchen, "B", Action.MORE)
    QTest.mouseClick(panel_button(kitchen, "RUSH"), LEFT)
    kitchen.settle()
    assert kitchen.numbers() == ["B", "A"]
    assert header(kitchen, "B").word == "RUSH · COOKING"
    assert "RUSH" in kitchen.card("B").accessibleName()
    press(kitchen, "B", Action.MORE)
    QTest.mouseClick(panel_button(kitchen, "NO RUSH"), LEFT)
    kitchen.settle()

    assert kitchen.numbers() == ["A", "B"]
    assert header(kitchen, "B").word == "COOKING"


def hold(kitchen: Kitchen, number: str, minutes: int) -> None:
    """Put an order aside through its panels."""
    press(kitchen, number, Action.MORE)
    QTest.mouseClick(panel_button(kitchen, "HOLD …"), LEFT)
    kitchen.settle()
    QTest.mouseClick(panel_button(kitchen, f"{minutes} min"), LEFT)
    kitchen.settle()


@pytest.mark.parametrize("minutes", [5, 10, 15, 30])
def test_hold(open_kitchen: OpenKitchen, minutes: int) -> None:
    """A held order waits under Upcoming, says so, and comes back by itself with its age."""
    kitchen = open_kitchen(two)
    hold(kitchen, "A", minutes)
    assert kitchen.numbers() == ["B"]
    QTest.mouseClick(kitchen.window.front.bar.views[View.UPCOMING], LEFT)
    kitchen.later(50)
    assert header(kitchen, "A").word == "ON HOLD"
    until = words.clock_time(NOON + minutes * MINUTE, "Europe/Amsterdam")
    assert notch(kitchen, "A")[0] == f"on hold until {until}, back in {minutes - 1}:10"
    QTest.mouseClick(kitchen.window.front.bar.views[View.BOARD], LEFT)
    kitchen.later(minutes * 60 - 50)

    assert sorted(kitchen.numbers()) == ["A", "B"]
    assert header(kitchen, "A").age == f"{5 + minutes}:00"


def test_bring_back_now(open_kitchen: OpenKitchen) -> None:
    """One tap on the held ticket brings it back before its time."""
    kitchen = open_kitchen(two)
    hold(kitchen, "A", 30)
    QTest.mouseClick(kitchen.window.front.bar.views[View.UPCOMING], LEFT)
    kitchen.settle()
    press(kitchen, "A", Action.BRING_BACK)
    QTest.mouseClick(kitchen.window.front.bar.views[View.BOARD], LEFT)
    kitchen.settle()

    assert kitchen.numbers() == ["A", "B"]


def test_the_last_wish_counts(open_kitchen: OpenKitchen) -> None:
    """Rush brings a held order back, hold puts a rush order aside."""
    kitchen = open_kitchen(two)
    taps, order_id = kitchen.window.front.taps, order_of(kitchen, "A")
    taps.hold_pressed.emit(order_id, 10)
    taps.rush_pressed.emit(order_id, True)  # noqa: FBT003 - a signal
    kitchen.settle()
    assert kitchen.numbers() == ["A", "B"]
    taps.hold_pressed.emit(order_id, 10)
    kitchen.settle()

    assert kitchen.numbers() == ["B"]
    assert not kitchen.practice.kitchen.order(order_id).standing.rush


def test_only_what_is_cooked_can_be_held(open_kitchen: OpenKitchen) -> None:
    """A new order is not put aside unanswered: its panel does not offer it, a key would be told."""
    kitchen = open_kitchen(lambda p: arrive(p, content("1"), 1))
    press(kitchen, "1", Action.MORE)
    with pytest.raises(AssertionError):
        panel_button(kitchen, "HOLD …")
    kitchen.window.front.taps.hold_pressed.emit(order_of(kitchen, "1"), 5)
    kitchen.settle()

    assert "put aside" in kitchen.card("1").picture.ticket.footer.said


def test_a_held_order_that_needs_somebody_comes_back_at_once(open_kitchen: OpenKitchen) -> None:
    """A cancellation or a change is never hidden under Upcoming."""
    kitchen = open_kitchen(two)
    hold(kitchen, "A", 30)
    order = kitchen.practice.kitchen.order(order_of(kitchen, "A"))
    changed = replace(order.content, items=content("x", "1 Fish").items)
    kitchen.practice.receive(changed)
    kitchen.settle()

    assert "A" in kitchen.numbers()


def test_a_scheduled_order_says_when_it_comes(open_kitchen: OpenKitchen) -> None:
    """Under Upcoming it is not called cooking: it comes when it is time to begin."""
    kitchen = open_kitchen(lambda p: accept(p, arrive(p, content("S", due_in=60), 5), 4))
    QTest.mouseClick(kitchen.window.front.bar.views[View.UPCOMING], LEFT)
    kitchen.settle()

    assert header(kitchen, "S").word == "LATER"
    assert notch(kitchen, "S")[0] == "on the board at 20:15, in 45:00"


# Recall.


def test_what_is_ready_can_be_recalled_too(open_kitchen: OpenKitchen) -> None:
    """The list holds ready orders, says what the platform heard, and gives back the place."""
    kitchen = open_kitchen(two)
    order_id = order_of(kitchen, "A")
    kitchen.practice.kitchen.ready(order_id)
    kitchen.practice.hear(kitchen.practice.kitchen.order(order_id))
    kitchen.practice.clock.turn(70)
    QTest.mouseClick(kitchen.window.front.bar.views[View.RECALL], LEFT)
    (entry,) = kitchen.window.front.stage.recall.entries()
    said = entry.accessibleName().replace("\u00a0", " ")
    assert "ready 19:30 · 1:10 ago" in said
    assert "Deliverect is not told of a recall" in said
    kitchen.settle()
    QTest.mouseClick(entry.button, LEFT)
    kitchen.later(4)

    assert kitchen.practice.kitchen.order(order_id).state is State.ACCEPTED
    assert kitchen.numbers() == ["A", "B"]


def test_a_recall_does_not_stop_what_is_still_to_be_told(open_kitchen: OpenKitchen) -> None:
    """As long as the platform has not heard it, the list says that it still will."""
    kitchen = open_kitchen(two)
    kitchen.practice.kitchen.ready(order_of(kitchen, "A"))
    kitchen.practice.clock.turn(10)
    QTest.mouseClick(kitchen.window.front.bar.views[View.RECALL], LEFT)
    (entry,) = kitchen.window.front.stage.recall.entries()

    assert "Deliverect will still hear “Ready”, recalled or not." in entry.accessibleName()


# The strip.


def test_the_strip_says_what_is_usual_and_what_is_not(open_kitchen: OpenKitchen) -> None:
    """The usual gap beside the last sign; a long silence with a warning, in words."""
    kitchen = open_kitchen(two)
    hearing = kitchen.practice.kitchen.hearing
    hearing.usual_gap["deliverect"] = 3 * MINUTE
    kitchen.later(1)
    strip = kitchen.window.front.strip
    assert "usually each 3 min" in strip.accessibleName().replace("\u00a0", " ")
    hearing.silent_for["deliverect"] = 24 * MINUTE
    kitchen.later(1)

    said = strip.accessibleName().replace("\u00a0", " ")
    assert "Deliverect: silent for 24 min, usually an order each 3 min" in said


def test_the_strip_says_what_holds_whatever_else_is_the_matter(open_kitchen: OpenKitchen) -> None:
    """A pause, longer times and what is out stand there as long as they hold."""
    kitchen = open_kitchen(two)
    practice, strip = kitchen.practice, kitchen.window.front.strip
    practice.platform.can = Controllable(pause=True, delay=True, items=True)
    controls, notices = practice.kitchen.controls, ControlNotices(practice.kitchen, Notices())

    def said() -> str:
        notices.look()
        kitchen.later(1)
        return strip.accessibleName().replace("\u00a0", " ")

    assert "paused" not in said()
    controls.pause("deliverect", practice.clock() + 20 * MINUTE)
    assert "Deliverect: paused, 20 min left" in said()
    controls.slow("deliverect", 10, practice.clock() + 5 * MINUTE)
    assert "Deliverect: +10 min, 5 min left" in said()
    controls.open("deliverect")
    assert "left" not in said()
    for n in range(5):
        practice.clock.turn(1)
        controls.out(["deliverect"], f"P-{n}", f"Dish {n}", practice.clock() + 20 * MINUTE)
    assert "Out: Dish 0, Dish 1, Dish 2 +2" in said()


# Clocks.


@pytest.mark.parametrize("hours", [-1, 1])
def test_a_clock_that_is_set_changes_no_age_and_no_wait(
    open_kitchen: OpenKitchen, hours: int
) -> None:
    """Age, deadline, hold and the time left to undo are as before; nothing stops."""

    def fill(practice: Practice) -> None:
        arrive(practice, content("NEW", due_in=None), 2)
        order = accept(practice, arrive(practice, content("HELD", due_in=None), 5), 4)
        practice.kitchen.marks.hold(order.id, practice.clock() + 10 * MINUTE)

    kitchen = open_kitchen(fill)
    press(kitchen, "NEW", Action.ACCEPT)
    kitchen.later(1)
    kitchen.set_clock(3600 * hours)
    assert header(kitchen, "NEW").age == "2:01"
    assert kitchen.status("NEW")[0].replace("\u00a0", " ") == "Accepted: sends in 2 s"
    assert kitchen.texts("NEW") == ["UNDO ACCEPT"]
    kitchen.later(3)
    assert kitchen.texts("NEW")[0] == "READY"
    QTest.mouseClick(kitchen.window.front.bar.views[View.UPCOMING], LEFT)
    kitchen.settle()

    assert notch(kitchen, "HELD")[0].endswith("back in 9:56")
    assert header(kitchen, "HELD").age == "5:04"


CHANGES = [
    # Amsterdam: to summer and to winter time, and midnight.
    (datetime(2026, 3, 29, 0, 50, tzinfo=UTC), "in 20 min · 03:10"),
    (datetime(2026, 10, 25, 0, 50, tzinfo=UTC), "in 20 min · 02:10"),
    (datetime(2026, 3, 14, 22, 50, tzinfo=UTC), "in 20 min · 00:10"),
]


@pytest.mark.parametrize(("now", "said"), CHANGES)
def test_times_around_a_change_of_the_clocks(now: datetime, said: str) -> None:
    """Twenty minutes are twenty minutes; the time of day is the one on the wall then."""
    due = words.due(now + 20 * MINUTE, now, "Europe/Amsterdam")

    assert due.replace("\u00a0", " ") == said


@pytest.mark.parametrize(("now", "said"), CHANGES)
def test_ages_and_colours_around_a_change_of_the_clocks(now: datetime, said: str) -> None:
    """From new to late a ticket takes its ten minutes, over midnight and a change of the clocks."""
    del said
    settings = ScreenSettings()
    order = Order(
        id="1",
        channel="deliverect",
        received_at=now,
        content=content("1", due_in=None),
        standing=Standing(state=State.ACCEPTED),
    )
    tones = [tone_of(order, now + n * MINUTE, settings) for n in (0, 5, 10, 70)]

    assert tones == [Tone.IN_TIME, Tone.WARN, Tone.LATE, Tone.LATE]
    assert words.age(now + 70 * MINUTE - order.received_at).replace("\u00a0", " ") == "1 h 10"


def test_limits_of_a_channel_and_a_kind() -> None:
    """Own limits warn earlier or later than the usual ones."""
    settings = ScreenSettings.model_validate(
        {
            "limits": [
                {"channel": "wolt", "kind": "delivery", "warn_minutes": 1, "late_minutes": 2},
            ]
        }
    )
    usual = Order(
        id="1",
        channel="deliverect",
        received_at=NOON - 3 * MINUTE,
        content=content("1", due_in=None, source="Wolt"),
        standing=Standing(state=State.ACCEPTED),
    )
    strict = replace(usual, content=replace(usual.content, order_type=OrderType.DELIVERY))

    assert tone_of(usual, NOON, settings) is Tone.IN_TIME
    assert tone_of(strict, NOON, settings) is Tone.LATE


# The order of tickets.

MINUTES = st.integers(-60, 120)
ORDERS = st.lists(
    st.builds(
        lambda n, state, age, due, rush, held, asap: Order(
            id=f"{n}",
            channel="deliverect",
            received_at=NOON - abs(age) * MINUTE,
            content=content(f"{n}", due_in=due, asap=asap),
            standing=Standing(
                state=state, rush=rush, held_until=None if held is None else NOON + held * MINUTE
            ),
        ),
        st.integers(0, 1000),
        st.sampled_from([State.PLACED, State.ACCEPTED, State.READY, State.CANCELLED]),
        MINUTES,
        st.none() | MINUTES,
        st.booleans(),
        st.none() | MINUTES,
        st.booleans(),
    ),
    unique_by=lambda order: order.id,
)


@given(ORDERS, st.randoms(), st.sampled_from(["urgency", "age"]))
def test_the_order_of_tickets_is_one(orders: list[Order], random: object, sort: str) -> None:
    """Whatever comes in whatever sequence: one order of tickets, none lost, none twice."""
    settings = ScreenSettings.model_validate({"sort": sort})
    shuffled = list(orders)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # a random.Random of Hypothesis's
    decks = [Deck(settings), Deck(settings)]
    for deck, sequence in zip(decks, (orders, shuffled), strict=True):
        deck.replace_all(sequence)
    (board, upcoming), again = (deck.sorted(NOON) for deck in decks)
    keys = [order_of_work(order, NOON, settings) for order in board]

    assert (board, upcoming) == again
    assert keys == sorted(keys)
    assert len(set(keys)) == len(keys)
    assert sorted(o.id for o in [*board, *upcoming]) == sorted(o.id for o in orders if o.on_board)


@given(ORDERS)
def test_rush_then_deadline_then_promise_then_age(orders: list[Order]) -> None:
    """Of any two neighbours on the board the first is as urgent by each in turn."""
    settings = ScreenSettings()
    deck = Deck(settings)
    deck.replace_all(orders)
    board, _ = deck.sorted(NOON)
    for one, other in pairwise(board):
        if one.standing.rush != other.standing.rush:
            assert one.standing.rush
        elif one.state is State.PLACED and other.state is State.PLACED:
            assert _deadline(one) <= _deadline(other)
        else:
            assert one.state in (State.PLACED, State.CANCELLED) or other.state is not State.PLACED


def _deadline(order: Order) -> datetime:
    deadline = answer_by(order, ScreenSettings())
    assert deadline
    return deadline


@given(ORDERS)
def test_what_waits_comes_later_than_now(orders: list[Order]) -> None:
    """Nothing stays under Upcoming when its time has come, and nothing unanswered gets there."""
    settings = ScreenSettings()
    for order in orders:
        comes = comes_at(order, NOON, settings)
        if comes:
            assert comes > NOON
            assert order.state is State.ACCEPTED
            assert comes_at(order, comes, settings) is None


def test_by_age_alone() -> None:
    """With that setting the oldest comes first, whoever waits for an answer; rush goes before."""
    settings = ScreenSettings(sort="age")
    deck = Deck(settings)
    for name, age, state, rush in (
        ("old", 9, State.ACCEPTED, False),
        ("new", 1, State.PLACED, False),
        ("rush", 0.5, State.ACCEPTED, True),
        ("middle", 5, State.ACCEPTED, False),
    ):
        deck.put(
            Order(
                id=name,
                channel="deliverect",
                received_at=NOON - age * MINUTE,
                content=content(name, due_in=3),
                standing=Standing(state=state, rush=rush),
            )
        )

    assert [order.id for order in deck.sorted(NOON)[0]] == ["rush", "old", "middle", "new"]


def test_a_new_order_that_is_cancelled_stays_in_its_place(open_kitchen: OpenKitchen) -> None:
    """The ticket that a cook looks at does not run away because the platform cancelled it."""

    def fill(practice: Practice) -> None:
        arrive(practice, content("NEW", due_in=40), 2)
        accept(practice, arrive(practice, content("B", due_in=5), 5), 4)

    kitchen = open_kitchen(fill)
    assert kitchen.numbers() == ["NEW", "B"]
    kitchen.practice.cancelled_by_platform(kitchen.practice.kitchen.order(order_of(kitchen, "NEW")))
    kitchen.settle()

    assert kitchen.numbers() == ["NEW", "B"]


def test_no_bar_where_the_platform_takes_no_answer(open_kitchen: OpenKitchen) -> None:
    """A channel that cannot be told of an acceptance waits for none."""
    deaf = replace(PLAIN, accept=False)
    kitchen = open_kitchen(lambda p: arrive(p, content("1"), 1), capabilities=deaf)

    assert header(kitchen, "1").notch is None
