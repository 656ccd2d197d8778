"""What a replay cannot know, in words: it must not look as if it showed all that there was."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from kds.kitchen.past import Source
from kds.kitchen.past_day import PastDay
from kds.ui.words import clock_time

translate = QCoreApplication.translate


class NotesCard(QFrame):
    """The drawer in which it is said."""

    def __init__(self, parent: QWidget) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setObjectName("card")
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        QVBoxLayout(self).addWidget(self.text)

    def show_day(self, day: PastDay) -> None:
        """Say it of a day."""
        self.text.setText("\n".join(notes_of(day)))


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
            "Not shown: where drivers were, banners and alarms, what was paused or out of stock,"
            " how long an order was expected to take, which page somebody looked at.",
        ),
    ]
    last = sum(past.source is Source.LAST_CONTENT for past in day.pasts)
    bare = sum(past.source is Source.DOCUMENT for past in day.pasts)
    for count, text in (
        (
            last,
            translate(
                "ReplayNotes",
                "Orders shown with their last content, because what their platform said cannot be"
                " read any more: {count}.",
            ),
        ),
        (
            bare,
            translate(
                "ReplayNotes",
                "Orders of which only arrival, acceptance, ready and hand-over are known: {count}.",
            ),
        ),
        (day.erased, translate("ReplayNotes", "Orders whose guests have been erased: {count}.")),
    ):
        if count:
            notes.append(text.format(count=count))
    if day.clock_set:
        text = translate(
            "ReplayNotes",
            "The machine's clock was set at {times}. Where an hour came twice, the second one is"
            " shown.",
        )
        notes.append(text.format(times=", ".join(map(clock_time, day.clock_set))))
    return notes
