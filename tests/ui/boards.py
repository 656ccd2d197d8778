"""Boards for pictures: orders as they come from real kitchens, in every state."""

from dataclasses import replace
from datetime import timedelta

from kds.domain.items import Item
from kds.domain.money import Bill
from kds.domain.order import Content, Courier, Customer, Order, OrderType
from tests.ui.practice import Practice, content, items

SATE = (
    "1 Chicken Sate",
    "> 1 White Rice",
    ">> 1 Sate Sauce",
    "> 1 Egg Noodles",
    ">> 1 Hot Sauce",
    "> 1 Ramen Noodles",
    ">> 1 Hot Sauce",
    "2 Burger Combo (Drink not Included) “Cut the burger in two please”",
    "> 1 Cheeseburger",
    ">> 1 -onions",
    "> 1 Curly Fries",
    "> 1 Coca Cola",
)
PIZZA = (
    "1 Build your own Pizza “Nut allergy. No pesto!”",
    "> 1 Pepperoni",
    "> 1 Bacon",
    "> 1 Red Onion",
    "> 1 -mozzarella",
    "3 Garlic Bread",
)
STEAK = ("2 Delicious Steak Frites", "> 1 Well Done", "> 1 Fries")


def arrive(practice: Practice, what: Content, minutes_ago: float, **arrival: object) -> Order:
    """Let an order come in so many minutes before now."""
    practice.clock.turn(-60 * minutes_ago)
    order = practice.receive(what, **arrival)  # type: ignore[arg-type]
    practice.clock.turn(60 * minutes_ago)
    return order


def accept(practice: Practice, order: Order, minutes_ago: float = 1.0) -> Order:
    """Accept an order, and let the platform hear of it."""
    practice.clock.turn(-60 * minutes_ago)
    practice.kitchen.accept(order.id)
    practice.clock.turn(4)
    practice.hear(order)
    practice.clock.turn(60 * minutes_ago - 4)
    return practice.kitchen.order(order.id)


def nothing(practice: Practice) -> None:
    """No order at all."""
    assert not practice.kitchen.board()


def rush(practice: Practice) -> None:  # noqa: PLR0915 - an evening has many orders
    """A Friday evening: fourteen orders in all states."""
    kitchen, clock = practice.kitchen, practice.clock
    delivery, eat_in = OrderType.DELIVERY, OrderType.EAT_IN
    uber = {"source": "Uber Eats", "order_type": delivery}

    late = content("T928196", *SATE, due_in=-2, cutlery=False, courier=Courier(name="Ana"), **uber)
    order = accept(practice, arrive(practice, late, 12.67), 11)
    kitchen.tick(order.id, 0, done=True)

    pizza = content("1527", *PIZZA, due_in=4)
    accept(practice, arrive(practice, pizza, 6.1), 5)

    steak = content(
        "T929401",
        *STEAK,
        due_in=18,
        source="Deliverect",
        test=True,
        cutlery=False,
        note="This is a test order",
    )
    arrive(practice, steak, 0.15)

    burger = content("T928351", "1 Chicken Burger", due_in=24, source="Wolt", order_type=delivery)
    arrive(practice, burger, 0.5)

    cancelled = content(
        "T930901", "1 Wok Udon", "> 1 Beef", "> 1 Extra egg", "1 Miso soup", due_in=9, **uber
    )
    order = accept(practice, arrive(practice, cancelled, 4.03), 3.5)
    practice.cancelled_by_platform(order)
    practice.hear(order)

    own = content(
        "7F2",
        '1 Margherita 12"',
        "> 1 Thin base",
        due_in=17,
        source="Just Eat",
        order_type=delivery,
        courier=Courier(deliverer="restaurant"),
    )
    order = arrive(practice, own, 2.2)
    clock.turn(-15)
    kitchen.accept(order.id)
    clock.turn(12)
    practice.put_off(order, "Deliverect did not answer", 6)
    clock.turn(3)

    table = content(
        "A-118",
        "4 Caesar Salad",
        "> 1 Dressing aside",
        "1 Club Sandwich",
        "2 Tomato Soup",
        "1 Kids Pasta",
        "> 1 Half portion",
        "1 Sea Bass",
        "> 1 Steamed rice",
        "> 1 -butter",
        due_in=12,
        source="Qmenu",
        order_type=eat_in,
        table="table 3",
        guests=4,
    )
    order = accept(practice, arrive(practice, table, 3.75), 3)
    changed = replace(
        table, items=table.items + content("x", "2 Fries").items, note="Birthday: candle, please"
    )
    practice.receive(changed)

    ready = content("44", "1 Poke Bowl", due_in=2, **uber)
    order = accept(practice, arrive(practice, ready, 9), 8)
    clock.turn(-80)
    kitchen.ready(order.id)
    clock.turn(4)
    practice.hear(order)
    clock.turn(76)

    undo = content("90213", "2 Pad Thai", "> 1 Prawns", "> 1 Extra hot", due_in=22)
    order = accept(practice, arrive(practice, undo, 1.03), 0.8)
    clock.turn(-1)
    kitchen.ready(order.id)
    clock.turn(1)

    refused = content("C-20", "1 Bento Box", "> 1 Salmon", "> 1 Miso", due_in=11, **uber)
    order = accept(practice, arrive(practice, refused, 5), 4)
    clock.turn(-20)
    kitchen.ready(order.id)
    clock.turn(5)
    practice.refuse(order, "order is already finalized (400)")
    clock.turn(15)

    cash = content(
        "5561",
        "1 Red Wine 75 cl",
        "2 Lasagne “one without cheese on top”",
        due_in=None,
        asap=True,
        source="Lieferando",
        order_type=delivery,
        age_check=True,
        bill=Bill(decimals=2, currency="EUR", total=4250, paid=False),
    )
    wine = (replace(cash.items[0], marks=("alcohol",)), *cash.items[1:])
    arrive(practice, replace(cash, items=wine), 0.7)

    arrive(
        practice,
        Content(display_id="", source="", problems=("Item 2 had no quantity; 1 was taken.",)),
        1.5,
        attention="This order carries no id: Deliverect cannot be told of it.",
        raw='{"channel": 2, "items": [{"name": "Soup"}]}',
    )

    drink = content(
        "88",
        "1 Awesome Drink",
        Item(name="Bottle Deposit", marks=("bottle deposit",)),
        "1 Cheesecake",
        due_in=14,
        source="Bolt Food",
    )
    with_milk = tuple(
        replace(item, allergens=("milk", "gluten")) if item.name == "Cheesecake" else item
        for item in drink.items
    )
    accept(practice, arrive(practice, replace(drink, items=with_milk), 2), 1)

    later = content("S-900", "30 Sandwich", "> 1 Ham", due_in=180)
    accept(practice, arrive(practice, later, 60), 50)


# Three stations, by name and by code; nothing says who makes garlic bread or soup.
STATIONS = [
    {
        "name": "Grill",
        "rules": [{"name": "burger"}, {"name": "steak"}, {"name": "sate"}, {"name": "bass"}],
    },
    {"name": "Fry", "rules": [{"name": "fries"}, {"name": "noodles"}, {"name": "udon"}]},
    {"name": "Bar", "rules": [{"name": "cola"}, {"name": "wine"}, {"name": "drink"}]},
]


def calm(practice: Practice) -> None:
    """Three orders and much room."""
    accept(practice, arrive(practice, content("101", *STEAK, due_in=12), 3), 2)
    arrive(practice, content("102", "1 Chicken Burger", due_in=14), 0.2)
    accept(practice, arrive(practice, content("103", *PIZZA, due_in=13), 1), 0.5)


def long_orders(practice: Practice) -> None:
    """A party order, one nested 500 deep, and right-to-left names with long remarks."""
    party: list[str] = []
    for n in range(1, 23):
        party += [
            f"{n} Dish number {n}",
            "> 1 Sauce on the side",
            "> 2 Spring rolls",
            ">> 1 -peanuts",
        ]
    accept(practice, arrive(practice, content("PARTY", *party, due_in=10), 8), 7)
    deep = [f"{'> ' * n} 1 Level {n}" if n else "1 Mystery box" for n in range(500)]
    accept(practice, arrive(practice, content("DEEP", *deep, due_in=12), 4), 3)
    remark = "No onions please, and the sauce on the side. " * 40
    foreign = content(
        "RTL-7",
        "2 شاورما دجاج",
        "> 1 حار جدا",
        "1 שניצל “בלי מלח בבקשה, תודה רבה מראש על הטיפול המהיר בהזמנה שלי”",
        "1 Crème brûlée ☺ with a name that is so long that it must go over several rows",
        f"1 Soup “{remark}”",
        "1 Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        due_in=14,
        customer=Customer(note="Ring twice"),
    )
    accept(practice, arrive(practice, foreign, 2), 1)


def many(practice: Practice, count: int = 40) -> None:
    """A board with many pages."""
    for n in range(count):
        lines = (SATE, PIZZA, STEAK, ("1 Chicken Burger",))[n % 4]
        order = arrive(practice, content(f"{500 + n}", *lines, due_in=5 + n), 8 - n * 0.1)
        if n % 3:
            accept(practice, order, 1)


def offline(practice: Practice) -> None:
    """Nobody answers: everything waits, and says so."""
    clock = practice.clock
    for n, name in enumerate(("301", "302", "303", "304", "305")):
        order = arrive(practice, content(name, *(STEAK, PIZZA)[n % 2], due_in=8 + 3 * n), 6 - n)
        clock.turn(-100 + 10 * n)
        practice.kitchen.accept(order.id)
        clock.turn(90 - 10 * n)
        practice.put_off(order, "no network", 20 + timedelta(seconds=n).seconds)
        clock.turn(10)


def pressing(practice: Practice) -> None:
    """Platforms that wait for answers, one in vain; a rush, one on hold, one half done."""
    kitchen, clock = practice.kitchen, practice.clock
    uber = {"source": "Uber Eats", "order_type": OrderType.DELIVERY}
    arrive(practice, content("U-7", *STEAK, due_in=20, **uber), 4.2)
    arrive(practice, content("W-31", "1 Chicken Burger", due_in=25, source="Wolt"), 2.5)
    arrive(practice, content("L-5", *PIZZA, due_in=9, source="Lieferando"), 6.2)
    hurried = accept(practice, arrive(practice, content("R-90", *STEAK, due_in=30), 3), 2)
    kitchen.marks.rush(hurried.id, rush=True)
    new = arrive(practice, content("N-2", "1 Soup", due_in=18), 0.4)
    kitchen.marks.rush(new.id, rush=True)
    half = accept(practice, arrive(practice, content("H-4", *SATE, "1 Soup", due_in=12), 5), 4)
    kitchen.tick(half.id, 0, done=True)
    answered = arrive(practice, content("A-1", "1 Fish", due_in=16), 1)
    clock.turn(-1)
    kitchen.accept(answered.id)
    clock.turn(1)
    aside = accept(practice, arrive(practice, content("P-8", *PIZZA, due_in=16), 6), 5)
    kitchen.marks.hold(aside.id, clock() + timedelta(minutes=4, seconds=10))
    accept(practice, arrive(practice, content("S-12", *STEAK, due_in=90), 30), 29)
    kitchen.hearing.usual_gap["deliverect"] = timedelta(minutes=3)
    kitchen.hearing.silent_for["deliverect"] = timedelta(minutes=24)


def careful(practice: Practice) -> None:
    """Allergies before and after the tap, a remake, hidden lines, identical ones, much at once."""
    kitchen = practice.kitchen
    unread = content(
        "1527",
        *PIZZA,
        due_in=9,
        note="Severe PEANUT allergy in the family, please use clean gloves and a clean pan.",
    )
    accept(practice, arrive(practice, unread, 2), 1)
    read = accept(
        practice,
        arrive(
            practice,
            replace(unread, display_id="1528", remote_id="r-1528", channel_order_id="c-1528"),
            2,
        ),
        1,
    )
    kitchen.marks.see_allergy(read.id)
    new = content("T-77", "1 Falafel", "> 1 Allergy: sesame", "1 Mint tea", due_in=10)
    arrive(practice, new, 0.3)

    twice = content(
        "A-9",
        "2 Cheeseburger",
        "> 1 -onions",
        "> 2 Pickles",
        "1 Fries “extra crispy”",
        "1 Cheeseburger",
        "> 1 -onions",
        "> 2 Pickles",
        "1 Cheeseburger",
        "1 Fries “extra crispy”",
        "2 Fries “one of them without salt”",
        Item(name="Bottle deposit", quantity=4, total_quantity=4, marks=("bottle deposit",)),
        Item(name="Bag", marks=("disposable bag",), remark="paper, please"),
        due_in=11,
    )
    order = accept(practice, arrive(practice, twice, 2), 1)
    kitchen.tick(order.id, 0, done=True)

    remake = content(
        "R-31",
        "1 Margherita",
        "> 1 Extra basil",
        due_in=7,
        note="Remake of order - 1234, the first one was cold",
        test=True,
        cutlery=False,
        age_check=True,
        bill=Bill(decimals=2, currency="EUR", total=1850, paid=False),
    )
    wine = Item(name="Red Wine", marks=("Alcoholic beverage",))
    remake = replace(remake, items=(*remake.items, wine))
    arrive(practice, remake, 0.5)


def changed(practice: Practice) -> None:
    """Orders that were changed while they were cooked, in every way."""
    kitchen = practice.kitchen
    first = content(
        "A-118",
        "2 Beef Burger",
        "> 1 Bacon",
        "> 1 Cheddar",
        "1 Fries “no salt”",
        "1 Tomato Soup",
        "> 1 Croutons",
        "1 Cola 33 cl",
        due_in=8,
        note="Please ring twice, the first ring is for the dog, and leave it at the blue gate",
    )
    order = accept(practice, arrive(practice, first, 4), 3)
    kitchen.tick(order.id, 0, done=True)
    kitchen.tick(order.id, 3, done=True)
    newer = content(
        "A-118",
        "3 Beef Burger",
        "> 1 Bacon",
        "> 1 -Pickles",
        "1 Fries “no salt, extra crispy”",
        "1 Cola 50 cl",
        "2 Garlic Bread",
        "> 1 Cheese",
        due_in=14,
        note="Please ring once, the first ring is for the dog, and leave it at the blue gate",
    )
    practice.receive(newer)

    foreign = content("RTL-7", "2 شاورما دجاج كبيرة", "> 1 حار جدا", "1 פיתה", due_in=10)
    accept(practice, arrive(practice, foreign, 3), 2)
    practice.receive(content("RTL-7", "2 شاورما لحم كبيرة", "> 1 حار جدا", "1 פיתה", due_in=10))

    table = content("55", "1 Sea Bass", due_in=12, order_type=OrderType.EAT_IN, table="3")
    accept(practice, arrive(practice, table, 3), 2)
    practice.receive(replace(table, table="12", cutlery=True))

    seen = content("56", "1 Club Sandwich", "1 Fries", due_in=13)
    order = accept(practice, arrive(practice, seen, 3), 2)
    practice.receive(replace(seen, items=items("1 Club Sandwich")))
    kitchen.marks.see_change(order.id)
