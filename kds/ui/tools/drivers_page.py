"""The kitchen's own drivers: their list, and what is known of one of them."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from kds.domain.whereabouts import Driver
from kds.ui.crew import Crew
from kds.ui.phrases import in_words
from kds.ui.signs import Sign
from kds.ui.tools.entry_row import EntryRow
from kds.ui.tools.page import Page
from kds.ui.tools.row import Row
from kds.ui.tools.text_row import PressRow, TextRow
from kds.ui.words import clock_time

translate = QCoreApplication.translate

_LONGEST = {"name": 40, "phone": 40, "vehicle": 40, "registration": 20}


class DriversPage(Page):
    """The list of drivers; the first one gets orders while nobody is on shift."""

    @override
    def fill(self) -> None:
        self.title = self.tr("Drivers")
        crew = self.bench.crew
        self.add(
            PressRow(
                self.bench,
                self.tr("Who delivers for this kitchen"),
                self.tr("Add"),
                self._add,
                note=self.tr("The first one gets orders while nobody is on shift."),
                sign=Sign.PLUS,
            )
        )
        self.add_list(
            crew.drivers,
            self._said,
            self._keep,
            edit=self._open,
            edit_text=self.tr("Shift"),
            ordered=True,
        )
        for row in self.rows:
            if isinstance(row, EntryRow) and row.remove:
                row.remove.hold = True

    def _said(self, driver: Driver) -> tuple[str, str]:
        parts = (shift_said(self.bench.crew, driver.name), driver.phone, driver.vehicle)
        return driver.name, " · ".join(filter(None, parts))

    def _keep(self, drivers: Sequence[Driver]) -> None:
        crew, staying = self.bench.crew, {each.name for each in drivers}
        for driver in crew.drivers:
            if driver.name not in staying and is_busy(crew, driver.name):
                text = self.tr("{name} is on shift or has orders: end that first.")
                self.say(text.format(name=driver.name))
                return
        problem = crew.change(drivers)
        if problem:
            self.say(in_words(problem))
        else:
            self.bench.go("drivers")

    def _open(self, number: int) -> None:
        self.bench.go(f"shift/{number}")

    def _add(self) -> None:
        crew = self.bench.crew
        taken, number = {each.name.casefold() for each in crew.drivers}, len(crew.drivers) + 1
        while self.tr("Driver {number}").format(number=number).casefold() in taken:
            number += 1
        fresh = Driver(name=self.tr("Driver {number}").format(number=number))
        problem = crew.change([*crew.drivers, fresh])
        if problem:
            self.say(in_words(problem))
        else:
            self.bench.go(f"driver/{len(crew.drivers) - 1}")


class DriverPage(Page):
    """One driver: name, phone, vehicle, registration."""

    @override
    def fill(self) -> None:
        self.title = self.tr("Driver")
        bench, drivers = self.bench, self.bench.crew.drivers
        self._number = bench.place.item
        if not 0 <= self._number < len(drivers):
            self.add(Row(bench, self.tr("This driver has been removed.")))
            return
        driver = drivers[self._number]
        self.title, self.leads_back = driver.name, f"shift/{self._number}"
        fields = (
            ("name", self.tr("Name"), driver.name, ""),
            ("phone", self.tr("Phone"), driver.phone, self.tr("Guests may call it.")),
            ("vehicle", self.tr("Vehicle"), driver.vehicle, self.tr("Bicycle, scooter, car")),
            ("registration", self.tr("Registration"), driver.registration, ""),
        )
        for key, caption, text, note in fields:
            keep = partial(self._keep, key)
            self.add(
                TextRow(
                    bench,
                    caption,
                    text,
                    keep,
                    note=note,
                    longest=_LONGEST[key],
                )
            )

    def _keep(self, key: str, text: str) -> str:
        crew, text = self.bench.crew, text.strip()
        old = crew.drivers[self._number]
        if key == "name" and not text:
            return self.tr("A driver needs a name.")
        if key == "name" and text != old.name and is_busy(crew, old.name):
            return self.tr("On shift or with orders a driver keeps the name.")
        drivers = list(crew.drivers)
        drivers[self._number] = replace(old, **{key: text})
        problem = crew.change(drivers)
        if not problem:
            self.bench.go(f"driver/{self._number}")
        return in_words(problem)


def is_busy(crew: Crew, name: str) -> bool:
    """Whether a driver's phone or an order knows him by his name."""
    return crew.shift(name) is not None or crew.orders_of(name) > 0


def shift_said(crew: Crew, name: str) -> str:
    """Return whether a driver is on shift, and how many orders he has."""
    shift, count = crew.shift(name), crew.orders_of(name)
    text = translate("DriversPage", "not on shift")
    if shift:
        text = translate("DriversPage", "on shift until {time}")
        text = text.format(time=clock_time(shift.until))
    orders = translate("DriversPage", "orders: {count}").format(count=count)
    return f"{text} · {orders}" if count else text
