"""What is out: what this kitchen wants beside what each platform says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from kds.domain.controls import BUSY, Control, Hearing, Outage
from kds.kitchen import Kitchen
from kds.kitchen.controls import Said
from kds.ui.words import clock_time

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
# Platforms know times to the minute at best.
_SAME = timedelta(minutes=2)
# Of an end that is further off no time of day is said.
_LONG = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class OutRow:
    """An item at a platform; `ours` is our wish, `theirs` what the platform says, if either."""

    channel: str
    plu: str
    name: str
    ours: Control | None = None
    theirs: Outage | None = None

    def differs(self, said: Said | None) -> bool:
        """Whether a platform that `said` something since our wish says something else than we."""
        ours, theirs = self.ours, self.theirs
        if said is None or said.problem or is_older(said, ours):
            return False
        if ours is None or ours.hearing is not Hearing.TOLD:
            return ours is None and theirs is not None
        if theirs is None or theirs.until is None or ours.until is None:
            return theirs is None
        return abs(theirs.until - ours.until) > _SAME


def is_older(said: Said, ours: Control | None) -> bool:
    """Whether a platform said that before we wished something else."""
    return ours is not None and said.at < ours.at


def out_rows(kitchen: Kitchen) -> list[OutRow]:
    """Return every item that is out for us or for a platform that was asked."""
    found: dict[tuple[str, str], OutRow] = {}
    for wish in kitchen.controls.standing():
        if wish.subject != BUSY:
            found[wish.channel, wish.plu] = OutRow(wish.channel, wish.plu, wish.title, wish)
    for channel, said in kitchen.controls.said.items():
        for out in said.out:
            row = found.get((channel, out.plu), OutRow(channel, out.plu, out.name or out.plu))
            found[channel, out.plu] = OutRow(row.channel, row.plu, row.name, row.ours, out)
    return list(found.values())


class OutModel(QAbstractTableModel):
    """A row for each item at each platform where it is out."""

    def __init__(self, kitchen: Kitchen, parent: QObject) -> None:
        """Show what `kitchen` knows."""
        super().__init__(parent)
        self._kitchen = kitchen
        self.rows: Sequence[OutRow] = ()

    def refresh(self) -> None:
        """Show how things stand now; the choice stays where nothing has changed."""
        rows = out_rows(self._kitchen)
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 3))

    @override
    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else 4

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        row = self.rows[index.row()]
        cells: Mapping[int, str] = {
            0: row.name,
            1: self._kitchen.title(row.channel),
            2: self._ours(row.ours),
            3: self._theirs(row),
        }
        return cells[index.column()]

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        names = (self.tr("Item"), self.tr("Platform"), self.tr("Here"), self.tr("It says"))
        return names[section]

    def _ours(self, wish: Control | None) -> str:
        if wish is None:
            return self.tr("not taken off here")
        if not wish.holds:
            said = self.tr("back on the menu")
        elif wish.until:
            said = self.tr("out until {time}").format(time=clock_time(wish.until))
        else:
            said = self.tr("out until put back")
        if wish.hearing is Hearing.WAITING:
            return self.tr("{said}, not heard yet").format(said=said)
        if wish.hearing is Hearing.REFUSED:
            return self.tr("{said}, refused").format(said=said)
        return said

    def _theirs(self, row: OutRow) -> str:
        controls = self._kitchen.controls
        if not controls.can(row.channel).asked:
            return self.tr("cannot be asked")
        said = controls.said.get(row.channel)
        if said is None:
            return self.tr("not asked yet")
        if said.problem:
            return self.tr("no answer")
        if is_older(said, row.ours):
            return self.tr("not asked since")
        if row.theirs is None:
            text = self.tr("on the menu")
        elif row.theirs.until is None or row.theirs.until - self._kitchen.now() > _LONG:
            text = self.tr("out")
        else:
            text = self.tr("out until {time}").format(time=clock_time(row.theirs.until))
        return f"≠ {text}" if row.differs(said) else text
