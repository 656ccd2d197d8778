"""A language that nobody speaks: every text in Arabic letters, longer, read from the right."""

import re

from PySide6.QtCore import QLocale, Qt, QTranslator
from typing_extensions import override

from kds.ui.language import speak

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_ARABIC = "ابسدهفغحيجكلمنوقرشتطعضزصثخ"
_LETTERS = str.maketrans(_LATIN + _LATIN.upper(), _ARABIC * 2)
# What a translation must keep as it is.
_KEPT = re.compile(r"(\{\w+\}|%n)")
_LONGER = 0.3


class Pseudo(QTranslator):
    """Translates every text there is."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the text in Arabic letters, with more of the same at its end."""
        pieces = _KEPT.split(sourceText)
        words = "".join(pieces[::2]).split()
        more = " ".join(words)[: round(len(sourceText) * _LONGER)]
        longer = [*pieces, f" {more}"] if more else pieces
        return "".join(
            piece if _KEPT.fullmatch(piece) else piece.translate(_LETTERS) for piece in longer
        )


def speak_pseudo() -> None:
    """Speak it from now on, with English numbers."""
    home = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    speak([Pseudo()], home, Qt.LayoutDirection.RightToLeft)
