"""What platforms say beside orders: drivers, questions, second deliveries, opening."""

from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

PHRASES = cast(
    "tuple[str, ...]",
    (
        # Of one order, on its ticket.
        QT_TRANSLATE_NOOP("Phrases", "Just Eat says of the driver: {said}"),
        QT_TRANSLATE_NOOP(
            "Phrases", "Just Eat contradicts itself about the driver: {said} at {route}"
        ),
        QT_TRANSLATE_NOOP("Phrases", "JET Connect did not say where the driver is"),
        QT_TRANSLATE_NOOP("Phrases", "Accepted at Just Eat"),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Just Eat could not send this order here. Look at its own tablet, "
            "and key in by hand what is missing here.",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Just Eat says something of this order that cannot be read. Look at its own tablet.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "The guest asks where the order is: it is late."),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "The guest asks for money back, as the order is late. Answer on the platform's own "
            "tablet.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "Just Eat can be asked to pay for this cancelled order."),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "The delivery was tried and failed ({reason}). Look at the platform's own tablet.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "Just Eat asks to deliver this order again."),
        QT_TRANSLATE_NOOP("Phrases", "Just Eat asks to deliver this order again. {said}"),
        QT_TRANSLATE_NOOP("Phrases", "After the attempted delivery: deliver this order again."),
        QT_TRANSLATE_NOOP(
            "Phrases", "After the attempted delivery: deliver this order again. {word}"
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "After the attempted delivery: deliver this order again by {time}.",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "After the attempted delivery: deliver this order again by {time}. {word}",
        ),
        QT_TRANSLATE_NOOP("Phrases", "The driver is at the address."),
        QT_TRANSLATE_NOOP("Phrases", "It is cooked again."),
        QT_TRANSLATE_NOOP("Phrases", "After the attempted delivery Just Eat cancelled this order."),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "After the attempted delivery Just Eat cancelled this order: {reason}.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "the new address is outside the area"),
        QT_TRANSLATE_NOOP("Phrases", "it cannot be cooked again"),
        QT_TRANSLATE_NOOP("Phrases", "no driver is available"),
        QT_TRANSLATE_NOOP("Phrases", "the area is unsafe"),
        QT_TRANSLATE_NOOP("Phrases", "the guest does not want it any more"),
        QT_TRANSLATE_NOOP("Phrases", "Just Eat has decided on the attempted delivery: {said}"),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Just Eat has decided on the attempted delivery and does not say how. Call it.",
        ),
        # For everybody, in a banner; {words} are several, each a phrase.
        QT_TRANSLATE_NOOP(
            "Phrases",
            "{platform} cancelled an order without saying which one ({reason}). Look at its own "
            "tablet.",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Just Eat rejected an order without saying which one ({reason}). Look at its own "
            "tablet.",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Just Eat could not send an order here and does not say which one. Look at its own "
            "tablet.",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Just Eat sent word of an order without saying which one ({route}). Look at its own "
            "tablet.",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Just Eat has taken the restaurant offline: no orders come from there.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "Just Eat lets the restaurant be online again."),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Offline at JET Connect: {words} (restaurant {place}). No such orders come: look at "
            "the Orderpad.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "collection"),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "JET Connect said something about opening that cannot be read. Look at the Orderpad.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "JET Connect said where a driver is, but not of which order."),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "JET Connect could not bring order {number} here ({reason}). It is on the Orderpad: "
            "key it in by hand.",
        ),
    ),
)
