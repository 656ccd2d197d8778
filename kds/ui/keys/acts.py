"""What the commands do. Each says in a sentence why it did nothing, or what to press next."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kds.domain.allergy import allergy_unread
from kds.ui.bottom_bar import View
from kds.ui.button import Button
from kds.ui.controls import Action
from kds.ui.desk import Desk
from kds.ui.keys.commands import Command, place_of, title
from kds.ui.keys.cursor import Cursor
from kds.ui.keys.going import Going
from kds.ui.keys.hand import Hand
from kds.ui.keys.held import HeldKey
from kds.ui.keys.maps import KeyMap
from kds.ui.keys.offers import MAIN, UNDO, Offers
from kds.ui.panels import Panels
from kds.ui.stage import Stage

# Gets the id of the chosen order; returns a sentence, "" when there is nothing to say.
Act = Callable[[str], str]


class Acts(QObject):
    """Carries commands out on the ticket that the cursor points at.

    Signals:
        chosen: a control of an order was asked for (order id, control).
        view_wanted: another view was asked for.
    """

    chosen = Signal(str, object)
    view_wanted = Signal(object)

    def __init__(  # noqa: PLR0913 - keys reach everything that a finger reaches
        self,
        stage: Stage,
        desk: Desk,
        panels: Panels,
        cursor: Cursor,
        *,
        held: HeldKey,
        key_map: KeyMap,
    ) -> None:
        """Act on what `cursor` points at."""
        super().__init__(stage)
        self._stage, self._cursor, self._map = stage, cursor, key_map
        self._hand = Hand(desk, cursor, held)
        offers = Offers(stage, panels, self._hand)
        offers.chosen.connect(self.chosen)
        going = Going(stage, cursor)
        # Those that any view understands.
        self._always: dict[Command, Callable[[], str]] = {
            Command.RECALL: self._recall,
            Command.UPCOMING: self._upcoming,
        }
        # Those that need tickets, or orders to recall, on the screen.
        self._among_orders: dict[Command, Callable[[], str]] = {
            Command.BUMP: self._bump,
            **going.acts,
        }
        # Those that need a chosen ticket.
        self._on_ticket: dict[Command, Callable[[], str]] = {
            **going.acts_on_items,
            Command.TICK: self._tick,
            Command.SEEN: self._seen,
            Command.ALLERGY: self._hand.see_allergy,
            Command.UNDO: self._undo,
            Command.MORE: offers.more,
            Command.CANCEL: offers.cancel,
            Command.TRY_AGAIN: self._try_again,
            Command.SETTLE: self._settle,
            Command.ASSIGN: self._assign,
        }
        self._wired: dict[Command, Act] = {}
        self._wired_to_ticket: dict[Command, Act] = {}

    def wire(self, command: Command, act: Act, *, needs_ticket: bool = True) -> None:
        """Let another part of the screen carry out a command."""
        (self._wired_to_ticket if needs_ticket else self._wired)[command] = act

    def do(self, command: Command, stroke: str) -> str:
        """Carry out a command whose key `stroke` has gone down; return a sentence for the cook."""
        self._hand.stroke = stroke
        self._cursor.follow()
        if command in self._always:
            return self._always[command]()
        if command in self._wired:
            return self._wired[command]("")
        if self._cursor.shelf is None:
            return self.tr("Not here: go back to the board first.")
        return self._do_here(command)

    def press(self, button: Button, stroke: str) -> str:
        """Press a button by a key that has gone down; return why not, or that it must be held."""
        self._hand.stroke = stroke
        return self._hand.press(button)

    def _do_here(self, command: Command) -> str:
        if place_of(command):
            return self._cursor.choose(place_of(command))
        if command in self._among_orders:
            return self._among_orders[command]()
        if self._cursor.board is None:
            return self.tr("Not here: {recall} goes back to the board.").format(
                recall=self._map.named(Command.RECALL)
            )
        return self._do_on_ticket(command)

    def _do_on_ticket(self, command: Command) -> str:
        act = self._on_ticket.get(command)
        wired = self._wired_to_ticket.get(command)
        if act is None and wired is None:
            return self.tr("{command}: this screen does not have that.").format(
                command=title(command)
            )
        if not self._cursor.order:
            return self._choose_first(command)
        return act() if act else wired(self._cursor.order) if wired else ""

    def _choose_first(self, command: Command) -> str:
        """Nothing is chosen: choose the first ticket that is seen, and do no more than that."""
        return self._cursor.first() or self.tr(
            "{number} is chosen. Press {command} for it."
        ).format(number=self._hand.number(), command=self._map.named(command))

    def _bump(self) -> str:
        if not self._cursor.order:
            return self._choose_first(Command.BUMP)
        recall = self._cursor.recall
        if recall:
            self._cursor.bring()
            button = recall.button(self._cursor.order)
            return self._hand.press(button) if button else ""
        card, sentence = self._hand.card()
        if card is None:
            return sentence
        button = card.button(*MAIN)
        if button:
            return self._hand.press(button)
        if card.button(*UNDO):
            takes_back = Command.UNDO if self._map.stroke_for(Command.UNDO) else Command.RECALL
            return self.tr("It was pressed just now. {undo} takes it back.").format(
                undo=self._map.named(takes_back)
            )
        return self.tr("There is nothing to press on this ticket now.")

    def _tick(self) -> str:
        if self._cursor.item >= 0:
            return self._hand.tick()
        ticket = self._stage.seen_board().planner.ticket(self._cursor.order)
        done = ticket.done if ticket else frozenset[int]()
        return self._cursor.step_undone(done) or self.tr(
            "An item is chosen. {tick} ticks it off."
        ).format(tick=self._map.named(Command.TICK))

    def _seen(self) -> str:
        order = self._hand.order()
        if order and allergy_unread(order):
            return self._hand.see_allergy()
        nothing = self.tr("There is nothing new to be seen on this ticket.")
        return self._hand.press_first(nothing, Action.SEE_CANCEL, Action.SEE_CHANGE)

    def _undo(self) -> str:
        return self._hand.press_first(self.tr("There is nothing to undo on it now."), *UNDO)

    def _try_again(self) -> str:
        return self._hand.press_first(self._nothing_refused(), Action.TRY_AGAIN)

    def _settle(self) -> str:
        return self._hand.press_first(self._nothing_refused(), Action.SETTLE)

    def _assign(self) -> str:
        nobody = self.tr("There is no driver to give this ticket to now.")
        return self._hand.press_first(nobody, Action.ASSIGN)

    def _recall(self) -> str:
        if self._cursor.recall:
            self.view_wanted.emit(View.BOARD)
            return ""
        if self._cursor.board and self._cursor.order:
            card, sentence = self._hand.card()
            if card is None:
                return sentence
            button = card.button(*UNDO, Action.RECALL)
            if button:
                return self._hand.press(button)
        self.view_wanted.emit(View.RECALL)
        return ""

    def _upcoming(self) -> str:
        seen = self._stage.view is View.UPCOMING
        self.view_wanted.emit(View.BOARD if seen else View.UPCOMING)
        return ""

    def _nothing_refused(self) -> str:
        return self.tr("Nothing on this ticket was refused.")
