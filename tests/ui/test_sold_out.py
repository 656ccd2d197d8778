"""Sold out: from a ticket to the menus of the platforms, and back again."""

from datetime import UTC, timedelta

import pytest
from PySide6.QtTest import QTest

from kds.domain.controls import Controllable, Wish, end_of_day
from kds.domain.items import Item
from kds.ui.controls import Action
from tests.ui.boards import accept, arrive
from tests.ui.conftest import Kitchen, OpenKitchen
from tests.ui.delivery_boards import JET
from tests.ui.hands import LEFT, open_panel, panel_button, press
from tests.ui.practice import Practice, content

ITEMS = Controllable(items=True)
BURGER, CHEESE = Item(name="Burger", plu="B-1"), Item(name="Cheese", plu="C-1", depth=1)
COLA, ICE = Item(name="Cola", plu="C-2"), Item(name="Ice", plu="I-1", depth=1)
ODD = Item(name="Special")


def cooking(practice: Practice) -> None:
    """One order with dishes and extras, one of them twice, of a platform with a menu."""
    practice.platform.can = ITEMS
    accept(practice, arrive(practice, content("S-1", BURGER, CHEESE, COLA, ICE, BURGER), 2))


def ask(kitchen: Kitchen) -> None:
    """Ask what is sold out."""
    press(kitchen, "S-1", Action.MORE)
    tap(kitchen, "SOLD OUT …")


def tap(kitchen: Kitchen, text: str) -> None:
    """Tap a button of the panel."""
    QTest.mouseClick(panel_button(kitchen, text), LEFT)
    kitchen.settle()


def texts(kitchen: Kitchen) -> list[str]:
    """Return what is written on the panel's buttons."""
    return [b.text() for row in open_panel(kitchen).rows for b in row if b.isVisible()]


@pytest.mark.parametrize("choice", range(3))
def test_an_item_is_taken_off_the_menu(open_kitchen: OpenKitchen, choice: int) -> None:
    """Two taps: what, and until when; there always is an end."""
    kitchen = open_kitchen(cooking, capabilities=JET)
    ask(kitchen)
    assert texts(kitchen) == ["Burger", "Cheese", "Cola", "Ice", "BACK"]
    tap(kitchen, "Cola")
    assert "JET Connect" in open_panel(kitchen).text
    button = open_panel(kitchen).rows[choice][0]
    assert button.text().partition(" (")[0] == ("1 HOUR", "3 HOURS", "END OF DAY")[choice]
    QTest.mouseClick(button, LEFT)
    now = kitchen.practice.clock()
    end = end_of_day(now.astimezone()).astimezone(UTC)
    (control,) = kitchen.practice.kitchen.controls.standing()

    assert (control.wish, control.plu, control.by) == (Wish.OUT, "C-2", "cook")
    assert control.until == (now + timedelta(hours=1), now + timedelta(hours=3), end)[choice]


def test_an_item_is_put_back(open_kitchen: OpenKitchen) -> None:
    """What is out says so where it was taken off, and one tap puts it back."""
    kitchen = open_kitchen(cooking, capabilities=JET)
    ask(kitchen)
    tap(kitchen, "Cola")
    QTest.mouseClick(open_panel(kitchen).rows[0][0], LEFT)
    ask(kitchen)
    tap(kitchen, "Cola: put back")
    (control,) = kitchen.practice.kitchen.controls.standing()

    assert (control.wish, control.plu) == (Wish.BACK, "C-2")


def test_an_item_is_out_wherever_it_is_sold(open_kitchen: OpenKitchen) -> None:
    """Guests of every platform that the item was ordered at cannot order it any more."""
    kitchen = open_kitchen(cooking, capabilities=JET)
    practice = kitchen.practice
    other = practice.join("Deliverect")
    practice.receive(content("S-2", BURGER), platform=other)
    other.can = ITEMS
    deaf = practice.join("Plainfood")
    practice.receive(content("S-3", BURGER), platform=deaf)
    controls = practice.kitchen.controls
    kitchen.settle()
    ask(kitchen)
    tap(kitchen, "Burger")
    assert "JET Connect, Deliverect" in open_panel(kitchen).text
    tap(kitchen, "END OF DAY (05:00)")
    assert {c.channel for c in controls.standing()} == {"jet_connect", "deliverect"}
    ask(kitchen)
    tap(kitchen, "Burger: put back")
    assert [c.wish for c in controls.standing()] == [Wish.BACK, Wish.BACK]


def test_a_long_order_is_turned_over(open_kitchen: OpenKitchen) -> None:
    """Every item of a party order can be reached, on the smallest screen too."""
    names = [f"Dish {n}" for n in range(20)]

    def party(practice: Practice) -> None:
        practice.platform.can = ITEMS
        dishes = [Item(name=name, plu=f"D-{n}") for n, name in enumerate(names)]
        accept(practice, arrive(practice, content("S-1", *dishes), 2))

    kitchen = open_kitchen(party, capabilities=JET, size=(1024, 600))
    while not kitchen.window.front.stage.board.rack.cards()[-1].picture.piece.foot:
        kitchen.window.front.stage.turn(1)
        kitchen.settle()
    ask(kitchen)
    seen: list[str] = []
    while "Dish 19" not in seen:
        assert len(seen) < len(names)
        seen += [text for text in texts(kitchen) if text.startswith("Dish")]
        assert open_panel(kitchen).geometry().bottom() <= kitchen.window.front.stage.height()
        tap(kitchen, "NEXT ONES")

    assert seen == names


def test_items_without_codes(open_kitchen: OpenKitchen) -> None:
    """Where no item has a code the panel says what to do instead."""

    def odd(practice: Practice) -> None:
        practice.platform.can = ITEMS
        accept(practice, arrive(practice, content("S-1", ODD), 2))

    kitchen = open_kitchen(odd)
    ask(kitchen)

    assert "came without codes" in open_panel(kitchen).text


def test_not_offered_where_nobody_hears_it(open_kitchen: OpenKitchen) -> None:
    """A platform whose menu cannot be changed from here has no such button."""

    def deaf(practice: Practice) -> None:
        cooking(practice)
        practice.platform.can = Controllable()

    kitchen = open_kitchen(deaf)
    press(kitchen, "S-1", Action.MORE)

    assert "SOLD OUT …" not in texts(kitchen)
