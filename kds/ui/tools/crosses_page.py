"""Five crosses to tap: how far fingers land beside what they are aimed at."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from typing_extensions import override

from kds.ui import signs
from kds.ui.breaking import break_rows
from kds.ui.mirror import visual_box
from kds.ui.signs import Sign
from kds.ui.tappable import MOUSE
from kds.ui.tools.calibration import TOO_FAR_MM, Aim, Taps, Verdict
from kds.ui.tools.grid_row import PressesRow
from kds.ui.tools.measure_page import MeasurePage
from kds.ui.tools.row import Row
from kds.ui.tools.said import millimetres_said

_ARM_MM = 7.0
# The picture of the taps takes this share of the room beside the words.
_PICTURE_SHARE = 0.8
# A target takes at most this share of the screen's shorter side, as in kds/ui/sizes.py.
_TARGET_SHARE = 1 / 5


class CrossesPage(MeasurePage):
    """Step 3: one tap for each cross, then what follows for the size of buttons."""

    @override
    def fill(self) -> None:
        self.title = self.tr("3. Five crosses")
        self.taps = Taps([], 1.0)
        self._down: dict[int, QPointF] = {}
        self._first, self._most = QPointF(), 0
        self.said = ""
        self._show_rows([])

    @override
    def placed(self) -> None:
        if self.taps.aim() is None:
            self._begin()

    @override
    def finger_down(self, finger: int, at: QPointF) -> None:
        if not self._down:
            self._first, self._most = at, 0
        self._down[finger] = at
        self._most = max(self._most, len(self._down))

    @override
    def finger_up(self, finger: int, at: QPointF) -> None:
        if self._down.pop(finger, None) is not None and not self._down:
            self._tap()

    @override
    def finger_cancel(self, finger: int) -> None:
        self._down.pop(finger, None)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.finger_down(MOUSE, event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.finger_up(MOUSE, event.position())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if aim := self.taps.aim():
            self._paint_result(painter, aim)
            return
        for number, (x, y) in enumerate(self.taps.marks):
            at = QPointF(x, y)
            if number < self.taps.mark:
                side = self._arm() * 1.2
                box = QRectF(x - side / 2, y - side / 2, side, side)
                signs.draw(painter, Sign.TICK, box, self.bench.theme.bar_quiet)
            elif number == self.taps.mark:
                self._paint_cross(painter, at, self.bench.theme.accent)
        face = self.bench.bold
        painter.setFont(face.font)
        painter.setPen(QColor(self.bench.theme.bar_text))
        # Between the title and the crosses.
        body = self._seen_body()
        room = body.width() - 2 * self.bench.sizes.gap
        spans = list(break_rows(self.said, face.font, face.metrics, room))
        top = float(body.top() + self.bench.sizes.gap)
        for a, b in spans:
            text = self.said[a:b].strip()
            left = body.center().x() - face.width(text) / 2
            painter.drawText(QPointF(left, top + face.ascent), text)
            top += face.height

    def _begin(self) -> None:
        """Put the crosses up, and forget every tap."""
        arm, body = self._arm(), QRectF(self._seen_body())
        # A tap above the upper crosses must not hit the button above them.
        clear = TOO_FAR_MM * self.bench.sizes.px_per_mm
        inner = body.adjusted(arm, clear, -arm, -arm)
        corners = (inner.topLeft(), inner.bottomRight(), inner.topRight(), inner.bottomLeft())
        marks = [(at.x(), at.y()) for at in (*corners, inner.center())]
        self.taps = Taps(marks, self.bench.sizes.px_per_mm)
        self._down.clear()
        self._say(self.tr("Tap the middle of the cross, as you tap when you work."))

    def _again(self) -> None:
        self.taps = Taps([], 1.0)
        self._show_rows([])
        self._begin()

    def _tap(self) -> None:
        at = (self._first.x(), self._first.y())
        verdict = self.taps.take(at, self.bench.scene.ticks(), self._most)
        if verdict is Verdict.TOO_FAR:
            self._say(self.tr("That was far from the cross. Tap its middle once more."))
        elif verdict is Verdict.TOO_MANY:
            self._say(self.tr("That was more than one finger. Tap once more with one."))
        elif verdict is Verdict.TAKEN:
            left = self.tr("{done} of {count}. Tap the next cross.")
            self._say(left.format(done=self.taps.mark, count=len(self.taps.marks)))
            if aim := self.taps.aim():
                self.show_result(aim)

    def show_result(self, aim: Aim) -> None:
        """Say what the taps were like, and offer what follows from them."""
        bench = self.bench
        words = self.tr(
            "On average your taps are {beside} beside the middle, and they spread by {spread}."
        ).format(
            beside=millimetres_said(round(aim.beside, 1)),
            spread=millimetres_said(round(aim.spread, 1)),
        )
        side = millimetres_said(aim.target)
        found = Row(bench, self.tr("Buttons need {side}").format(side=side), words)
        use = self.tr("Use {side}").format(side=side)
        presses = PressesRow(bench, "", [(use, self._use), (self.tr("Again"), self._again)])
        rows: list[Row] = [found, presses]
        if aim.target > self._largest_mm():
            largest = self.tr("On this screen they cannot be larger than {side}.")
            said = largest.format(side=millimetres_said(round(self._largest_mm(), 1)))
            rows.insert(1, Row(bench, said, worry=True))
        self._show_rows(rows)

    def _show_rows(self, rows: list[Row]) -> None:
        for old in self.rows:
            old.hide()
            old.deleteLater()
        self.rows.clear()
        for row in rows:
            self.add(row)
            row.show()
        self.lay_out()

    def _use(self) -> None:
        if aim := self.taps.aim():
            self.say(self.bench.change_and_go("screen", target_mm=float(aim.target)))

    def _paint_result(self, painter: QPainter, aim: Aim) -> None:
        """Show every tap around one cross, enlarged, and the button that would hold them."""
        theme, body = self.bench.theme, self._seen_body()
        middle = QPointF(body.center())
        scale = min(body.width(), body.height()) * _PICTURE_SHARE / aim.target
        side = aim.target * scale
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.bar))
        box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        painter.drawRoundedRect(box, scale, scale)
        self._paint_cross(painter, middle, theme.bar_quiet)
        painter.setPen(QPen(QColor(theme.bar_text), 2))
        painter.setBrush(QColor(theme.accent))
        for x, y in self.taps.errors:
            painter.drawEllipse(middle + QPointF(x, y) * scale, scale * 0.8, scale * 0.8)

    def _paint_cross(self, painter: QPainter, at: QPointF, colour: str) -> None:
        arm = self._arm()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colour), max(2.0, arm * 0.08)))
        painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0))
        painter.drawLine(at - QPointF(0, arm), at + QPointF(0, arm))
        painter.drawEllipse(at, arm * 0.45, arm * 0.45)

    def _seen_body(self) -> QRect:
        """Return the room where it is on the screen: crosses are tapped there, in any language."""
        return visual_box(self.body, self.width())

    def _arm(self) -> float:
        return _ARM_MM * self.bench.sizes.px_per_mm

    def _largest_mm(self) -> float:
        pixels = self.window().screen().size()
        shorter = min(pixels.width(), pixels.height())
        return shorter * _TARGET_SHARE / self.bench.sizes.px_per_mm

    def _say(self, said: str) -> None:
        self.said = said
        self.setAccessibleDescription(said)
        self.update()
