"""What the way out asks of the kitchen about wishes: which may go, and what came of an attempt."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from kds.channels.channel import Refused, Told, Unreachable
from kds.domain.controls import Control, Hearing
from kds.domain.lifecycle import NotAllowed
from kds.kitchen.controls import Controls, Said

_ANSWER_CHARS = 500


@dataclass
class ControlTelling:
    """Everything here is committed like a press. Of one channel one wish is told at a time.

    So a wish that is made while the one before it is on its way is told after it. `heard` is called
    with a channel that answered.
    """

    controls: Controls
    now: Callable[[], datetime]
    heard: Callable[[str, datetime], None]
    _sending: set[str] = field(default_factory=set)

    def due(self) -> list[Control]:
        """Return wishes that are free to be told now, of each channel the longest overdue."""
        free: dict[str, Control] = {}
        for control in self.controls.wishes.due(self.now()):
            if control.channel in self.controls.channels and control.channel not in self._sending:
                free.setdefault(control.channel, control)
        return list(free.values())

    def take(self, control: Control) -> None:
        """Take a wish for telling."""
        self._sending.add(control.channel)

    def release(self, control: Control) -> None:
        """Let the channel hear its next wish."""
        self._sending.discard(control.channel)

    def told(self, control: Control, answer: Told, took_ms: int) -> None:
        """Record that the platform said yes."""
        data = {"status": answer.status, "answer": answer.body[:_ANSWER_CHARS]}
        after = replace(control, hearing=Hearing.TOLD, problem="")
        self._attempted(after, {"outcome": "told", "took_ms": took_ms} | data)

    def refused(self, control: Control, error: Refused, took_ms: int) -> None:
        """Record that the platform said no; a person decides what comes of it."""
        data = {"problem": str(error), "status": error.status}
        after = replace(control, hearing=Hearing.REFUSED, problem=str(error))
        self._attempted(after, {"outcome": "refused", "took_ms": took_ms} | data)

    def put_off(self, control: Control, error: Unreachable, took_ms: int, wait_s: float) -> None:
        """Record an attempt without an answer that counts; the next one comes after `wait_s`."""
        until = self.now() + timedelta(seconds=wait_s)
        data = {"problem": str(error), "status": error.status, "next_try_at": until.isoformat()}
        after = replace(control, not_before=until, problem=str(error))
        self._attempted(after, {"outcome": "put off", "took_ms": took_ms} | data)

    def try_again(self, control_id: str) -> None:
        """Tell a refused wish once more, or raise `NotAllowed`."""
        control = self._refused(control_id)
        again = replace(control, hearing=Hearing.WAITING, not_before=self.now(), problem="")
        self._decided(again, "again")

    def settle(self, control_id: str) -> None:
        """Take note that a refused wish was seen to some other way, or raise `NotAllowed`."""
        control = self._refused(control_id)
        self._decided(replace(control, hearing=Hearing.TOLD, problem=""), "by hand")

    def let_go(self, channel: str) -> None:
        """Take note that a person opened a platform again that is switched off here.

        Raises:
            NotAllowed: there is nothing to see to, or it can be told.

        """
        control = self.controls.busy(channel)
        if control is None or channel in self.controls.channels:
            raise NotAllowed("That has been settled already.")
        with self.controls.moves.move():
            self.controls.wishes.drop(control)
            self.controls.note({"control": control.id, "decision": "by hand"})
        self.controls.tell_watchers()

    def wanted(self) -> Collection[str]:
        """Take the channels that somebody wants asked what is out."""
        asked, self.controls.asked = self.controls.asked, {}
        return asked

    def said(self, channel: str, said: Said) -> None:
        """Keep what a platform answered; it is not kept on disk, as it is old soon."""
        self.controls.said[channel] = said
        if not said.problem:
            self.heard(channel, said.at)
        self.controls.tell_watchers()

    def _refused(self, control_id: str) -> Control:
        for control in self.controls.standing():
            if control.id == control_id and control.hearing is Hearing.REFUSED:
                return control
        raise NotAllowed("That has been settled already.")

    def _decided(self, control: Control, decision: str) -> None:
        with self.controls.moves.move():
            self.controls.put(control, {"control": control.id, "decision": decision})
        self.controls.tell_watchers()

    def _attempted(self, control: Control, data: dict[str, object]) -> None:
        controls = self.controls
        with controls.moves.move():
            said = {"control": control.id, **data}
            newest = controls.wishes.of(control.channel, control.subject)
            if newest and newest.id == control.id:
                # The end may have been moved meanwhile, with the clock.
                after = replace(control, until=newest.until, attempts=newest.attempts + 1)
                controls.put(after, said)
            else:
                # A newer wish has taken its place, and is told next.
                controls.note(said)
        if data["status"] is not None:
            self.heard(control.channel, self.now())
        controls.tell_watchers()
