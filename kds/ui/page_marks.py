"""Which page is seen, and on which others somebody is waiting: late, to look at, or new."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from kds.ui.mirror import painter_on
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme, Tone
from kds.ui.typeset import Face

translate = QCoreApplication.translate

# What must not be forgotten on another page, the gravest first.
_TOLD = (Tone.LATE, Tone.CANCELLED, Tone.ATTENTION, Tone.NEW)
_WIDTH_EMS = 24.0
_MOST_PAGES = "88 / 88"


@dataclass(frozen=True, slots=True)
class Mark:
    """So many tickets of a tone on a page, which counts from 0."""

    page: int
    tone: Tone
    count: int

    @property
    def text(self) -> str:
        """What is written on the mark."""
        words = {
            Tone.LATE: translate("Pages", "{page}: {count} late"),
            Tone.CANCELLED: translate("Pages", "{page}: {count} cancelled"),
            Tone.ATTENTION: translate("Pages", "{page}: {count} to look at"),
            Tone.NEW: translate("Pages", "{page}: {count} new"),
        }
        return words[self.tone].format(page=self.page + 1, count=self.count)


def marks_of(tones: Mapping[str, Tone], pages: Mapping[str, int]) -> list[Mark]:
    """Return what is on which page, the gravest first, from tones and pages of tickets by key."""
    counts: dict[tuple[int, int], int] = {}
    for key, tone in tones.items():
        if tone in _TOLD and key in pages:
            place = _TOLD.index(tone), pages[key]
            counts[place] = counts.get(place, 0) + 1
    return [Mark(page, _TOLD[rank], count) for (rank, page), count in sorted(counts.items())]


class PageMarks(QLabel):
    """Stands between the page buttons. Nothing on it is tapped."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._strong, self._face = Face.of(28, bold=True), Face.of(24, bold=True)
        self._page, self._pages = 0, 1
        self._marks: Sequence[Mark] = ()

    def set_sizes(self, sizes: Sizes) -> None:
        """Use these sizes."""
        # Two rows stand in the height of a button, however far away the cooks.
        row = sizes.target / 2 / 1.24
        self._strong = Face.of(round(min(sizes.text * 1.12, row)), bold=True)
        self._face = Face.of(round(min(sizes.text, row)), bold=True)

    def show_pages(self, page: int, pages: int, marks: Iterable[Mark]) -> None:
        """Show which page of how many is seen, from 0, and what is on the others."""
        elsewhere = [mark for mark in marks if mark.page != page]
        if (page, pages, elsewhere) == (self._page, self._pages, self._marks):
            return
        self._page, self._pages, self._marks = page, pages, elsewhere
        spoken = [self.page_text(), *(mark.text for mark in elsewhere)]
        self.setAccessibleName(", ".join(spoken) if pages > 1 else "")
        self.setVisible(pages > 1)
        self.update()

    def page_text(self, page: int = 0, pages: int = 0) -> str:
        """Return which page of how many is seen; or others, that count from 1."""
        text = translate("Pages", "Page {page} / {pages}")
        return text.format(page=page or self._page + 1, pages=pages or self._pages)

    def shown_marks(self) -> list[Mark]:
        """Return the marks there is room for: the gravest, in the order of the pages."""
        room, shown = self.width() - self._face.height * 0.5, []
        for mark in self._marks:
            room -= self._chip(mark) + self._face.height * 0.3
            if room < 0:
                break
            shown.append(mark)
        return sorted(shown, key=lambda mark: mark.page)

    def wanted_width(self) -> int:
        """Return how wide it is at best; it does not follow the marks, so that no button moves."""
        return round(self._face.height * _WIDTH_EMS / 1.24)

    def least_width(self) -> int:
        """Return the width of the page's number alone, whichever it is: it cannot be less."""
        return round(self._strong.width(_MOST_PAGES) + self._strong.height * 0.4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self.shown_marks()
        gap = self._face.height * 0.3
        chip_height = self._face.height * 1.1
        height = self._strong.height + (chip_height if shown else 0)
        top = (self.height() - height) / 2
        painter.setFont(self._strong.font)
        painter.setPen(QColor(self._theme.bar_text))
        text = self.page_text()
        # Longer where there is room for any page, so that the text stays as it is.
        if self._strong.width(self.page_text(88, 88)) > self.width():
            text = f"{self._page + 1} / {self._pages}"
        left = (self.width() - self._strong.width(text)) / 2
        painter.drawText(QPointF(left, top + self._strong.ascent), text)
        top += self._strong.height
        widths = [self._chip(mark) for mark in shown]
        left = (self.width() - sum(widths) - gap * (len(widths) - 1)) / 2
        painter.setFont(self._face.font)
        for mark, width in zip(shown, widths, strict=True):
            box = QRectF(left, top, width, chip_height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.tone(mark.tone)))
            painter.drawRoundedRect(box, chip_height * 0.25, chip_height * 0.25)
            painter.setPen(QColor(self._theme.ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, mark.text)
            left += width + gap

    def _chip(self, mark: Mark) -> float:
        return self._face.width(mark.text) + self._face.height * 0.6
