"""Fingers, as a touchscreen delivers them."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from kds.domain.lifecycle import State
from kds.domain.order import Content
from kds.ui.bottom_bar import View
from kds.ui.button import Button
from kds.ui.controls import Action
from kds.ui.panel import Panel
from tests.ui.boards import accept, arrive
from tests.ui.conftest import Fingers, Kitchen, OpenKitchen
from tests.ui.practice import Practice, content

FingersOn = Callable[[Kitchen], Fingers]


def three_orders(practice: Practice) -> None:
    """Two new orders and one being cooked."""
    arrive(practice, content("A", "1 Soup", due_in=10), 2)
    arrive(practice, content("B", "2 Pasta", "> 1 Basil", due_in=11), 1)
    accept(practice, arrive(practice, content("C", "1 Cake", "3 Bread", due_in=12), 3))


def state(kitchen: Kitchen, number: str) -> State:
    """Return the state of an order in the store."""
    orders = {order.content.display_id: order for order in kitchen.practice.kitchen.board()}
    return orders[number].state


def done(kitchen: Kitchen, number: str) -> tuple[int, ...]:
    """Return the ticked items of an order in the store."""
    orders = {order.content.display_id: order for order in kitchen.practice.kitchen.board()}
    return orders[number].standing.items_done


def test_one_finger_presses_a_button(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """A tap with one finger accepts the order, once."""
    kitchen = open_kitchen(three_orders)
    fingers_on(kitchen).tap(kitchen.button("A", Action.ACCEPT))

    assert state(kitchen, "A") is State.ACCEPTED
    assert state(kitchen, "B") is State.PLACED


def test_two_fingers_press_two_buttons(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """Two cooks who press at the same moment both get what they pressed."""
    kitchen = open_kitchen(three_orders)
    fingers = fingers_on(kitchen)
    accept_a, accept_b = (kitchen.button(n, Action.ACCEPT) for n in "AB")
    fingers.down(0, accept_a)
    fingers.down(1, accept_b)
    fingers.up(1, accept_b)
    fingers.up(0, accept_a)

    assert [state(kitchen, n) for n in "AB"] == [State.ACCEPTED, State.ACCEPTED]


def test_two_fingers_on_one_card(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """One finger on an item and one on the button of the same card both count."""
    kitchen = open_kitchen(three_orders)
    fingers, card = fingers_on(kitchen), kitchen.card("C")
    cake = QPoint(60, round(card.picture.head_box().bottom()) + 20)
    ready = kitchen.button("C", Action.READY)
    fingers.down(0, card, cake)
    fingers.down(1, ready)
    fingers.up(0, card, cake)
    assert done(kitchen, "C") == (0,)
    fingers.up(1, ready)

    assert state(kitchen, "C") is State.READY


def test_a_resting_palm_takes_no_tap(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """With a palm on the card's header, and one on the bare board, its buttons still work."""
    kitchen = open_kitchen(three_orders)
    fingers, card = fingers_on(kitchen), kitchen.card("A")
    board = kitchen.window.front.stage.board
    fingers.down(0, card, QPoint(30, 30))
    fingers.down(1, board, QPoint(board.width() - 20, board.height() - 20))
    fingers.tap(kitchen.button("A", Action.ACCEPT), finger=2)

    assert state(kitchen, "A") is State.ACCEPTED


def test_a_resting_palm_presses_nothing(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """A palm that comes and goes on paper, bars and board changes no order."""
    kitchen = open_kitchen(three_orders)
    fingers, card = fingers_on(kitchen), kitchen.card("A")
    fingers.tap(card, QPoint(30, 30))
    fingers.tap(kitchen.window.front.strip)
    fingers.tap(kitchen.window.front.stage.board, QPoint(1800, 800))

    assert [state(kitchen, n) for n in "ABC"] == [State.PLACED, State.PLACED, State.ACCEPTED]


def test_a_finger_that_slides_off_is_no_tap(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """A cook who notices in time slides off the button, and nothing happens."""
    kitchen = open_kitchen(three_orders)
    fingers, button = fingers_on(kitchen), kitchen.button("A", Action.ACCEPT)
    outside = QPoint(button.width() // 2, -40)
    fingers.down(0, button)
    fingers.move(0, button, outside)
    fingers.up(0, button, outside)

    assert state(kitchen, "A") is State.PLACED


def test_a_double_tap_counts_once(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """The second tap of a wet double tap does not hit UNDO, which has taken ACCEPT's place."""
    kitchen = open_kitchen(three_orders)
    fingers = fingers_on(kitchen)
    fingers.tap(kitchen.button("A", Action.ACCEPT))
    kitchen.lay_out()
    undo = kitchen.button("A", Action.UNDO)
    fingers.tap(undo)
    assert state(kitchen, "A") is State.ACCEPTED
    kitchen.ticks.turn(0.6)
    fingers.tap(undo)

    assert state(kitchen, "A") is State.PLACED


def test_an_item_is_ticked_and_unticked(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """A tap on an item marks it done, another one takes that back; a double tap counts once."""
    kitchen = open_kitchen(three_orders)
    fingers, card = fingers_on(kitchen), kitchen.card("C")
    bread = QPoint(200, round(card.picture.head_box().bottom()) + 65)
    fingers.tap(card, bread)
    fingers.tap(card, bread)
    assert done(kitchen, "C") == (1,)
    kitchen.settle()
    fingers.tap(card, bread)

    assert done(kitchen, "C") == ()


def rushed(kitchen: Kitchen, what: Content) -> None:
    """Let an order come in that goes before all others."""
    order = kitchen.practice.receive(what)
    kitchen.practice.kitchen.marks.rush(order.id, rush=True)


def test_nothing_moves_under_a_finger(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """While a finger is down a more urgent order waits; then it takes its place."""
    kitchen = open_kitchen(three_orders)
    fingers, card = fingers_on(kitchen), kitchen.card("A")
    before = card.geometry()
    fingers.down(0, card, QPoint(30, 30))
    rushed(kitchen, content("URGENT", *["1 Fish"] * 6))
    kitchen.lay_out()
    assert kitchen.card("A").geometry() == before
    assert "URGENT" not in kitchen.numbers()
    fingers.up(0, card, QPoint(30, 30))
    kitchen.settle()

    assert kitchen.numbers()[0] == "URGENT"


def test_a_press_shows_under_a_resting_palm(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """What was pressed shows at once although the layout waits for another hand."""
    kitchen = open_kitchen(three_orders)
    fingers, card = fingers_on(kitchen), kitchen.card("A")
    fingers.down(0, card, QPoint(30, 30))
    fingers.tap(kitchen.button("B", Action.ACCEPT), finger=1)
    kitchen.lay_out()

    assert kitchen.texts("B") == ["UNDO ACCEPT"]


def test_a_palm_holds_the_layout_for_three_seconds(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """A cloth left on the screen does not keep new orders away."""
    kitchen = open_kitchen(three_orders)
    fingers, card = fingers_on(kitchen), kitchen.card("A")
    fingers.down(0, card, QPoint(30, 30))
    kitchen.practice.receive(content("NEXT", "1 Fish", due_in=-5))
    kitchen.lay_out()
    assert "NEXT" not in kitchen.numbers()
    kitchen.ticks.turn(3.1)

    kitchen.qtbot.waitUntil(lambda: "NEXT" in kitchen.numbers(), timeout=4000)


def test_a_card_that_has_just_moved_takes_no_tap(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """A tap aimed at what stood here a moment ago presses nothing."""
    kitchen = open_kitchen(three_orders)
    fingers = fingers_on(kitchen)
    rushed(kitchen, content("URGENT", "1 Fish"))
    kitchen.qtbot.waitUntil(lambda: kitchen.numbers()[0] == "URGENT")
    fingers.tap(kitchen.button("A", Action.ACCEPT))
    assert state(kitchen, "A") is State.PLACED
    kitchen.settle()
    fingers.tap(kitchen.button("A", Action.ACCEPT))

    assert state(kitchen, "A") is State.ACCEPTED


def test_a_button_shows_the_finger_at_once(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """The button looks different from touch-down to the end of the touch."""
    kitchen = open_kitchen(three_orders)
    fingers, button = fingers_on(kitchen), kitchen.button("A", Action.ACCEPT)
    before = button.grab().toImage()
    fingers.down(0, button)
    pressed = button.grab().toImage()
    fingers.move(0, button, QPoint(button.width() // 2, -40))
    slid_off = button.grab().toImage()

    assert pressed != before
    assert slid_off == before


def test_an_item_shows_the_finger_at_once(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """The item looks different while a finger is on it."""
    kitchen = open_kitchen(three_orders)
    fingers, card = fingers_on(kitchen), kitchen.card("C")
    cake = QPoint(60, round(card.picture.head_box().bottom()) + 20)
    before = card.grab().toImage()
    fingers.down(0, card, cake)

    assert card.grab().toImage() != before


def test_the_mouse_works_too(open_kitchen: OpenKitchen) -> None:
    """Where there is no touchscreen, a click is a tap."""
    kitchen = open_kitchen(three_orders)
    button = kitchen.button("A", Action.ACCEPT)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    card = kitchen.card("C")
    cake = QPoint(60, round(card.picture.head_box().bottom()) + 20)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=cake)

    assert state(kitchen, "A") is State.ACCEPTED
    assert done(kitchen, "C") == (0,)


def test_a_text_field_keeps_its_touches(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """What begins on a widget of Qt's own is left to Qt, which makes a mouse of it."""
    kitchen = open_kitchen(three_orders)
    field = QLineEdit("abc", kitchen.window)
    field.setGeometry(600, 600, 300, 60)
    field.show()
    fingers_on(kitchen).tap(field)

    assert field.hasFocus()


def test_a_cancelled_touch_presses_nothing(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """A page turned under the finger forgets it: the lifted finger presses nothing."""
    kitchen = open_kitchen(three_orders)
    fingers, button = fingers_on(kitchen), kitchen.button("A", Action.ACCEPT)
    fingers.down(0, button)
    button.hide()
    button.show()
    fingers.up(0, button)

    assert state(kitchen, "A") is State.PLACED


def test_an_item_that_has_just_moved_takes_no_tap(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """A tap aimed at what stood here a moment ago ticks nothing; after 0.3 s it does."""
    kitchen = open_kitchen(three_orders)
    fingers = fingers_on(kitchen)
    rushed(kitchen, content("URGENT", "1 Fish"))
    kitchen.qtbot.waitUntil(lambda: kitchen.numbers()[0] == "URGENT")
    card = kitchen.card("C")
    cake = QPoint(60, round(card.picture.head_box().bottom()) + 20)
    fingers.tap(card, cake)
    kitchen.ticks.turn(0.25)
    fingers.tap(card, cake)
    assert done(kitchen, "C") == ()
    kitchen.ticks.turn(0.1)
    fingers.tap(card, cake)

    assert done(kitchen, "C") == (0,)


def test_a_palm_of_several_contacts_presses_nothing(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """A hand laid over the buttons is no tap on any of them, and another hand's tap counts."""
    kitchen = open_kitchen(three_orders)
    fingers, button = fingers_on(kitchen), kitchen.button("A", Action.ACCEPT)
    heel = [QPoint(40, 20), QPoint(110, 30), QPoint(60, 60), QPoint(140, 70)]
    for finger, place in enumerate(heel):
        kitchen.ticks.turn(0.05)
        fingers.down(finger, button, place)
    kitchen.ticks.turn(0.4)
    fingers.tap(kitchen.button("B", Action.ACCEPT), finger=7)
    for finger, place in enumerate(heel):
        fingers.up(finger, button, place)

    assert [state(kitchen, n) for n in "AB"] == [State.PLACED, State.ACCEPTED]


def test_three_cooks_at_once(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """Three fingers on three tickets are three taps, not a palm."""
    kitchen = open_kitchen(
        lambda practice: [
            arrive(practice, content(n, *["1 Soup"] * 12, due_in=10), 2) for n in "ABC"
        ]
    )
    fingers = fingers_on(kitchen)
    buttons = [kitchen.button(n, Action.ACCEPT) for n in "ABC"]
    for finger, button in enumerate(buttons):
        fingers.down(finger, button)
    for finger, button in enumerate(buttons):
        fingers.up(finger, button)

    assert [state(kitchen, n) for n in "ABC"] == [State.ACCEPTED] * 3


def test_a_finger_that_rests_is_no_tap(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """What has lain on a button for three seconds presses it neither then nor when it is lifted."""
    kitchen = open_kitchen(three_orders)
    fingers, button = fingers_on(kitchen), kitchen.button("A", Action.ACCEPT)
    before = button.grab().toImage()
    fingers.down(0, button)
    kitchen.ticks.turn(3.1)
    kitchen.qtbot.waitUntil(lambda: button.grab().toImage() == before, timeout=4000)
    fingers.up(0, button)

    assert state(kitchen, "A") is State.PLACED


def cancel_holds(kitchen: Kitchen, fingers: Fingers, numbers: str) -> list[Button]:
    """Ask to cancel these orders, with a reason; return the buttons that must be held."""
    for number in numbers:
        fingers.tap(kitchen.button(number, Action.CANCEL))
    kitchen.settle()
    panels = [panel for panel in kitchen.window.findChildren(Panel) if panel.isVisible()]
    panels.sort(key=lambda panel: (panel.x(), panel.y()))
    buttons = [button for panel in panels for row in panel.rows for button in row]
    for button in buttons:
        if button.text() == "Too busy":
            fingers.tap(button)
    return [button for button in buttons if button.hold]


def test_two_cooks_hold_two_cancels(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """Each of two panels has its own button and its own finger; both orders are cancelled."""
    tall = ["1 Soup"] * 10
    kitchen = open_kitchen(
        lambda practice: [arrive(practice, content(n, *tall, due_in=10), 2) for n in "AB"]
    )
    fingers = fingers_on(kitchen)
    one, other = cancel_holds(kitchen, fingers, "AB")
    fingers.down(0, one)
    fingers.down(1, other)
    kitchen.qtbot.waitUntil(
        lambda: {state(kitchen, n) for n in "AB"} == {State.CANCELLED}, timeout=5000
    )


def test_a_cancel_that_is_let_go_too_soon(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """A tap on the button that must be held cancels nothing, neither does sliding off it."""
    kitchen = open_kitchen(three_orders)
    fingers = fingers_on(kitchen)
    (button,) = cancel_holds(kitchen, fingers, "A")
    fingers.tap(button)
    fingers.down(0, button)
    fingers.move(0, button, QPoint(-60, 20))
    kitchen.qtbot.wait(1100)
    fingers.up(0, button, QPoint(-60, 20))

    assert state(kitchen, "A") is State.PLACED


def test_a_finger_that_is_down_while_the_screen_is_built_anew(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """Other settings build another screen: a finger on the old one presses nothing on the new."""
    kitchen = open_kitchen(three_orders)
    fingers, button = fingers_on(kitchen), kitchen.button("A", Action.ACCEPT)
    at = button.mapTo(kitchen.window, button.rect().center())
    fingers.down(0, button)
    assert kitchen.preferences.change(theme="light") == ""
    kitchen.settle()
    fingers.up(0, kitchen.window, at)
    assert state(kitchen, "A") is State.PLACED
    fingers.tap(kitchen.button("A", Action.ACCEPT))

    assert state(kitchen, "A") is State.ACCEPTED


def test_the_ring_runs_while_a_press_can_be_undone(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """The share of the time that is left is seen on the button, and goes down to nothing."""
    kitchen = open_kitchen(three_orders)
    fingers = fingers_on(kitchen)
    fingers.tap(kitchen.button("A", Action.ACCEPT))
    kitchen.lay_out()
    undo = kitchen.button("A", Action.UNDO)
    shares = []
    for _ in range(3):
        shares.append(undo.share_left or 0.0)
        kitchen.practice.clock.turn(0.9)
        kitchen.window.front.stage.board.tick(kitchen.practice.clock())

    assert shares[0] == 1.0
    assert shares == sorted(set(shares), reverse=True)
    kitchen.later(1)
    assert "UNDO ACCEPT" not in kitchen.texts("A")


def test_an_entry_of_recall_that_has_just_moved_takes_no_tap(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """The list does not move under a finger, and what has just come to a place takes no tap."""

    def hand_over(practice: Practice, number: str) -> None:
        order = accept(practice, arrive(practice, content(number, "1 Soup", due_in=9), 2))
        practice.kitchen.ready(order.id)
        practice.kitchen.hand_over(order.id)
        practice.hear(order)

    def shown() -> list[str]:
        return [entry.accessibleName()[:1] for entry in stage.recall.entries()]

    kitchen = open_kitchen(lambda practice: hand_over(practice, "A"))
    kitchen.window.front.show_view(View.RECALL)
    fingers, stage = fingers_on(kitchen), kitchen.window.front.stage
    kitchen.settle()
    button = stage.recall.entries()[0].button
    fingers.down(0, kitchen.window.front.strip)
    kitchen.practice.clock.turn(1)
    hand_over(kitchen.practice, "B")
    stage.tick()
    assert shown() == ["A"]
    fingers.up(0, kitchen.window.front.strip)
    stage.tick()
    assert shown() == ["B", "A"]
    fingers.tap(button)
    assert stage.view is View.RECALL
    kitchen.ticks.turn(0.4)
    fingers.tap(button)

    assert state(kitchen, "B") is State.READY


def test_a_screen_built_anew_under_a_finger_is_not_empty(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """A palm on the glass does not make it look as if there were no orders."""
    kitchen = open_kitchen(three_orders)
    fingers_on(kitchen).down(0, kitchen.window.front.strip)
    kitchen.preferences.change(columns=3)
    kitchen.lay_out()

    assert sorted(kitchen.numbers()) == ["A", "B", "C"]
