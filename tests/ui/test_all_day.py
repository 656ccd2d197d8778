"""Totals beside the board: true to the tickets, and one tap from them."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QPoint

from kds.domain.lifecycle import State
from kds.ui.all_day_column import Entry
from kds.ui.controls import Action
from tests.ui import boards
from tests.ui.boards import STATIONS
from tests.ui.conftest import Fingers, Kitchen, OpenKitchen
from tests.ui.hands import order_of
from tests.ui.keyboard import Keyboard
from tests.ui.practice import Practice, content

FingersOn = Callable[[Kitchen], Fingers]


def dinner(practice: Practice) -> None:
    """Orders with the same dishes on several of them, spread over pages."""
    for n in range(12):
        filler = [f"1 Dish {n}.{k}" for k in range(14)]
        lines = ("2 Fries", "> 1 Mayonnaise") if n in (4, 9) else ("1 Soup", "> 1 -croutons")
        order = practice.receive(content(f"{n}", *filler, *lines, due_in=3 + n))
        if n != 11:
            practice.kitchen.accept(order.id)
    practice.clock.turn(4)
    for order in practice.kitchen.board():
        practice.hear(order)


def totals(kitchen: Kitchen) -> dict[str, int]:
    """Return all totals, on whichever page of the column they stand."""
    panel = kitchen.window.front.stage.all_day
    return {entry.total.name: entry.total.count for entry in panel.entries(all_pages=True)}


def entry(kitchen: Kitchen, name: str) -> Entry:
    """Return the entry of a dish on the page of the column that is seen."""
    entries = kitchen.window.front.stage.all_day.entries()
    return next(each for each in entries if each.total.name == name)


def tap_total(kitchen: Kitchen, fingers: Fingers, name: str) -> None:
    """Tap a total."""
    kitchen.settle()
    place = entry(kitchen, name).box.center().toPoint()
    fingers.tap(kitchen.window.front.stage.all_day, place)
    kitchen.settle()


def marked(kitchen: Kitchen) -> dict[str, set[int]]:
    """Return the marked items on the page, by the number of their order."""
    found: dict[str, set[int]] = {}
    for card in kitchen.window.front.stage.board.rack.cards():
        if card.picture.marked:
            found[card.picture.ticket.header.text.number] = set(card.picture.marked)
    return found


def on_tickets(kitchen: Kitchen) -> Counter[str]:
    """Count what stands on the tickets of all pages as still to be made."""
    board, counts = kitchen.window.front.stage.board, Counter[str]()
    for order in kitchen.window.front.desk.board_orders:
        ticket = board.planner.ticket(order.id)
        assert ticket
        if order.state is not State.ACCEPTED:
            continue
        for row in ticket.rows:
            block = row.block
            if (
                row.first
                and block.quantity
                and not block.depth
                and not ticket.done.issuperset(block.items)
            ):
                counts[block.text] += int(block.quantity.rstrip("×"))
    return counts


def test_the_bar_switches_them(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """Off, dishes, dishes with what is on them, off: one button, kept in the settings."""
    kitchen = open_kitchen(dinner)
    fingers, seen = fingers_on(kitchen), []
    board_was = kitchen.window.front.stage.board.width()
    for _ in range(3):
        fingers.tap(kitchen.window.front.bar.all_day)
        kitchen.settle()
        stage = kitchen.window.front.stage
        seen.append((kitchen.preferences.settings.all_day, stage.all_day.isVisible()))
        assert stage.board.width() == board_was - stage.all_day.isVisible() * stage.all_day.width()

    assert seen == [("items", True), ("modifiers", True), ("off", False)]


def test_a_key_switches_them(open_kitchen: OpenKitchen) -> None:
    """The key for totals does what the button in the bar does."""
    kitchen = open_kitchen(boards.calm)
    Keyboard(kitchen).press("A")
    kitchen.settle()

    assert kitchen.preferences.settings.all_day == "items"
    assert kitchen.window.front.stage.all_day.isVisible()


def test_totals_are_what_stands_on_the_tickets(open_kitchen: OpenKitchen) -> None:
    """Through acceptance, ticks, a change, ready and its undo the totals never drift."""
    kitchen = open_kitchen(boards.rush, all_day="modifiers")
    service, practice = kitchen.practice.kitchen, kitchen.practice
    kitchen.later(4)
    assert totals(kitchen) == on_tickets(kitchen)
    assert totals(kitchen)["Caesar Salad"] == 4

    salad = service.order(order_of(kitchen, "A-118"))
    service.tick(salad.id, 0, done=True)
    kitchen.settle()
    assert "Caesar Salad" not in totals(kitchen)
    service.tick(salad.id, 0, done=False)
    service.accept(order_of(kitchen, "T928351"))
    kitchen.settle()
    assert totals(kitchen) == on_tickets(kitchen)
    assert totals(kitchen)["Chicken Burger"] == 1

    service.ready(salad.id)
    kitchen.settle()
    assert "Caesar Salad" not in totals(kitchen)
    service.undo(salad.id)
    practice.cancelled_by_platform(service.order(order_of(kitchen, "1527")))
    kitchen.settle()
    assert "Garlic Bread" not in totals(kitchen)
    assert totals(kitchen) == on_tickets(kitchen)


def test_a_station_counts_its_own(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """The fryer's totals are of what it has still to fry."""

    def one_order(practice: Practice) -> None:
        order = practice.receive(content("1", "2 Burger", "3 Curly Fries", "1 Fries"))
        practice.kitchen.accept(order.id)
        practice.clock.turn(4)

    kitchen = open_kitchen(one_order, stations=STATIONS, shown_stations=["Fry"], all_day="items")
    assert totals(kitchen) == {"Curly Fries": 3, "Fries": 1}
    fingers_on(kitchen).tap(kitchen.button("1", Action.DONE))
    kitchen.settle()

    assert totals(kitchen) == {}


def test_a_total_shows_its_tickets(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """A tap turns to the first ticket with it, frames it and marks its lines; again ends it."""
    kitchen = open_kitchen(dinner, all_day="items")
    fingers = fingers_on(kitchen)
    tap_total(kitchen, fingers, "Fries")
    first = kitchen.window.front.stage.board.planner.page
    assert first > 0
    assert marked(kitchen) == {"4": {14}}
    board = kitchen.window.front.stage.board
    for _ in range(board.planner.pages - first - 1):
        if "9" in marked(kitchen):
            break
        board.turn(1)
        kitchen.settle()
    assert marked(kitchen)["9"] == {14}
    tap_total(kitchen, fingers, "Fries")

    assert marked(kitchen) == {}
    assert kitchen.window.front.stage.all_day.chosen is None


def test_the_marks_can_be_seen(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """The card has a frame and the line an arrow: the picture differs in both places."""
    kitchen = open_kitchen(boards.calm, all_day="items")
    plain = kitchen.card("103").grab().toImage()
    tap_total(kitchen, fingers_on(kitchen), "Garlic Bread")
    card = kitchen.card("103")
    shown = card.grab().toImage()
    row = next(r for r in card.picture.ticket.rows if r.block.text == "Garlic Bread")
    tops = card.picture.ticket.tops
    y = card.picture.head_box().height() + tops[list(card.picture.ticket.rows).index(row)]
    right = range(shown.width() - 40, shown.width() - 14)
    middle = round(y + row.height / 2)
    arrow = {shown.pixelColor(x, middle).lightness() for x in right}

    assert shown.pixelColor(3, 200) != plain.pixelColor(3, 200)
    assert min(arrow) < 100
    assert kitchen.card("101").picture.marked == frozenset()


def test_the_marks_end_by_themselves(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """After 20 seconds; also when a clock is set back; also when a ticket is pressed."""
    kitchen = open_kitchen(boards.calm, all_day="items")
    fingers = fingers_on(kitchen)
    tap_total(kitchen, fingers, "Garlic Bread")
    kitchen.later(19)
    assert marked(kitchen) == {"103": {5}}
    kitchen.later(2)
    assert marked(kitchen) == {}
    tap_total(kitchen, fingers, "Garlic Bread")
    kitchen.later(-60)
    assert marked(kitchen) == {}
    tap_total(kitchen, fingers, "Garlic Bread")
    fingers.tap(kitchen.button("102", Action.ACCEPT))
    kitchen.settle()

    assert marked(kitchen) == {}


def test_marks_follow_the_orders(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """A new order with the dish is marked too; when all of it is done, nothing is."""
    kitchen = open_kitchen(boards.calm, all_day="items")
    tap_total(kitchen, fingers_on(kitchen), "Garlic Bread")
    service = kitchen.practice.kitchen
    order = kitchen.practice.receive(content("104", "1 Garlic Bread", due_in=1))
    service.accept(order.id)
    kitchen.settle()
    assert marked(kitchen) == {"103": {5}, "104": {0}}
    service.tick(order.id, 0, done=True)
    service.marks.see_allergy(order_of(kitchen, "103"))
    service.tick(order_of(kitchen, "103"), 5, done=True)
    kitchen.settle()

    assert marked(kitchen) == {}
    assert kitchen.window.front.stage.all_day.chosen is None


def test_a_long_column_has_pages(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """Every total is on some page, each as large as a fingertip, and none over another."""
    kitchen = open_kitchen(dinner, all_day="items", size=(1024, 600))
    fingers, panel = fingers_on(kitchen), kitchen.window.front.stage.all_day
    seen: list[str] = []
    while not seen or entry_names(kitchen)[0] != seen[0]:
        seen += entry_names(kitchen)
        boxes = [each.box for each in panel.entries()]
        for n, box in enumerate(boxes):
            assert box.height() >= 81
            assert panel.rect().contains(box.toAlignedRect())
            assert not box.toRect().intersects(panel.more.geometry())
            assert not any(box.intersects(other) for other in boxes[n + 1 :])
        fingers.tap(panel.more)
        kitchen.settle()

    assert sorted(seen) == sorted(totals(kitchen))
    assert len(seen) == 2 + 11 * 14


def entry_names(kitchen: Kitchen) -> list[str]:
    """Return the names on the page of the column that is seen."""
    return [each.total.name for each in kitchen.window.front.stage.all_day.entries()]


def test_a_dish_with_endless_extras_is_shown_whole(open_kitchen: OpenKitchen) -> None:
    """What is higher than the column goes on behind it, under its name."""

    def bowl(practice: Practice) -> None:
        extras = [f"> 1 Topping {n}" for n in range(60)]
        practice.kitchen.accept(practice.receive(content("1", "1 Bowl", *extras)).id)

    kitchen = open_kitchen(bowl, all_day="modifiers", size=(1024, 600))
    entries = kitchen.window.front.stage.all_day.entries(all_pages=True)
    texts = [text for each in entries for text, _ in each.lines]
    room = kitchen.window.front.stage.all_day.height()

    assert {f"1× Topping {n}" for n in range(60)} <= set(texts)
    assert texts.count("Bowl") == len(entries) > 1
    assert all(each.box.bottom() <= room for each in entries)


def test_totals_wait_for_a_finger(open_kitchen: OpenKitchen, fingers_on: FingersOn) -> None:
    """While a finger is down on one total none of them moves; the tap counts for that one."""
    kitchen = open_kitchen(boards.calm, all_day="items")
    fingers, panel = fingers_on(kitchen), kitchen.window.front.stage.all_day
    kitchen.settle()
    before = entry_names(kitchen)
    place: QPoint = entry(kitchen, "Garlic Bread").box.center().toPoint()
    fingers.down(0, panel, place)
    order = kitchen.practice.receive(content("104", "9 Aubergine", due_in=1))
    kitchen.practice.kitchen.accept(order.id)
    kitchen.settle()
    assert entry_names(kitchen) == before
    fingers.up(0, panel, place)
    kitchen.settle()

    assert entry_names(kitchen)[0] == "Aubergine"
    assert panel.chosen == "Garlic Bread"


def test_there_is_nothing_to_make(open_kitchen: OpenKitchen) -> None:
    """An empty column says so."""
    kitchen = open_kitchen(all_day="items")
    panel = kitchen.window.front.stage.all_day

    assert panel.entries() == []
    assert not panel.more.isVisible()
