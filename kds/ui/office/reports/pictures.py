"""What the pictures show: marks from figures, each with what finds the orders behind it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import islice

from PySide6.QtCore import QCoreApplication, QLocale

from kds.domain.reports.period import Period, Span
from kds.domain.reports.spread import Spread, Stage, spread_of
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

translate = QCoreApplication.translate

_SHARES = (0.1, 0.25, 0.5, 0.75, 0.9)
MOST = 8
Question = Callable[[], Wanted]
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


def stages(tally: Tally, before: Tally | None, period: Period) -> list[Mark]:
    """Return how long accepting, cooking and collecting take."""
    wanted = partial(wanted_in, period)
    return [
        spread_mark(
            wording.stage_word(stage),
            spread_of(tally.all, stage),
            wanted,
            spread_of(before.all, stage) if before else None,
        )
        for stage in Stage
        if len(spread_of(tally.all, stage))
    ]


def by_source(tally: Tally, before: Tally | None, period: Period, stage: Stage) -> list[Mark]:
    """Return how long a stage takes by selling channel."""
    then = before.sources if before else {}
    return [
        _grouped(
            in_words(name),
            (group, then.get(name)),
            stage,
            partial(replace, wanted_in(period), sources=(name,)),
        )
        for name, group in largest(tally.sources)[:MOST]
        if len(spread_of(group, stage))
    ]


def by_kind(tally: Tally, before: Tally | None, period: Period, stage: Stage) -> list[Mark]:
    """Return how long a stage takes by how food reaches the guest."""
    then = before.kinds if before else {}
    return [
        _grouped(
            wording.kind_word(name),
            (group, then.get(name)),
            stage,
            partial(replace, wanted_in(period), kinds=(name,)),
        )
        for name, group in largest(tally.kinds)
        if len(spread_of(group, stage))
    ]


def _grouped(
    label: str, groups: tuple[Group, Group | None], stage: Stage, wanted: Question
) -> Mark:
    now, then = groups
    mark = spread_mark(
        label, spread_of(now, stage), wanted, spread_of(then, stage) if then else None
    )
    return replace(mark, said=f"{mark.said}; {wording.orders(now)}")


def spread_mark(
    label: str, spread: Spread, wanted: Question | None, before: Spread | None = None
) -> Mark:
    """Return how long something takes: median and 90 %, and the median `before`."""
    text = translate("Reports", "{median} · 90\u00a0%: {most}")
    said = text.format(median=wording.minutes(spread.median), most=wording.minutes(spread.most))
    if before:
        text = translate("Reports", "{said}; before: {count}")
        said = text.format(said=said, count=wording.minutes(before.median))
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
