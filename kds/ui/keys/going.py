"""Going from ticket to ticket, item to item and page to page by key. Nothing of it does harm."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kds.ui.keys.commands import Command
from kds.ui.keys.cursor import Cursor
from kds.ui.stage import Stage

translate = QCoreApplication.translate


class Going:
    """Moves the cursor. Each act returns a sentence for the cook, "" where the screen shows it."""

    def __init__(self, stage: Stage, cursor: Cursor) -> None:
        """Move `cursor` over what `stage` shows."""
        self._stage, self._cursor = stage, cursor
        self.acts: dict[Command, Callable[[], str]] = {
            Command.NEXT_TICKET: self._next_ticket,
            Command.PREVIOUS_TICKET: self._previous_ticket,
            Command.FIRST_TICKET: self._first_ticket,
            Command.NEXT_PAGE: self._next_page,
            Command.PREVIOUS_PAGE: self._previous_page,
        }
        # These need a chosen ticket.
        self.acts_on_items: dict[Command, Callable[[], str]] = {
            Command.NEXT_ITEM: self._next_item,
            Command.PREVIOUS_ITEM: self._previous_item,
        }

    def _next_ticket(self) -> str:
        return self._cursor.step(1)

    def _previous_ticket(self) -> str:
        return self._cursor.step(-1)

    def _first_ticket(self) -> str:
        return self._cursor.first(of_all=True)

    def _next_item(self) -> str:
        return self._cursor.step_item(1)

    def _previous_item(self) -> str:
        return self._cursor.step_item(-1)

    def _next_page(self) -> str:
        page, pages = self._stage.pages()
        return self._turn(1 if page < pages - 1 else -page)

    def _previous_page(self) -> str:
        page, _ = self._stage.pages()
        return self._turn(-1) if page else translate("Going", "This is the first page.")

    def _turn(self, by: int) -> str:
        if not by:
            return translate("Going", "There is only one page.")
        # What is not seen any more must not be hit by the next key.
        self._cursor.clear()
        self._stage.turn(by)
        return ""
