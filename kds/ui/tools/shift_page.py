"""A driver's shift: begin it, let his phone read the code, end it."""

from urllib.parse import urlsplit

import segno
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from typing_extensions import override

from kds.domain.whereabouts import Driver
from kds.store.errors import StoreUnavailable
from kds.ui.mirror import visual_box
from kds.ui.signs import Sign
from kds.ui.tools.drivers_page import shift_said
from kds.ui.tools.measure_page import MeasurePage
from kds.ui.tools.row import Row
from kds.ui.tools.text_row import PressRow

# The quiet zone that readers need around a code, in modules. Source: ISO/IEC 18004.
_QUIET = 4
# Larger than this nobody needs it at arm's length.
_LARGEST_MM = 110.0
# Only this computer itself answers to these, or each one to itself.
_NOWHERE = ("localhost", "::1", "::", "0.0.0.0")  # noqa: S104 - nothing listens here


class ShiftPage(MeasurePage):
    """The code of a driver's link beside what can be done."""

    @override
    def fill(self) -> None:
        self.title = self.tr("Driver")
        self.code: segno.QRCode | None = None
        bench, drivers = self.bench, self.bench.crew.drivers
        self._number = bench.place.item
        if not 0 <= self._number < len(drivers):
            self.add(Row(bench, self.tr("This driver has been removed.")))
            return
        driver = drivers[self._number]
        self.title = driver.name
        self._add_shift(driver)
        worry, text = self._address()
        if worry or self.code:
            self.add(Row(bench, self.tr("What the phone needs"), text, worry=worry))
        change = self.add_accept(self.tr("Change"), self._change_driver)
        change.dress(
            bench.theme.bar_button,
            bench.theme.bar_text,
            self.tr("Change"),
            Sign.TEXT,
            self.tr("Change name, phone and vehicle"),
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.code is None:
            return
        longest = round(_LARGEST_MM * self.bench.sizes.px_per_mm)
        side = min(self.body.width(), self.body.height(), longest)
        box = QRect(0, 0, side, side)
        box.moveCenter(self.body.center())
        # Mirrored, a code is hard to read: it changes its place, no more.
        painter, box = QPainter(self), visual_box(box, self.width())
        paint_code(painter, self.code, QRectF(box))

    def _add_shift(self, driver: Driver) -> None:
        crew = self.bench.crew
        shift = crew.shift(driver.name)
        if shift is None:
            self.add(
                PressRow(
                    self.bench,
                    self.tr("Shift"),
                    self.tr("Begin the shift"),
                    self._begin,
                    note=self.tr("Then a code stands here for the driver’s phone."),
                    sign=Sign.PLAY,
                )
            )
            return
        link = crew.link(shift)
        self.code = segno.make(link, error="m", micro=False) if link else None
        row = self.add(
            PressRow(
                self.bench,
                shift_said(crew, driver.name),
                self.tr("Hold: end the shift"),
                self._end,
                note=self.tr("The code is for this driver’s phone alone."),
                sign=Sign.STOP,
            )
        )
        row.press.hold = True

    def _address(self) -> tuple[bool, str]:
        """Return whether phones will not manage, and what they need, in words."""
        address = self.bench.crew.address()
        parts = urlsplit(address)
        host = parts.hostname or ""
        if not host:
            return True, self.tr("This program listens nowhere now: no phone can reach it.")
        if host in _NOWHERE or host.startswith("127."):
            text = self.tr(
                "Phones cannot reach {address}. Set public_url in [listener] to an https address."
            )
            return True, text.format(address=address)
        if parts.scheme != "https":
            text = self.tr(
                "Over http phones do not say where they are. Set public_url in [listener] to an "
                "https address."
            )
            return True, text
        text = self.tr("A camera, the internet, and leave to say where it is.")
        return False, text

    def _begin(self) -> None:
        crew = self.bench.crew
        try:
            crew.kitchen.shifts.begin(crew.drivers[self._number].name)
        except StoreUnavailable:
            return  # the notice over the whole screen says so
        self.bench.go(f"shift/{self._number}")

    def _end(self) -> None:
        crew = self.bench.crew
        try:
            crew.kitchen.shifts.end(crew.drivers[self._number].name)
        except StoreUnavailable:
            return
        self.bench.go(f"shift/{self._number}")

    def _change_driver(self) -> None:
        self.bench.go(f"driver/{self._number}")


def paint_code(painter: QPainter, code: segno.QRCode, box: QRectF) -> None:
    """Paint a code into `box`, black on white whatever the theme, of whole pixels."""
    rows = [bytes(row) for row in code.matrix]
    size = len(rows) + 2 * _QUIET
    module = max(1, int(box.width() // size))
    side = module * size
    corner = QPointF(
        round(box.left() + (box.width() - side) / 2), round(box.top() + (box.height() - side) / 2)
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(QRectF(corner.x(), corner.y(), side, side), QColor("#FFFFFF"))
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                left = corner.x() + (x + _QUIET) * module
                top = corner.y() + (y + _QUIET) * module
                painter.fillRect(QRectF(left, top, module, module), QColor("#000000"))
