"""Breaks text into rows of a width, a piece at a time, so that no text is too long."""

from collections.abc import Iterator

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

# Qt lays out this many characters in about half a millisecond.
_PIECE = 4000
# Below this length a width is cheaper to measure than a layout to make.
_SHORT = 200
_BASIC_PLANE = "\uffff"


def break_rows(
    text: str, font: QFont, metrics: QFontMetricsF, width: float
) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each row of `text`; words break only where they are wider than a row.

    Line ends in the text begin new rows and belong to none.
    """
    start = 0
    for line in text.split("\n"):
        if len(line) < _SHORT and metrics.horizontalAdvance(line) <= width:
            yield start, start + len(line)
        else:
            for a, b in _break_line(line, font, width):
                yield start + a, start + b
        start += len(line) + 1


def _break_line(line: str, font: QFont, width: float) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(line):
        piece = line[start : start + _PIECE]
        rows = _lay_out(piece, font, width)
        if start + len(piece) < len(line) and len(rows) > 1:
            # The last row may go on behind the piece: the next piece begins with it.
            del rows[-1]
        for a, b in rows:
            yield start + a, start + b
        start += rows[-1][1]


def _lay_out(piece: str, font: QFont, width: float) -> list[tuple[int, int]]:
    layout = QTextLayout(piece, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    ends: list[int] = []
    while True:
        row = layout.createLine()
        if not row.isValid():
            break
        row.setLineWidth(width)
        ends.append(row.textStart() + row.textLength())
    layout.endLayout()
    if any(character > _BASIC_PLANE for character in piece):
        ends = _code_points(piece, ends)
    return list(zip([0, *ends], ends, strict=False))


def _code_points(piece: str, ends: list[int]) -> list[int]:
    """Turn positions in UTF-16, which Qt counts in, into positions in Python's string."""
    wanted, result, position = iter(ends), [], 0
    end = next(wanted, None)
    for index, character in enumerate(piece):
        if end is not None and position >= end:
            result.append(index)
            end = next(wanted, None)
        position += 2 if character > _BASIC_PLANE else 1
    return [*result, len(piece)] if end is not None else result
