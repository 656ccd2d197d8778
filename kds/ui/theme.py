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
    """Named colours, as #RRGGBB. `ink` is written on paper and on every header."""

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
    alive: str = SKY_BLUE
    worry: str = YELLOW

    def tone(self, tone: Tone) -> str:
        """Return the header's colour."""
        return {
            Tone.NEW: SKY_BLUE,
            Tone.IN_TIME: self.neutral,
            Tone.WARN: YELLOW,
            Tone.LATE: VERMILLION,
            Tone.READY: BLUISH_GREEN,
            Tone.CANCELLED: VERMILLION,
            Tone.ATTENTION: YELLOW,
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
            (self.button_text, self.button),
            (self.button_text, self.accept),
            (self.button_text, self.undo),
            (self.button_text, self.danger),
            (self.side_text, self.side),
            (self.danger, self.side),
            (self.alert_text, self.alert),
            (self.ink, YELLOW),
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


def theme_named(name: str) -> Theme:
    """Return the theme of the settings."""
    return LIGHT if name == "light" else DARK


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
