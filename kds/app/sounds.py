"""The program's sounds: owns the player, and tells people when they cannot hear it."""

from PySide6.QtCore import QObject, QTimer

from kds.notices import Notices
from kds.sound import Player
from kds.sound.tune import Tune
from kds.ui.alarms import Alarm
from kds.ui.preferences import Preferences
from kds.ui.sound_notice import KEY, no_sound

_WATCH_MS = 500


def check() -> None:
    """Read every sound that the screen asks for.

    Raises:
        OSError: one is missing or broken.

    """
    for alarm in Alarm:
        Tune(alarm.value, 1.0)


class Sounds(QObject):
    """Plays for the screen, and keeps a notice up while nothing can be heard."""

    def __init__(self, notices: Notices, player: Player | None = None) -> None:
        """Be silent until `watch`; `player` is the machine's own unless given."""
        super().__init__()
        self._notices = notices
        self._player = player or Player()
        self._problem: str | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_WATCH_MS)
        self._timer.timeout.connect(self._look)

    def watch(self, *, wanted: bool) -> None:
        """Look after the device from now on, or no more because nobody wants to hear anything."""
        if wanted:
            self._player.look()
            self._timer.start()
        else:
            self._timer.stop()
            self._player.stop()
            self._show(None)

    def follow(self, preferences: Preferences) -> None:
        """Look after the device as long as the settings want sounds."""

        def look() -> None:
            self.watch(wanted=preferences.settings.sound)

        preferences.changed.connect(look)
        look()

    @property
    def problem(self) -> str:
        """Why nothing can be heard, in the machine's words; "" when it can."""
        return self._problem or ""

    def play(self, name: str, volume: float) -> None:
        """Play a sound at a volume of 0 to 1; returns at once and never fails."""
        self._player.play(name, volume)

    def close(self) -> None:
        """Be silent for good, and give the device back."""
        self._timer.stop()
        self._player.close()

    def _look(self) -> None:
        problem = self._player.problem
        self._show(problem)
        if problem:
            # Whoever has plugged a loudspeaker in sees the notice go. The player takes its time.
            self._player.look()

    def _show(self, problem: str | None) -> None:
        # Only when it has changed: a notice that was put away stays away.
        if problem == self._problem:
            return
        self._problem = problem
        if problem:
            self._notices.show(no_sound(problem))
        else:
            self._notices.clear(KEY)
