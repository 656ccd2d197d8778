"""The tests of connections as the managers' pages start them, beside the window."""

from collections.abc import Mapping

from kds.app.program import Program
from kds.app.trying.portal import reachable, webhook_addresses
from kds.app.trying.tries import Tries
from kds.ui.card import Card
from kds.ui.office.connections.testing import Testing
from kds.ui.window import MainWindow


def testing_for(program: Program, window: MainWindow) -> Testing:
    """Return what tests the connections of `program`; tickets are looked for in `window`."""
    tries = Tries(program, lambda order_id: is_seen(window, order_id))
    window.destroyed.connect(tries.abandon)

    def base() -> str:
        return program.settings.listener.public_url or reachable(program.address)

    def addresses(channel: str) -> Mapping[str, str]:
        known = program.kitchen.channels[channel]
        return webhook_addresses(known, program.settings.channels, base())

    return Testing(
        outward=tries.start_outward,
        inward=tries.start_inward,
        stop=tries.stop,
        clear=tries.clear,
        addresses=addresses,
        public_url=lambda: program.settings.listener.public_url,
        address=lambda: reachable(program.address),
    )


def is_seen(window: MainWindow, order_id: str) -> bool:
    """Whether an order's ticket is on the page of the board that is shown, or on a further one."""
    shown = any(card.key == order_id for card in window.findChildren(Card) if card.isVisible())
    desk = window.front.desk
    return shown or any(
        order.id == order_id for order in (*desk.board_orders, *desk.upcoming_orders)
    )
