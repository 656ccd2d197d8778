"""A test of a connection in words: each hop, and what was seen there."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kds.domain.hops import Hop, HopKind, HopState
from kds.ui.phrases import in_words

translate = QCoreApplication.translate

_NAMES: Mapping[HopKind, Callable[[], str]] = {
    HopKind.LISTENING: lambda: translate("Hops", "This program listens"),
    HopKind.NAME: lambda: translate("Hops", "Name looked up"),
    HopKind.CONNECT: lambda: translate("Hops", "Connected"),
    HopKind.TLS: lambda: translate("Hops", "Encrypted"),
    HopKind.SEND: lambda: translate("Hops", "Order sent"),
    HopKind.TAKEN: lambda: translate("Hops", "Came in here"),
    HopKind.PROVED: lambda: translate("Hops", "Proof holds"),
    HopKind.STORED: lambda: translate("Hops", "On disk"),
    HopKind.ANSWER: lambda: translate("Hops", "Answered"),
    HopKind.BOARD: lambda: translate("Hops", "On the board"),
    HopKind.CLOCK: lambda: translate("Hops", "Clocks agree"),
    HopKind.CREDENTIALS: lambda: translate("Hops", "Keys accepted"),
}

_SIGNS = {
    HopState.WAITING: "·",
    HopState.RUNNING: "…",
    HopState.DONE: "✓",
    HopState.NOTED: "!",
    HopState.SKIPPED: "–",
    HopState.FAILED: "✕",
}

_SECOND_MS = 1000


def hop_name(kind: HopKind) -> str:
    """Return what a hop is called."""
    return _NAMES[kind]()


def hop_sign(hop: Hop) -> str:
    """Return the sign of how a hop stands."""
    return _SIGNS[hop.state]


def hop_time(hop: Hop) -> str:
    """Return how long a hop took, "" as long as nobody knows."""
    if hop.seconds is None:
        return ""
    ms = hop.seconds * _SECOND_MS
    if ms < _SECOND_MS:
        return translate("Hops", "{ms} ms").format(ms=QLocale().toString(max(1, round(ms))))
    said = QLocale().toString(hop.seconds, "f", 1)
    return translate("Hops", "{seconds} s").format(seconds=said)


def hop_said(hop: Hop) -> str:
    """Return what was seen at a hop, in a few words."""
    say = _SAID.get(hop.kind)
    problem = hop.facts.get("problem", "")
    return (say(hop) if say else "") or in_words(problem)


def _answer_said(hop: Hop) -> str:
    if "status" not in hop.facts:
        return ""
    return translate("Hops", "with {status}").format(status=hop.facts["status"])


def _clock_said(hop: Hop) -> str:
    if "ahead" not in hop.facts:
        return ""
    text = translate("Hops", "{seconds} s apart")
    return text.format(seconds=QLocale().toString(abs(int(hop.facts["ahead"]))))


def _credentials_said(hop: Hop) -> str:
    if hop.state is not HopState.SKIPPED:
        return ""
    return translate("Hops", "no call to try them with")


def _ip_said(hop: Hop) -> str:
    return hop.facts.get("ip", "") or hop.facts.get("host", "")


def _certificate_said(hop: Hop) -> str:
    if hop.state is HopState.SKIPPED:
        return translate("Hops", "not used")
    if "until" not in hop.facts:
        return hop.facts.get("host", "")
    day = datetime.fromisoformat(hop.facts["until"]).astimezone().date()
    said = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    return translate("Hops", "certificate until {day}").format(day=said)


_SAID: Mapping[HopKind, Callable[[Hop], str]] = {
    HopKind.LISTENING: lambda hop: hop.facts.get("address", ""),
    HopKind.NAME: _ip_said,
    HopKind.CONNECT: _ip_said,
    HopKind.TLS: _certificate_said,
    HopKind.ANSWER: _answer_said,
    HopKind.CLOCK: _clock_said,
    HopKind.CREDENTIALS: _credentials_said,
}
