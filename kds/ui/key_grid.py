"""The keys of the keypad, in rows: letters of a language, accents, signs or digits alone."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.ui.button import Button
from kds.ui.letters import Layer, rows, shifted
from kds.ui.signs import Sign
from kds.ui.sizes import Sizes
from kds.ui.tappable import Tappable
from kds.ui.theme import Theme
from kds.ui.typeset import Face

# Wider than so many targets a key only makes longer ways.
_WIDEST = 1.6
_KEYS_ACROSS = 10
_SIGN_LAYERS = (Layer.LETTERS, Layer.SIGNS, Layer.RARE_SIGNS)
_SIGNS_NAME = {Layer.SIGNS: "[]{", Layer.RARE_SIGNS: "abc"}
_ROWS_WITH_DIGITS = 5


class Key(Button):
    """A key: two fingers on it, the second before the first is lifted, have pressed it twice.

    Signals:
        struck: it was pressed (what is written on it).
    """

    struck = Signal(str)

    def __init__(self, theme: Theme, face: Face, parent: QWidget) -> None:
        """Make a key without text."""
        super().__init__(theme, face, parent)
        self.tapped.connect(self._strike)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def finger_down(self, finger: int, at: QPointF) -> None:
        held = self.is_held
        self.let_go()
        if held:
            self.click()
        super().finger_down(finger, at)

    def _strike(self) -> None:
        self.struck.emit(self.text())


class KeyGrid(QWidget, Tappable):
    """Keys that fill the room they are given.

    Signals:
        typed: a character.
        erased: the last character shall go.
    """

    typed = Signal(str)
    erased = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        """Make a grid without keys, with the letters where `language` has them."""
        super().__init__(parent)
        self._theme, self._language = theme, language
        self._sizes: Sizes | None = None
        self._layer, self._capital = Layer.LETTERS, False
        self._point, self._every_sign = "", False
        self.keys: dict[str, Key] = {}
        self.erase = self._key("", self.erased.emit, Sign.ERASE, self.tr("Erase a letter"))
        self.shift = self._key("", self._shift, Sign.SHIFT, self.tr("Capital letter"))
        self.space = self._key(self.tr("Space"), partial(self._type, " "))
        self.accents = self._key("àéñ", self._to_accents, name=self.tr("Accents"))
        self.signs = self._key("1&-", self._to_signs, name=self.tr("Digits and signs"))

    def open(
        self,
        sizes: Sizes,
        *,
        digits: bool,
        capital: bool,
        point: str = "",
        every_sign: bool = False,
    ) -> None:
        """Show digits alone, or letters of which the first may be a capital.

        Digits may have a decimal `point` beside them; `every_sign` adds a layer of rare signs.
        """
        self._sizes, self._capital = sizes, capital
        self._point, self._every_sign = point, every_sign
        self._layer = Layer.NUMBERS if digits else Layer.LETTERS
        for button in self._fixed():
            button.wear(self._theme, self._face())
        self._show_layer()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_keys()

    def _make_keys(self) -> None:
        """Put the keys of the layer in place, each as large as the room allows."""
        for old in self.keys.values():
            # One of them may have been pressed to bring us here.
            old.hide()
            old.deleteLater()
        self.keys = {}
        if self._sizes is None or self.width() <= 0:
            return
        alone = self._layer is Layer.NUMBERS
        gap, target = self._sizes.gap // 2, self._sizes.target
        tall = self.height() >= _ROWS_WITH_DIGITS * (target + gap) - gap
        lines = rows(self._layer, self._language, digits_row=tall)
        count = len(lines) if alone else len(lines) + 1
        across = 3 if alone else _KEYS_ACROSS
        high = min((self.height() + gap) // count - gap, round(target * 1.25))
        wide = min((self.width() + gap) // across - gap, round(target * _WIDEST))
        whole = across * (wide + gap) - gap
        left, top = (self.width() - whole) // 2, (self.height() - count * (high + gap) + gap) // 2
        for number, line in enumerate(lines):
            used = len(line) * (wide + gap) - gap
            at = left + (0 if alone and number < len(lines) - 1 else (whole - used) // 2)
            for character in line:
                self._add_key(character, QRect(at, top + number * (high + gap), wide, high))
                at += wide + gap
        if alone and self._point:
            self._add_key(self._point, QRect(left, top + (count - 1) * (high + gap), wide, high))
        last = QRect(left, top + (len(lines) - 1) * (high + gap), whole, high)
        self._place_fixed(last, len(lines[-1]) * (wide + gap) - gap, gap)

    def _add_key(self, character: str, place: QRect) -> None:
        text = shifted(character) if self._capital else character
        key = Key(self._theme, self._face(), self)
        key.dress(self._theme.bar_button, self._theme.bar_text, text)
        key.struck.connect(self._type)
        key.setGeometry(place)
        key.show()
        self.keys[text] = key

    def _change_case(self) -> None:
        """Write other letters on the keys; a finger that is on one of them stays there."""
        keys, self.keys = list(self.keys.values()), {}
        for key in keys:
            letter = key.text()
            text = shifted(letter) if self._capital else letter.lower()
            key.dress(key.fill, key.ink, text)
            self.keys[text] = key

    def _place_fixed(self, last: QRect, used: int, gap: int) -> None:
        """Put the other keys beside and below the `last` row, of which letters have `used` some."""
        alone = self._layer is Layer.NUMBERS
        for button in (self.shift, self.space, self.accents, self.signs):
            button.setVisible(not alone)
        left, whole, high = last.left(), last.width(), last.height()
        side = (whole - used) // 2 - gap
        self.erase.setGeometry(left + whole - side, last.top(), side, high)
        self.erase.show()
        self.shift.setGeometry(left, last.top(), side, high)
        below, each = last.top() + high + gap, round(whole * 0.2)
        self.signs.setGeometry(left, below, each, high)
        self.accents.setGeometry(left + each + gap, below, each, high)
        start = left + 2 * (each + gap)
        self.space.setGeometry(start, below, left + whole - start, high)

    def _key(
        self, text: str, pressed: Callable[[], object], sign: Sign | None = None, name: str = ""
    ) -> Key:
        button = Key(self._theme, self._face(), self)
        button.dress(self._theme.bar_button, self._theme.bar_text, text, sign, name)
        button.tapped.connect(pressed)
        return button

    def _face(self) -> Face:
        return Face.of(round((self._sizes.text if self._sizes else 24) * 1.2), bold=True)

    def _fixed(self) -> list[Button]:
        return [self.erase, self.shift, self.space, self.accents, self.signs]

    def _type(self, text: str) -> None:
        capital, self._capital = self._capital, False
        self.typed.emit(text)
        if self._layer is Layer.ACCENTS:
            self._to_layer(Layer.LETTERS)
        elif capital:
            self._change_case()

    def _shift(self) -> None:
        self._capital = not self._capital
        self._change_case()

    def _to_accents(self) -> None:
        self._to_layer(Layer.LETTERS if self._layer is Layer.ACCENTS else Layer.ACCENTS)

    def _to_signs(self) -> None:
        layers = _SIGN_LAYERS if self._every_sign else _SIGN_LAYERS[:2]
        at = layers.index(self._layer) if self._layer in layers else 0
        self._to_layer(layers[(at + 1) % len(layers)])

    def _to_layer(self, layer: Layer) -> None:
        # A finger that is still on a key came before what brought us here: no key is lost.
        held = [key.text() for key in self.keys.values() if key.is_held]
        self._layer = layer
        self._show_layer()
        for text in held:
            self.typed.emit(text)

    def _show_layer(self) -> None:
        self.accents.chosen = self._layer is Layer.ACCENTS
        self.signs.chosen = self._layer in _SIGN_LAYERS[1:]
        if self._every_sign:
            self.signs.setText(_SIGNS_NAME.get(self._layer, "1&-"))
        self._make_keys()
