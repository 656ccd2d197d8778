"""Which ticket and which item keys act on. It follows the order, never the place."""

from PySide6.QtCore import QCoreApplication

from kds.ui.bottom_bar import View
from kds.ui.guard import Guard
from kds.ui.keys.shelves import BoardShelf, RecallShelf, Shelf
from kds.ui.stage import Stage

translate = QCoreApplication.translate


class Cursor:
    """One order of the view that is seen, and one of its items; or none."""

    def __init__(self, stage: Stage, guard: Guard) -> None:
        """Point at nothing."""
        self._stage, self._guard = stage, guard
        self._boards = {
            View.BOARD: BoardShelf(stage.board),
            View.UPCOMING: BoardShelf(stage.upcoming),
        }
        self._recall = RecallShelf(stage.recall)
        self._view = stage.view
        self._badges = 0
        self.order, self.item = "", -1

    @property
    def board(self) -> BoardShelf | None:
        """The board that is seen, None while something else is."""
        return self._boards.get(self._stage.view)

    @property
    def recall(self) -> RecallShelf | None:
        """The list of what can be recalled, None while something else is seen."""
        return self._recall if self._stage.view is View.RECALL else None

    @property
    def shelf(self) -> Shelf | None:
        """What is seen, None if there are no orders in it."""
        return self.board or self.recall

    def number(self, badges: int) -> None:
        """Show the numbers that choose the first so many tickets of the page; 0: no numbers."""
        self._badges = badges
        self._mark()

    def follow(self) -> None:
        """Forget what has gone. What stands elsewhere now is still the one that was chosen."""
        if self._view is not self._stage.view:
            self._leave()
        shelf = self.shelf
        if shelf is None or (self.order and self.order not in shelf.orders()):
            self.order, self.item = "", -1
        elif self.item >= 0 and self.item not in shelf.items(self.order):
            self.item = -1
        self._mark()

    def resume(self, old: "Cursor") -> None:
        """Point at the order that a cursor on another screen pointed at."""
        self._view, self.order = self._stage.view, old.order
        self.follow()

    def choose(self, place: int) -> str:
        """Choose a ticket by its place on the page, from 1; return why not, "" if it is chosen."""
        here = self.shelf.here() if self.shelf else []
        self.clear()
        if not 0 < place <= len(here):
            return translate("Cursor", "There is no ticket {number} on this page.").format(
                number=place
            )
        if self._guard.has_moved(here[place - 1]):
            return translate("Cursor", "The tickets have just moved: look, then press again.")
        self._point(here[place - 1])
        return ""

    def step(self, by: int) -> str:
        """Choose the ticket so many further on, on whichever page; return why not."""
        orders = self.shelf.orders() if self.shelf else []
        if not orders:
            self.clear()
            return translate("Cursor", "There is no ticket here.")
        if self.order in orders:
            wanted = orders[(orders.index(self.order) + by) % len(orders)]
        else:
            here = (self.shelf.here() if self.shelf else []) or orders
            wanted = here[0 if by > 0 else -1]
        self._point(wanted)
        return ""

    def first(self, *, of_all: bool = False) -> str:
        """Choose the first ticket of the page, or of all; return why not."""
        self.clear()
        orders = self.shelf.orders() if self.shelf else []
        if of_all and orders:
            self._point(orders[0])
            return ""
        return self.step(1)

    def step_item(self, by: int) -> str:
        """Go to the item so many further on, on whichever page it stands; return why not."""
        items = self.shelf.items(self.order) if self.shelf else []
        if not items:
            return translate("Cursor", "This ticket has no items to tick off.")
        if self.item in items:
            self.item = items[(items.index(self.item) + by) % len(items)]
        else:
            self.item = items[0 if by > 0 else -1]
        self.bring()
        return ""

    def step_undone(self, done: frozenset[int]) -> str:
        """Go to the first item that is not among those `done`; return why not."""
        items = self.shelf.items(self.order) if self.shelf else []
        self.item = next((item for item in items if item not in done), -1)
        if self.item < 0:
            return self.step_item(1)
        self.bring()
        return ""

    def bring(self) -> bool:
        """Turn to what is chosen; return whether a page had to be turned for it."""
        turned = bool(self.shelf and self.order and self.shelf.bring(self.order, self.item))
        self._mark()
        return turned

    def clear(self) -> None:
        """Choose nothing."""
        self.order, self.item = "", -1
        self._mark()

    def _point(self, order_id: str) -> None:
        self.order, self.item = order_id, -1
        self.bring()

    def _leave(self) -> None:
        """Another view is seen: nothing of the one before is chosen any more."""
        shelves: list[Shelf] = [*self._boards.values(), self._recall]
        for shelf in shelves:
            shelf.mark("", -1, 0)
        self.order, self.item, self._view = "", -1, self._stage.view

    def _mark(self) -> None:
        if self.shelf:
            self.shelf.mark(self.order, self.item, self._badges)
