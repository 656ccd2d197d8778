"""Colours: read by everybody, told apart by everybody."""

import math
from itertools import combinations

import pytest

from kds.ui.theme import BLUISH_GREEN, DARK, LIGHT, SKY_BLUE, VERMILLION, YELLOW, Theme

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


@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_all_text_can_be_read(theme: Theme) -> None:
    """Every text colour has a contrast of 4.5 to 1 or more on everything it stands on."""
    poor = {pair: round(contrast(*pair), 2) for pair in theme.pairs() if contrast(*pair) < 4.5}

    assert poor == {}


@pytest.mark.parametrize("theme", [DARK, LIGHT])
@pytest.mark.parametrize("kind", DICHROMACIES)
def test_the_colour_blind_tell_states_apart(theme: Theme, kind: str) -> None:
    """The header's colours differ by 10 or more in CIEDE2000 for each colour blindness."""
    states = [SKY_BLUE, theme.neutral, YELLOW, VERMILLION, BLUISH_GREEN]
    close = {
        (one, other): round(difference, 1)
        for one, other in combinations(states, 2)
        if (difference := ciede2000(lab(seen(one, kind)), lab(seen(other, kind)))) < 10
    }

    assert close == {}
