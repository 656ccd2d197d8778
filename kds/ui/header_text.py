"""What a ticket's header says about an order at an instant."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kds.channels.channel import Capabilities
from kds.domain.deadlines import offered_at
from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.domain.share import Place, Share
from kds.settings.screen import ScreenSettings
from kds.ui.signs import Sign
from kds.ui.theme import Tone
from kds.ui.urgency import answer_by, comes_at, promised_at, tone_of, waits_for_answer
from kds.ui.words import (
    age,
    answer_in,
    answered,
    due,
    due_time,
    held,
    later,
    number,
    progress,
    rushed,
    state_word,
    waiting_word,
    where,
)

# Shorter than this, what is left of a deadline is shown as pressing.
_PRESSING = 0.25


@dataclass(frozen=True, slots=True)
class Notch:
    """A row of its own below the rest: words, and for a deadline a bar that shrinks.

    `share` is what is left of the time, from 1 to 0; None where there is no bar. `room` is the
    longest that the words get. `pressing` means that little is left, or nothing.
    """

    text: str
    room: str
    sign: Sign
    share: float | None = None
    pressing: bool = False


@dataclass(frozen=True, slots=True)
class HeaderText:
    """What the header says. All but `number` and `where` may change from second to second.

    `progress` is how many items are done; `progress_room` keeps its place free before one is.
    """

    number: str
    where: str
    word: str
    age: str
    due: str
    tone: Tone
    rush: bool = False
    progress: str = ""
    progress_room: str = ""
    notch: Notch | None = None


def header_text(
    order: Order,
    share: Share,
    capabilities: Capabilities,
    settings: ScreenSettings,
    now: datetime,
) -> HeaderText:
    """Return the texts; `share` is what of the order concerns this screen."""
    tone = tone_of(order, now, settings)
    word, since = state_word(order, tone), order.received_at
    promised, zone = promised_at(order), order.content.time_zone
    due_text = due(promised, now, zone)
    if order.state is State.READY and not order.standing.cancelled_by:
        # What counts now is how long the food has been waiting.
        since = order.standing.ready_at or since
        due_text = due_time(promised, zone)
    if tone is Tone.CANCELLED:
        due_text = ""
    comes = comes_at(order, now, settings)
    if comes:
        word = waiting_word(held=comes == order.standing.held_until)
    rush = order.standing.rush and tone not in (Tone.CANCELLED, Tone.READY)
    done, room = _progress(order, share)
    return HeaderText(
        number=number(order),
        where=where(order, capabilities.title),
        word=rushed(word) if rush else word,
        age=age(now - since),
        due=due_text,
        tone=tone,
        rush=rush,
        progress=done,
        progress_room=room,
        notch=_notch(order, capabilities, settings, now),
    )


def _progress(order: Order, share: Share) -> tuple[str, str]:
    count, done = len(share.items), len(share.done)
    if order.state is not State.ACCEPTED or count < 2:  # noqa: PLR2004 - one says it itself
        return "", ""
    begun = done or (share.place is not Place.STATION and order.standing.parts_done)
    return progress(done, count) if begun else "", progress(count, count)


def _notch(
    order: Order, capabilities: Capabilities, settings: ScreenSettings, now: datetime
) -> Notch | None:
    comes = comes_at(order, now, settings)
    if comes:
        zone, on_hold = order.content.time_zone, comes == order.standing.held_until
        text = held(comes, now, zone) if on_hold else later(comes, now, zone)
        return Notch(text, text, Sign.HOLD if on_hold else Sign.LATER)
    within = capabilities.answer_within
    deadline = answer_by(order, settings, within)
    nobody_waits = not capabilities.accept or order.unseen or not order.content.remote_id
    if deadline is None or nobody_waits or not waits_for_answer(order, now):
        return None
    room = max(answer_in(timedelta(minutes=-11)), answered(), key=len)
    if order.state is not State.PLACED:
        return Notch(answered(), room, Sign.TICK, 0.0)
    if order.standing.cancelled_by:
        return None
    left, total = deadline - now, within or deadline - offered_at(order)
    # By whole seconds, as the words count: the picture changes no more often than they do.
    share = max(0, int(left.total_seconds())) / total.total_seconds()
    pressing = share < _PRESSING
    sign = Sign.WARNING if pressing else Sign.LATER
    return Notch(answer_in(left), room, sign, min(1.0, share), pressing)
