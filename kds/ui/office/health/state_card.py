"""How everything is, in lines of plain words: the same as /health says to programs."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from kds.ui.office.backing import Backing
from kds.ui.office.health.card import Card

_GIGA, _MEGA = 1e9, 1e6
_SKEW_S = 5.0
_LITTLE_SPACE = 2e9
# How probable a silence is by chance: no worry, and one.
_USUAL, _HARDLY = 0.5, 0.005
Line = tuple[str, str, bool]


class StateCard(Card):
    """A grid of lines: what, how it is, and whether that is a trouble."""

    def __init__(self, backing: Backing, parent: QWidget) -> None:
        """Make it; it says nothing before `look`."""
        super().__init__(backing, parent)
        self.heading.setText(self.tr("How everything is"))
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(backing.sizes.gap * 3)
        self.column.addLayout(self._grid)
        self._labels: list[tuple[QLabel, QLabel]] = []

    @property
    def lines(self) -> list[tuple[str, str]]:
        """What stands on the card."""
        return [(name.text(), value.text()) for name, value in self._labels if not name.isHidden()]

    def look(self) -> None:
        """Show how everything is now."""
        lines = list(self._lines(self.backing.services.health()))
        while len(self._labels) < len(lines):
            name, value = QLabel(self), QLabel(self)
            name.setObjectName("quiet")
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            row = len(self._labels)
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
            self._labels.append((name, value))
        for number, (name, value) in enumerate(self._labels):
            name.setVisible(number < len(lines))
            value.setVisible(number < len(lines))
            if number < len(lines):
                title, text, trouble = lines[number]
                name.setText(title)
                value.setText(text)
                if value.objectName() != ("problem" if trouble else "value"):
                    value.setObjectName("problem" if trouble else "value")
                    value.style().unpolish(value)
                    value.style().polish(value)

    def _lines(self, health: Mapping[str, object]) -> Iterator[Line]:
        if not health:
            yield self.tr("Program"), self.tr("Nothing is known."), False
            return
        started = _time(health.get("started"))
        version = str(health.get("version", ""))
        text = self.tr("version {version}, running since {time}")
        yield self.tr("Program"), text.format(version=version, time=started), False
        for name, status in _inner(health, "channels").items():
            yield self._channel(name, cast("Mapping[str, object]", status))
        yield self._listener(_inner(health, "listener"))
        outbox = _inner(health, "outbox")
        refused = int(str(outbox.get("refused") or 0))
        text = self.tr("{waiting} taps wait to be told, {refused} were refused")
        shown = text.format(waiting=outbox.get("waiting"), refused=refused)
        yield self.tr("Taps to the platforms"), shown, refused > 0
        yield from self._machine(health)

    def _channel(self, name: str, status: Mapping[str, object]) -> Line:
        title = self.backing.kitchen.title(name)
        heard = status.get("last_heard")
        text = self.tr("last heard {time}").format(time=_time(heard))
        if not heard:
            text = self.tr("not heard since the start")
        if last := status.get("last_order"):
            text += "; " + self.tr("last order {time}").format(time=_time(last))
        chance = status.get("chance")
        if chance is None:
            return title, text, False
        share = float(str(chance))
        if share >= _USUAL:
            usual = self.tr("as usual at this hour")
            return title, f"{text}; {usual}", False
        percent = f"{share:.1%}" if share < 1 / 100 else f"{share:.0%}"
        silence = self.tr("so long a silence comes by chance in {percent} of such hours")
        return title, f"{text}; {silence.format(percent=percent)}", share < _HARDLY

    def _listener(self, listener: Mapping[str, object]) -> Line:
        down = [n.text for n in self.backing.notices.current() if n.key == "listener"]
        if down:
            return self.tr("Orders coming in"), down[0], True
        answers = cast("Mapping[str, int]", listener.get("answers", {}))
        text = self.tr("listening; {count} requests answered since the start")
        return self.tr("Orders coming in"), text.format(count=sum(answers.values())), False

    def _machine(self, health: Mapping[str, object]) -> Iterator[Line]:
        free = _inner(health, "disk").get("free_bytes")
        if free is not None:
            space = float(str(free))
            text = self.tr("{size} GB free").format(size=f"{space / _GIGA:.1f}")
            yield self.tr("Disk"), text, space < _LITTLE_SPACE
        size = _inner(health, "database").get("bytes")
        if size is not None:
            text = self.tr("{size} MB").format(size=f"{float(str(size)) / _MEGA:.1f}")
            yield self.tr("Order database"), text, False
        ahead = cast("Mapping[str, float]", _inner(health, "clock").get("seconds_ahead", {}))
        most = max(ahead.values(), key=abs, default=None)
        text = self.tr("{seconds} s from the platforms' clocks")
        shown = self.tr("not compared yet") if most is None else text.format(seconds=f"{most:+.1f}")
        yield self.tr("Clock"), shown, most is not None and abs(most) > _SKEW_S
        last = _inner(health, "backup").get("last")
        shown = _time(last) if last else self.tr("there is none yet")
        yield self.tr("Last backup"), shown, False
        versions = _inner(health, "versions")
        if versions:
            said = ", ".join(f"{name} {value}" for name, value in versions.items())
            yield self.tr("Versions"), said, False


def _inner(health: Mapping[str, object], name: str) -> Mapping[str, object]:
    return cast("Mapping[str, object]", health.get(name) or {})


def _time(value: object) -> str:
    """Return an instant as the clock on the wall and the calendar beside it show it."""
    if not value:
        return ""
    return datetime.fromisoformat(str(value)).astimezone().strftime("%Y-%m-%d %H:%M")
