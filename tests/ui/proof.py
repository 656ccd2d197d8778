"""A proof sheet: every text that a widget paints, and the rectangle that it takes."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QPaintDevice, QPaintEngine, QPaintEngineState, QPainterPath, QTextItem
from PySide6.QtWidgets import QWidget
from typing_extensions import override

# Letters may touch, boxes of letters always reach into each other a little.
_TOUCHING = 0.3
_DEVICE = QPaintDevice.PaintDeviceMetric
_DOTS_PER_INCH = 96


@dataclass(frozen=True)
class Printed:
    """A text and its place, from the upper left corner of the window."""

    text: str
    box: QRectF


class _Engine(QPaintEngine):
    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.printed: list[Printed] = []

    @override
    def begin(self, pdev: QPaintDevice) -> bool:
        return True

    @override
    def end(self) -> bool:
        return True

    @override
    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    @override
    def updateState(self, state: QPaintEngineState) -> None:
        """Colours and pens do not matter here."""

    @override
    def drawTextItem(self, p: QPointF | QPoint | QPainterPath.Element, textItem: QTextItem) -> None:
        assert isinstance(p, QPointF)
        height = textItem.ascent() + textItem.descent()
        box = QRectF(p.x(), p.y() - textItem.ascent(), textItem.width(), height)
        where = self.painter().deviceTransform().mapRect(box)
        self.printed.append(Printed(textItem.text(), where))

    def _nothing(self, *args: object) -> None:
        """Shapes and pictures do not matter here."""

    drawPath = drawPolygon = drawRects = drawLines = _nothing  # noqa: N815 - Qt's names
    drawEllipse = drawPoints = drawPixmap = _nothing  # noqa: N815 - as above


class _Sheet(QPaintDevice):
    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.engine = _Engine()
        self._metrics = {
            _DEVICE.PdmWidth: widget.width(),
            _DEVICE.PdmHeight: widget.height(),
            _DEVICE.PdmDepth: 32,
            _DEVICE.PdmDevicePixelRatio: 1,
            _DEVICE.PdmDevicePixelRatioScaled: 1 << 16,
        }

    @override
    def paintEngine(self) -> QPaintEngine:
        return self.engine

    @override
    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        return self._metrics.get(metric, _DOTS_PER_INCH)


def proof(widget: QWidget) -> list[Printed]:
    """Return every text that a widget and what is in it paint now."""
    sheet = _Sheet(widget)
    widget.render(sheet, QPoint())
    return sheet.engine.printed


def faults(window: QWidget) -> list[str]:
    """Return what is wrong with the texts of a window: cut by an edge, or one over the other."""
    widgets = [window, *window.findChildren(QWidget)]
    return [fault for one in widgets if one.isVisible() for fault in _faults(one)]


def _faults(widget: QWidget) -> Iterator[str]:
    printed = [one for one in proof(widget) if one.text.strip()]
    page, name = QRectF(widget.rect()).adjusted(-1, -1, 1, 1), type(widget).__name__
    for n, one in enumerate(printed):
        if not page.contains(_core(one.box)):
            yield f"{one.text!r} is cut by the edge of its {name}"
        for other in printed[n + 1 :]:
            if _core(one.box).intersects(_core(other.box)):
                yield f"{one.text!r} and {other.text!r} are printed over each other in {name}"


def _core(box: QRectF) -> QRectF:
    """Return the middle part of a text's box, where its letters certainly are."""
    high = box.height() * _TOUCHING
    return box.adjusted(1, high, -1, -high)
