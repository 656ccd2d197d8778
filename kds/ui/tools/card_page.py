"""The true size of the screen: a drawn bank card is made as large as a real one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from typing_extensions import override

from kds.ui.mirror import painter_on
from kds.ui.signs import Sign
from kds.ui.tools.bench import Bench
from kds.ui.tools.calibration import CARD_MM, inches
from kds.ui.tools.grid_row import GridRow
from kds.ui.tools.measure_page import MeasurePage
from kds.ui.tools.row import Row
from kds.ui.tools.said import number_said

# What `pixels_per_mm` believes, with a little to spare.
_PX_PER_MM = (1.6, 19.0)
_STEPS = (-10, -1, 1, 10)
_CORNER_MM = 3.2


class StepsRow(GridRow):
    """Much less, less, more, much more."""

    def __init__(
        self, bench: Bench, caption: str, words: tuple[str, ...], step: Callable[[int], object]
    ) -> None:
        """Call `step` with how many pixels; `words` say aloud what the signs mean."""
        super().__init__(bench, caption)
        for text, sign, name, by in zip(
            ("{}", "", "", "{}"),
            (Sign.MINUS, Sign.MINUS, Sign.PLUS, Sign.PLUS),
            words,
            _STEPS,
            strict=True,
        ):
            button = self.button(text.format(abs(by)), sign, name)
            button.tapped.connect(partial(step, by))
            self.buttons.append(button)


class CardPage(MeasurePage):
    """Step 1: how many pixels a millimetre has. Nothing is kept before "It matches"."""

    @override
    def fill(self) -> None:
        self.title = self.tr("1. True size")
        bench = self.bench
        self._width = bench.sizes.px_per_mm * CARD_MM[0]
        explained = self.tr("Hold a bank card against the screen. Make the drawn one just as wide.")
        self.add(Row(bench, self.tr("Bank card"), explained))
        words = (
            self.tr("Much smaller"),
            self.tr("Smaller"),
            self.tr("Larger"),
            self.tr("Much larger"),
        )
        self.widths = self.add(StepsRow(bench, self._said(), words, self._widen))
        self.add_accept(self.tr("It matches"), self._use)

    @property
    def px_per_mm(self) -> float:
        """Return the density that the drawn card stands for."""
        return self._width / CARD_MM[0]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.body)
        theme, density = self.bench.theme, self.px_per_mm
        height = CARD_MM[1] * density
        left = self.body.left() + max(0.0, (self.body.width() - self._width) / 2)
        # Where it is too high for the room, the upper edge shows its width all the same.
        top = self.body.top() + max(0.0, (self.body.height() - height) / 2)
        box = QRectF(left, top, self._width, height)
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.setBrush(QColor(theme.bar))
        painter.drawRoundedRect(box, _CORNER_MM * density, _CORNER_MM * density)
        chip = QRectF(left + 10 * density, top + 19 * density, 12 * density, 9 * density)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.worry))
        painter.drawRoundedRect(chip, density, density)

    def _widen(self, pixels: int) -> None:
        lowest, highest = (each * CARD_MM[0] for each in _PX_PER_MM)
        self._width = max(lowest, min(highest, self._width + pixels))
        self.widths.caption = self._said()
        self.widths.setAccessibleName(self.widths.caption)
        self.widths.update()
        self.update()

    def _inches(self) -> float:
        pixels = self.window().screen().size()
        return inches((pixels.width(), pixels.height()), self.px_per_mm)

    def _said(self) -> str:
        return self.tr("{inches} inches").format(inches=number_said(self._inches()))

    def _use(self) -> None:
        self.say(self.bench.change_and_go("distance", screen_inches=self._inches()))
