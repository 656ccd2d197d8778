"""The order that was chosen in the list, with all that happened to it."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScroller,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from kds.domain.order import Order
from kds.ui.office.history import written
from kds.ui.office.history.asking import Whole
from kds.ui.office.history.timeline import Timeline
from kds.ui.office.paper.report import Report
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme


class Pane(QFrame):
    """Shows one order, or its raw bodies. `more` is the row of buttons, for what can be done."""

    def __init__(
        self, title: Callable[[Order], str], theme: Theme, sizes: Sizes, parent: QWidget
    ) -> None:
        """Show nothing; `title` names the platform of an order."""
        super().__init__(parent)
        self.setObjectName("card")
        self._title, self._theme = title, theme
        self.whole: Whole | None = None
        self.hint = QLabel(self.tr("Choose an order in the list."), self)
        self.hint.setObjectName("quiet")
        self.hint.setWordWrap(True)
        self.text = QTextBrowser(self)
        self.text.setOpenLinks(False)
        QScroller.grabGesture(self.text.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.copy_button = QPushButton(self.tr("Copy"), self)
        self.raw_button = QPushButton(self.tr("Raw"), self)
        self.raw_button.setCheckable(True)
        self.copy_button.clicked.connect(lambda _checked: self.copy())
        self.raw_button.clicked.connect(lambda _checked: self._show())
        self.paper = QPushButton(self.tr("Print, PDF"), self)
        self.more = QHBoxLayout()
        for button in (self.copy_button, self.raw_button, self.paper):
            button.setMinimumHeight(round(sizes.target * 0.7))
            self.more.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.hint)
        column.addWidget(self.text, 1)
        column.addLayout(self.more)
        self._show()

    def show_order(self, whole: Whole | None) -> None:
        """Show an order, or with None nothing."""
        same = self.whole and whole and self.whole.order.id == whole.order.id
        self.whole = whole
        if not same:
            self.raw_button.setChecked(False)
        place = self.text.verticalScrollBar().value() if same else 0
        self._show()
        self.text.verticalScrollBar().setValue(place)

    def say(self, words: str) -> None:
        """Say why there is nothing to be seen."""
        self.show_order(None)
        self.hint.setText(words)

    def plain(self) -> str:
        """Return what is shown as plain text, without the guest; of raw bodies every sign."""
        if self.whole is None:
            return ""
        timeline, title = self._timeline(self.whole)
        if self.raw_button.isChecked():
            return written.raw_text(timeline.bodies(), indented=False)
        report = Report(order=self.whole.order, journal=self.whole.journal, title=title).shown()
        timeline = Timeline(report.order, report.journal, title)
        return written.as_text(report.order, timeline, title)

    def copy(self) -> None:
        """Put what is shown onto the clipboard."""
        QGuiApplication.clipboard().setText(self.plain())

    def _timeline(self, whole: Whole) -> tuple[Timeline, str]:
        title = self._title(whole.order)
        return Timeline(whole.order, whole.journal, title), title

    def _show(self) -> None:
        whole = self.whole
        self.hint.setVisible(whole is None)
        self.text.setVisible(whole is not None)
        for button in (self.copy_button, self.raw_button, self.paper):
            button.setEnabled(whole is not None)
        if whole is None:
            self.text.clear()
            self.hint.setText(self.tr("Choose an order in the list."))
        elif self.raw_button.isChecked():
            bodies = self._timeline(whole)[0].bodies()
            self.text.setPlainText(written.raw_text(bodies, indented=True))
        else:
            timeline, title = self._timeline(whole)
            self.text.setHtml(written.as_html(whole.order, timeline, title, self._theme))
