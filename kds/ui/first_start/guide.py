"""The frame of the guide: one step at a time, back, on, and out for later."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kds.ui.first_start.arrival import ArrivalStep, TakeStep
from kds.ui.first_start.ending import PortalStep, TestStep
from kds.ui.first_start.looks import LanguageStep, PinStep, ScreenStep
from kds.ui.first_start.plan import DONE
from kds.ui.first_start.platforms import FieldsStep, PlatformsStep
from kds.ui.first_start.step import Around, Step
from kds.ui.office.style import style_sheet
from kds.ui.typist import Typist

_FIELDS = "fields:"
_WIDEST = 1100

Make = Callable[[Around, QWidget], Step]

_BEFORE: tuple[tuple[str, Make], ...] = (
    ("language", LanguageStep),
    ("screen", ScreenStep),
    ("pin", PinStep),
    ("platforms", PlatformsStep),
)
_BEHIND: tuple[tuple[str, Make], ...] = (
    ("arrival", ArrivalStep),
    ("take", TakeStep),
    ("portal", PortalStep),
    ("test", TestStep),
)
_NEEDS_CHANNELS = ("portal", "test")


class Guide(QWidget):
    """Covers the window.

    Signals:
        left: somebody goes to the board, done or not.
    """

    left = Signal()

    def __init__(self, around: Around, parent: QWidget) -> None:
        """Open at the step where it was left."""
        super().__init__(parent)
        self.setObjectName("office")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setStyleSheet(style_sheet(around.theme, around.sizes))
        self.around, self.plan = around, around.plan
        self.step: Step | None = None
        self.later_button = self._button(self.tr("Later"), self.leave)
        self.back_button = self._button(self.tr("Back"), self.back)
        self.on_button = self._button(self.tr("Next"), self.on)
        self.missing = QLabel(self)
        self.missing.setObjectName("quiet")
        self.missing.setWordWrap(True)
        self.missing.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self.area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        language = around.preferences.settings.language
        self.typist = Typist(around.theme, around.sizes, language, self)
        self._lay_out()
        self.go(self.plan.step)

    def names(self) -> list[str]:
        """Return the steps that there are by now."""
        fields = [_FIELDS + channel for channel in self.plan.chosen]
        return [*(name for name, _ in _BEFORE), *fields, *(name for name, _ in _BEHIND)]

    def go(self, name: str) -> None:
        """Show a step; one that there is not (any more) is the first one."""
        names = self.names()
        name = name if name in names else names[0]
        if name in _NEEDS_CHANNELS and not self.around.kitchen.channels:
            name = "take"
        if self.step:
            self.step.left()
        self.typist.put_away()
        self.plan.at(name)
        step = self._made(name)
        old, self.step = self.area.takeWidget(), step
        if old is not None:
            old.hide()
            old.deleteLater()
        self.area.setWidget(step)
        step.changed.connect(self._show_state)
        step.done.connect(self.on)
        step.opened()
        self.progress.setRange(0, len(names))
        self.progress.setValue(names.index(name) + 1)
        self._show_state()

    def back(self) -> None:
        """Go a step back."""
        names = self.names()
        here = names.index(self.plan.step) if self.plan.step in names else 0
        self.go(names[max(0, here - 1)])

    def on(self) -> None:
        """Go a step on, if this one is done; after the last one to the board."""
        if self.step is None or self.step.missing():
            return
        self.step.left()
        names = self.names()
        here = names.index(self.plan.step)
        if here + 1 < len(names):
            self.go(names[here + 1])
        else:
            self.plan.at(DONE, lasting=True)
            self.left.emit()

    def leave(self) -> None:
        """Keep what there is and go to the board; it goes on here the next time."""
        if self.step:
            self.step.left()
        self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.on()
        else:
            # The board below must not hear what is typed here.
            event.accept()

    def _made(self, name: str) -> Step:
        if name.startswith(_FIELDS):
            return FieldsStep(name.removeprefix(_FIELDS), self.around, self.area)
        make = dict((*_BEFORE, *_BEHIND))[name]
        return make(self.around, self.area)

    def _show_state(self) -> None:
        names = self.names()
        missing = self.step.missing() if self.step else ""
        self.missing.setText(missing)
        self.on_button.setEnabled(not missing)
        last = self.plan.step == names[-1]
        self.on_button.setText(self.tr("To the board") if last else self.tr("Next"))
        self.back_button.setEnabled(self.plan.step != names[0])
        self.progress.setRange(0, len(names))

    def _button(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setMinimumHeight(round(self.around.sizes.target * 0.9))
        button.setMinimumWidth(self.around.sizes.target * 2)
        button.clicked.connect(lambda _checked: do())
        return button

    def _lay_out(self) -> None:
        gap = self.around.sizes.gap
        bar = QHBoxLayout()
        bar.addWidget(self.later_button)
        bar.addWidget(self.typist.switch)
        bar.addWidget(self.missing, 1)
        bar.addWidget(self.back_button)
        bar.addWidget(self.on_button)
        inside = QWidget(self)
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setSpacing(gap)
        column.addWidget(self.progress)
        column.addWidget(self.area, 1)
        column.addLayout(bar)
        row = QHBoxLayout()
        row.setContentsMargins(gap * 2, gap, gap * 2, gap)
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row, 1)
        whole.addWidget(self.typist.keys)
