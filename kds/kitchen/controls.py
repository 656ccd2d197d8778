"""What a person wishes of a platform beside its orders: pause it, slow it, take items off."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from kds.channels.channel import Channel
from kds.clock import new_id
from kds.domain.controls import (
    BUSY,
    LONGEST_BUSY,
    MOST_MINUTES,
    NOTHING,
    Control,
    Controllable,
    Hearing,
    Outage,
    Wish,
    control_as_data,
    subject_of,
)
from kds.domain.journal import Kind
from kds.domain.lifecycle import NotAllowed
from kds.kitchen.moves import Moves
from kds.store.store import Store
from kds.store.wishes import Wishes

log = logging.getLogger(__name__)

MANAGER, COOK, END = "manager", "cook", "its end"


@dataclass(frozen=True, slots=True)
class Said:
    """What a platform answered when it was asked what is out: that, or why it did not say."""

    at: datetime
    out: tuple[Outage, ...] = ()
    problem: str = ""


@dataclass
class Controls:
    """Records wishes; each is on disk when its method returns, and told afterwards.

    Each raises `NotAllowed`, with a sentence for people, or `StoreUnavailable`; then nothing has
    changed. `watchers` are called after every change. `asked` are the channels that somebody wants
    asked what is out, `said` what they answered.
    """

    store: Store
    channels: Mapping[str, Channel]
    moves: Moves
    now: Callable[[], datetime]
    watchers: list[Callable[[], None]] = field(default_factory=list)
    asked: dict[str, None] = field(default_factory=dict)
    said: dict[str, Said] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Keep wishes in the store."""
        self.wishes = Wishes(self.store)

    def can(self, channel: str) -> Controllable:
        """Return what a channel can be told; nothing to one that is switched off."""
        found = self.channels.get(channel)
        return found.controllable() if found else NOTHING

    def standing(self) -> list[Control]:
        """Return every wish that holds, or that its platform has not taken yet; oldest first."""
        return self.wishes.standing()

    def busy(self, channel: str) -> Control | None:
        """Return the newest wish about a channel's pace, None where all is as usual."""
        return self.wishes.of(channel, BUSY)

    def paused_until(self, channel: str) -> datetime | None:
        """Return until when a channel is paused now, None where it is not."""
        control = self.busy(channel)
        if control is None or control.wish is not Wish.PAUSED or control.until is None:
            return None
        return control.until if control.until > self.now() else None

    def pause(self, channel: str, until: datetime, by: str = MANAGER) -> Control:
        """Take no orders from a channel until an instant."""
        if not self.can(channel).pause:
            raise NotAllowed("This platform cannot be told to pause.")
        return self._busy(channel, Wish.PAUSED, until, 0, by)

    def slow(self, channel: str, minutes: int, until: datetime, by: str = MANAGER) -> Control:
        """Promise each order of a channel `minutes` later, until an instant."""
        if not self.can(channel).delay:
            raise NotAllowed("This platform cannot be told to add minutes.")
        if not 0 < minutes <= MOST_MINUTES:
            raise NotAllowed(f"Between 1 and {MOST_MINUTES} minutes can be added.")
        return self._busy(channel, Wish.SLOW, until, minutes, by)

    def open(self, channel: str, by: str = MANAGER) -> Control:
        """Take orders as usual again, whatever was wished before."""
        can = self.can(channel)
        if not (can.pause or can.delay):
            raise NotAllowed("This platform cannot be told to pause.")
        return self._wish([self._draft(channel, BUSY, Wish.OPEN, by)])[0]

    def out(
        self,
        channels: Sequence[str],
        plu: str,
        name: str,
        until: datetime | None,
        by: str = MANAGER,
    ) -> list[Control]:
        """Take an item off the menus of these channels, until an instant or until it is back."""
        self._check_item(channels, plu)
        if until and until <= self.now():
            raise NotAllowed("That time is over.")
        return self._wish(
            [
                replace(self._item(channel, plu, name, Wish.OUT, by), until=until)
                for channel in dict.fromkeys(channels)
            ]
        )

    def back(
        self, channels: Sequence[str], plu: str, name: str, by: str = MANAGER
    ) -> list[Control]:
        """Put an item back on the menus of these channels."""
        self._check_item(channels, plu)
        names = dict.fromkeys(channels)
        return self._wish([self._item(channel, plu, name, Wish.BACK, by) for channel in names])

    def end_due(self) -> int:
        """Wish the opposite of each wish whose end has come; return how many there were."""
        ended = self.wishes.ended(self.now())
        if ended:
            with self.moves.move():
                for control in ended:
                    back = Wish.BACK if control.wish is Wish.OUT else Wish.OPEN
                    draft = self._draft(control.channel, control.subject, back, END)
                    self._record(replace(draft, plu=control.plu), control)
            self.tell_watchers()
        return len(ended)

    def ask(self, channel: str) -> None:
        """Want to know what a platform holds to be out; `said` has the answer later."""
        self.asked[channel] = None
        self.tell_watchers()

    def moved_along(self, by: timedelta) -> None:
        """Move pauses along with a clock that was set, inside a move; watchers are told later.

        What is out until a time of day stays out until that time of day.
        """
        for control in self.standing():
            until = control.until
            if control.subject == BUSY and until:
                until += by
            self.wishes.put(replace(control, until=until, not_before=control.not_before + by))

    def put(self, control: Control, data: dict[str, object]) -> None:
        """Write a wish as it stands and a journal row about it; inside a move."""
        if not control.holds and control.hearing is Hearing.TOLD:
            self.wishes.drop(control)
        else:
            self.wishes.put(control)
        self.note(data)

    def note(self, data: dict[str, object]) -> None:
        """Write a journal row; inside a move."""
        self.moves.note(self.moves.entry(None, Kind.CONTROL, self.now(), data))

    def tell_watchers(self) -> None:
        """Let everybody see how things stand."""
        for watcher in self.watchers:
            try:
                watcher()
            except Exception:
                log.exception("a watcher of controls failed")

    def _busy(self, channel: str, wish: Wish, until: datetime, minutes: int, by: str) -> Control:
        if not self.now() < until <= self.now() + LONGEST_BUSY:
            raise NotAllowed("A pause needs an end within 24 hours.")
        draft = self._draft(channel, BUSY, wish, by)
        return self._wish([replace(draft, until=until, minutes=minutes)])[0]

    def _check_item(self, channels: Sequence[str], plu: str) -> None:
        if not plu:
            raise NotAllowed("This item came without a code: say it at the platform itself.")
        if not channels or not all(self.can(channel).items for channel in channels):
            raise NotAllowed("This platform cannot be told what is out.")

    def _item(self, channel: str, plu: str, name: str, wish: Wish, by: str) -> Control:
        return replace(self._draft(channel, subject_of(plu), wish, by), plu=plu, name=name)

    def _wish(self, drafts: Sequence[Control]) -> list[Control]:
        with self.moves.move():
            made = [self._record(d, self.wishes.of(d.channel, d.subject)) for d in drafts]
        self.tell_watchers()
        return made

    def _draft(self, channel: str, subject: str, wish: Wish, by: str) -> Control:
        at = self.now()
        return Control(
            id=new_id(at),
            channel=channel,
            subject=subject,
            wish=wish,
            at=at,
            not_before=at,
            slowed=wish is Wish.SLOW,
            by=by,
        )

    def _record(self, draft: Control, before: Control | None) -> Control:
        """Write a wish in place of the one before it, which nobody is told any more."""
        control = draft
        if before:
            # What has begun at some place must end there, wherever orders come from by then.
            control = replace(
                control,
                places=before.places,
                slowed=control.slowed or before.slowed,
                name=control.name or before.name,
            )
        if not control.places:
            channel = self.channels.get(control.channel)
            seen = self.wishes.places(control.channel, control.at)
            control = replace(control, places=tuple(channel.places(seen)) if channel else ())
        if self.can(control.channel).in_answers:
            control = replace(control, hearing=Hearing.TOLD)
        self.put(control, {"wish": control_as_data(control)})
        return control
