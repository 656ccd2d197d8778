"""The list's model: the pages that have come so far, and the wish for the next one."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from kds.domain.summary import Summary
from kds.store.finding import Found
from kds.ui.office.history import pills
from kds.ui.office.history.columns import Column
from kds.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Lines(QAbstractTableModel):
    """Orders, newest first. Whoever scrolls to the end of a page asks for the next one.

    Signals:
        wanted: the next page is to be fetched (the row behind which it begins).
    """

    wanted = Signal(object)

    def __init__(self, columns: list[Column], theme: Theme, parent: QObject) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self.columns, self._theme = columns, theme
        self.lines: list[Summary] = []
        self._after: int | None = None
        self._asked = False

    def begin(self, page: Found) -> None:
        """Show the first page of an answer."""
        self.beginResetModel()
        self.lines, self._after, self._asked = list(page.lines), page.after, False
        self.endResetModel()

    def add(self, page: Found) -> None:
        """Show one more page."""
        self._asked, self._after = False, page.after
        if page.lines:
            first = len(self.lines)
            self.beginInsertRows(_TOP, first, first + len(page.lines) - 1)
            self.lines += page.lines
            self.endInsertRows()

    def give_up(self) -> None:
        """Take note that a page could not be had; scrolling asks for it again."""
        self._asked = False

    def show_columns(self, columns: list[Column]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self.columns = columns
        self.endResetModel()

    def wide_column(self) -> int:
        """Return which column says most, in the longest words: the state, else the last one."""
        names = [column.name for column in self.columns]
        return names.index("state") if "state" in names else len(names) - 1

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._after is not None and not self._asked

    @override
    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.wanted.emit(self._after)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, column = self.lines[index.row()], self.columns[index.column()]
        colour = column.colour(line, self._theme)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(line)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
                return side | _MIDDLE
            case pills.PILL_ROLE:
                return (colour, self._theme.ink) if colour else None
            case _:
                return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title()
        return None
