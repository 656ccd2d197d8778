"""The kinds of pictures: columns over a scale, rows with names, and ranges against what was."""

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from typing_extensions import override

from kds.ui.office.reports.chart import BAR, Chart

_TEXT_LINES = 12
_ROW_LINES = 2.2
# Room behind the longest bar for its figure.
_BEHIND = 1.35


class Columns(Chart):
    """Upright bars from left to right, with the late part of each on top."""

    @override
    def draw_marks(self) -> None:
        xs = list(range(len(self.marks)))
        whole = [mark.value for mark in self.marks]
        late = [mark.part for mark in self.marks]
        rest = [value - part for value, part in zip(whole, late, strict=True)]
        colours = [self.theme.late if mark.strong else self.theme.new for mark in self.marks]
        self.bars(x=xs, width=BAR, y0=0, height=rest, brushes=colours)
        if any(late):
            self.bars(x=xs, width=BAR, y0=rest, height=late, brush=self.theme.late)
        before = [mark.before or 0 for mark in self.marks]
        for x in xs:
            if self.marks[x].before is not None:
                self._draw_before(x, before[x])
        self.plot.setXRange(-0.6, len(xs) - 0.4, padding=0)
        self.plot.setYRange(0, max([*whole, *before, 1]) * 1.05, padding=0)
        self.plot.getAxis("bottom").setTicks([[(x, self.marks[x].label) for x in xs]])
        self.setMinimumHeight(round(self.sizes.text * _TEXT_LINES))

    def _draw_before(self, x: int, value: float) -> None:
        """Draw the value of the days before as a line across the bar and a little beyond it."""
        thick = pg.mkPen(self.theme.text, width=3)
        self.plot.plot([x - 0.45, x + 0.45], [value, value], pen=thick)

    @override
    def place(self, index: int) -> QRectF:
        return QRectF(index - BAR / 2, 0, BAR, max(self.marks[index].value, 0))

    @override
    def index_at(self, point: QPointF) -> int:
        index = round(point.x())
        inside = 0 <= index < len(self.marks) and point.y() >= 0
        return index if inside and abs(point.x() - index) <= BAR / 2 else -1


class Rows(Chart):
    """Lying bars with their names before and their figures behind them.

    Marks with a spread are drawn as a box from 25 to 75 % with a line at the middle, and whiskers
    from 10 to 90 %.
    """

    @override
    def draw_marks(self) -> None:
        count = len(self.marks)
        # The first one stands on top.
        ys = [count - 1 - n for n in range(count)]
        if self.marks[0].spread:
            self._draw_spreads(ys)
        else:
            colours = [self.theme.late if mark.strong else self.theme.new for mark in self.marks]
            widths = [mark.value for mark in self.marks]
            self.bars(x0=0, y=ys, height=BAR, width=widths, brushes=colours)
        # The figure stands behind each bar, which needs no scale then.
        self.plot.getAxis("bottom").setVisible(bool(self.marks[0].spread))
        ends = [self._end(n) for n in range(count)]
        for mark, y, end in zip(self.marks, ys, ends, strict=True):
            self.write(f" {mark.said.partition(';')[0]}", end, y, (0, 0.5))
        self.plot.setXRange(0, max([*ends, 0.001]) * _BEHIND, padding=0)
        self.plot.setYRange(-0.6, count - 0.4, padding=0)
        names = [(y, self.shortened(mark.label)) for mark, y in zip(self.marks, ys, strict=True)]
        self.plot.getAxis("left").setTicks([names])
        lines = 5 + _ROW_LINES * count
        self.setMinimumHeight(round(self.sizes.text * lines))

    @override
    def place(self, index: int) -> QRectF:
        y = len(self.marks) - 1 - index
        return QRectF(0, y - BAR / 2, self._end(index), BAR)

    @override
    def index_at(self, point: QPointF) -> int:
        row = round(point.y())
        inside = 0 <= row < len(self.marks) and abs(point.y() - row) <= BAR / 2
        return len(self.marks) - 1 - row if inside and point.x() >= 0 else -1

    def _end(self, index: int) -> float:
        mark = self.marks[index]
        return mark.spread[-1] if mark.spread else mark.value

    def _draw_spreads(self, ys: list[int]) -> None:
        pen = pg.mkPen(self.theme.text, width=2)
        thick = pg.mkPen(self.theme.text, width=4)
        for mark, y in zip(self.marks, ys, strict=True):
            least, low, middle, high, most = mark.spread
            self.plot.plot([least, most], [y, y], pen=pen)
            box = self.theme.late if mark.strong else self.theme.new
            self.bars(x0=[low], x1=[high], y=[y], height=BAR, brush=box)
            self.plot.plot([middle, middle], [y - BAR / 2, y + BAR / 2], pen=thick)


class Ranges(Chart):
    """For each order the range that was forecast, and a dot where it really became ready.

    Marks hold the range as the first and last of their spread, the real time as their value.
    """

    @override
    def draw_marks(self) -> None:
        xs = list(range(len(self.marks)))
        lows = [mark.spread[0] for mark in self.marks]
        heights = [mark.spread[-1] - mark.spread[0] for mark in self.marks]
        edge = pg.mkPen(self.theme.quiet, width=1)
        brush = self.theme.change
        self.plot.addItem(
            pg.BarGraphItem(x=xs, width=0.9, y0=lows, height=heights, brush=brush, pen=edge)
        )
        for strong, colour, sign in ((False, self.theme.text, "o"), (True, self.theme.late, "d")):
            at = [x for x in xs if self.marks[x].strong is strong]
            values = [self.marks[x].value for x in at]
            pen = pg.mkPen(self.theme.text, width=1)
            dots = pg.ScatterPlotItem(at, values, symbol=sign, size=10, brush=colour, pen=pen)
            self.plot.addItem(dots)
        tops = [max(mark.value, mark.spread[-1]) for mark in self.marks]
        self.plot.setXRange(-0.6, len(xs) - 0.4, padding=0)
        self.plot.setYRange(0, max(tops) * 1.05, padding=0)
        self.plot.getAxis("bottom").setTicks([[]])
        self.setMinimumHeight(round(self.sizes.text * _TEXT_LINES))

    @override
    def place(self, index: int) -> QRectF:
        low, high = self.marks[index].spread[0], self.marks[index].spread[-1]
        return QRectF(index - 0.45, low, 0.9, high - low)

    @override
    def index_at(self, point: QPointF) -> int:
        index = round(point.x())
        return index if 0 <= index < len(self.marks) and point.y() >= 0 else -1
