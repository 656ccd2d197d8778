"""Says while lists and figures miss orders, as after an update of the program."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from kds.store.errors import StoreUnavailable

_LOOK_MS = 1000
# The index is always a moment behind. So many journal rows are a few seconds of work.
_ALWAYS = 400


class CatchingUp(QLabel):
    """A line that is there only while the index is far behind."""

    def __init__(self, unindexed: Callable[[], int], parent: QWidget) -> None:
        """Ask `unindexed` how many journal rows are not in the index yet."""
        super().__init__(parent)
        self._unindexed = unindexed
        self.setObjectName("problem")
        self.setWordWrap(True)
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()
        self.look()

    def look(self) -> None:
        """Look again."""
        try:
            behind = self._unindexed()
        except StoreUnavailable:
            return  # the board says what is wrong with the disk
        text = self.tr(
            "Not every order is in the lists and figures yet: {count} entries are still being read."
        )
        self.setText(text.format(count=f"{behind:,}"))
        self.setHidden(behind <= _ALWAYS)
