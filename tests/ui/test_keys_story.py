"""A whole order by the smallest bump bar alone, from arrival to recall."""

from kds.domain.lifecycle import State
from kds.ui.bottom_bar import View
from tests.ui.boards import PIZZA
from tests.ui.conftest import OpenKitchen
from tests.ui.hands import open_panel
from tests.ui.keyboard import Keyboard
from tests.ui.practice import Practice, content


def test_ten_keys_take_an_order_through_the_kitchen(open_kitchen: OpenKitchen) -> None:
    """From ACCEPT over the allergy note to recall and cancelling: ten keys, no finger."""
    kitchen = open_kitchen(bump_bar="10-key")
    bar, backend = Keyboard(kitchen), kitchen.practice.kitchen
    order_id = kitchen.practice.receive(content("1527", *PIZZA)).id

    def heard(practice: Practice) -> None:
        practice.clock.turn(4)
        practice.hear(backend.order(order_id))
        kitchen.later(0)

    kitchen.settle()
    bar.press("1", "0")
    assert backend.order(order_id).state is State.ACCEPTED
    heard(kitchen.practice)

    bar.press("5", "6")
    assert backend.order(order_id).standing.items_done == ()
    assert "allergy" in kitchen.card("1527").picture.ticket.footer.said
    bar.press("7", "6")
    assert backend.order(order_id).standing.items_done == (0,)
    bar.press("5", "6")
    assert backend.order(order_id).standing.items_done == (0, 5)
    heard(kitchen.practice)

    bar.press("0")
    assert backend.order(order_id).state is State.READY
    bar.press("9")
    assert backend.order(order_id).state is State.ACCEPTED
    bar.press("0")
    heard(kitchen.practice)

    bar.press("0")
    assert backend.order(order_id).state is State.CLOSED
    heard(kitchen.practice)
    assert kitchen.numbers() == []

    bar.press("9")
    assert kitchen.window.front.stage.view is View.RECALL
    bar.press("1", "0")
    assert backend.order(order_id).state is State.READY
    heard(kitchen.practice)

    bar.press("1", "9")
    heard(kitchen.practice)
    assert backend.order(order_id).state is State.ACCEPTED
    bar.press("8")
    cancel = [button.text() for row in open_panel(kitchen).rows for button in row]
    bar.press(str(cancel.index("CANCEL ORDER …") + 1), "1")
    bar.hold("7", 1.2)

    assert backend.order(order_id).state is State.CANCELLED
