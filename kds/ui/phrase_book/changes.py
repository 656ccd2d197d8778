"""What changed in an order."""

from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

PHRASES = cast(
    "tuple[str, ...]",
    (
        QT_TRANSLATE_NOOP("Phrases", "- {count}× NO {name}"),
        QT_TRANSLATE_NOOP("Phrases", "+ {count}× NO {name}"),
        QT_TRANSLATE_NOOP("Phrases", "- › {count}× NO {name}"),
        QT_TRANSLATE_NOOP("Phrases", "+ › {count}× NO {name}"),
        QT_TRANSLATE_NOOP("Phrases", "note: “{old}” → “{new}”"),
        QT_TRANSLATE_NOOP("Phrases", "note: + “{new}”"),
        QT_TRANSLATE_NOOP("Phrases", "table: “{old}” → “{new}”"),
        QT_TRANSLATE_NOOP("Phrases", "table: + “{new}”"),
        QT_TRANSLATE_NOOP("Phrases", "kind: “{old_word}” → “{new_word}”"),
        QT_TRANSLATE_NOOP("Phrases", "kind: + “{new_word}”"),
        QT_TRANSLATE_NOOP("Phrases", "ready by: “{old}” → “{new}”"),
        QT_TRANSLATE_NOOP("Phrases", "ready by: + “{new}”"),
        QT_TRANSLATE_NOOP("Phrases", "cutlery: “{old_word}” → “{new_word}”"),
        QT_TRANSLATE_NOOP("Phrases", "cutlery: + “{new_word}”"),
        QT_TRANSLATE_NOOP("Phrases", "yes"),
        QT_TRANSLATE_NOOP("Phrases", "no"),
        QT_TRANSLATE_NOOP("Phrases", "pickup"),
        QT_TRANSLATE_NOOP("Phrases", "delivery"),
        QT_TRANSLATE_NOOP("Phrases", "eat in"),
        QT_TRANSLATE_NOOP("Phrases", "curbside"),
        QT_TRANSLATE_NOOP("Phrases", "drive-through"),
        QT_TRANSLATE_NOOP("Phrases", "unknown"),
    ),
)
