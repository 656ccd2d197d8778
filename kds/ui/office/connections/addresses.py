"""What is typed into a platform's portal: each address, to be copied, or read by a phone."""

from collections.abc import Mapping

import segno
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kds.ui.sizes import Sizes
from kds.ui.tools.shift_page import paint_code

_CODE_TARGETS = 3


class CodePicture(QWidget):
    """A QR code; nothing while there is no text."""

    def __init__(self, side: int, parent: QWidget) -> None:
        """Take a square of so many pixels."""
        super().__init__(parent)
        self.code: segno.QRCode | None = None
        self._side = side
        self.setFixedSize(QSize(side, side))

    def show_text(self, text: str) -> None:
        """Show this text as a code."""
        self.code = segno.make(text, error="m", micro=False) if text else None
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.code:
            paint_code(QPainter(self), self.code, QRectF(0, 0, self._side, self._side))


class AddressCard(QFrame):
    """The addresses of one channel: which of them, the address itself, its code."""

    def __init__(self, sizes: Sizes, parent: QWidget) -> None:
        """Show none yet."""
        super().__init__(parent)
        self.setObjectName("card")
        self._addresses: dict[str, str] = {}
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(self.tr("Which address"))
        self.address = QLabel(self)
        self.address.setWordWrap(True)
        self.address.setTextFormat(Qt.TextFormat.PlainText)
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said = QLabel(self)
        self.said.setObjectName("quiet")
        self.said.setWordWrap(True)
        self.copy_button = QPushButton(self.tr("Copy"), self)
        self.copy_all_button = QPushButton(self.tr("Copy all"), self)
        self.code = CodePicture(sizes.target * _CODE_TARGETS, self)
        self.choice.currentIndexChanged.connect(lambda _index: self._show())
        self.copy_button.clicked.connect(lambda _checked: self._copy(self.current()))
        self.copy_all_button.clicked.connect(lambda _checked: self._copy(self.everything()))
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.copy_all_button)
        buttons.addStretch()
        texts = QVBoxLayout()
        texts.addWidget(self.choice)
        texts.addWidget(self.address)
        texts.addLayout(buttons)
        texts.addWidget(self.said)
        texts.addStretch()
        row = QHBoxLayout(self)
        row.addLayout(texts, 1)
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)

    def show_addresses(self, addresses: Mapping[str, str], *, public: bool) -> None:
        """Show these, by the channel's own words for them; `public` if the world can call them."""
        self._addresses = dict(addresses)
        self.choice.clear()
        self.choice.addItems(list(self._addresses))
        self.said.setText(
            ""
            if public
            else self.tr("No public address is set: these are reached from this computer alone.")
        )
        self.said.setVisible(not public)
        self._show()

    def current(self) -> str:
        """Return the address that is shown."""
        return self._addresses.get(self.choice.currentText(), "")

    def everything(self) -> str:
        """Return all addresses as text, a line each."""
        return "\n".join(f"{name}: {address}" for name, address in self._addresses.items())

    def _show(self) -> None:
        # A label breaks between words only; addresses have none.
        self.address.setText(_breakable(self.current()))
        self.code.show_text(self.current())
        for button in (self.copy_button, self.copy_all_button):
            button.setEnabled(bool(self._addresses))

    @staticmethod
    def _copy(text: str) -> None:
        QGuiApplication.clipboard().setText(text)


def _breakable(address: str) -> str:
    """Let an address be broken behind its slashes."""
    return address.replace("/", "/\N{ZERO WIDTH SPACE}").replace("?", "\N{ZERO WIDTH SPACE}?")
