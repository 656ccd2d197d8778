"""What pictures are drawn on: the one place that knows the drawing library.

Loading that library takes long; it is done on a thread, by whoever counts, and never at the start.
"""

from collections.abc import Callable, Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPen, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsRectItem, QWidget

from kds.ui.theme import Theme

Values = Sequence[float]
_AXIS_GAP = 12


class _Plot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph says nothing of its types
    """A plot that leaves the wheel to the page around it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Canvas:
    """Bars, lines, dots and words in the kitchen's colours, over two scales.

    `widget` is what is put on the page. Points and rectangles are those of the scales.
    """

    def __init__(self, theme: Theme, font: QFont, parent: QWidget) -> None:
        """Make an empty one."""
        self._theme, self._font = theme, font
        self._plot = _Plot(parent, background=theme.paper)
        self._plot.setFrameShape(QFrame.Shape.NoFrame)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._box = self._plot.getViewBox()
        self._box.setMouseEnabled(x=False, y=False)
        self._box.setMenuEnabled(False)
        self._box.disableAutoRange()
        self._plot.getPlotItem().hideButtons()
        for side in ("bottom", "left"):
            axis = self._plot.getAxis(side)
            axis.setPen(pg.mkPen(theme.quiet, width=1))
            axis.setTextPen(pg.mkPen(theme.text))
            axis.setStyle(tickFont=font, tickLength=0, autoReduceTextSpace=False)
            axis.enableAutoSIPrefix(enable=False)
        self._ring = QGraphicsRectItem()
        pen = QPen(QColor(theme.text), 3)
        pen.setCosmetic(True)
        self._ring.setPen(pen)
        self._ring.setZValue(10)

    @property
    def widget(self) -> QWidget:
        """What is put on the page."""
        plot: QWidget = self._plot
        return plot

    def listen(
        self, moved: Callable[[QPointF], object], clicked: Callable[[QPointF], object]
    ) -> None:
        """Say where somebody points to, and where somebody clicks or taps."""
        scene = self._plot.scene()
        self._heard = (
            lambda at: moved(self._box.mapSceneToView(at)),
            lambda event: clicked(self._box.mapSceneToView(event.scenePos())),
        )
        scene.sigMouseMoved.connect(self._heard[0])
        scene.sigMouseClicked.connect(self._heard[1])

    def clear(self) -> None:
        """Take everything away."""
        self._plot.clear()
        self._plot.addItem(self._ring, ignoreBounds=True)
        self._ring.hide()

    def upright(
        self, xs: Values, starts: Values, heights: Values, colours: Sequence[str], width: float
    ) -> None:
        """Draw bars that stand, each with the thin edge that sets it off from the paper."""
        pen, brushes = self._edge(), list(colours)
        bars = pg.BarGraphItem(
            x=list(xs), y0=list(starts), height=list(heights), width=width, pen=pen, brushes=brushes
        )
        self._plot.addItem(bars)

    def lying(
        self, ys: Values, starts: Values, ends: Values, colours: Sequence[str], height: float
    ) -> None:
        """Draw bars that lie."""
        pen, brushes = self._edge(), list(colours)
        bars = pg.BarGraphItem(
            y=list(ys), x0=list(starts), x1=list(ends), height=height, pen=pen, brushes=brushes
        )
        self._plot.addItem(bars)

    def lines(self, lines: Sequence[tuple[float, float, float, float]], width: int) -> None:
        """Draw lines from (x, y) to (x, y), all of them `width` pixels wide, as one thing."""
        xs = [x for line in lines for x in line[::2]]
        ys = [y for line in lines for y in line[1::2]]
        pen = pg.mkPen(self._theme.text, width=width)
        # Each thing of its own, with its own scale, took two milliseconds.
        self._plot.addItem(pg.PlotCurveItem(xs, ys, connect="pairs", pen=pen))

    def dots(self, xs: Values, ys: Values, sign: str, colour: str) -> None:
        """Draw dots; `sign` "o" is round, "d" a diamond."""
        pen = self._edge()
        self._plot.addItem(
            pg.ScatterPlotItem(list(xs), list(ys), symbol=sign, size=10, brush=colour, pen=pen)
        )

    def write(self, text: str, x: float, y: float) -> None:
        """Write a figure behind its bar."""
        item = pg.TextItem(text, color=self._theme.text, anchor=(0, 0.5))
        item.setFont(self._font)
        item.setPos(x, y)
        self._plot.addItem(item, ignoreBounds=True)

    def scale(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show what lies between two values of both scales."""
        self._box.setRange(xRange=x, yRange=y, padding=0)

    def name(self, side: str, names: Sequence[tuple[float, str]]) -> None:
        """Write names instead of figures at the scale of a side, "bottom" or "left"."""
        axis = self._plot.getAxis(side)
        axis.setTicks([list(names)])
        if side == "left":
            # Found out by painting it, this would have everything painted twice.
            metrics = QFontMetrics(self._font)
            axis.setWidth(max(metrics.horizontalAdvance(name) for _, name in names) + _AXIS_GAP)

    def show_scale(self, side: str, *, shown: bool) -> None:
        """Show the scale of a side, or hide it where figures stand beside the bars."""
        self._plot.getAxis(side).setVisible(shown)

    def ring(self, place: QRectF | None) -> None:
        """Draw a frame around what is chosen, None for nothing."""
        self._ring.setVisible(place is not None)
        if place is not None:
            self._ring.setRect(place)

    def pixel(self, at: QPointF) -> QPointF:
        """Return where a point is on the widget, in pixels."""
        found = self._plot.mapFromScene(self._box.mapViewToScene(at))
        return QPointF(found)

    def _edge(self) -> QPen:
        pen: QPen = pg.mkPen(self._theme.text, width=1)
        return pen
