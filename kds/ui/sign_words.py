"""The signs of a ticket: short words that must not be overlooked, the gravest first."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from kds.domain.alcohol import has_alcohol
from kds.domain.order import Content, Order
from kds.domain.own_test import is_test
from kds.domain.remake import remake_of
from kds.ui.blocks import Block, Look
from kds.ui.words import amount

translate = QCoreApplication.translate


def sign_block(order: Order) -> Block:
    """Return the block of an order's signs; those that change what a kitchen does stand out."""
    loud, calm = tuple(_loud(order)), tuple(_calm(order))
    return Block(Look.SIGNS, signs=loud + calm, loud=len(loud))


def _loud(order: Order) -> Iterator[str]:
    content = order.content
    if is_test(content):
        yield translate("Ticket", "TEST ORDER")
    remake = remake_of(content)
    if remake:
        yield translate("Ticket", "REMAKE of {number}").format(number=remake)
    elif remake is not None:
        yield translate("Ticket", "REMAKE")
    yield from _unpaid(content)
    if content.age_check:
        yield translate("Ticket", "CHECK AGE 18+")


def _unpaid(content: Content) -> Iterator[str]:
    bill = content.bill
    if bill.to_collect > 0:
        sum_ = amount(bill.to_collect, bill)
        if bill.paid is False:
            yield translate("Ticket", "NOT PAID · {amount}").format(amount=sum_)
        else:
            yield translate("Ticket", "COLLECT {amount}").format(amount=sum_)
    elif bill.paid is False:
        yield translate("Ticket", "NOT PAID")


def _calm(order: Order) -> Iterator[str]:
    content = order.content
    if content.cutlery is False:
        yield translate("Ticket", "NO CUTLERY")
    if any(has_alcohol(item.marks) for item in content.items if item.marks):
        yield translate("Ticket", "ALCOHOL")
    if content.cutlery:
        yield translate("Ticket", "CUTLERY")
    if order.revision and order.standing.change_seen:
        yield translate("Ticket", "CHANGED · version {number}").format(number=order.revision + 1)
    if order.standing.added_minutes:
        yield translate("Ticket", "+{minutes} min given").format(
            minutes=order.standing.added_minutes
        )
