"""`export --format pdf`: needs Qt's fonts, but no screen."""

import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kds.config import Settings
from kds.domain.order import Order
from kds.export.include import Include
from kds.export.target import unfinished
from kds.store.finding import Wanted
from kds.ui.language import choose
from kds.ui.office.paper.day_list import write_list as write
from kds.ui.office.paper.named import subject
from kds.ui.office.paper.sheet import Sender
from kds.ui.theme import load_fonts


def write_list(
    orders: Iterator[Order],
    output: Path,
    wanted: Wanted,
    include: Include,
    settings: Settings | None,
) -> None:
    """Write orders as a list into the PDF `output`, in the screen's language.

    Raises:
        NotWritten: with a sentence; no file was left.

    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication(sys.argv[:1])
    try:
        load_fonts()
        choose(settings.screen.language if settings else "")
        screen = settings.kitchen.screen if settings else "kitchen"
        sender = Sender(screen, datetime.now(UTC))
        with unfinished(output) as path:
            write(orders, path, subject(wanted), sender, guests=include.guests)
    finally:
        app.shutdown()
