"""What the pictures show: marks from figures, each with what finds the orders behind it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from itertools import islice

from PySide6.QtCore import QCoreApplication, QLocale

from kds.domain.forecast import Checked
from kds.domain.reports.dishes import Dishes, Made, busiest, slowest
from kds.domain.reports.period import Period, Span
from kds.domain.reports.spread import Spread
from kds.domain.reports.tally import (
    PROMISE_STEPS,
    Count,
    Group,
    Tally,
    largest,
    promise_bounds,
)
from kds.store.finding import Wanted
from kds.ui.office.reports import wording
from kds.ui.office.reports.asking import wanted_in
from kds.ui.office.reports.chart import Mark
from kds.ui.phrases import in_words
from kds.ui.words import day

translate = QCoreApplication.translate

_SHARES = (0.1, 0.25, 0.5, 0.75, 0.9)
MOST = 8
Question = Callable[[], Wanted]
NEWEST = 60
_SLOW_S = 60.0


def hours(tally: Tally, before: Tally | None, period: Period) -> list[Mark]:
    """Return the hours of the day from the first to the last that had orders."""
    both = [tally, before] if before else [tally]
    busy = [hour for hour in range(24) if any(each.hours[hour].orders for each in both)]
    if not busy:
        return []
    then = before.hours if before else None
    return [
        _counted(
            str(hour),
            tally.hours[hour],
            then[hour] if then else None,
            partial(_during, period, period.hours, hour),
        )
        for hour in range(busy[0], busy[-1] + 1)
    ]


def weekdays(tally: Tally, before: Tally | None, period: Period) -> list[Mark]:
    """Return the days of the week that are in the period."""
    names = [QLocale().dayName(n + 1, QLocale.FormatType.ShortFormat) for n in range(7)]
    there = {day.weekday() for day in islice(period.each_day(), 7)}
    if not tally.all.orders and not (before and before.all.orders):
        return []
    then = before.weekdays if before else None
    return [
        _counted(
            names[n],
            tally.weekdays[n],
            then[n] if then else None,
            partial(_during, period, period.weekdays, n),
        )
        for n in sorted(there)
    ]


def _during(period: Period, spans: Callable[[int], tuple[Span, ...]], which: int) -> Wanted:
    """Return what finds the orders of an hour or a weekday; years have many of them."""
    return replace(wanted_in(period), spans=spans(which))


def _counted(label: str, count: Count, before: Count | None, wanted: Question) -> Mark:
    said = wording.orders(count)
    if before:
        text = translate("Reports", "{said}; before: {count}")
        said = text.format(said=said, count=wording.whole(before.orders))
    return Mark(
        label=label,
        said=said,
        value=count.orders,
        part=count.late,
        before=before.orders if before else None,
        wanted=wanted if count.orders else None,
    )


def stages(tally: Tally, period: Period) -> list[Mark]:
    """Return how long accepting, cooking and collecting take."""
    group, wanted = tally.all, partial(wanted_in, period)
    named = [
        (translate("Reports", "To accept"), group.accept),
        (translate("Reports", "To ready"), group.ready),
        (translate("Reports", "Ready to collected"), group.collected),
    ]
    return [_spread(name, spread, wanted) for name, spread in named if len(spread)]


def by_source(tally: Tally, period: Period) -> list[Mark]:
    """Return the minutes to ready by selling channel."""
    return [
        _spread(
            in_words(name), group.ready, partial(replace, wanted_in(period), sources=(name,)), group
        )
        for name, group in largest(tally.sources)[:MOST]
        if len(group.ready)
    ]


def by_kind(tally: Tally, period: Period) -> list[Mark]:
    """Return the minutes to ready by how food reaches the guest."""
    return [
        _spread(
            wording.kind_word(name),
            group.ready,
            partial(replace, wanted_in(period), kinds=(name,)),
            group,
        )
        for name, group in largest(tally.kinds)
        if len(group.ready)
    ]


def _spread(
    label: str, spread: Spread, wanted: Question | None, group: Group | None = None
) -> Mark:
    text = translate("Reports", "{median}; 90\u00a0%: {most}")
    said = text.format(median=wording.minutes(spread.median), most=wording.minutes(spread.most))
    if group:
        said = f"{said}; {wording.orders(group)}"
    values = tuple((spread.at(each) or 0) / 60 for each in _SHARES)
    return Mark(label=label, said=said, value=values[2], spread=values, wanted=wanted)


def promises(tally: Tally, period: Period) -> list[Mark]:
    """Return how long before or after the promised time orders were ready."""
    counts = tally.promise_steps()
    if not sum(counts):
        return []
    marks = []
    for step, count in zip(PROMISE_STEPS, counts, strict=True):
        low, high = step
        if low is None:
            label = translate("Reports", "< {high}").format(high=high)
        elif high is None:
            label = translate("Reports", "> {low}").format(low=low)
        else:
            label = translate("Reports", "{low} to {high}").format(low=low, high=high)
        said = translate("Reports", "orders: {count}").format(count=wording.whole(count))
        wanted = (
            partial(replace, wanted_in(period), promise_s=promise_bounds(step)) if count else None
        )
        late = low is not None and low >= 0
        marks.append(Mark(label=label, said=said, value=count, strong=late, wanted=wanted))
    return marks


def reasons(tally: Tally, period: Period) -> list[Mark]:
    """Return why orders were cancelled, and by whom."""
    here = translate("Reports", "us: {reason}")
    there = translate("Reports", "channel: {reason}")
    marks = []
    for (by, reason), count in tally.reasons.most_common(MOST):
        word = in_words(reason) if reason else translate("Reports", "no reason given")
        wanted = partial(replace, wanted_in(period), reasons=(reason,), cancelled_by=(by,))
        marks.append(
            Mark(
                label=(here if by == "kitchen" else there).format(reason=word),
                said=wording.whole(count),
                value=count,
                wanted=wanted,
            )
        )
    return marks


def platforms(tally: Tally, period: Period, title: Callable[[str], str]) -> list[Mark]:
    """Return how long each platform took to hear the slowest step of an order."""
    marks = []
    for name, group in largest(tally.platforms):
        if not len(group.told) and not group.refused:
            continue
        slow = group.told.over(_SLOW_S)
        text = translate(
            "Reports", "{median}; 90\u00a0%: {most}; over a minute: {slow}; refused: {refused}"
        )
        said = text.format(
            median=wording.short_seconds(group.told.median),
            most=wording.short_seconds(group.told.most),
            slow=wording.whole(slow),
            refused=wording.whole(group.refused),
        )
        marks.append(
            Mark(
                label=title(name),
                said=said,
                value=group.told.median or 0,
                strong=bool(slow or group.refused),
                wanted=partial(replace, wanted_in(period), channels=(name,)),
            )
        )
    return marks


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
            wanted=partial(replace, wanted_in(period), words=name),
        )
        for name, made in busiest(dict(table), MOST)
    ]


def slow_items(dishes: Dishes, tally: Tally, period: Period) -> list[Mark]:
    """Return what the slowest orders held; strong is what takes half as long again as usual."""
    usual = tally.all.ready.median or 0
    text = translate("Reports", "{median}; orders: {orders}")
    return [
        Mark(
            label=name,
            said=text.format(median=wording.minutes(median), orders=wording.whole(made.orders)),
            value=median / 60,
            strong=median > usual * 1.5,
            wanted=partial(replace, wanted_in(period), words=name),
        )
        for name, made, median in slowest(dishes.items, MOST)
    ]


def stations(dishes: Dishes) -> list[Mark]:
    """Return how long orders took of which a station made something."""
    text = translate("Reports", "{said}; pieces: {pieces}; orders: {orders}")
    marks = []
    for name, made in dishes.stations.items():
        if len(made.ready):
            mark = _spread(name, made.ready, None)
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
        )
        for one in checked[-NEWEST:]
    ]
