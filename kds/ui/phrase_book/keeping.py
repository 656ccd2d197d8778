"""What is said of the order database: copied, restored, damaged, and of guests that are erased."""

from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

PHRASES = cast(
    "tuple[str, ...]",
    (
        QT_TRANSLATE_NOOP("Phrases", "the backup"),
        QT_TRANSLATE_NOOP("Phrases", "the erasure"),
        QT_TRANSLATE_NOOP("Phrases", "Guests are kept for too long."),
        QT_TRANSLATE_NOOP("Phrases", "No backup could be made"),
        QT_TRANSLATE_NOOP("Phrases", "{problem}. It is tried again in an hour."),
        QT_TRANSLATE_NOOP("Phrases", "No backup before the update"),
        QT_TRANSLATE_NOOP(
            "Phrases", "The orders were brought up to date without a copy: {problem}."
        ),
        QT_TRANSLATE_NOOP("Phrases", "The order database is damaged"),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Start the program again when no order waits: it then restores the last good backup, "
            "and says what is missing.",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "New orders are not accepted: use the platforms' own tablets. Start the program again: "
            "it then restores the last good backup, and says what is missing.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "The order database was damaged"),
        QT_TRANSLATE_NOOP("Phrases", "It cannot be set aside either: {problem}."),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "There is no good backup: the board begins empty. Look at the platforms' own tablets "
            "for open orders. The damaged file is kept: {file}.",
        ),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "The backup of {time} was put in its place. {problem} Look at the platforms' own "
            "tablets. The damaged file is kept: {file}.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "All orders and taps since {time} are missing."),
        QT_TRANSLATE_NOOP(
            "Phrases", "No order came after that, but taps since {time} are missing."
        ),
        QT_TRANSLATE_NOOP(
            "Phrases", "Missing are taps since {time} and these orders at least: {numbers}."
        ),
        QT_TRANSLATE_NOOP("Phrases", "The order database was gone"),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "The backup of {time} was put in its place. All orders and taps since {until} are "
            "missing. Look at the platforms' own tablets.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "The newest orders and taps are lost"),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "The file {file} is gone from the data folder. What came after {time} is not on the "
            "board: look at the platforms' own tablets.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "A backup was restored"),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "It holds the orders until {time}. What came later is not on the board: look at the "
            "platforms' own tablets. The orders from before are kept beside the backups.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "The backup was not restored"),
        QT_TRANSLATE_NOOP(
            "Phrases", "{problem}. The orders are those from before. Try another backup."
        ),
        QT_TRANSLATE_NOOP("Phrases", "{path} is there already"),
        QT_TRANSLATE_NOOP("Phrases", "there is no backup in {path}"),
    ),
)
