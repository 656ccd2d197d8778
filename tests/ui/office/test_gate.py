"""The gate before managers' pages."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kds.settings.pin import fits, hashed
from tests.ui.office.conftest import OfficeOfTests

Open = Callable[..., OfficeOfTests]


def type_pin(office: OfficeOfTests, pin: str) -> None:
    """Type a PIN on a keyboard and press Enter."""
    gate = office.office.gate
    QTest.keyClicks(gate, pin)
    QTest.keyClick(gate, Qt.Key.Key_Return)


def test_a_pin_is_chosen_once_and_asked_for_then(open_office: Open) -> None:
    """The first manager chooses a PIN, typed twice; it is kept as a hash alone."""
    made = open_office()
    made.show()
    type_pin(made, "2468")
    assert not made.office.is_open
    type_pin(made, "2468")
    assert made.office.is_open
    kept = made.services.lock.settings.pin
    assert "2468" not in kept
    assert fits("2468", kept)


def test_two_that_differ_are_no_pin(open_office: Open) -> None:
    """Who mistypes the second time chooses again."""
    made = open_office()
    made.show()
    for pin in ("2468", "2469", "12", "1357", "1357"):
        type_pin(made, pin)
    assert made.office.is_open
    assert fits("1357", made.services.lock.settings.pin)


def test_guessing_takes_long(open_office: Open) -> None:
    """After five wrong PINs nothing is taken for 30 s, not even the right one; then it doubles."""
    made = open_office()
    made.services.lock.choose(hashed("2468"))
    made.show()
    for _ in range(5):
        type_pin(made, "0000")
    assert made.services.lock.tries.wait_s() == 30
    type_pin(made, "2468")
    assert not made.office.is_open
    made.ticks += 31
    type_pin(made, "0000")
    assert made.services.lock.tries.wait_s() == 60
    made.ticks += 61
    type_pin(made, "2468")
    assert made.office.is_open


def test_fingers_can_type_it(open_office: Open) -> None:
    """The PIN can be typed on the screen alone."""
    made = open_office()
    made.services.lock.choose(hashed("1357"))
    made.show()
    buttons = {b.text(): b for b in made.office.gate.findChildren(type(made.office.board))}
    for digit in "1357":
        QTest.mouseClick(buttons[digit], Qt.MouseButton.LeftButton)
    QTest.mouseClick(buttons["OK"], Qt.MouseButton.LeftButton)
    assert made.office.is_open


def test_it_locks_by_itself(open_office: Open, qtbot: QtBot) -> None:
    """A manager who walks away leaves nothing open."""
    made = open_office()
    made.idle = 5 * 60
    with qtbot.waitSignal(made.office.left, timeout=20_000):
        made.show()


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "١٢٣٤"])
def test_what_is_no_pin(pin: str) -> None:
    """A PIN has 4 to 8 digits."""
    with pytest.raises(ValueError, match="digits"):
        hashed(pin)


@pytest.mark.parametrize("kept", ["", "x", "scrypt:zz:00", "scrypt::", "md5:00:00"])
def test_nothing_fits_what_is_no_hash(kept: str) -> None:
    """A broken settings file opens the gate to nobody."""
    assert not fits("1234", kept)
