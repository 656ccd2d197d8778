"""The kinds of pictures: columns over a scale, rows with names, and ranges against what was."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from typing_extensions import override

from kds.ui.office.reports.chart import BAR, Chart

if TYPE_CHECKING:
    from kds.ui.office.reports.canvas import Canvas

_ROW_LINES = 2.2
# Room behind the longest bar for its figure.
_BEHIND, _BEHIND_SPREADS = 1.5, 1.7


class Columns(Chart):
    """Upright bars from left to right, with the late part of each on top."""

    @override
    def draw_marks(self, canvas: "Canvas") -> None:
        xs = list(range(len(self.marks)))
        whole = [mark.value for mark in self.marks]
        late = [mark.part for mark in self.marks]
        rest = [value - part for value, part in zip(whole, late, strict=True)]
        colours = [self.theme.late if mark.strong else self.theme.new for mark in self.marks]
        canvas.upright(xs, [0] * len(xs), rest, colours, BAR)
        if any(late):
            canvas.upright(xs, rest, late, [self.theme.late] * len(xs), BAR)
        before = [mark.before or 0 for mark in self.marks]
        if self.marks[0].before is not None:
            # The days before are a line across the bar and a little beyond it.
            canvas.lines([(x - 0.45, before[x], x + 0.45, before[x]) for x in xs], 3)
        canvas.scale((-0.6, len(xs) - 0.4), (0, max([*whole, *before, 1]) * 1.05))
        canvas.name("bottom", [(x, self.marks[x].label) for x in xs])

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
    def lines_high(self) -> float:
        return 5 + _ROW_LINES * self.most

    @override
    def draw_marks(self, canvas: "Canvas") -> None:
        count = len(self.marks)
        # The first one stands on top.
        ys = [count - 1 - n for n in range(count)]
        if self.marks[0].spread:
            self._draw_spreads(canvas, ys)
        else:
            colours = [self.theme.late if mark.strong else self.theme.new for mark in self.marks]
            widths = [mark.value for mark in self.marks]
            canvas.lying(ys, [0] * count, widths, colours, BAR)
        # The figure stands behind each bar, which needs no scale then.
        canvas.show_scale("bottom", shown=bool(self.marks[0].spread))
        ends = [self._end(n) for n in range(count)]
        for mark, y, end in zip(self.marks, ys, ends, strict=True):
            canvas.write(f" {mark.said.partition(';')[0]}", end, y)
        least = min(-0.6, count - 0.4 - self.most)
        room = _BEHIND_SPREADS if self.marks[0].spread else _BEHIND
        canvas.scale((0, max([*ends, 0.001]) * room), (least, count - 0.4))
        names = [(y, self.shortened(mark.label)) for mark, y in zip(self.marks, ys, strict=True)]
        canvas.name("left", names)

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

    def _draw_spreads(self, canvas: "Canvas", ys: list[int]) -> None:
        spreads = [mark.spread for mark in self.marks]
        canvas.lines([(s[0], y, s[-1], y) for s, y in zip(spreads, ys, strict=True)], 2)
        boxes = [self.theme.late if mark.strong else self.theme.new for mark in self.marks]
        canvas.lying(ys, [s[1] for s in spreads], [s[3] for s in spreads], boxes, BAR)
        half = BAR / 2
        canvas.lines(
            [(s[2], y - half, s[2], y + half) for s, y in zip(spreads, ys, strict=True)], 4
        )


class Ranges(Chart):
    """For each order the range that was forecast, and a dot where it really became ready.

    Marks hold the range as the first and last of their spread, the real time as their value.
    """

    @override
    def draw_marks(self, canvas: "Canvas") -> None:
        xs = list(range(len(self.marks)))
        lows = [mark.spread[0] for mark in self.marks]
        heights = [mark.spread[-1] - mark.spread[0] for mark in self.marks]
        canvas.upright(xs, lows, heights, [self.theme.change] * len(xs), 0.9)
        for strong, colour, sign in ((False, self.theme.text, "o"), (True, self.theme.late, "d")):
            at = [x for x in xs if self.marks[x].strong is strong]
            canvas.dots(at, [self.marks[x].value for x in at], sign, colour)
        tops = [max(mark.value, mark.spread[-1]) for mark in self.marks]
        canvas.scale((-0.6, len(xs) - 0.4), (0, max(tops) * 1.05))
        canvas.name("bottom", [])

    @override
    def place(self, index: int) -> QRectF:
        low, high = self.marks[index].spread[0], self.marks[index].spread[-1]
        return QRectF(index - 0.45, low, 0.9, high - low)

    @override
    def index_at(self, point: QPointF) -> int:
        index = round(point.x())
        return index if 0 <= index < len(self.marks) and point.y() >= 0 else -1
