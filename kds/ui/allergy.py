"""The bar of an allergy: the guest's words, until somebody has tapped that they are read."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from kds.domain.allergy import AllergyWords, allergy_unread, allergy_words
from kds.domain.order import Order
from kds.ui.blocks import ALLERGY, Block, Look, clean, clean_name, reads_from_the_right

translate = QCoreApplication.translate


def allergy_blocks(order: Order) -> Iterator[Block]:
    """Yield the bar that waits for its tap, or the calm line that it becomes."""
    found = allergy_words(order.content)
    if not found:
        return
    if allergy_unread(order):
        head = translate("Ticket", "ALLERGY — TAP WHEN READ")
        yield Block(Look.ALLERGY, head, spot=ALLERGY)
        words = "\n".join(map(_said, found))
        yield Block(Look.ALLERGY_WORDS, words, spot=ALLERGY, rtl=reads_from_the_right(words))
    elif order.standing.allergy_seen:
        yield Block(Look.HEEDED, translate("Ticket", "Allergy: read. Look at the notes."))
    else:
        yield Block(Look.HEEDED, translate("Ticket", "Allergy: look at the notes."))


def spoken_allergy(order: Order) -> str:
    """Return what the bar says in one sentence; "" where none waits."""
    if not allergy_unread(order):
        return ""
    said = "; ".join(map(_said, allergy_words(order.content)))
    return translate("Ticket", "Allergy, tap when read: {words}").format(words=said)


def notes_on_bar(order: Order) -> frozenset[str]:
    """Return the notes that the waiting bar shows in full, so that they need not stand twice."""
    if not allergy_unread(order):
        return frozenset()
    return frozenset(each.words for each in allergy_words(order.content) if not each.dish)


def _said(each: AllergyWords) -> str:
    words = f"“{clean(each.words)}”"
    if not each.dish or each.dish == each.words:
        return words
    text = translate("Ticket", "{dish}: {words}")
    return text.format(dish=clean_name(each.dish), words=words)
