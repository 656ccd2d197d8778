"""The list of changes: who changed what, from what, to what, and when."""

import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from kds.domain.setting_change import SettingChange, Who
from kds.settings.form import Blank, Kind
from kds.ui.office.settings.words import GROUPS
from kds.ui.office.settings.words.choices import choice
from kds.ui.sizes import Sizes

translate = QCoreApplication.translate

_LONGEST = 120


class ChangeList(QTableWidget):
    """The newest changes, one a line."""

    def __init__(self, blanks: Sequence[Blank], sizes: Sizes, parent: QWidget) -> None:
        """Be empty; `blanks` are the fields, for the words of their values."""
        super().__init__(0, 5, parent)
        self._blanks = {blank.key: blank for blank in blanks}
        self.setHorizontalHeaderLabels(
            [self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("From"), self.tr("To")]
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(sizes.target * 0.6))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Changes"))
        mode = QHeaderView.ResizeMode
        self.horizontalHeader().setSectionResizeMode(mode.Stretch)
        for column in (0, 1):
            self.horizontalHeader().setSectionResizeMode(column, mode.ResizeToContents)

    def show_changes(self, changes: Sequence[SettingChange]) -> None:
        """Show these, the newest first."""
        names = names_of_settings()
        locale, short = QLocale(), QLocale.FormatType.ShortFormat
        self.setRowCount(len(changes))
        for row, change in enumerate(changes):
            at = change.at.astimezone()
            texts = (
                locale.toString(QDateTime.fromMSecsSinceEpoch(round(at.timestamp() * 1000)), short),
                who_in_words(change.who),
                names.get(change.key, change.key),
                "" if change.hidden else self._value(change.key, change.was),
                self.tr("changed") if change.hidden else self._value(change.key, change.became),
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
                self.setItem(row, column, item)

    def _value(self, key: str, text: str) -> str:
        """Return a value of the journal in words."""
        if not text:
            return self.tr("usual")
        try:
            value: Any = json.loads(text)
        except ValueError:
            return text[:_LONGEST]
        blank = self._blanks.get(key)
        if isinstance(value, bool):
            return self.tr("On") if value else self.tr("Off")
        if blank and blank.kind is Kind.CHOICE and value in blank.choices:
            return choice(key, value)
        return _written(value)[:_LONGEST] or self.tr("empty")


def _written(value: Any) -> str:
    """Return a value for people: of an entry with a name only that."""
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, list):
        return ", ".join(map(_written, value))
    if isinstance(value, dict):
        name = value.get("name") or value.get("channel")
        return str(name) if name else ", ".join(map(_written, value.values()))
    return str(value)


def names_of_settings() -> dict[str, str]:
    """Return what each setting is called, with its group: "Just Eat: Country"."""
    return {
        key: f"{group.title()}: {words.label}"
        for group in GROUPS
        for key, words in group.words().items()
    }


def who_in_words(who: Who) -> str:
    """Return who changed something."""
    match who:
        case Who.MANAGER:
            return translate("ChangeList", "Manager")
        case Who.BOARD:
            return translate("ChangeList", "At the board")
        case Who.FILE:
            return translate("ChangeList", "In the file")
