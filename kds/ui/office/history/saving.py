"""What exports and prints do on their thread, and what came of it in words."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from kds.export.csv_rows import write_csv
from kds.export.include import Include
from kds.export.json_lines import write_json
from kds.export.selection import Selection
from kds.export.target import unfinished
from kds.store.finding import Wanted
from kds.ui import words
from kds.ui.office.errands import Say
from kds.ui.office.paper.day_list import write_list
from kds.ui.office.paper.named import file_name, fit_for_a_name, subject
from kds.ui.office.paper.printers import print_report
from kds.ui.office.paper.report import Report, write_report
from kds.ui.office.paper.sheet import Sender
from kds.ui.office.places import size_text

translate = QCoreApplication.translate

FORMS = ("csv", "json", "pdf")
# Spreadsheets take a file for what their country once used, unless it begins with a mark.
_ENCODINGS = {"csv": "utf-8-sig", "json": "utf-8"}


@dataclass(frozen=True, slots=True)
class Saved:
    """A file that is there now; `size` in bytes."""

    path: Path
    size: int

    def text(self) -> str:
        """Return where it lies and how large it is."""
        return translate("Saving", "Saved: {path} ({size})").format(
            path=self.path, size=size_text(self.size)
        )


@dataclass(frozen=True, slots=True)
class Printed:
    """Pages that a printer has taken."""

    printer: str
    pages: int

    def text(self) -> str:
        """Return what was handed over."""
        text = translate("Saving", "Handed to the printer “{name}”, pages: {pages}")
        return text.format(name=self.printer, pages=QLocale().toString(self.pages))


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A selection that is to be saved: from which database, which orders, what of them, as what."""

    database: Path
    wanted: Wanted
    form: str
    include: Include
    folder: Path
    sender: Sender
    today: date

    def __call__(self, say: Say) -> Saved:
        """Write the file, never over another one; return which it is."""
        path = free_path(self.folder, file_name(self.wanted, self.today), self.form)
        selection = Selection(self.database)
        try:
            orders = selection.orders(self.wanted, say)
            with unfinished(path) as made:
                if self.form == "pdf":
                    named = subject(self.wanted)
                    write_list(orders, made, named, self.sender, guests=self.include.guests)
                else:
                    write = write_csv if self.form == "csv" else write_json
                    with made.open("w", encoding=_ENCODINGS[self.form], newline="") as file:
                        write(orders, file, self.include)
                say(1, 1)
        finally:
            selection.close()
        return Saved(path, path.stat().st_size)


def save_report(report: Report, folder: Path, sender: Sender) -> Callable[[Say], Saved]:
    """Return what saves an order as a PDF."""

    def save(say: Say) -> Saved:
        day = report.order.received_at.astimezone().date().isoformat()
        name = "_".join(("order", fit_for_a_name(words.number(report.order)), day))
        path = free_path(folder, name, "pdf")
        with unfinished(path) as made:
            write_report(report, made, sender)
            say(1, 1)
        return Saved(path, path.stat().st_size)

    return save


def print_on(report: Report, printer: str, sender: Sender) -> Callable[[Say], Printed]:
    """Return what prints an order."""

    def do(say: Say) -> Printed:
        say(0, 1)
        return Printed(printer, print_report(report, printer, sender))

    return do


def free_path(folder: Path, name: str, ending: str) -> Path:
    """Return a path in a folder at which there is nothing yet."""
    number, path = 2, folder / f"{name}.{ending}"
    while path.exists():
        number, path = number + 1, folder / f"{name}_{number}.{ending}"
    return path
