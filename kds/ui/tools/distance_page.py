"""How far away cooks stand: a line at the size it leads to, to be read from there."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPaintEvent
from typing_extensions import override

from kds.ui.breaking import break_rows
from kds.ui.mirror import painter_on
from kds.ui.sizes import Sizes
from kds.ui.tools.measure_page import MeasurePage
from kds.ui.tools.row import Row
from kds.ui.tools.said import metres_said
from kds.ui.tools.stepper_row import Span, StepperRow
from kds.ui.typeset import Face

_METRES = Span(0.5, 5, 0.25)


class DistancePage(MeasurePage):
    """Step 2: the size of text. Nothing is kept before "I can read it"."""

    @override
    def fill(self) -> None:
        self.title = self.tr("2. Distance")
        bench = self.bench
        self._metres = _METRES.bounded(bench.settings.distance_m)
        explained = self.tr("Go to where you work. Can you read the line from there?")
        self.add(Row(bench, self.tr("How far away do you stand?"), explained))
        self.metres = self.add(
            StepperRow(
                bench,
                self.tr("Distance"),
                self._metres,
                _METRES,
                self._show,
                said=metres_said,
            )
        )
        self.add_accept(self.tr("I can read it"), self._use)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = painter_on(self)
        painter.setClipRect(self.body)
        face = Face.of(self.text_size(), bold=False)
        painter.setFont(face.font)
        painter.setPen(QColor(self.bench.theme.bar_text))
        line = self.tr("2× Cheeseburger, 1× Curly Fries, no onions")
        rows = list(break_rows(line, face.font, face.metrics, self.body.width()))
        top = self.body.top() + max(0.0, (self.body.height() - len(rows) * face.height) / 2)
        for a, b in rows:
            text = line[a:b].strip()
            painter.drawText(QPointF(self.body.left(), top + face.ascent), text)
            top += face.height

    def text_size(self) -> int:
        """Return how large tickets would be written, in pixels."""
        pixels = self.window().screen().size()
        shorter = min(pixels.width(), pixels.height())
        return Sizes.of(self.bench.sizes.px_per_mm, self._metres, shorter).text

    def _show(self, metres: float) -> None:
        self._metres = metres
        self.update()

    def _use(self) -> None:
        self.say(self.bench.change_and_go("crosses", distance_m=self._metres))
