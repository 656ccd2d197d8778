"""What is pressed more rarely: a later time, rush, hold, cancelling, the text as it came."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kds.channels.channel import Capabilities
from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.ui.controls import Role
from kds.ui.expecting import Expected, expected_text
from kds.ui.panel import Panel
from kds.ui.signs import Sign
from kds.ui.sizes import Sizes
from kds.ui.theme import Theme
from kds.ui.words import number

_MINUTES = (5, 10, 15)
_IN_A_ROW = 2


class MorePanel(Panel):
    """Offers what this order's platform can hear, and says what it cannot.

    Signals:
        later: the order is promised so many minutes later (it is accepted with that if it is new).
        rush_wanted: the order is to come before all others, or is not any more.
        hold_wanted: the order is to wait; it is still to be asked for how long.
        cancel_wanted: the order is to be cancelled; nothing is certain yet.
        sold_out_wanted: there is no more of something; it is still to be asked of what.
        raw_text_wanted: somebody wants to see the text as it came.
    """

    later = Signal(int)
    rush_wanted = Signal(bool)
    hold_wanted = Signal()
    cancel_wanted = Signal()
    raw_text_wanted = Signal()
    sold_out_wanted = Signal()

    def __init__(  # noqa: PLR0913 - what it is about, how it looks, where it is
        self,
        order: Order,
        capabilities: Capabilities,
        theme: Theme,
        sizes: Sizes,
        parent: QWidget,
        *,
        held: bool = False,
        items: bool = False,
        expected: Expected | None = None,
    ) -> None:
        """Offer what can be done with an order as it stands now.

        `held`: it is put aside; `items`: its platform can be told what is out. `expected` is how
        long a new one will take, where that is known.
        """
        super().__init__(theme, sizes, number(order), parent)
        is_new = order.state is State.PLACED
        self._offer_later(capabilities, expected if is_new else None, is_new=is_new)
        self._offer_rush(order, held=held)
        if items and order.content.items:
            self.add_button(self.tr("SOLD OUT …"), self._sold_out, sign=Sign.STOP)
        if not is_new:
            self.add_button(self.tr("TEXT AS IT CAME"), self._raw_text, sign=Sign.TEXT)
            if capabilities.cancel:
                self.add_button(self.tr("CANCEL ORDER …"), self._cancel, sign=Sign.CROSS)
        self.add_button(self.tr("BACK"), self.close_panel)

    def _offer_later(
        self, capabilities: Capabilities, expected: Expected | None, *, is_new: bool
    ) -> None:
        cannot = []
        if capabilities.preparation_time:
            self.text = self.tr("Accept for later:") if is_new else self.tr("More time:")
            if expected:
                self.text = f"{expected_text(expected)}\n{self.text}"
            added = expected.added if expected else 0
            offered = sorted({*_MINUTES, added} - {0})
            for n, minutes in enumerate(offered):
                text = self.tr("+{minutes} min").format(minutes=minutes)
                # What is proposed stands out.
                stands_out = is_new and added in (0, minutes)
                role = Role.ACCEPT if stands_out else Role.SIDE
                beside = n % _IN_A_ROW > 0 if len(offered) > len(_MINUTES) else n > 0
                self.add_button(text, partial(self._later, minutes), role=role, beside=beside)
        else:
            cannot.append(self.tr("{title} cannot hear of a later time."))
        if not capabilities.cancel:
            cannot.append(
                self.tr("Cancelling: on {title}’s own tablet or by phone, not from here.")
            )
        if cannot:
            said = [self.text, *(text.format(title=capabilities.title) for text in cannot)]
            self.text = "\n".join(filter(None, said))

    def _offer_rush(self, order: Order, *, held: bool) -> None:
        """Offer to change the order's turn; no platform hears of that."""
        if order.state not in (State.PLACED, State.ACCEPTED):
            return
        if order.standing.rush:
            self.add_button(self.tr("NO RUSH"), partial(self._rush, rush=False), sign=Sign.RUSH)
        else:
            self.add_button(self.tr("RUSH"), partial(self._rush, rush=True), sign=Sign.RUSH)
        if order.state is State.ACCEPTED:
            text = self.tr("HOLD LONGER …") if held else self.tr("HOLD …")
            self.add_button(text, self._hold, sign=Sign.HOLD, beside=True)

    def _later(self, minutes: int) -> None:
        self.close_panel()
        self.later.emit(minutes)

    def _rush(self, *, rush: bool) -> None:
        self.close_panel()
        self.rush_wanted.emit(rush)

    def _hold(self) -> None:
        self.close_panel()
        self.hold_wanted.emit()

    def _cancel(self) -> None:
        self.close_panel()
        self.cancel_wanted.emit()

    def _sold_out(self) -> None:
        self.close_panel()
        self.sold_out_wanted.emit()

    def _raw_text(self) -> None:
        self.close_panel()
        self.raw_text_wanted.emit()
