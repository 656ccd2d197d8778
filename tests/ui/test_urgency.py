"""Which ticket comes first, and how urgent it looks."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kds.domain.lifecycle import State
from kds.domain.order import Content, Order, Standing
from kds.domain.steps import Step
from kds.settings.screen import ScreenSettings
from kds.ui.deck import Deck
from kds.ui.theme import Tone
from kds.ui.urgency import is_upcoming, promised_at, tone_of
from tests.ui.boards import accept, arrive
from tests.ui.practice import NOON, Practice, content

SETTINGS = ScreenSettings()


def order(
    what: Content, state: State = State.ACCEPTED, age: float = 1, **standing: object
) -> Order:
    """Return an order that came in `age` minutes before noon."""
    stands = Standing(state=state, **standing)  # type: ignore[arg-type]  # any field by its name
    return Order(
        id=what.display_id,
        channel="deliverect",
        received_at=NOON - timedelta(minutes=age),
        content=what,
        standing=stands,
    )


@pytest.mark.parametrize(
    ("due_in", "tone"),
    [(6, Tone.IN_TIME), (5, Tone.WARN), (0.1, Tone.WARN), (0, Tone.LATE), (-9, Tone.LATE)],
)
def test_an_order_warns_before_it_is_late(due_in: float, tone: Tone) -> None:
    """Five minutes before the promised time it turns yellow, at that time vermillion."""
    assert tone_of(order(content("1", due_in=due_in)), NOON, SETTINGS) is tone


@pytest.mark.parametrize(("age", "tone"), [(4, Tone.IN_TIME), (5, Tone.WARN), (10, Tone.LATE)])
def test_without_a_promise_the_age_counts(age: float, tone: Tone) -> None:
    """An order that nobody promised for a time warns after 5 minutes and is late after 10."""
    assert tone_of(order(content("1", due_in=None), age=age), NOON, SETTINGS) is tone


def test_as_soon_as_possible_is_no_promise() -> None:
    """An order that is wanted the instant it comes in is not late from the start."""
    asap = order(content("1", due_in=-1, asap=True), age=1.05)

    assert promised_at(asap) is None
    assert tone_of(asap, NOON, SETTINGS) is Tone.IN_TIME


def test_what_the_kitchen_promised_counts_more() -> None:
    """More time given is more time."""
    later = order(content("1", due_in=-3), promised_at=NOON + timedelta(minutes=7))

    assert tone_of(later, NOON, SETTINGS) is Tone.IN_TIME


@pytest.mark.parametrize(
    ("state", "more", "tone"),
    [
        (State.PLACED, {}, Tone.NEW),
        (State.READY, {}, Tone.READY),
        (State.CLOSED, {"cancelled_by": "channel"}, Tone.CANCELLED),
        (State.CANCELLED, {"cancelled_by": "channel"}, Tone.CANCELLED),
    ],
)
def test_each_state_has_its_colour(state: State, more: dict[str, object], tone: Tone) -> None:
    """New, ready and cancelled look different from cooking."""
    stands = replace(order(content("1"), state).standing, **more)  # type: ignore[arg-type]
    one = replace(order(content("1"), state), standing=stands)

    assert tone_of(one, NOON, SETTINGS) is tone


def shown(*orders: Order) -> tuple[list[str], list[str]]:
    """Return the ids on the board and under Upcoming, in their sequence."""
    deck = Deck(SETTINGS)
    for one in orders:
        deck.put(one)
    board, upcoming = deck.sorted(NOON)
    return [one.id for one in board], [one.id for one in upcoming]


def test_the_most_urgent_comes_first() -> None:
    """By promised time, then by age; an order without a promise as if 15 minutes were promised."""
    board, _ = shown(
        order(content("later", due_in=12)),
        order(content("older", due_in=8), age=5),
        order(content("late", due_in=-2)),
        order(content("none", due_in=None), age=5),
        order(content("newer", due_in=8), age=2),
    )

    assert board == ["late", "older", "newer", "none", "later"]


def test_a_new_order_wants_its_answer_first() -> None:
    """A new order stands by when the platform gives up, not by when the food is due."""
    board, _ = shown(
        order(content("cooking", due_in=9)),
        order(content("new", due_in=40), State.PLACED, age=2),
    )

    assert board == ["new", "cooking"]


def test_an_accepted_order_stays_while_it_can_be_undone() -> None:
    """The card does not run away from the finger that may want to undo; then it takes its place."""
    practice = Practice()
    accept(practice, arrive(practice, content("cooking", due_in=9), 3))
    new = practice.receive(content("new", due_in=14))
    practice.kitchen.accept(new.id)
    deck = Deck(SETTINGS)
    deck.replace_all(practice.kitchen.board())
    during = [o.content.display_id for o in deck.sorted(practice.clock())[0]]
    practice.clock.turn(4)
    after = [o.content.display_id for o in deck.sorted(practice.clock())[0]]
    practice.close()

    assert (during, after) == (["new", "cooking"], ["cooking", "new"])


def test_a_scheduled_order_waits_under_upcoming() -> None:
    """Until its promised time minus the time to prepare it, it does not flood the board."""
    board, upcoming = shown(
        order(content("later", due_in=15.1)),
        order(content("now", due_in=15)),
        order(content("asap", due_in=40, asap=True)),
    )

    assert (board, upcoming) == (["now", "asap"], ["later"])


@pytest.mark.parametrize(
    "restless",
    [
        order(content("1", due_in=60), State.PLACED),
        order(content("1", due_in=60), change_seen=False),
        replace(order(content("1", due_in=60)), attention="look"),
        replace(
            order(content("1", due_in=60)),
            steps=(
                Step(
                    id="s", name="accept", code=20, cause="c", pressed_at=NOON, due_at=NOON
                ).refuse("no"),
            ),
        ),
    ],
)
def test_what_needs_somebody_is_never_hidden(restless: Order) -> None:
    """However far away the meal is: new, changed, refused or odd orders are on the board."""
    assert not is_upcoming(restless, NOON, SETTINGS)


def test_a_menu_may_need_more_time() -> None:
    """The platform's own preparation time counts more than the setting."""
    long_cooking = order(content("1", due_in=40, preparation_minutes=45))

    assert not is_upcoming(long_cooking, NOON, SETTINGS)


def test_handed_over_leaves_when_it_cannot_be_undone() -> None:
    """A closed order stays as long as it can be taken back or has not been heard, then goes."""
    practice = Practice()
    new = practice.receive(content("1"))
    for press in (practice.kitchen.accept, practice.kitchen.ready, practice.kitchen.hand_over):
        press(new.id)
    closed = practice.hear(new)
    deck = Deck(SETTINGS)
    deck.put(closed)
    during = deck.sorted(practice.clock())[0]
    practice.clock.turn(4)
    after = deck.sorted(practice.clock())[0]
    practice.close()

    assert (during, after) == ([closed], [])


def test_what_only_waits_for_the_platform_stands_last() -> None:
    """In an outage, handed-over orders do not stand in front of those that are cooked."""
    practice = Practice()
    new = practice.receive(content("gone", due_in=1))
    for press in (practice.kitchen.accept, practice.kitchen.ready, practice.kitchen.hand_over):
        press(new.id)
    accept(practice, arrive(practice, content("cooking", due_in=9), 3))
    practice.clock.turn(4)
    deck = Deck(SETTINGS)
    deck.replace_all(practice.kitchen.board())
    numbers = [o.content.display_id for o in deck.sorted(practice.clock())[0]]
    practice.close()

    assert numbers == ["cooking", "gone"]
