"""Which letters stand where on the keypad: by language, with accents and signs in layers."""

from enum import Enum, auto

_QWERTY = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_LETTERS = {
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbn'"),
    "de": ("qwertzuiop", "asdfghjkl", "yxcvbnm"),
}
# All that English, Spanish, French, German and Dutch write beyond a to z.
_ACCENTS = ("áàâäæçéèêë", "íìîïñóòôö", "œúùûüßÿ")
_DIGITS = "1234567890"
# Where the digits have a row of their own, more signs take their place.
_SIGNS = ("-/&+.,:;'", "()!?@#%")
_MORE_SIGNS = '"€$£*=_°<>'
# What secrets and addresses may have beyond that, and what Spanish begins a question with.
_RARE_SIGNS = ("[]{}\\|~^`", "¿¡§«»…", "–·’“”")
NUMBERS = ("123", "456", "789", "0")


class Layer(Enum):
    """What the keys write."""

    LETTERS = auto()
    ACCENTS = auto()
    SIGNS = auto()
    RARE_SIGNS = auto()
    NUMBERS = auto()


def rows(layer: Layer, language: str, *, digits_row: bool) -> tuple[str, ...]:
    """Return the characters of each row of keys, from the top.

    `digits_row` puts the digits above the letters; without it they are among the signs.
    """
    if layer is Layer.NUMBERS:
        return NUMBERS
    top = (_DIGITS,) if digits_row else ()
    if layer is Layer.ACCENTS:
        return top + _ACCENTS
    if layer is Layer.SIGNS:
        return (_DIGITS, _MORE_SIGNS, *_SIGNS) if digits_row else (_DIGITS, *_SIGNS)
    if layer is Layer.RARE_SIGNS:
        return top + _RARE_SIGNS
    return top + _LETTERS.get(language, _QWERTY)


def shifted(character: str) -> str:
    """Return the capital of a letter; what has none stays."""
    capital = character.upper()
    return capital if len(capital) == 1 else character
