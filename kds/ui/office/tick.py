"""A button that says with a sign, and not with its colour alone, whether something is wanted."""

from PySide6.QtWidgets import QPushButton, QWidget

from kds.ui.sizes import Sizes

_OFF, _ON = "☐", "☑"


class Tick(QPushButton):
    """Off until it is touched."""

    def __init__(self, text: str, sizes: Sizes, parent: QWidget) -> None:
        """Be about `text`."""
        super().__init__(parent)
        self._text = text
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setMinimumHeight(round(sizes.target * 0.7))
        self.setStyleSheet("text-align: left;")
        self.toggled.connect(lambda _on: self._show())
        self._show()

    def _show(self) -> None:
        self.setText(f"{_ON if self.isChecked() else _OFF}  {self._text}")
