"""A number between less and more; where steps are many, a tap on it lets a person type it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from typing_extensions import override

from kds.ui.button import Button
from kds.ui.keypad import Wanted
from kds.ui.signs import Sign
from kds.ui.tools.bench import Bench
from kds.ui.tools.row import Row

translate = QCoreApplication.translate

_NO_FOCUS = Qt.FocusPolicy.NoFocus


@dataclass(frozen=True, slots=True)
class Span:
    """The least value, the greatest, and how much a press adds.

    `typed` may be typed, too. What goes `around` begins again behind its end, as a clock does.
    """

    least: float
    greatest: float
    step: float = 1
    typed: bool = False
    around: bool = False

    def moved(self, value: float, by: int) -> float:
        """Return the value so many steps further, on a whole step, within the span."""
        place = value / self.step
        whole = round(place)
        if abs(place - whole) > 1e-6:  # noqa: PLR2004 - it stands between two steps
            whole = int(place // 1) + (1 if by < 0 else 0)
        moved = (whole + by) * self.step
        if self.around:
            length = self.greatest + self.step - self.least
            return self.least + (moved - self.least) % length
        return self.bounded(moved)

    def bounded(self, value: float) -> float:
        """Return the value, or the end of the span that is nearest to it."""
        return max(self.least, min(self.greatest, value))


class StepperRow(Row):
    """A number with a button for less and one for more."""

    def __init__(  # noqa: PLR0913 - what a stepper consists of
        self,
        bench: Bench,
        caption: str,
        value: float,
        span: Span,
        changed: Callable[[float], object],
        *,
        said: Callable[[float], str],
        note: str = "",
    ) -> None:
        """Show `value` as `said` writes it; `changed` is told every other value."""
        super().__init__(bench, caption, note)
        self.value, self._span, self._changed, self._said = value, span, changed, said
        self.less = self.button("", Sign.MINUS)
        self.more = self.button("", Sign.PLUS)
        self.shown = self.button("")
        self.less.tapped.connect(self._step_down)
        self.more.tapped.connect(self._step_up)
        self.shown.tapped.connect(self._type)
        self._show()

    @override
    def controls(self) -> list[Button]:
        return [self.less, self.shown, self.more]

    @override
    def controls_size(self, room: int) -> QSize:
        target, gap = self.bench.sizes.target, self.pad // 2
        del room  # where they do not fit beside the caption, they stand below it
        return QSize(2 * (target + gap) + self._value_width(), target)

    @override
    def place_controls(self, box: QRect) -> None:
        target, gap = self.bench.sizes.target, self.pad // 2
        between = min(box.width() - 2 * (target + gap), 2 * self._value_width())
        left = box.right() + 1 - between - 2 * (target + gap)
        top = box.top()
        self.place(self.less, QRect(left, top, target, target))
        self.place(self.shown, QRect(left + target + gap, top, between, target))
        self.place(self.more, QRect(box.right() + 1 - target, top, target, target))

    def show_value(self, value: float) -> None:
        """Show another value, and tell nobody."""
        self.value = value
        self._show()

    def _value_width(self) -> int:
        texts = (self._said(v) for v in (self.value, self._span.least, self._span.greatest))
        widest = max(self.bench.bold.width(text) for text in texts)
        return max(round(widest + self.bench.bold.height), self.bench.sizes.target)

    def _show(self) -> None:
        theme, span, text = self.bench.theme, self._span, self._said(self.value)
        fill = theme.bar_button if span.typed else theme.bar
        name = f"{self.caption}: {text}"
        self.shown.dress(fill, theme.bar_text, text, name=name)
        typing = span.typed
        self.shown.setFocusPolicy(self.less.focusPolicy() if typing else _NO_FOCUS)
        less, more = (
            translate("StepperRow", "{what}, less"),
            translate("StepperRow", "{what}, more"),
        )
        self.less.setAccessibleName(less.format(what=name))
        self.more.setAccessibleName(more.format(what=name))
        self.less.setEnabled(span.around or self.value > span.least)
        self.more.setEnabled(span.around or self.value < span.greatest)

    def _step_down(self) -> None:
        self._take(self._span.moved(self.value, -1))

    def _step_up(self) -> None:
        self._take(self._span.moved(self.value, 1))

    def _type(self) -> None:
        if self._span.typed:
            longest = len(f"{self._span.greatest:g}")
            wanted = Wanted(
                self.caption, f"{self.value:g}", self._typed, longest=longest, digits=True
            )
            self.bench.type_text(wanted)

    def _typed(self, text: str) -> str:
        number = float(text) if text.isdecimal() else self._span.least - 1
        if number != self._span.bounded(number):
            return translate("StepperRow", "From {least} to {greatest}, please.").format(
                least=self._said(self._span.least), greatest=self._said(self._span.greatest)
            )
        self._take(number)
        return ""

    def _take(self, value: float) -> None:
        if value != self.value:
            self.show_value(value)
            self._changed(value)
