"""Printers of this computer, asked and used on any thread: both may wait for the network."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kds.ui.office.paper.report import Report, paint
from kds.ui.office.paper.sheet import DOTS, Sender, a4

translate = QCoreApplication.translate


class NotPrinted(Exception):
    """The printer took no job. The message is for people."""


def printer_names() -> list[str]:
    """Return the names of the printers there are, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != usual, name))


def print_report(report: Report, name: str, sender: Sender) -> int:
    """Print a report on the printer `name`; return how many pages were handed over.

    Raises:
        NotPrinted: there is no such printer any more, or it takes no job.

    """
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        text = translate("Paper", "There is no printer “{name}” any more.")
        raise NotPrinted(text.format(name=name))
    return hand_over(report, QPrinter(info, QPrinter.PrinterMode.HighResolution), sender)


def hand_over(report: Report, printer: QPrinter, sender: Sender) -> int:
    """Print a report on a printer that is there; return how many pages were handed over.

    Raises:
        NotPrinted: it takes no job.

    """
    name = printer.printerName()
    printer.setResolution(72 * DOTS)
    printer.setPageLayout(a4())
    printer.setDocName(report.subject())
    painter = QPainter()
    if not painter.begin(printer):
        text = translate("Paper", "The printer “{name}” takes no job now.")
        raise NotPrinted(text.format(name=name))
    try:
        count = paint(report, printer, painter, sender)
    finally:
        painter.end()
    if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        text = translate("Paper", "The printer “{name}” did not take the job.")
        raise NotPrinted(text.format(name=name))
    return count
