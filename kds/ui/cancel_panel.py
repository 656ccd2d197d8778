"""Cancelling: a reason, then a button to hold down. Nothing else can cancel an order."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kds.ui.button import Button
from kds.ui.panel import Panel
from kds.ui.phrase_book import REASONS
from kds.ui.phrases import in_words
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme


class CancelPanel(Panel):
    """Asks why, and to be sure.

    Signals:
        confirmed: the order is to be cancelled (the reason in English, as platforms hear it).
    """

    confirmed = Signal(str)

    def __init__(self, number: str, theme: Theme, sizes: Sizes, parent: QWidget) -> None:
        """Ask about the order that people call `number`."""
        super().__init__(theme, sizes, "", parent)
        self.title = self.tr("Cancel {number}: why?").format(number=number)
        self.setAccessibleName(self.title)
        self._reason = ""
        self._reasons: list[Button] = []
        for n, reason in enumerate(REASONS):
            chosen, beside = partial(self._choose, n), n % 2 == 1
            self._reasons.append(self.add_button(in_words(reason), chosen, beside=beside))
        self.add_button(self.tr("BACK"), self.close_panel, beside=True)
        self.hold = self.add_button(self.tr("FIRST CHOOSE WHY"), self._confirm)
        self.hold.hold = True
        self.hold.may_press = self._has_reason

    def _choose(self, chosen: int) -> None:
        self._reason = REASONS[chosen]
        for n, button in enumerate(self._reasons):
            button.chosen = n == chosen
            button.update()
        text = self.tr("HOLD TO CANCEL")
        self.hold.share_fill = self.theme.button
        self.hold.dress(self.theme.danger, self.theme.button_text, text)

    def _has_reason(self) -> bool:
        return bool(self._reason)

    def _confirm(self) -> None:
        if self._reason:
            self.close_panel()
            self.confirmed.emit(self._reason)
