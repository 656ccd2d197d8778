"""The list's table, for fingers and keys."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QScroller,
    QTableView,
    QWidget,
)
from typing_extensions import override

from kds.ui.office.history.lines import Index, Lines
from kds.ui.office.history.pills import Pills

# Of the column for long words, in heights of a row, where there is no room left.
_NARROW = 5


class Table(QTableView):
    """The list: rows high enough for fingers, scrolled by them; the keys go from row to row.

    Signals:
        chosen: an order is to be shown (its row).
    """

    chosen = Signal(int)

    def __init__(self, lines: Lines, row_px: int, parent: QWidget) -> None:
        """Show `lines`."""
        super().__init__(parent)
        self._lines, self._row_px = lines, row_px
        self._fitting: list[int] = []
        self.setModel(lines)
        self.setItemDelegate(Pills(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_px)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        lines.modelReset.connect(self.fit)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._mark(current)
        if current.isValid() and current.row() != previous.row() and self.hasFocus():
            self.chosen.emit(current.row())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex().row())
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def enter(self) -> None:
        """Take the focus, and the first row if none is taken."""
        self.setFocus()
        model = self.model()
        if not self.currentIndex().isValid() and model.rowCount():
            self.setCurrentIndex(model.index(0, 0))
        self._mark(self.currentIndex())

    def fit(self) -> None:
        """Make the columns as wide as what stands in them."""
        self.resizeColumnsToContents()
        self._fitting = [self.columnWidth(n) for n in range(self.model().columnCount())]
        self._share_room()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Give spare room to all columns alike; where it lacks, one of them gets less.

        Its long reasons of cancellations are read in full beside the list.
        """
        widths = list(self._fitting)
        if not widths:
            return
        spare = self.viewport().width() - sum(widths)
        if spare >= 0:
            widths = [width + spare // len(widths) for width in widths]
        else:
            wide = self._lines.wide_column()
            least = min(widths[wide], self._row_px * _NARROW)
            widths[wide] = max(least, widths[wide] + spare)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)

    def _mark(self, current: Index) -> None:
        """Mark the row that the keys stand in: a list that gets the focus marks none by itself."""
        chosen = self.selectionModel()
        if current.isValid() and not chosen.isRowSelected(current.row()):
            marking = QItemSelectionModel.SelectionFlag
            chosen.select(
                self.model().index(current.row(), 0), marking.ClearAndSelect | marking.Rows
            )
