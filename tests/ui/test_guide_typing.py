"""The first-start guide on a screen without a keyboard: what it asks for is typed with fingers."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kds.app.first_start import faults
from kds.settings.screen import ScreenSettings
from kds.ui.first_start.arrival import ArrivalStep
from kds.ui.first_start.guide import Guide
from kds.ui.first_start.looks import ScreenStep
from kds.ui.first_start.plan import Plan
from kds.ui.first_start.platforms import FieldsStep
from kds.ui.first_start.step import Around
from kds.ui.office.backing import Services
from kds.ui.preferences import Preferences
from kds.ui.sizes import Sizes
from kds.ui.text_fields import text_part
from kds.ui.theme import load_fonts, theme_named
from kds.ui.touch import TouchRouter
from tests.ui.conftest import Fingers
from tests.ui.practice import Practice

# 10.1 inches of 1024 x 600, for somebody who sits before them.
SMALL = Sizes(px_per_mm=4.63, text=19, target=70, danger=87, gap=12)


class Owner:
    """Somebody who sets a kitchen up with one finger."""

    def __init__(self, device: QPointingDevice, qtbot: QtBot) -> None:
        """Sit before the guide on a small screen."""
        load_fonts()
        self.qtbot, self.practice = qtbot, Practice()
        self.window = QWidget()
        self.window.resize(1024, 600)
        around = Around(
            plan=Plan(faults=faults, chosen=("deliverect",)),
            kitchen=self.practice.kitchen,
            preferences=Preferences(ScreenSettings()),
            services=Services(),
            theme=theme_named("dark"),
            sizes=SMALL,
        )
        self.guide = Guide(around, self.window)
        self.guide.resize(1024, 600)
        self.fingers = Fingers(self.window, device)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        TouchRouter(self.window, lambda: 0.0).install()
        self.guide.setFocus()

    def touch(self, field: QWidget) -> None:
        """Scroll to a field, tap it, and let the keys come."""
        self.guide.area.ensureWidgetVisible(field)
        self.fingers.tap(text_part(field))
        self.qtbot.wait(1)

    def type(self, text: str) -> None:
        """Tap keys; capitals after the key for them."""
        grid = self.guide.typist.keys.grid
        for character in text:
            if character.isupper():
                self.fingers.tap(grid.shift)
            self.fingers.tap(grid.keys[character])

    def is_up(self) -> bool:
        """Whether the keys are there."""
        return self.guide.typist.keys.isVisible()

    def sees(self, field: QWidget) -> bool:
        """Whether all of a field can be seen, above the keys."""
        return field.visibleRegion().boundingRect() == field.rect()


@pytest.fixture
def owner(touchscreen: QPointingDevice, qtbot: QtBot) -> Iterator[Owner]:
    """Somebody before the guide. No two taps are a double one, however fast the test is."""
    usual = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(0)
    made = Owner(touchscreen, qtbot)
    yield made
    made.practice.close()
    QApplication.setDoubleClickInterval(usual)


def edits(owner: Owner) -> dict[str, QLineEdit]:
    """Return the fields of the step that is shown."""
    step = owner.guide.step
    assert isinstance(step, FieldsStep | ArrivalStep)
    return {key: row.edit for key, row in step.rows.items() if row.edit}


def test_a_platform_is_filled_in_with_a_finger(owner: Owner) -> None:
    """Each field is seen while it is typed; what is missing changes letter by letter."""
    owner.guide.go("fields:deliverect")
    fields = edits(owner)
    missing = owner.guide.missing.text()
    assert "Client ID" in missing
    owner.touch(fields["client_id"])
    owner.type("kA7")
    assert fields["client_id"].text() == "kA7"
    assert owner.sees(fields["client_id"])
    assert "Client ID" not in owner.guide.missing.text()
    owner.fingers.tap(owner.guide.typist.keys.next)
    owner.qtbot.wait(1)
    assert fields["client_secret"].hasFocus()
    assert owner.sees(fields["client_secret"])
    owner.type("s3")
    assert fields["client_secret"].displayText() == "●●"
    plan = owner.guide.plan
    assert plan.value("channels.deliverect", "client_secret") == "s3"
    owner.touch(fields["webhook_secrets"])
    assert owner.sees(fields["webhook_secrets"])
    owner.type("x")
    assert plan.value("channels.deliverect", "webhook_secrets") == ["x"]


def test_done_does_what_return_does(owner: Owner) -> None:
    """While something is missing it stays at the step; the keys go, so that all of it is seen."""
    owner.guide.go("fields:deliverect")
    owner.touch(edits(owner)["client_id"])
    owner.fingers.tap(owner.guide.typist.keys.done)
    assert owner.guide.plan.step == "fields:deliverect"
    assert not owner.is_up()


def test_the_port_has_digits_alone(owner: Owner) -> None:
    """An address has letters and signs, the port only digits; the next step has no keys."""
    owner.guide.go("arrival")
    fields = edits(owner)
    owner.touch(fields["public_url"])
    assert "h" in owner.guide.typist.keys.grid.keys
    owner.touch(fields["port"])
    assert set(owner.guide.typist.keys.grid.keys) == set("0123456789")
    for _ in range(4):
        owner.fingers.tap(owner.guide.typist.keys.grid.erase)
    owner.type("9000")
    assert owner.guide.plan.value("listener", "port") == 9000
    owner.guide.go("platforms")
    assert not owner.is_up()


def test_the_screen_is_measured(owner: Owner) -> None:
    """The diagonal has digits and a point, and its button hears what was typed."""
    owner.guide.go("screen")
    step = owner.guide.step
    assert isinstance(step, ScreenStep)
    (inches,) = step.findChildren(QDoubleSpinBox)
    owner.touch(inches)
    inches.selectAll()
    owner.type("21" + inches.locale().decimalPoint() + "5")
    (measure,) = [b for b in step.findChildren(QPushButton) if b.text() == "Use this size"]
    owner.qtbot.wait(1)
    owner.guide.area.ensureWidgetVisible(measure)
    owner.fingers.tap(measure)
    preferences = owner.guide.around.preferences
    owner.qtbot.waitUntil(lambda: preferences.settings.screen_inches > 0, timeout=5_000)
    assert preferences.settings.screen_inches == pytest.approx(21.5)
    owner.qtbot.waitUntil(lambda: not owner.is_up(), timeout=20_000)


def test_the_switch_finds_the_first_field(owner: Owner) -> None:
    """Without a field there is nothing to press; else the switch begins with the first one."""
    owner.guide.go("platforms")
    switch = owner.guide.typist.switch
    owner.qtbot.waitUntil(lambda: not switch.isEnabled(), timeout=20_000)
    owner.guide.go("fields:deliverect")
    owner.qtbot.waitUntil(switch.isEnabled, timeout=20_000)
    owner.fingers.tap(switch, QPoint(10, 10))
    assert edits(owner)["client_id"].hasFocus()
    assert owner.is_up()
