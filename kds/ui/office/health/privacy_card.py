"""For how long guests and orders are kept, and the removal of old orders."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from kds.ui.office.backing import Backing
from kds.ui.office.health.card import Card
from kds.ui.office.health.care import Care

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_USUAL_DAYS, _MOST_DAYS = 365, 36_500
_STEP = 30


class PrivacyCard(Card):
    """Says what the terms are, and takes an order to remove what is older."""

    def __init__(self, backing: Backing, care: Care, parent: QWidget) -> None:
        """Make it."""
        super().__init__(backing, parent)
        self.heading.setText(self.tr("What is kept of guests"))
        self._care = care
        for text in (self._guests(), self._orders()):
            label = QLabel(text, self)
            label.setWordWrap(True)
            self.column.addWidget(label)
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("Remove orders older than"), self))
        self.days = QSpinBox(self)
        self.days.setRange(0, _MOST_DAYS)
        self.days.setValue(_USUAL_DAYS)
        self.days.setSuffix(" " + self.tr("days"))
        self.days.setMinimumHeight(round(backing.sizes.target * 0.6))
        self.days.setAccessibleName(self.tr("Remove orders older than so many days"))
        self.days.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Its own arrows are too small for fingers.
        self.days.setStyleSheet("QSpinBox::up-button, QSpinBox::down-button { width: 0; }")
        row.addWidget(self._step("\N{MINUS SIGN}", self.tr("Fewer days"), -_STEP))
        row.addWidget(self.days)
        row.addWidget(self._step("+", self.tr("More days"), _STEP))
        self.remove_button = self.serious(
            self.tr("Remove"),
            self.tr("Really remove? They are gone for good."),
            self.remove,
        )
        row.addWidget(self.remove_button)
        row.addStretch()
        self.column.addLayout(row)
        self.column.addWidget(self.said)

    def remove(self) -> None:
        """Have older orders removed, little by little."""
        before = self.backing.now() - timedelta(days=self.days.value())
        try:
            self._care.remove_before(before)
        except OSError as error:
            why = error.strerror or str(error)
            self.say(self.tr("That was not possible: {why}").format(why=why), problem=True)
            return
        self.say(
            self.tr(
                "They are removed from now on, a few at a time; what is on the board stays. Their "
                "figures go with them."
            )
        )

    def _step(self, sign: str, meaning: str, by: int) -> QPushButton:
        button = self.button(sign, lambda: self.days.setValue(self.days.value() + by))
        button.setAccessibleName(meaning)
        button.setAutoRepeat(True)
        return button

    def _guests(self) -> str:
        after = self._care.erase_after
        if after is None:
            return self.tr("Guests are kept for good, as the settings say.")
        return self.tr(
            "{hours} hours after hand-over or cancellation, names, phones, addresses and notes are "
            "erased everywhere. Figures stay."
        ).format(hours=round(after / _HOUR))

    def _orders(self) -> str:
        after = self._care.remove_after
        if after is None:
            return self.tr("Orders themselves are kept for good.")
        text = self.tr("Orders are removed {days} days after they came.")
        return text.format(days=round(after / _DAY))
