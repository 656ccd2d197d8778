"""What lies over the board: the keys stay in it, and never reach what is hidden below."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class Foreground(QWidget):
    """Lets Tab go round within itself.

    Qt would go on to the board below, where nobody sees the focus and Enter would press something.
    """

    def __init__(self, parent: QWidget) -> None:
        """Speak the language of the screen as it is by now."""
        super().__init__(parent)
        # The window may be older than a language chosen since; calendars and fields ask for theirs.
        self.setLocale(QLocale())

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:  # Qt's own
        if self._lies_in_another():
            return super().focusNextPrevChild(forward)
        focused: QWidget | None = self.focusWidget()
        start = focused or self
        following = QWidget.nextInFocusChain if forward else QWidget.previousInFocusChain
        at = following(start)
        # The chain is a ring: once around it, nothing else takes the focus.
        while at and at is not start:
            if self.isAncestorOf(at) and _takes_tab(at):
                reason = Qt.FocusReason
                at.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
                break
            at = following(at)
        return True

    def _lies_in_another(self) -> bool:
        above = self.parentWidget()
        while above and not isinstance(above, Foreground):
            above = above.parentWidget()
        return above is not None


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    # Of a field with parts, such as a date, only one of both takes part.
    return bool(policy) and widget.isVisible() and widget.isEnabled() and not widget.focusProxy()
