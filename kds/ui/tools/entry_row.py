"""One thing of a list: its text, and buttons to change it, move it and take it away."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRect, QSize
from typing_extensions import override

from kds.ui.button import Button
from kds.ui.signs import Sign
from kds.ui.tools.bench import Bench
from kds.ui.tools.row import Row

translate = QCoreApplication.translate

Do = Callable[[], object]


class EntryRow(Row):
    """A row of a list. What cannot be done with it has no button."""

    def __init__(  # noqa: PLR0913 - what can be done with a thing in a list
        self,
        bench: Bench,
        text: str,
        note: str = "",
        *,
        edit: Do | None = None,
        up: Do | None = None,
        down: Do | None = None,
        remove: Do | None = None,
        edit_text: str = "",
    ) -> None:
        """Show `text` with a button for each thing that can be done."""
        super().__init__(bench, text, note)
        self.edit = self._offer(edit, edit_text or translate("EntryRow", "Change"), None)
        self.up = self._offer(up, "", Sign.UP, translate("EntryRow", "Move up"))
        self.down = self._offer(down, "", Sign.DOWN, translate("EntryRow", "Move down"))
        self.remove = self._offer(remove, "", Sign.CROSS, translate("EntryRow", "Remove"))
        if self.remove:
            self.remove.dress(
                bench.theme.danger,
                bench.theme.button_text,
                sign=Sign.CROSS,
                name=self.remove.accessibleName(),
            )

    @override
    def controls(self) -> list[Button]:
        return [each for each in (self.edit, self.up, self.down, self.remove) if each]

    @override
    def controls_size(self, room: int) -> QSize:
        gap = self.pad // 2
        width = sum(self._width(button) + gap for button in self.controls()) - gap
        # What takes something away stands a little apart from the others.
        width += 2 * gap if self.remove and len(self.controls()) > 1 else 0
        sizes = self.bench.sizes
        return QSize(max(0, min(width, room)), sizes.danger if self.remove else sizes.target)

    @override
    def place_controls(self, box: QRect) -> None:
        gap, target = self.pad // 2, self.bench.sizes.target
        left = box.right() + 1
        for button in reversed(self.controls()):
            width, height = self._width(button), target
            if button is self.remove:
                height = self.bench.sizes.danger
            left -= width
            self.place(button, QRect(left, box.center().y() + 1 - height // 2, width, height))
            left -= 3 * gap if button is self.remove else gap

    def _width(self, button: Button) -> int:
        if button is self.remove:
            return self.bench.sizes.danger
        return self.natural_width(button) if button.text() else self.bench.sizes.target

    def _offer(self, do: Do | None, text: str, sign: Sign | None, name: str = "") -> Button | None:
        if do is None:
            return None
        button = self.button(text, sign, f"{name or text}: {self.caption}")
        button.tapped.connect(do)
        return button
