"""Why this kitchen does not deliver an order."""

from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

PHRASES = cast(
    "tuple[str, ...]",
    (
        QT_TRANSLATE_NOOP("Phrases", "Order {number} came before and has been answered."),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Order {number} is of restaurant {place}; this kitchen delivers only for its own.",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Order {number} names no restaurant; this kitchen delivers only for its own.",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Order {number} is for collection; only deliveries are taken here.",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases", "Order {number} holds alcohol, which is not delivered from here."
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Order {number} has no address: no street, no postcode, no place.",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases", "Order {number} has no postcode; only {areas} are delivered to."
        ),
        QT_TRANSLATE_NOOP(
            "Phrases", "Order {number} goes to {place}; only {areas} are delivered to."
        ),
        QT_TRANSLATE_NOOP(
            "Phrases", "Order {number} goes {km} km; at most {most} km are delivered."
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Order {number} is {minutes} minutes away; at most {most} minutes are delivered.",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Order {number} is to be collected at {time}; this kitchen delivers on {word} {hours}.",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Order {number} is to be collected at {time}; this kitchen does not deliver on {word}.",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Order {number} would be one too many: {count} deliveries are under way, at most "
            "{most} are taken.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "Monday"),
        QT_TRANSLATE_NOOP("Phrases", "Tuesday"),
        QT_TRANSLATE_NOOP("Phrases", "Wednesday"),
        QT_TRANSLATE_NOOP("Phrases", "Thursday"),
        QT_TRANSLATE_NOOP("Phrases", "Friday"),
        QT_TRANSLATE_NOOP("Phrases", "Saturday"),
        QT_TRANSLATE_NOOP("Phrases", "Sunday"),
    ),
)
