"""The bar of an allergy: it waits for one tap, and nothing is made ready before."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kds.kitchen.pressing import READ_FIRST
from kds.ui.blocks import ALLERGY, Look
from kds.ui.controls import Action
from tests.ui.boards import PIZZA, STEAK, accept, arrive
from tests.ui.conftest import Fingers, Kitchen, OpenKitchen
from tests.ui.hands import LEFT, order_of, press
from tests.ui.practice import Practice, content
from tests.ui.spots import place_of, spots, texts

NOTE = "Severe PEANUT allergy, please use a clean pan."


def one(practice: Practice) -> None:
    """An order with an allergy in its note and one in a remark, and one without."""
    accept(practice, arrive(practice, content("1527", *PIZZA, due_in=9, note=NOTE), 2), 1)
    accept(practice, arrive(practice, content("101", *STEAK, due_in=12), 2), 1)


def seen(kitchen: Kitchen) -> bool:
    """Return whether the kitchen knows that somebody has read it."""
    order = kitchen.practice.kitchen.order(order_of(kitchen, "1527"))
    return order.standing.allergy_seen


def touch_bar(kitchen: Kitchen, fingers: Fingers) -> None:
    """Tap the bar with a finger."""
    card = kitchen.card("1527")
    fingers.tap(card, place_of(card, Look.ALLERGY))


def click_bar(kitchen: Kitchen, fingers: Fingers) -> None:
    """Click the words on the bar with the mouse."""
    del fingers
    card = kitchen.card("1527")
    QTest.mouseClick(card, LEFT, pos=place_of(card, Look.ALLERGY_WORDS))


def choose_by_digit(kitchen: Kitchen) -> None:
    """Press the key of the ticket's place on the page."""
    digit = kitchen.numbers().index("1527") + 1
    QTest.keyClick(kitchen.window, Qt.Key(Qt.Key.Key_0.value + digit))


def press_key(kitchen: Kitchen, fingers: Fingers) -> None:
    """Choose the ticket by its digit and press G."""
    del fingers
    choose_by_digit(kitchen)
    QTest.keyClick(kitchen.window, Qt.Key.Key_G)


@pytest.mark.parametrize("tap", [touch_bar, click_bar, press_key])
def test_one_tap_is_enough(
    open_kitchen: OpenKitchen,
    fingers_on: Callable[[Kitchen], Fingers],
    tap: Callable[[Kitchen, Fingers], None],
) -> None:
    """By finger, mouse and key: the bar becomes a calm line, the note stands in its place."""
    kitchen = open_kitchen(one)
    fingers = fingers_on(kitchen)
    card = kitchen.card("1527")
    assert texts(card, Look.ALLERGY) == ["ALLERGY — TAP WHEN READ"]
    assert texts(card, Look.ALLERGY_WORDS) == [
        f"“{NOTE}”\nBuild your own Pizza: “Nut allergy. No pesto!”"
    ]
    assert texts(card, Look.NOTE) == []
    assert texts(card, Look.REMARK) == ["“Nut allergy. No pesto!”"]
    tap(kitchen, fingers)
    kitchen.settle()
    card = kitchen.card("1527")

    assert seen(kitchen)
    assert texts(card, Look.ALLERGY) == []
    assert texts(card, Look.HEEDED) == ["Allergy: read. Look at the notes."]
    assert texts(card, Look.NOTE) == [f"“{NOTE}”"]


def test_ready_says_what_to_do_first(open_kitchen: OpenKitchen) -> None:
    """Neither the button nor the keys get past the bar, and the ticket says why."""
    kitchen = open_kitchen(one)
    press(kitchen, "1527", Action.READY)
    assert kitchen.card("1527").picture.ticket.footer.said == READ_FIRST
    assert kitchen.texts("1527")[0] == "READY"
    card = kitchen.card("1527")
    kitchen.settle()
    QTest.mouseClick(card, LEFT, pos=place_of(card, Look.ITEM))
    kitchen.settle()

    order = kitchen.practice.kitchen.order(order_of(kitchen, "1527"))
    assert order.standing.items_done == ()
    assert not order.standing.allergy_seen


def test_enter_does_not_read_for_the_cook(open_kitchen: OpenKitchen) -> None:
    """The key of the main button is refused as the button is, however often it is pressed."""
    kitchen = open_kitchen(one)
    choose_by_digit(kitchen)
    for _ in range(3):
        kitchen.settle()
        QTest.keyClick(kitchen.window, Qt.Key.Key_Return)
        kitchen.settle()

    assert not seen(kitchen)
    assert kitchen.texts("1527")[0] == "READY"


def test_an_order_without_one_has_no_bar(open_kitchen: OpenKitchen) -> None:
    """And the key for it does nothing there."""
    kitchen = open_kitchen(one)
    card = kitchen.card("101")

    assert texts(card, Look.ALLERGY) == texts(card, Look.HEEDED) == []
    assert not card.press_allergy()


def test_accepting_needs_no_tap(open_kitchen: OpenKitchen) -> None:
    """The answer to the platform is not held up."""

    def new(practice: Practice) -> None:
        arrive(practice, content("1527", note=NOTE), 0.2)

    kitchen = open_kitchen(new)
    press(kitchen, "1527", Action.ACCEPT)

    assert kitchen.texts("1527")[0] == "UNDO ACCEPT"
    assert texts(kitchen.card("1527"), Look.ALLERGY)


def test_a_double_tap_is_one_and_hits_nothing_else(
    open_kitchen: OpenKitchen, fingers_on: Callable[[Kitchen], Fingers]
) -> None:
    """Where the bar was stands something else now, which must not be ticked by the same hand."""
    kitchen = open_kitchen(one)
    fingers = fingers_on(kitchen)
    card = kitchen.card("1527")
    place = place_of(card, Look.ALLERGY_WORDS)
    fingers.tap(card, place)
    kitchen.lay_out()
    fingers.tap(kitchen.card("1527"), place)
    kitchen.settle()

    order = kitchen.practice.kitchen.order(order_of(kitchen, "1527"))
    assert order.standing.allergy_seen
    assert order.standing.items_done == ()


def test_a_finger_that_slides_off_reads_nothing(
    open_kitchen: OpenKitchen, fingers_on: Callable[[Kitchen], Fingers]
) -> None:
    """As with every button."""
    kitchen = open_kitchen(one)
    fingers = fingers_on(kitchen)
    card = kitchen.card("1527")
    fingers.down(0, card, place_of(card, Look.ALLERGY))
    fingers.move(0, card, place_of(card, Look.MODIFIER))
    fingers.up(0, card, place_of(card, Look.MODIFIER))
    kitchen.settle()

    assert not seen(kitchen)


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 600)])
def test_the_bar_is_as_high_as_a_fingertip_needs(
    open_kitchen: OpenKitchen, size: tuple[int, int]
) -> None:
    """Twenty millimetres, also where the guest wrote one word."""

    def short(practice: Practice) -> None:
        arrive(practice, content("7", note="allergy"), 0.2)

    kitchen = open_kitchen(short, size=size)
    ticket = kitchen.card("7").picture.ticket
    bar = sum(row.height for row in ticket.rows if row.block.spot == ALLERGY)

    assert bar - ticket.typeset.space >= ticket.typeset.sizes.target


def test_a_bar_that_goes_on_in_another_column_is_one_bar(
    open_kitchen: OpenKitchen, fingers_on: Callable[[Kitchen], Fingers]
) -> None:
    """Nothing of the guest's words is cut, and a tap on either part counts."""

    def endless(practice: Practice) -> None:
        note = "Nut allergy! " + "Please be careful with the pans and the knives. " * 30
        accept(practice, arrive(practice, content("1527", "1 Soup", note=note), 2), 1)

    kitchen = open_kitchen(endless, size=(1920, 600))
    cards = kitchen.window.front.stage.board.rack.cards()
    parts = [card for card in cards if ALLERGY in spots(card)]
    assert len(parts) > 1
    fingers_on(kitchen).tap(parts[1], place_of(parts[1], Look.ALLERGY_WORDS))
    kitchen.settle()

    assert seen(kitchen)


def test_who_does_not_see_the_bar_hears_it(open_kitchen: OpenKitchen) -> None:
    """It is part of the card's name, until it has been tapped."""
    kitchen = open_kitchen(one)
    card = kitchen.card("1527")
    assert NOTE in card.accessibleName()
    assert "tap when read" in card.accessibleName()
    card.press_allergy()
    kitchen.settle()

    assert "llergy" not in kitchen.card("1527").accessibleName()


def test_a_changed_order_wants_to_be_read_again(open_kitchen: OpenKitchen) -> None:
    """The bar comes back with the change."""
    kitchen = open_kitchen(one)
    kitchen.card("1527").press_allergy()
    kitchen.settle()
    order = kitchen.practice.kitchen.order(order_of(kitchen, "1527"))
    kitchen.practice.receive(replace(order.content, note=NOTE + " Thanks."))
    kitchen.settle()

    assert texts(kitchen.card("1527"), Look.ALLERGY)


def test_a_cancelled_order_asks_for_no_tap(open_kitchen: OpenKitchen) -> None:
    """STOP COOKING is all there is to do; the allergy is still said."""
    kitchen = open_kitchen(one)
    order = kitchen.practice.kitchen.order(order_of(kitchen, "1527"))
    kitchen.practice.cancelled_by_platform(order)
    kitchen.settle()
    card = kitchen.card("1527")

    assert texts(card, Look.ALLERGY) == []
    assert texts(card, Look.HEEDED) == ["Allergy: look at the notes."]
    assert texts(card, Look.NOTE) == [f"“{NOTE}”"]
