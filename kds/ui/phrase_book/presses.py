"""Why a press of a cook or a driver is not taken, and the reasons for a cancellation here."""

from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

# Reasons go to the platform in English, whatever the kitchen speaks.
REASONS = cast(
    "tuple[str, ...]",
    (
        QT_TRANSLATE_NOOP("Phrases", "Item out of stock"),
        QT_TRANSLATE_NOOP("Phrases", "Too busy"),
        QT_TRANSLATE_NOOP("Phrases", "Closing"),
        QT_TRANSLATE_NOOP("Phrases", "Cannot deliver"),
        QT_TRANSLATE_NOOP("Phrases", "Other reason"),
    ),
)
NOT_READABLE = cast("str", QT_TRANSLATE_NOOP("Phrases", "could not be read"))
DEALT_WITH = cast("str", QT_TRANSLATE_NOOP("Phrases", "dealt with by hand"))

PHRASES = cast(
    "tuple[str, ...]",
    (
        QT_TRANSLATE_NOOP("Phrases", "It has not been accepted yet: accept or cancel it first."),
        QT_TRANSLATE_NOOP("Phrases", "It is being cooked: mark it ready first."),
        QT_TRANSLATE_NOOP("Phrases", "It is ready for collection: recall it to change it."),
        QT_TRANSLATE_NOOP("Phrases", "It has been handed over: recall it to change it."),
        QT_TRANSLATE_NOOP("Phrases", "It is cancelled: nothing more can be done with it."),
        QT_TRANSLATE_NOOP("Phrases", "The channel has cancelled it: it cannot come back."),
        QT_TRANSLATE_NOOP("Phrases", "That step is not on this order any more."),
        QT_TRANSLATE_NOOP("Phrases", "That order is not known here."),
        QT_TRANSLATE_NOOP("Phrases", "Items can be ticked off while the order is being cooked."),
        QT_TRANSLATE_NOOP("Phrases", "That item is not on the order any more."),
        QT_TRANSLATE_NOOP("Phrases", "It is too late to undo that: the platform has heard of it."),
        QT_TRANSLATE_NOOP("Phrases", "That has been settled already."),
        QT_TRANSLATE_NOOP("Phrases", "Read the allergy note first: tap the bar."),
        QT_TRANSLATE_NOOP("Phrases", "It is not open any more."),
        QT_TRANSLATE_NOOP("Phrases", "Only an order that is being cooked can be put aside."),
        QT_TRANSLATE_NOOP("Phrases", "That has been answered already."),
        QT_TRANSLATE_NOOP("Phrases", "What is over cannot be changed."),
        # Of the way to the guest.
        QT_TRANSLATE_NOOP("Phrases", "This order is not yours any more: ask the kitchen."),
        QT_TRANSLATE_NOOP("Phrases", "A driver has it already: the platform follows him."),
        QT_TRANSLATE_NOOP("Phrases", "This order is not delivered by your own drivers."),
        QT_TRANSLATE_NOOP("Phrases", "No driver has this order yet: assign one first."),
        QT_TRANSLATE_NOOP("Phrases", "The driver is not that far yet: one step after the other."),
        QT_TRANSLATE_NOOP("Phrases", "The driver is at the restaurant: the next step is leaving."),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "The driver is on the way: the next step is arriving at the address.",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases", "The driver is at the address: the next step is handing over."
        ),
        QT_TRANSLATE_NOOP("Phrases", "It has been delivered: nothing more can be said of its way."),
        QT_TRANSLATE_NOOP("Phrases", "test order"),
        QT_TRANSLATE_NOOP("Phrases", "two drivers must not have the same name"),
    ),
)
