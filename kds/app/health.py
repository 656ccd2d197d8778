"""What `GET /health` says, and the watch over clock, channels and disk that the screen shows."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timedelta

from kds import __version__
from kds.domain.order import Order
from kds.kitchen import Delivery, Kitchen, Receipt
from kds.listener import Traffic
from kds.notices import Notice, Notices, Severity
from kds.store.errors import StoreUnavailable

_SKEW_SHOWN = timedelta(seconds=5)
# As SQLite says it.
_DAMAGED = "malformed"


class Watch:
    """Turns what parts report into notices for people."""

    def __init__(self, notices: Notices) -> None:
        """Show everything in `notices`."""
        self._notices = notices
        self.store_problem: str | None = None
        self.ahead: dict[str, float] = {}

    def store_trouble(self, problem: str | None) -> None:
        """Show over the whole screen that nothing can be stored; None: it can again."""
        self.store_problem = problem
        if problem is None:
            self._notices.clear("store")
            return
        if _DAMAGED in problem:
            self._notices.show(
                Notice(
                    "store",
                    Severity.BLOCKING,
                    "The order database is damaged",
                    "New orders are not accepted: use the platforms' own tablets. Start the "
                    "program again: it then restores the last good backup, and says what is "
                    "missing.",
                )
            )
            return
        self._notices.show(
            Notice(
                "store",
                Severity.BLOCKING,
                "Orders cannot be stored",
                f"The computer says: {problem}.\n"
                "New orders are not accepted: the platforms send them again for about 5 minutes, "
                "then give up. Use their own tablets until this is gone.\n"
                "Free disk space or call whoever looks after this computer. This screen goes on by "
                "itself as soon as orders can be stored.",
            )
        )

    def clock_seen(self, channel: str, ahead: timedelta) -> None:
        """Show that our clock differs from a platform's; `ahead` is how far ours is before it."""
        key = f"clock {channel}"
        self.ahead[channel] = round(ahead.total_seconds(), 1)
        if abs(ahead) <= _SKEW_SHOWN:
            self._notices.clear(key)
            return
        seconds = f"{abs(ahead).total_seconds():.0f}"
        is_ahead = ahead > timedelta()
        self._notices.show(
            Notice(
                key,
                Severity.WARNING,
                f"This computer's clock is {seconds} s ahead"
                if is_ahead
                else f"This computer's clock is {seconds} s behind",
                "Ages and promised times on the tickets are wrong by that much. "
                "Set the clock, or switch on its setting by the network.",
            )
        )

    def channel_trouble(self, title: str, problem: str | None) -> None:
        """Show that a platform cannot be told anything; None: it can again."""
        key = f"unreachable {title}"
        if problem is None:
            self._notices.clear(key)
            return
        self._notices.show(
            Notice(
                key,
                Severity.ERROR,
                f"{title} does not hear us",
                f"{problem}. Go on cooking: every tap is kept and sent as soon as it answers; "
                "each ticket shows what it has not heard yet.",
            )
        )

    def noticed(self, title: str, delivery: Delivery, receipt: Receipt) -> None:
        """Show what `title` (a platform) said that is no order's, or an order that was refused."""
        content, refusal = delivery.arrival.content, receipt.refusal
        number = content.display_id or content.remote_id or "?"
        if refusal is None:
            key = f"said {delivery.channel} {delivery.fingerprint}"
            text = delivery.arrival.attention
            self._notices.show(Notice(key, Severity.ERROR, f"{title} says", text))
            return
        self._notices.show(
            Notice(
                f"refused {delivery.channel}",
                Severity.WARNING,
                f"{title}: order {number} was refused",
                f"{refusal.message} It is not on the board, and {title} knows that.",
            )
        )

    def listener_down(self, address: str, problem: str | None) -> None:
        """Show that no order can come in; None: they can again."""
        if problem is None:
            self._notices.clear("listener")
            return
        self._notices.show(
            Notice(
                "listener",
                Severity.ERROR,
                "No orders can come in",
                f"{address} cannot be listened at: {problem}. The platforms send again for about "
                "5 minutes. If another program uses that address, end it; this one tries again by "
                "itself.",
            )
        )


def report(  # noqa: PLR0913, PLR0917 - everything that can be unwell
    kitchen: Kitchen,
    notices: Notices,
    traffic: Traffic,
    watch: Watch,
    started: datetime,
    machine: Mapping[str, object],
) -> Mapping[str, object]:
    """Return the answer to `GET /health`: plain JSON, no customer data, no secrets."""
    waiting: int | None = None
    board: list[Order] = []
    with suppress(StoreUnavailable):
        waiting, board = kitchen.waiting_steps(), kitchen.board()
    refused = sum(order.refused_step is not None for order in board)
    return {
        "status": "trouble" if refused or any(map(_is_trouble, notices.current())) else "ok",
        "version": __version__,
        "started": started.isoformat(),
        "now": kitchen.now().isoformat(),
        "store": {"ok": watch.store_problem is None, "problem": watch.store_problem},
        "outbox": {"waiting": waiting, "refused": refused},
        "board": {
            "orders": len(board),
            "need_attention": sum(bool(order.attention) for order in board),
        },
        "channels": {
            status.name: {
                "accept": status.accept,
                "last_heard": status.last_heard and status.last_heard.isoformat(),
                "last_order": status.last_order and status.last_order.isoformat(),
                **({} if status.chance is None else {"chance": round(status.chance, 4)}),
            }
            for status in kitchen.channel_status()
        },
        "listener": {
            "listening": "listener" not in {notice.key for notice in notices.current()},
            "answers": {str(code): count for code, count in sorted(traffic.answers.items())},
            "refused": dict(traffic.refusals),
        },
        "clock": {"seconds_ahead": dict(watch.ahead)},
        **machine,
        "notices": [
            {"key": notice.key, "severity": notice.severity.value, "title": notice.title}
            for notice in notices.current()
        ],
    }


def _is_trouble(notice: Notice) -> bool:
    return notice.severity is not Severity.INFO
