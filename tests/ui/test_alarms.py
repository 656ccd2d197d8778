"""When an alarm sounds: the rules, on orders of a real kitchen and a clock turned by hand."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import pytest

from kds.channels.channel import ArrivalKind
from kds.domain.order import Order
from kds.settings.screen import ScreenSettings
from kds.ui.alarms import Alarm, Alarms, Sight
from kds.ui.theme import Tone
from kds.ui.urgency import is_upcoming, tone_of
from tests.ui.conftest import Ticks
from tests.ui.practice import Practice, content

SETTINGS = ScreenSettings()


@dataclass
class Night:
    """A kitchen whose alarms are asked four times a second."""

    practice: Practice
    ticks: Ticks = field(default_factory=Ticks)

    def __post_init__(self) -> None:
        """Begin with the board as it is."""
        self.alarms = Alarms(self.ticks)
        self.alarms.begin(map(self.sight, self.practice.kitchen.board()))
        self.practice.kitchen.watch(lambda order: self.alarms.see(self.sight(order)))

    def sight(self, order: Order) -> Sight:
        """Return an order as the screen sees it now."""
        now = self.practice.clock()
        late = tone_of(order, now, SETTINGS) is Tone.LATE
        return Sight(order, upcoming=is_upcoming(order, now, SETTINGS), late=late)

    def sounds(self, seconds: float) -> list[tuple[float, Alarm]]:
        """Let time pass; return what has sounded in it, and after how many seconds."""
        begins, found = self.ticks(), []
        while self.ticks() < begins + seconds:
            for order in self.practice.kitchen.board():
                self.alarms.see(self.sight(order))
            alarm = self.alarms.sound()
            if alarm:
                found.append((self.ticks() - begins, alarm))
            self.ticks.turn(0.25)
            self.practice.clock.turn(0.25)
        return found

    def kinds(self, seconds: float) -> list[Alarm]:
        """Let time pass; return what has sounded in it."""
        return [alarm for _, alarm in self.sounds(seconds)]


@pytest.fixture
def practice() -> Iterator[Practice]:
    """A kitchen."""
    made = Practice()
    yield made
    made.close()


@pytest.fixture
def night(practice: Practice) -> Night:
    """Alarms over an empty board."""
    return Night(practice)


def test_a_new_order_sounds_until_somebody_touches_it(night: Night) -> None:
    """At once and every eight seconds; after a touch never again."""
    order = night.practice.receive(content("1", due_in=30))
    assert night.sounds(20) == [(0, Alarm.NEW), (8, Alarm.NEW), (16, Alarm.NEW)]
    assert night.alarms.unacknowledged() == {order.id}

    night.alarms.touched(order.id)
    assert night.sounds(30) == []
    assert night.alarms.flashing() is None


def test_how_often_is_a_setting(night: Night) -> None:
    """The pause between repeats is what the owner chose."""
    night.alarms.repeat_s = 15
    night.practice.receive(content("1", due_in=30))
    assert night.sounds(31) == [(0, Alarm.NEW), (15, Alarm.NEW), (30, Alarm.NEW)]


def test_an_answer_ends_it(night: Night) -> None:
    """Accepted here or by another screen, the order is known to a person."""
    order = night.practice.receive(content("1", due_in=30))
    assert night.kinds(1) == [Alarm.NEW]
    night.practice.kitchen.accept(order.id)
    assert night.kinds(20) == []


def test_an_undo_is_not_news(night: Night) -> None:
    """Somebody who takes an answer back stands before the screen."""
    order = night.practice.receive(content("1", due_in=30))
    night.practice.kitchen.accept(order.id)
    night.practice.kitchen.undo(order.id)
    order = night.practice.kitchen.order(order.id)
    night.practice.kitchen.cancel(order.id, "busy")
    night.practice.kitchen.undo(order.id)
    assert night.kinds(20) == []


def test_an_automatic_answer_does_not_end_it(night: Night) -> None:
    """An order that was accepted by itself is as new to the kitchen as any."""
    night.practice.platform.accept = "auto"
    order = night.practice.receive(content("1", due_in=10))
    assert night.kinds(10) == [Alarm.NEW, Alarm.NEW]
    night.alarms.touched(order.id)
    assert night.kinds(10) == []


def test_a_burst_sounds_once(night: Night) -> None:
    """Orders within five seconds of a sound share it; one that comes later sounds at once."""
    for number in range(4):
        night.practice.receive(content(str(number), due_in=30))
        assert night.kinds(1) == ([] if number else [Alarm.NEW])
    assert night.sounds(2) == []

    night.practice.receive(content("5", due_in=30))
    assert night.sounds(8) == [(0, Alarm.NEW)]
    assert night.sounds(1) == [(0, Alarm.NEW)]


def test_all_of_a_burst_must_be_touched(night: Night) -> None:
    """It goes on for the one of two that nobody has touched."""
    first, second = (night.practice.receive(content(n, due_in=30)) for n in "12")
    night.kinds(1)
    night.alarms.touched(first.id)
    assert night.kinds(8) == [Alarm.NEW]
    assert night.alarms.unacknowledged() == {second.id}


def test_a_cancelled_order_sounds_until_it_is_seen(night: Night) -> None:
    """Its own sound takes the place of the new one's, and ends with the tap that sees it."""
    order = night.practice.receive(content("1", due_in=30))
    night.kinds(3)
    night.practice.cancelled_by_platform(order)
    assert night.kinds(9) == [Alarm.CANCELLED, Alarm.CANCELLED]
    night.practice.kitchen.marks.see_cancel(order.id)
    assert night.kinds(10) == []


def test_a_cook_s_own_cancellation_is_no_alarm(night: Night) -> None:
    """Who cancels knows it."""
    order = night.practice.receive(content("1", due_in=30))
    night.practice.kitchen.cancel(order.id, "busy")
    assert night.kinds(10) == []


def test_a_cancellation_that_comes_before_its_order(night: Night) -> None:
    """The cancellation of an order that nobody has seen sounds as one."""
    night.practice.receive(content("1", due_in=30), kind=ArrivalKind.CANCELLATION)
    assert night.kinds(9) == [Alarm.CANCELLED, Alarm.CANCELLED]


def test_a_changed_order_sounds_until_the_change_is_seen(night: Night) -> None:
    """Each change that matters to a cook sounds; touching it or seeing it ends that."""
    practice = night.practice
    order = practice.receive(content("1", "1 Soup", due_in=30))
    practice.kitchen.accept(order.id)
    night.kinds(10)
    practice.receive(content("1", "2 Soup", due_in=30))
    assert night.kinds(9) == [Alarm.CHANGED, Alarm.CHANGED]
    practice.kitchen.marks.see_change(order.id)
    assert night.kinds(10) == []

    practice.receive(content("1", "3 Soup", due_in=30))
    assert night.kinds(1) == [Alarm.CHANGED]
    night.alarms.touched(order.id)
    assert night.kinds(10) == []
    practice.receive(content("1", "4 Soup", due_in=30))
    assert night.kinds(1) == [Alarm.CHANGED]


def test_an_order_becomes_late_once(night: Night) -> None:
    """When the promised time has passed it is said once, and the edge flashes for a moment."""
    order = night.practice.receive(content("1", due_in=1))
    night.practice.kitchen.accept(order.id)
    night.alarms.touched(order.id)
    assert night.sounds(70) == [(60, Alarm.LATE)]
    assert night.kinds(300) == []


def test_late_flashes_for_a_moment(night: Night) -> None:
    """What nobody needs to touch flashes for three seconds."""
    order = night.practice.receive(content("1", due_in=1))
    night.practice.kitchen.accept(order.id)
    night.kinds(60.25)
    assert night.alarms.flashing() is Alarm.LATE
    assert night.alarms.unacknowledged() == frozenset()
    night.kinds(3)
    assert night.alarms.flashing() is None


def test_a_lost_connection_is_called_to_mind(night: Night) -> None:
    """It sounds when it fails and once a minute while it stands."""
    night.alarms.lost(frozenset({"listener"}))
    assert night.sounds(130) == [(0, Alarm.LOST), (60, Alarm.LOST), (120, Alarm.LOST)]
    night.alarms.lost(frozenset())
    assert night.kinds(100) == []
    night.alarms.lost(frozenset({"listener"}))
    assert night.kinds(1) == [Alarm.LOST]


def test_a_connection_that_comes_and_goes_is_one_trouble(night: Night) -> None:
    """A fault that comes back every few seconds sounds once a minute; another one at once."""
    heard: list[Alarm] = []
    for _ in range(10):
        night.alarms.lost(frozenset({"task outbox"}))
        heard += night.kinds(3)
        night.alarms.lost(frozenset())
        heard += night.kinds(2)
    assert heard == [Alarm.LOST]

    night.alarms.lost(frozenset({"listener"}))
    assert night.kinds(1) == [Alarm.LOST]


def test_a_scheduled_order_arrives_with_its_own_sound(night: Night) -> None:
    """It is silent under Upcoming, and sounds like a new one when it comes to the board."""
    night.practice.platform.accept = "auto"
    order = night.practice.receive(content("1", due_in=16))
    assert night.kinds(50) == []
    assert night.kinds(20) == [Alarm.SCHEDULED, Alarm.SCHEDULED]
    night.alarms.touched(order.id)
    assert night.kinds(20) == []


def test_a_scheduled_order_that_a_cook_accepted(night: Night) -> None:
    """One that was accepted by hand hours before arrives with its sound all the same."""
    order = night.practice.receive(content("1", due_in=16))
    night.practice.kitchen.accept(order.id)
    assert night.kinds(50) == []
    assert night.kinds(13) == [Alarm.SCHEDULED]


def test_a_press_that_brings_an_order_to_the_board_is_no_arrival(night: Night) -> None:
    """While a press can be taken back its order stands on the board, and somebody before it."""
    night.practice.platform.accept = "auto"
    order = night.practice.receive(content("1", due_in=30))
    night.kinds(1)
    night.practice.kitchen.more_time(order.id, 5)
    assert night.kinds(20) == []


def test_a_change_of_a_scheduled_order_sounds_as_a_change(night: Night) -> None:
    """A change brings it to the board early; what sounds is the change."""
    night.practice.platform.accept = "auto"
    night.practice.receive(content("1", "1 Soup", due_in=60))
    night.kinds(1)
    night.practice.receive(content("1", "2 Soup", due_in=60))
    assert set(night.kinds(20)) == {Alarm.CHANGED}


def test_the_start_is_silent_but_for_unanswered_orders(practice: Practice) -> None:
    """After a restart only orders that wait for an answer sound."""
    for number, minutes in (("1", 30), ("2", 1)):
        practice.kitchen.accept(practice.receive(content(number, due_in=minutes)).id)
    cancelled = practice.receive(content("3", due_in=30))
    practice.cancelled_by_platform(cancelled)
    practice.clock.turn(120)
    assert Night(practice).kinds(20) == []

    waiting = practice.receive(content("4", due_in=30))
    night = Night(practice)
    assert night.kinds(9) == [Alarm.NEW, Alarm.NEW]
    assert night.alarms.unacknowledged() == {waiting.id}


def test_a_recalled_order_is_not_news(practice: Practice) -> None:
    """An order that was handed over before the start and is recalled makes no sound."""
    order = practice.receive(content("1", due_in=30))
    for press in (practice.kitchen.accept, practice.kitchen.ready, practice.kitchen.hand_over):
        press(order.id)
    practice.clock.turn(10)
    practice.hear(order)
    night = Night(practice)
    practice.kitchen.recall(order.id)
    practice.kitchen.recall(order.id)
    assert night.kinds(20) == []


def test_the_gravest_sounds_first_and_never_two_at_once(night: Night) -> None:
    """All that happens in one moment sounds in turn, by gravity, two seconds apart or more."""
    practice = night.practice
    first = practice.receive(content("1", "1 Soup", due_in=30))
    second = practice.receive(content("2", "1 Soup", due_in=30))
    practice.kitchen.accept(second.id)
    night.alarms.touched(first.id)
    night.kinds(10)
    night.alarms.lost(frozenset({"listener"}))
    practice.receive(content("3", due_in=30))
    practice.receive(content("2", "2 Soup", due_in=30))
    practice.cancelled_by_platform(first)

    sounded = night.sounds(60)
    first_four = [alarm for _, alarm in sounded[:4]]
    assert first_four == [Alarm.CANCELLED, Alarm.CHANGED, Alarm.NEW, Alarm.LOST]
    assert all(b - a >= 2 for (a, _), (b, _) in pairwise(sounded))
    assert night.alarms.flashing() is Alarm.CANCELLED


def test_nobody_is_drowned_out(night: Night) -> None:
    """Where repeats fill all of the time, each kind still has its turn."""
    practice = night.practice
    night.alarms.repeat_s = 2
    first = practice.receive(content("1", "1 Soup", due_in=30))
    second = practice.receive(content("2", "1 Soup", due_in=30))
    practice.kitchen.accept(second.id)
    practice.receive(content("3", due_in=30))
    practice.receive(content("2", "2 Soup", due_in=30))
    practice.cancelled_by_platform(first)

    heard = night.kinds(24)
    assert {heard.count(alarm) for alarm in (Alarm.CANCELLED, Alarm.CHANGED, Alarm.NEW)} == {4}


def test_what_has_gone_is_forgotten_in_time(night: Night) -> None:
    """Orders of the past take no memory for ever."""
    order = night.practice.receive(content("1", due_in=30))
    night.practice.kitchen.cancel(order.id, "busy")
    night.practice.clock.turn(4)
    night.practice.hear(order)
    assert night.alarms.remembered == 1
    night.ticks.turn(3600)
    night.kinds(1)
    assert night.alarms.remembered == 0
