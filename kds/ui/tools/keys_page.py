"""Keyboards and bump bars: which map of keys is in use, and recording one's own."""

from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.keys.maps import KEYBOARD, OWN, PRESETS
from kds.ui.keys.recorder import Recorder
from kds.ui.tools.choice_row import ChoiceRow
from kds.ui.tools.measure_page import MeasurePage
from kds.ui.tools.page import Page
from kds.ui.tools.text_row import PressRow


class KeysPage(Page):
    """Chooses among the presets and one's own keys, and shows the map."""

    @override
    def fill(self) -> None:
        self.title = self.tr("Keys and bump bars")
        bench, settings = self.bench, self.bench.settings
        options = [(KEYBOARD.name, self.tr("Keyboard"))]
        for name, bar in PRESETS.items():
            if bar is not KEYBOARD:
                options.append((name, self.tr("{count} keys").format(count=len(bar.commands))))
        if settings.own_keys:
            options.append((OWN, self.tr("Own keys")))
        self.add(
            ChoiceRow(
                bench,
                self.tr("Keys of"),
                options,
                settings.bump_bar,
                self.setting("bump_bar"),
                note=self.tr("A bump bar is a keyboard of few keys, plugged in by USB."),
            )
        )
        self.add(
            PressRow(
                bench,
                self.tr("What each key does"),
                self.tr("Show"),
                bench.show_keys,
                note=self.tr("F1 shows it at any time."),
            )
        )
        self.add(
            PressRow(
                bench,
                self.tr("A bar of your own"),
                self.tr("Record"),
                partial(bench.go, "record"),
                note=self.tr("Press its keys one after the other."),
            )
        )
        self.lay_out()


class RecordPage(MeasurePage):
    """Records the keys of one's own bar."""

    @override
    def fill(self) -> None:
        self.title = self.tr("Record keys")
        bench = self.bench
        self.recorder = Recorder(
            bench.theme, bench.sizes, bench.preferences, bench.scene.guard, self
        )
        self.recorder.keep = partial(bench.change_and_go, "keys")
        self.lay_out()

    @override
    def focused(self) -> QWidget | None:
        return self.recorder

    @override
    def placed(self) -> None:
        self.recorder.setGeometry(self.body)
