"""What a ticket says of how long its order will take, learnt from the shop's own past."""

from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.store.finding import Finder
from kds.ui.button import Button
from kds.ui.controls import Action
from kds.ui.expecting import Expected, Expecting, expected_text
from kds.ui.feed import Feed
from kds.ui.office.work import Work
from kds.ui.ready_times import Learnt, ReadyTimes
from tests.ui.conftest import Kitchen, OpenKitchen
from tests.ui.hands import LEFT, open_panel, order_of, panel_button, press
from tests.ui.office.reports.shop import fill_store
from tests.ui.practice import Practice, content

PIZZA, SATE = "1 Build your own Pizza", "1 Chicken Sate"
_PATIENCE_MS = 30_000


@dataclass
class Past:
    """A shop's past on disk, and what was learnt from it; a window asks `of` it."""

    folder: Path
    count: int
    expecting: Expecting | None = None
    times: ReadyTimes | None = None
    parent: QObject = field(default_factory=QObject)

    def __post_init__(self) -> None:
        """Put the past on disk."""
        practice = Practice(path=self.folder / "kds.db")
        fill_store(practice, self.count, 40)
        practice.close()

    def learn(self, kitchen: Kitchen) -> ReadyTimes:
        """Learn from it for a kitchen."""
        finder, practice = Finder(self.folder / "kds.db"), kitchen.practice
        self.times = ReadyTimes(finder, Work(self.parent), self.parent)
        feed = Feed(self.parent)
        practice.kitchen.watch(feed.changed.emit)
        self.expecting = Expecting(practice.kitchen, feed, self.times, self.parent)
        times = self.times
        kitchen.qtbot.waitUntil(lambda: times.learnt is not None, timeout=_PATIENCE_MS)
        return times

    def of(self, order: Order) -> Expected | None:
        """Answer the window."""
        return self.expecting.of(order) if self.expecting else None

    def close(self) -> None:
        """Let no thread work any more."""
        for work in self.parent.findChildren(Work):
            work.close()


def _two(practice: Practice) -> None:
    """Let a pizza come that is wanted in 5 minutes, and a quick dish wanted in 15."""
    practice.receive(content("P1", PIZZA, due_in=5))
    practice.receive(content("S2", SATE, due_in=15))


def _range(kitchen: Kitchen, past: Past, number: str) -> Expected:
    order = kitchen.practice.kitchen.order(order_of(kitchen, number))
    expected = past.of(order)
    assert expected
    return expected


def test_a_new_ticket_says_how_long_it_will_take(open_kitchen: OpenKitchen, tmp_path: Path) -> None:
    """When enough was learnt, the range stands above ACCEPT with how often such ranges held."""
    with closing(Past(tmp_path, 1200)) as past:
        kitchen = open_kitchen(_two, ports={"expected": past.of})
        before = kitchen.status("P1")
        assert before == ("Deliverect has heard nothing yet",)
        times = past.learn(kitchen)
        kitchen.later(1)
        assert times.learnt
        assert times.learnt.hit_rate
        share = round(times.learnt.hit_rate * 100)
        pizza, sate = _range(kitchen, past, "P1"), _range(kitchen, past, "S2")
        assert sate.low < pizza.low <= 15 < pizza.high
        text = f"Usually ready in {sate.low}–{sate.high}\u00a0min (right: {share}\u00a0%)"
        assert kitchen.status("S2") == (*before, text)
        assert 70 < share < 95


def test_it_proposes_what_to_accept_an_order_with(
    open_kitchen: OpenKitchen, tmp_path: Path
) -> None:
    """A pizza that is wanted too soon: the ticket and the panel name the minutes that fit."""
    with closing(Past(tmp_path, 1200)) as past:
        kitchen = open_kitchen(_two, ports={"expected": past.of})
        past.learn(kitchen)
        kitchen.later(1)
        expected = _range(kitchen, past, "P1")
        now, order = kitchen.practice.clock(), order_of(kitchen, "P1")
        due = kitchen.practice.kitchen.order(order).content.due_at
        assert due
        late = now + timedelta(minutes=expected.high) - due
        assert expected.added - 5 < late / timedelta(minutes=1) <= expected.added
        proposed = f"accept with +{expected.added}\u00a0min"
        assert kitchen.status("P1")[-1].endswith(proposed)
        press(kitchen, "P1", Action.MORE)
        panel = open_panel(kitchen)
        assert proposed in panel.text
        button = panel_button(kitchen, f"+{expected.added} min")
        quiet = panel_button(kitchen, "+5 min")
        assert (_fill(button), _fill(quiet)) == (panel.theme.accept, panel.theme.side)
        QTest.mouseClick(button, LEFT)
        kitchen.lay_out()
        standing = kitchen.practice.kitchen.order(order).standing
        assert (standing.state, standing.added_minutes) == (State.ACCEPTED, expected.added)


def _fill(button: Button) -> str:
    return button.fill


def test_nothing_moves_until_the_press_is_final(open_kitchen: OpenKitchen, tmp_path: Path) -> None:
    """While ACCEPT can be undone the range stays where it is; then it has gone."""
    with closing(Past(tmp_path, 400)) as past:
        kitchen = open_kitchen(_two, ports={"expected": past.of})
        past.learn(kitchen)
        kitchen.later(1)
        said = kitchen.status("S2")[-1]
        place = kitchen.button("S2", Action.ACCEPT).geometry().topLeft()
        press(kitchen, "S2", Action.ACCEPT)
        assert kitchen.status("S2")[-1] == said
        assert kitchen.button("S2", Action.UNDO).geometry().topLeft() == place
        kitchen.later(4)
        assert not any("Usually" in line for line in kitchen.status("S2"))


def test_under_200_orders_it_is_silent(open_kitchen: OpenKitchen, tmp_path: Path) -> None:
    """A shop that has just begun is told nothing, and its panel is as ever."""
    with closing(Past(tmp_path, 190)) as past:
        kitchen = open_kitchen(_two, ports={"expected": past.of})
        times = past.learn(kitchen)
        kitchen.later(1)
        assert times.learnt == Learnt(None, (), times.learnt.orders if times.learnt else 0)
        assert len(kitchen.status("P1")) == 1
        press(kitchen, "P1", Action.MORE)
        assert open_panel(kitchen).text.startswith("Accept for later:")


def test_a_history_that_cannot_be_read_is_no_trouble(
    open_kitchen: OpenKitchen, tmp_path: Path, qtbot: QtBot
) -> None:
    """Where there is no history, tickets say nothing of it, and orders go on."""
    kitchen = open_kitchen(_two)
    parent = QObject()
    times = ReadyTimes(Finder(tmp_path / "none.db"), Work(parent), parent)
    with qtbot.waitSignal(times.changed, timeout=_PATIENCE_MS):
        expecting = Expecting(kitchen.practice.kitchen, Feed(parent), times, parent)
    order = kitchen.practice.kitchen.order(order_of(kitchen, "P1"))
    assert times.learnt is None
    assert expecting.of(order) is None
    for work in parent.findChildren(Work):
        work.close()


def test_what_was_not_tried_yet_says_so_by_saying_nothing() -> None:
    """No rate is made up: where ranges were never held against real times, none is named."""
    assert expected_text(Expected(8, 12)) == "Usually ready in 8–12\u00a0min"
    assert expected_text(Expected(8, 12, 0, 0.806)).endswith("(right: 81\u00a0%)")
