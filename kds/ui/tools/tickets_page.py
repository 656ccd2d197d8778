"""How tickets are sorted and shown, and who may say Ready."""

from typing_extensions import override

from kds.ui.tools.choice_row import ChoiceRow, SwitchRow
from kds.ui.tools.page import Page


class TicketsPage(Page):
    """Sequence, identical lines, totals, Ready."""

    @override
    def fill(self) -> None:
        self.title = self.tr("Tickets")
        bench, settings = self.bench, self.bench.settings
        sorts = [("urgency", self.tr("By urgency")), ("age", self.tr("By age"))]
        self.add(
            ChoiceRow[str](
                bench,
                self.tr("Sequence"),
                sorts,
                settings.sort,
                self.setting("sort"),
                note=self.tr(
                    "Urgency: rush, then who waits for an answer, then the time promised."
                ),
            )
        )
        self.add(
            SwitchRow(
                bench,
                self.tr("Identical lines as one"),
                self.setting("combine_items"),
                on=settings.combine_items,
                note=self.tr("Two lines of the same dish with the same extras become 2×."),
            )
        )
        totals = [
            ("off", self.tr("None")),
            ("items", self.tr("Dishes")),
            ("modifiers", self.tr("Dishes and extras")),
        ]
        self.add(
            ChoiceRow[str](
                bench,
                self.tr("Totals beside the board"),
                totals,
                settings.all_day,
                self.setting("all_day"),
                note=self.tr("How many of each are still to be made."),
            )
        )
        self.add(
            SwitchRow(
                bench,
                self.tr("Ready only at the pass"),
                self.setting("ready_at_expo_only"),
                on=settings.ready_at_expo_only,
                note=self.tr("Only a screen that shows all stations has the button Ready."),
            )
        )
