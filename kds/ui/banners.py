"""What is wrong, in plain words: banners above the board, and one notice over everything."""

from PySide6.QtCore import QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QGroupBox, QLabel, QWidget
from typing_extensions import override

from kds.notices import Notice, Severity
from kds.ui import signs
from kds.ui.breaking import break_rows
from kds.ui.button import Button
from kds.ui.mirror import painter_on, visual_box
from kds.ui.phrases import in_words
from kds.ui.signs import Sign
from kds.ui.sizes import Sizes
from kds.ui.tappable import Tappable
from kds.ui.theme import Theme, Tone
from kds.ui.typeset import Face

_WEIGHT = {Severity.BLOCKING: 0, Severity.ERROR: 1, Severity.WARNING: 2, Severity.INFO: 3}
_TONE = {
    Severity.BLOCKING: Tone.LATE,
    Severity.ERROR: Tone.LATE,
    Severity.WARNING: Tone.WARN,
    Severity.INFO: Tone.NEW,
}


class Banner(QGroupBox):
    """Shows the gravest notice, how many there are, and buttons to read on and to put it away.

    Signals:
        dismissed: a notice has been read (its key).
        resized: the banner is now higher or lower, or gone.
    """

    dismissed = Signal(str)
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make a hidden banner."""
        super().__init__(parent)
        self._theme = theme
        self._notices: list[Notice] = []
        self._at = 0
        self._pad = 10
        self._sizes: Sizes | None = None
        self._strong, self._face = Face.of(28, bold=True), Face.of(24, bold=False)
        self.ok = Button(theme, self._strong, self)
        self._offered = ""
        self._dress_ok(None)
        self.ok.tapped.connect(self._dismiss)
        self.more = Button(theme, self._strong, self)
        self.more.setAccessibleName(self.tr("Next notice"))
        self.more.tapped.connect(self._show_next)
        self.hide()

    def set_sizes(self, sizes: Sizes) -> None:
        """Use these sizes."""
        self._sizes, self._pad = sizes, sizes.gap
        self._face = Face.of(sizes.text, bold=False)
        self._strong = Face.of(round(sizes.text * 1.12), bold=True)
        for button in (self.ok, self.more):
            button.wear(self._theme, self._strong)

    def show_notices(self, notices: list[Notice]) -> None:
        """Show these notices, the gravest first."""
        ranked = sorted(notices, key=lambda notice: _WEIGHT[notice.severity])
        if ranked == self._notices:
            return
        looked_at = self._notices[self._at].key if self._notices else ""
        graver = not self._notices or (ranked and self._is_news(ranked[0]))
        self._notices, keys = ranked, [notice.key for notice in ranked]
        self._at = keys.index(looked_at) if looked_at in keys and not graver else 0
        self._show()

    def height_for(self, width: int) -> int:
        """Return the height that is needed on a width; none without a notice."""
        if not self._notices or self._sizes is None:
            return 0
        title, text = self._rows(width)
        needed = len(title) * self._strong.height + len(text) * self._face.height
        return max(round(needed), self._sizes.target) + 2 * self._pad

    def place_buttons(self) -> None:
        """Put the buttons at the right end."""
        if self._sizes is None:
            return
        target = self._sizes.target
        left = self.width() - self._pad
        for button in (self.ok, self.more):
            if not button.isHidden():
                width = max(button.sizeHint().width(), target)
                left -= width
                top = (self.height() - target) // 2
                button.setGeometry(visual_box(QRect(left, top, width, target), self.width()))
                left -= self._pad

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._notices:
            return
        notice = self._notices[self._at]
        painter = painter_on(self)
        painter.fillRect(self.rect(), QColor(self._theme.tone(_TONE[notice.severity])))
        side = self._strong.height * 1.5
        box = QRectF(self._pad, (self.height() - side) / 2, side, side)
        signs.draw(painter, Sign.WARNING, box, self._theme.ink)
        title, text = self._rows(self.width())
        needed = len(title) * self._strong.height + len(text) * self._face.height
        painter.setPen(QColor(self._theme.ink))
        top, left = (self.height() - needed) / 2, self._text_left()
        for rows, face in ((title, self._strong), (text, self._face)):
            painter.setFont(face.font)
            for row in rows:
                painter.drawText(QPointF(left, top + face.ascent), row)
                top += face.height

    def _show(self) -> None:
        count = len(self._notices)
        self.more.setVisible(count > 1)
        if count > 1:
            text = self.tr("{number} of {count}").format(number=self._at + 1, count=count)
            self.more.dress("#000000", "#FFFFFF", text, Sign.NEXT, self.tr("Next notice"))
        notice = self._notices[self._at] if self._notices else None
        self._dress_ok(notice)
        self.setAccessibleName(
            f"{in_words(notice.title)} {in_words(notice.text)}" if notice else ""
        )
        self.resized.emit()
        self.place_buttons()
        self.update()

    def _is_news(self, notice: Notice) -> bool:
        """Say whether somebody must see a notice who reads another one; not that time goes on."""
        known = [each.key for each in self._notices]
        counts_down = notice.severity is Severity.INFO and notice.key in known
        return notice not in self._notices and not counts_down

    def _dress_ok(self, notice: Notice | None) -> None:
        """Let the button say what a tap does: what the notice offers, or put it away."""
        if (key := notice.key if notice else "") != self._offered:
            # A finger that came down for another notice must not end a pause.
            self._offered = key
            self.ok.let_go()
        if notice and notice.action:
            self.ok.dress("#000000", "#FFFFFF", in_words(notice.action))
        else:
            name = self.tr("Put this notice away")
            self.ok.dress("#000000", "#FFFFFF", self.tr("OK"), name=name)
        self.ok.setHidden(bool(notice and notice.stays and not notice.action))

    def _dismiss(self) -> None:
        if self._notices:
            self.dismissed.emit(self._notices[self._at].key)

    def _show_next(self) -> None:
        self._at = (self._at + 1) % max(1, len(self._notices))
        self._show()

    def _text_left(self) -> float:
        return self._pad * 2 + self._strong.height * 1.5

    def _rows(self, width: int) -> tuple[list[str], list[str]]:
        notice = self._notices[self._at]
        room = width - self._text_left() - self._pad
        for button in (self.ok, self.more):
            if not button.isHidden() and self._sizes:
                room -= max(button.sizeHint().width(), self._sizes.target) + self._pad
        return (
            _broken(in_words(notice.title), self._strong, room),
            _broken(in_words(notice.text), self._face, room),
        )


class BlockingNotice(QLabel, Tappable):
    """Covers everything while nothing can be promised. It takes every touch and does nothing."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make a hidden notice."""
        super().__init__(parent)
        self._theme = theme
        self._notice: Notice | None = None
        self._title, self._text = Face.of(60, bold=True), Face.of(34, bold=False)
        self.hide()

    def set_sizes(self, sizes: Sizes) -> None:
        """Use these sizes."""
        self._title = Face.of(round(sizes.text * 2.2), bold=True)
        self._text = Face.of(round(sizes.text * 1.3), bold=False)

    def show_notice(self, notice: Notice | None) -> None:
        """Cover the window with a notice, or uncover it."""
        self._notice = notice
        self.setVisible(notice is not None)
        if notice:
            self.setAccessibleName(f"{in_words(notice.title)} {in_words(notice.text)}")
            self.raise_()
            self.setFocus()
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._notice:
            return
        painter = painter_on(self)
        painter.fillRect(self.rect(), QColor(self._theme.late))
        painter.setPen(QColor(self._theme.ink))
        room = min(self.width() * 0.8, self._text.height * 32)
        left = (self.width() - room) / 2
        title = _broken(in_words(self._notice.title), self._title, room)
        text = _broken(in_words(self._notice.text), self._text, room)
        side = self._title.height * 1.6
        needed = side + len(title) * self._title.height + len(text) * self._text.height
        top = max(self._text.height, (self.height() - needed * 1.1) / 2)
        signs.draw(painter, Sign.WARNING, QRectF(left, top, side, side), self._theme.ink)
        top += side + self._text.height * 0.5
        for rows, face in ((title, self._title), (text, self._text)):
            painter.setFont(face.font)
            painter.setPen(QColor(self._theme.ink))
            for row in rows:
                painter.drawText(QPointF(left, top + face.ascent), row)
                top += face.height
            top += self._text.height * 0.5


def _broken(text: str, face: Face, room: float) -> list[str]:
    if not text:
        return []
    return [text[a:b].strip() for a, b in break_rows(text, face.font, face.metrics, room)]
