"""Fingers, palms and drags told apart by plain arithmetic; no test's screen can tell a breadth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kds.ui.contacts import Contacts, Kind
from tests.ui.conftest import Ticks

PX = 4.0


def contacts() -> tuple[Contacts, Ticks]:
    """Return contacts on a screen of 4 pixels a millimetre, and their clock."""
    ticks = Ticks()
    made = Contacts(ticks)
    made.px_per_mm = PX
    return made, ticks


@pytest.mark.parametrize(("breadth", "palm"), [(0, False), (9, False), (22, False), (31, True)])
def test_a_broad_contact_is_a_palm(breadth: float, *, palm: bool) -> None:
    """A fingertip and a glove are narrower than 30 mm; what is broader presses nothing."""
    made, _ = contacts()

    assert made.down(0, 100, 100, breadth * PX, may_drag=True) == ({0} if palm else set())


def test_a_finger_that_becomes_broad_is_a_palm() -> None:
    """A hand that is laid down from the heel counts as one, and never as a swipe."""
    made, ticks = contacts()
    made.down(0, 400, 100, 10 * PX, may_drag=True)
    assert made.move(0, 400, 102, 35 * PX) is Kind.PALM
    ticks.turn(0.2)
    assert made.move(0, 100, 102, 10 * PX) is Kind.PALM

    assert made.up(0) == 0


@pytest.mark.parametrize(
    ("apart_mm", "apart_s", "palm"),
    [(25, 0.1, True), (25, 0.2, False), (100, 0.05, False)],
)
def test_three_contacts_of_one_hand(apart_mm: float, apart_s: float, *, palm: bool) -> None:
    """Three within a hand's breadth within 0.3 s are a palm; slower or wider ones are fingers."""
    made, ticks = contacts()
    found: set[int] = set()
    for finger in range(3):
        found |= made.down(finger, finger * apart_mm * PX, 0, 0, may_drag=True)
        ticks.turn(apart_s)

    assert found == ({0, 1, 2} if palm else set())


@pytest.mark.parametrize(
    ("far_mm", "seconds", "turns"),
    [
        (-26, 0.5, 1),
        (26, 0.5, -1),
        (-24, 0.5, 0),
        (-16, 0.2, 1),
        (-14, 0.2, 0),
        (-60, 2.9, 1),
        (-60, 3.1, 0),
    ],
)
def test_how_far_and_how_fast(far_mm: float, seconds: float, turns: int) -> None:
    """25 mm turn the page, 15 mm do when they are quick, and what takes 3 s was resting."""
    made, ticks = contacts()
    made.down(0, 800, 100, 0, may_drag=True)
    for step in range(1, 6):
        ticks.turn(seconds / 5)
        made.move(0, 800 + far_mm * PX * step / 5, 100, 0)

    assert made.up(0) == turns


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["down", "move", "up"]),
            st.integers(0, 4),
            st.floats(0, 1920),
            st.floats(0, 1080),
            st.floats(0, 0.5),
        ),
        max_size=60,
    )
)
def test_no_page_turns_with_two_hands_on_the_move(
    events: list[tuple[str, int, float, float, float]],
) -> None:
    """Whatever fingers do: a page turns only for one that went far, while no other was moving."""
    made, ticks = contacts()
    down: dict[int, list[tuple[float, float]]] = {}
    for what, finger, x, y, seconds in events:
        ticks.turn(seconds)
        if what == "down" and finger not in down:
            made.down(finger, x, y, 0, may_drag=True)
            down[finger] = [(x, y)]
        elif what == "move" and finger in down:
            made.move(finger, x, y, 0)
            down[finger].append((x, y))
        elif what == "up" and finger in down:
            turns = made.up(finger)
            way = down.pop(finger)
            gone = way[-1][0] - way[0][0]
            moving = [
                other
                for other in down.values()
                if abs(other[-1][0] - other[0][0]) + abs(other[-1][1] - other[0][1]) > 12 * PX
            ]
            if turns:
                assert turns == (-1 if gone > 0 else 1)
                assert abs(gone) >= 15 * PX
                assert abs(way[-1][1] - way[0][1]) <= abs(gone) / 2
                assert moving == []
