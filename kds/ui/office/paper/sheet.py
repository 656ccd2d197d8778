"""A4 in a file: what each page says above and below, and errors of the disk that Qt keeps quiet."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QFile,
    QFileDevice,
    QIODevice,
    QLocale,
    QMarginsF,
    QRectF,
    Qt,
    QTimeZone,
)
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from kds import __version__
from kds.ui.office.history.columns import day_and_time
from kds.ui.theme import FAMILIES

translate = QCoreApplication.translate

# Lengths on paper are points, 72 to the inch; on the device they are so many times as many dots.
DOTS = 10
_MARGIN_PT = 40
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Sender:
    """What stands on every sheet: the screen's name and when it was made."""

    screen: str
    at: datetime

    def line(self) -> str:
        """Return it with the zone of all times on the sheet."""
        return translate("Paper", "Screen {screen} · made {at} · times: {zone}").format(
            screen=self.screen, at=day_and_time(self.at), zone=zone(self.at)
        )


def zone(at: datetime) -> str:
    """Return this machine's time zone: "Europe/Amsterdam (UTC+01:00)"."""
    name = QTimeZone.systemTimeZoneId().toStdString()
    offset = f"{at.astimezone():%z}"
    return f"{name} (UTC{offset[:3]}:{offset[3:5]})"


def a4(*, across: bool = False) -> QPageLayout:
    """Return an A4 page, across for wide lists."""
    way = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    margins = QMarginsF(_MARGIN_PT, _MARGIN_PT, _MARGIN_PT, _MARGIN_PT)
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, margins)


def font(points: float, dots: float = DOTS, *, bold: bool = False) -> QFont:
    """Return the screen's font in so many points, on a device of so many dots for each point."""
    made = QFont(list(FAMILIES))
    made.setPixelSize(max(1, round(points * dots)))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setBold(bold)
    return made


class Sheet:
    """A PDF file that is being written. `check` raises `OSError` when the disk took no more."""

    def __init__(self, path: Path, title: str, layout: QPageLayout) -> None:
        """Begin with a blank first page in the file at `path`, which must be there."""
        self._file = QFile(str(path))
        if not self._file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise OSError(errno.EACCES, self._file.errorString())
        self.writer = QPdfWriter(self._file)
        self.writer.setResolution(72 * DOTS)
        self.writer.setPageLayout(layout)
        self.writer.setTitle(title)
        self.writer.setCreator(f"kds {__version__}")

    def check(self) -> None:
        """Look whether everything has been taken by the disk so far."""
        self._file.flush()
        if self._file.error() != QFileDevice.FileError.NoError:
            # Qt knows the sentence alone; of all that can happen in the middle this is it.
            text = self._file.errorString()
            full = text != os.strerror(errno.EFBIG)
            raise OSError(errno.ENOSPC if full else errno.EFBIG, text)

    def close(self) -> None:
        """Give the file back."""
        self._file.close()


@contextmanager
def sheet(path: Path, title: str, layout: QPageLayout) -> Iterator[tuple[Sheet, QPainter]]:
    """Give a sheet with a painter on it; when all is painted it is complete on the disk."""
    made = Sheet(path, title, layout)
    painter = QPainter()
    try:
        if not painter.begin(made.writer):
            made.check()
            raise OSError(errno.EIO, "no page could be begun")
        yield made, painter
        painter.end()
        made.check()
    finally:
        if painter.isActive():
            painter.end()
        made.close()


def frame(
    painter: QPainter, device: QPagedPaintDevice, above: str, below: str, number: str
) -> None:
    """Write what stands at the top and the bottom of a page, outside of what it holds."""
    dots = device.logicalDpiY() / 72
    layout = device.pageLayout().paintRectPoints()
    width, height = layout.width() * dots, layout.height() * dots
    line = 12 * dots
    painter.setFont(font(7.5, dots))
    painter.setPen(Qt.GlobalColor.darkGray)
    top = QRectF(0, -line * 1.5, width, line)
    bottom = QRectF(0, height + line * 0.5, width, line)
    fitting = painter.fontMetrics().elidedText(above, Qt.TextElideMode.ElideRight, int(width))
    painter.drawText(top, _LEFT, fitting)
    painter.drawText(bottom, _LEFT, below)
    painter.drawText(bottom, _RIGHT, number)
    painter.setPen(Qt.GlobalColor.black)


def page_text(number: int, count: int | None = None) -> str:
    """Return the number of a page, with how many there are where that is known."""
    if count is None:
        return translate("Paper", "Page {number}").format(number=QLocale().toString(number))
    return translate("Paper", "Page {number} of {count}").format(
        number=QLocale().toString(number), count=QLocale().toString(count)
    )
