"""Plays sounds on a thread of its own, opens the device when it is needed, says what is wrong."""

import logging
import threading
import time
from collections.abc import Callable

from kds.sound.device import Device, NoDevice, OpenDevice, open_device
from kds.sound.tune import Tune

log = logging.getLogger(__name__)

# How long after a failure nobody looks for a device again.
_TRY_AGAIN_S = 10.0
# A device that takes nothing for so long, or needs longer to open, is not heard.
_STALLED_S = 5.0
# Speakers on a monitor or by radio swallow the first second after a pause, so the device is
# kept between the repeats of an alarm; later another one may have been plugged in.
_KEPT_S = 20.0
# How often a device in use is looked at.
_LOOK_S = 0.2
_JOIN_S = 3.0

_NO_ANSWER = "the sound device does not answer"
_STOPPED = "the sound device has stopped"
_TAKES_NOTHING = "the sound device takes no sound"


class Player:
    """Plays one sound at a time; a later one replaces it. Nothing here waits or raises."""

    def __init__(
        self, open_it: OpenDevice = open_device, ticks: Callable[[], float] = time.monotonic
    ) -> None:
        """Open nothing yet. `ticks` are seconds that only go on."""
        self._open_it, self._ticks = open_it, ticks
        self._wake = threading.Condition()
        self._thread: threading.Thread | None = None
        # What is wanted of the thread, under the condition.
        self._asked: tuple[str, float] | None = None
        self._wants_device = self._wants_silence = self._closing = False
        # Written on the thread, read anywhere.
        self._no_device: str | None = None
        self._no_sound: str | None = None
        self._opening_since: float | None = None
        self._tune: Tune | None = None
        # Written on the device's thread.
        self._taken = 0
        self._gone = False
        # The thread's own.
        self._device: Device | None = None
        self._failed_at: float | None = None
        self._taken_before = 0
        self._taken_at = self._used_at = 0.0

    @property
    def problem(self) -> str | None:
        """Why sounds are not heard, in the machine's words; None as far as is known they are."""
        since = self._opening_since
        if since is not None and self._ticks() - since > _STALLED_S:
            return _NO_ANSWER
        return self._no_device or self._no_sound

    @property
    def playing(self) -> str | None:
        """The sound that the device is taking now."""
        tune = self._tune
        return tune.name if tune and not tune.over else None

    def play(self, name: str, volume: float) -> None:
        """Play a sound of the resources, at a volume of 0 to 1, soon."""
        with self._wake:
            self._asked = name, volume
            self._begin()

    def look(self) -> None:
        """Find out, soon, whether there is a device, without a sound."""
        with self._wake:
            self._wants_device = True
            self._begin()

    def stop(self) -> None:
        """Be silent, soon."""
        with self._wake:
            self._asked, self._wants_silence = None, True
            self._wake.notify()

    def close(self) -> None:
        """Be silent for good and give the device back; a device that hangs is left behind."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        if self._thread:
            self._thread.join(_JOIN_S)

    def _begin(self) -> None:
        if self._thread is None and not self._closing:
            # A daemon: a device that hangs must not keep the program from ending.
            self._thread = threading.Thread(target=self._run, name="sound", daemon=True)
            self._thread.start()
        self._wake.notify()

    # From here on everything runs on the thread, but for `_feed` and `_is_gone`.

    def _run(self) -> None:
        try:
            while self._wait():
                self._step()
        except Exception as error:
            log.exception("the player has ended")
            self._no_device = str(error) or type(error).__name__
        finally:
            self._shut()

    def _wait(self) -> bool:
        """Wait for something to do; return False when all is over."""
        with self._wake:
            if not (self._asked or self._wants_device or self._wants_silence or self._closing):
                self._wake.wait(_LOOK_S if self._device else None)
            return not self._closing

    def _step(self) -> None:
        with self._wake:
            asked, self._asked = self._asked, None
            looked_for, self._wants_device = self._wants_device, False
            silence, self._wants_silence = self._wants_silence, False
        if silence:
            self._tune = None
        if self._device:
            self._watch()
        if (asked or looked_for) and self._device is None:
            self._open()
        if asked and self._device:
            self._start(*asked)

    def _open(self) -> None:
        now = self._ticks()
        if self._failed_at is not None and now - self._failed_at < _TRY_AGAIN_S:
            return
        self._opening_since = now
        try:
            self._device = self._open_it(self._feed, self._is_gone)
        except NoDevice as error:
            self._failed_at = self._ticks()
            self._say(str(error))
        else:
            self._failed_at = None
            self._taken_at = self._used_at = self._ticks()
        finally:
            self._opening_since = None

    def _start(self, name: str, volume: float) -> None:
        try:
            self._tune = Tune(name, volume)
            self._no_sound = None
        except OSError as error:
            log.warning("the sound %s cannot be played: %s", name, error)
            self._no_sound = f"{name}: {error}"
        self._used_at = self._ticks()

    def _watch(self) -> None:
        """Notice that the device takes nothing, has gone, or is not needed any more."""
        now = self._ticks()
        if self._taken != self._taken_before:
            # Only now: one that opens and takes nothing is as good as none.
            self._taken_before, self._taken_at = self._taken, now
            self._say(None)
        if self._gone:
            # Between two sounds a device may go: the next sound looks for another one.
            if self.playing:
                self._say(_STOPPED)
            self._shut()
        elif now - self._taken_at > _STALLED_S:
            self._say(_TAKES_NOTHING)
            self._shut()
        elif now - self._used_at > _KEPT_S:
            self._shut()

    def _shut(self) -> None:
        device, self._device, self._tune, self._gone = self._device, None, None, False
        if device:
            device.close()

    def _say(self, problem: str | None) -> None:
        if problem and problem != self._no_device:
            log.warning("no sound: %s", problem)
        self._no_device = problem

    def _feed(self, count: int) -> bytes:
        self._taken += count
        tune = self._tune
        return tune.next_bytes(count) if tune else bytes(count)

    def _is_gone(self) -> None:
        self._gone = True
