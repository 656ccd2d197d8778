"""How long each channel waits for an answer: the kitchen's own entries, then the built-in ones."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from typing_extensions import override

from kds.domain.deadlines import BUILT_IN, Deadline
from kds.settings.screen import DeadlineSettings
from kds.ui.keypad import Wanted
from kds.ui.signs import Sign
from kds.ui.tools.entry_row import EntryRow
from kds.ui.tools.page import Page
from kds.ui.tools.row import Row
from kds.ui.tools.said import minutes_said
from kds.ui.tools.stepper_row import Span, StepperRow
from kds.ui.tools.text_row import PressRow, TextRow

translate = QCoreApplication.translate

_USUAL_MINUTES = 5
_MINUTES = Span(1, 24 * 60, typed=True)


class DeadlinesPage(Page):
    """The table. Built-in entries are copied when they are changed, never changed themselves."""

    @override
    def fill(self) -> None:
        self.title = self.tr("Answer in time")
        bench, own = self.bench, self.bench.settings.deadlines
        self.add(
            PressRow(
                bench,
                self.tr("How long platforms wait for Accept"),
                self.tr("Add"),
                self._add,
                note=self.tr("The first entry that fits an order counts."),
                sign=Sign.PLUS,
            )
        )
        self.add_list(own, entry_said, self._keep, edit=self._edit, ordered=True)
        for known in BUILT_IN:
            caption, note = entry_said(known)
            copy = partial(self._copy, known)
            self.add(EntryRow(bench, caption, note, edit=copy))

    def _keep(self, entries: list[DeadlineSettings]) -> None:
        self.bench.change(deadlines=_as_written(entries))

    def _edit(self, number: int) -> None:
        self.bench.go(f"deadline/{number}")

    def _add(self) -> None:
        self.bench.type_text(Wanted(self.tr("Which channel?"), "", self._put_named))

    def _put_named(self, channel: str) -> str:
        if not channel:
            return self.tr("The channel needs a name.")
        self._put(DeadlineSettings(channel=channel, minutes=_USUAL_MINUTES))
        return ""

    def _copy(self, known: Deadline) -> None:
        self._put(
            DeadlineSettings(
                channel=known.channel,
                minutes=known.minutes,
                source=known.source,
                seen=known.seen,
            )
        )

    def _put(self, entry: DeadlineSettings) -> None:
        """Put an entry before the others, and open it."""
        entries = _as_written([entry, *self.bench.settings.deadlines])
        self.say(self.bench.change_and_go("deadline/0", deadlines=entries))


class DeadlinePage(Page):
    """One of the kitchen's own entries."""

    @override
    def fill(self) -> None:
        self.title = self.tr("Answer in time")
        bench, entries = self.bench, self.bench.settings.deadlines
        self._number = bench.place.item
        if not 0 <= self._number < len(entries):
            self.add(Row(bench, self.tr("This entry has been removed.")))
            return
        entry = entries[self._number]
        self.add(
            TextRow(
                bench,
                self.tr("Channel"),
                entry.channel,
                self._keep_channel,
                note=self.tr("A part of its name as tickets show it, Deliveroo for example."),
            )
        )
        self.add(
            StepperRow(
                bench,
                self.tr("It waits for"),
                entry.minutes,
                _MINUTES,
                self._keep_minutes,
                said=minutes_said,
            )
        )
        self.add(
            TextRow(
                bench,
                self.tr("Where that stands"),
                entry.source,
                self._keep_source,
                note=_seen_said(entry.seen),
                longest=200,
            )
        )

    def _keep_channel(self, channel: str) -> str:
        if not channel:
            return self.tr("The channel needs a name.")
        return self._take(channel=channel)

    def _keep_minutes(self, minutes: float) -> None:
        self.say(self._take(minutes=minutes, seen=self._today()))

    def _keep_source(self, source: str) -> str:
        return self._take(source=source, seen=self._today())

    def _today(self) -> str:
        return self.bench.scene.now().astimezone().date().isoformat()

    def _take(self, **values: object) -> str:
        entries = _as_written(self.bench.settings.deadlines)
        entries[self._number] |= values
        return self.bench.change(deadlines=entries)


def entry_said(entry: Deadline | DeadlineSettings) -> tuple[str, str]:
    """Return an entry's channel with its minutes, and where that stands."""
    said = translate("DeadlinesPage", "{channel}: {minutes}").format(
        channel=entry.channel, minutes=minutes_said(entry.minutes)
    )
    return said, " · ".join(filter(None, (entry.source, _seen_said(entry.seen))))


def _seen_said(seen: date | None) -> str:
    if seen is None:
        return ""
    day = QLocale().toString(QDate(seen.year, seen.month, seen.day), QLocale.FormatType.ShortFormat)
    return translate("DeadlinesPage", "looked up {day}").format(day=day)


def _as_written(entries: Sequence[DeadlineSettings]) -> list[dict[str, object]]:
    """Return entries as the settings file has them: what is unknown is left out."""
    return [entry.model_dump(mode="json", exclude_none=True) for entry in entries]
