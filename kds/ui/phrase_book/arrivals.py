"""What is odd about an order that came in, and whoever accepted it."""

from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

PHRASES = cast(
    "tuple[str, ...]",
    (
        QT_TRANSLATE_NOOP("Phrases", "The order cannot be read: {problem}."),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "The order cannot be read: {problem}. It is on the Orderpad: key it in by hand.",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases", "A message from Just Eat ({route}) cannot be read: {problem}."
        ),
        QT_TRANSLATE_NOOP("Phrases", "it is not JSON ({error})"),
        QT_TRANSLATE_NOOP("Phrases", "it is JSON, but not an order"),
        QT_TRANSLATE_NOOP("Phrases", "it has no id"),
        QT_TRANSLATE_NOOP("Phrases", "A cancellation that does not say which order it means."),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "The order came without its id: nothing can be told back. Call the platform.",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "The order came without items{said}. Look at the platform's own tablet.",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "A line of the order came without a name. Look at the text as it came.",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases", "The order could not be read: a fault in this program ({error})."
        ),
        QT_TRANSLATE_NOOP("Phrases", "… and {count} more"),
        QT_TRANSLATE_NOOP("Phrases", "a line that is no item: {name}"),
        QT_TRANSLATE_NOOP("Phrases", "a line without a name"),
        QT_TRANSLATE_NOOP("Phrases", "a promotion without an item"),
        QT_TRANSLATE_NOOP("Phrases", "a line: no quantity"),
        QT_TRANSLATE_NOOP("Phrases", "a line: quantity {said}"),
        QT_TRANSLATE_NOOP("Phrases", "{name}: no quantity"),
        QT_TRANSLATE_NOOP("Phrases", "{name}: quantity {said}"),
        QT_TRANSLATE_NOOP("Phrases", "order type {said} is not known"),
        QT_TRANSLATE_NOOP("Phrases", "{key} is no time: {said}"),
        QT_TRANSLATE_NOOP("Phrases", "Channel {count}"),
        QT_TRANSLATE_NOOP("Phrases", "Own shop"),
        QT_TRANSLATE_NOOP("Phrases", "the Orderpad"),
        QT_TRANSLATE_NOOP("Phrases", "our delivery rules"),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Another order of the same request was refused, so none was taken.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "{name} (off)"),
        QT_TRANSLATE_NOOP("Phrases", "The order came without items. Look at the Orderpad."),
        QT_TRANSLATE_NOOP(
            "Phrases", "The order came without items. Ask the shop what was ordered."
        ),
        QT_TRANSLATE_NOOP(
            "Phrases", "Just Eat did not say whom to tell that this order has arrived."
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Word of this order was to go to {address}, which is not Just Eat's: not sent.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "{key} cannot be read: {said}"),
        QT_TRANSLATE_NOOP("Phrases", "{name} is no amount: {said}"),
        QT_TRANSLATE_NOOP("Phrases", "{name}: no amount"),
        QT_TRANSLATE_NOOP("Phrases", "an adjustment: no amount"),
        QT_TRANSLATE_NOOP("Phrases", "no place on earth: {latitude}, {longitude}"),
    ),
)
