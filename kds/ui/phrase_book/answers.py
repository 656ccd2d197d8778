"""What became of our calls to platforms: not heard, refused, too late."""

from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

PHRASES = cast(
    "tuple[str, ...]",
    (
        QT_TRANSLATE_NOOP(
            "Phrases",
            "{platform} does not accept client_id and client_secret ({status})",
        ),
        QT_TRANSLATE_NOOP("Phrases", "{platform}'s token answer holds no token"),
        QT_TRANSLATE_NOOP("Phrases", "{platform} did not answer in time"),
        QT_TRANSLATE_NOOP("Phrases", "{platform} cannot be reached ({error})"),
        QT_TRANSLATE_NOOP("Phrases", "an answer that is not {platform}'s: {answer}"),
        QT_TRANSLATE_NOOP("Phrases", "{platform} answered {answer}"),
        QT_TRANSLATE_NOOP("Phrases", "given up after {count} attempts: {problem}"),
        QT_TRANSLATE_NOOP("Phrases", "a fault in this program ({error})"),
        QT_TRANSLATE_NOOP("Phrases", "a fault in this program: {error}"),
        QT_TRANSLATE_NOOP("Phrases", "{platform} does not accept {key} ({answer})"),
        QT_TRANSLATE_NOOP("Phrases", "Just Eat has no call {key}"),
        QT_TRANSLATE_NOOP("Phrases", "an address that is not Just Eat's is not called"),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Just Eat has not accepted this order, or it is complete already ({answer})",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Just Eat does not take this for an order that is collected ({answer})",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Just Eat does not take a time that is past or over 7 days ahead ({answer})",
        ),
        QT_TRANSLATE_NOOP("Phrases", "Just Eat does not know of this question any more ({answer})"),
        QT_TRANSLATE_NOOP("Phrases", "It is on the Orderpad by now: accept it there ({answer})"),
        QT_TRANSLATE_NOOP("Phrases", "It is on the Orderpad by now: key it in by hand ({answer})"),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "An earlier try may have got through: look whether it is on the Orderpad ({answer})",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "The item came without a code or a restaurant: say it on the Orderpad.",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Nobody took it in time: it is on the Orderpad now. Key it in by hand.",
        ),
    ),
)
