"""Pictures of what was made, how platforms were told, and forecasts: marks from whole orders."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from kds.domain.forecast import Checked
from kds.domain.reports.dishes import MOST_IDS, Dishes, Made, busiest, slowest
from kds.domain.reports.period import Period
from kds.domain.reports.spread import Stage, spread_of
from kds.domain.reports.tally import Tally
from kds.store.finding import Wanted
from kds.ui.office.reports import wording
from kds.ui.office.reports.asking import wanted_in
from kds.ui.office.reports.chart import Mark
from kds.ui.office.reports.pictures import MOST, spread_mark
from kds.ui.words import day

translate = QCoreApplication.translate

NEWEST = 60


def attempts(dishes: Dishes, title: Callable[[str], str]) -> list[Mark]:
    """Return how many steps each platform heard only after more than one attempt, or refused."""
    text = translate("Reports", "{failed} of {steps}; again: {again}; refused: {refused}")
    return [
        Mark(
            label=title(name),
            said=text.format(
                failed=wording.whole(telling.again + telling.refused),
                steps=wording.whole(telling.steps),
                again=wording.whole(telling.again),
                refused=wording.whole(telling.refused),
            ),
            value=telling.again + telling.refused,
            strong=telling.refused > 0,
            wanted=partial(Wanted, ids=tuple(telling.ids)) if telling.ids else None,
        )
        for name, telling in sorted(dishes.tellings.items())
    ]


def pieces(table: Mapping[str, Made], period: Period) -> list[Mark]:
    """Return what was made most often."""
    text = translate("Reports", "{pieces}; orders: {orders}")
    return [
        Mark(
            label=name,
            said=text.format(pieces=wording.whole(made.pieces), orders=wording.whole(made.orders)),
            value=made.pieces,
            wanted=partial(_behind, made, name, period),
        )
        for name, made in busiest(dict(table), MOST)
    ]


def _behind(made: Made, name: str, period: Period) -> Wanted:
    """Return what finds the orders with something: just those, or where many by their words."""
    if made.orders <= MOST_IDS:
        return Wanted(ids=tuple(made.ids))
    return replace(wanted_in(period), words=name)


def slow_items(dishes: Dishes, tally: Tally, period: Period, stage: Stage) -> list[Mark]:
    """Return what the slowest orders held; strong is what takes half as long again as usual."""
    usual = spread_of(tally.all, stage).median or 0
    text = translate("Reports", "{median} · 90\u00a0%: {most}; orders: {orders}")
    return [
        Mark(
            label=name,
            said=text.format(
                median=wording.minutes(median),
                most=wording.minutes(spread_of(made, stage).most),
                orders=wording.whole(made.orders),
            ),
            value=median / 60,
            strong=median > usual * 1.5,
            wanted=partial(_behind, made, name, period),
        )
        for name, made, median in slowest(dishes.items, MOST, stage)
    ]


def stations(dishes: Dishes, stage: Stage) -> list[Mark]:
    """Return how long orders took of which a station made something."""
    text = translate("Reports", "{said}; pieces: {pieces}; orders: {orders}")
    marks = []
    for name, made in dishes.stations.items():
        spread = spread_of(made, stage)
        if len(spread):
            wanted = partial(Wanted, ids=tuple(made.ids))
            mark = spread_mark(name, spread, wanted if made.orders <= MOST_IDS else None)
            said = text.format(
                said=mark.said,
                pieces=wording.whole(made.pieces),
                orders=wording.whole(made.orders),
            )
            marks.append(replace(mark, said=said))
    return marks


def forecasts(checked: tuple[Checked, ...]) -> list[Mark]:
    """Return the newest orders that were forecast: the range, and when they were ready."""
    text = translate("Reports", "{low} to {high} min, ready after {real} min")
    return [
        Mark(
            label=day(one.at),
            said=text.format(low=one.low, high=one.high, real=round(one.real)),
            value=one.real,
            spread=(one.low, one.high),
            strong=not one.hit,
            wanted=partial(Wanted, ids=(one.id,)),
        )
        for one in checked[-NEWEST:]
    ]
