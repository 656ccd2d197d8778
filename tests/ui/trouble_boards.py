"""Boards for the pictures on which something has gone wrong, or could."""

from dataclasses import replace

from kds.domain.order import Customer, OrderType
from tests.ui.boards import PIZZA, SATE, STEAK, accept, arrive
from tests.ui.practice import Practice, content


def allergy(practice: Practice) -> None:
    """Allergies in remarks, in the order's note, in the guest's note and as the menu's tags."""
    arrive(practice, content("1527", *PIZZA, due_in=14, asap=True), 0.4)
    note = content(
        "T-31",
        *STEAK,
        due_in=16,
        asap=True,
        source="Wolt",
        note="Alergia a los frutos secos, por favor.",
    )
    accept(practice, arrive(practice, note, 2), 1)
    guest = content(
        "A-118",
        "1 Poke Bowl “Coeliac: no soy sauce, tamari only. Please use clean knives and a clean "
        'board, even traces make me ill."',
        "> 1 Rice",
        "> 1 -sesame",
        due_in=18,
        asap=True,
        source="Uber Eats",
        order_type=OrderType.DELIVERY,
        customer=Customer(note="Guest with nut allergy"),
    )
    accept(practice, arrive(practice, guest, 3), 2)
    cake = content("88", "2 Cheesecake", "> 1 Berry sauce", "1 Espresso", due_in=20, asap=True)
    tagged = (replace(cake.items[0], allergens=("milk", "gluten", "egg")), *cake.items[1:])
    accept(practice, arrive(practice, replace(cake, items=tagged), 1), 0.5)


def cancelled(practice: Practice) -> None:
    """Cancelled by the platform while cooking, by the kitchen, after hand-over, and a change."""
    kitchen, clock = practice.kitchen, practice.clock
    wok = content(
        "T930901", "1 Wok Udon", "> 1 Beef", "> 1 Extra egg", "1 Miso soup", due_in=9,
        source="Uber Eats", order_type=OrderType.DELIVERY,
    )  # fmt: skip
    order = accept(practice, arrive(practice, wok, 4), 3.5)
    practice.cancelled_by_platform(order)
    practice.hear(order)

    own = arrive(practice, content("5561", *STEAK, due_in=12, source="Wolt"), 2)
    clock.turn(-1)
    kitchen.cancel(own.id, "Item out of stock")
    clock.turn(1)

    given = accept(practice, arrive(practice, content("44", "1 Poke Bowl", due_in=2), 9), 8)
    clock.turn(-80)
    kitchen.ready(given.id)
    kitchen.hand_over(given.id)
    clock.turn(80)
    practice.hear(given)
    practice.cancelled_by_platform(given)

    changed = content("A-118", *SATE, due_in=15, source="Qmenu")
    order = accept(practice, arrive(practice, changed, 3), 2.5)
    more = content("x", "2 Fries", "> 1 Mayonnaise").items
    practice.receive(replace(changed, items=changed.items[7:] + more, note="Ring twice"))
    accept(practice, arrive(practice, content("102", "1 Chicken Burger", due_in=14), 1), 0.5)


def pages(practice: Practice) -> None:
    """Four pages: late on the first, new ones too, and an order to look at far behind."""
    for n in range(20):
        order = arrive(
            practice, content(str(300 + n), *(STEAK, PIZZA)[n % 2], due_in=12 + n, asap=True), 6
        )
        accept(practice, order, 5)
    for number in ("L1", "L2"):
        accept(practice, arrive(practice, content(number, "1 Soup", due_in=-3), 14), 12)
    arrive(practice, content("N1", "1 Soup", due_in=20), 0.5)
    order = accept(practice, arrive(practice, content("C-7", *STEAK, due_in=60, asap=True), 2), 1)
    practice.cancelled_by_platform(order)
    practice.hear(order)
