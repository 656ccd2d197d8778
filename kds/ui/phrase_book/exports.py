"""What a disk has against a file that is to be written."""

from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

PHRASES = cast(
    "tuple[str, ...]",
    (
        QT_TRANSLATE_NOOP("Phrases", "There is no room left in {folder}: nothing was written."),
        QT_TRANSLATE_NOOP("Phrases", "A file of this size is too large for the disk of {folder}."),
        QT_TRANSLATE_NOOP("Phrases", "There is no folder {folder}."),
        QT_TRANSLATE_NOOP("Phrases", "This folder may not be written to: {folder}"),
        QT_TRANSLATE_NOOP("Phrases", "This folder cannot be written to: {folder}: {problem}"),
        QT_TRANSLATE_NOOP("Phrases", "This is a folder, not a file: {path}"),
    ),
)
