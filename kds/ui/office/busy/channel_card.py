"""One platform's pace: pause it, give each order more time, take orders as usual again."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kds.domain.controls import Control, Controllable, Hearing, Wish
from kds.kitchen import Kitchen
from kds.ui.phrases import in_words
from kds.ui.words import clock_time, left

_MINUTES = (5, 10, 15)


class ChannelCard(QFrame):
    """Says how a platform stands; its buttons call what the page does with a press."""

    def __init__(
        self,
        kitchen: Kitchen,
        channel: str,
        do: Callable[[str, str, int], None],
        parent: QWidget,
    ) -> None:
        """Show `channel`; `do` gets what was pressed, of which channel, with how many minutes."""
        super().__init__(parent)
        self.setObjectName("card")
        self._kitchen, self.channel, self._do = kitchen, channel, do
        can = kitchen.controls.can(channel)
        title = QLabel(kitchen.title(channel), self)
        title.setObjectName("title")
        self.state, self.problem = QLabel(self), QLabel(self)
        self.problem.setObjectName("problem")
        for label in (self.state, self.problem):
            label.setWordWrap(True)
        buttons = QHBoxLayout()
        self.pause = self._button(self.tr("Pause"), "pause", 0)
        self.pause.setVisible(can.pause)
        self.more = [
            self._button(self.tr("+{minutes} min").format(minutes=minutes), "slow", minutes)
            for minutes in _MINUTES
        ]
        self.open = self._button(self.tr("Take orders again"), "open", 0)
        self.open.setVisible(can.pause or can.delay)
        self.again = self._button(self.tr("Try again"), "again", 0)
        self.by_hand = self._button(self.tr("Done by hand"), "settle", 0)
        for button in self.more:
            button.setVisible(can.delay)
        for button in (self.pause, *self.more, self.open):
            buttons.addWidget(button)
        said = QVBoxLayout()
        for part in (title, self.state):
            said.addWidget(part)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addLayout(said, 1)
        first.addLayout(buttons)
        second.addWidget(self.problem, 1)
        for button in (self.again, self.by_hand):
            second.addWidget(button)
        column = QVBoxLayout(self)
        column.addLayout(first)
        column.addLayout(second)
        self.note = QLabel(self._cannot(can), self)
        self.note.setObjectName("quiet")
        self.note.setWordWrap(True)
        self.note.setVisible(bool(self.note.text()))
        column.addWidget(self.note)
        self.refresh()

    def refresh(self) -> None:
        """Show how it stands now."""
        control = self._kitchen.controls.busy(self.channel)
        refused = control is not None and control.hearing is Hearing.REFUSED
        self.state.setText(self._state(control))
        self.problem.setText(in_words(control.problem) if control else "")
        self.problem.setVisible(bool(self.problem.text()))
        self.again.setVisible(refused)
        self.by_hand.setVisible(refused)

    def _state(self, control: Control | None) -> str:
        if control is None:
            return self.tr("Takes orders as usual")
        if control.wish is Wish.OPEN:
            said = self.tr("Is to take orders again")
        else:
            now = self._kitchen.now()
            until = control.until or now
            still, time = left(until, now), clock_time(until)
            if control.wish is Wish.PAUSED:
                said = self.tr("Paused until {time}, {left} left").format(time=time, left=still)
            else:
                said = self.tr("{minutes} minutes more until {time}, {left} left").format(
                    minutes=control.minutes, time=time, left=still
                )
        if control.hearing is Hearing.WAITING:
            return self.tr("{said}; not heard yet").format(said=said)
        if control.hearing is Hearing.REFUSED:
            return self.tr("{said}; refused").format(said=said)
        return said

    def _cannot(self, can: Controllable) -> str:
        if can.in_answers:
            return self.tr("A pause refuses its deliveries as too busy; no call is needed.")
        if not (can.pause or can.delay):
            return self.tr("It cannot be told to pause: use its own tablet.")
        if not can.delay:
            return self.tr("It cannot be told to add minutes.")
        return ""

    def _button(self, text: str, what: str, minutes: int) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(f"{text} ({self._kitchen.title(self.channel)})")
        press = partial(self._do, what, self.channel, minutes)
        button.clicked.connect(lambda _checked: press())
        return button
