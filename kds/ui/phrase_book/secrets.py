"""Secrets that cannot be read or kept, and settings with which the program does not start."""

from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

PHRASES = cast(
    "tuple[str, ...]",
    (
        QT_TRANSLATE_NOOP("Phrases", "The new settings do not start"),
        QT_TRANSLATE_NOOP("Phrases", "The kitchen goes on with those from before. {problem}"),
        QT_TRANSLATE_NOOP("Phrases", "Practice keeps no settings."),
        QT_TRANSLATE_NOOP("Phrases", "{platform} is switched off"),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Its secret cannot be read: {problem}. No orders come in from there: use its own "
            "tablet. Unlock the system's keyring, or type the secret anew on the Settings page.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "The secret cannot be kept: {problem}."),
        QT_TRANSLATE_NOOP("Phrases", "this system has no keyring"),
        QT_TRANSLATE_NOOP("Phrases", "the system's keyring has not been set up"),
        QT_TRANSLATE_NOOP("Phrases", "the system's keyring is locked"),
        QT_TRANSLATE_NOOP("Phrases", "the system's keyring cannot be used"),
        QT_TRANSLATE_NOOP("Phrases", "the system's keyring does not answer"),
        QT_TRANSLATE_NOOP("Phrases", "the system's keyring does not hold it"),
        QT_TRANSLATE_NOOP("Phrases", "the system's keyring did not keep it"),
        QT_TRANSLATE_NOOP("Phrases", "the file of secrets {path} does not hold it"),
        QT_TRANSLATE_NOOP("Phrases", "the file of secrets {path} is damaged"),
        QT_TRANSLATE_NOOP("Phrases", "the file of secrets {path} cannot be read: {problem}"),
        QT_TRANSLATE_NOOP("Phrases", "the file of secrets {path} cannot be written: {problem}"),
    ),
)
