"""A changed order says word by word what changed, until a cook has seen it."""

from dataclasses import replace

import pytest

from kds.domain.items import Item
from kds.domain.lifecycle import State
from kds.domain.order import Content, Order, OrderType, Standing
from kds.domain.wording import Wording
from kds.ui.blocks import Block, Look, Mark
from kds.ui.changed import change_block, unseen_edits
from kds.ui.controls import Action
from kds.ui.item_lines import Manner, item_blocks
from kds.ui.top_lines import top_blocks
from tests.ui.boards import accept, arrive
from tests.ui.conftest import OpenKitchen
from tests.ui.hands import press
from tests.ui.practice import NOON, Practice, content
from tests.ui.spots import texts

pytestmark = pytest.mark.usefixtures("qapp")

BEFORE = content("1", "2 Burger", "> 1 Bacon", "1 Fries “no salt”", "1 Soup", "> 1 Croutons")
UNSEEN = Standing(state=State.ACCEPTED, change_seen=False)


def changed(now: Content, before: Content = BEFORE) -> Order:
    """Return an order whose change nobody has seen."""
    return Order(
        id="1",
        channel="deliverect",
        received_at=NOON,
        content=now,
        revision=1,
        standing=UNSEEN,
        last_seen=before,
        changes=("+ what the journal says",),
    )


def frame(order: Order) -> Block:
    """Return the frame that says what changed."""
    return change_block(order, unseen_edits(order))


def said(block: Block, wording: Wording) -> list[str]:
    """Return the words of a frame that went, or came."""
    return [block.text[s.start : s.end] for s in block.spans if s.wording is wording]


def test_each_line_says_what_went_and_what_came() -> None:
    """Quantities and remarks word by word, additions and removals whole, with their item."""
    now = content(
        "1",
        "3 Burger",
        "> 1 Cheese",
        "1 Fries “no salt, extra crispy”",
        "1 Garlic Bread",
        "> 1 Butter",
    )
    block = frame(changed(now))

    assert block.text.splitlines() == [
        "CHANGED (version 2)",
        "2× 3× Burger",
        "› – REMOVED 2× Bacon",
        "› + ADDED 3× Cheese",
        "1× Fries “no salt” salt, extra crispy”",
        "– REMOVED 1× Soup",
        "› Croutons",
        "+ ADDED 1× Garlic Bread",
    ]
    assert said(block, Wording.OLD) == ["2×", "2× Bacon", "salt”", "1× Soup", "Croutons"]
    assert said(block, Wording.NEW) == [
        *("3×", "3× Cheese"),
        *("salt, extra crispy”", "1× Garlic Bread"),
    ]


def test_a_changed_modifier_stands_under_its_item() -> None:
    """Which of the two dishes gets it is what a cook must know."""
    before = content("1", "1 Burger", "> 1 Bacon", "1 Wrap", "> 1 Bacon")
    now = content("1", "1 Burger", "> 1 Bacon", "1 Wrap", "> 1 -Bacon")

    assert frame(changed(now, before)).text.splitlines()[1:] == ["1× Wrap", "› NO Bacon"]


def test_what_is_beside_the_items_changes_word_by_word() -> None:
    """Table, kind, time, cutlery and note, in the cook's words."""
    note = "Please ring twice, the first ring is for the dog, and leave it at the gate"
    before = replace(BEFORE, order_type=OrderType.EAT_IN, table="3", note=note)
    now = replace(
        before,
        order_type=OrderType.PICKUP,
        table="",
        cutlery=True,
        note=note.replace("twice", "once"),
        pickup_at=NOON,
    )
    block = frame(changed(now, before))

    assert block.text.splitlines()[1:] == [
        "Note: Please ring twice, once, the first ring … at the gate",
        "Table: 3",
        "Kind: Eat in Collection",
        "Ready by: 19:45 19:30",
        "Cutlery: yes",
    ]
    assert said(block, Wording.NEW) == ["once,", "Collection", "19:30", "yes"]


def test_lines_that_changed_are_marked_among_the_items() -> None:
    """A cook finds them where they are cooked: with a sign, not by colour alone."""
    now = content("1", "3 Burger", "> 1 Bacon", "> 1 Cheese", "1 Fries “no salt”", "1 Tea")
    order = changed(now)
    blocks = [
        block
        for block in item_blocks(order, Manner(""), unseen_edits(order))
        if block.look in (Look.ITEM, Look.MODIFIER)
    ]

    assert [(block.text, block.mark) for block in blocks] == [
        ("Burger", Mark.CHANGED),
        ("Bacon", None),
        ("Cheese", Mark.ADDED),
        ("Fries", None),
        ("Tea", Mark.ADDED),
    ]


def test_without_the_older_version_the_journals_words_are_shown() -> None:
    """An order that an older program changed, or that changed back, is not silent."""
    stored = replace(changed(BEFORE), last_seen=None)

    assert frame(stored).text == "CHANGED (version 2)\n+ what the journal says"
    assert frame(changed(BEFORE)).text == "CHANGED (version 2)\n+ what the journal says"


def test_after_the_tap_a_calm_sign_is_left() -> None:
    """And nothing is marked any more."""
    seen = replace(changed(content("1", "1 Tea")), standing=Standing(), last_seen=None)

    assert unseen_edits(seen) == ()
    assert [block.signs for block in top_blocks(seen)] == [("CHANGED · version 2",)]


def test_two_changes_are_shown_as_one(open_kitchen: OpenKitchen) -> None:
    """The second does not wipe the first from the ticket; one tap takes note of both."""

    def twice(practice: Practice) -> None:
        accept(practice, arrive(practice, content("7", "1 Soup"), 3), 2)
        practice.receive(content("7", "2 Soup"))
        practice.receive(content("7", "2 Soup", "1 Tea"))

    kitchen = open_kitchen(twice)
    assert texts(kitchen.card("7"), Look.CHANGE) == [
        "CHANGED (version 3)\n1× 2× Soup\n+ ADDED 1× Tea"
    ]
    press(kitchen, "7", Action.SEE_CHANGE)

    assert texts(kitchen.card("7"), Look.CHANGE) == []
    marks = {row.block.mark for row in kitchen.card("7").picture.ticket.rows}
    assert marks == {None}


def test_a_huge_change_is_shown_in_full() -> None:
    """Every one of a thousand new dishes is named."""
    now = replace(BEFORE, items=tuple(Item(name=f"Dish {n}") for n in range(1000)))
    text = frame(changed(now)).text

    assert text.count("+ ADDED") == 1000
    assert text.count("– REMOVED") == 3
