"""What stands on a ticket: blocks, buttons, and rows that hold every word."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kds.channels.channel import Capabilities
from kds.domain.items import Item
from kds.domain.lifecycle import State
from kds.domain.money import Bill
from kds.domain.order import Content, Order, Standing
from kds.settings.screen import ScreenSettings
from kds.ui.blocks import NOWHERE, Block, Look
from kds.ui.body import Body
from kds.ui.controls import Action, controls
from kds.ui.item_lines import Manner, item_blocks
from kds.ui.sizes import Sizes
from kds.ui.theme import load_fonts
from kds.ui.top_lines import tail_blocks, top_blocks
from kds.ui.typeset import Typeset
from tests.ui.practice import DELIVERECT, NOON, PLAIN, Practice, content

pytestmark = pytest.mark.usefixtures("qapp")

MANNER = Manner("Deliverect", ScreenSettings().routing())


def order(what: Content, state: State = State.PLACED, **more: object) -> Order:
    """Return an order in a state."""
    made = Order(
        id="1",
        channel="deliverect",
        received_at=NOON,
        content=what,
        standing=Standing(state=state),
    )
    return replace(made, **more)  # type: ignore[arg-type]  # any field by its name


def lines(*items: str | Item) -> list[tuple[Look, str, str]]:
    """Return the look, the quantity and the text of an order's blocks."""
    blocks = item_blocks(order(content("1", *items)), MANNER)
    return [(block.look, block.quantity, block.text) for block in blocks]


def test_quantities_are_multiplied_out() -> None:
    """Two steaks with fries are two fries; three sauces on each are six."""
    assert lines("2 Steak", "> 1 Fries", ">> 3 Sauce") == [
        (Look.ITEM, "2×", "Steak"),
        (Look.MODIFIER, "2×", "Fries"),
        (Look.MODIFIER, "6×", "Sauce"),
    ]


def test_remarks_stand_whole_below_their_line() -> None:
    """A remark is quoted in full, with its line ends, under the line it is about."""
    soup = Item(name="Soup", remark="hot!\r\nno   bread\x07")

    assert lines(soup)[1] == (Look.REMARK, "", "“hot!\nno   bread ”")


def test_the_kitchens_own_names_are_preferred() -> None:
    """What the kitchen calls it, else what the menu calls it, else its code."""
    named = Item(name="Grandma's Garden Salad", kitchen_name="Salad L")

    assert [text for _, _, text in lines(named, Item(plu="P-7"), Item())] == [
        "Salad L",
        "P-7",
        "(no name)",
    ]


def test_what_is_no_food_stands_aside() -> None:
    """Deposits and bags, with what belongs to them, do not stand among the dishes."""
    deposit = Item(name="Deposit", marks=("bottle deposit",))
    bag = Item(name="Bag", depth=1, marks=("disposable bag",))
    knot = Item(name="Knot", depth=2)

    assert lines("1 Cola", deposit, "1 Pasta", bag, knot, "> 1 Basil") == [
        (Look.ITEM, "1×", "Cola"),
        (Look.ITEM, "1×", "Pasta"),
        (Look.MODIFIER, "", "Basil"),
        (Look.ASIDE, "", "No food: 1× Bag › 1× Knot, 1× Deposit"),
    ]


def test_a_tap_finds_its_item() -> None:
    """Each line knows the item that a tap on it ticks, also behind a deposit."""
    what = content("1", "1 Cola", Item(name="D", marks=("deposit",)), "1 Pasta “hot”", "> 1 Basil")

    spots = [block.spot for block in item_blocks(order(what), MANNER)]

    assert spots == [0, 2, 2, 2, NOWHERE]


def test_allergens_of_the_menu_are_named() -> None:
    """What a dish contains, its modifiers included, stands below it, each once."""
    pasta = Item(name="Pasta", allergens=("gluten", "egg"))
    cheese = Item(name="Cheese", depth=1, allergens=("milk", "egg"))

    assert lines(pasta, cheese)[-1] == (Look.CONTAINS, "", "Contains gluten, egg, milk")


def tops(what: Content, **more: object) -> list[Block]:
    """Return the blocks above the items."""
    return list(top_blocks(replace(order(what), **more)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("more", "sign"),
    [
        ({"test": True}, "TEST ORDER"),
        ({"cutlery": False}, "NO CUTLERY"),
        ({"cutlery": True}, "CUTLERY"),
        ({"age_check": True}, "CHECK AGE 18+"),
        ({"bill": Bill(total=1250, paid=False, currency="EUR")}, "NOT PAID · €12.50"),
        ({"bill": Bill(total=1250, due=300, paid=True, currency="EUR")}, "COLLECT €3.00"),
        ({"items": (Item(name="Wine", marks=("alcohol",)),)}, "ALCOHOL"),
    ],
)
def test_signs(more: dict[str, object], sign: str) -> None:
    """What must not be overlooked has a sign of its own."""
    signs = [
        sign
        for block in tops(replace(content("1"), **more))  # type: ignore[arg-type]
        for sign in block.signs
    ]

    assert sign in signs


@pytest.mark.parametrize(
    ("state", "unseen", "said"),
    [
        (State.CANCELLED, False, "CANCELLED by Deliveroo — STOP COOKING"),
        (State.CANCELLED, True, "CANCELLED by Deliveroo — the order itself never came"),
        (State.CLOSED, False, "CANCELLED by Deliveroo after it was handed over"),
    ],
)
def test_a_cancellation_says_what_to_do(state: State, unseen: bool, said: str) -> None:  # noqa: FBT001
    """The bar says who cancelled, and what that means."""
    standing = Standing(state=state, cancelled_by="channel")

    assert tops(content("1"), standing=standing, unseen=unseen)[0].text == said


def test_what_could_not_be_read_is_said() -> None:
    """Nothing is silently guessed."""
    odd = order(Content(problems=("Item 2 had no quantity; 1 was taken.",)))

    assert [block.text for block in tail_blocks(odd, "Deliverect")] == [
        "No items could be read.",
        "Item 2 had no quantity; 1 was taken.",
    ]


def buttons(one: Order, capabilities: Capabilities = DELIVERECT) -> list[list[Action]]:
    """Return the actions of an order's rows of buttons."""
    return [[c.action for c in row] for row in controls(one, capabilities, NOON)]


@pytest.mark.parametrize(
    ("state", "capabilities", "actions"),
    [
        (State.PLACED, DELIVERECT, [Action.ACCEPT, Action.MORE, Action.CANCEL]),
        (State.PLACED, PLAIN, [Action.ACCEPT]),
        (State.ACCEPTED, DELIVERECT, [Action.READY, Action.MORE]),
        (State.READY, DELIVERECT, [Action.HAND_OVER, Action.RECALL]),
        (State.CLOSED, DELIVERECT, []),
    ],
)
def test_each_state_has_its_buttons(
    state: State, capabilities: Capabilities, actions: list[Action]
) -> None:
    """A cook sees what can be done now, and nothing that the platform cannot hear."""
    rows = [actions] if actions else []

    assert buttons(order(content("1"), state), capabilities) == rows


def test_a_cancelled_order_only_wants_to_be_seen() -> None:
    """One button; once it is pressed, none."""
    standing = Standing(state=State.CANCELLED, cancelled_by="channel", change_seen=False)
    cancelled = order(content("1"), standing=standing)

    assert buttons(cancelled) == [[Action.SEE_CANCEL]]
    assert buttons(replace(cancelled, standing=replace(standing, cancel_seen=True))) == []


def test_an_order_that_nobody_can_be_told_of() -> None:
    """Without an id there is no answer to give: a person deals with it, holding the button."""
    odd = order(Content(), attention="no id")
    with_id = order(content("1"), attention="no items")

    assert buttons(odd) == [[Action.FAIL, Action.RAW_TEXT]]
    assert controls(odd, DELIVERECT, NOON)[0][0].hold
    assert buttons(with_id) == [[Action.ACCEPT, Action.RAW_TEXT, Action.CANCEL]]


def test_undo_takes_the_place_of_the_main_button() -> None:
    """As long as nobody has heard of the press, the one button takes it back."""
    practice = Practice()
    new = practice.receive(content("1"))
    accepted = practice.kitchen.accept(new.id)
    practice.close()
    rows = controls(accepted, DELIVERECT, NOON + timedelta(seconds=2))

    assert [[c.text for c in row] for row in rows] == [["UNDO ACCEPT"]]
    assert controls(accepted, DELIVERECT, NOON + timedelta(seconds=3))[0][0].text == "READY"


def test_a_refused_step_can_be_decided() -> None:
    """Beside the main button stand the two ways out of a refusal, about that very step."""
    practice = Practice()
    new = practice.receive(content("1"))
    practice.kitchen.accept(new.id)
    refused = practice.refuse(new, "order is closed")
    practice.close()
    rows = controls(refused, DELIVERECT, NOON + timedelta(seconds=5))

    assert [control.action for control in rows[0]] == [Action.TRY_AGAIN, Action.SETTLE]
    assert {c.step for c in rows[0]} == {refused.steps[0].id}


WORDS = [
    "plain words that go on and on " * 40,
    "x" * 500,
    "emoji 🍕🍕 and 👩‍🍳 among words " * 30,
    "בלי מלח בבקשה תודה רבה " * 40,
    "line\nby\n\nline",
    "long " * 20_000,
]


@pytest.mark.parametrize("text", WORDS, ids=range(len(WORDS)))
def test_no_word_is_lost_in_rows(text: str) -> None:
    """The rows of a remark hold all of it, in order, and none is wider than the card."""
    load_fonts()
    typeset = Typeset(Sizes.of(4.03, 0.75, 1080), 465)
    block = Block(Look.REMARK, text)
    rows = list(typeset.rows(block))
    shown = "".join(text[row.start : row.end] for row in rows)
    face, room = typeset.face(block), typeset.text_width(block)

    assert shown == text.replace("\n", "")
    assert all(face.width(text[r.start : r.end].rstrip()) <= room + 1 for r in rows[:200])


def test_a_huge_order_is_measured_in_slices() -> None:
    """Ten thousand items take many slices, each short; a tick measures nothing anew."""
    load_fonts()
    typeset = Typeset(Sizes.of(4.03, 0.75, 1080), 465)
    what = replace(content("1"), items=tuple(Item(name=f"Dish {n}") for n in range(10_000)))
    huge = order(what, State.ACCEPTED)
    body = Body(huge, MANNER, typeset)
    slices = 0
    while not body.grow(until=0):
        slices += 1
    ticked = replace(huge, standing=replace(huge.standing, items_done=(3,)))

    assert slices > 100
    assert len(body.rows) == 10_000
    assert body.after(ticked, MANNER) is body
