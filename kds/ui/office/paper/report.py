"""One order on paper, for a dispute: ticket, money, and all that happened with its times."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRectF, QSizeF
from PySide6.QtGui import (
    QPagedPaintDevice,
    QPainter,
    QTextDocument,
    QTextOption,
)

from kds.channels.emptying import emptied
from kds.domain.journal import Entry, Kind
from kds.domain.order import Order
from kds.export.guests import guest_words, without_guest, without_guest_words
from kds.ui import words
from kds.ui.office.history import written
from kds.ui.office.history.columns import day_and_time
from kds.ui.office.history.timeline import Moment, Side, Timeline, clock
from kds.ui.office.paper.sheet import Sender, a4, font, frame, page_text, sheet
from kds.ui.phrases import in_words
from kds.ui.theme import Theme, theme_named

translate = QCoreApplication.translate

# Documents are laid out at this many dots to the inch, and painted larger on finer devices.
_DPI = 96
_TEXT_PT = 9
_LONG = QLocale.FormatType.LongFormat
# A line of a table that no printer cuts in the middle.
_ROW = "<tr><td><nobr>{}</nobr>&nbsp;&nbsp;</td><td>{}</td></tr>"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What is written of an order. `guests` and `bodies` only where somebody asked for them.

    `title` names its platform, `personal` the fields of its bodies that point to people, as
    `kds.channels.emptying` has them; None where nobody knows them.
    """

    order: Order
    journal: list[Entry]
    title: str
    personal: Collection[str] | None = None
    guests: bool = False
    bodies: bool = False

    def subject(self) -> str:
        """Return what stands at the top of each page: "Order D4 · Deliveroo"."""
        number = words.number(self.order)
        source = in_words(self.order.content.source or self.title)
        return translate("Paper", "Order {number} · {source}").format(number=number, source=source)

    def shown(self) -> "Report":
        """Return it without everything that nobody asked for."""
        if self.guests:
            return self
        known = guest_words(self.order)
        rows = [self._bare(entry, known) for entry in self.journal]
        return replace(self, order=without_guest(self.order), journal=rows)

    def _bare(self, entry: Entry, known: Collection[str]) -> Entry:
        """Return a journal row without guests; a body that nobody can read may hold them."""
        body = entry.body
        if body is not None:
            can_be = self.bodies and self.personal is not None
            body = emptied(body, self.personal or (), known) if can_be else None
        return replace(without_guest_words(entry, known), body=body)

    def text(self, sender: Sender) -> str:
        """Return it as plain text, to be sent or pasted somewhere."""
        shown = self.shown()
        timeline = Timeline(shown.order, shown.journal, self.title)
        parts = [f"{self.subject()}\n{sender.line()}\n"]
        parts.append(written.as_text(shown.order, timeline, self.title))
        if self.bodies:
            parts.append(written.raw_text(timeline.bodies(), indented=False))
        return "\n".join(parts)

    def html(self) -> str:
        """Return it as rich text in the colours of paper."""
        shown, theme = self.shown(), theme_named("light")
        order = shown.order
        timeline = Timeline(order, shown.journal, self.title)
        parts = [*written.ticket_html(order, self.title, theme)]
        parts += [_heading(translate("Paper", "Known as")), _table(self._known_as(order))]
        parts += [_heading(translate("History", "Money")), _money(order)]
        parts.append(_heading(written.heard_title(self.title)))
        heard = timeline.heard() or [written.nothing_heard(self.title)]
        parts += [f"<p>{escape(text)}</p>" for text in heard]
        parts.append(_heading(translate("History", "What happened")))
        parts += _happened(timeline.moments(), shown.journal, theme)
        if self.bodies:
            parts.append(_heading(translate("Paper", "Raw bodies, as they came")))
            parts += _bodies(timeline)
        return _STYLE + "".join(parts)

    def _known_as(self, order: Order) -> Iterator[tuple[str, str]]:
        """Yield every number that the order is known by, as the other side looks it up."""
        content = order.content
        at = translate("Paper", "At {source}")
        named = (
            (translate("Paper", "Called out"), content.display_id),
            (at.format(source=in_words(content.source or self.title)), content.channel_order_id),
            (at.format(source=self.title), content.remote_id),
            (translate("Paper", "Also"), ", ".join(content.other_ids)),
            (translate("Paper", "Here"), order.id),
        )
        said = dict.fromkeys((what, number) for what, number in named if number)
        yield from said
        if content.time_zone and order.due_at:
            yield translate("Paper", "Promised time in"), content.time_zone


def write_report(report: Report, path: Path, sender: Sender) -> int:
    """Write a report into the file at `path` as a PDF; return how many pages it has.

    Raises:
        OSError: the disk does not take it.

    """
    with sheet(path, report.subject(), a4()) as (made, painter):
        return paint(report, made.writer, painter, sender)


def paint(report: Report, device: QPagedPaintDevice, painter: QPainter, sender: Sender) -> int:
    """Paint a report onto a device of pages, a file or a printer; return how many there are."""
    area = device.pageLayout().paintRectPoints()
    size = QSizeF(area.width(), area.height()) * (_DPI / 72)
    document = _document(report.html(), size)
    count = document.pageCount()
    scale = device.logicalDpiY() / _DPI
    for number in range(count):
        if number:
            device.newPage()
        frame(painter, device, report.subject(), sender.line(), page_text(number + 1, count))
        painter.save()
        painter.scale(scale, scale)
        painter.translate(0, -number * size.height())
        view = QRectF(0, number * size.height(), size.width(), size.height())
        document.drawContents(painter, view)
        painter.restore()
    return count


def _document(html: str, size: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setUseDesignMetrics(True)
    document.setDefaultFont(font(_TEXT_PT, _DPI / 72))
    option = QTextOption()
    # What a platform sends may be one word as long as a page.
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setDocumentMargin(0)
    document.setHtml(html)
    document.setPageSize(size)
    return document


_STYLE = (
    "<style>p, td { color: #000000; margin: 2px 0; } h3 { margin: 14px 0 4px 0; }"
    " pre { font-size: 7pt; white-space: pre-wrap; margin: 0 0 8px 0; }</style>"
)


def _heading(text: str) -> str:
    return f"<h3>{escape(text)}</h3>"


def _table(rows: Iterable[tuple[str, str]]) -> str:
    lines = "".join(_ROW.format(escape(what), escape(said)) for what, said in rows)
    return f"<table cellspacing='0'>{lines}</table>"


def _money(order: Order) -> str:
    return _table(written.money(order.content.bill)) or "–"


def _happened(moments: list[Moment], journal: list[Entry], theme: Theme) -> Iterator[str]:
    """Yield what happened, a table for each day."""
    day: date | None = None
    rows: list[str] = []
    for moment, entry in zip(moments, journal, strict=True):
        here = moment.at.astimezone().date()
        if here != day:
            yield _rows(rows)
            day, rows = here, []
            text = QLocale().toString(QDate(here.year, here.month, here.day), _LONG)
            yield f"<p><b>{escape(text)}</b></p>"
        said = escape(moment.words)
        if moment.side is Side.TROUBLE:
            said = f"<b>{said}</b>"
        elif moment.side is Side.PLATFORM:
            said = f"<span style='color: {theme.accept}'>{said}</span>"
        if answer := _answer(entry):
            said += f"<br><span style='font-size: 7pt'>{escape(answer)}</span>"
        rows.append(_ROW.format(clock(moment.at), said))
    yield _rows(rows)


def _rows(rows: list[str]) -> str:
    return f"<table cellspacing='0'>{''.join(rows)}</table>" if rows else ""


def _answer(entry: Entry) -> str:
    """Return what the platform answered to an attempt, word for word."""
    said = str(entry.data.get("answer") or "") if entry.kind is Kind.ATTEMPT else ""
    return translate("Paper", "Its answer: {answer}").format(answer=said) if said else ""


def _bodies(timeline: Timeline) -> Iterator[str]:
    for at, body in timeline.bodies():
        text = written.raw_text([(at, body)], indented=True).partition("\n")[2]
        yield f"<p><b>{escape(day_and_time(at))}</b></p><pre>{escape(text)}</pre>"
