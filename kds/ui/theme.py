"""Colours and fonts. A test computes the contrast of every pair that `Theme.pairs` names."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import QColor, QFontDatabase

from kds.paths import resource

# The second family has what the first lacks: ✓ and →, Arabic, Hebrew and more.
FAMILIES = ("Roboto", "DejaVu Sans")
_FONT_FILES = (
    "fonts/Roboto-Regular.ttf",
    "fonts/Roboto-Bold.ttf",
    "fonts/DejaVuSans.ttf",
    "fonts/DejaVuSans-Bold.ttf",
)

# Okabe and Ito: told apart by the colour-blind too. Black text on all of them.
SKY_BLUE = "#56B4E9"
YELLOW = "#F0E442"
VERMILLION = "#D55E00"
BLUISH_GREEN = "#009E73"


class Tone(Enum):
    """How a ticket's header is coloured; a word in the header always says the same."""

    NEW = auto()
    IN_TIME = auto()
    WARN = auto()
    LATE = auto()
    READY = auto()
    CANCELLED = auto()
    ATTENTION = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Named colours, as #RRGGBB. `ink` is written on every header.

    `line` is how thick a line stands around every button, as a share of its text's height.
    """

    window: str
    bar: str
    bar_button: str
    bar_text: str
    bar_quiet: str
    accent: str
    paper: str
    edge: str
    pressed: str
    neutral: str
    ink: str = "#000000"
    text: str = "#14171B"
    quiet: str = "#5C5F64"
    button: str = "#16191E"
    button_text: str = "#FFFFFF"
    accept: str = "#0A5A9C"
    side: str = "#E3DFD4"
    side_text: str = "#14171B"
    danger: str = "#8A1C00"
    undo: str = "#00694C"
    remark: str = "#FFEDB3"
    remark_bar: str = "#A87900"
    change: str = "#D8EAFB"
    change_bar: str = "#0A5A9C"
    refused: str = "#FFDCCB"
    refused_bar: str = "#C03A00"
    hatch: str = "#F0D3C4"
    alert: str = "#000000"
    alert_text: str = "#FFFFFF"
    new: str = SKY_BLUE
    warn: str = YELLOW
    late: str = VERMILLION
    ready: str = BLUISH_GREEN
    line: float = 0.0
    alive: str = SKY_BLUE
    worry: str = YELLOW

    def tone(self, tone: Tone) -> str:
        """Return the header's colour."""
        return {
            Tone.NEW: self.new,
            Tone.IN_TIME: self.neutral,
            Tone.WARN: self.warn,
            Tone.LATE: self.late,
            Tone.READY: self.ready,
            Tone.CANCELLED: self.late,
            Tone.ATTENTION: self.warn,
        }[tone]

    def pairs(self) -> list[tuple[str, str]]:
        """Return every text colour with a background that it stands on."""
        papers = [self.paper, self.hatch, self.remark, self.change, self.refused, self.pressed]
        headers = [self.tone(tone) for tone in Tone]
        return [
            *((self.text, paper) for paper in papers),
            *((self.ink, header) for header in headers),
            *((header, self.ink) for header in headers),
            (self.quiet, self.paper),
            (self.quiet, self.hatch),
            (self.danger, self.paper),
            (self.undo, self.paper),
            (self.danger, self.hatch),
            (self.paper, self.text),
            (self.bar_text, self.bar),
            (self.bar_text, self.bar_button),
            (self.bar_text, self.window),
            (self.bar_quiet, self.bar),
            (self.bar_quiet, self.window),
            (self.bar, self.bar_text),
            (self.button_text, self.button),
            (self.button_text, self.accept),
            (self.button_text, self.undo),
            (self.button_text, self.danger),
            (self.side_text, self.side),
            (self.danger, self.side),
            (self.alert_text, self.alert),
            (YELLOW, self.alert),
        ]


DARK = Theme(
    window="#101317",
    bar="#1B2027",
    bar_button="#2C333D",
    bar_text="#F1F3F5",
    bar_quiet="#B4BCC8",
    accent=SKY_BLUE,
    paper="#F8F6F1",
    edge="#F8F6F1",
    pressed="#DCE9F3",
    neutral="#D5DAE3",
)
LIGHT = Theme(
    window="#C9CED6",
    bar="#F4F5F7",
    bar_button="#DDE1E7",
    bar_text="#14171B",
    bar_quiet="#474D57",
    accent="#0A5A9C",
    alive="#00694C",
    worry="#8A1C00",
    paper="#FFFFFF",
    edge="#8D95A1",
    pressed="#DCE9F3",
    neutral="#E2E6EC",
)
# Text of 7 to 1 and more on everything; the status colours are as far apart as that allows.
CONTRAST = Theme(
    window="#000000",
    bar="#000000",
    bar_button="#000000",
    bar_text="#FFFFFF",
    bar_quiet="#FFFFFF",
    accent="#0A84FF",
    paper="#FFFFFF",
    edge="#FFFFFF",
    pressed="#FFEE00",
    neutral="#E8E8E8",
    text="#000000",
    quiet="#262626",
    button="#000000",
    accept="#003C78",
    side="#FFFFFF",
    side_text="#000000",
    danger="#7A0000",
    undo="#004D38",
    remark="#FFF6C8",
    remark_bar="#000000",
    change="#E0F0FF",
    change_bar="#003C78",
    refused="#FFE6DC",
    refused_bar="#7A0000",
    hatch="#F2C6B0",
    new="#99D6FF",
    warn="#FFEE00",
    late="#F2732E",
    ready="#00AE7E",
    line=0.1,
    alive="#99D6FF",
    worry="#FFEE00",
)
_THEMES = {"dark": DARK, "light": LIGHT, "contrast": CONTRAST}


def theme_named(name: str) -> Theme:
    """Return a theme by its name in the settings."""
    return _THEMES[name]


def theme_for(name: str, *, high_contrast: bool) -> Theme:
    """Return the theme of the settings, unless the system asks for high contrast."""
    return CONTRAST if high_contrast else _THEMES[name]


def load_fonts() -> None:
    """Make the bundled fonts known to Qt, so that every kitchen sees the same screen."""
    if not set(FAMILIES) <= set(QFontDatabase.families()):
        for file in _FONT_FILES:
            QFontDatabase.addApplicationFont(str(resource(file)))


def blended(colour: str, other: str, share: float) -> QColor:
    """Return `colour` with `share` (0 to 1) of `other` in it."""
    a, b = QColor(colour), QColor(other)
    return QColor(
        round(a.red() + (b.red() - a.red()) * share),
        round(a.green() + (b.green() - a.green()) * share),
        round(a.blue() + (b.blue() - a.blue()) * share),
    )
