"""Cells whose text stands in a coloured pill: what a manager looks for among many rows."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

# What a model answers for a cell with a pill: the colours of the pill and of its text.
PILL_ROLE = int(Qt.ItemDataRole.UserRole) + 1

# In heights of a line of text.
_PAD, _HIGHER, _ROUND = 0.4, 1.35, 0.25


class Pills(QStyledItemDelegate):
    """Draws pills where the model has one, and everything else as usual."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = index.data(PILL_ROLE)
        if not colours:
            super().paint(painter, option, index)
            return
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        text, cell.text = cell.text, ""
        style = cell.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        fill, ink = colours
        metrics = cell.fontMetrics
        line = metrics.height()
        room = QRectF(cell.rect)
        box = QRectF(room)
        box.setWidth(min(room.width() - 2, metrics.horizontalAdvance(text) + 2 * _PAD * line))
        box.setHeight(min(room.height(), _HIGHER * line))
        box.moveTop(room.center().y() - box.height() / 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box, _ROUND * line, _ROUND * line)
        inner = box.adjusted(_PAD * line, 0, -_PAD * line, 0)
        painter.setPen(QColor(ink))
        painter.setFont(cell.font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(inner.width() + 1))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        if index.data(PILL_ROLE):
            hint.setWidth(hint.width() + round(2 * _PAD * hint.height()))
        return hint
