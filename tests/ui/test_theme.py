"""Colours: read by everybody, told apart by everybody."""

import math
from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from typing_extensions import override

from kds.ui.contrast import high_contrast_asked, is_high
from kds.ui.theme import CONTRAST, DARK, LIGHT, Theme, Tone, theme_for
from tests.ui import boards
from tests.ui.conftest import Kitchen, OpenKitchen

# CIEDE2000 between status colours. A green, olive and red that a shop really sells come down to 3
# and 5 for the colour-blind; the palette of Okabe and Ito has 12 at worst, sky blue beside bluish
# green for those who see no blue. What calls for somebody (new, due soon, late) lies further apart.
APART, CALLS_APART = 12, 18

Rgb = tuple[float, float, float]

# Machado, Oliveira and Fernandes 2009, severity 1.0, for linear RGB.
DICHROMACIES: dict[str, tuple[Rgb, Rgb, Rgb]] = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def linear(colour: str) -> Rgb:
    """Return the linear RGB of #RRGGBB."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return r, g, b


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG."""
    light = [
        sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), linear(x), strict=True)) + 0.05
        for x in (one, other)
    ]
    return max(light) / min(light)


def seen(colour: str, kind: str) -> Rgb:
    """Return the linear RGB as somebody of this kind sees it."""
    rgb = linear(colour)
    r, g, b = (
        min(1.0, max(0.0, sum(w * c for w, c in zip(row, rgb, strict=True))))
        for row in DICHROMACIES[kind]
    )
    return r, g, b


def lab(rgb: Rgb) -> Rgb:
    """Return CIE L*a*b* under D65."""
    r, g, b = rgb
    xyz = (
        (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047,
        0.2126729 * r + 0.7151522 * g + 0.0721750 * b,
        (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883,
    )
    x, y, z = (v ** (1 / 3) if v > 216 / 24389 else (24389 / 27 * v + 16) / 116 for v in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def ciede2000(one: Rgb, other: Rgb) -> float:
    """Return the colour difference of CIE 142-2001."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean_c = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    g = 0.5 * (1 - math.sqrt(mean_c**7 / (mean_c**7 + 25**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = math.degrees(math.atan2(b1, a1)) % 360, math.degrees(math.atan2(b2, a2)) % 360
    dh = 0.0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    mean_h = h1 + h2 if c1 * c2 == 0 else (h1 + dh / 2) % 360
    mean_l, mean_c = (l1 + l2) / 2, (c1 + c2) / 2
    t = (
        1
        - 0.17 * math.cos(math.radians(mean_h - 30))
        + 0.24 * math.cos(math.radians(2 * mean_h))
        + 0.32 * math.cos(math.radians(3 * mean_h + 6))
        - 0.20 * math.cos(math.radians(4 * mean_h - 63))
    )
    s_l = 1 + 0.015 * (mean_l - 50) ** 2 / math.sqrt(20 + (mean_l - 50) ** 2)
    s_c, s_h = 1 + 0.045 * mean_c, 1 + 0.015 * mean_c * t
    turn = 60 * math.exp(-(((mean_h - 275) / 25) ** 2))
    r_t = -math.sin(math.radians(turn)) * 2 * math.sqrt(mean_c**7 / (mean_c**7 + 25**7))
    d_l, d_c = (l2 - l1) / s_l, (c2 - c1) / s_c
    d_h = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(dh) / 2) / s_h
    return math.sqrt(d_l**2 + d_c**2 + d_h**2 + r_t * d_c * d_h)


def test_the_difference_is_computed_right() -> None:
    """The formula agrees with a published pair (Sharma 2005, pair 1)."""
    pair = ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485))

    assert ciede2000(*pair) == pytest.approx(2.0425, abs=0.0001)


THEMES = pytest.mark.parametrize(
    ("theme", "least"),
    [(DARK, 4.5), (LIGHT, 4.5), (CONTRAST, 7.0)],
    ids=["dark", "light", "contrast"],
)


@THEMES
def test_all_text_can_be_read(theme: Theme, least: float) -> None:
    """Text has 4.5 to 1 or more on everything it stands on, and 7 to 1 in high contrast."""
    poor = {pair: round(contrast(*pair), 2) for pair in theme.pairs() if contrast(*pair) < least}

    assert poor == {}


@THEMES
def test_what_is_chosen_can_be_seen(theme: Theme, least: float) -> None:
    """The frame of what is chosen or focused has 3 to 1 on the bars and on the board."""
    del least

    assert contrast(theme.accent, theme.bar) >= 3
    assert contrast(theme.accent, theme.bar_button) >= 3
    assert contrast(theme.accent, theme.window) >= 3


def close(theme: Theme, tones: set[Tone], kind: str | None, least: float) -> dict[str, float]:
    """Return the pairs of headers whose colours differ by less than `least`, as seen by a kind."""
    as_seen = {
        theme.tone(tone): linear(theme.tone(tone)) if kind is None else seen(theme.tone(tone), kind)
        for tone in tones
    }
    differences = {
        f"{one} {other}": round(ciede2000(lab(as_seen[one]), lab(as_seen[other])), 1)
        for one, other in combinations(as_seen, 2)
    }
    return {pair: found for pair, found in differences.items() if found < least}


@THEMES
@pytest.mark.parametrize("kind", [None, *DICHROMACIES])
def test_the_colour_blind_tell_states_apart(theme: Theme, least: float, kind: str | None) -> None:
    """The headers' colours differ for everybody, and most those that call for somebody."""
    del least

    assert close(theme, set(Tone), kind, APART) == {}
    assert close(theme, {Tone.NEW, Tone.WARN, Tone.LATE}, kind, CALLS_APART) == {}


def test_a_palette_that_is_really_sold_would_fail() -> None:
    """Red and green as other screens have them are nearly one colour to a deuteranope."""
    green, red = "#4CAF50", "#CF6A00"

    assert ciede2000(lab(seen(green, "deutan")), lab(seen(red, "deutan"))) < APART


def palette(window: str, text: str) -> QPalette:
    """Return a palette with these colours."""
    made = QPalette()
    made.setColor(QPalette.ColorRole.Window, QColor(window))
    made.setColor(QPalette.ColorRole.WindowText, QColor(text))
    return made


@pytest.fixture
def system_palette(qapp: object) -> Iterator[QPalette]:
    """The system's palette, which is put back in the end."""
    del qapp
    usual = QGuiApplication.palette()
    yield usual
    QGuiApplication.setPalette(usual)


@pytest.mark.parametrize(
    ("window", "text", "high"),
    [
        ("#000000", "#ffffff", True),  # Windows' "Night sky", Linux' "high contrast inverse"
        ("#ffffff", "#000000", True),
        ("#efefef", "#000000", False),
        ("#1e1e1e", "#ffffff", False),
        ("#f3f3f3", "#1b1b1b", False),
    ],
)
def test_a_black_and_white_palette_is_high_contrast(window: str, text: str, *, high: bool) -> None:
    """Windows' contrast themes are known by their palette; usual light and dark ones are not."""
    assert is_high(palette(window, text)) is high


class Deaf(QObject):
    """Keeps palette changes from a widget."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        return event.type() is QEvent.Type.PaletteChange


def theme_of(kitchen: Kitchen) -> Theme:
    """Return the theme that the tickets wear."""
    kitchen.settle()
    return kitchen.card("101").picture.theme


def test_the_system_asks_for_high_contrast(
    open_kitchen: OpenKitchen, system_palette: QPalette
) -> None:
    """While the program runs the system's wish is followed both ways, whatever the settings say."""
    kitchen = open_kitchen(boards.calm, theme="light")
    assert not high_contrast_asked()
    assert theme_of(kitchen) is LIGHT
    QGuiApplication.setPalette(palette("#000000", "#ffffff"))
    kitchen.qtbot.waitUntil(lambda: theme_of(kitchen) is CONTRAST, timeout=2000)
    QGuiApplication.setPalette(system_palette)

    kitchen.qtbot.waitUntil(lambda: theme_of(kitchen) is LIGHT, timeout=2000)


def test_the_systems_own_setting_is_heard(
    open_kitchen: OpenKitchen, system_palette: QPalette
) -> None:
    """Where only the setting changes, and no palette, it is asked again."""
    del system_palette
    kitchen, deaf = open_kitchen(boards.calm), Deaf()
    kitchen.window.installEventFilter(deaf)
    QGuiApplication.setPalette(palette("#000000", "#ffffff"))
    assert theme_of(kitchen) is DARK
    hints = QGuiApplication.styleHints()
    wishes = hints.accessibility()
    wishes.contrastPreferenceChanged.emit(wishes.contrastPreference())

    assert theme_of(kitchen) is CONTRAST


@pytest.mark.parametrize("name", ["dark", "light", "contrast"])
def test_the_settings_choose_the_theme(name: str) -> None:
    """Each name is a theme of its own; high contrast stands above them all."""
    themes = {"dark": DARK, "light": LIGHT, "contrast": CONTRAST}

    assert theme_for(name, high_contrast=False) is themes[name]
    assert theme_for(name, high_contrast=True) is CONTRAST
