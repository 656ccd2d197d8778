"""Which pages Tools has, in the order of its menu: one line for each."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from kds.ui.signs import Sign
from kds.ui.tools.bench import Bench
from kds.ui.tools.look_page import LookPage
from kds.ui.tools.page import Page


@dataclass(frozen=True, slots=True)
class Entry:
    """A page: what it is called inside the program and on the menu, and what makes it.

    One without a `title` is not on the menu: it is opened from its `parent` and leads back there.
    """

    name: str
    make: Callable[[Bench, QWidget], Page]
    title: str = ""
    sign: Sign = Sign.MORE
    parent: str = ""


PAGES = (
    Entry("look", LookPage, str(QT_TRANSLATE_NOOP("Catalogue", "Look and language")), Sign.TEXT),
)


def entry_of(name: str) -> Entry | None:
    """Return the page of this name."""
    return next((entry for entry in PAGES if entry.name == name), None)
