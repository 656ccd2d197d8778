"""What both panels of exports are made from: a heading, parts below each other, a way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from kds.ui.office.backing import Backing
from kds.ui.office.doing import Doing
from kds.ui.office.paper.sheet import Sender
from kds.ui.office.place_list import PlaceList
from kds.ui.office.tick import Tick


class PaperPane(QFrame):
    """A panel beside the list. Its parts scroll, what is under way stays in sight below them.

    Signals:
        closed: somebody wants to see the order again.
    """

    closed = Signal()

    def __init__(self, backing: Backing, parent: QWidget) -> None:
        """Build what both have; the parts come in between."""
        super().__init__(parent)
        self.setObjectName("card")
        # On a card the colour of what is chosen may be the card's own.
        border = f"border: 2px solid {backing.theme.text};"
        self.setStyleSheet(f"QPushButton:checked {{ {border} }}")
        self.backing = backing
        self.errands = backing.services.errands
        self.title = QLabel(self)
        self.title.setObjectName("title")
        self.title.setWordWrap(True)
        self.back = self.button(self.tr("Close"))
        self.back.clicked.connect(lambda _checked: self.closed.emit())
        self.guests = self.tick(self.tr("Customer data"))
        self.places = PlaceList(backing.work, backing.sizes, self)
        self.places.changed.connect(self.follow)
        self.doing = Doing(self.errands, backing.sizes, self)
        self.errands.changed.connect(self.follow)
        inside = QWidget(self)
        self.parts = QVBoxLayout(inside)
        self.parts.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The window's colour would stand out from the card's.
        area.setStyleSheet("QScrollArea { background: transparent; border: none; }")
        for widget in (area.viewport(), inside):
            widget.setObjectName("clear")
            widget.setStyleSheet("QWidget#clear { background: transparent; }")
        QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.back)
        self.foot = QVBoxLayout()
        self.foot.addWidget(self.doing)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(area, 1)
        column.addLayout(self.foot)

    def begin(self) -> None:
        """Be opened: nothing personal is ticked, and nothing is said of what was before."""
        self.guests.setChecked(False)
        self.errands.forget()
        self.follow()

    def follow(self) -> None:
        """Let buttons be pressed only when they can do something."""

    def sent_by(self) -> Sender:
        """Return what stands on every sheet."""
        return Sender(self.backing.services.screen, self.backing.now())

    def heading(self, text: str) -> None:
        """Add a heading."""
        label = QLabel(text, self)
        label.setObjectName("quiet")
        self.parts.addWidget(label)

    def button(self, text: str) -> QPushButton:
        """Return a button that is high enough for fingers."""
        made = QPushButton(text, self)
        made.setMinimumHeight(round(self.backing.sizes.target * 0.7))
        return made

    def tick(self, text: str) -> Tick:
        """Return what can be wanted, and is not yet."""
        return Tick(text, self.backing.sizes, self)

    def hint(self, text: str) -> QLabel:
        """Return a quiet sentence."""
        made = QLabel(text, self)
        made.setObjectName("quiet")
        made.setWordWrap(True)
        return made
