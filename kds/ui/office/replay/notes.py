"""What a replay cannot know, in words: it must not look as if it showed all that there was."""

from PySide6.QtCore import QCoreApplication

from kds.kitchen.past import Source
from kds.kitchen.past_day import PastDay
from kds.ui.words import clock_time

translate = QCoreApplication.translate


def notes_of(day: PastDay) -> list[str]:
    """Return what somebody must know who looks at this day."""
    notes = [
        translate(
            "ReplayNotes",
            "Times, items, states and presses are those that were written down as they happened."
            " Colours, limits and the sequence of tickets follow the settings of today,"
            " for the whole kitchen.",
        ),
        translate(
            "ReplayNotes",
            "Never written down, so not shown: where drivers were, banners and alarms, which page"
            " somebody looked at.",
        ),
    ]
    last = sum(past.source is Source.LAST_CONTENT for past in day.pasts)
    bare = sum(past.source is Source.DOCUMENT for past in day.pasts)
    if last:
        text = translate(
            "ReplayNotes",
            "%n orders are shown with their last content, as what their platform said cannot be"
            " read any more.",
            None,
            last,
        )
        notes.append(text)
    if bare:
        text = translate(
            "ReplayNotes",
            "Of %n orders only arrival, acceptance, ready and hand-over are known.",
            None,
            bare,
        )
        notes.append(text)
    if day.erased:
        text = translate(
            "ReplayNotes", "The guests of %n orders have been erased.", None, day.erased
        )
        notes.append(text)
    if day.clock_set:
        text = translate(
            "ReplayNotes",
            "The machine's clock was set at {times}. Where an hour came twice, the second one is"
            " shown.",
        )
        notes.append(text.format(times=", ".join(map(clock_time, day.clock_set))))
    return notes
