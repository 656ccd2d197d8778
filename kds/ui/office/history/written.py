"""An order in writing: the ticket as the kitchen saw it, the money, what happened and was heard."""

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication

from kds.domain.items import Item
from kds.domain.money import Bill
from kds.domain.order import Order
from kds.ui import words
from kds.ui.office.history.columns import day_and_time, state_word
from kds.ui.office.history.timeline import Moment, Side, Timeline, clock
from kds.ui.phrases import in_words
from kds.ui.theme import Theme

translate = QCoreApplication.translate

_STEP_PX = 24


def ticket(order: Order, title: str) -> Iterator[tuple[str, str]]:
    """Yield the ticket as (manner, text): "title", "quiet", "item", "note", or "1" to "9" deep."""
    content, standing = order.content, order.standing
    yield "title", f"{words.number(order)} · {in_words(content.source or title)}"
    zone = content.time_zone
    due = words.due_time(order.due_at, zone)
    where = [words.where(order, title), day_and_time(order.received_at), due]
    yield "quiet", " · ".join(filter(None, where))
    state = [state_word(order.state.value), in_words(standing.cancel_reason)]
    yield "quiet", " · ".join(filter(None, state))
    notes = (order.attention, *content.problems, content.note, content.customer.note)
    for note in dict.fromkeys(filter(str.strip, (*notes, content.collection_note))):
        yield "note", in_words(note.strip())
    for item in content.items:
        yield ("item" if item.depth == 0 else str(min(item.depth, 9)), line(item))
        if item.remark.strip():
            yield "note", item.remark.strip()
    who = [content.customer.name, content.customer.phone, content.delivery_note]
    address = content.address
    place = f"{address.street} {address.number}, {address.postcode} {address.city}".strip(" ,")
    if guest := " · ".join(filter(None, (*who, place))):
        yield "quiet", guest


def line(item: Item) -> str:
    """Return a line as a cook reads it: how many in all, what, and whether it is left out."""
    if item.removed:
        return translate("History", "NO {name}").format(name=item.title)
    return f"{item.total_quantity}× {item.title}"


def money(bill: Bill) -> Iterator[tuple[str, str]]:
    """Yield what the guest pays as (what for, amount); what nobody said is left out."""
    amounts: list[tuple[str, int | None]] = [
        (translate("History", "Food"), bill.subtotal),
        *((in_words(discount.name) or translate("History", "Discount"), discount.amount)
          for discount in bill.discounts),
        (translate("History", "Delivery"), bill.delivery_cost or None),
        (translate("History", "Service"), bill.service_charge or None),
        (translate("History", "Bag"), bill.bag_fee or None),
        (translate("History", "Small order"), bill.small_order_fee or None),
        (translate("History", "Deposit"), bill.deposit or None),
        *((in_words(fee.name), fee.amount) for fee in bill.fees),
        (translate("History", "Tip"), bill.tip or None),
        (translate("History", "Tip for the driver"), bill.driver_tip or None),
        *((in_words(tax.name) or translate("History", "Tax"), tax.total) for tax in bill.taxes),
        (translate("History", "Total"), bill.total),
        (translate("History", "To collect"), bill.to_collect or None),
    ]  # fmt: skip
    for what, amount in amounts:
        if amount is not None:
            yield what, words.amount(amount, bill)
    paid = {True: translate("History", "paid"), False: translate("History", "not paid")}
    said = [in_words(bill.payment), paid.get(bill.paid, "") if bill.paid is not None else ""]
    if text := " · ".join(filter(None, said)):
        yield translate("History", "Payment"), text


def sections(order: Order, timeline: Timeline, title: str) -> list[tuple[str, list[str]]]:
    """Return the whole order as plain text: headings with their lines."""
    moments = [f"{clock(moment.at)}  {moment.words}" for moment in timeline.moments()]
    return [
        ("", [text for _, text in ticket(order, title)]),
        (
            translate("History", "Money"),
            [f"{what}: {said}" for what, said in money(order.content.bill)],
        ),
        (heard_title(title), timeline.heard() or [nothing_heard(title)]),
        (translate("History", "What happened"), moments),
    ]


def as_text(order: Order, timeline: Timeline, title: str) -> str:
    """Return the whole order as one plain text, to be copied."""
    parts = []
    for heading, lines in sections(order, timeline, title):
        parts.append("\n".join(filter(None, (heading, *lines))))
    return "\n\n".join(parts) + "\n"


def heard_title(title: str) -> str:
    """Return the heading above what the platform heard."""
    return translate("History", "What {title} heard, and when").format(title=title)


def nothing_heard(title: str) -> str:
    """Return that the platform was told nothing."""
    return translate("History", "{title} was told nothing of this order.").format(title=title)


def as_html(order: Order, timeline: Timeline, title: str, theme: Theme) -> str:
    """Return the whole order as rich text in the colours of a theme."""
    parts = list(ticket_html(order, title, theme))
    rows = "".join(
        f"<tr><td>{escape(what)}</td><td align='right'>&nbsp;&nbsp;{escape(said)}</td></tr>"
        for what, said in money(order.content.bill)
    )
    parts += [_heading(translate("History", "Money")), f"<table>{rows}</table>"]
    parts.append(_heading(heard_title(title)))
    parts += [_paragraph(escape(text)) for text in timeline.heard() or [nothing_heard(title)]]
    parts.append(_heading(translate("History", "What happened")))
    parts += [_moment(moment, theme) for moment in timeline.moments()]
    return "".join(parts)


def ticket_html(order: Order, title: str, theme: Theme) -> Iterator[str]:
    """Yield the ticket as rich text in the colours of a theme."""
    for manner, text in ticket(order, title):
        yield _ticket_line(manner, text, theme)


def raw_text(bodies: Iterable[tuple[datetime, bytes]], *, indented: bool) -> str:
    """Return raw bodies as text, to be read with JSON `indented`, or every sign as it came."""
    parts = []
    for at, body in bodies:
        text = body.decode("utf-8", errors="replace")
        if indented:
            # What is no JSON is shown as it came.
            with suppress(ValueError, RecursionError):
                text = json.dumps(json.loads(text), ensure_ascii=False, indent=2)
        parts.append(f"{day_and_time(at)}\n{text}")
    return "\n\n".join(parts)


def _ticket_line(manner: str, text: str, theme: Theme) -> str:
    said = escape(text).replace("\n", "<br>")
    match manner:
        case "title":
            return f"<h2 style='margin: 0'>{said}</h2>"
        case "quiet":
            return _paragraph(f"<span style='color: {theme.quiet}'>{said}</span>")
        case "note":
            style = f"background: {theme.remark}; color: {theme.text}"
            return _paragraph(f"<span style='{style}'>&nbsp;{said}&nbsp;</span>")
        case "item":
            return f"<p style='margin: 6px 0 0 0'><b>{said}</b></p>"
        case _:
            return f"<p style='margin: 0 0 0 {int(manner) * _STEP_PX}px'>{said}</p>"


def _heading(text: str) -> str:
    return f"<h3 style='margin: 14px 0 4px 0'>{escape(text)}</h3>"


def _paragraph(html: str) -> str:
    return f"<p style='margin: 2px 0'>{html}</p>"


def _moment(moment: Moment, theme: Theme) -> str:
    colour = {Side.PLATFORM: theme.accept, Side.KITCHEN: theme.text, Side.TROUBLE: theme.danger}
    mark = "⚠" if moment.side is Side.TROUBLE else "●"
    return _paragraph(
        f"<span style='color: {colour[moment.side]}'>{mark}</span> "
        f"<span style='color: {theme.quiet}'>{clock(moment.at)}</span> {escape(moment.words)}"
    )
