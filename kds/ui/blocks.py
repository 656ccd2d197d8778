"""What stands on a ticket between its header and its foot, as blocks in reading order."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from kds.domain.items import Item
from kds.domain.lifecycle import State
from kds.domain.order import Content, Order
from kds.ui.allergy import mentions_allergy
from kds.ui.phrases import in_words
from kds.ui.told import refusal
from kds.ui.words import amount

translate = QCoreApplication.translate

# Lines that nobody cooks, by the marks of the menu.
NO_FOOD = frozenset({"bottle deposit", "disposable bag", "bag fee", "deposit"})
_ALCOHOL = "alcohol"


class Look(Enum):
    """How a block is drawn."""

    SIGNS = auto()
    ALERT = auto()
    ITEM = auto()
    MODIFIER = auto()
    CONTAINS = auto()
    REMARK = auto()
    NOTE = auto()
    CHANGE = auto()
    REFUSED = auto()
    PROBLEM = auto()
    MISSING = auto()
    ALL_DONE = auto()
    ASIDE = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of text and how it is drawn.

    `item` is the line of the item it belongs to (-1: to none), which a tap on it ticks off.
    `signs` are short words in boxes, drawn instead of a text. `rtl` says that it reads from the
    right.
    """

    look: Look
    text: str = ""
    quantity: str = ""
    depth: int = 0
    removed: bool = False
    item: int = -1
    signs: tuple[str, ...] = ()
    rtl: bool = False


def no_word() -> str:
    """Return the word for an ingredient that is left out."""
    return translate("Ticket", "NO")


def top_blocks(order: Order) -> Iterator[Block]:
    """Yield what must be seen before the items: alerts, signs, changes, the order's note."""
    content = order.content
    if order.standing.cancelled_by:
        yield Block(Look.ALERT, _cancelled(order))
    elif order.attention:
        yield Block(Look.ALERT, clean(in_words(order.attention)))
    if any(mentions_allergy(text) for text in _guest_texts(content)):
        yield Block(Look.ALERT, translate("Ticket", "ALLERGY — read the notes"))
    signs = tuple(_signs(order))
    if signs:
        yield Block(Look.SIGNS, signs=signs)
    if not order.standing.change_seen and not order.standing.cancelled_by:
        yield Block(Look.CHANGE, _changes(order))
    for note in (content.note, content.customer.note):
        if note.strip():
            yield _text(Look.NOTE, note)


def item_blocks(content: Content, only: frozenset[int] | None = None) -> Iterator[Block]:
    """Yield the items with their modifiers and remarks, what is no food in one line at the end.

    Where `only` some items are shown, by the index of their line, the others are left out.
    """
    no_food: list[str] = []
    allergens: dict[str, None] = {}
    start, hidden_below = -1, 0
    for index, item in enumerate(content.items):
        if item.depth == 0 or start < 0:
            yield from _contains(allergens, start)
            allergens, start, hidden_below = {}, index, 0
        if hidden_below and item.depth >= hidden_below:
            continue
        if only is not None and start not in only:
            continue
        hidden_below = 0
        if NO_FOOD.intersection(item.marks):
            no_food.append(f"{item.total_quantity}× {clean(item.title)}")
            hidden_below = item.depth + 1
            continue
        allergens.update(dict.fromkeys(item.allergens))
        yield _line(item, start)
        if item.remark.strip():
            yield _text(Look.REMARK, item.remark, item=start, depth=item.depth)
    yield from _contains(allergens, start)
    if no_food:
        yield Block(
            Look.ASIDE,
            translate("Ticket", "No food: {lines}").format(lines=", ".join(no_food)),
        )


def tail_blocks(order: Order, title: str) -> Iterator[Block]:
    """Yield what follows the items: what could not be read, what the platform refused."""
    if not order.content.items and not order.unseen:
        yield Block(Look.PROBLEM, translate("Ticket", "No items could be read."))
    for problem in order.content.problems:
        yield Block(Look.PROBLEM, clean(in_words(problem)))
    if order.content.platform_status:
        text = translate("Ticket", "{title} says of this order: {status}")
        said = text.format(title=title, status=order.content.platform_status)
        yield Block(Look.PROBLEM, clean(said))
    step = order.refused_step
    if step:
        yield Block(Look.REFUSED, clean(refusal(step, title)))


def clean(text: str) -> str:
    """Return text that can be drawn: line ends all of one kind, no control characters."""
    return "\n".join(map(_drawable, text.replace("\r\n", "\n").strip().splitlines()))


def _drawable(line: str) -> str:
    if line.isprintable():
        return line
    # Format characters (Cf) join emoji and steer right-to-left text.
    return "".join(c if c.isprintable() or unicodedata.category(c) == "Cf" else " " for c in line)


def reads_from_the_right(text: str) -> bool:
    """Say whether the first letter that has a direction is of a right-to-left script."""
    for character in text[:200]:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def _text(look: Look, text: str, *, item: int = -1, depth: int = 0) -> Block:
    text = f"“{clean(text)}”"
    return Block(look, text, item=item, depth=depth, rtl=reads_from_the_right(text))


def _line(item: Item, start: int) -> Block:
    name = clean(item.title) or translate("Ticket", "(no name)")
    name = name.replace("\n", " ")
    is_item = item.depth == 0
    shows_quantity = is_item or item.total_quantity != 1
    return Block(
        Look.ITEM if is_item else Look.MODIFIER,
        name,
        quantity=f"{item.total_quantity}×" if shows_quantity else "",
        depth=item.depth,
        removed=item.removed,
        item=start,
        rtl=reads_from_the_right(name),
    )


def _contains(allergens: dict[str, None], start: int) -> Iterator[Block]:
    if allergens:
        names = ", ".join(clean(in_words(name)) for name in allergens)
        text = translate("Ticket", "Contains {allergens}").format(allergens=names)
        yield Block(Look.CONTAINS, text, item=start)


def _guest_texts(content: Content) -> Iterator[str]:
    yield content.note
    yield content.customer.note
    for item in content.items:
        if item.remark:
            yield item.remark


def _cancelled(order: Order) -> str:
    standing, source = order.standing, order.content.source or order.channel
    if standing.cancelled_by == "kitchen":
        text = translate("Ticket", "CANCELLED here: {reason}")
        return clean(text.format(reason=in_words(standing.cancel_reason) or "–"))
    if order.unseen:
        text = translate("Ticket", "CANCELLED by {source} — the order itself never came")
    elif order.state is State.CLOSED:
        text = translate("Ticket", "CANCELLED by {source} after it was handed over")
    else:
        text = translate("Ticket", "CANCELLED by {source} — STOP COOKING")
    return clean(text.format(source=source))


def _changes(order: Order) -> str:
    head = translate("Ticket", "CHANGED (version {number})").format(number=order.revision + 1)
    return "\n".join([head, *(clean(in_words(line)) for line in order.changes)])


def _signs(order: Order) -> Iterator[str]:
    content = order.content
    if content.test:
        yield translate("Ticket", "TEST ORDER")
    if content.bill.to_collect > 0:
        yield translate("Ticket", "NOT PAID")
        sum_ = amount(content.bill.to_collect, content.bill)
        yield translate("Ticket", "COLLECT {amount}").format(amount=sum_)
    if content.age_check:
        yield translate("Ticket", "CHECK AGE 18+")
    if any(_ALCOHOL in item.marks for item in content.items):
        yield translate("Ticket", "ALCOHOL")
    if content.cutlery is False:
        yield translate("Ticket", "NO CUTLERY")
    if content.cutlery:
        yield translate("Ticket", "CUTLERY")
    if order.revision and order.standing.change_seen:
        yield translate("Ticket", "CHANGED · version {number}").format(number=order.revision + 1)
    if order.standing.added_minutes:
        yield translate("Ticket", "+{minutes} min given").format(
            minutes=order.standing.added_minutes
        )
