"""The settings page: every setting in plain words, checked as it is typed."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from kds.settings.book import Book
from kds.settings.draft import Draft, Sections
from kds.ui.office.backing import Backing
from kds.ui.office.page import OfficePage
from kds.ui.office.settings.applying import apply_at_once
from kds.ui.office.settings.change_list import ChangeList, names_of_settings
from kds.ui.office.settings.rows import Rows
from kds.ui.office.settings.secrets_bar import SecretsBar
from kds.ui.office.settings.top import Top
from kds.ui.phrases import in_words

_NEWEST = 200


class SettingsPage(OfficePage):
    """Groups at the left, their settings at the right, and below what is to be kept."""

    def __init__(self, backing: Backing, parent: QWidget) -> None:
        """Build the page; what stands in the file is read when it is opened."""
        super().__init__(backing, parent)
        self._book = backing.services.book
        self.top = Top(backing.sizes, self)
        self.secrets = SecretsBar(backing.sizes, self)
        self.rows = Rows(backing, self)
        self.changes: ChangeList | None = None
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.rows)
        self.said, self.later = QLabel(self), QLabel(self)
        for label in (self.said, self.later):
            label.setWordWrap(True)
        self.undo, self.keep = QPushButton(self.tr("Undo all"), self), QPushButton(self)
        self.anew = QPushButton(self.tr("Start anew now"), self)
        self._put_together()
        self._keeping = False
        self.top.typed.connect(self._search)
        self.top.changes.toggled.connect(self._show_changes)
        self.rows.edited.connect(self._show_state)
        self.rows.turned.connect(self._turned)
        self.secrets.put_away.connect(self._put_plain_away)
        self.undo.clicked.connect(lambda _checked: self._undo_all())
        self.keep.clicked.connect(lambda _checked: self.keep_all())
        self.anew.clicked.connect(lambda _checked: backing.services.start_anew())
        QShortcut(QKeySequence.StandardKey.Save, self, self.keep_all)
        QShortcut(QKeySequence.StandardKey.Find, self, self.top.field.setFocus)

    @override
    def opened(self, about: object = None) -> None:
        """Read the file again; `about` is the name of a group to show."""
        if self._book is None:
            self.said.setText(self.tr("There is no settings file here."))
            return
        if about:
            self._book.place.group = str(about)
        self._read(self._book)
        self._ask_where(self._book)

    def keep_all(self) -> None:
        """Write what is changed into the file, if all of it fits."""
        book = self._book
        draft = book.place.draft if book else None
        if book is None or draft is None or self._keeping or not draft.changed:
            return
        if faults := draft.faults():
            self.rows.go_to(next(iter(faults)))
            return
        self._write(book, draft.sections())

    def _put_together(self) -> None:
        gap, least = self.backing.sizes.gap, round(self.backing.sizes.target * 0.7)
        for button in (self.undo, self.keep, self.anew):
            button.setMinimumHeight(least)
        foot, later = QHBoxLayout(), QHBoxLayout()
        for part in (self.undo, self.keep):
            foot.addWidget(part)
        foot.insertWidget(0, self.said, 1)
        later.addWidget(self.later, 1)
        later.addWidget(self.anew)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap * 2, gap, gap * 2, gap)
        column.setSpacing(gap)
        column.addWidget(self.top)
        column.addWidget(self.secrets)
        column.addWidget(self.stack, 1)
        column.addLayout(later)
        column.addLayout(foot)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _read(self, book: Book) -> None:
        values = book.values()
        place = book.place
        if place.draft is None:
            place.draft = Draft(book.model, values)
        else:
            place.draft.read_again(values)
        self.rows.show_draft(place.draft, place.group)
        self._show_state()
        self._show_waiting(book.waiting())

    def _show_state(self) -> None:
        """Say how much is changed and wrong, and what waits for the next start."""
        book = self._book
        draft = book.place.draft if book else None
        if book is None or draft is None:
            return
        faults, count = draft.faults(), len(draft.changed)
        self.rows.show_state(faults)
        self.undo.setEnabled(count > 0 and not self._keeping)
        self.keep.setEnabled(count > 0 and not faults and not self._keeping)
        self.keep.setText(self.tr("Keep {count}").format(count=count) if count else self.tr("Keep"))
        if faults:
            names = names_of_settings()
            wrong = ", ".join(names.get(key, key) for key in faults)
            self.said.setText(self.tr("Not right yet: {names}").format(names=wrong))
        elif count:
            self.said.setText(self.tr("Changed and not kept yet: {count}").format(count=count))
        else:
            self.said.setText("")

    def _show_waiting(self, keys: Iterable[str]) -> None:
        names = names_of_settings()
        waiting = ", ".join(names.get(key, key) for key in keys)
        self.later.setText(self.tr("From the next start: {names}").format(names=waiting))
        self.later.setVisible(bool(waiting))
        self.anew.setVisible(bool(waiting))

    def _write(self, book: Book, sections: Sections) -> None:
        """Put secrets away on a thread, then write the file here."""
        self._keeping = True
        self._show_state()
        self.backing.work.start(
            lambda _job: book.put_away(sections),
            lambda marked: self._kept(book, marked),
            self._not_kept,
        )

    def _kept(self, book: Book, marked: Sections) -> None:
        if problem := book.keep(marked):
            self._not_kept(problem)
            return
        self._keeping = False
        if book.place.draft:
            book.place.draft.undo_all()
        self._read(book)
        self._ask_where(book)
        in_practice = self.tr("Practice keeps no settings in a file.")
        self.said.setText(self.tr("Kept.") if book.path else in_practice)
        # Last, as another language or theme builds this page anew.
        apply_at_once(marked, self.backing)

    def _not_kept(self, problem: str) -> None:
        self._keeping = False
        self._show_state()
        self.said.setText(self.tr("Not kept: {problem}").format(problem=in_words(problem)))

    def _undo_all(self) -> None:
        if self._book and self._book.place.draft:
            self._book.place.draft.undo_all()
            self._read(self._book)

    def _put_plain_away(self) -> None:
        if self._book and not self._keeping:
            self._write(self._book, self._book.plain())

    def _ask_where(self, book: Book) -> None:
        values: dict[str, Any] = dict(book.values())
        in_file = values.get("manager", {}).get("secrets") == "file"
        plain = sum(len(keys) for keys in book.plain().values())
        self.backing.work.start(
            lambda _job: "" if in_file else book.problem_of_keyring(),
            lambda problem: self.secrets.show_place(problem, in_file=in_file, plain=plain),
            lambda problem: self.secrets.show_place(problem, in_file=in_file, plain=plain),
        )

    def _search(self, text: str) -> None:
        self.top.changes.setChecked(False)
        self.rows.search(text)
        self._show_state()

    def _turned(self, group: str) -> None:
        self.top.clear()
        if self._book:
            self._book.place.group = group
        self._show_state()

    def _show_changes(self, shown: bool) -> None:  # noqa: FBT001 - a signal's
        book = self._book
        if book and shown:
            if self.changes is None:
                blanks = book.place.draft.blanks if book.place.draft else ()
                self.changes = ChangeList(blanks, self.backing.sizes, self)
                self.stack.addWidget(self.changes)
            self.changes.show_changes(book.changes(_NEWEST))
            self.stack.setCurrentWidget(self.changes)
        else:
            self.stack.setCurrentWidget(self.rows)
