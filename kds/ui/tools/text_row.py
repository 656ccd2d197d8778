"""Rows with one button: a text to change on the keypad, or something to do."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRect, QSize
from typing_extensions import override

from kds.ui.button import Button
from kds.ui.keypad import Wanted
from kds.ui.signs import Sign
from kds.ui.tools.bench import Bench
from kds.ui.tools.row import Row

translate = QCoreApplication.translate


class PressRow(Row):
    """A caption and a button that does something."""

    def __init__(  # noqa: PLR0913 - what such a row consists of
        self,
        bench: Bench,
        caption: str,
        text: str,
        pressed: Callable[[], object],
        *,
        note: str = "",
        sign: Sign | None = None,
        worry: bool = False,
    ) -> None:
        """Show a button with `text`."""
        super().__init__(bench, caption, note, worry=worry)
        self.press = self.button(text, sign, name=f"{caption}: {text}" if caption else text)
        self.press.tapped.connect(pressed)

    @override
    def controls(self) -> list[Button]:
        return [self.press]

    @override
    def controls_size(self, room: int) -> QSize:
        return QSize(min(self.natural_width(self.press), room), self.bench.sizes.target)

    @override
    def place_controls(self, box: QRect) -> None:
        self.place(self.press, box)


class TextRow(PressRow):
    """A caption and a text; a tap brings the keypad up."""

    def __init__(  # noqa: PLR0913 - what such a row consists of
        self,
        bench: Bench,
        caption: str,
        text: str,
        changed: Callable[[str], str],
        *,
        note: str = "",
        longest: int = 80,
        digits: bool = False,
    ) -> None:
        """Show `text`; `changed` takes another one, and returns what is wrong with it or ""."""
        shown = text or translate("TextRow", "(empty)")
        super().__init__(bench, caption, shown, self._type, note=note, sign=Sign.TEXT)
        self._wanted = Wanted(caption, text, changed, longest=longest, digits=digits)

    def _type(self) -> None:
        self.bench.type_text(self._wanted)
