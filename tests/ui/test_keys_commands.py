"""Every key of every preset does what its table says, on a real window."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kds.domain.allergy import allergy_unread
from kds.domain.lifecycle import State
from kds.ui.bottom_bar import View
from kds.ui.cancel_panel import CancelPanel
from kds.ui.keys.commands import CHOICES, Command, place_of
from kds.ui.keys.maps import PRESETS
from kds.ui.more_panel import MorePanel
from tests.ui import boards
from tests.ui.boards import accept, arrive
from tests.ui.conftest import Kitchen, OpenKitchen
from tests.ui.delivery_boards import DRIVERS, OWN, two
from tests.ui.hands import open_panel, order_of
from tests.ui.keyboard import Keyboard
from tests.ui.practice import Practice, content

Scenario = Callable[[Callable[..., Keyboard]], None]


def choose(plug_in: Callable[..., Keyboard], command: Command) -> None:
    """A number chooses the ticket that stands in that place of the page, and frames it."""
    bar = plug_in(boards.many, size=(3840, 2160), screen_inches=40)
    here = bar.kitchen.numbers()
    assert len(here) >= 10
    bar.does(command)
    place = place_of(command)
    assert bar.chosen == here[place - 1]
    assert {card.picture.ticket.header.text.number for card in bar.selected()} == {bar.chosen}
    assert bar.selected()[0].picture.badge == str(place)
    assert bar.said == ""


def bump(plug_in: Callable[..., Keyboard]) -> None:
    """BUMP presses the main button of the chosen ticket."""
    bar = plug_in(boards.calm)
    bar.does(Command.CHOOSE_1, Command.BUMP)
    assert bar.order("102").state is State.ACCEPTED
    assert bar.order("101").state is State.ACCEPTED


def next_ticket(plug_in: Callable[..., Keyboard]) -> None:
    """It begins with the first ticket, goes on over all pages, and begins again."""
    bar = plug_in(lambda practice: boards.many(practice, 12), size=(1024, 600))
    orders = bar.kitchen.window.front.desk.board_orders
    seen = []
    for _ in orders:
        bar.does(Command.NEXT_TICKET)
        assert len(bar.selected()) >= 1
        seen.append(bar.keys.cursor.order)
    assert seen == [order.id for order in orders]
    bar.does(Command.NEXT_TICKET)
    assert bar.keys.cursor.order == orders[0].id


def previous_ticket(plug_in: Callable[..., Keyboard]) -> None:
    """It goes back, before the first ticket to the last."""
    bar = plug_in(boards.calm)
    numbers = bar.kitchen.numbers()
    bar.does(Command.CHOOSE_2, Command.PREVIOUS_TICKET)
    assert bar.chosen == numbers[0]
    bar.does(Command.PREVIOUS_TICKET)
    assert bar.chosen == numbers[-1]


def first_ticket(plug_in: Callable[..., Keyboard]) -> None:
    """From any page it goes to the first ticket of all."""
    bar = plug_in(lambda practice: boards.many(practice, 30))
    bar.kitchen.window.front.stage.turn(2)
    bar.kitchen.settle()
    bar.does(Command.FIRST_TICKET)
    assert bar.keys.cursor.order == bar.kitchen.window.front.desk.board_orders[0].id
    assert bar.kitchen.window.front.stage.pages()[0] == 0


def next_item(plug_in: Callable[..., Keyboard]) -> None:
    """It frames the items one after the other, and begins again."""
    bar = plug_in(only_pizza)
    bar.does(Command.CHOOSE_1, Command.NEXT_ITEM)
    first = bar.keys.cursor.item
    bar.does(Command.NEXT_ITEM)
    second = bar.keys.cursor.item
    assert (first, second) == (0, 5)
    assert bar.selected()[0].picture.focused == second
    bar.does(Command.NEXT_ITEM)
    assert bar.keys.cursor.item == first


def previous_item(plug_in: Callable[..., Keyboard]) -> None:
    """It frames the items from the last on."""
    bar = plug_in(only_pizza)
    bar.does(Command.CHOOSE_1, Command.PREVIOUS_ITEM)
    assert bar.keys.cursor.item == 5
    bar.does(Command.PREVIOUS_ITEM)
    assert bar.keys.cursor.item == 0


def tick(plug_in: Callable[..., Keyboard]) -> None:
    """It chooses the first item that is not done, ticks it off, and takes that back."""
    bar = plug_in(only_pizza)
    bar.does(Command.CHOOSE_1, Command.TICK)
    assert bar.order("103").standing.items_done == ()
    assert "An item is chosen" in bar.said
    bar.does(Command.TICK)
    assert bar.order("103").standing.items_done == (0,)
    bar.does(Command.TICK)
    assert bar.order("103").standing.items_done == ()


def seen(plug_in: Callable[..., Keyboard]) -> None:
    """It takes note of a change, then has nothing more to see."""
    bar = plug_in(only_pizza)
    order = bar.order("103")
    more = replace(order.content, items=order.content.items + content("x", "2 Fries").items)
    bar.kitchen.practice.receive(more)
    bar.kitchen.settle()
    bar.does(Command.CHOOSE_1, Command.SEEN)
    assert bar.order("103").standing.change_seen
    bar.does(Command.SEEN)
    assert "nothing new" in bar.said


def recall(plug_in: Callable[..., Keyboard]) -> None:
    """It goes one step back; where there is none it shows what was handed over, and back."""
    bar = plug_in(only_pizza)
    bar.kitchen.practice.kitchen.ready(order_of(bar.kitchen, "103"))
    bar.kitchen.later(4)
    bar.does(Command.CHOOSE_1, Command.RECALL)
    assert bar.order("103").state is State.ACCEPTED
    bar.kitchen.later(4)
    bar.does(Command.RECALL)
    assert view(bar) is View.RECALL
    bar.does(Command.RECALL)
    assert view(bar) is View.BOARD


def undo(plug_in: Callable[..., Keyboard]) -> None:
    """It takes the last press back before it is sent."""
    bar = plug_in(boards.calm)
    bar.does(Command.CHOOSE_1, Command.BUMP, Command.UNDO)
    assert bar.order("102").state is State.PLACED
    bar.does(Command.UNDO)
    assert "nothing to undo" in bar.said


def next_page(plug_in: Callable[..., Keyboard]) -> None:
    """It turns over and at the end begins again; what is out of sight is not chosen any more."""
    bar = plug_in(lambda practice: boards.many(practice, 30))
    stage = bar.kitchen.window.front.stage
    _, pages = stage.pages()
    assert pages > 2
    bar.does(Command.CHOOSE_1)
    for page in [*range(1, pages), 0]:
        bar.does(Command.NEXT_PAGE)
        assert stage.pages() == (page, pages)
        assert bar.chosen == ""


def previous_page(plug_in: Callable[..., Keyboard]) -> None:
    """It turns back, and says when there is nothing before."""
    bar = plug_in(lambda practice: boards.many(practice, 30))
    stage = bar.kitchen.window.front.stage
    bar.does(Command.NEXT_PAGE, Command.PREVIOUS_PAGE)
    assert stage.pages()[0] == 0
    bar.does(Command.PREVIOUS_PAGE)
    assert "first page" in bar.said


def upcoming(plug_in: Callable[..., Keyboard]) -> None:
    """It shows what is for later, whose tickets can be chosen too, and the board again."""

    def scheduled(practice: Practice) -> None:
        accept(practice, arrive(practice, content("S-9", due_in=60), 5))

    bar = plug_in(scheduled)
    bar.does(Command.UPCOMING)
    assert view(bar) is View.UPCOMING
    bar.does(Command.CHOOSE_1, Command.BUMP)
    assert bar.order("S-9").state is State.READY
    bar.does(Command.UPCOMING)
    assert view(bar) is View.BOARD


def more(plug_in: Callable[..., Keyboard]) -> None:
    """It opens what a ticket offers more rarely; a new ticket's small buttons in words."""
    bar = plug_in(boards.calm)
    bar.does(Command.CHOOSE_2, Command.MORE)
    assert isinstance(open_panel(bar.kitchen), MorePanel)
    bar.press("Esc")
    bar.does(Command.CHOOSE_1, Command.MORE)
    texts = [button.text() for row in open_panel(bar.kitchen).rows for button in row]
    assert texts == ["Accept for a later time", "Cancel this order", "BACK"]
    bar.press("2")
    assert isinstance(open_panel(bar.kitchen), CancelPanel)


def cancel(plug_in: Callable[..., Keyboard]) -> None:
    """It asks why, and cancels nothing by itself, in whichever state the order is."""
    bar = plug_in(boards.calm)
    for choose in (Command.CHOOSE_1, Command.CHOOSE_2):
        bar.does(choose, Command.CANCEL)
        assert isinstance(open_panel(bar.kitchen), CancelPanel)
        bar.press("Esc")
    assert {order.state for order in bar.kitchen.practice.kitchen.board()} == {
        State.PLACED,
        State.ACCEPTED,
    }


def try_again(plug_in: Callable[..., Keyboard]) -> None:
    """It tells the platform a refused step again."""
    bar = plug_in(refused)
    bar.does(Command.CHOOSE_1, Command.TRY_AGAIN)
    assert bar.kitchen.practice.kitchen.waiting_steps() == 1


def settle(plug_in: Callable[..., Keyboard]) -> None:
    """It lets a refused step be; without one it says so."""
    bar = plug_in(refused)
    bar.does(Command.CHOOSE_1, Command.SETTLE)
    assert bar.order("102").refused_step is None
    bar.does(Command.SETTLE)
    assert "Nothing on this ticket was refused" in bar.said


def allergy(plug_in: Callable[..., Keyboard]) -> None:
    """It takes note of what the guest cannot eat, once; SEEN does the same before all else."""
    bar = plug_in(allergic)
    for command, number in ((Command.ALLERGY, "1"), (Command.SEEN, "2")):
        bar.press(number)
        assert allergy_unread(bar.order(bar.chosen))
        bar.does(command)
        assert not allergy_unread(bar.order(bar.chosen))
    bar.does(Command.ALLERGY)
    assert "No allergy note waits" in bar.said


def rush(plug_in: Callable[..., Keyboard]) -> None:
    """It puts the chosen ticket before all others, and back; what is ready needs no rush."""
    bar = plug_in(boards.calm)
    bar.does(Command.CHOOSE_2)
    number = bar.chosen
    for rushed in (True, False):
        bar.does(Command.RUSH)
        assert bar.order(number).standing.rush is rushed
        assert bar.chosen == number
    bar.does(Command.BUMP, Command.RUSH)
    assert "Only what is still to be made" in bar.said


def hold(plug_in: Callable[..., Keyboard]) -> None:
    """It asks for how long, by number, and brings the ticket back; a new one cannot wait."""
    bar = plug_in(boards.calm)
    bar.does(Command.CHOOSE_1, Command.HOLD)
    assert "being cooked" in bar.said
    bar.does(Command.CHOOSE_2)
    number = bar.chosen
    bar.does(Command.HOLD)
    assert open_panel(bar.kitchen).rows[0][0].badge == "1"
    bar.press("1")
    assert bar.order(number).standing.held_until
    assert bar.chosen == ""
    bar.does(Command.UPCOMING, Command.CHOOSE_1, Command.HOLD)
    assert bar.order(number).standing.held_until is None


def allergic(practice: Practice) -> None:
    """Two orders whose guests cannot eat everything."""
    for n in range(2):
        lines = content(f"A{n}", "1 Soup “Nut allergy!”", due_in=10 + n)
        accept(practice, arrive(practice, lines, 2), 1)


def all_day(plug_in: Callable[..., Keyboard]) -> None:
    """It shows totals beside the board, other ones, and none again."""
    bar = plug_in(boards.calm)
    shown = []
    for _ in range(3):
        bar.does(Command.ALL_DAY)
        shown.append(bar.kitchen.preferences.settings.all_day)
    assert shown == ["items", "modifiers", "off"]


def view(bar: Keyboard) -> View:
    """Return the view that is seen."""
    return bar.kitchen.window.front.stage.view


def only_pizza(practice: Practice) -> None:
    """One order with two items."""
    lines = ("1 Pizza", "> 1 Ham", "> 1 Olives", "> 1 Basil", "> 1 -onion", "3 Garlic Bread")
    accept(practice, arrive(practice, content("103", *lines, due_in=13), 1), 0.5)


def refused(practice: Practice) -> None:
    """One order whose acceptance the platform did not take."""
    order = arrive(practice, content("102", "1 Chicken Burger", due_in=14), 0.2)
    practice.clock.turn(-10)
    practice.kitchen.accept(order.id)
    practice.clock.turn(10)
    practice.refuse(practice.kitchen.order(order.id), "order is closed")


def assign(plug_in: Callable[..., Keyboard]) -> None:
    """The chosen ticket's order goes to the driver whom its row names."""
    bar = plug_in(two, capabilities=OWN, drivers=DRIVERS)
    bar.does(Command.CHOOSE_2, Command.ASSIGN)
    assert bar.order("D-2").journey.driver == "Ana"
    assert bar.order("D-1").journey.driver == ""


SCENARIOS: dict[Command, Scenario] = {
    Command.BUMP: bump,
    Command.NEXT_TICKET: next_ticket,
    Command.PREVIOUS_TICKET: previous_ticket,
    Command.FIRST_TICKET: first_ticket,
    Command.NEXT_ITEM: next_item,
    Command.PREVIOUS_ITEM: previous_item,
    Command.TICK: tick,
    Command.SEEN: seen,
    Command.ALLERGY: allergy,
    Command.RECALL: recall,
    Command.UNDO: undo,
    Command.NEXT_PAGE: next_page,
    Command.PREVIOUS_PAGE: previous_page,
    Command.UPCOMING: upcoming,
    Command.ALL_DAY: all_day,
    Command.RUSH: rush,
    Command.HOLD: hold,
    Command.MORE: more,
    Command.CANCEL: cancel,
    Command.TRY_AGAIN: try_again,
    Command.SETTLE: settle,
    Command.ASSIGN: assign,
}

_EVERY_KEY = [(name, command) for name, bar in PRESETS.items() for command in bar.commands.values()]


@pytest.fixture
def plug_in(open_kitchen: OpenKitchen, bar: str) -> Callable[..., Keyboard]:
    """Return what opens a kitchen with this bump bar."""

    def opened(*fill: object, **settings: object) -> Keyboard:
        kitchen: Kitchen = open_kitchen(*fill, bump_bar=bar, **settings)
        return Keyboard(kitchen)

    return opened


@pytest.mark.parametrize(("bar", "command"), _EVERY_KEY)
def test_every_key_of_every_preset(plug_in: Callable[..., Keyboard], command: Command) -> None:
    """The key that the table names does it."""
    if command in CHOICES:
        choose(plug_in, command)
    else:
        SCENARIOS[command](plug_in)


def test_every_command_is_tried() -> None:
    """No command stands in a table without a story of what it does."""
    assert SCENARIOS.keys() | set(CHOICES) == set(Command)
