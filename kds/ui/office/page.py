"""A page of managers: ordinary widgets, told when they are seen and what they are about."""

from PySide6.QtWidgets import QWidget

from kds.ui.office.backing import Backing


class OfficePage(QWidget):
    """What pages are made from. They are built when they are first opened."""

    def __init__(self, backing: Backing, parent: QWidget) -> None:
        """Build the page; it is not seen yet."""
        super().__init__(parent)
        self.backing = backing

    def opened(self, about: object = None) -> None:
        """Bring everything up to date, as it is about to be seen; `about` is what it shows."""

    def left(self) -> None:
        """Stop what only somebody who looks needs."""
