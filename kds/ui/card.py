"""A card: the part of a ticket that stands in one column, painted, with its buttons on it."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QGroupBox, QWidget
from typing_extensions import override

from kds.domain.allergy import allergy_unread
from kds.ui.blocks import ALLERGY, FOOT, NOWHERE, Block
from kds.ui.card_button import CardButton
from kds.ui.controls import Action, Control, Role
from kds.ui.guard import Guard
from kds.ui.mirror import painter_on, visual_box
from kds.ui.picture import Picture
from kds.ui.tappable import MOUSE, Tappable
from kds.ui.ticket import Ticket

_SEE_ALLERGY = Control(action=Action.SEE_ALLERGY)


class Card(QGroupBox, Tappable):
    """Shows a piece of a ticket. A group box only in what it is to those who do not see.

    Signals:
        chosen: a button, or the bar of an allergy, was pressed (order id, its control).
        item_tapped: an item was tapped (order id, its lines, whether they are to be done).
    """

    chosen = Signal(str, object)
    item_tapped = Signal(str, object, bool)

    def __init__(self, guard: Guard, picture: Picture, parent: QWidget) -> None:
        """Make a card; `guard` says which touches count."""
        super().__init__(parent)
        self._guard, self.picture = guard, picture
        self._buttons: list[CardButton] = []
        self._fingers: dict[int, int] = {}

    @property
    def key(self) -> str:
        """The id of the order that is shown."""
        return self.picture.ticket.key

    def show_picture(self, picture: Picture) -> None:
        """Show a piece of a ticket, whichever was shown before."""
        if self.key != picture.ticket.key:
            self._fingers.clear()
            for button in self._buttons:
                button.let_go()
        self.picture = picture
        self._place_buttons()
        self.setAccessibleName(picture.ticket.spoken())
        self.update()

    def refresh(self, ticket: Ticket) -> None:
        """Show the same piece a moment later, or after a change that moved nothing."""
        was = self.picture.ticket
        if was is ticket:
            return
        self.picture = replace(self.picture, ticket=ticket)
        if was.footer.buttons != ticket.footer.buttons:
            self._place_buttons()
        if was.order is not ticket.order or was.footer.said != ticket.footer.said:
            self.setAccessibleName(ticket.spoken())
            self.update()
            return
        if was.header is not ticket.header:
            self.update(self.picture.head_box().toAlignedRect())
        if was.footer is not ticket.footer and self.picture.piece.foot:
            self.update(self.picture.foot_box().toAlignedRect())

    def show_undo(self, now: datetime) -> bool:
        """Draw how much time is left to undo; return whether there is any on this card."""
        left = self.picture.ticket.undo_left(now)
        rings = [b for b in self.buttons() if b.control.role is Role.UNDO]
        for button in rings:
            if button.share_left != left:
                button.share_left = left
                button.update()
        return left is not None and bool(rings)

    def buttons(self) -> list[CardButton]:
        """Return the buttons that are on the card now."""
        return [button for button in self._buttons if not button.isHidden()]

    def button(self, *actions: Action) -> CardButton | None:
        """Return the button of the first of these actions that is on the card."""
        found = {button.control.action: button for button in self.buttons()}
        return next((found[action] for action in actions if action in found), None)

    def tap_item(self, item: int) -> bool:
        """Tick an item off, or take that back; return whether the tap counted.

        Identical ones that stand on its line go with it.
        """
        rows = self.picture.ticket.rows
        block = next((row.block for row in rows if item in row.block.items), None)
        counts = block is not None and self._guard.allows(self.key, block.spot)
        if block and counts:
            self._tapped(block)
        return counts

    def press_allergy(self) -> bool:
        """Press by key: the bar of an allergy; return whether one waits."""
        waits = allergy_unread(self.picture.ticket.order)
        if waits and self._guard.allows(self.key, ALLERGY):
            self._guard.pressed(self.key, ALLERGY)
            self.chosen.emit(self.key, _SEE_ALLERGY)
        return waits

    def select(self, *, badge: str, selected: bool, focused: int) -> None:
        """Mark the card as the one that keys act on, with an item (-1: none).

        `badge` is the number that selects the card by key.
        """
        was = self.picture
        if (was.badge, was.selected, was.focused) != (badge, selected, focused):
            self.picture = replace(was, badge=badge, selected=selected, focused=focused)
            self.update()

    def highlight(self, items: frozenset[int]) -> None:
        """Mark some items, and frame the card if one of them stands on it; none unmarks it."""
        if self.picture.marked != items:
            self.picture = replace(self.picture, marked=items)
            self.update()

    @override
    def finger_down(self, finger: int, at: QPointF) -> None:
        spot = self._spot_at(at)
        if spot != NOWHERE and self._guard.allows(self.key, spot):
            self._fingers[finger] = spot
            self.update()

    @override
    def finger_move(self, finger: int, at: QPointF) -> None:
        if finger in self._fingers and self._spot_at(at) != self._fingers[finger]:
            self.finger_cancel(finger)

    @override
    def finger_up(self, finger: int, at: QPointF) -> None:
        spot = self._fingers.pop(finger, NOWHERE)
        if spot == NOWHERE:
            return
        self.update()
        block = self._block_at(at)
        if block and block.spot == spot and self._guard.allows(self.key, spot):
            self._tapped(block)

    @override
    def finger_cancel(self, finger: int) -> None:
        if self._fingers.pop(finger, None) is not None:
            self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.finger_down(MOUSE, event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.finger_move(MOUSE, event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.finger_up(MOUSE, event.position())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        clip = visual_box(event.rect(), self.width())
        self.picture.paint(painter_on(self), clip, frozenset(self._fingers.values()))

    def _tapped(self, block: Block) -> None:
        if block.spot == ALLERGY:
            self.press_allergy()
            return
        self._guard.pressed(self.key, block.spot)
        done = not set(block.items) <= self.picture.ticket.done
        self.item_tapped.emit(self.key, block.items, done)

    def _block_at(self, at: QPointF) -> Block | None:
        if not 0 <= at.x() < self.width():
            return None
        row = self.picture.row_at(at.y())
        return row.block if row else None

    def _spot_at(self, at: QPointF) -> int:
        block = self._block_at(at)
        return block.spot if block else NOWHERE

    def _place_buttons(self) -> None:
        ticket, foot, theme = self.picture.ticket, self.picture.foot_box(), self.picture.theme
        placed = ticket.footer.buttons if self.picture.piece.foot else ()
        while len(self._buttons) < len(placed):
            button = CardButton(theme, ticket.typeset.button, self)
            button.may_press = self._may_press
            button.picked.connect(self._chosen)
            self._buttons.append(button)
        for button, place in zip(self._buttons, placed, strict=False):
            button.stand_for(place.control, theme, ticket.typeset.button)
            box = place.box.translated(foot.topLeft()).toRect()
            button.setGeometry(visual_box(box, ticket.typeset.width))
            button.show()
        for button in self._buttons[len(placed) :]:
            button.hide()

    def _may_press(self) -> bool:
        return self._guard.allows(self.key, FOOT)

    def _chosen(self, control: Control) -> None:
        # Asked again: the card may have moved, or another finger have pressed, since touch-down.
        if self._may_press():
            self._guard.pressed(self.key, FOOT)
            self.chosen.emit(self.key, control)
