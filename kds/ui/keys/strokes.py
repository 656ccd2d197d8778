"""What a pressed key is called, whichever keyboard or bump bar sends it.

The name is Qt's portable text ("Return", "Ctrl+1"), so that it can stand in a settings file.
"""

import sys

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

translate = QCoreApplication.translate

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | Qt.KeyboardModifier.ShiftModifier
)
_ONLY_MODIFY = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_Hyper_L,
        Qt.Key.Key_Hyper_R,
    }
)
# What the window itself does; no bump bar may take it away.
RESERVED = frozenset({"F1", "F11", "Esc", "Tab", "Shift+Tab", "Ctrl+Q"})
# A keypad means its digits, whatever its Num Lock says.
_KEYPAD = {
    Qt.Key.Key_Insert: Qt.Key.Key_0,
    Qt.Key.Key_End: Qt.Key.Key_1,
    Qt.Key.Key_Down: Qt.Key.Key_2,
    Qt.Key.Key_PageDown: Qt.Key.Key_3,
    Qt.Key.Key_Left: Qt.Key.Key_4,
    Qt.Key.Key_Clear: Qt.Key.Key_5,
    Qt.Key.Key_Right: Qt.Key.Key_6,
    Qt.Key.Key_Home: Qt.Key.Key_7,
    Qt.Key.Key_Up: Qt.Key.Key_8,
    Qt.Key.Key_PageUp: Qt.Key.Key_9,
    Qt.Key.Key_Delete: Qt.Key.Key_Period,
}
_SAME = {
    Qt.Key.Key_Enter: Qt.Key.Key_Return,
    Qt.Key.Key_Backtab: Qt.Key.Key_Tab,
}
# The scan code of the key that has 1 on it in most countries; 0 is nine keys further.
_FIRST_OF_ROW = {"xcb": 10, "wayland": 10, "windows": 2}
_PRINTED_BELOW = 0x01000000


def only_modifies(event: QKeyEvent) -> bool:
    """Whether a key does nothing by itself, like Ctrl."""
    return event.key() in _ONLY_MODIFY


def stroke_of(event: QKeyEvent, platform: str = "") -> str:
    """Return the name of a pressed key, "" for one without a name.

    `platform` is Qt's name of the window system; empty means the one that runs.
    """
    if only_modifies(event):
        return ""
    modifiers = event.modifiers()
    key = _digit_of_row(event, platform or QGuiApplication.platformName()) or event.key()
    if modifiers & Qt.KeyboardModifier.KeypadModifier and sys.platform != "darwin":
        key = _KEYPAD.get(_as_key(key), _as_key(key)).value
    key = _SAME.get(_as_key(key), _as_key(key)).value
    kept = modifiers & _MODIFIERS
    if key < _PRINTED_BELOW:
        # "A" is the same key whether it comes with Shift, with Caps Lock or small.
        kept &= ~Qt.KeyboardModifier.ShiftModifier
    return _name(key, kept)


def known_stroke(text: str) -> str:
    """Return a name from a settings file as `stroke_of` gives it, "" if there is no such key."""
    sequence = QKeySequence.fromString(text.strip(), _PORTABLE)
    if sequence.count() != 1:
        return ""
    combination = sequence[0]  # type: ignore[index]  # it is, but the stubs do not know
    key = _SAME.get(combination.key(), combination.key())
    if key is Qt.Key.Key_unknown or key in _ONLY_MODIFY:
        return ""
    kept = combination.keyboardModifiers() & _MODIFIERS
    if key.value < _PRINTED_BELOW:
        kept &= ~Qt.KeyboardModifier.ShiftModifier
    return _name(key.value, kept)


def label(stroke: str) -> str:
    """Return what people call a key."""
    parts = stroke.split("+") if len(stroke) > 1 and not stroke.endswith("+") else [stroke]
    words = {
        "Return": translate("Strokes", "Enter"),
        "Space": translate("Strokes", "Space"),
        "Backspace": translate("Strokes", "Backspace"),
        "Del": translate("Strokes", "Del"),
        "Home": translate("Strokes", "Home"),
        "PgUp": translate("Strokes", "Page Up"),
        "PgDown": translate("Strokes", "Page Down"),
        "Left": "←",
        "Right": "→",
        "Up": "↑",
        "Down": "↓",
    }
    return "+".join(words.get(part, part) for part in parts)


def _digit_of_row(event: QKeyEvent, platform: str) -> int:
    """Return the digit of a key in the row of digits; 0 if it is none.

    A bump bar sends places. Where the machine's keyboard is French, Qt makes "&" of the place of 1.
    """
    first = _FIRST_OF_ROW.get(platform)
    place = event.nativeScanCode() - first if first else -1
    if not 0 <= place <= 9:  # noqa: PLR2004 - ten digits
        return 0
    return Qt.Key.Key_0.value + (place + 1) % 10


def _as_key(key: int) -> Qt.Key:
    try:
        return Qt.Key(key)
    except ValueError:
        return Qt.Key.Key_unknown


def _name(key: int, modifiers: Qt.KeyboardModifier) -> str:
    qt_key = _as_key(key)
    if qt_key is Qt.Key.Key_unknown or not key:
        return ""
    text = QKeySequence(QKeyCombination(modifiers, qt_key)).toString(_PORTABLE)
    return text if text.isprintable() else ""
