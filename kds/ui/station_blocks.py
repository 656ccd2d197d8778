"""What a ticket says of the stations: who is still missing, where else it is made."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.domain.share import Place, Share
from kds.ui.blocks import Block, Look

translate = QCoreApplication.translate


def progress_blocks(order: Order, share: Share) -> Iterator[Block]:
    """Yield who is still missing, at the pass; that nothing is, wherever Ready may follow."""
    if order.state is not State.ACCEPTED or order.standing.cancelled_by or not share.items:
        return
    if not share.missing and (share.place is Place.PASS or share.finishes):
        yield Block(Look.ALL_DONE, translate("Ticket", "ALL DONE"))
    elif share.place is Place.PASS:
        names = ", ".join(share.missing)
        yield Block(Look.MISSING, translate("Ticket", "Missing: {stations}").format(stations=names))


def elsewhere_blocks(order: Order, share: Share) -> Iterator[Block]:
    """Yield where else parts of the order are made, each with how many pieces are still to make."""
    if share.elsewhere and order.state not in (State.READY, State.CLOSED):
        names = [f"{name} ({left})" if left else f"{name} ✓" for name, left in share.elsewhere]
        text = translate("Ticket", "Also at: {stations}").format(stations=", ".join(names))
        yield Block(Look.ASIDE, text)
