"""The frame that blinks at the screen's edge, over a real board."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QColor, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kds.domain.lifecycle import State
from kds.ui.alarms import Alarm
from kds.ui.card import Card
from kds.ui.controls import Action
from kds.ui.flash import Flash
from kds.ui.sizes import Sizes
from kds.ui.theme import DARK, LIGHT, SKY_BLUE, VERMILLION, YELLOW, Theme
from tests.ui.boards import arrive
from tests.ui.conftest import Fingers, Kitchen, OpenKitchen
from tests.ui.practice import Practice, content

THICK, SOLID = 40, 10
SIZES = Sizes(px_per_mm=THICK / 8, text=20, target=80, danger=100, gap=SOLID)


def many_orders(practice: Practice) -> None:
    """More orders than a page has columns."""
    for number in range(12):
        arrive(practice, content(f"N{number}", *["1 Soup"] * 4, due_in=10 + number), 1)


def over(kitchen: Kitchen, theme: Theme = DARK) -> Flash:
    """Lay a frame over a kitchen's window, in place of its own."""
    kitchen.window.alerting.stop()
    flash = Flash(theme, kitchen.window)
    flash.setGeometry(kitchen.window.rect())
    flash.set_sizes(SIZES)
    flash.show()
    return flash


def colour(kitchen: Kitchen, at: QPoint) -> str:
    """Return what stands on the screen at a place."""
    pixel = kitchen.window.grab(QRect(at, at)).toImage().pixelColor(0, 0)
    return pixel.name(QColor.NameFormat.HexRgb).upper()


def edges(kitchen: Kitchen) -> list[QPoint]:
    """Return a place on each of the four edges, where the frame is solid."""
    rect, inset = kitchen.window.rect(), SOLID // 2
    return [
        QPoint(inset, rect.center().y()),
        QPoint(rect.right() - inset, rect.center().y()),
        QPoint(rect.center().x(), inset),
        QPoint(rect.center().x(), rect.bottom() - inset),
    ]


@pytest.mark.parametrize(
    ("alarm", "expected"),
    [
        (Alarm.NEW, SKY_BLUE),
        (Alarm.SCHEDULED, SKY_BLUE),
        (Alarm.CHANGED, YELLOW),
        (Alarm.CANCELLED, VERMILLION),
        (Alarm.LATE, VERMILLION),
        (Alarm.LOST, VERMILLION),
    ],
)
@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_the_edge_blinks_in_the_alarm_s_colour(
    open_kitchen: OpenKitchen, theme: Theme, alarm: Alarm, expected: str
) -> None:
    """All four edges are lit for one beat and as they were for the next; the board stays."""
    kitchen = open_kitchen(many_orders)
    flash = over(kitchen, theme)
    before = [colour(kitchen, at) for at in edges(kitchen)]
    inside = colour(kitchen, QPoint(THICK + 2, kitchen.window.rect().center().y()))

    flash.show_alarm(alarm)
    assert [colour(kitchen, at) for at in edges(kitchen)] == [expected] * 4
    assert colour(kitchen, QPoint(THICK + 2, kitchen.window.rect().center().y())) == inside
    flash.beat()
    assert [colour(kitchen, at) for at in edges(kitchen)] == before
    flash.beat()
    assert [colour(kitchen, at) for at in edges(kitchen)] == [expected] * 4
    flash.show_alarm(None)
    assert [colour(kitchen, at) for at in edges(kitchen)] == before


@pytest.mark.parametrize("alarm", list(Alarm))
def test_what_stands_below_can_be_read(open_kitchen: OpenKitchen, alarm: Alarm) -> None:
    """The numbers of the first column, below the frame's inner part, keep enough contrast."""
    kitchen = open_kitchen(many_orders)
    flash = over(kitchen)
    flash.show_alarm(alarm)
    card = kitchen.card(kitchen.numbers()[0])
    corner = card.mapTo(kitchen.window, QPoint(0, card.height() // 3))
    below = QRect(corner, QPoint(THICK - 1, corner.y() + card.height() // 4))
    assert below.width() > THICK // 2
    image = kitchen.window.grab(below).toImage()
    seen = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    bright = [luminance(QColor(pixel)) for pixel in seen]
    assert (max(bright) + 0.05) / (min(bright) + 0.05) >= 4.5


def luminance(colour: QColor) -> float:
    """Return how bright a colour is, 0 to 1, as WCAG 2 has it."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_it_never_lights_up_twice_within_a_beat(open_kitchen: OpenKitchen) -> None:
    """However alarms come and go between two beats of half a second, it lights up once at most."""
    flash = over(open_kitchen())
    stories: list[list[Alarm | None]] = [
        [Alarm.NEW, None, Alarm.NEW, None, Alarm.LATE],
        [None, Alarm.NEW, None],
        [Alarm.CANCELLED, Alarm.NEW],
        [None, None],
        [],
        [Alarm.NEW, None, Alarm.NEW],
    ]
    lit = [flash.lit]
    for story in stories * 3:
        for alarm in story:
            flash.show_alarm(alarm)
            lit.append(flash.lit)
        rises = [later for earlier, later in pairwise(lit) if later and later is not earlier]
        assert len(rises) <= 1, lit
        lit = [flash.lit]
        flash.beat()
        lit.append(flash.lit)


def test_the_clock_keeps_it_blinking(open_kitchen: OpenKitchen) -> None:
    """By itself it goes dark and lights up again, in the colour of what stands by then."""
    kitchen = open_kitchen()
    flash = over(kitchen)
    flash.show_alarm(Alarm.NEW)
    flash.show_alarm(Alarm.CANCELLED)
    assert flash.lit is Alarm.NEW
    kitchen.qtbot.waitUntil(lambda: flash.lit is None, timeout=20_000)
    kitchen.qtbot.waitUntil(lambda: flash.lit is Alarm.CANCELLED, timeout=20_000)


def test_fingers_go_through(
    open_kitchen: OpenKitchen, fingers_on: Callable[[Kitchen], Fingers]
) -> None:
    """A button below the frame is pressed as if nothing lay over it."""
    kitchen = open_kitchen(many_orders)
    flash = over(kitchen)
    flash.show_alarm(Alarm.NEW)
    number = kitchen.numbers()[0]
    button = kitchen.button(number, Action.ACCEPT)
    corner = button.mapTo(kitchen.window, QPoint(2, 2))
    # As thick as needed for the frame to reach the button.
    flash.set_sizes(
        Sizes(px_per_mm=(corner.x() + 10) / 8, text=20, target=80, danger=100, gap=SOLID)
    )
    assert flash.mask().contains(corner)
    assert kitchen.window.childAt(corner) is button

    fingers_on(kitchen).tap(button, QPoint(2, 2))
    orders = {order.content.display_id: order for order in kitchen.practice.kitchen.board()}
    assert orders[number].state is State.ACCEPTED


class Paints(QObject):
    """Writes down which part of a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.of: dict[QWidget, QRegion] = {}

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at an event."""
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget):
            self.of[watched] = self.of.get(watched, QRegion()) + event.region()
        return False


def test_only_the_frame_is_painted(open_kitchen: OpenKitchen) -> None:
    """A beat paints nothing inside of the frame: cards in the middle are left alone."""
    kitchen = open_kitchen(many_orders)
    flash = over(kitchen)
    kitchen.qtbot.wait(1)
    paints = Paints()
    cards = kitchen.window.findChildren(Card)
    for card in cards:
        card.installEventFilter(paints)
    flash.installEventFilter(paints)
    flash.show_alarm(Alarm.NEW)
    kitchen.qtbot.waitUntil(lambda: flash in paints.of)

    frame = flash.mask()
    for widget, region in paints.of.items():
        place = widget.mapTo(kitchen.window, QPoint())
        assert (region.translated(place) - frame).isEmpty()
    inner = flash.rect().adjusted(THICK, THICK, -THICK, -THICK)
    within = {c for c in cards if c.isVisible() and inner.contains(box(c, kitchen.window))}
    assert within
    assert not within & set(paints.of)


def box(widget: QWidget, window: QWidget) -> QRect:
    """Return where a widget is in its window."""
    return QRect(widget.mapTo(window, QPoint()), widget.size())
