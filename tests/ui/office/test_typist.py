"""Keys on the screen for managers' fields: real fingers, and what stands in the fields then."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kds.ui.office.history.page import HistoryPage
from kds.ui.office.style import style_sheet
from kds.ui.sizes import Sizes
from kds.ui.text_fields import text_part
from kds.ui.theme import theme_named
from kds.ui.touch import TouchRouter
from kds.ui.typist import Typist
from tests.ui.conftest import Fingers
from tests.ui.office.conftest import OfficeOfTests
from tests.ui.practice import content

LEFT = Qt.MouseButton.LeftButton
SMALL = Sizes(px_per_mm=4.63, text=19, target=70, danger=87, gap=12)


@dataclass
class Hands:
    """A hand at a screen of keys, and one at a real keyboard."""

    typist: Typist
    fingers: Fingers
    qtbot: QtBot

    def touch(self, field: QWidget) -> None:
        """Tap a field where it is typed into, and let the keys come."""
        self.fingers.tap(text_part(field))
        self.qtbot.wait(1)

    def type(self, text: str) -> None:
        """Tap keys, one after the other."""
        for character in text:
            grid = self.typist.keys.grid
            self.fingers.tap(grid.space if character == " " else grid.keys[character])

    def is_up(self) -> bool:
        """Whether the keys are there to be tapped."""
        return self.typist.keys.isVisible()

    def sees(self, field: QWidget) -> bool:
        """Whether the whole field stands above the keys."""
        window = self.fingers.window
        top = field.mapTo(window, QPoint(0, 0)).y()
        keys = self.typist.keys.mapTo(window, QPoint(0, 0)).y()
        return not field.visibleRegion().isEmpty() and top >= 0 and top + field.height() <= keys


class Form(QWidget):
    """A form with one field of each kind, longer than the screen."""

    def __init__(self, parent: QWidget) -> None:
        """Build it at the size of a small touchscreen."""
        super().__init__(parent)
        self.ticks = 0.0
        theme = theme_named("dark")
        self.setStyleSheet(style_sheet(theme, SMALL))
        self.secret, self.name, self.fixed = QLineEdit(), QLineEdit(), QLineEdit("as it is")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.fixed.setReadOnly(True)
        self.count, self.inches, self.warmth = QSpinBox(), QDoubleSpinBox(), QSpinBox()
        self.count.setRange(0, 500)
        self.warmth.setRange(-30, 30)
        self.day, self.hour = QDateEdit(QDate(2026, 3, 14)), QTimeEdit()
        self.day.setDisplayFormat("dd.MM.yyyy")
        self.town, self.note = QComboBox(), QPlainTextEdit()
        self.town.setEditable(True)
        self.note.setMinimumHeight(90)
        self.button = QPushButton("Save")
        self.saved = 0
        self.button.clicked.connect(self._save)
        inside = QWidget()
        column = QVBoxLayout(inside)
        for part in (
            *(self.name, self.secret, self.fixed, self.count, self.inches, self.warmth),
            *(self.day, self.hour, self.town, self.note, self.button),
        ):
            column.addWidget(part)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setWidget(inside)
        self.typist = Typist(theme, SMALL, "de", self, lambda: self.ticks)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.typist.switch)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.typist.keys)
        self.resize(1024, 600)

    def _save(self) -> None:
        self.saved += 1


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    """A form on the screen."""
    # As in the program, where the window's size follows nothing that is inside.
    window = QWidget()
    window.resize(1024, 600)
    made = Form(window)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    TouchRouter(window, lambda: made.ticks).install()
    made.area.setFocus()
    return made


@pytest.fixture
def hands(form: Form, touchscreen: QPointingDevice, qtbot: QtBot) -> Hands:
    """Hands on the form."""
    return Hands(form.typist, Fingers(form.window(), touchscreen), qtbot)


@pytest.fixture
def history(
    open_office: Callable[..., OfficeOfTests], touchscreen: QPointingDevice, qtbot: QtBot
) -> tuple[OfficeOfTests, HistoryPage, Hands]:
    """The page of history on a small screen."""
    made = open_office()
    for number in ("11", "22", "33"):
        made.practice.receive(content(number))
    made.index()
    for widget in (made.window, made.office):
        widget.resize(1024, 600)
    made.show()
    made.window.activateWindow()
    TouchRouter(made.window, lambda: made.ticks).install()
    made.office.gate.opened.emit()
    page = made.office.stack.currentWidget()
    assert isinstance(page, HistoryPage)
    hands = Hands(made.office.typist, Fingers(made.window, touchscreen), qtbot)
    return made, page, hands


def test_an_order_is_searched_with_a_finger(
    history: tuple[OfficeOfTests, HistoryPage, Hands],
) -> None:
    """The field has the focus when the page opens, but keys come only when it is tapped."""
    _, page, hands = history
    field = page.filters.field
    assert field.hasFocus()
    assert not hands.is_up()
    hands.touch(field)
    assert hands.sees(field)
    hands.type("22")
    hands.qtbot.waitUntil(lambda: page.is_answered and len(page.lines.lines) == 1, timeout=20_000)
    assert page.lines.lines[0].number == "22"
    assert page.table.viewport().visibleRegion().boundingRect().height() > SMALL.target


def test_keys_go_with_the_page(history: tuple[OfficeOfTests, HistoryPage, Hands]) -> None:
    """Whoever goes to another page, or taps the list, has all of the screen again."""
    made, page, hands = history
    hands.touch(page.filters.field)
    made.office.go("reports")
    assert not hands.is_up()
    made.office.go("history")
    assert not hands.is_up()
    hands.touch(page.filters.field)
    assert hands.is_up()
    hands.fingers.tap(page.table.viewport())
    hands.qtbot.waitUntil(lambda: not hands.is_up(), timeout=20_000)
    hands.qtbot.waitUntil(lambda: page.height() > made.office.height() / 2, timeout=20_000)


def test_done_goes_on_as_return_does(history: tuple[OfficeOfTests, HistoryPage, Hands]) -> None:
    """After the search "Done" leads into the list, as Return on a keyboard."""
    _, page, hands = history
    hands.touch(page.filters.field)
    hands.qtbot.waitUntil(lambda: page.is_answered, timeout=20_000)
    hands.fingers.tap(hands.typist.keys.done)
    assert page.table.hasFocus()
    assert not hands.is_up()


def test_no_key_is_lost_under_quick_fingers(form: Form, hands: Hands) -> None:
    """The second finger is down before the first is up, also on one key, and through layers."""
    hands.touch(form.name)
    grid, fingers = hands.typist.keys.grid, hands.fingers
    fingers.tap(grid.shift)
    fingers.down(0, grid.keys["P"])
    fingers.down(1, grid.keys["I"])
    fingers.up(0, grid.keys["P"])
    fingers.up(1, grid.keys["i"])
    fingers.down(0, grid.keys["z"])
    fingers.down(1, grid.keys["z"])
    fingers.up(0, grid.keys["z"])
    fingers.up(1, grid.keys["z"])
    assert form.name.text() == "Pizz"
    fingers.tap(grid.accents)
    fingers.down(0, grid.keys["ä"])
    fingers.down(1, grid.keys["é"])
    fingers.up(0, grid.keys["ä"])
    fingers.up(1, hands.typist.keys.grid)
    assert form.name.text() == "Pizzäé"
    fingers.down(0, grid.keys["a"])
    fingers.tap(grid.signs, finger=1)
    fingers.up(0, grid)
    assert form.name.text() == "Pizzäéa"


def test_a_hand_on_the_page_makes_no_key_deaf(form: Form, hands: Hands) -> None:
    """A hand rests on the form while the other one types."""
    hands.touch(form.name)
    hands.fingers.down(5, form.area.viewport(), QPoint(5, 5))
    hands.type("ab")
    hands.fingers.up(5, form.area.viewport(), QPoint(5, 5))
    assert form.name.text() == "ab"


def test_a_field_hears_no_difference(form: Form, hands: Hands) -> None:
    """What is typed is told as it is typed, can be undone, and a secret stays hidden."""
    told: list[str] = []
    form.secret.textEdited.connect(told.append)
    hands.touch(form.secret)
    grid = hands.typist.keys.grid
    hands.type("a1")
    hands.fingers.tap(grid.shift)
    hands.type("B")
    hands.fingers.tap(grid.signs)
    hands.type("_")
    hands.fingers.tap(grid.signs)
    hands.type("~")
    assert told == ["a", "a1", "a1B", "a1B_", "a1B_~"]
    assert form.secret.displayText() == "●" * 5
    hands.fingers.tap(hands.typist.keys.left)
    hands.fingers.tap(grid.erase)
    assert form.secret.text() == "a1B~"
    hands.fingers.tap(hands.typist.keys.right)
    assert form.secret.cursorPosition() == 4
    hands.touch(form.name)
    hands.type("ab")
    hands.fingers.tap(grid.erase)
    form.name.undo()
    assert form.name.text() == "ab"


def test_each_kind_of_field(form: Form, hands: Hands) -> None:
    """Numbers, days and hours have digits alone; texts have letters, also in a list of choices."""
    grid = hands.typist.keys.grid
    for field in (form.count, form.inches, form.day, form.hour):
        form.area.ensureWidgetVisible(field)
        hands.touch(field)
        assert hands.is_up()
        assert hands.sees(field)
        assert set("0123456789") <= set(grid.keys) <= set("0123456789.")
        hands.typist.put_away()
    for editable in (form.warmth, form.town, form.name, form.note):
        form.area.ensureWidgetVisible(editable)
        hands.touch(editable)
        assert hands.sees(editable) or editable is form.note
        assert "a" in grid.keys
        hands.typist.put_away()
    form.area.ensureWidgetVisible(form.fixed)
    hands.touch(form.fixed)
    assert not hands.is_up()


def test_numbers_and_days_are_filled_in(form: Form, hands: Hands) -> None:
    """A number within its bounds, decimals, a day: each with keys alone, from field to field."""
    for field, text in ((form.count, "7"), (form.inches, "12.5")):
        form.area.ensureWidgetVisible(field)
        hands.touch(field)
        field.selectAll()
        point = field.locale().decimalPoint()
        hands.type(text.replace(".", point))
    form.day.setFocus()
    assert form.day.currentSection() is QDateEdit.Section.DaySection
    hands.type("21042027")
    assert form.count.value() == 7
    assert form.inches.value() == pytest.approx(12.5)
    assert form.day.date() == QDate(2027, 4, 21)


def test_lines_are_ended_with_a_key(form: Form, hands: Hands) -> None:
    """A text of several lines has a key for a new one, and stays in front."""
    form.area.ensureWidgetVisible(form.note)
    hands.touch(form.note)
    hands.type("ab")
    assert hands.typist.keys.done.text() == "New line"
    hands.fingers.tap(hands.typist.keys.done)
    hands.type("c d")
    assert form.note.toPlainText() == "ab\nc d"
    assert hands.is_up()


def test_next_goes_through_all_fields(form: Form, hands: Hands) -> None:
    """Each next field is seen above the keys; those that cannot be changed are left out."""
    hands.touch(form.name)
    order: list[QWidget] = []
    for _ in range(9):
        hands.fingers.tap(hands.typist.keys.next)
        hands.qtbot.wait(1)
        field = hands.typist.field
        assert field
        assert hands.is_up()
        assert hands.sees(field)
        order.append(field)
    assert order == [
        *(form.secret, form.count, form.inches, form.warmth, form.day, form.hour),
        *(form.town, form.note, form.name),
    ]


def test_a_button_is_pressed_although_the_keys_go(form: Form, hands: Hands) -> None:
    """Nothing moves under a finger that leaves the field for a button."""
    form.area.ensureWidgetVisible(form.note)
    hands.touch(form.note)
    form.area.ensureWidgetVisible(form.button)
    hands.fingers.tap(form.button)
    assert form.saved == 1
    hands.qtbot.waitUntil(lambda: not hands.is_up(), timeout=20_000)


def test_who_has_a_keyboard_is_left_alone(form: Form, hands: Hands) -> None:
    """A real key puts the keys away, and taps bring them up again only after a while."""
    hands.touch(form.name)
    QTest.keyClick(form.name, Qt.Key.Key_X)
    assert not hands.is_up()
    hands.touch(form.name)
    assert not hands.is_up()
    form.ticks += 61
    QTest.mouseClick(form.name, LEFT)
    hands.qtbot.wait(1)
    assert not hands.is_up()
    hands.touch(form.name)
    assert hands.is_up()


def test_the_switch_is_stronger(form: Form, hands: Hands) -> None:
    """Whoever asks for the keys keeps them, also beside a real keyboard, until they are hidden."""
    QTest.keyClick(form.area, Qt.Key.Key_Shift)
    hands.fingers.tap(hands.typist.switch)
    assert hands.is_up()
    assert hands.typist.field is form.name
    QTest.keyClick(form.name, Qt.Key.Key_X)
    hands.type("y")
    assert form.name.text() == "xy"
    hands.fingers.tap(hands.typist.switch)
    assert not hands.is_up()
    hands.fingers.tap(hands.typist.switch)
    hands.fingers.tap(hands.typist.keys.hide_button)
    assert not hands.is_up()
    assert form.name.hasFocus()


def test_with_the_mouse_alone(form: Form, hands: Hands) -> None:
    """A click brings the keys up; clicks on them and between them leave the field the focus."""
    QTest.mouseClick(form.name, LEFT)
    hands.qtbot.waitUntil(hands.is_up, timeout=20_000)
    QTest.mouseClick(hands.typist.keys.grid.keys["u"], LEFT)
    QTest.mouseClick(hands.typist.keys, LEFT, pos=QPoint(1, 1))
    QTest.mouseClick(hands.typist.keys.grid.keys["v"], LEFT)
    assert form.name.text() == "uv"
    assert form.name.hasFocus()


def test_arrows_of_a_number_bring_nothing_up(form: Form, hands: Hands) -> None:
    """Who steps a number up and down with its arrows types nothing."""
    form.count.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.UpDownArrows)
    form.area.ensureWidgetVisible(form.count)
    hands.fingers.tap(form.count, QPoint(form.count.width() - 4, 4))
    hands.qtbot.wait(1)
    assert not hands.is_up()
