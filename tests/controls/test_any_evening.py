"""Any evening: whatever is wished, lost or cut off, the platform ends as the kitchen wants."""

import tempfile
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kds.channels.channel import Refused, Told, Unreachable
from kds.channels.deliverect import Deliverect
from kds.domain.controls import Control, Hearing, Wish, control_from_data
from tests.conftest import Clock
from tests.controls.desk import Desk
from tests.kitchen.service import deliverect

_ANSWER = Told(status=200, body="")
_USUAL = {Wish.OPEN, Wish.BACK}

# What a wish meets on its way stands here more than once, so that it often meets it.
EVENTS = st.sampled_from(
    [
        *[("begin",), ("yes",)] * 4,
        *[("lost",), ("unheard",), ("no",), ("again",), ("by hand",), ("power cut",)],
        *[
            ("pause", 5),
            ("pause", 30),
            ("slow", 5),
            ("resume",),
            ("out", 1),
            ("out", 30),
            ("back",),
        ],
        *[("later", 0.1), ("later", 4), ("later", 40), ("clock", -60), ("clock", 60)],
    ]
)


class Evening:
    """A kitchen, and a platform that is nothing but what it took last of each subject."""

    def __init__(self, folder: Path) -> None:
        self.clock = Clock()
        self.desk = Desk(self.clock, self._make, folder / "kds.db")
        self.desk.open()
        self.holds: dict[str, Control] = {}
        self.under_way: Control | None = None

    def _make(self) -> Deliverect:
        return deliverect(self.clock)

    def happens(self, event: Sequence[object]) -> None:
        """Let something happen; what makes no sense now does nothing."""
        what, number = str(event[0]), float(str(event[1])) if len(event) > 1 else 0.0
        refused = [c.id for c in self.desk.standing() if c.hearing is Hearing.REFUSED]
        match what:
            case "pause" | "out":
                getattr(self.desk, what)(number)
            case "slow":
                self.desk.slow(10, number)
            case "resume" | "back":
                getattr(self.desk, what)()
            case "again" if refused:
                self.desk.kitchen.control_telling.try_again(refused[0])
            case "by hand" if refused:
                self._by_hand(refused[0])
            case _:
                self._goes_on(what, number)

    def _goes_on(self, what: str, number: float) -> None:
        telling = self.desk.kitchen.control_telling
        match what:
            case "begin" if not self.under_way and (due := telling.due()):
                self.under_way = due[0]
                telling.take(due[0])
            case "yes" | "lost" | "unheard" | "no" if self.under_way:
                self._answer(what, self.under_way)
            case "power cut":
                self.desk.store.close()
                self.desk.open()
                self.under_way = None
            case "later":
                self.clock.turn(minutes=number)
                self.desk.kitchen.controls.end_due()
            case "clock":
                self.desk.kitchen.clock_set(timedelta(minutes=number))
                self.clock.turn(minutes=number)
            case _:
                pass

    def wanted(self) -> dict[str, str]:
        """Return the newest wish for each subject by its id, of those that take something away."""
        newest: dict[str, Control] = {}
        for row in self.desk.store.journal():
            if isinstance(wish := row.data.get("wish"), dict):
                control = control_from_data(wish)
                newest[control.subject] = control
        return {s: c.id for s, c in newest.items() if c.wish not in _USUAL}

    def settle(self) -> None:
        """Let everything be told that is to be told, the refused ones again."""
        self.desk.kitchen.controls.end_due()
        if self.under_way:
            self._answer("yes", self.under_way)
        for _ in range(50):
            self.happens(("again",))
            self.happens(("begin",))
            self.happens(("yes",))
            self.clock.turn(seconds=2)

    def _answer(self, what: str, control: Control) -> None:
        telling, self.under_way = self.desk.kitchen.control_telling, None
        if what in ("yes", "lost"):
            self._takes(control)
        if what == "yes":
            telling.told(control, _ANSWER, 5)
        elif what == "no":
            telling.refused(control, Refused("403", status=403), 5)
        else:
            telling.put_off(control, Unreachable("nobody there"), 5, 1.0)
        telling.release(control)

    def _takes(self, control: Control) -> None:
        self.holds[control.subject] = control

    def _by_hand(self, control_id: str) -> None:
        """Let somebody do on the platform's tablet what was refused."""
        control = next(c for c in self.desk.standing() if c.id == control_id)
        self._takes(control)
        self.desk.kitchen.control_telling.settle(control_id)


@settings(max_examples=40, deadline=None)
@given(st.lists(EVENTS, min_size=12, max_size=40))
def test_the_platform_ends_as_the_kitchen_wants(events: list[tuple[object, ...]]) -> None:
    """What holds at the platform is the newest wish; all else is as usual; every pause ends."""
    with tempfile.TemporaryDirectory() as folder:
        evening = Evening(Path(folder))
        try:
            for event in events:
                evening.happens(event)
            evening.settle()
            standing = evening.desk.standing()
            there = {s: c.id for s, c in evening.holds.items() if c.wish not in _USUAL}
            assert there == {c.subject: c.id for c in standing} == evening.wanted()
            assert all(c.hearing is Hearing.TOLD and c.until for c in standing)
            evening.clock.turn(hours=30)
            evening.settle()
            assert not evening.desk.standing()
            assert all(c.wish in _USUAL for c in evening.holds.values())
        finally:
            evening.desk.store.close()
