"""An item taken off the platform's menu from a ticket, with a tap or two."""

from PySide6.QtTest import QTest

from kds.channels.channel import Controllable
from kds.domain.controls import Wish
from kds.domain.items import Item
from kds.ui.controls import Action
from tests.ui import boards
from tests.ui.conftest import OpenKitchen
from tests.ui.hands import LEFT, open_panel, panel_button, press
from tests.ui.practice import content

SOUP, ODD = Item(name="Soup", plu="S-1"), Item(name="Special")


def test_an_item_of_a_ticket_is_out_and_back(open_kitchen: OpenKitchen) -> None:
    """A cook takes the soup off for the rest of the day, and puts it back the same way."""
    kitchen = open_kitchen(boards.calm)
    kitchen.practice.platform.can = Controllable(items=True)
    kitchen.practice.receive(content("900", SOUP, SOUP, ODD))
    kitchen.lay_out()
    press(kitchen, "900", Action.MORE)
    QTest.mouseClick(panel_button(kitchen, "SOLD OUT …"), LEFT)
    QTest.mouseClick(panel_button(kitchen, "Soup"), LEFT)
    (control,) = kitchen.practice.kitchen.controls.standing()
    assert (control.wish, control.plu, control.by) == (Wish.OUT, "S-1", "cook")
    assert control.until
    assert control.until.astimezone().hour == 5
    press(kitchen, "900", Action.MORE)
    QTest.mouseClick(panel_button(kitchen, "SOLD OUT …"), LEFT)
    QTest.mouseClick(panel_button(kitchen, "Soup: put back"), LEFT)
    (control,) = kitchen.practice.kitchen.controls.standing()
    assert control.wish is Wish.BACK


def test_items_without_codes(open_kitchen: OpenKitchen) -> None:
    """Where no item has a code the panel says what to do instead."""
    kitchen = open_kitchen(boards.calm)
    kitchen.practice.platform.can = Controllable(items=True)
    kitchen.practice.receive(content("900", ODD))
    kitchen.lay_out()
    press(kitchen, "900", Action.MORE)
    QTest.mouseClick(panel_button(kitchen, "SOLD OUT …"), LEFT)
    assert "came without codes" in open_panel(kitchen).text


def test_a_platform_that_does_not_hear_of_it(open_kitchen: OpenKitchen) -> None:
    """There is no such button where nobody would hear of it."""
    kitchen = open_kitchen(boards.calm)
    press(kitchen, "101", Action.MORE)
    texts = [button.text() for row in open_panel(kitchen).rows for button in row]
    assert not any("SOLD OUT" in text for text in texts)
