"""Keeps on the board what is paused and what is out, all the while, with one tap to end a pause.

The strip at the top says it too, whatever else is the matter: it reads the kitchen's `hearing`.
"""

import math
from contextlib import suppress
from datetime import datetime, timedelta

from kds.domain.controls import BUSY, Control, Hearing, Wish
from kds.domain.lifecycle import NotAllowed
from kds.kitchen import Kitchen
from kds.kitchen.controls import COOK
from kds.notices import Notice, Notices, Severity
from kds.store.errors import StoreUnavailable

_BUSY, _REFUSED, OUT = "busy ", "refused control ", "items out"
# More names than these make no line that anybody reads.
_MOST_NAMES = 8


class ControlNotices:
    """Brings the notices about wishes up to date; `look` is called at least each second."""

    def __init__(self, kitchen: Kitchen, notices: Notices) -> None:
        """Show the wishes of `kitchen` in `notices`, and do what these offer."""
        self._kitchen, self._notices = kitchen, notices
        self._shown: set[str] = set()
        # Of what is out: the wishes that the notice names, and those that a person has read.
        self._named: set[str] = set()
        self._read: set[str] = set()
        notices.act = self.act

    def look(self) -> None:
        """Show how things stand now; may raise `StoreUnavailable`."""
        now, standing = self._kitchen.now(), self._kitchen.controls.standing()
        taken = [c for c in standing if c.holds and c.hearing is not Hearing.REFUSED]
        hearing = self._kitchen.hearing
        hearing.held = {c.channel: c for c in taken if c.subject == BUSY}
        hearing.out = tuple(dict.fromkeys(c.title for c in taken if c.wish is Wish.OUT))
        wanted = [self._notice(control, now) for control in standing]
        wanted.append(self._items_out([c for c in taken if c.wish is Wish.OUT]))
        found = [notice for notice in wanted if notice]
        keys = {notice.key for notice in found}
        for key in self._shown - keys:
            self._notices.clear(key)
        for notice in found:
            self._notices.show(notice)
        self._shown = keys

    def act(self, key: str) -> None:
        """Do what a notice offers: end a pause, or tell a refused wish once more."""
        with suppress(NotAllowed, StoreUnavailable):
            if key.startswith(_BUSY):
                self._end(key.removeprefix(_BUSY))
            elif key.startswith(_REFUSED):
                self._kitchen.control_telling.try_again(key.removeprefix(_REFUSED))

    def _end(self, channel: str) -> None:
        if channel in self._kitchen.channels:
            self._kitchen.controls.open(channel, by=COOK)
        else:
            self._kitchen.control_telling.let_go(channel)

    def _items_out(self, out: list[Control]) -> Notice | None:
        """Name what is out, until a person has read of each of them."""
        if OUT in self._shown and all(n.key != OUT for n in self._notices.current()):
            self._read |= self._named
        self._named = {control.id for control in out}
        self._read &= self._named
        return None if self._named == self._read else _items_out(out)

    def _notice(self, control: Control, now: datetime) -> Notice | None:
        title = self._kitchen.title(control.channel)
        if control.hearing is Hearing.REFUSED:
            return _refused(control, title)
        if control.subject != BUSY:
            return None
        if control.channel not in self._kitchen.channels:
            return _out_of_reach(control, title)
        if not control.holds:
            return _not_open_yet(control, title)
        return _held(control, title, now)


def _held(control: Control, title: str, now: datetime) -> Notice:
    until = control.until or now
    minutes = max(0, math.ceil((until - now) / timedelta(minutes=1)))
    at = f"{until.astimezone():%H:%M}"
    if control.hearing is Hearing.WAITING:
        wait = f"It has not heard of it yet. {control.problem}".strip()
    else:
        wait = f"It goes on by itself at {at}."
    if control.wish is Wish.PAUSED:
        said = f"{title} is paused, {minutes} minutes left"
    else:
        said = f"{title}: {control.minutes} minutes more, {minutes} minutes left"
    if control.hearing is Hearing.WAITING:
        severity = Severity.WARNING if control.attempts else Severity.INFO
    else:
        severity = Severity.INFO
    return Notice(f"{_BUSY}{control.channel}", severity, said, wait, action="END NOW", stays=True)


def _out_of_reach(control: Control, title: str) -> Notice:
    """Say that a pause stands at a platform that nobody can tell of its end any more."""
    text = (
        "It was paused or slowed, and is switched off here: it cannot be told that you take orders "
        "again. See to it on its own tablet."
    )
    said = f"{title} may still hold you to be busy"
    key = f"{_BUSY}{control.channel}"
    return Notice(key, Severity.WARNING, said, text, action="DONE", stays=True)


def _not_open_yet(control: Control, title: str) -> Notice | None:
    """Say that a platform still thinks us busy, once a try has failed; before that it is soon."""
    if control.hearing is not Hearing.WAITING or not control.attempts:
        return None
    return Notice(
        f"{_BUSY}{control.channel}",
        Severity.WARNING,
        f"{title} does not know yet that you take orders again",
        f"{control.problem}. It is told as soon as it answers.",
        stays=True,
    )


def _refused(control: Control, title: str) -> Notice:
    said = {
        Wish.PAUSED: f"{title} did not take the pause",
        Wish.SLOW: f"{title} did not take the longer times",
        Wish.OPEN: f"{title} was told that you take orders again, and said no",
        Wish.OUT: f"{title} did not take {control.title} off the menu",
        Wish.BACK: f"{title} did not put {control.title} back on the menu",
    }[control.wish]
    text = f"Do it on the platform's own tablet, or try again. It said: {control.problem}"
    key = f"{_REFUSED}{control.id}"
    return Notice(key, Severity.ERROR, said, text, action="TRY AGAIN", stays=True)


def _items_out(out: list[Control]) -> Notice:
    """Name each item once that is out at some platform, the first gone first."""
    names = list(dict.fromkeys(_until(control) for control in out))
    shown = ", ".join(names[:_MOST_NAMES])
    if len(names) > _MOST_NAMES:
        shown += f" +{len(names) - _MOST_NAMES}"
    waiting = len({c.subject for c in out if c.hearing is Hearing.WAITING})
    text = f"Not heard by every platform yet: {waiting}" if waiting else ""
    return Notice(OUT, Severity.INFO, f"Out: {shown}", text)


def _until(control: Control) -> str:
    if control.until is None:
        return control.title
    return f"{control.title} ({control.until.astimezone():%H:%M})"
