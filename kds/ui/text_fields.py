"""Fields of Qt that somebody types into: which ones there are, and what may stand in them."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateTimeEdit,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
)

_Hint = Qt.InputMethodHint
_TEXTS = (QPlainTextEdit, QTextEdit)
_KINDS: tuple[type[QWidget], ...] = (QLineEdit, QAbstractSpinBox, QComboBox, *_TEXTS)
# Formats of dates in which months or days have names.
_NAMES = ("MMM", "ddd", "AP", "ap")


def is_field(widget: QWidget | None) -> bool:
    """Whether keys that reach a widget change a text in it."""
    if widget is None or not widget.isEnabled():
        return False
    if isinstance(widget, (QLineEdit, QAbstractSpinBox, *_TEXTS)):
        return not widget.isReadOnly()
    return isinstance(widget, QComboBox) and widget.isEditable()


def text_part(field: QWidget) -> QWidget:
    """Return the part of a field that a finger is put on to type there."""
    if isinstance(field, _TEXTS):
        return field.viewport()
    if isinstance(field, QLineEdit):
        return field
    return field.findChild(QLineEdit) or field


def takes_lines(field: QWidget) -> bool:
    """Whether a text of several lines may stand in it."""
    return isinstance(field, _TEXTS)


def takes_digits_alone(field: QWidget) -> bool:
    """Whether nothing but digits may be typed, and a decimal point where there are decimals."""
    match field:
        case QSpinBox() | QDoubleSpinBox():
            return field.minimum() >= 0
        case QDateTimeEdit():
            return not any(name in field.displayFormat() for name in _NAMES)
        case QLineEdit():
            hints, validator = field.inputMethodHints(), field.validator()
            plain = isinstance(validator, QIntValidator) and validator.bottom() >= 0
            return plain or bool(hints & _Hint.ImhDigitsOnly)
        case _:
            return False


def decimal_point(field: QWidget) -> str:
    """Return what stands before decimals, "" where there are none."""
    if isinstance(field, QDoubleSpinBox) and field.decimals():
        return field.locale().decimalPoint()
    return ""


def fields_in(page: QWidget) -> list[QWidget]:
    """Return the fields that can be seen, in the order in which they are read.

    Not by Qt's chain of focus: going along it hands every part of every widget to Python, which
    then may delete some.
    """
    seen = [field for kind in _KINDS for field in page.findChildren(kind) if field.isVisible()]
    # The line in a spin box is no field of its own.
    own = [field for field in seen if is_field(field) and field.focusProxy() is None]
    corners = [field.mapTo(page, QPoint(0, 0)) for field in own]
    places = [(corner.y(), corner.x(), number) for number, corner in enumerate(corners)]
    return [own[number] for _, _, number in sorted(places)]


def spot_of(field: QWidget) -> QRect:
    """Return what must be seen of a field, in its own coordinates: of a long text, its cursor."""
    if isinstance(field, _TEXTS):
        cursor = field.cursorRect()
        return cursor.translated(field.viewport().pos()).adjusted(0, -2, 0, 2)
    return field.rect()
