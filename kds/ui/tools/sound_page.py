"""Alarms: whether and how loud they sound, by day and by night, and a test of each."""

from datetime import time
from functools import partial

from typing_extensions import override

from kds.settings.screen import time_of_day
from kds.ui.signs import Sign
from kds.ui.tools.choice_row import SwitchRow
from kds.ui.tools.grid_row import PressesRow
from kds.ui.tools.page import Page
from kds.ui.tools.row import Row
from kds.ui.tools.said import percent_said, seconds_said, time_said
from kds.ui.tools.stepper_row import Span, StepperRow

_PERCENT = Span(0, 100, 10)
_HALF_HOURS = Span(0, 23.5 * 60, 30, around=True)
_SECONDS = Span(3, 120, typed=True)


class SoundPage(Page):
    """The sound's settings."""

    @override
    def fill(self) -> None:
        self.title = self.tr("Sound")
        bench, settings = self.bench, self.bench.settings
        problem = bench.scene.sound_problem()
        if problem:
            self.add(Row(bench, self.tr("Nothing can be heard"), problem, worry=True))
        self.add(
            SwitchRow(
                bench,
                self.tr("Alarms sound"),
                self.setting("sound"),
                on=settings.sound,
                note=self.tr("They always flash at the screen's edge, too."),
            )
        )
        self.add(self._volume(self.tr("Volume"), "sound_volume", settings.sound_volume))
        alarms = (
            ("new", self.tr("New order")),
            ("changed", self.tr("Changed")),
            ("cancelled", self.tr("Cancelled")),
            ("late", self.tr("Late")),
            ("lost", self.tr("Connection lost")),
            ("scheduled", self.tr("Scheduled")),
        )
        tests = [(text, partial(self._test, name)) for name, text in alarms]
        note = self.tr("At the volume above, whatever the time.")
        # In two rows: on a small screen six buttons are higher than a leaf.
        for three in (tests[:3], tests[3:]):
            self.add(PressesRow(bench, self.tr("Test"), three, note=note, sign=Sign.PLAY))
        self.add(self._volume(self.tr("Volume at night"), "night_volume", settings.night_volume))
        self.add(self._time(self.tr("Night begins"), "night_from", settings.night_from))
        self.add(self._time(self.tr("Night ends"), "night_until", settings.night_until))
        self.add(
            StepperRow(
                bench,
                self.tr("Sound again after"),
                settings.sound_repeat_seconds,
                _SECONDS,
                partial(self._keep_whole, "sound_repeat_seconds"),
                said=seconds_said,
                note=self.tr("Until somebody touches the ticket."),
            )
        )
        self.add(
            SwitchRow(
                bench,
                self.tr("Sound at the start"),
                self.setting("sound_at_start"),
                on=settings.sound_at_start,
                note=self.tr("Tells whether alarms can be heard."),
            )
        )

    def _volume(self, caption: str, key: str, volume: int) -> StepperRow:
        keep = partial(self._keep_whole, key)
        return StepperRow(self.bench, caption, volume, _PERCENT, keep, said=percent_said)

    def _time(self, caption: str, key: str, text: str) -> StepperRow:
        at: time = time_of_day(text)
        keep = partial(self._keep_time, key)
        minutes = at.hour * 60 + at.minute
        return StepperRow(self.bench, caption, minutes, _HALF_HOURS, keep, said=time_said)

    def _keep_whole(self, key: str, value: float) -> None:
        self.bench.change(**{key: int(value)})

    def _keep_time(self, key: str, minutes: float) -> None:
        self.bench.change(**{key: time_said(minutes)})

    def _test(self, name: str) -> None:
        self.bench.scene.sound(name, self.bench.settings.sound_volume / 100)
