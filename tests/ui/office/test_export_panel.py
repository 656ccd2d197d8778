"""Exports from the history page: panels inside it, files on the disk, work that can be stopped."""

import csv
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kds.domain.order import Customer
from kds.ui.office.errands import Errand, Errands, Say
from kds.ui.office.history.page import HistoryPage
from kds.ui.office.history.saving import free_path
from kds.ui.office.place_list import PlaceList
from kds.ui.office.places import Place, places, size_text
from tests.export.shop import GUEST, GUEST_WORDS
from tests.ui.office.conftest import SIZES, OfficeOfTests
from tests.ui.office.test_history import counted, live, opened, shown, some
from tests.ui.practice import content

Open = Callable[..., OfficeOfTests]
LONG_MS = 20_000


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder to export to."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def touch(button: QPushButton) -> None:
    """Touch a button that is seen and can be touched."""
    assert button.isVisible()
    assert button.isEnabled(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def begun(made: OfficeOfTests, qtbot: QtBot, stick: Path) -> HistoryPage:
    """Open the page and its panel of exports, with a stick plugged in that is chosen."""
    page = opened(made, qtbot)
    touch(page.filters.export)
    panel = page.side.export
    panel.places.field.setText(str(stick))
    return page


def over(errands: Errands, qtbot: QtBot) -> Errand:
    """Wait until an errand is over."""
    qtbot.waitUntil(lambda: not errands.errand.is_running, timeout=LONG_MS)
    return errands.errand


def saved(page: HistoryPage, qtbot: QtBot) -> Path:
    """Save what is chosen; return the file, which the panel names with its size."""
    touch(page.side.export.save)
    result = over(page.side.export.errands, qtbot).result
    path: Path = result.path
    said = page.side.export.doing.said.text().replace("\u200b", "")
    assert said == f"Saved: {path} ({size_text(path.stat().st_size)})"
    return path


def test_the_list_as_a_table(open_office: Open, qtbot: QtBot, stick: Path) -> None:
    """What is filtered by is in the file, for spreadsheets, without guests."""
    made = open_office()
    some(made)
    made.practice.receive(content("G1", source="Wolt", customer=GUEST))
    page = begun(made, qtbot, stick)
    touch(page.filters.handles["channels"])
    touch(page.filters.channels.buttons["Wolt"])
    counted(page, qtbot)
    page.filters.close_drawers()
    assert page.side.export.which.text() == "3 orders: Wolt"
    path = saved(page, qtbot)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["display_id"] for row in rows] == ["A1", "C3", "G1"]
    assert not [word for word in GUEST_WORDS if word in path.read_text("utf-8")]
    assert [found.name for found in stick.iterdir()] == [path.name]


def test_as_json_with_guests(open_office: Open, qtbot: QtBot, stick: Path) -> None:
    """With the tick the guest is in the file; the next time the tick is off again."""
    made = open_office()
    made.practice.receive(content("G1", customer=GUEST))
    page = begun(made, qtbot, stick)
    panel = page.side.export
    touch(panel.forms["json"])
    touch(panel.guests)
    touch(panel.items)
    (order,) = json.loads(saved(page, qtbot).read_text("utf-8"))
    assert order["customer"]["name"] == "Wilhelmina Quist"
    assert "items" not in order
    touch(panel.back)
    touch(page.filters.export)
    assert not panel.guests.isChecked()
    assert not panel.doing.said.isVisible()


def test_as_pdf(open_office: Open, qtbot: QtBot, stick: Path) -> None:
    """A list to read: every order of the days, with the name of this screen."""
    made = open_office()
    some(made)
    page = begun(made, qtbot, stick)
    touch(page.side.export.forms["pdf"])
    assert not page.side.export.items.isEnabled()
    reader = PdfReader(saved(page, qtbot))
    text = "\n".join(found.extract_text() for found in reader.pages)
    for words in ("A1", "B2", "C3", "Screen kitchen", "All: 3 orders, 1 cancelled, 1 late"):
        assert words in text


def test_files_are_never_written_over(open_office: Open, qtbot: QtBot, stick: Path) -> None:
    """Saving twice makes two files."""
    made = open_office()
    some(made)
    page = begun(made, qtbot, stick)
    first, second = saved(page, qtbot), saved(page, qtbot)
    assert (first.stem + "_2", first.read_bytes()) == (second.stem, second.read_bytes())
    assert free_path(stick, first.stem, "csv").name == f"{first.stem}_3.csv"


def test_a_folder_that_is_gone_is_said(open_office: Open, qtbot: QtBot, stick: Path) -> None:
    """Who pulled the stick reads that; a new try is a touch away."""
    made = open_office()
    some(made)
    page = begun(made, qtbot, stick)
    stick.rmdir()
    touch(page.side.export.save)
    over(page.side.export.errands, qtbot)
    assert (
        page.side.export.doing.said.text().replace("\u200b", "") == f"There is no folder {stick}."
    )
    stick.mkdir()
    assert saved(page, qtbot).exists()


def test_stop_in_the_middle_leaves_no_file(open_office: Open, qtbot: QtBot, stick: Path) -> None:
    """A long export shows how far it is; Stop ends it, and nothing of it is left."""
    made = open_office()
    for number in range(600):
        made.practice.clock.turn(1)
        made.practice.receive(content(f"N{number:03}"))
    page = begun(made, qtbot, stick)
    panel = page.side.export
    shares: list[float] = []
    panel.errands.changed.connect(lambda: shares.append(panel.errands.errand.share))
    touch(panel.save)
    assert not panel.save.isEnabled()
    with qtbot.waitSignal(panel.errands.changed, timeout=LONG_MS):
        pass
    touch(panel.doing.cancel)
    assert panel.doing.said.text() == "Stopped: nothing was written."
    panel.errands.close()
    assert list(stick.iterdir()) == []
    assert panel.save.isEnabled()


def test_it_goes_on_when_the_page_is_left(open_office: Open, qtbot: QtBot, stick: Path) -> None:
    """An export outlives the page and the office, whose lock may close while it runs."""
    made = open_office()
    some(made)
    page = begun(made, qtbot, stick)
    errands = page.side.export.errands
    touch(page.side.export.save)
    made.office.close_office()
    assert over(errands, qtbot).result.path.exists()


def test_escape_goes_back_to_the_order(open_office: Open, qtbot: QtBot) -> None:
    """Escape and another order in the list close a panel; Export opens and closes its own."""
    made = open_office()
    some(made)
    page = opened(made, qtbot)
    QTest.keyClick(page.filters.field, Qt.Key.Key_Down)
    shown(page, qtbot, "C3")
    touch(page.filters.export)
    assert page.side.currentWidget() is page.side.export
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.side.currentWidget() is page.pane
    assert page.pane.whole is not None
    touch(page.pane.paper)
    assert page.side.currentWidget() is page.side.order
    QTest.keyClick(page, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    shown(page, qtbot, "B2")
    assert page.side.currentWidget() is page.pane
    touch(page.filters.export)
    touch(page.filters.export)
    assert page.side.currentWidget() is page.pane


def test_an_order_for_a_dispute(open_office: Open, qtbot: QtBot, stick: Path) -> None:
    """An order is saved as a PDF and copied as text, with its guest only when asked for."""
    made = open_office()
    guest = Customer(name="Wilhelmina Quist")
    live(made, made.practice.receive(content("D4", "2 Burger", customer=guest)))
    page = opened(made, qtbot)
    QTest.keyClick(page.filters.field, Qt.Key.Key_Down)
    shown(page, qtbot, "D4")
    QTest.mouseClick(page.pane.copy_button, Qt.MouseButton.LeftButton)
    assert "Accept pressed" in QGuiApplication.clipboard().text()
    assert "Quist" not in QGuiApplication.clipboard().text()
    touch(page.pane.paper)
    panel = page.side.order
    assert panel.title.text() == "Order D4 · Deliveroo"
    panel.places.field.setText(str(stick))
    touch(panel.copy)
    assert "Deliverect heard “Ready”" in QGuiApplication.clipboard().text()
    assert "Quist" not in QGuiApplication.clipboard().text()
    assert panel.copied.isVisible()
    touch(panel.guests)
    assert not panel.copied.isVisible()
    touch(panel.copy)
    assert "Quist" in QGuiApplication.clipboard().text()
    touch(panel.save)
    path: Path = over(panel.errands, qtbot).result.path
    assert path.name == "order_D4_2026-03-14.pdf"
    text = "\n".join(found.extract_text() for found in PdfReader(path).pages)
    for words in ("Quist", "2× Burger", "Ready pressed", "Page 1 of 1"):
        assert words in text


def test_without_a_printer_it_says_so(open_office: Open, qtbot: QtBot) -> None:
    """Where there is no printer a sentence stands, and nothing can be pressed in vain."""
    made = open_office()
    some(made)
    page = opened(made, qtbot)
    QTest.keyClick(page.filters.field, Qt.Key.Key_Down)
    shown(page, qtbot, "C3")
    touch(page.pane.paper)
    panel = page.side.order
    panel.offer_printers([])
    assert panel.no_printer.text().startswith("There is no printer on this computer.")
    assert not panel.print_button.isVisible()
    panel.offer_printers(["Counter", "Office"])
    assert not panel.no_printer.isVisible()
    assert panel.printers.chosen == "Counter"
    assert panel.print_button.isEnabled()


def test_a_printer_that_has_gone_is_said(open_office: Open, qtbot: QtBot) -> None:
    """A job for a printer that was switched off in the meantime ends with a sentence."""
    made = open_office()
    some(made)
    page = opened(made, qtbot)
    QTest.keyClick(page.filters.field, Qt.Key.Key_Down)
    shown(page, qtbot, "C3")
    touch(page.pane.paper)
    panel = page.side.order
    panel.offer_printers(["Counter of yesterday"])
    touch(panel.print_button)
    over(panel.errands, qtbot)
    assert panel.doing.said.text() == "There is no printer “Counter of yesterday” any more."


def test_sticks_come_and_go(open_office: Open, stick: Path) -> None:
    """What is plugged in is offered, the choice stays while it is there, a typed folder counts."""
    made = open_office()
    # As long as it is not seen it does not look for itself.
    chosen = PlaceList(made.office.backing.work, SIZES, made.window)
    home = stick.parent
    chosen.offer([Place("Documents", home)])
    assert chosen.folder == home
    chosen.offer([Place("KINGSTON (3 GB free)", stick), Place("Documents", home)])
    assert chosen.folder == home
    chosen.choice.choose(str(stick))
    assert chosen.folder == stick
    assert chosen.choice.buttons[str(stick)].text() == "●  KINGSTON (3 GB free)"
    chosen.field.setText("~/typed")
    assert chosen.folder == Path.home() / "typed"
    chosen.field.clear()
    chosen.offer([Place("Documents", home)])
    assert chosen.folder == home
    chosen.offer([])
    assert chosen.folder is None


def test_places_are_looked_for_while_they_are_seen(open_office: Open, qtbot: QtBot) -> None:
    """The panel offers the places of this computer by itself."""
    made = open_office()
    page = opened(made, qtbot)
    touch(page.filters.export)
    expected = [str(place.folder) for place in places()]
    offered = page.side.export.places.choice
    qtbot.waitUntil(lambda: list(offered.buttons) == expected, timeout=LONG_MS)


def test_the_places_of_this_computer() -> None:
    """Every place that is offered is a folder that can be written to, and each only once."""
    found = places()
    assert len({place.folder for place in found}) == len(found)
    assert all(place.folder.is_dir() and place.name for place in found)


@pytest.mark.parametrize("theme", ["dark", "light", "contrast"])
def test_fingers_can_hit_everything(
    open_office: Open, qtbot: QtBot, theme: str, stick: Path
) -> None:
    """Each button of the panels is high enough for a finger, in every theme."""
    made = open_office(theme)
    some(made)
    page = begun(made, qtbot, stick)
    QTest.keyClick(page.filters.field, Qt.Key.Key_Down)
    shown(page, qtbot, "C3")
    for opening in (page.filters.export, page.pane.paper):
        touch(opening)
        buttons = [b for b in page.side.findChildren(QPushButton) if b.isVisible()]
        assert len(buttons) > 4
        for button in buttons:
            assert button.height() >= made.office.backing.sizes.target * 0.6
        page.side.close_panel()


@pytest.fixture
def errands(qapp: object) -> Iterator[Errands]:
    """Errands that end with the test."""
    del qapp
    made = Errands()
    yield made
    made.close()


def test_one_errand_at_a_time(errands: Errands, qtbot: QtBot) -> None:
    """A second errand does not begin before the first is over; a failure says its sentence."""
    go = threading.Event()

    def wait(say: Say) -> str:
        go.wait(20)
        say(1, 2)
        return "done"

    assert errands.start("first", wait)
    assert not errands.start("second", wait)
    go.set()
    assert over(errands, qtbot).result == "done"

    def fail(_say: Say) -> None:
        raise OSError("The stick is gone.")

    assert errands.start("second", fail)
    assert over(errands, qtbot) == Errand("second", problem="The stick is gone.")
    errands.forget()
    assert errands.errand == Errand()


def test_what_was_stopped_says_nothing_more(errands: Errands, qtbot: QtBot) -> None:
    """What a stopped errand still brings is not shown, and a new one begins in its place."""
    go, ended = threading.Event(), threading.Event()

    def wait(say: Say) -> None:
        go.wait(20)
        try:
            say(1, 2)
        finally:
            ended.set()

    errands.start("first", wait)
    errands.cancel()
    assert errands.errand == replace(Errand("first"), is_cancelled=True)
    assert errands.start("second", lambda _say: "fine")
    go.set()
    assert over(errands, qtbot).result == "fine"
    assert ended.wait(20)
