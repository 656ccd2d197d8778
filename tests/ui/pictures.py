"""Renders the screen to PNG for people to see: python -m tests.ui.pictures FOLDER [name ...].

With --language de (or another code) in German; with --language pseudo from right to left.
`python -m tests.ui.pictures packaging/pictures --readme` renders the few of the README, small.
"""

import argparse
import json
import os
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SCREENS = {
    "full_hd": (1920, 1080, 21.5),
    "small": (1024, 600, 10.1),
    "portrait": (1080, 1920, 21.5),
    "four_k": (3840, 2160, 43.0),
    "laptop": (1366, 768, 15.6),
}


def use_screens(folder: Path) -> None:
    """Let Qt's offscreen platform have all of these screens, side by side."""
    left, screens = 0, []
    for name, (width, height, _) in SCREENS.items():
        screens.append(
            {
                "name": name,
                "x": left,
                "y": 0,
                "width": width,
                "height": height,
                "logicalDpi": 96,
                "logicalBaseDpi": 96,
                "dpr": 1,
            }
        )
        left += width
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": screens}))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


_FOLDER = tempfile.TemporaryDirectory()
if __name__ == "__main__":
    use_screens(Path(_FOLDER.name))

from PySide6.QtCore import QPoint, Qt  # noqa: E402 - the screens must be chosen before
from PySide6.QtGui import QGuiApplication, QImage  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from kds.channels.channel import Capabilities  # noqa: E402
from kds.domain.controls import Controllable  # noqa: E402
from kds.domain.lifecycle import State  # noqa: E402
from kds.domain.whereabouts import Driver  # noqa: E402
from kds.notices import Notice, Notices, Severity  # noqa: E402
from kds.settings.screen import LANGUAGES, ScreenSettings  # noqa: E402
from kds.ui.bottom_bar import View  # noqa: E402
from kds.ui.controls import Action, Control  # noqa: E402
from kds.ui.crew import Crew  # noqa: E402
from kds.ui.feed import Feed  # noqa: E402
from kds.ui.language import choose  # noqa: E402
from kds.ui.preferences import Preferences  # noqa: E402
from kds.ui.tools.catalogue import PAGES  # noqa: E402
from kds.ui.tools.crosses_page import CrossesPage  # noqa: E402
from kds.ui.tools.times_page import LimitPage, TimesPage  # noqa: E402
from kds.ui.window import MainWindow  # noqa: E402
from tests.ui import boards, delivery_boards, trouble_boards  # noqa: E402
from tests.ui.practice import DELIVERECT, Practice  # noqa: E402
from tests.ui.pseudo import speak_pseudo  # noqa: E402

Then = Callable[[MainWindow, Practice], None]


def _nothing(window: MainWindow, practice: Practice) -> None:
    del window, practice


@dataclass
class Picture:
    """A screen, a board on it, and what is done before the picture is taken."""

    screen: str
    fill: Callable[[Practice], None]
    settings: dict[str, object] = field(default_factory=dict)
    then: Then = _nothing
    notices: tuple[Notice, ...] = ()
    capabilities: Capabilities = DELIVERECT
    drivers: tuple[Driver, ...] = ()


def turn_page(window: MainWindow, practice: Practice) -> None:
    """Turn to the second page."""
    del practice
    window.front.stage.turn(1)


def turn_to_end(window: MainWindow, practice: Practice) -> None:
    """Turn to the last page."""
    del practice
    window.front.stage.turn(1000)


def open_cancel(window: MainWindow, practice: Practice) -> None:
    """Ask to cancel one order, and open the further choices of another."""
    shown = [practice.kitchen.order(card.key) for card in window.front.stage.board.rack.cards()]
    for state, action in ((State.PLACED, Action.CANCEL), (State.ACCEPTED, Action.MORE)):
        order = next((order for order in shown if order.state is state), None)
        if order:
            window.front.choose(order.id, Control(action=action))


def show_raw(window: MainWindow, practice: Practice) -> None:
    """Show the text of the order that needs attention."""
    order = next(order for order in practice.kitchen.board() if order.attention)
    window.front.choose(order.id, Control(action=Action.RAW_TEXT))


def show_recall(window: MainWindow, practice: Practice) -> None:
    """Hand some orders over and look at what can be recalled."""
    cooking = [o for o in practice.kitchen.board() if o.state is State.ACCEPTED]
    for order in cooking[:7]:
        practice.kitchen.marks.see_allergy(order.id)
        practice.kitchen.ready(order.id)
        practice.kitchen.hand_over(order.id)
        practice.hear(order)
        practice.clock.turn(20)
    window.front.show_view(View.RECALL)


def open_more(window: MainWindow, practice: Practice) -> None:
    """Open the further choices of a cooking and of a new order."""
    orders = {order.content.display_id: order for order in practice.kitchen.board()}
    for number in ("H-4", "U-7"):
        window.front.choose(orders[number].id, Control(action=Action.MORE))


def open_hold(window: MainWindow, practice: Practice) -> None:
    """Ask how long an order is to wait."""
    order = next(o for o in practice.kitchen.board() if o.content.display_id == "H-4")
    window.front.panels.hold(order, window.front.stage.place_of(order.id))


def show_upcoming(window: MainWindow, practice: Practice) -> None:
    """Look at what is for later."""
    del practice
    window.front.show_view(View.UPCOMING)


def not_possible(window: MainWindow, practice: Practice) -> None:
    """Tap items of an order that has not been accepted."""
    order = practice.kitchen.board()[-1]
    window.front.taps.item_tapped.emit(order.id, (0,), True)  # noqa: FBT003 - a signal
    QTest.keyClick(window, Qt.Key.Key_1)


def keys(*pressed: Qt.Key) -> Then:
    """Press these keys, one after the other."""

    def press(window: MainWindow, practice: Practice) -> None:
        del practice
        for key in pressed:
            QTest.qWait(550)
            QTest.keyClick(window, key)

    return press


def keys_in_recall(window: MainWindow, practice: Practice) -> None:
    """Choose what to bring back by key."""
    show_recall(window, practice)
    keys(Qt.Key.Key_3)(window, practice)


_SHOW_MAP = keys(Qt.Key.Key_F1)
_OWN: dict[str, object] = {
    "bump_bar": "own",
    "own_keys": {"bump": "B", "choose 1": "F2", "tick": "Ctrl+T"},
}


def open_tools(page: str = "") -> Then:
    """Return what opens a page of Tools."""

    def then(window: MainWindow, practice: Practice) -> None:
        del practice
        window.front.show_view(View.TOOLS)
        if page:
            window.front.stage.tools.go(page)

    return then


def record(*pressed: Qt.Key) -> Then:
    """Record these keys."""

    def then(window: MainWindow, practice: Practice) -> None:
        open_tools("record")(window, practice)
        for key in pressed:
            QTest.qWait(550)
            QTest.keyClick(window.focusWidget(), key)

    return then


def clean(window: MainWindow, practice: Practice) -> None:
    """Lock touches for cleaning."""
    open_tools()(window, practice)
    window.front.stage.tools.cleaning_wanted.emit()


def type_name(window: MainWindow, practice: Practice) -> None:
    """Type the channel of a limit."""
    open_tools("limit/0")(window, practice)
    page = window.front.stage.tools.front
    assert isinstance(page, LimitPage)
    page.rows[0].controls()[0].click()


def type_minutes(window: MainWindow, practice: Practice) -> None:
    """Type minutes."""
    open_tools("times")(window, practice)
    page = window.front.stage.tools.front
    assert isinstance(page, TimesPage)
    page.rows[0].controls()[1].click()


def tap_crosses(window: MainWindow, practice: Practice) -> None:
    """Tap all five, more or less."""
    open_tools("crosses")(window, practice)
    page = window.front.stage.tools.front
    assert isinstance(page, CrossesPage)
    for n, (x, y) in enumerate(page.taps.marks):
        page.taps.take((x + 6 + n % 2 * 9, y + 4 - n % 3 * 8), n)
    aim = page.taps.aim()
    assert aim
    page.show_result(aim)


def last_page(window: MainWindow, practice: Practice) -> None:
    """Look at the last page, where marks say what is on the others."""
    del practice
    window.front.stage.turn(window.front.stage.pages()[1] - 1)


def draw_a_finger(window: MainWindow, practice: Practice) -> None:
    """Draw a finger to the left, and leave it there."""
    del practice
    device = QTest.createTouchDevice()
    place = QPoint(window.width() - 200, window.height() // 2)
    QTest.touchEvent(window, device).press(0, place, window)
    for step in (60, 150):
        QTest.touchEvent(window, device).move(0, place - QPoint(step, 0), window)


NETWORK = Notice(
    "net",
    Severity.ERROR,
    "Deliverect does not answer.",
    "What you press is kept and will be sent as soon as it answers. New orders may not come in: "
    "look at Deliverect's own tablet.",
)
CLOCK = Notice("clock", Severity.WARNING, "This machine's clock is 40 s slow.", "Set the clock.")
DISK = Notice(
    "store",
    Severity.BLOCKING,
    "Orders cannot be stored",
    "The disk is full. New orders are refused and nothing you press counts. "
    "Platforms try again for some minutes: free space on the disk now, "
    "this notice goes away by itself.",
)


def some_done(window: MainWindow, practice: Practice) -> None:
    """Let the stations do parts of what is cooking, and one order wholly."""
    kitchen = practice.kitchen
    cooking = [o for o in kitchen.board() if o.state is State.ACCEPTED]
    for n, order in enumerate(cooking):
        kitchen.marks.see_allergy(order.id)
        places = kitchen.routing.places(order)
        for station in places.names[: 3 if n == 1 else n % 3]:
            kitchen.tick(order.id, *places.items_at([station]), done=True, station=station)
    practice.clock.turn(10)
    for order in cooking:
        practice.hear(order)
    window.front.desk.reload()


def done_here(window: MainWindow, practice: Practice) -> None:
    """Let the station be done with two orders, one of them some time ago, and finish a third."""
    kitchen, presses = practice.kitchen, window.front.presses
    cooking = [o for o in window.front.desk.board_orders if o.state is State.ACCEPTED]
    for order in cooking[:3]:
        kitchen.marks.see_allergy(order.id)
    presses.done(cooking[0].id)
    for name in kitchen.routing.names[1:]:
        items = kitchen.routing.items_at(cooking[1], [name])
        kitchen.tick(cooking[1].id, *items, done=True, station=name)
    presses.done(cooking[1].id)
    practice.clock.turn(40)
    presses.done(cooking[2].id)


def show_done_here(window: MainWindow, practice: Practice) -> None:
    """Look at what can be brought back to a station."""
    done_here(window, practice)
    practice.clock.turn(5)
    window.front.desk.reload()
    window.front.show_view(View.RECALL)


def pick_total(window: MainWindow, practice: Practice) -> None:
    """Tap the first total."""
    del practice
    window.front.stage.all_day.picked.emit(window.front.stage.all_day.entries()[0].total.name)


def pick_stations(window: MainWindow, practice: Practice) -> None:
    """Ask which stations the screen shows."""
    del practice
    window.front.bar.stations.click()


STATION: dict[str, object] = {"stations": boards.STATIONS}
PICTURES = {
    "tools_station": Picture("full_hd", boards.rush, STATION, then=open_tools("station/0")),
    "tools_rule": Picture("full_hd", boards.rush, STATION, then=open_tools("rule/1")),
    "tools_rule_small": Picture("small", boards.rush, STATION, then=open_tools("rule/1")),
    "tools_station_portrait": Picture(
        "portrait", boards.rush, STATION, then=open_tools("station/0")
    ),
    "tools_stations": Picture("full_hd", boards.rush, STATION, then=open_tools("stations")),
    "tools_stations_small": Picture("small", boards.rush, STATION, then=open_tools("stations")),
    "stations_panel": Picture(
        "full_hd", boards.rush, STATION | {"shown_stations": ["Grill"]}, then=pick_stations
    ),
    "stations_panel_small": Picture(
        "small", boards.rush, STATION | {"shown_stations": ["Grill"]}, then=pick_stations
    ),
    "all_day": Picture("full_hd", boards.many, {"all_day": "items"}, then=pick_total),
    "all_day_modifiers": Picture("full_hd", boards.many, {"all_day": "modifiers"}),
    "all_day_small": Picture("small", boards.many, STATION | {"all_day": "items"}, then=pick_total),
    "all_day_portrait": Picture("portrait", boards.rush, {"all_day": "modifiers"}),
    "all_day_light": Picture(
        "full_hd", boards.rush, {"all_day": "modifiers", "theme": "light"}, then=pick_total
    ),
    "pass": Picture("full_hd", boards.rush, STATION, then=some_done),
    "pass_small": Picture("small", boards.rush, STATION, then=some_done),
    "pass_portrait": Picture("portrait", boards.rush, STATION, then=some_done),
    "station": Picture("full_hd", boards.rush, STATION | {"shown_stations": ["Grill"]}),
    "station_done": Picture(
        "full_hd", boards.rush, STATION | {"shown_stations": ["Grill"]}, then=done_here
    ),
    "station_light": Picture(
        "full_hd",
        boards.rush,
        STATION | {"shown_stations": ["Grill"], "theme": "light", "all_day": "items"},
        then=done_here,
    ),
    "station_recall": Picture(
        "full_hd", boards.rush, STATION | {"shown_stations": ["Grill"]}, then=show_done_here
    ),
    "station_empty": Picture(
        "small", boards.nothing, STATION | {"shown_stations": ["Bar"], "all_day": "items"}
    ),
    "station_small": Picture("small", boards.rush, STATION | {"shown_stations": ["Grill"]}),
    "station_portrait": Picture(
        "portrait", boards.rush, STATION | {"shown_stations": ["Grill", "Fry"]}, then=some_done
    ),
    "rush": Picture("full_hd", boards.rush),
    "rush_page_2": Picture("full_hd", boards.rush, then=turn_page),
    "rush_light": Picture("full_hd", boards.rush, {"theme": "light"}),
    "rush_small": Picture("small", boards.rush),
    "rush_laptop": Picture("laptop", boards.rush),
    "rush_portrait": Picture("portrait", boards.rush),
    "rush_4k": Picture("four_k", boards.rush),
    "rush_8_columns": Picture("full_hd", boards.rush, {"columns": 8}),
    "rush_far": Picture("full_hd", boards.rush, {"distance_m": 1.5}),
    "rush_contrast": Picture("full_hd", boards.rush, {"theme": "contrast"}),
    "contrast_small": Picture("small", boards.rush, {"theme": "contrast"}, notices=(NETWORK,)),
    "contrast_panels": Picture("full_hd", boards.rush, {"theme": "contrast"}, then=open_cancel),
    "light_portrait": Picture("portrait", boards.rush, {"theme": "light"}),
    "small_8_columns": Picture("small", boards.rush, {"columns": 8}),
    "portrait_8_columns": Picture("portrait", boards.rush, {"columns": 8}),
    "rush_2_columns": Picture("full_hd", boards.rush, {"columns": 2}),
    "allergy": Picture("full_hd", trouble_boards.allergy),
    "allergy_small": Picture("small", trouble_boards.allergy),
    "cancelled": Picture("full_hd", trouble_boards.cancelled),
    "cancelled_portrait": Picture("portrait", trouble_boards.cancelled),
    "pages": Picture("full_hd", trouble_boards.pages, then=last_page),
    "pages_small": Picture("small", trouble_boards.pages, then=last_page),
    "pages_portrait": Picture("portrait", trouble_boards.pages, then=last_page),
    "pages_light": Picture("laptop", trouble_boards.pages, {"theme": "light"}, then=last_page),
    "swipe": Picture("full_hd", trouble_boards.pages, then=draw_a_finger),
    "swipe_light": Picture("small", trouble_boards.pages, {"theme": "light"}, draw_a_finger),
    **{
        f"{name}_{code}": Picture(screen, fill, {"language": code})
        for code in LANGUAGES
        for name, screen, fill in (
            ("rush", "full_hd", boards.rush),
            ("small", "small", boards.rush),
            ("trouble", "portrait", trouble_boards.cancelled),
        )
    },
    "calm": Picture("full_hd", boards.calm),
    "empty": Picture("full_hd", boards.nothing),
    "long": Picture("full_hd", boards.long_orders),
    "long_page_2": Picture("full_hd", boards.long_orders, then=turn_page),
    "long_last_page": Picture("full_hd", boards.long_orders, then=turn_to_end),
    "many": Picture("full_hd", boards.many),
    "offline": Picture("full_hd", boards.offline, notices=(NETWORK, CLOCK)),
    "blocked": Picture("full_hd", boards.calm, notices=(DISK,)),
    "panels": Picture("full_hd", boards.rush, then=open_cancel),
    "panels_small": Picture("small", boards.rush, then=open_cancel),
    "raw": Picture("full_hd", boards.rush, then=show_raw),
    "recall": Picture("full_hd", boards.many, then=show_recall),
    "upcoming": Picture("full_hd", boards.rush, then=show_upcoming),
    "pressing": Picture("full_hd", boards.pressing),
    "pressing_small": Picture("small", boards.pressing),
    "pressing_portrait": Picture("portrait", boards.pressing),
    "pressing_8_columns": Picture("full_hd", boards.pressing, {"columns": 8, "theme": "light"}),
    "held": Picture("full_hd", boards.pressing, then=show_upcoming),
    "more": Picture("full_hd", boards.pressing, then=open_more),
    "more_small": Picture("small", boards.pressing, then=open_more),
    "hold": Picture("full_hd", boards.pressing, then=open_hold),
    "hold_small": Picture("small", boards.pressing, then=open_hold),
    "careful": Picture("full_hd", boards.careful, {"combine_items": True}),
    "careful_small": Picture("small", boards.careful, {"combine_items": True}),
    "careful_portrait": Picture("portrait", boards.careful, {"theme": "light"}),
    "changed": Picture("full_hd", boards.changed),
    "changed_small": Picture("small", boards.changed),
    "not_possible": Picture("full_hd", boards.calm, then=not_possible),
    "keys_keyboard": Picture("full_hd", boards.rush, then=_SHOW_MAP),
    "keys_10": Picture("full_hd", boards.rush, {"bump_bar": "10-key"}, _SHOW_MAP),
    "keys_17": Picture("full_hd", boards.rush, {"bump_bar": "17-key"}, _SHOW_MAP),
    "keys_20": Picture("full_hd", boards.rush, {"bump_bar": "20-key"}, _SHOW_MAP),
    "keys_own": Picture("full_hd", boards.rush, _OWN, _SHOW_MAP),
    "keys_keyboard_small": Picture("small", boards.rush, then=_SHOW_MAP),
    "keys_10_small": Picture("small", boards.rush, {"bump_bar": "10-key"}, _SHOW_MAP),
    "keys_17_small": Picture("small", boards.rush, {"bump_bar": "17-key"}, _SHOW_MAP),
    "keys_20_small": Picture("small", boards.rush, {"bump_bar": "20-key"}, _SHOW_MAP),
    "keys_20_portrait": Picture("portrait", boards.rush, {"bump_bar": "20-key"}, _SHOW_MAP),
    "keys_chosen": Picture(
        "full_hd", boards.rush, then=keys(Qt.Key.Key_4, Qt.Key.Key_Down, Qt.Key.Key_Down)
    ),
    "keys_first": Picture("full_hd", boards.rush, then=keys(Qt.Key.Key_Return)),
    "keys_cancel": Picture("full_hd", boards.rush, then=keys(Qt.Key.Key_4, Qt.Key.Key_C)),
    "keys_more": Picture("full_hd", boards.calm, then=keys(Qt.Key.Key_1, Qt.Key.Key_M)),
    "keys_more_small": Picture("small", boards.calm, then=keys(Qt.Key.Key_1, Qt.Key.Key_M)),
    "keys_recorder": Picture(
        "full_hd",
        boards.rush,
        then=record(*[Qt.Key(Qt.Key.Key_0 + n) for n in range(10)], Qt.Key.Key_F2, Qt.Key.Key_5),
    ),
    "keys_recorder_small": Picture(
        "small", boards.rush, then=record(Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_F2)
    ),
    "keys_recall": Picture("full_hd", boards.many, then=keys_in_recall),
}


def choose_on(number: str, action: Action) -> Then:
    """Return what opens a panel over the order of this number."""

    def then(window: MainWindow, practice: Practice) -> None:
        order = next(o for o in practice.kitchen.board() if o.content.display_id == number)
        window.front.choose(order.id, Control(action=action))

    return then


def sold_out(window: MainWindow, practice: Practice) -> None:
    """Ask which item is sold out."""
    practice.platform.can = Controllable(items=True)
    order = next(o for o in practice.kitchen.board() if o.content.display_id == "J-2")
    window.front.panels.sold_out(order, window.front.stage.place_of(order.id))


def _of_delivery() -> dict[str, Picture]:
    """Return the pictures of drivers and platforms' news."""
    own: dict[str, Any] = {
        "fill": delivery_boards.driving,
        "capabilities": delivery_boards.OWN,
        "drivers": delivery_boards.DRIVERS,
    }
    jet: dict[str, Any] = {"fill": delivery_boards.news, "capabilities": delivery_boards.JET}
    found: dict[str, Picture] = {}
    for screen in ("full_hd", "laptop", "small"):
        found |= {
            f"drivers_{screen}": Picture(screen, **own),
            f"drivers_panel_{screen}": Picture(
                screen, **own, then=choose_on("D-1", Action.DRIVERS)
            ),
            f"driver_taken_{screen}": Picture(screen, **own, then=choose_on("D-3", Action.DRIVERS)),
            f"drivers_page_{screen}": Picture(screen, **own, then=open_tools("drivers")),
            f"driver_page_{screen}": Picture(screen, **own, then=open_tools("driver/0")),
            f"shift_page_{screen}": Picture(screen, **own, then=open_tools("shift/0")),
            f"shift_light_{screen}": Picture(
                screen, **own, settings={"theme": "light"}, then=open_tools("shift/2")
            ),
            f"news_{screen}": Picture(screen, **jet),
            f"news_2_{screen}": Picture(screen, **jet, then=turn_page),
            f"asked_{screen}": Picture(
                screen, delivery_boards.asked, capabilities=delivery_boards.JET
            ),
            f"sold_out_{screen}": Picture(screen, **jet, then=sold_out),
        }
    return found


PICTURES |= _of_delivery()
LIMITS = {
    "limits": [
        {"channel": "Deliveroo", "kind": "delivery", "warn_minutes": 4, "late_minutes": 8},
        {"kind": "eat in", "warn_minutes": 12, "late_minutes": 20},
    ],
    "deadlines": [{"channel": "Our website", "minutes": 8, "source": "agreed with Ana"}],
}
TOOLS: dict[str, Then] = {
    **{
        f"tools_{entry.name}": open_tools(entry.name if entry.title else f"{entry.name}/0")
        for entry in PAGES
    },
    "tools_menu": open_tools(),
    "tools_result": tap_crosses,
    "keypad": type_name,
    "keypad_digits": type_minutes,
    "cleaning": clean,
}
for _name, _then in TOOLS.items():
    for _screen in ("full_hd", "small", "portrait"):
        for _theme in ("dark", "light"):
            PICTURES[f"{_name}_{_screen}_{_theme}"] = Picture(
                _screen, boards.rush, {"theme": _theme, **LIMITS}, then=_then
            )


# What the README shows: the picture's name there, and which one it is.
README = {
    "board": "rush",
    "light": "rush_light",
    "contrast": "rush_contrast",
    "columns": "rush_8_columns",
    "portrait": "rush_portrait",
    "allergy": "allergy",
    "cancelled": "cancelled",
    "offline": "offline",
}
_README_WIDTH = 1200


def take(name: str, picture: Picture, folder: Path, *, small: bool = False) -> None:
    """Render one picture; a `small` one has fewer pixels and colours, for the README."""
    practice = Practice(capabilities=picture.capabilities)
    picture.fill(practice)
    width, height, inches = SCREENS[picture.screen]
    settings = ScreenSettings(screen_inches=inches, **picture.settings)  # type: ignore[arg-type]
    notices = Notices()
    for notice in picture.notices:
        notices.show(notice)
    feed = Feed()
    practice.kitchen.watch(feed.changed.emit)
    crew = Crew(practice.kitchen, picture.drivers, address=lambda: "https://kitchen.example.org")
    window = MainWindow(
        practice.kitchen, notices, feed, practice.clock, Preferences(settings), crew=crew
    )
    screen = next(s for s in QGuiApplication.screens() if s.name() == picture.screen)
    window.setGeometry(screen.geometry())
    window.open()
    window.windowHandle().setScreen(screen)
    window.setGeometry(screen.geometry())
    window.resize(width, height)
    QTest.qWait(250)
    picture.then(window, practice)
    QTest.qWait(250)
    if small:
        window.front.flash.hide()  # it comes and goes; a picture has only one moment
    image = window.grab().toImage()
    if small:
        smooth = Qt.TransformationMode.SmoothTransformation
        width = min(_README_WIDTH, image.width() * 2 // 3)
        image = image.scaledToWidth(width, smooth)
        image = _with_fewer_colours(image)
    image.save(str(folder / f"{name}.png"), quality=0)
    window.allow_close()
    window.deleteLater()
    practice.close()


def _with_fewer_colours(image: QImage) -> QImage:
    """Return an image with the 256 colours that are most frequent in it."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = Counter(memoryview(image.constBits()).cast("I"))
    kinds: dict[int, int] = {}
    for colour, _ in pixels.most_common():
        kinds.setdefault(colour & 0xF8F8F8, colour)  # of those that look alike, one
    table = list(kinds.values())[:256]
    flat = Qt.ImageConversionFlag.ThresholdDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, flat)


def main() -> None:
    """Render the pictures that were asked for, or all."""
    asks = argparse.ArgumentParser()
    asks.add_argument("folder", type=Path)
    asks.add_argument("names", nargs="*", default=list(PICTURES))
    asks.add_argument("--language", default="en")
    asks.add_argument("--readme", action="store_true", help="the few of the README, small")
    asked = asks.parse_intermixed_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    wanted = README if asked.readme else {name: name for name in asked.names}
    for name, shown in wanted.items():
        if asked.language == "pseudo":
            speak_pseudo()
        else:
            choose(str(PICTURES[shown].settings.get("language", asked.language)))
        take(name, PICTURES[shown], asked.folder, small=asked.readme)


if __name__ == "__main__":
    main()
