"""A line that says why a press was not possible, in the language of the screen."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLabel, QWidget

from kds.domain.lifecycle import NotAllowed
from kds.store.errors import StoreUnavailable
from kds.ui.phrases import in_words


class Problem(QLabel):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget) -> None:
        """Make a line that says nothing."""
        super().__init__(parent)
        self.setObjectName("problem")
        self.setWordWrap(True)
        self.hide()

    def say(self, problem: str) -> None:
        """Say something, or with "" nothing any more."""
        self.setText(in_words(problem))
        self.setVisible(bool(problem))

    @contextmanager
    def instead(self) -> Iterator[None]:
        """Say why what is done inside was not possible."""
        self.say("")
        try:
            yield
        except (NotAllowed, StoreUnavailable) as error:
            self.say(str(error))
