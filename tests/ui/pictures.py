"""Renders the screen to PNG for people to see: python -m tests.ui.pictures FOLDER [name ...].

`python -m tests.ui.pictures packaging/pictures --readme` renders the few of the README, small.
"""

import argparse
import json
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

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

from kds.domain.lifecycle import State  # noqa: E402
from kds.notices import Notice, Notices, Severity  # noqa: E402
from kds.settings.screen import LANGUAGES, ScreenSettings  # noqa: E402
from kds.ui.bottom_bar import View  # noqa: E402
from kds.ui.controls import Action, Control  # noqa: E402
from kds.ui.feed import Feed  # noqa: E402
from kds.ui.preferences import Preferences  # noqa: E402
from kds.ui.window import MainWindow  # noqa: E402
from tests.ui import boards, trouble_boards  # noqa: E402
from tests.ui.practice import Practice  # noqa: E402

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
        practice.kitchen.ready(order.id)
        practice.kitchen.hand_over(order.id)
        practice.hear(order)
        practice.clock.turn(20)
    window.front.show_view(View.RECALL)


def show_upcoming(window: MainWindow, practice: Practice) -> None:
    """Look at what is for later."""
    del practice
    window.front.show_view(View.UPCOMING)


def not_possible(window: MainWindow, practice: Practice) -> None:
    """Tap items of an order that has not been accepted."""
    order = practice.kitchen.board()[-1]
    window.front.taps.item_tapped.emit(order.id, 0, True)  # noqa: FBT003 - a signal
    window.front.stage.board.rack.select(1)


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

PICTURES = {
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
    "not_possible": Picture("full_hd", boards.calm, then=not_possible),
}


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
    practice = Practice()
    picture.fill(practice)
    width, height, inches = SCREENS[picture.screen]
    settings = ScreenSettings(screen_inches=inches, **picture.settings)  # type: ignore[arg-type]
    notices = Notices()
    for notice in picture.notices:
        notices.show(notice)
    feed = Feed()
    practice.kitchen.watch(feed.changed.emit)
    window = MainWindow(practice.kitchen, notices, feed, practice.clock, Preferences(settings))
    screen = next(s for s in QGuiApplication.screens() if s.name() == picture.screen)
    window.setGeometry(screen.geometry())
    window.open()
    window.windowHandle().setScreen(screen)
    window.setGeometry(screen.geometry())
    window.resize(width, height)
    QTest.qWait(250)
    picture.then(window, practice)
    QTest.qWait(250)
    image = window.grab().toImage()
    if small:
        smooth = Qt.TransformationMode.SmoothTransformation
        width = min(_README_WIDTH, image.width() * 2 // 3)
        image = image.scaledToWidth(width, smooth)
        flat = Qt.ImageConversionFlag.ThresholdDither
        image = image.convertToFormat(QImage.Format.Format_Indexed8, flat)
    image.save(str(folder / f"{name}.png"), quality=0)
    window.allow_close()
    window.deleteLater()
    practice.close()


def main() -> None:
    """Render the pictures that were asked for, or all."""
    asks = argparse.ArgumentParser()
    asks.add_argument("folder", type=Path)
    asks.add_argument("names", nargs="*", default=list(PICTURES))
    asks.add_argument("--readme", action="store_true", help="the few of the README, small")
    asked = asks.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    wanted = README if asked.readme else {name: name for name in asked.names}
    for name, shown in wanted.items():
        take(name, PICTURES[shown], asked.folder, small=asked.readme)


if __name__ == "__main__":
    main()
