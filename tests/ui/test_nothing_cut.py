"""Whatever guests and menus write stands on the ticket in full, inside of it."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from kds.domain.items import Item, multiply_out
from kds.domain.lifecycle import State
from kds.domain.order import Content, Customer, Order, Standing
from kds.settings.screen import ScreenSettings
from kds.ui.blocks import Look, clean
from kds.ui.body import Body
from kds.ui.item_lines import Manner
from kds.ui.sizes import Sizes
from kds.ui.theme import load_fonts
from kds.ui.typeset import Row, Typeset
from tests.ui.boards import accept, arrive
from tests.ui.conftest import OpenKitchen
from tests.ui.practice import NOON, Practice, content
from tests.ui.proof import faults, proof

pytestmark = pytest.mark.usefixtures("qapp")

PIECES = [
    *("Onions", "Allergy", "no", "x" * 60, "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk"),
    *(
        "שניצל",
        "שלום",
        "دجاج",
        "بدون",
        "北京烤鸭不要辣",
        "🍕",
        "👩‍🍳",
        "é̂̃",
        "²",
        "\n",
        "\t",
        "\x07",
        "-",
        "½",
    ),
    *("", " ", "12.50", "…", "“", "\u202e", "\u2066", "W" * 20),
]
WORDS = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join).map(lambda text: text[:300])
TEXTS = st.one_of(WORDS, st.text(max_size=300))
ITEMS = st.lists(
    st.builds(
        Item,
        depth=st.integers(0, 9),
        name=TEXTS,
        kitchen_name=st.one_of(st.just(""), TEXTS),
        quantity=st.sampled_from([1, 2, 12, 1000, 999_999]),
        remark=TEXTS,
        removed=st.booleans(),
        allergens=st.lists(TEXTS, max_size=2).map(tuple),
        marks=st.sampled_from([(), ("deposit",), ("alcohol",)]),
    ),
    max_size=4,
).map(multiply_out)
ORDERS = st.builds(
    Order,
    id=st.just("1"),
    channel=st.just("deliverect"),
    received_at=st.just(NOON),
    content=st.builds(
        Content,
        items=ITEMS,
        note=TEXTS,
        customer=st.builds(Customer, note=TEXTS),
        cutlery=st.booleans(),
        tags=st.lists(TEXTS, max_size=2).map(tuple),
        problems=st.lists(TEXTS, max_size=2).map(tuple),
    ),
    standing=st.builds(
        Standing,
        state=st.just(State.ACCEPTED),
        change_seen=st.booleans(),
        allergy_seen=st.booleans(),
    ),
    last_seen=st.builds(Content, items=ITEMS, note=TEXTS),
)
# A wide column at full HD, and a narrow one of many on a small screen.
COLUMNS = [(Sizes.of(4.03, 0.75, 1080), 465), (Sizes.of(3.5, 0.75, 600), 210)]


def rows_of(order: Order, typeset: Typeset, *, combine: bool) -> Sequence[Row]:
    """Return all rows of an order's ticket."""
    body = Body(order, Manner("Deliverect", ScreenSettings().routing(), combine), typeset)
    while not body.grow(until=0):
        pass
    return body.rows


@given(order=ORDERS, combine=st.booleans(), column=st.sampled_from(COLUMNS))
def test_every_word_has_its_room(
    order: Order,
    combine: bool,  # noqa: FBT001 - drawn
    column: tuple[Sizes, int],
) -> None:
    """Rows hold every character of their blocks, in order, and none reaches beyond the card."""
    load_fonts()
    typeset = Typeset(*column)
    shown: dict[int, str] = {}
    blocks = {}
    for row in rows_of(order, typeset, combine=combine):
        text = row.block.text[row.start : row.end]
        blocks[id(row.block)] = row.block
        shown[id(row.block)] = shown.get(id(row.block), "") + text
        if row.block.look is not Look.SIGNS:
            right = typeset.left(row.block) + typeset.face(row.block).width(text.rstrip())
            assert right <= typeset.width + 1 or row.end - row.start <= 2

    for key, block in blocks.items():
        if block.look is not Look.SIGNS:
            assert shown[key] == block.text.replace("\n", "")


@given(order=ORDERS, combine=st.booleans())
def test_everything_given_is_on_the_ticket(order: Order, combine: bool) -> None:  # noqa: FBT001
    """Names, remarks and notes, also of lines that are no food, are in the rows' texts."""
    load_fonts()
    rows = rows_of(order, Typeset(*COLUMNS[0]), combine=combine)
    said = "".join("".join(row.block.text for row in rows if row.first).split())
    notes = [order.content.note, order.content.customer.note]
    for line in order.content.items:
        notes += [line.title, line.remark]
    for text in notes:
        assert "".join(clean(text).split()) in said


NASTY = (
    "12 Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    *(f"{'> ' * depth}3 -Peanuts of level {depth} in a sauce" for depth in range(1, 9)),
    "999999 שניצל “בלי מלח בבקשה, תודה רבה מראש על הטיפול המהיר בהזמנה שלי”",
    "> 2 حار جدا “بدون ملح من فضلك”",
    "2 🍕🍕 Pizza 👩‍🍳 “" + "W" * 150 + " " + "Please! " * 20 + "”",
)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 600)])
@pytest.mark.parametrize("columns", [0, 8])
def test_nothing_is_painted_over_the_edge(
    open_kitchen: OpenKitchen, size: tuple[int, int], columns: int
) -> None:
    """The painted texts of a nasty order, new, changed and with an allergy, stay on their cards."""

    def nasty(practice: Practice) -> None:
        what = content("NASTY-1", *NASTY, note="Nut allergy! " + "x" * 90)
        accept(practice, arrive(practice, what, 3), 2)
        changed = content("NASTY-1", *NASTY[1:], "7 " + "New dish " * 9, note="Allergy! Remake")
        practice.receive(replace(changed, test=True, age_check=True))
        arrive(practice, content("NASTY-2", *NASTY, "2 Tea", "1 Tea"), 1)

    kitchen = open_kitchen(nasty, size=size, columns=columns, combine_items=True)
    pages = kitchen.window.front.stage.pages()[1]
    for _ in range(min(pages, 6)):
        kitchen.settle()
        cards = kitchen.window.front.stage.board.rack.cards()
        for card in cards:
            edge = QRectF(card.rect())
            over = [
                one.text
                for one in proof(card)
                if one.text.strip()
                and not (one.box.left() >= -1 and one.box.right() <= edge.right() + 1)
            ]
            assert over == []
        assert faults(kitchen.window) == []
        kitchen.window.front.stage.turn(1)
