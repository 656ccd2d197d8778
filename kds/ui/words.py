"""What the screen says, in the cook's language: times, places, kinds, money."""

import math
import re
from datetime import datetime, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from kds.domain.lifecycle import Press, State
from kds.domain.money import Bill
from kds.domain.order import Content, Order, OrderType
from kds.ui.phrases import in_words
from kds.ui.theme import Tone

translate = QCoreApplication.translate

_HOUR = 3600
_SHORT = QLocale.FormatType.ShortFormat
_CURRENCY_SIGNS = {"EUR": "€", "GBP": "£", "USD": "$"}


def age(elapsed: timedelta) -> str:
    """Return how long something has lasted: 0:09, 12:40, 1 h 05; never less than nothing."""
    seconds = max(0, int(elapsed.total_seconds()))
    if seconds < _HOUR:
        return f"{seconds // 60}:{seconds % 60:02d}"
    return span(elapsed)


def span(length: timedelta) -> str:
    """Return a length in minutes or hours: 4 min, 1 h 05."""
    minutes = max(0, int(length.total_seconds())) // 60
    if minutes < 60:  # noqa: PLR2004 - minutes of an hour
        return translate("Words", "{minutes}\u00a0min").format(minutes=minutes)
    return translate("Words", "{hours}\u00a0h\u00a0{minutes}").format(
        hours=minutes // 60, minutes=f"{minutes % 60:02d}"
    )


def left(until: datetime, now: datetime) -> str:
    """Return how long it still takes, in minutes that have begun."""
    minutes = math.ceil((until - now) / timedelta(minutes=1))
    return span(timedelta(minutes=max(0, minutes)))


def ago(elapsed: timedelta) -> str:
    """Return how long ago something was, as exactly as it matters: 14 s ago, 3 min ago."""
    seconds = max(0, int(elapsed.total_seconds()))
    if seconds < 100:  # noqa: PLR2004 - two digits of seconds
        return translate("Words", "{seconds}\u00a0s ago").format(seconds=seconds)
    return translate("Words", "{span} ago").format(span=span(elapsed))


@lru_cache(maxsize=64)
def _zone(name: str) -> tzinfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):  # not a zone's name, or a path
        return None


def clock_time(at: datetime, time_zone: str = "") -> str:
    """Return the time of day of an instant in a zone; the machine's zone where it has no name."""
    there = at.astimezone(_zone(time_zone))
    return QLocale().toString(QTime(there.hour, there.minute), _SHORT)


def day(at: datetime, time_zone: str = "") -> str:
    """Return the day of an instant in a zone, without its year: 16.03., 16/03, 3/16."""
    there = at.astimezone(_zone(time_zone))
    return QLocale().toString(QDate(there.year, there.month, there.day), _day_format(QLocale()))


@lru_cache(maxsize=8)
def _day_format(locale: QLocale) -> str:
    without_year = re.sub("[^dM']*y+[^dM']*", "", locale.dateFormat(_SHORT))
    return f"{without_year}." if "." in without_year else without_year


def due(promised: datetime | None, now: datetime, time_zone: str) -> str:
    """Return the promised time of day and how far away it is; nothing when nobody promised."""
    if promised is None:
        return ""
    left = promised - now
    if left > timedelta(hours=12):
        return f"{day(promised, time_zone)} {clock_time(promised, time_zone)}"
    at = clock_time(promised, time_zone)
    if left >= timedelta():
        # 4:59 before the time there are still "5 min" in everybody's mind; 0 only when it is up.
        rounded = left + timedelta(seconds=59)
        return translate("Words", "in {span} · {time}").format(time=at, span=span(rounded))
    return translate("Words", "{span} late · {time}").format(time=at, span=span(-left))


def answer_in(left: timedelta) -> str:
    """Return how long the platform still waits for an answer, or for how long it has not."""
    if left > timedelta():
        # Rounded up: at 0:01 there is still a moment.
        whole = timedelta(seconds=-(-left // timedelta(seconds=1)))
        return translate("Words", "answer in {time}").format(time=age(whole))
    return translate("Words", "answer overdue {time}").format(time=age(-left))


def answered() -> str:
    """Return that the kitchen has answered the platform."""
    return translate("Words", "answered")


def held(until: datetime, now: datetime, time_zone: str) -> str:
    """Return until when an order is put aside, and how soon it comes back."""
    return translate("Words", "on hold until {time}, back in {left}").format(
        time=clock_time(until, time_zone), left=age(until - now)
    )


def later(comes: datetime, now: datetime, time_zone: str) -> str:
    """Return when an order for later comes to the board."""
    return translate("Words", "on the board at {time}, in {left}").format(
        time=clock_time(comes, time_zone), left=age(comes - now)
    )


def waiting_word(*, held: bool) -> str:
    """Return the state's word for an order that waits under Upcoming."""
    return translate("Words", "ON HOLD") if held else translate("Words", "LATER")


def progress(done: int, count: int) -> str:
    """Return how many of the items are done."""
    return translate("Words", "{done}/{count}\u00a0✓").format(done=done, count=count)


def rushed(word: str) -> str:
    """Return the state's word for an order that comes before all others."""
    return translate("Words", "RUSH · {word}").format(word=word)


def every(gap: timedelta) -> str:
    """Return how far apart things usually are: each 40 s, each 3 min."""
    if gap < timedelta(seconds=100):
        seconds = round(gap.total_seconds())
        return translate("Words", "each {seconds}\u00a0s").format(seconds=seconds)
    return translate("Words", "each {span}").format(span=span(gap + timedelta(seconds=30)))


def due_time(promised: datetime | None, time_zone: str) -> str:
    """Return the promised time of day alone, for what is done already."""
    if promised is None:
        return ""
    return translate("Words", "for {time}").format(time=clock_time(promised, time_zone))


def kind(content: Content) -> str:
    """Return how the food reaches the guest, with the table of those who eat in."""
    words = {
        OrderType.PICKUP: translate("Words", "Collection"),
        OrderType.DELIVERY: translate("Words", "Delivery"),
        OrderType.EAT_IN: translate("Words", "Eat in"),
        OrderType.CURBSIDE: translate("Words", "To the car"),
        OrderType.DRIVE_THROUGH: translate("Words", "Drive-through"),
        OrderType.UNKNOWN: "",
    }[content.order_type]
    table = content.table.strip()
    if table.casefold().startswith(("table", "tisch", "tafel", "mesa")):
        place = table[0].upper() + table[1:]
    elif table:
        place = translate("Words", "Table {table}").format(table=table)
    else:
        place = ""
    return " · ".join(filter(None, (words, place)))


def where(order: Order, channel_title: str) -> str:
    """Return who sold it and how it leaves: "Deliveroo · Delivery · courier Ana"."""
    content = order.content
    parts = [in_words(content.source or channel_title), kind(content)]
    if content.order_type is OrderType.EAT_IN and content.guests:
        parts.append(translate("Words", "guests: {count}").format(count=content.guests))
    if content.courier.name:
        parts.append(translate("Words", "courier {name}").format(name=content.courier.name))
    elif content.courier.deliverer == "restaurant" and content.order_type is OrderType.DELIVERY:
        parts.append(translate("Words", "own driver"))
    parts += content.tags
    return " · ".join(filter(None, parts))


def number(order: Order) -> str:
    """Return what people call the order; without a number the end of its longest id."""
    content = order.content
    return (
        content.display_id.strip()
        or content.channel_order_id.strip()[-6:]
        or content.remote_id.strip()[-6:]
        or translate("Words", "no number")
    )


def state_word(order: Order, tone: Tone) -> str:
    """Return the word that says the same as the header's colour."""
    if order.journey.is_out and tone is Tone.READY:
        return translate("Words", "ON ITS WAY")
    if order.state is State.CLOSED and tone is Tone.READY:
        return translate("Words", "HANDED OVER")
    late_and_new = order.state is State.PLACED and tone is Tone.LATE
    if late_and_new:
        return translate("Words", "NEW · LATE")
    return {
        Tone.NEW: translate("Words", "NEW"),
        Tone.IN_TIME: translate("Words", "COOKING"),
        Tone.WARN: translate("Words", "DUE SOON"),
        Tone.LATE: translate("Words", "LATE"),
        Tone.READY: translate("Words", "READY"),
        Tone.CANCELLED: translate("Words", "CANCELLED"),
        Tone.ATTENTION: translate("Words", "LOOK"),
    }[tone]


def press_name(press: Press) -> str:
    """Return the word for taking a press back: "UNDO ACCEPT"."""
    word = {
        Press.ACCEPT: translate("Words", "UNDO ACCEPT"),
        Press.READY: translate("Words", "UNDO READY"),
        Press.HAND_OVER: translate("Words", "UNDO HAND-OVER"),
        Press.RECALL: translate("Words", "UNDO RECALL"),
        Press.CANCEL: translate("Words", "UNDO CANCEL"),
        Press.MORE_TIME: translate("Words", "UNDO MORE TIME"),
    }
    return word.get(press, translate("Words", "UNDO"))


def amount(minor: int, bill: Bill) -> str:
    """Return an amount of money with its currency, as far as that is known."""
    value = abs(minor) / 10**bill.decimals
    minus = "-" if minor < 0 else ""
    sign = _CURRENCY_SIGNS.get(bill.currency, bill.currency)
    if not sign:
        return f"{minus}{decimal(value, bill.decimals)}"
    written = QLocale().toCurrencyString(value, sign, bill.decimals)
    # A currency without a sign of its own needs a space: CHF 12.50.
    return minus + re.sub(r"(?<=[A-Za-z])(?=\d)", "\u00a0", written)


def decimal(value: float, decimals: int) -> str:
    """Return a number with so many decimals."""
    return QLocale().toString(value, "f", decimals)
