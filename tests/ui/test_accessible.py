"""For those who do not see the screen: every control has a name, and says what kind it is."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kds.domain.lifecycle import State
from kds.notices import Notice, Severity
from kds.ui.bottom_bar import View
from kds.ui.button import Button
from kds.ui.card import Card
from kds.ui.controls import Action, Control
from kds.ui.panel import Panel
from kds.ui.recall import RecallEntry
from tests.ui import boards
from tests.ui.conftest import Kitchen, OpenKitchen

Role = QAccessible.Role
# Only areas in which others stand need no name: nothing is done with them, nothing is read there.
NAMELESS = {Role.Client}


def seen(widget: QWidget) -> Iterator[tuple[QWidget, QAccessibleInterface]]:
    """Yield every visible widget below one, as a screen reader finds it."""
    for child in widget.findChildren(QWidget):
        if child.isVisible():
            found = QAccessible.queryAccessibleInterface(child)
            yield child, found


def board(kitchen: Kitchen) -> None:
    """Look at the board."""
    del kitchen


def upcoming(kitchen: Kitchen) -> None:
    """Look at what is for later."""
    kitchen.window.front.show_view(View.UPCOMING)


def recall(kitchen: Kitchen) -> None:
    """Hand orders over, and look at what can be brought back."""
    practice = kitchen.practice
    for order in practice.kitchen.board():
        if order.state is State.ACCEPTED:
            practice.kitchen.marks.see_allergy(order.id)
            practice.kitchen.ready(order.id)
            practice.kitchen.hand_over(order.id)
            practice.hear(order)
            practice.clock.turn(1)
    kitchen.window.front.show_view(View.RECALL)


def panels(kitchen: Kitchen) -> None:
    """Ask to cancel one order, for more about another, and for a raw text."""
    cards = kitchen.window.front.stage.board.rack.cards()
    orders = [kitchen.practice.kitchen.order(card.key) for card in cards]
    wanted = ((State.PLACED, Action.CANCEL), (State.ACCEPTED, Action.MORE))
    for state, action in wanted:
        order = next(order for order in orders if order.state is state)
        kitchen.window.front.choose(order.id, Control(action=action))
    odd = next(order for order in orders if order.attention)
    kitchen.window.front.choose(odd.id, Control(action=Action.RAW_TEXT))


def trouble(kitchen: Kitchen) -> None:
    """Show two notices."""
    kitchen.notices.show(Notice("net", Severity.ERROR, "No network", "Plug it in."))
    kitchen.notices.show(Notice("clock", Severity.WARNING, "Clock slow", "Set it."))


def blocked(kitchen: Kitchen) -> None:
    """Show that nothing can be stored."""
    kitchen.notices.show(Notice("store", Severity.BLOCKING, "Disk full", "Free some space."))


@pytest.mark.parametrize("look", [board, upcoming, recall, panels, trouble, blocked])
def test_everything_has_a_name_and_a_role(
    open_kitchen: OpenKitchen, look: Callable[[Kitchen], None]
) -> None:
    """In every view: buttons are buttons, tickets are groups, and all that is told has a name."""
    kitchen = open_kitchen(boards.rush)
    look(kitchen)
    kitchen.settle()
    nameless: list[QWidget] = []
    odd: list[QWidget] = []
    for widget, found in seen(kitchen.window):
        area = found.role() in NAMELESS and not isinstance(widget, Panel)
        if not area and not found.text(QAccessible.Text.Name).strip():
            nameless.append(widget)
        if isinstance(widget, QAbstractButton) and found.role() is not Role.Button:
            odd.append(widget)
        if isinstance(widget, Card | RecallEntry) and found.role() is not Role.Grouping:
            odd.append(widget)

    assert nameless == []
    assert odd == []


def test_a_ticket_is_told_in_a_sentence(open_kitchen: OpenKitchen) -> None:
    """Number, state, channel and due time of a ticket are its name; its buttons are inside."""
    kitchen = open_kitchen(boards.calm)
    card = kitchen.card("101")
    found = QAccessible.queryAccessibleInterface(card)
    inside = [found.child(n) for n in range(found.childCount())]
    names = [child.text(QAccessible.Text.Name) for child in inside]

    assert found.text(QAccessible.Text.Name).startswith("101, COOKING, Deliveroo")
    assert names[: len(card.buttons())] == kitchen.texts("101")


def test_pages_are_told(open_kitchen: OpenKitchen) -> None:
    """The page and what waits on the others can be heard."""
    kitchen = open_kitchen(lambda practice: boards.many(practice, 30))
    kitchen.window.front.stage.turn(1)
    kitchen.settle()
    found = QAccessible.queryAccessibleInterface(kitchen.window.front.bar.pages)

    assert found.role() is Role.StaticText
    assert found.text(QAccessible.Text.Name).startswith("Page 2 / ")
    assert "1: 5 new" in found.text(QAccessible.Text.Name)


def test_the_tab_key_reaches_every_button(open_kitchen: OpenKitchen) -> None:
    """Without a finger, focus goes over every button that can be pressed, card by card."""
    kitchen = open_kitchen(boards.calm)
    window = kitchen.window
    wanted = {b for b in window.findChildren(Button) if b.isVisible() and b.isEnabled()}
    reached: list[QWidget] = []
    for _ in range(len(wanted) + 5):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget() or window)
    reached = list(dict.fromkeys(reached))
    cards = [button.parent() for button in reached if isinstance(button.parent(), Card)]
    runs = [card for n, card in enumerate(cards) if n == 0 or cards[n - 1] is not card]

    assert wanted <= set(reached)
    assert len(runs) == len(set(runs))
    assert [card.key for card in runs if isinstance(card, Card)] == [
        card.key for card in window.front.stage.board.rack.cards()
    ]
