"""Where the totals stand in their column: below each other, on as many pages as they need."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF

from kds.domain.all_day import Total
from kds.ui.blocks import clean, no_word
from kds.ui.breaking import break_rows
from kds.ui.sizes import Sizes
from kds.ui.typeset import Face

translate = QCoreApplication.translate

# The width of the column in sizes of text, and its most as a share of the stage.
_EMS, _SHARE = 11.5, 0.27

# A text, and whether it is the name, which is written larger.
Written = tuple[str, bool]


@dataclass(frozen=True, slots=True)
class Entry:
    """One total, or a part of a long one: its lines, its place, and on which page."""

    total: Total
    lines: tuple[Written, ...]
    box: QRectF
    page: int


class Column:
    """The measures of a column of this size, in pixels."""

    def __init__(self, sizes: Sizes, width: int, height: int, *, with_extras: bool) -> None:
        """Lay out for a column; extras are written where they are wanted."""
        self.sizes, self.width, self.height = sizes, width, height
        self._with_extras = with_extras
        self.name = Face.of(round(sizes.text * 1.1), bold=True)
        self.small = Face.of(sizes.text, bold=False)
        self.indent = 0.0

    def lay_out(self, totals: Sequence[Total]) -> list[Entry]:
        """Return where each total stands; below them is room for a button if there are pages."""
        most = max((total.count for total in totals), default=0)
        self.indent = self.name.width("8" * max(2, len(str(most)))) + self.name.height * 0.6
        gap = self.sizes.gap
        entries = self._flow(totals, self.height - 2 * gap)
        if entries and entries[-1].page:
            entries = self._flow(totals, self.height - 3 * gap - self.sizes.target)
        return entries

    def height_of(self, lines: Sequence[Written]) -> float:
        """Return how high some lines are."""
        return sum(self.name.height if is_name else self.small.height for _, is_name in lines)

    def _flow(self, totals: Sequence[Total], room: float) -> list[Entry]:
        gap, target = self.sizes.gap, self.sizes.target
        entries: list[Entry] = []
        page, top = 0, 0.0
        for total in totals:
            for lines in self._parts(self._lines(total), room):
                height = max(target, self.height_of(lines) + self.name.height * 0.5)
                if top and top + height > room:
                    page, top = page + 1, 0.0
                box = QRectF(gap, gap + top, self.width - 2 * gap, height)
                entries.append(Entry(total, lines, box, page))
                top += height + gap * 0.5
        return entries

    def _lines(self, total: Total) -> list[Written]:
        nameless = translate("Ticket", "(no name)")
        lines = [(row, True) for row in self._rows(clean(total.name) or nameless, self.name)]
        for extra, removed, count in total.extras if self._with_extras else ():
            word = f"{no_word()} " if removed else ""
            text = f"{count}× {word}{clean(extra) or nameless}"
            lines += [(row, False) for row in self._rows(text, self.small)]
        return lines

    def _parts(self, lines: list[Written], room: float) -> list[tuple[Written, ...]]:
        """Part the lines of a total that is higher than the column; each part has its name."""
        most = max(2, int((room - self.name.height) // self.name.height))
        rest = [
            (lines[0], *lines[start : start + most - 1])
            for start in range(most, len(lines), most - 1)
        ]
        return [tuple(lines[:most]), *rest]

    def _rows(self, text: str, face: Face) -> list[str]:
        room = self.width - 2 * self.sizes.gap - self.indent - self.name.height * 0.4
        return [text[a:b].strip() for a, b in break_rows(text, face.font, face.metrics, room)]


def column_width(sizes: Sizes, stage: int) -> int:
    """Return how wide the column is beside a board on a stage of this width."""
    return round(min(sizes.text * _EMS, stage * _SHARE))
