"""The screen as a thing: how large it is, how far away, how well it is hit, awake, clean."""

from typing_extensions import override

from kds.ui.tools.choice_row import SwitchRow
from kds.ui.tools.page import Page
from kds.ui.tools.said import metres_said, millimetres_said, number_said, seconds_said
from kds.ui.tools.stepper_row import Span, StepperRow
from kds.ui.tools.text_row import PressRow

_CLEANING = Span(10, 120, 5)


class ScreenPage(Page):
    """Leads to the three steps of the calibration, and has three settings of its own."""

    @override
    def fill(self) -> None:
        self.title = self.tr("Sizes and touch")
        bench, settings = self.bench, self.bench.settings
        if settings.screen_inches:
            size = self.tr("{inches} inches, as it was measured here.")
        else:
            size = self.tr("As the screen says of itself; not every screen says the truth.")
        self.add(
            PressRow(
                bench,
                self.tr("1. True size"),
                self.tr("Measure"),
                lambda: bench.go("card"),
                note=size.format(inches=number_said(settings.screen_inches)),
            )
        )
        far = self.tr("Text can be read from {distance} away.")
        self.add(
            PressRow(
                bench,
                self.tr("2. Distance"),
                self.tr("Choose"),
                lambda: bench.go("distance"),
                note=far.format(distance=metres_said(settings.distance_m)),
            )
        )
        large = self.tr("Buttons have at least {side}, where the screen is large enough.")
        self.add(
            PressRow(
                bench,
                self.tr("3. Five crosses"),
                self.tr("Tap them"),
                lambda: bench.go("crosses"),
                note=large.format(side=millimetres_said(settings.target_mm)),
            )
        )
        self.add(
            SwitchRow(
                bench,
                self.tr("Keep the screen awake"),
                self.setting("keep_awake"),
                on=settings.keep_awake,
            )
        )
        self.add(
            SwitchRow(
                bench,
                self.tr("Hide the mouse pointer"),
                self.setting("hide_pointer"),
                on=settings.hide_pointer,
                note=self.tr("While fingers are used; the mouse brings it back."),
            )
        )
        self.add(
            StepperRow(
                bench,
                self.tr("Cleaning takes"),
                settings.cleaning_seconds,
                _CLEANING,
                lambda seconds: bench.change(cleaning_seconds=int(seconds)),
                said=seconds_said,
                note=self.tr("So long touches do nothing after “Clean the screen”."),
            )
        )
