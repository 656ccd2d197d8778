"""Sold out: from a ticket to the platform's menu."""

from datetime import UTC, datetime, timedelta

import pytest

from kds.domain.lifecycle import Press
from kds.ui.controls import Action
from kds.ui.sold_out_panels import day_ends
from tests.ui.boards import accept, arrive
from tests.ui.conftest import Kitchen, OpenKitchen
from tests.ui.delivery_boards import JET
from tests.ui.hands import open_panel, order_of, panel_button, press
from tests.ui.practice import Practice, content

BURGER = ("2 Burger", "> 1 Cheese", "1 Cola", "> 1 Ice", "1 Burger")


def cooking(practice: Practice) -> None:
    """One order with dishes and extras, one of them twice."""
    accept(practice, arrive(practice, content("S-1", *BURGER), 2))


def ask(kitchen: Kitchen) -> None:
    """Ask what is sold out."""
    press(kitchen, "S-1", Action.MORE)
    panel_button(kitchen, "SOLD OUT …").click()
    kitchen.settle()


def texts(kitchen: Kitchen) -> list[str]:
    """Return what is written on the panel's buttons."""
    return [b.text() for row in open_panel(kitchen).rows for b in row if b.isVisible()]


@pytest.mark.parametrize("choice", range(3))
def test_an_item_is_taken_off_the_menu(open_kitchen: OpenKitchen, choice: int) -> None:
    """Two taps: what, and until when; the platform hears the item and the time."""
    kitchen = open_kitchen(cooking, capabilities=JET)
    ask(kitchen)
    assert texts(kitchen) == ["Burger", "Cheese", "Cola", "Ice", "BACK"]
    panel_button(kitchen, "Cola").click()
    kitchen.settle()
    button = open_panel(kitchen).rows[choice][0]
    assert button.text().partition(" (")[0] == ("1 HOUR", "END OF DAY", "UNTIL PUT BACK")[choice]
    button.click()
    kitchen.settle()
    order = kitchen.practice.kitchen.order(order_of(kitchen, "S-1"))
    step = order.waiting_steps[0]
    now = kitchen.practice.clock()
    until = (now + timedelta(hours=1), day_ends(now), None)[choice]

    assert step.name == Press.SOLD_OUT.value
    assert step.details
    assert step.details["name"] == "Cola"
    assert step.details.get("until") == (until.isoformat() if until else None)
    assert kitchen.status("S-1")[0].startswith("Sold out")


def test_a_long_order_is_turned_over(open_kitchen: OpenKitchen) -> None:
    """Every item of a party order can be reached, on the smallest screen too."""
    names = [f"Dish {n}" for n in range(20)]

    def party(practice: Practice) -> None:
        what = content("S-1", *(f"1 {name}" for name in names))
        accept(practice, arrive(practice, what, 2))

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
        panel_button(kitchen, "NEXT ONES").click()
        kitchen.settle()

    assert seen == names


def test_not_offered_where_nobody_hears_it(open_kitchen: OpenKitchen) -> None:
    """A platform whose menu cannot be changed from here has no such button."""
    kitchen = open_kitchen(cooking)
    press(kitchen, "S-1", Action.MORE)

    assert "SOLD OUT …" not in texts(kitchen)


@pytest.mark.parametrize("hour", range(0, 24, 3))
def test_a_kitchens_day_ends_at_five(hour: int) -> None:
    """After midnight it is still the same evening; at five the next one begins."""
    now = datetime(2026, 3, 14, hour, 30, tzinfo=UTC)
    end = day_ends(now)

    assert end.astimezone().hour == 5
    assert timedelta() < end - now <= timedelta(days=1)
