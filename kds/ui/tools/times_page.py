"""When tickets turn yellow and are late, and when scheduled ones come to the board."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from kds.settings.screen import LimitSettings
from kds.ui.signs import Sign
from kds.ui.tools.choice_row import ChoiceRow
from kds.ui.tools.page import Page
from kds.ui.tools.row import Row
from kds.ui.tools.said import kind_said, minutes_said
from kds.ui.tools.stepper_row import Span, StepperRow
from kds.ui.tools.text_row import PressRow, TextRow

translate = QCoreApplication.translate

_MINUTES = Span(1, 240, typed=True)
_WARN = Span(1, 239, typed=True)
_LATE = Span(2, 240, typed=True)
_KINDS = ("", "delivery", "pickup", "eat in", "curbside", "drive-through")


class TimesPage(Page):
    """The limits of all orders, and the list of others."""

    @override
    def fill(self) -> None:
        self.title = self.tr("Yellow and late")
        bench, settings = self.bench, self.bench.settings
        add_limits(self, settings.warn_minutes, settings.late_minutes)
        self.add(
            StepperRow(
                bench,
                self.tr("Scheduled orders come up"),
                settings.preparation_minutes,
                _MINUTES,
                self._keep_preparation,
                said=minutes_said,
                note=self.tr("So long before their time they move from Upcoming to the board."),
            )
        )
        self.add(
            PressRow(
                bench,
                self.tr("Other limits"),
                self.tr("Add"),
                self._add,
                note=self.tr("For one channel, or for one kind of order."),
                sign=Sign.PLUS,
            )
        )
        self.add_list(settings.limits, limit_said, self._keep, edit=self._edit)

    def take(self, warn: int, late: int) -> None:
        """Keep the limits of all orders."""
        self.say(self.bench.change(warn_minutes=warn, late_minutes=late))

    def _keep_preparation(self, minutes: float) -> None:
        self.bench.change(preparation_minutes=int(minutes))

    def _keep(self, limits: list[LimitSettings]) -> None:
        self.bench.change(limits=[limit.model_dump() for limit in limits])

    def _edit(self, number: int) -> None:
        self.bench.go(f"limit/{number}")

    def _add(self) -> None:
        settings = self.bench.settings
        fresh = LimitSettings(
            warn_minutes=settings.warn_minutes, late_minutes=settings.late_minutes
        )
        known = [limit.model_dump() for limit in settings.limits]
        self.bench.change_and_go(f"limit/{len(known)}", limits=[*known, fresh.model_dump()])


class LimitPage(Page):
    """One of the other limits: whom it is for, and its minutes."""

    @override
    def fill(self) -> None:
        self.title = self.tr("Other limits")
        bench, limits = self.bench, self.bench.settings.limits
        self._number = bench.place.item
        if not 0 <= self._number < len(limits):
            self.add(Row(bench, self.tr("These limits have been removed.")))
            return
        limit = limits[self._number]
        self.add(
            TextRow(
                bench,
                self.tr("Channel"),
                limit.channel,
                self._keep_channel,
                note=self.tr("As tickets show it, Deliveroo for example. Empty: all of them."),
            )
        )
        self.add(
            ChoiceRow[str](
                bench,
                self.tr("Kind"),
                [(kind, kind_said(kind)) for kind in _KINDS],
                limit.kind,
                partial(self._keep, "kind"),
            )
        )
        add_limits(self, limit.warn_minutes, limit.late_minutes)

    def take(self, warn: int, late: int) -> None:
        """Keep the minutes."""
        self._take(warn_minutes=warn, late_minutes=late)

    def _keep_channel(self, channel: str) -> str:
        return self._take(channel=channel)

    def _keep(self, key: str, value: object) -> None:
        self._take(**{key: value})

    def _take(self, **values: object) -> str:
        limits = [limit.model_dump() for limit in self.bench.settings.limits]
        limits[self._number] |= values
        return self.bench.change(limits=limits)


def add_limits(page: TimesPage | LimitPage, warn: int, late: int) -> None:
    """Add the two steppers; each pushes the other along, so that late stays after yellow."""

    def take_warn(minutes: float) -> None:
        page.take(int(minutes), max(late, int(minutes) + 1))

    def take_late(minutes: float) -> None:
        page.take(min(warn, int(minutes) - 1), int(minutes))

    bench = page.bench
    yellow = translate("TimesPage", "A ticket turns yellow after")
    vermillion = translate("TimesPage", "and is late after")
    page.add(StepperRow(bench, yellow, warn, _WARN, take_warn, said=minutes_said))
    page.add(StepperRow(bench, vermillion, late, _LATE, take_late, said=minutes_said))


def limit_said(limit: LimitSettings) -> tuple[str, str]:
    """Return whom limits are for, and their minutes."""
    whom = " · ".join(filter(None, (limit.channel, kind_said(limit.kind) if limit.kind else "")))
    minutes = translate("TimesPage", "Yellow after {warn}, late after {late}").format(
        warn=minutes_said(limit.warn_minutes), late=minutes_said(limit.late_minutes)
    )
    return whom or translate("TimesPage", "All orders"), minutes
