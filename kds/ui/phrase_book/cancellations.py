"""Why a platform cancelled an order."""

from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

PHRASES = cast(
    "tuple[str, ...]",
    (
        QT_TRANSLATE_NOOP("Phrases", "the guest changed their mind"),
        QT_TRANSLATE_NOOP("Phrases", "the guest did not want to wait so long"),
        QT_TRANSLATE_NOOP("Phrases", "the guest ordered by mistake"),
        QT_TRANSLATE_NOOP("Phrases", "the guest cancelled"),
        QT_TRANSLATE_NOOP("Phrases", "the courier service cancelled"),
        QT_TRANSLATE_NOOP("Phrases", "the guest was not there"),
        QT_TRANSLATE_NOOP("Phrases", "the guest asked the restaurant to cancel"),
        QT_TRANSLATE_NOOP("Phrases", "the restaurant declined it"),
        QT_TRANSLATE_NOOP("Phrases", "no driver was free"),
        QT_TRANSLATE_NOOP("Phrases", "it was not a genuine order"),
        QT_TRANSLATE_NOOP("Phrases", "the restaurant cancelled"),
        QT_TRANSLATE_NOOP("Phrases", "something is sold out"),
        QT_TRANSLATE_NOOP("Phrases", "the restaurant is too busy"),
        QT_TRANSLATE_NOOP("Phrases", "the platform cancelled it by itself"),
        QT_TRANSLATE_NOOP("Phrases", "it was a test order"),
        QT_TRANSLATE_NOOP("Phrases", "rejected at Just Eat ({reason})"),
        QT_TRANSLATE_NOOP("Phrases", "rejected on the Orderpad"),
        QT_TRANSLATE_NOOP("Phrases", "nobody answered on the Orderpad"),
        QT_TRANSLATE_NOOP("Phrases", "an error at the platform"),
        QT_TRANSLATE_NOOP("Phrases", "the platform deleted it"),
        QT_TRANSLATE_NOOP("Phrases", "the guest cancelled: {said}"),
        QT_TRANSLATE_NOOP("Phrases", "the restaurant cancelled: {said}"),
        QT_TRANSLATE_NOOP("Phrases", "the platform deleted it: {said}"),
        QT_TRANSLATE_NOOP("Phrases", "no reason given"),
        QT_TRANSLATE_NOOP("Phrases", "no reason given ({said})"),
    ),
)
