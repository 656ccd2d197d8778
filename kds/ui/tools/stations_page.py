"""The places in the kitchen: their list, and one of them with its rules."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from kds.domain.order import Order
from kds.domain.trial import Trial, try_none, try_rules
from kds.settings.screen import RuleSettings, StationSettings
from kds.ui.signs import Sign
from kds.ui.tools.bench import Bench
from kds.ui.tools.entry_row import EntryRow
from kds.ui.tools.page import Page
from kds.ui.tools.row import Row
from kds.ui.tools.text_row import PressRow, TextRow

translate = QCoreApplication.translate

# Rules are tried on so many orders, and so many names are written out.
_ORDERS, _NAMES = 50, 8
_LONGEST_NAME = 24
# A page about a rule is numbered by its station and by its place there: 203.
RULES = 100


class StationsPage(Page):
    """The list of stations, and what is made at all of them because no rule means it."""

    @override
    def fill(self) -> None:
        self.title = self.tr("Stations")
        bench, settings = self.bench, self.bench.settings
        note = self.tr("A dish goes to each station that makes a part of it. Hold ✕ to remove.")
        if not settings.stations:
            note = self.tr("For kitchens with several places: the grill, the fryer, the bar.")
        self.add(
            PressRow(
                bench,
                self.tr("Places in the kitchen"),
                self.tr("Add"),
                self._add,
                note=note,
                sign=Sign.PLUS,
            )
        )
        self.add_list(settings.stations, _station_said, self._keep, edit=self._edit, ordered=True)
        for row in self.rows:
            if isinstance(row, EntryRow) and row.remove:
                row.remove.hold = True
        if settings.stations:
            trial = try_none(recent_orders(bench), settings.routing())
            caption = self.tr("At every station, because no rule fits")
            note = names_said(trial) or self.tr("Nothing of the last orders.")
            self.add(Row(bench, caption, note, worry=bool(trial.fitting)))

    def _keep(self, stations: list[StationSettings]) -> None:
        keep_stations(self.bench, stations)

    def _edit(self, number: int) -> None:
        self.bench.go(f"station/{number}")

    def _add(self) -> None:
        stations = self.bench.settings.stations
        taken, number = {station.name for station in stations}, len(stations) + 1
        while self.tr("Station {number}").format(number=number) in taken:
            number += 1
        fresh = StationSettings(name=self.tr("Station {number}").format(number=number))
        known = [station.model_dump() for station in (*stations, fresh)]
        self.say(self.bench.change_and_go(f"station/{len(stations)}", stations=known))


class StationPage(Page):
    """One station: its name, its rules, and what of the last orders would have come to it."""

    @override
    def fill(self) -> None:
        bench, stations = self.bench, self.bench.settings.stations
        self._number = bench.place.item
        if not 0 <= self._number < len(stations):
            self.title = self.tr("Stations")
            self.add(Row(bench, self.tr("This station has been removed.")))
            return
        station = stations[self._number]
        self.title = station.name
        self.add(
            TextRow(
                bench,
                self.tr("Name"),
                station.name,
                self._rename,
                note=self.tr("What was done under another name counts as not done."),
                longest=_LONGEST_NAME,
            )
        )
        self.add(
            PressRow(
                bench,
                self.tr("Rules"),
                self.tr("Add"),
                self._add,
                note=self.tr("A dish is made here when it fits any of them."),
                sign=Sign.PLUS,
            )
        )
        orders = recent_orders(bench)

        def said(rule: RuleSettings) -> tuple[str, str]:
            return rule_said(rule), trial_said(try_rules(orders, [rule.rule()]))

        self.add_list(station.rules, said, self._keep, edit=self._edit)
        if len(station.rules) > 1:
            trial = try_rules(orders, [rule.rule() for rule in station.rules])
            self.add(Row(bench, self.tr("All rules together"), trial_said(trial)))

    def _rename(self, name: str) -> str:
        if not name.strip():
            return self.tr("A station needs a name.")
        stations = list(self.bench.settings.stations)
        old = stations[self._number]
        stations[self._number] = old.model_copy(update={"name": name.strip()})
        return keep_stations(self.bench, stations, {old.name: name.strip()})

    def _keep(self, rules: list[RuleSettings]) -> None:
        keep_rules(self.bench, self._number, rules)

    def _edit(self, number: int) -> None:
        self.bench.go(f"rule/{self._number * RULES + number}")

    def _add(self) -> None:
        stations = [station.model_dump() for station in self.bench.settings.stations]
        rules = stations[self._number]["rules"]
        if len(rules) >= RULES:
            self.say(self.tr("A station has {count} rules at most.").format(count=RULES))
            return
        stations[self._number]["rules"] = [*rules, RuleSettings().model_dump()]
        page = f"rule/{self._number * RULES + len(rules)}"
        self.say(self.bench.change_and_go(page, stations=stations))


def keep_stations(
    bench: Bench, stations: Sequence[StationSettings], renamed: dict[str, str] | None = None
) -> str:
    """Keep other stations, and show on this screen those that it showed, under their new names."""
    names = {station.name for station in stations}
    shown = [(renamed or {}).get(name, name) for name in bench.settings.shown_stations]
    return bench.change(
        stations=[station.model_dump() for station in stations],
        shown_stations=[name for name in shown if name in names],
    )


def keep_rules(bench: Bench, number: int, rules: Sequence[RuleSettings]) -> str:
    """Keep other rules for the station of this number."""
    stations = [station.model_dump() for station in bench.settings.stations]
    stations[number]["rules"] = [rule.model_dump() for rule in rules]
    return bench.change(stations=stations)


def recent_orders(bench: Bench) -> list[Order]:
    """Return the last orders, for trying rules on them."""
    return bench.scene.stations.recent_orders()[-_ORDERS:]


def rule_said(rule: RuleSettings) -> str:
    """Return a rule in words."""
    words = (
        (rule.name, translate("StationsPage", "name contains “{text}”")),
        (rule.plu, translate("StationsPage", "code is {text}")),
        (rule.tag, translate("StationsPage", "tag is “{text}”")),
        (rule.channel, translate("StationsPage", "channel contains “{text}”")),
    )
    said = " · ".join(word.format(text=text) for text, word in words if text)
    return said or translate("StationsPage", "An empty rule: it fits nothing")


def trial_said(trial: Trial) -> str:
    """Return what rules would have meant, in words."""
    if not trial.of:
        return translate("StationsPage", "There are no orders to try it on yet.")
    said = translate("StationsPage", "Fits {fitting} of the last {count} items").format(
        fitting=trial.fitting, count=trial.of
    )
    return f"{said}: {names_said(trial)}" if trial.names else said


def names_said(trial: Trial) -> str:
    """Return the names of what is meant, as many as there is room for."""
    more = ", …" if len(trial.names) > _NAMES else ""
    return ", ".join(trial.names[:_NAMES]) + more


def _station_said(station: StationSettings) -> tuple[str, str]:
    rules = " / ".join(rule_said(rule) for rule in station.rules)
    return station.name, rules or translate(
        "StationsPage", "No rules: only what no other station makes comes here."
    )
