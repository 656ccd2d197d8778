"""One rule of a station: what must fit for a dish to be made there."""

from functools import partial

from typing_extensions import override

from kds.domain.trial import try_rules
from kds.ui.tools.page import Page
from kds.ui.tools.row import Row
from kds.ui.tools.stations_page import RULES, keep_rules, recent_orders, trial_said
from kds.ui.tools.text_row import TextRow


class RulePage(Page):
    """The four words of a rule, and what of the last orders it would have meant."""

    @override
    def fill(self) -> None:
        bench, stations = self.bench, self.bench.settings.stations
        self._station, self._number = divmod(max(bench.place.item, 0), RULES)
        self.title = self.tr("Stations")
        self.leads_back = f"station/{self._station}"
        known = self._station < len(stations)
        if not known or self._number >= len(stations[self._station].rules):
            self.add(Row(bench, self.tr("This rule has been removed.")))
            return
        station = stations[self._station]
        rule = station.rules[self._number]
        self.title = self.tr("A rule for {station}").format(station=station.name)
        fits = trial_said(try_rules(recent_orders(bench), [rule.rule()]))
        self.preview = self.add(
            Row(bench, self.tr("Whatever is filled in must fit, all of it."), fits)
        )
        for key, caption, note in (
            ("name", self.tr("Name contains"), self.tr("Accents and capitals do not count.")),
            ("plu", self.tr("Code (PLU) is"), self.tr("* stands for anything: FRY-*")),
            ("tag", self.tr("Tag is"), self.tr("A mark of the menu, alcohol for example.")),
            (
                "channel",
                self.tr("Channel contains"),
                self.tr("Where it was sold, as tickets show it."),
            ),
        ):
            text = str(getattr(rule, key))
            self.add(TextRow(bench, caption, text, partial(self._take, key), note=note))

    def _take(self, key: str, text: str) -> str:
        rules = list(self.bench.settings.stations[self._station].rules)
        rules[self._number] = rules[self._number].model_copy(update={key: text.strip()})
        return keep_rules(self.bench, self._station, rules)
