"""What keys must never do, and what they say instead."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.notices import Notice, Severity
from kds.ui.card import Card
from kds.ui.card_button import CardButton
from kds.ui.keys.commands import Command
from kds.ui.keys.maps import PRESETS
from tests.ui import boards
from tests.ui.boards import accept, arrive
from tests.ui.conftest import Fingers, Kitchen, OpenKitchen
from tests.ui.hands import order_of
from tests.ui.keyboard import Keyboard
from tests.ui.practice import Practice, content

NONE = Qt.KeyboardModifier.NoModifier


def everything(kitchen: Kitchen) -> dict[str, Order]:
    """Return all orders as they stand now."""
    backend = kitchen.practice.kitchen
    return {order.id: order for order in [*backend.board(), *backend.recallable()]}


def test_bump_with_nothing_chosen_bumps_nothing(open_kitchen: OpenKitchen) -> None:
    """The first ticket is chosen, and a sentence says so; only the next press is one."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    before = everything(keyboard.kitchen)
    keyboard.does(Command.BUMP)
    assert everything(keyboard.kitchen) == before
    assert keyboard.chosen == "102"
    assert keyboard.said == "102 is chosen. Press BUMP (Enter) for it."
    keyboard.does(Command.BUMP)

    assert keyboard.order("102").state is State.ACCEPTED


@pytest.mark.parametrize("command", [Command.TICK, Command.SEEN, Command.CANCEL, Command.MORE])
def test_every_press_needs_a_chosen_ticket(open_kitchen: OpenKitchen, command: Command) -> None:
    """Whatever is pressed first chooses a ticket and does no more."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    before = everything(keyboard.kitchen)
    keyboard.does(command)

    assert everything(keyboard.kitchen) == before
    assert keyboard.chosen == "102"
    assert keyboard.said.startswith("102 is chosen.")


def test_the_chosen_ticket_stays_chosen_when_tickets_move(open_kitchen: OpenKitchen) -> None:
    """A more urgent order comes before it: keys still mean the same order."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    keyboard.does(Command.CHOOSE_2)
    number, place = keyboard.chosen, keyboard.kitchen.card(keyboard.chosen).geometry()
    boards.arrive(keyboard.kitchen.practice, content("URGENT", *boards.SATE, due_in=1), 4)
    keyboard.kitchen.settle()
    assert keyboard.kitchen.card(number).geometry() != place
    assert keyboard.chosen == number
    keyboard.does(Command.BUMP)

    assert keyboard.order(number).state is State.READY
    assert keyboard.order("URGENT").state is State.PLACED


def test_when_the_chosen_ticket_has_gone_its_neighbour_is_not_hit(
    open_kitchen: OpenKitchen,
) -> None:
    """A second BUMP on a ticket that has just left bumps nothing."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    order_id = order_of(keyboard.kitchen, "101")
    keyboard.kitchen.practice.kitchen.ready(order_id)
    keyboard.kitchen.later(4)
    keyboard.does(Command.CHOOSE_1)
    while keyboard.chosen != "101":
        keyboard.does(Command.NEXT_TICKET)
    keyboard.does(Command.BUMP)
    keyboard.kitchen.practice.clock.turn(4)
    keyboard.kitchen.practice.hear(keyboard.kitchen.practice.kitchen.order(order_id))
    keyboard.kitchen.later(0)
    assert "101" not in keyboard.kitchen.numbers()
    assert (keyboard.chosen, keyboard.selected()) == ("", [])
    before = everything(keyboard.kitchen)
    keyboard.does(Command.BUMP)

    assert everything(keyboard.kitchen) == before


def test_a_number_that_nobody_has_chooses_nothing(open_kitchen: OpenKitchen) -> None:
    """The ticket that was chosen before is not meant any more."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    keyboard.does(Command.CHOOSE_1, Command.CHOOSE_9)

    assert keyboard.chosen == ""
    assert keyboard.said == "There is no ticket 9 on this page."


def test_a_number_is_asked_back_when_the_tickets_have_just_moved(
    open_kitchen: OpenKitchen,
) -> None:
    """Whoever looked for a number before they moved would hit another ticket."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    boards.arrive(keyboard.kitchen.practice, content("URGENT", *boards.SATE, due_in=1), 4)
    keyboard.kitchen.lay_out()
    keyboard.at_once("2")
    assert keyboard.chosen == ""
    assert "have just moved" in keyboard.said
    keyboard.kitchen.settle()
    keyboard.does(Command.CHOOSE_2)

    assert keyboard.chosen == keyboard.kitchen.numbers()[1]


def test_a_double_press_counts_once(open_kitchen: OpenKitchen) -> None:
    """The same key within half a second is one press."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    keyboard.at_once("Right")
    keyboard.kitchen.ticks.turn(0.4)
    keyboard.at_once("Right")
    assert keyboard.chosen == keyboard.kitchen.numbers()[0]
    keyboard.kitchen.ticks.turn(0.2)
    keyboard.at_once("Right")

    assert keyboard.chosen == keyboard.kitchen.numbers()[1]


def test_a_key_that_repeats_itself_presses_nothing(open_kitchen: OpenKitchen) -> None:
    """A hand that rests on a key turns no pages and bumps nothing."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    keyboard.hold("Right", 5)

    assert keyboard.chosen == keyboard.kitchen.numbers()[0]


def test_different_keys_in_quick_succession_all_count(open_kitchen: OpenKitchen) -> None:
    """Two tickets can be bumped as fast as anybody types."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    for stroke in ("2", "Return", "1", "Return"):
        keyboard.at_once(stroke)
    keyboard.kitchen.settle()

    assert keyboard.order("101").state is State.READY
    assert keyboard.order("102").state is State.ACCEPTED


def test_bump_never_takes_a_press_back(open_kitchen: OpenKitchen) -> None:
    """While UNDO stands in the main button's place BUMP says which key takes it back."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    keyboard.does(Command.CHOOSE_1, Command.BUMP, Command.BUMP)

    assert keyboard.order("102").state is State.ACCEPTED
    assert "Undo (U) takes it back" in keyboard.said


def test_a_press_waits_when_the_ticket_has_just_changed(open_kitchen: OpenKitchen) -> None:
    """A cancellation that comes just before BUMP is not tapped away unseen."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    order = keyboard.order("101")
    keyboard.does(Command.CHOOSE_2)
    assert keyboard.chosen == "101"
    keyboard.kitchen.practice.cancelled_by_platform(order)
    keyboard.kitchen.qtbot.waitUntil(lambda: keyboard.kitchen.texts("101") == ["OK, SEEN"])
    keyboard.at_once("Return")
    assert not keyboard.order("101").standing.cancel_seen
    assert "just changed" in keyboard.said
    keyboard.kitchen.settle()
    keyboard.does(Command.BUMP)

    assert keyboard.kitchen.practice.kitchen.order(order.id).standing.cancel_seen


def long_order(practice: Practice) -> None:
    """One order of two pages."""
    lines = [f"1 Dish number {n}" for n in range(1, 60)]
    accept(practice, arrive(practice, content("LONG", *lines), 1), 0.5)


def test_buttons_on_another_page_are_shown_before_they_are_pressed(
    open_kitchen: OpenKitchen,
) -> None:
    """A long ticket's READY stands pages further: BUMP goes there, and presses the next time."""
    keyboard = Keyboard(open_kitchen(long_order, size=(1024, 600)))
    keyboard.does(Command.CHOOSE_1, Command.BUMP)
    assert keyboard.order("LONG").state is State.ACCEPTED
    assert "look, then press again" in keyboard.said
    keyboard.does(Command.BUMP)

    assert keyboard.order("LONG").state is State.READY


def test_the_focus_goes_over_all_pieces_of_a_ticket(open_kitchen: OpenKitchen) -> None:
    """Items in further columns and pages are reached one by one, seen, and ticked off."""
    keyboard = Keyboard(open_kitchen(long_order, size=(1024, 600)))
    stage = keyboard.kitchen.window.front.stage
    keyboard.does(Command.CHOOSE_1)
    pages = set()
    for item in range(59):
        keyboard.does(Command.NEXT_ITEM)
        assert keyboard.keys.cursor.item == item
        rows = [
            row.block.spot
            for card in keyboard.selected()
            for row in card.picture.ticket.rows[card.picture.piece.first : card.picture.piece.last]
        ]
        assert item in rows
        pages.add(stage.pages()[0])
    assert len(pages) > 1
    keyboard.does(Command.TICK)

    assert keyboard.order("LONG").standing.items_done == (58,)


def test_nothing_happens_under_the_notice_over_everything(open_kitchen: OpenKitchen) -> None:
    """While nothing can be stored no key does anything, not even show the map."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    keyboard.does(Command.CHOOSE_1)
    keyboard.kitchen.notices.show(Notice("store", Severity.BLOCKING, "Disk full", "Free some."))
    before = everything(keyboard.kitchen)
    keyboard.press("Return", "F1", "2", "Esc")
    assert everything(keyboard.kitchen) == before
    assert not keyboard.keys.overlay.isVisible()
    keyboard.kitchen.notices.clear("store")
    keyboard.kitchen.settle()

    assert keyboard.chosen == "102"


def test_nothing_happens_while_the_screen_is_cleaned(open_kitchen: OpenKitchen) -> None:
    """A cloth on a keyboard bumps nothing, and opens nothing."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    keyboard.does(Command.CHOOSE_1)
    keyboard.kitchen.window.front.stage.tools.cleaning_wanted.emit()
    before = everything(keyboard.kitchen)
    keyboard.press("Return", "2", "F1")
    assert everything(keyboard.kitchen) == before

    assert not keyboard.keys.overlay.isVisible()


def test_a_text_field_keeps_its_keys(open_kitchen: OpenKitchen) -> None:
    """Whoever types a station's name bumps no ticket, not even with Enter."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    keyboard.does(Command.CHOOSE_1)
    field = QLineEdit(keyboard.kitchen.window)
    field.show()
    field.setFocus()
    before = everything(keyboard.kitchen)
    for stroke in ("1", "U", "PgDown", "Return"):
        keyboard.press(stroke)
    assert everything(keyboard.kitchen) == before

    assert field.text() == "1u"


def test_the_numbers_stand_while_keys_are_used(open_kitchen: OpenKitchen) -> None:
    """They come with the first key, go 30 s after the last; what is chosen stays."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    assert keyboard.badges() == []
    keyboard.does(Command.CHOOSE_1)
    assert keyboard.badges() == ["1", "2", "3"]
    keyboard.kitchen.ticks.turn(29)
    keyboard.kitchen.later(0)
    assert keyboard.badges() == []
    assert keyboard.chosen == "102"
    keyboard.press("Home")

    assert keyboard.badges() == ["1", "2", "3"]


def test_the_chosen_ticket_stays_chosen_when_settings_change(open_kitchen: OpenKitchen) -> None:
    """The screen is built anew in another theme; keys and their numbers go on as before."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    keyboard.does(Command.CHOOSE_2)
    number = keyboard.chosen
    keyboard.kitchen.preferences.change(theme="light")
    keyboard.kitchen.settle()
    assert keyboard.chosen == number
    assert {card.key for card in keyboard.selected()} == {keyboard.keys.cursor.order}
    assert keyboard.badges() == ["1", "2", "3"]
    keyboard.does(Command.BUMP)

    assert keyboard.order(number).state is State.READY


def test_no_more_numbers_than_keys(open_kitchen: OpenKitchen) -> None:
    """The bar with ten keys chooses three tickets by number, so no more are numbered."""
    keyboard = Keyboard(open_kitchen(boards.rush, bump_bar="10-key"))
    keyboard.does(Command.CHOOSE_1)

    assert sorted(set(keyboard.badges())) == ["1", "2", "3"]


def test_two_bars_are_one_keyboard(open_kitchen: OpenKitchen) -> None:
    """What one cook chose the other one bumps; both at the same instant count once."""
    keyboard = Keyboard(open_kitchen(boards.calm, bump_bar="10-key"))
    for stroke in ("1", "0", "0"):
        keyboard.at_once(stroke)
    keyboard.kitchen.settle()

    assert keyboard.order("102").state is State.ACCEPTED
    assert keyboard.said == ""


@pytest.mark.parametrize("bar", PRESETS)
@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_random_keys_change_only_what_was_chosen(
    open_kitchen: OpenKitchen, bar: str, data: st.DataObject
) -> None:
    """Whatever is pressed, however fast: no key changes an order that was not chosen before."""
    keyboard = Keyboard(open_kitchen(boards.rush, bump_bar=bar))
    strokes = st.sampled_from([*PRESETS[bar].commands, *"123", "Esc", "F1", "Tab", "X"])
    pauses = st.sampled_from([0.0, 0.2, 0.6])
    held = st.booleans()
    for stroke, pause, holds in data.draw(
        st.lists(st.tuples(strokes, pauses, held), min_size=5, max_size=40)
    ):
        chosen, before = {keyboard.keys.cursor.order}, everything(keyboard.kitchen)
        focus = keyboard.kitchen.window.focusWidget()
        card = focus.parentWidget() if isinstance(focus, CardButton) else None
        if isinstance(card, Card):
            # Who has gone to a button with Tab has chosen it, and sees its frame.
            chosen.add(card.key)
        if holds and pause:
            keyboard.hold(stroke, 1.2)
        else:
            keyboard.at_once(stroke)
        keyboard.kitchen.lay_out()
        keyboard.kitchen.ticks.turn(pause)
        after = everything(keyboard.kitchen)
        changed = {key for key, order in after.items() if before.get(key) != order}
        changed |= before.keys() - after.keys()
        assert changed <= chosen


def test_a_finger_may_be_down_while_keys_are_used(
    open_kitchen: OpenKitchen, fingers_on: Callable[[Kitchen], Fingers]
) -> None:
    """A resting palm stops no key, and the layout waits for the finger as ever."""
    kitchen = open_kitchen(boards.calm)
    keyboard, fingers = Keyboard(kitchen), fingers_on(kitchen)
    card = kitchen.card("103")
    fingers.down(0, card)
    keyboard.does(Command.CHOOSE_1, Command.BUMP)
    assert keyboard.order("102").state is State.ACCEPTED
    fingers.up(0, card)
    kitchen.settle()

    assert keyboard.chosen == "102"


def test_a_sentence_about_keys_is_in_nobodys_way(
    open_kitchen: OpenKitchen, fingers_on: Callable[[Kitchen], Fingers]
) -> None:
    """A finger goes through it to what lies under it, and it goes by itself after some seconds."""
    kitchen = open_kitchen(lambda practice: boards.many(practice, 30))
    keyboard = Keyboard(kitchen)
    keyboard.does(Command.BUMP)
    note = keyboard.keys.note
    assert note.isVisible()
    centre = note.mapTo(kitchen.window, note.rect().center())
    below = kitchen.window.childAt(centre)
    assert below is not None
    assert below is not note
    fingers_on(kitchen).tap(kitchen.window, centre)
    kitchen.ticks.turn(5)
    kitchen.later(0)

    assert not note.isVisible()


def test_a_held_key_lets_go_when_its_button_goes(open_kitchen: OpenKitchen) -> None:
    """The platform cancels while somebody holds the key: nothing is pressed, and it says so."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    order = keyboard.order("102")
    keyboard.does(Command.CHOOSE_1, Command.CANCEL)
    keyboard.press("2")
    QTest.keyPress(keyboard.kitchen.window, Qt.Key.Key_7)
    keyboard.kitchen.practice.cancelled_by_platform(order)
    keyboard.kitchen.lay_out()
    keyboard.kitchen.ticks.turn(1)
    again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_7.value, NONE, "7", autorep=True)
    QApplication.sendEvent(keyboard.kitchen.window, again)

    assert "cannot be pressed any more" in keyboard.said
    assert not keyboard.order("102").standing.cancel_seen


def test_a_key_without_a_name_is_nothing(open_kitchen: OpenKitchen) -> None:
    """Odd keys of odd keyboards do nothing, and break nothing."""
    keyboard = Keyboard(open_kitchen(boards.calm))
    for key in (0, Qt.Key.Key_unknown.value, Qt.Key.Key_Control.value, 0x01FFFF00):
        event = QKeyEvent(QEvent.Type.KeyPress, key, NONE)
        QApplication.sendEvent(keyboard.kitchen.window, event)

    assert (keyboard.chosen, keyboard.said) == ("", "")
