"""The hops of a test, as they happen, and above them what they come to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from kds.domain.hops import Hop, HopState, Trip
from kds.ui.office.connections.advice import advice
from kds.ui.office.connections.wording import hop_name, hop_said, hop_sign, hop_time
from kds.ui.theme import Theme

_COLUMNS = 4


class HopList(QFrame):
    """Shows one test: what happened, what it means, what to do, and a line for each hop."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("card")
        self._theme = theme
        self.trip: Trip | None = None
        self._rows: list[tuple[QLabel, ...]] = []
        self._grid = QGridLayout()
        self._grid.setColumnStretch(2, 1)
        self.verdict = self._label("verdict")
        self.meaning, self.todo = self._label("meaning"), self._label("todo")
        column = QVBoxLayout(self)
        # What it comes to stands above: on a small screen that is what must be seen.
        for label in (self.verdict, self.meaning, self.todo):
            column.addWidget(label)
        column.addLayout(self._grid)
        column.addStretch()
        self.hide()

    def show_trip(self, trip: Trip, *, stopped: bool = False) -> None:
        """Show how a test stands; `stopped` that somebody ended it."""
        self.trip = trip
        while len(self._rows) < len(trip.hops):
            self._add_row()
        for row, labels in enumerate(self._rows):
            hop = trip.hops[row] if row < len(trip.hops) else None
            for label in labels:
                label.setVisible(hop is not None)
            if hop:
                self._show_hop(hop, labels)
        self._conclude(trip, stopped=stopped)
        self.show()

    def text(self) -> str:
        """Return everything that stands there, a line each."""
        rows = [" ".join(label.text() for label in labels) for labels in self._rows]
        return "\n".join([*rows, self.verdict.text(), self.meaning.text(), self.todo.text()])

    def _show_hop(self, hop: Hop, labels: tuple[QLabel, ...]) -> None:
        texts = (hop_sign(hop), hop_name(hop.kind), hop_said(hop), hop_time(hop))
        waits = hop.state in (HopState.WAITING, HopState.SKIPPED)
        colours = {HopState.FAILED: self._theme.danger, HopState.NOTED: self._theme.accept}
        colour = colours.get(hop.state, self._theme.quiet if waits else self._theme.text)
        for label, text in zip(labels, texts, strict=True):
            label.setText(text)
            label.setStyleSheet(f"color: {colour};")
        bold = "bold" if hop.state in (HopState.FAILED, HopState.NOTED) else "normal"
        labels[0].setStyleSheet(f"color: {colour}; font-weight: bold;")
        labels[1].setStyleSheet(f"color: {colour}; font-weight: {bold};")

    def _conclude(self, trip: Trip, *, stopped: bool) -> None:
        """Say what it comes to: of a failure all, else what should be known."""
        told = trip.failed or next((h for h in trip.hops if h.state is HopState.NOTED), None)
        skipped = next((h for h in trip.hops if h.state is HopState.SKIPPED and h.trouble), None)
        self.meaning.clear()
        self.todo.clear()
        colour = self._theme.danger if trip.failed or (trip.is_over and told) else self._theme.text
        if trip.is_over and (told or (trip.went_well and skipped)):
            words = advice(trip, told or skipped or trip.hops[0])
            self.meaning.setText(words.meaning)
            self.todo.setText(words.todo)
            if trip.failed:
                self.verdict.setText(words.happened)
            else:
                self.verdict.setText(f"{self._well(trip)} {words.happened}")
        elif trip.went_well:
            self.verdict.setText(self._well(trip))
        elif trip.is_over:
            self.verdict.setText(self.tr("Stopped."))
        else:
            self.verdict.setText(self.tr("Stopping…") if stopped else self.tr("Under way…"))
        self.verdict.setStyleSheet(f"color: {colour}; font-weight: bold;")
        for label in (self.meaning, self.todo):
            label.setVisible(bool(label.text()))

    def _well(self, trip: Trip) -> str:
        if trip.order_id and trip.local:
            return self.tr(
                "The test order is on the board, but only inside this computer: no public "
                "address is set yet."
            )
        if trip.order_id:
            return self.tr("It works: the test order came back and is on the board.")
        return self.tr("The platform can be reached.")

    def _add_row(self) -> None:
        row = len(self._rows)
        labels = tuple(self._label("") for _ in range(_COLUMNS))
        for column, label in enumerate(labels):
            self._grid.addWidget(label, row, column)
        labels[2].setWordWrap(True)
        labels[3].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._rows.append(labels)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        if name:
            label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
