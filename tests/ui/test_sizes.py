"""Sizes by millimetres and by distance, recomputed here by hand."""

import json
import math
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kds.ui.sizes import Sizes, pixels_per_mm

FULL_HD = (1920, 1080)


def density(inches: float, pixels: tuple[int, int] = FULL_HD) -> float:
    """Return pixels per millimetre of a screen of this diagonal."""
    return pixels_per_mm(pixels, (0, 0), inches)


@pytest.mark.parametrize(("inches", "target"), [(21.5, 81), (15.6, 112), (24, 73)])
def test_a_target_has_20_millimetres(inches: float, target: int) -> None:
    """Buttons have the figures of shared/KITCHEN.md, rounded up; dangerous ones 25 mm."""
    sizes = Sizes.of(density(inches), 0.75, 1080)

    assert sizes.target == target
    assert sizes.danger == math.ceil(25 * density(inches))


@pytest.mark.parametrize("distance", [0.5, 0.75, 1, 1.5, 2])
def test_capitals_have_20_minutes_of_arc(distance: float) -> None:
    """From where the cook stands a capital letter covers 20 minutes of arc."""
    per_mm = density(27, (3840, 2160))
    sizes = Sizes.of(per_mm, distance, 2160)
    cap_mm = sizes.text * 0.711 / per_mm
    minutes = math.degrees(math.atan(cap_mm / (distance * 1000))) * 60

    assert minutes >= 20
    assert minutes < 21.5


def test_a_small_screen_makes_text_smaller_but_not_illegible() -> None:
    """On 10 inches text shrinks to ISO's 16 minutes of arc, targets stay 20 mm."""
    per_mm = density(10.1, (1024, 600))
    sizes = Sizes.of(per_mm, 0.75, 600)
    minutes = math.degrees(math.atan(sizes.text * 0.711 / per_mm / 750)) * 60

    assert 16 <= minutes < 17
    assert sizes.target / per_mm >= 20


@pytest.mark.parametrize(
    ("pixels", "inches", "columns"),
    [(FULL_HD, 21.5, 4), ((1024, 600), 10.1, 2), ((1080, 1920), 21.5, 2), ((3840, 2160), 43, 8)],
)
def test_columns_suit_the_width(pixels: tuple[int, int], inches: float, columns: int) -> None:
    """Without a setting, four columns on full HD, two at least, eight at most."""
    sizes = Sizes.of(density(inches, pixels), 0.75, min(pixels))

    assert sizes.columns(pixels[0]) == columns


@pytest.mark.parametrize(("wanted", "columns"), [(2, 2), (5, 5), (8, 8), (1, 2), (12, 8)])
def test_the_owner_chooses_columns(wanted: int, columns: int) -> None:
    """The setting counts, between two and eight."""
    assert Sizes.of(density(21.5), 0.75, 1080).columns(1920, wanted) == columns


def test_a_column_holds_the_buttons() -> None:
    """On a narrow screen eight columns would leave no room for fingers: there are fewer."""
    sizes = Sizes.of(density(21.5), 0.75, 1080)

    assert sizes.columns(1080, 8) == 4


@pytest.mark.parametrize("reported", [(0, 0), (160, 90), (160_000, 90_000)])
def test_a_screen_that_lies_about_its_size(reported: tuple[float, float]) -> None:
    """A screen that reports an impossible size, or none, counts as 96 dots an inch."""
    believed = pixels_per_mm(FULL_HD, reported, 0)

    assert believed == pytest.approx(FULL_HD[0] / 160 if reported[0] == 160 else 96 / 25.4)


def test_the_setting_overrules_the_screen() -> None:
    """The diagonal that the owner measured counts more than what the screen says."""
    assert pixels_per_mm(FULL_HD, (344, 194), 21.5) == pytest.approx(4.034, abs=0.001)


def test_the_owner_is_believed_about_a_very_large_screen() -> None:
    """A measured diagonal counts whatever it is: 75 inches of full HD have 1.16 pixels a mm."""
    assert pixels_per_mm(FULL_HD, (0, 0), 75) == pytest.approx(1.157, abs=0.001)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_a_scaled_screen_is_believed(scale: float) -> None:
    """32 inches of full HD, scaled: fewer pixels to lay out in, the same millimetres."""
    pixels = round(1920 / scale), round(1080 / scale)
    per_mm = pixels_per_mm(pixels, (708, 398), 0, scale)

    assert per_mm * scale == pytest.approx(1920 / 708, rel=0.01)


@pytest.mark.parametrize("believed", [False, True], ids=["measured by the owner", "reported"])
def test_sizes_hold_on_scaled_screens(tmp_path: Path, *, believed: bool) -> None:
    """At 100, 125, 150 and 200 % targets and text have the same millimetres, within 5 %."""
    screen = {"name": "one", "x": 0, "y": 0, "width": 2540, "height": 1440}
    dots = {"logicalDpi": 100, "logicalBaseDpi": 96, "dpr": 1}
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": [screen | dots]}))
    inches = 0.0 if believed else math.hypot(2540, 1440) / 100
    target = 20 / 25.4 * 100
    seen = {}
    for factor in ("1", "1.25", "1.5", "2"):
        scaled = {"QT_QPA_PLATFORM": f"offscreen:configfile={file}", "QT_SCALE_FACTOR": factor}
        done = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-m", "tests.ui.on_a_screen", str(inches)],
            env=os.environ | scaled,
            cwd=Path(__file__).parents[2],
            capture_output=True,
            check=True,
            text=True,
        )
        seen[factor] = [float(word) for word in done.stdout.split()]

    for factor, (scale, side, text, columns, width) in seen.items():
        assert scale == float(factor)
        assert side == pytest.approx(target, rel=0.05), seen
        assert side >= target, seen
        assert text == pytest.approx(seen["1"][2], rel=0.05), seen
        assert columns == seen["1"][3], seen
        assert width == pytest.approx(2540, abs=2), seen
