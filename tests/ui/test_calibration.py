"""The arithmetic behind the calibration and the leaves of Tools."""

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kds.ui.sizes import Sizes, pixels_per_mm
from kds.ui.tools.calibration import Aim, Taps, Verdict, inches
from kds.ui.tools.leaves import columns_of, leaves
from kds.ui.tools.stepper_row import Span

MARKS = [(100.0, 100.0), (900.0, 100.0), (500.0, 400.0)]
MILLIMETRES = st.floats(-15, 15)


@pytest.mark.parametrize("diagonal", [7.0, 10.1, 21.5, 43.0])
def test_the_measured_diagonal_gives_the_density_back(diagonal: float) -> None:
    """Inches from a matched card, used as the setting, lead to the same pixels per millimetre."""
    pixels = (1920, 1080)
    density = pixels_per_mm(pixels, (0, 0), diagonal)

    assert inches(pixels, density) == pytest.approx(diagonal, abs=0.01)


def test_taps_in_the_middle_need_no_larger_targets() -> None:
    """Who hits exactly gets the usual 20 mm."""
    assert Aim.of([(0.0, 0.0)] * 5).target == 20


def test_an_offset_needs_twice_its_length() -> None:
    """All taps 12 mm beside the cross, without any spread: a side of 24 mm holds them."""
    assert Aim.of([(12.0, 0.0)] * 5).target == 24
    assert Aim.of([(0.0, -12.0)] * 5).target == 24


def test_a_spread_needs_six_times_its_deviation() -> None:
    """Computed by hand: four taps 5 mm around the middle."""
    aim = Aim.of([(5.0, 0.0), (-5.0, 0.0), (0.0, 5.0), (0.0, -5.0)])

    assert aim.beside == 0
    assert aim.spread == pytest.approx(math.sqrt(4 * 25 / 6))
    assert aim.target == 25


@given(st.lists(st.tuples(MILLIMETRES, MILLIMETRES), min_size=2, max_size=9))
def test_a_target_stays_within_its_bounds(errors: list[tuple[float, float]]) -> None:
    """Whatever is tapped: 20 to 40 mm, and never less than what the rule asks for below 40."""
    aim = Aim.of(errors)

    assert 20 <= aim.target <= 40
    assert aim.target == 40 or aim.target >= 2 * (aim.beside + 3 * aim.spread) - 1e-6


@given(
    st.lists(st.tuples(MILLIMETRES, MILLIMETRES), min_size=2, max_size=9),
    st.tuples(MILLIMETRES, MILLIMETRES),
)
def test_a_shift_moves_the_offset_alone(
    errors: list[tuple[float, float]], by: tuple[float, float]
) -> None:
    """A screen that is off by a constant changes where taps land, not how widely they spread."""
    moved = Aim.of([(x + by[0], y + by[1]) for x, y in errors])
    aim = Aim.of(errors)

    assert moved.spread == pytest.approx(aim.spread, abs=1e-6)
    assert moved.offset == pytest.approx((aim.offset[0] + by[0], aim.offset[1] + by[1]), abs=1e-6)


def test_each_cross_is_tapped_once() -> None:
    """Taps near their crosses are taken, in pixels, and told in millimetres."""
    taps = Taps(MARKS, px_per_mm=4.0)
    assert taps.take((104.0, 92.0), 1.0) is Verdict.TAKEN
    assert taps.take((900.0, 100.0), 2.0) is Verdict.TAKEN
    assert taps.aim() is None
    assert taps.take((500.0, 400.0), 3.0) is Verdict.TAKEN

    assert taps.errors == [(1.0, -2.0), (0.0, 0.0), (0.0, 0.0)]
    assert taps.aim() == Aim.of(taps.errors)


def test_what_was_no_aimed_tap_is_repeated() -> None:
    """Too far away, right after another tap, or with a whole hand: the same cross is still due."""
    taps = Taps(MARKS, px_per_mm=4.0)
    assert taps.take((100.0 + 61, 100.0), 1.0) is Verdict.TOO_FAR
    assert taps.take((100.0, 100.0), 1.4) is Verdict.TOO_SOON
    assert taps.take((100.0, 100.0), 2.0, fingers=2) is Verdict.TOO_MANY
    assert taps.mark == 0

    assert taps.take((100.0 + 59, 100.0), 3.0) is Verdict.TAKEN


def test_a_step_goes_to_whole_steps() -> None:
    """From between two steps the next one is taken, and the ends hold."""
    span = Span(0.5, 5, 0.25)

    assert span.moved(0.8, 1) == 1.0
    assert span.moved(0.8, -1) == 0.75
    assert span.moved(0.75, -1) == 0.5
    assert span.moved(0.5, -1) == 0.5
    assert span.moved(5, 1) == 5


def test_a_clock_goes_around() -> None:
    """Half an hour after 23:30 comes midnight, and before it 23:30 again."""
    clock = Span(0, 23.5 * 60, 30, around=True)

    assert clock.moved(23.5 * 60, 1) == 0
    assert clock.moved(0, -1) == 23.5 * 60


@given(
    st.lists(st.integers(20, 300), max_size=30),
    st.integers(1, 3),
    st.integers(100, 600),
)
def test_rows_keep_their_sequence_and_their_room(
    heights: list[int], columns: int, room: int
) -> None:
    """Rows stand one below the other, none over another, none below the room but what is alone."""
    spots = leaves(heights, columns, room, gap=10)

    assert [spot.height for spot in spots] == heights
    assert [(s.leaf, s.column, s.top) for s in spots] == sorted(
        (s.leaf, s.column, s.top) for s in spots
    )
    for a, b in itertools.pairwise(spots):
        if (a.leaf, a.column) == (b.leaf, b.column):
            assert b.top == a.top + a.height + 10
        else:
            assert b.top == 0
    assert all(spot.top == 0 or spot.top + spot.height <= room for spot in spots)
    assert all(spot.column < columns for spot in spots)


def test_columns_are_balanced() -> None:
    """Four equal rows on two columns stand two by two, though one column could hold them all."""
    spots = leaves([50, 50, 50, 50], 2, 1000, 10)

    assert [spot.column for spot in spots] == [0, 0, 1, 1]


def test_a_narrow_page_has_one_column() -> None:
    """As many columns as a row needs width, one at least."""
    sizes = Sizes.of(4.03, 0.75, 1080)

    assert columns_of(1920, sizes)[0] == 2
    assert columns_of(500, sizes)[0] == 1
