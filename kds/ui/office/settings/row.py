"""One setting: what it is called, what it does, its value, and what is wrong with that."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from kds.settings.book import AT_ONCE
from kds.settings.draft import Draft, Fault
from kds.settings.form import Blank, Kind
from kds.ui.office.settings.editors import Editor
from kds.ui.office.settings.faults import in_plain_words
from kds.ui.office.settings.list_editors import editor_for
from kds.ui.office.settings.words import Words
from kds.ui.sizes import Sizes

# These stand below their words, as they are as wide as the page.
_WIDE = (Kind.TABLE, Kind.LIST, Kind.MAPPING, Kind.SECRET)


class Row(QFrame):
    """Writes into the draft as somebody types.

    Signals:
        edited: the draft has another value.
    """

    edited = Signal()

    def __init__(
        self, blank: Blank, words: Words, draft: Draft, sizes: Sizes, parent: QWidget
    ) -> None:
        """Show a field of `draft`."""
        super().__init__(parent)
        self.setObjectName("card")
        self.blank, self._draft = blank, draft
        label = QLabel(words.label, self)
        label.setObjectName("strong")
        text = QLabel(words.text, self)
        text.setObjectName("quiet")
        text.setWordWrap(True)
        self.editor: Editor = editor_for(blank, sizes, self)
        self.editor.call(words.label)
        self.editor.put(draft.value(blank))
        self.editor.changed.connect(self._changed)
        self.problem, self.state = QLabel(self), QLabel(self)
        self.problem.setObjectName("fault")
        self.problem.setWordWrap(True)
        self.state.setObjectName("quiet")
        self.undo = QPushButton(self.tr("Undo"), self)
        self.undo.setMinimumHeight(round(sizes.target * 0.6))
        self.undo.setAccessibleName(self.tr("Undo: {name}").format(name=words.label))
        self.undo.clicked.connect(lambda _checked: self._undo())
        value = QHBoxLayout()
        value.addWidget(self.editor, 1)
        if words.unit:
            # Before the stretch at its end.
            self.editor.row.insertWidget(self.editor.row.count() - 1, QLabel(words.unit, self))
        foot = QHBoxLayout()
        foot.setSpacing(sizes.gap)
        foot.addWidget(self.problem, 3)
        foot.addStretch(1)
        foot.addWidget(self.state)
        foot.addWidget(self.undo)
        grid = QGridLayout(self)
        grid.setHorizontalSpacing(sizes.gap * 3)
        across = 2 if blank.kind in _WIDE else 1
        grid.addWidget(label, 0, 0, 1, across)
        grid.addWidget(text, 1, 0, 1, across)
        if blank.kind in _WIDE:
            grid.addLayout(value, 2, 0, 1, 2)
        else:
            grid.addLayout(value, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(foot, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def show_state(self, fault: Fault | None) -> None:
        """Say whether the value is changed, and what is wrong with it."""
        changed = self._draft.is_changed(self.blank)
        self.problem.setText(in_plain_words(fault) if fault else "")
        self.problem.setVisible(fault is not None)
        later = self.blank.path[0] not in AT_ONCE
        self.state.setText(
            self.tr("Changed; holds from the next start") if later else self.tr("Changed")
        )
        self.state.setVisible(changed)
        self.undo.setVisible(changed)

    def _changed(self) -> None:
        self._draft.put(self.blank, self.editor.value())
        self.edited.emit()

    def _undo(self) -> None:
        self._draft.undo(self.blank)
        self.editor.put(self._draft.value(self.blank))
        self.edited.emit()
