"""The list of groups, and the settings of one of them, or those that were found."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kds.settings.draft import Draft, Fault
from kds.ui.office.backing import Backing
from kds.ui.office.settings.pin_row import PinRow
from kds.ui.office.settings.row import Row
from kds.ui.office.settings.searching import found
from kds.ui.office.settings.words import GROUPS, Group, Words
from kds.ui.sizes import Sizes
from kds.ui.theme import FAMILIES

_PIN = "manager.pin"
_MOST_FOUND = 40

# Beside the title of a group: how many of its settings are changed, and the bar to scroll with.
_COUNT = " (22)"


class Rows(QWidget):
    """Builds the rows that are seen, and no others.

    Signals:
        edited: the draft has another value.
        turned: somebody chose another group (its name).
    """

    edited = Signal()
    turned = Signal(str)

    def __init__(self, backing: Backing, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._backing = backing
        self._draft: Draft | None = None
        self.group, self._asked = GROUPS[0].name, ""
        self.rows: dict[str, Row] = {}
        sizes = backing.sizes
        self.groups = QListWidget(self)
        self.groups.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.groups.setFixedWidth(_width(sizes))
        self.groups.setAccessibleName(self.tr("Groups of settings"))
        self.groups.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        for group in GROUPS:
            item = QListWidgetItem(group.title(), self.groups)
            item.setData(Qt.ItemDataRole.UserRole, group.name)
            item.setSizeHint(QSize(1, round(sizes.target * 0.7)))
        self.groups.currentItemChanged.connect(self._chosen)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.groups)
        row.addWidget(self.area, 1)

    def show_draft(self, draft: Draft, group: str) -> None:
        """Show a group of a draft, or what is looked for."""
        self._draft = draft
        if group in {each.name for each in GROUPS}:
            self.group = group
        self._mark()
        self._build()

    def search(self, text: str) -> None:
        """Show the settings of every group that have these words; "" shows a group again."""
        self._asked = text.strip()
        self._mark()
        self._build()

    def go_to(self, key: str) -> None:
        """Show a setting and put the focus there."""
        group = next((each.name for each in GROUPS if key in each.words()), "")
        if group and key not in self.rows:
            self._asked, self.group = "", group
            self._mark()
            self._build()
            self.turned.emit(group)
        if key in self.rows:
            row = self.rows[key]
            self.area.ensureWidgetVisible(row)
            row.editor.take_focus()

    def show_state(self, faults: Mapping[str, Fault]) -> None:
        """Say in each row whether it is changed or wrong, and in each group how many are."""
        for key, row in self.rows.items():
            row.show_state(faults.get(key))
        if self._draft is None:
            return
        busy = {blank.key for blank in self._draft.changed} | set(faults)
        for at, group in enumerate(GROUPS):
            count = len(busy & set(group.words()))
            text = f"{group.title()} ({count})" if count else group.title()
            self.groups.item(at).setText(text)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self.group, self._asked = str(item.data(Qt.ItemDataRole.UserRole)), ""
        self._build()
        self.turned.emit(self.group)

    def _mark(self) -> None:
        """Mark the group that is shown in the list; none while something is looked for."""
        self.groups.blockSignals(True)  # noqa: FBT003 - Qt's
        names = [group.name for group in GROUPS]
        self.groups.setCurrentRow(-1 if self._asked else names.index(self.group))
        self.groups.blockSignals(False)  # noqa: FBT003 - Qt's

    def _wanted(self) -> Iterable[tuple[Group, dict[str, Words]]]:
        if self._asked:
            return found(self._asked)
        return [(each, each.words()) for each in GROUPS if each.name == self.group]

    def _build(self) -> None:
        if self._draft is None:
            return
        self.rows = {}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, self._backing.sizes.gap, 0)
        column.setSpacing(self._backing.sizes.gap)
        draft, left = self._draft, _MOST_FOUND
        for group, words in self._wanted():
            heading = QLabel(group.title(), inside)
            heading.setObjectName("title")
            column.addWidget(heading)
            for key, said in list(words.items())[:left]:
                column.addWidget(self._row(key, said, draft, inside))
            left = max(0, left - len(words))
        if self._asked and column.count() == 0:
            column.addWidget(QLabel(self.tr("No setting has these words."), inside))
        column.addStretch()
        self.area.setWidget(inside)

    def _row(self, key: str, said: Words, draft: Draft, parent: QWidget) -> QWidget:
        sizes, services = self._backing.sizes, self._backing.services
        if key == _PIN:
            return PinRow(services.lock, said, sizes, parent)
        book = services.book
        blank = next(each for each in draft.blanks if each.key == key)
        lies = ""
        if book and blank.is_secret:
            lies = self._lies(book.place_of(draft.kept(blank)))
        said = replace(said, text=" ".join(filter(None, (said.text, lies))))
        row = Row(blank, said, draft, sizes, parent)
        row.edited.connect(self.edited)
        self.rows[key] = row
        return row

    def _lies(self, place: str) -> str:
        return {
            "keyring": self.tr("Lies in the keyring."),
            "file": self.tr("Lies in the file of secrets."),
            "settings": self.tr("Stands in the settings file, where it can be read."),
        }.get(place, "")


def _width(sizes: Sizes) -> int:
    """Return how wide the list of groups must be for its longest title."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(sizes.text)
    longest = max(QFontMetrics(font).horizontalAdvance(each.title() + _COUNT) for each in GROUPS)
    return longest + sizes.gap * 3 + round(sizes.target * 0.3)
