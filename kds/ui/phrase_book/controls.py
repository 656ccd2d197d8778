"""Pauses, longer times and what is out: what the board says of them, and why one is not taken."""

from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

PHRASES = cast(
    "tuple[str, ...]",
    (
        QT_TRANSLATE_NOOP("Phrases", "{platform} is paused, {count} minutes left"),
        QT_TRANSLATE_NOOP("Phrases", "{platform}: {count} minutes more, {number} minutes left"),
        QT_TRANSLATE_NOOP("Phrases", "It goes on by itself at {time}."),
        QT_TRANSLATE_NOOP("Phrases", "It has not heard of it yet."),
        QT_TRANSLATE_NOOP("Phrases", "It has not heard of it yet. {problem}"),
        QT_TRANSLATE_NOOP("Phrases", "END NOW"),
        QT_TRANSLATE_NOOP("Phrases", "{platform} does not know yet that you take orders again"),
        QT_TRANSLATE_NOOP("Phrases", "{problem}. It is told as soon as it answers."),
        QT_TRANSLATE_NOOP("Phrases", "{platform} may still hold you to be busy"),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "It was paused or slowed, and is switched off here: it cannot be told that you take "
            "orders again. See to it on its own tablet.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "DONE"),
        QT_TRANSLATE_NOOP("Phrases", "{platform} did not take the pause"),
        QT_TRANSLATE_NOOP("Phrases", "{platform} did not take the longer times"),
        QT_TRANSLATE_NOOP("Phrases", "{platform} was told that you take orders again, and said no"),
        QT_TRANSLATE_NOOP("Phrases", "{platform} did not take {item} off the menu"),
        QT_TRANSLATE_NOOP("Phrases", "{platform} did not put {item} back on the menu"),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Do it on the platform's own tablet, or try again. It said: {problem}",
        ),
        QT_TRANSLATE_NOOP("Phrases", "TRY AGAIN"),
        QT_TRANSLATE_NOOP("Phrases", "Out: {items}"),
        QT_TRANSLATE_NOOP("Phrases", "Not heard by every platform yet: {count}"),
        QT_TRANSLATE_NOOP("Phrases", "the way out of pauses"),
        QT_TRANSLATE_NOOP(
            "Phrases", "Pauses and what is out are kept and told when it runs again."
        ),
        QT_TRANSLATE_NOOP("Phrases", "This platform cannot be told to pause."),
        QT_TRANSLATE_NOOP("Phrases", "This platform cannot be told to add minutes."),
        QT_TRANSLATE_NOOP("Phrases", "Between 1 and {count} minutes can be added."),
        QT_TRANSLATE_NOOP("Phrases", "A pause needs an end within 24 hours."),
        QT_TRANSLATE_NOOP("Phrases", "That time is over."),
        QT_TRANSLATE_NOOP("Phrases", "This platform cannot be told what is out."),
        QT_TRANSLATE_NOOP(
            "Phrases", "This item came without a code: say it at the platform itself."
        ),
        QT_TRANSLATE_NOOP("Phrases", "{platform} cannot be told that"),
        QT_TRANSLATE_NOOP("Phrases", "{platform} does not say what is out"),
        QT_TRANSLATE_NOOP(
            "Phrases", "Deliverect's location is not known before its first order came"
        ),
        QT_TRANSLATE_NOOP(
            "Phrases", "Deliverect's account is not known before its first order came"
        ),
        QT_TRANSLATE_NOOP(
            "Phrases", "Just Eat's restaurant is not known before its first order came"
        ),
        QT_TRANSLATE_NOOP(
            "Phrases", "JET Connect's restaurant is not known before its first order came"
        ),
        QT_TRANSLATE_NOOP(
            "Phrases", "Order {number} comes in a pause: deliveries are taken from {time}."
        ),
    ),
)
