"""The items that guests ordered lately, to choose from what is out."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from kds.domain.order import Order
from kds.store.finding import Finder, Wanted
from kds.ui.office.work import Cancelled, Job

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
# More orders than these name no item that a kitchen still has.
_MOST_ORDERS = 20_000


@dataclass(slots=True)
class SeenItem:
    """An item or modifier; `channels` are those that it was ordered at, `times` how often."""

    plu: str
    name: str
    channels: dict[str, None] = field(default_factory=dict)
    times: int = 0


def items_in(orders: Iterable[Order]) -> list[SeenItem]:
    """Return each item and modifier of these orders once, by its code, else by its name."""
    found: dict[tuple[str, str], SeenItem] = {}
    for order in orders:
        for line in order.content.items:
            if line.title:
                key = (line.plu, "" if line.plu else line.title)
                item = found.setdefault(key, SeenItem(line.plu, line.title))
                item.channels[order.channel] = None
                item.times += 1
    return sorted(found.values(), key=lambda item: plain(item.name))


def items_since(finder: Finder, since: datetime, job: Job) -> list[SeenItem]:
    """Return the items of every order since an instant; on a thread of its own."""

    def orders() -> Iterable[Order]:
        for number, order in enumerate(finder.every(Wanted(since=since))):
            if job.is_cancelled:
                raise Cancelled
            if number >= _MOST_ORDERS:
                return
            yield order

    return items_in(orders())


def plain(text: str) -> str:
    """Return a text without accents and case, as it is searched for."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in parts if not unicodedata.combining(sign)).casefold()


class SeenModel(QAbstractTableModel):
    """Items by name with their code and platforms; `find` shows those that hold some words."""

    def __init__(self, titles: dict[str, str], parent: QObject) -> None:
        """Call channels by these titles."""
        super().__init__(parent)
        self._titles = titles
        self._all: Sequence[SeenItem] = ()
        self._words: list[str] = []
        self.items: list[SeenItem] = []

    def show(self, items: Sequence[SeenItem]) -> None:
        """Show these items."""
        self._all = items
        self._filter()

    def find(self, text: str) -> None:
        """Show only items that hold each of these words."""
        self._words = plain(text).split()
        self._filter()

    @override
    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.items)

    @override
    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else 3

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        item = self.items[index.row()]
        where = ", ".join(self._titles.get(name, name) for name in item.channels)
        return (item.name, item.plu or self.tr("no code"), where)[index.column()]

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Item"), self.tr("Code"), self.tr("Platforms"))[section]

    def _filter(self) -> None:
        self.beginResetModel()
        self.items = [
            item
            for item in self._all
            if all(word in plain(f"{item.name} {item.plu}") for word in self._words)
        ]
        self.endResetModel()
