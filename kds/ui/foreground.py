"""What lies over the board: the keys stay in it, and never reach what is hidden below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class Foreground(QWidget):
    """Lets Tab go round within itself.

    Qt would go on to the board below, where nobody sees the focus and Enter would press something.
    """

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:  # Qt's own
        start = self.focusWidget() or self
        at: QWidget = start
        while True:
            # Qt types them as possibly missing; the chain is a ring.
            at = at.nextInFocusChain() if forward else at.previousInFocusChain()
            if at is start:
                return True
            if self.isAncestorOf(at) and _takes_tab(at):
                reason = Qt.FocusReason
                at.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
                return True


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    # Of a field with parts, such as a date, only one of both takes part.
    return bool(policy) and widget.isVisible() and widget.isEnabled() and not widget.focusProxy()
