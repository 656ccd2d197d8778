"""What stands on a ticket before and behind its items, as blocks in reading order."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from kds.domain.edits import Edit
from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.ui.allergy import allergy_blocks, notes_on_bar
from kds.ui.blocks import Block, Look, clean, quoted
from kds.ui.changed import change_block
from kds.ui.news_blocks import news_blocks
from kds.ui.phrases import in_words
from kds.ui.sign_words import sign_block
from kds.ui.told import refusal

translate = QCoreApplication.translate


def top_blocks(order: Order, edits: tuple[Edit, ...] = (), title: str = "") -> Iterator[Block]:
    """Yield what must be seen before the items: alerts, signs, changes, the order's note.

    `edits` are the lines that changed since a cook took note of the order, `title` names the
    platform.
    """
    content = order.content
    if order.standing.cancelled_by:
        yield Block(Look.ALERT, _cancelled(order))
    elif order.attention:
        yield Block(Look.ALERT, clean(in_words(order.attention)))
    yield from news_blocks(order, title)
    yield from allergy_blocks(order)
    signs = sign_block(order)
    if signs.signs:
        yield signs
    if not order.standing.change_seen and not order.standing.cancelled_by:
        yield change_block(order, edits)
    shown = notes_on_bar(order)
    for note in (content.note, content.customer.note):
        if note.strip() and note not in shown:
            yield quoted(Look.NOTE, note)


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


def _cancelled(order: Order) -> str:
    standing, source = order.standing, order.content.source or order.channel
    if standing.cancelled_by == "kitchen":
        text = translate("Ticket", "CANCELLED here: {reason}")
        return clean(text.format(reason=in_words(standing.cancel_reason) or "–"))
    reason = in_words(standing.cancel_reason)
    if standing.cancelled_by == "deadline":
        text = translate("Ticket", "NOT ANSWERED IN TIME — do not cook it. {reason}")
        return clean(text.format(reason=reason))
    if order.unseen:
        text = translate("Ticket", "CANCELLED by {source} — the order itself never came")
    elif order.state is State.CLOSED:
        text = translate("Ticket", "CANCELLED by {source} after it was handed over")
    else:
        text = translate("Ticket", "CANCELLED by {source} — STOP COOKING")
    said = text.format(source=source)
    if reason:
        why = translate("Ticket", "Why: {reason}").format(reason=reason)
        said = f"{said}\n{why}"
    return clean(said)
