"""A selection of orders as a PDF: a table by day with sums, a page at a time however long it is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from kds.domain.order import Order
from kds.domain.summary import Summary, summary_of
from kds.export.guests import guest_words, swept
from kds.ui.office.history import columns
from kds.ui.office.paper.sheet import DOTS, Sender, Sheet, a4, font, frame, page_text, sheet
from kds.ui.office.paper.sums import Sums

translate = QCoreApplication.translate

_ROW_PT, _TEXT_PT, _DAY_PT = 13.0, 8.0, 10.0
_ROW, _GAP = _ROW_PT * DOTS, 4.0 * DOTS
# The width of each column in points, of those that are usual in the list.
_WIDTHS = {
    "number": 62, "source": 66, "kind": 62, "items": 30, "total": 56, "accept": 40,
    "ready": 40, "promise": 42,
}  # fmt: skip
_TIME_PT, _GUEST_PT = 42, 240
_LONG = QLocale.FormatType.LongFormat


@dataclass(frozen=True, slots=True)
class Cell:
    """A column on paper: its title, its place in points, what it says, whether at the right."""

    title: str
    left: float
    width: float
    text: Callable[[Summary], str]
    right: bool = False


def write_list(
    orders: Iterator[Order], path: Path, subject: str, sender: Sender, *, guests: bool
) -> None:
    """Write the orders into the file at `path`; `subject` says which they are.

    Raises:
        OSError: the disk does not take it.

    """
    title = translate("Paper", "Orders: {subject}").format(subject=subject)
    with sheet(path, title, a4(across=guests)) as (made, painter):
        pages = _Pages(made, painter, title, sender, guests=guests)
        for order in orders:
            guest = _guest(order) if guests else ""
            line = summary_of(order)
            if not guests and line.cancel_reason:
                line = _without(order, line)
            pages.add(line, guest)
        pages.end()


class _Pages:
    """Writes rows from the top of a page to its bottom, and goes on with the next one."""

    def __init__(
        self, made: Sheet, painter: QPainter, title: str, sender: Sender, *, guests: bool
    ) -> None:
        self._sheet, self._painter = made, painter
        self._title, self._below = title, sender.line()
        area = made.writer.pageLayout().paintRectPoints()
        self._width, self._height = area.width() * DOTS, area.height() * DOTS
        self._cells = _cells(area.width(), guests=guests)
        self._guests = guests
        self._plain, self._bold = font(_TEXT_PT), font(_TEXT_PT, bold=True)
        self._heading = font(_DAY_PT, bold=True)
        self._metrics = QFontMetricsF(self._plain)
        self._page, self._y = 0, 0.0
        self._day: date | None = None
        self._sums, self._all = Sums(), Sums()
        self._begin_page()

    def add(self, line: Summary, guest: str) -> None:
        """Write an order."""
        here = line.received_at.astimezone()
        if here.date() != self._day:
            self._end_day()
            self._day = here.date()
            self._begin_day()
        elif self._y + _ROW > self._height:
            self._begin_page()
            self._titles()
        for cell in self._cells:
            self._write(cell, cell.text(line))
        if self._guests:
            last = self._cells[-1]
            left = last.left + last.width
            where = Cell("", left, self._width / DOTS - left, lambda _line: guest)
            self._write(where, guest)
        self._y += _ROW
        self._sums.add(line)
        self._all.add(line)

    def end(self) -> None:
        """Write the sums of the last day and of all."""
        self._end_day()
        if self._y + 3 * _ROW > self._height:
            self._begin_page()
        self._y += _ROW
        self._rule()
        self._painter.setFont(self._bold)
        self._text(translate("Paper", "All: {sums}").format(sums=self._all.text()))
        self._painter.setFont(self._plain)
        self._text(
            translate(
                "Paper", "Money is that of orders that were neither cancelled nor tests, in all."
            )
        )

    def _begin_page(self) -> None:
        if self._page:
            self._sheet.writer.newPage()
            self._sheet.check()
        self._page += 1
        self._y = 0.0
        below = page_text(self._page)
        frame(self._painter, self._sheet.writer, self._title, self._below, below)
        self._painter.setFont(self._plain)

    def _begin_day(self) -> None:
        # A heading at the very bottom would head nothing.
        if self._y + 5 * _ROW > self._height:
            self._begin_page()
        day = self._day or date.min
        self._painter.setFont(self._heading)
        self._y += _ROW * 0.5 if self._y else 0
        self._text(QLocale().toString(QDate(day.year, day.month, day.day), _LONG))
        self._titles()

    def _end_day(self) -> None:
        if not self._sums.orders:
            return
        if self._y + _ROW > self._height:
            self._begin_page()
        self._rule()
        self._painter.setFont(self._bold)
        self._text(self._sums.text())
        self._painter.setFont(self._plain)
        self._sums = Sums()

    def _titles(self) -> None:
        self._painter.setFont(self._plain)
        self._painter.setPen(QColor(Qt.GlobalColor.darkGray))
        for cell in self._cells:
            self._write(cell, cell.title)
        self._y += _ROW
        self._painter.setPen(QColor(Qt.GlobalColor.black))

    def _write(self, cell: Cell, text: str) -> None:
        """Write into a column of the row; what is too long for it is cut with an ellipsis."""
        width = cell.width * DOTS - _GAP
        advance = self._metrics.horizontalAdvance(text)
        if advance > width:
            text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            advance = self._metrics.horizontalAdvance(text)
        left = cell.left * DOTS + (width - advance if cell.right else 0)
        self._painter.drawText(QPointF(left, self._y + self._metrics.ascent()), text)

    def _text(self, text: str) -> None:
        area = QRectF(0, self._y, self._width, _ROW * 1.2)
        self._painter.drawText(area, Qt.AlignmentFlag.AlignLeft, text)
        self._y += _ROW * 1.2

    def _rule(self) -> None:
        y = self._y + 1.0 * DOTS
        self._painter.drawLine(QPointF(0, y), QPointF(self._width, y))
        self._y += 3.0 * DOTS


def _cells(width: float, *, guests: bool) -> list[Cell]:
    """Return the columns from left to right; the state has what is left."""
    known = {column.name: column for column in columns.COLUMNS}
    time = lambda line: f"{line.received_at.astimezone():%H:%M:%S}"  # noqa: E731 - as the others
    cells = [Cell(known["placed"].title(), 0, _TIME_PT, time)]
    at = float(_TIME_PT)
    for name, wide in _WIDTHS.items():
        column = known[name]
        cells.append(Cell(column.title(), at, wide, column.text, column.right))
        at += wide
    at += 6
    rest = width - at - (_GUEST_PT if guests else 0)
    return [*cells, Cell(known["state"].title(), at, rest, known["state"].text)]


def _guest(order: Order) -> str:
    customer, place = order.content.customer, order.content.address
    where = f"{place.street} {place.number}, {place.postcode} {place.city}".strip(" ,")
    return " · ".join(filter(None, (customer.name, customer.phone, where)))


def _without(order: Order, line: Summary) -> Summary:
    """Return the figures without people: who cancels may name somebody."""
    return replace(line, cancel_reason=swept(line.cancel_reason, guest_words(order)))
