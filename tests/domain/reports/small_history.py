"""A history of eight orders, small enough that each figure of it was computed by hand.

Times are those of Amsterdam (UTC+1 in March). Seconds from the arrival, and to the promised time:

    no  day, hour   platform    source    kind      accept  ready  collected  promise  told
    1   Mo 2, 12    deliverect  Uber      delivery      20    600        300     -120   0.4
    2   Mo 2, 12    deliverect  Uber      delivery      40    900        100       60   0.6
    3   Mo 2, 18    deliverect  Wolt      pickup        30   1200          -      700     -
    4   Tu 3, 18    just_eat    Just Eat  delivery      60    600        200        -   90.
    5   Tu 3, 18    just_eat    Just Eat  delivery   cancelled by the kitchen, "Too busy"
    6   Tu 3, 23    just_eat    Just Eat  delivery   cancelled by the channel, no reason
    7   Mo 9, 00    deliverect  Wolt      pickup        10    300         50     -700   0.2
    8   Mo 9, 12    deliverect  Uber      delivery   a test order
"""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from kds.domain.reports.tally import Tally
from kds.domain.summary import Summary

ZONE = ZoneInfo("Europe/Amsterdam")


def _line(number: str, when: tuple[int, int], *names: str) -> Summary:
    (day, hour), (platform, source, kind) = when, names
    return Summary(
        id=number,
        received_at=datetime(2026, 3, day, hour, 15, tzinfo=ZONE),
        number=number,
        channel=platform,
        source=source,
        kind=kind,
        state="closed",
    )


def _timed(line: Summary, *times: float | None) -> Summary:
    accept, ready, collected, promise, told = times
    return replace(
        line,
        accept_s=accept,
        ready_s=ready,
        collected_s=collected,
        promise_s=promise,
        told_s=told,
        late=promise is not None and promise > 0,
    )


def lines() -> list[Summary]:
    """Return the eight orders."""
    busy = _line("5", (3, 18), "just_eat", "Just Eat", "delivery")
    gone = _line("6", (3, 23), "just_eat", "Just Eat", "delivery")
    test = _line("8", (9, 12), "deliverect", "Uber", "delivery")
    return [
        _timed(_line("1", (2, 12), "deliverect", "Uber", "delivery"), 20, 600, 300, -120, 0.4),
        _timed(_line("2", (2, 12), "deliverect", "Uber", "delivery"), 40, 900, 100, 60, 0.6),
        _timed(_line("3", (2, 18), "deliverect", "Wolt", "pickup"), 30, 1200, None, 700, None),
        replace(
            _timed(
                _line("4", (3, 18), "just_eat", "Just Eat", "delivery"), 60, 600, 200, None, 90.0
            ),
            needed_help=True,
            refused=True,
        ),
        replace(busy, cancelled_by="kitchen", cancel_reason="Too busy", state="cancelled"),
        replace(gone, cancelled_by="channel", state="cancelled"),
        _timed(_line("7", (9, 0), "deliverect", "Wolt", "pickup"), 10, 300, 50, -700, 0.2),
        replace(test, test=True),
    ]


def tally() -> Tally:
    """Return their figures."""
    made = Tally(ZONE)
    for line in lines():
        made.add(line)
    return made
