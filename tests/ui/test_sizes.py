"""Sizes by millimetres and by distance, recomputed here by hand."""

import math

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

    assert sizes.columns(1080, 8) == 5


@pytest.mark.parametrize("reported", [(0, 0), (160, 90), (160_000, 90_000)])
def test_a_screen_that_lies_about_its_size(reported: tuple[float, float]) -> None:
    """A screen that reports an impossible size, or none, counts as 96 dots an inch."""
    believed = pixels_per_mm(FULL_HD, reported, 0)

    assert believed == pytest.approx(FULL_HD[0] / 160 if reported[0] == 160 else 96 / 25.4)


def test_the_setting_overrules_the_screen() -> None:
    """The diagonal that the owner measured counts more than what the screen says."""
    assert pixels_per_mm(FULL_HD, (344, 194), 21.5) == pytest.approx(4.034, abs=0.001)
