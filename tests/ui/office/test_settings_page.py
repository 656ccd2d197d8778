"""Managers change settings on the screen: with mouse and keys, checked, kept and noted."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kds.app.keeping import Keeping
from kds.domain.setting_change import Who
from kds.notices import Notices
from kds.settings.pin import fits, hashed
from kds.settings_file import SettingsFile
from kds.store.store import Store
from kds.ui.office.backing import Services
from kds.ui.office.lock import Lock
from kds.ui.office.settings.editors import Choice, Figure, Switch, Text
from kds.ui.office.settings.list_editors import Listed, Named, Table
from kds.ui.office.settings.page import SettingsPage
from kds.ui.office.settings.pin_row import PinRow
from kds.ui.office.settings.secret_editors import Secret
from kds.vault.private_file import PrivateFile
from kds.vault.system_place import SystemPlace
from kds.vault.vault import Vault
from tests.ui.office.conftest import OfficeOfTests
from tests.ui.practice import NOON
from tests.vault.file_keyring import FileKeyring

LEFT = Qt.MouseButton.LeftButton
LONG_MS = 20_000
TEXT = """\
# our kitchen
[screen]
stations = [{name = "Fry"}, {name = "Bar"}]

[channels.deliverect]
client_id = "a"
client_secret = "s3cret"
"""


class Desk:
    """A settings page over a real file, a real store and a keyring of its own."""

    def __init__(self, folder: Path, open_office: Callable[..., OfficeOfTests]) -> None:
        self.path = folder / "kds.toml"
        self.path.write_text(TEXT, encoding="utf-8")
        self.keyring = FileKeyring(folder / "keyring.json")
        vault = Vault(
            keyring=SystemPlace(lambda: self.keyring), file=PrivateFile(folder / "secrets.json")
        )
        # A store of its own: the office's is made after the services.
        self.store = Store(folder / "settings.db")
        self.file = SettingsFile(self.path, vault)
        self.keeping = Keeping(self.file, self.store, lambda: NOON, Notices())
        self.keeping.look()
        self.asked_for_anew = 0
        pin = self.file.load().manager.model_copy(update={"pin": hashed("2468")})
        self.lock = Lock(pin, lambda values: self.keeping.keep("manager", values))
        services = Services(
            data_dir=folder,
            lock=self.lock,
            keep_settings=self.keeping.keep,
            start_anew=self.start_anew,
            book=self.keeping.book(),
        )
        self.made = open_office("dark", services)
        self.made.show()
        self.made.office.gate.opened.emit()
        QTest.mouseClick(self.made.office.tabs["settings"], LEFT)

    @property
    def page(self) -> SettingsPage:
        """The page."""
        page = self.made.office.stack.currentWidget()
        assert isinstance(page, SettingsPage)
        return page

    def start_anew(self) -> None:
        """Take note that somebody asked for it."""
        self.asked_for_anew += 1

    def text(self) -> str:
        """Return the file."""
        return self.path.read_text("utf-8")

    def group(self, name: str) -> None:
        """Choose a group in the list, as with a finger."""
        groups = self.page.rows.groups
        for at in range(groups.count()):
            if groups.item(at).data(Qt.ItemDataRole.UserRole) == name:
                groups.scrollToItem(groups.item(at))
                place = groups.visualItemRect(groups.item(at)).center()
                QTest.mouseClick(groups.viewport(), LEFT, pos=place)
                return
        raise LookupError(name)

    def said(self, key: str) -> str:
        """Return what is said to be wrong with a setting."""
        return self.page.rows.rows[key].problem.text()


@pytest.fixture
def desk(tmp_path: Path, open_office: Callable[..., OfficeOfTests]) -> Iterator[Desk]:
    """A page that is shown."""
    made = Desk(tmp_path, open_office)
    yield made
    made.keyring.answers.set()
    made.made.office.backing.work.close()
    made.store.close()


def retype(field: QLineEdit, text: str) -> None:
    """Type something else into a field, key by key."""
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)


def kept(desk: Desk, qtbot: QtBot) -> None:
    """Press Keep, and wait until it is."""
    QTest.mouseClick(desk.page.keep, LEFT)
    qtbot.waitUntil(lambda: desk.page.said.text() == "Kept.", timeout=LONG_MS)


def test_a_number_is_typed_and_kept(desk: Desk, qtbot: QtBot) -> None:
    """What is typed is marked, kept in the file with its comments, noted, and needs a new start."""
    desk.group("kitchen")
    row = desk.page.rows.rows["kitchen.undo_seconds"]
    assert isinstance(row.editor, Figure)
    assert not row.undo.isVisible()
    retype(row.editor.field, "4,5")
    assert row.undo.isVisible()
    assert "next start" in row.state.text()
    assert desk.page.keep.text() == "Keep 1"
    kept(desk, qtbot)

    assert "undo_seconds = 4.5" in desk.text()
    assert desk.text().startswith("# our kitchen")
    (change,) = desk.keeping.book().changes(9)
    assert (change.who, change.key, change.became) == (Who.MANAGER, "kitchen.undo_seconds", "4.5")
    assert "Time to undo" in desk.page.later.text()
    QTest.mouseClick(desk.page.anew, LEFT)
    assert desk.asked_for_anew == 1


def test_nothing_wrong_can_be_kept(desk: Desk, qtbot: QtBot) -> None:
    """While something is wrong it says so beside the field, and there is nothing to press."""
    desk.group("kitchen")
    row = desk.page.rows.rows["listener.port"]
    assert isinstance(row.editor, Figure)
    for typed, said in (("99999", "Must be 65535 or less."), ("x", "This must be a whole number.")):
        retype(row.editor.field, typed)
        assert desk.said("listener.port") == said
        assert not desk.page.keep.isEnabled()
        assert "Port" in desk.page.said.text()
    QTest.keyClick(desk.page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert desk.text() == TEXT
    QTest.mouseClick(row.undo, LEFT)
    assert (row.editor.field.text(), desk.said("listener.port")) == ("8480", "")
    retype(row.editor.field, "8481")
    kept(desk, qtbot)
    assert "port = 8481" in desk.text()


def test_steps_stop_at_the_limits(desk: Desk) -> None:
    """Plus and minus never lead to a value that would be wrong."""
    desk.group("sound")
    row = desk.page.rows.rows["screen.sound_volume"]
    assert isinstance(row.editor, Figure)
    QTest.mouseClick(row.editor.more, LEFT)
    assert row.editor.value() == 100
    QTest.mouseClick(row.editor.less, LEFT)
    assert row.editor.value() == 99
    assert desk.said("screen.sound_volume") == ""


def test_what_can_holds_at_once(desk: Desk, qtbot: QtBot) -> None:
    """Another theme is seen as soon as it is kept; nothing has to start anew for it."""
    row = desk.page.rows.rows["screen.theme"]
    assert isinstance(row.editor, Choice)
    row.editor.box.setFocus()
    QTest.keyClick(row.editor.box, Qt.Key.Key_Down)
    assert row.editor.value() == "light"
    row.editor.box.activated.emit(1)
    desk.group("manager")
    minutes = desk.page.rows.rows["manager.lock_minutes"].editor
    assert isinstance(minutes, Figure)
    retype(minutes.field, "7")
    kept(desk, qtbot)

    assert desk.made.preferences.settings.theme == "light"
    assert desk.lock.settings.lock_minutes == 7
    assert not desk.page.anew.isVisible()


def test_a_switch(desk: Desk, qtbot: QtBot) -> None:
    """A switch says On or Off, and one tap turns it."""
    row = desk.page.rows.rows["screen.full_screen"]
    assert isinstance(row.editor, Switch)
    assert row.editor.button.text() == "Off"
    QTest.mouseClick(row.editor.button, LEFT)
    assert row.editor.button.text() == "On"
    kept(desk, qtbot)
    assert "full_screen = true" in desk.text()


def test_stations_are_changed_line_by_line(desk: Desk, qtbot: QtBot) -> None:
    """Lines of a table are added, filled in and taken away; an empty one is said to be wrong."""
    desk.group("stations")
    row = desk.page.rows.rows["screen.stations"]
    assert isinstance(row.editor, Table)
    QTest.mouseClick(row.editor.add, LEFT)
    assert desk.said("screen.stations") == "Line 3, Name: This must be filled in."
    lines = [line for line, _ in row.editor.parts]
    retype(lines[-1].findChildren(QLineEdit)[0], "Grill")
    assert desk.said("screen.stations") == ""
    away = [button for button in lines[0].findChildren(QPushButton) if button.text() == "✕"]
    QTest.mouseClick(away[-1], LEFT)
    kept(desk, qtbot)

    stations = desk.file.load().screen.stations
    assert [station.name for station in stations] == ["Bar", "Grill"]


def test_lists_and_days(desk: Desk, qtbot: QtBot) -> None:
    """Opening hours have a line for each day, postcodes a line for each beginning."""
    desk.group("orderconnect")
    hours = desk.page.rows.rows["channels.orderconnect.opening_hours"].editor
    assert isinstance(hours, Named)
    QTest.mouseClick(hours.add, LEFT)
    spans = hours.findChildren(Listed)[0]
    QTest.mouseClick(spans.add, LEFT)
    retype(spans.findChildren(QLineEdit)[0], "11:00-14:00")
    areas = desk.page.rows.rows["channels.orderconnect.areas"].editor
    assert isinstance(areas, Listed)
    QTest.mouseClick(areas.add, LEFT)
    retype(areas.findChildren(QLineEdit)[0], "LS1")
    kept(desk, qtbot)

    wanted = desk.file.load().channels.orderconnect
    assert wanted
    assert (wanted.enabled, wanted.areas) == (False, ["LS1"])
    assert wanted.opening_hours == {"mon": ["11:00-14:00"]}


def test_a_secret_is_never_shown_and_goes_into_the_keyring(desk: Desk, qtbot: QtBot) -> None:
    """Of a secret only that there is one is seen; a new one is hidden while it is typed."""
    desk.group("deliverect")
    row = desk.page.rows.rows["channels.deliverect.client_secret"]
    assert isinstance(row.editor, Secret)
    shown = [field.text() for field in desk.page.findChildren(QLineEdit)]
    assert not any("s3cret" in text for text in shown)
    QTest.mouseClick(row.editor.other, LEFT)
    assert row.editor.field.echoMode() is QLineEdit.EchoMode.Password
    retype(row.editor.field, "n3w")
    kept(desk, qtbot)

    assert list(desk.keyring.held().values()) == ["n3w"]
    assert "n3w" not in desk.text()
    row = desk.page.rows.rows["channels.deliverect.client_secret"]
    assert isinstance(row.editor, Secret)
    assert row.editor.said.isVisible()


def test_it_says_where_secrets_lie(desk: Desk, qtbot: QtBot) -> None:
    """The page says how many secrets can be read in the file; one tap puts them away."""
    bar = desk.page.secrets
    qtbot.waitUntil(bar.isVisible, timeout=LONG_MS)
    assert "keyring" in bar.said.text()
    assert "1" in bar.said.text()
    QTest.mouseClick(bar.button, LEFT)
    qtbot.waitUntil(lambda: not bar.button.isVisible(), timeout=LONG_MS)
    assert "s3cret" not in desk.text()
    assert list(desk.keyring.held().values()) == ["s3cret"]


@pytest.mark.expects_log("kds.vault")
def test_it_says_why_secrets_go_into_the_file(desk: Desk, qtbot: QtBot) -> None:
    """With a locked keyring the page says that, and that the file takes them."""
    desk.keyring.locked = True
    desk.page.opened()
    qtbot.waitUntil(lambda: "locked" in desk.page.secrets.said.text(), timeout=LONG_MS)
    assert "file" in desk.page.secrets.said.text()


def test_the_pin_needs_the_old_one(desk: Desk) -> None:
    """A wrong old PIN changes nothing and counts as a guess; the right one lets it be changed."""
    desk.group("manager")
    (row,) = desk.page.findChildren(PinRow)

    def change(old: str, new: str, again: str) -> str:
        for field, text in ((row.old, old), (row.new, new), (row.again, again)):
            retype(field, text)
        QTest.mouseClick(row.change, LEFT)
        return row.said.text()

    assert change("1111", "1357", "1357") == "This is not the PIN until now."
    assert change("2468", "1357", "1358") == "The two new ones are not the same."
    assert change("2468", "13", "13") == "A PIN has 4 to 8 digits."
    assert fits("2468", desk.lock.settings.pin)
    assert change("2468", "1357", "1357") == "The PIN has been changed."
    assert fits("1357", desk.lock.settings.pin)
    assert fits("1357", desk.file.load().manager.pin)
    assert row.old.text() == row.new.text() == ""
    for _ in range(5):
        change("0000", "1357", "1357")
    assert "Too many wrong PINs" in change("1357", "2468", "2468")


def test_search_over_all_groups(desk: Desk, qtbot: QtBot) -> None:
    """Typing a word shows the settings that have it, of every group; there they can be changed."""
    retype(desk.page.top.field, "promised")
    wanted = {"channels.deliverect.preparation_minutes", "channels.just_eat.preparation_minutes"}
    qtbot.waitUntil(lambda: wanted <= set(desk.page.rows.rows), timeout=LONG_MS)
    assert "screen.theme" not in desk.page.rows.rows
    row = desk.page.rows.rows["channels.deliverect.preparation_minutes"]
    assert isinstance(row.editor, Figure)
    retype(row.editor.field, "20")
    desk.group("deliverect")
    assert desk.page.top.field.text() == ""
    row = desk.page.rows.rows["channels.deliverect.preparation_minutes"]
    assert row.editor.value() == 20
    kept(desk, qtbot)
    assert "preparation_minutes = 20" in desk.text()


def test_all_changes_can_be_undone(desk: Desk) -> None:
    """One press takes back everything that is not kept yet, in every group."""
    row = desk.page.rows.rows["screen.full_screen"]
    assert isinstance(row.editor, Switch)
    QTest.mouseClick(row.editor.button, LEFT)
    desk.group("kitchen")
    name = desk.page.rows.rows["kitchen.screen"].editor
    assert isinstance(name, Text)
    retype(name.field, "line")
    assert desk.page.rows.groups.item(0).text() == "Screen (1)"
    QTest.mouseClick(desk.page.undo, LEFT)
    assert desk.page.rows.groups.item(0).text() == "Screen"
    assert desk.page.rows.rows["kitchen.screen"].editor.value() == "kitchen"
    assert not desk.page.keep.isEnabled()


def test_what_is_not_kept_survives_the_way_to_the_board(desk: Desk) -> None:
    """Whoever looks at another page finds his changes as he left them."""
    row = desk.page.rows.rows["screen.full_screen"]
    assert isinstance(row.editor, Switch)
    QTest.mouseClick(row.editor.button, LEFT)
    QTest.mouseClick(desk.made.office.tabs["history"], LEFT)
    QTest.mouseClick(desk.made.office.tabs["settings"], LEFT)
    row = desk.page.rows.rows["screen.full_screen"]
    assert row.editor.value() is True
    assert desk.page.keep.text() == "Keep 1"


def test_changes_are_listed(desk: Desk) -> None:
    """Who changed what, from what, to what: in words, and never a secret."""
    desk.keeping.keep("channels.deliverect", {"client_secret": "n3w"})
    desk.keeping.keep_at_board("screen", {"theme": "light", "stations": [{"name": "Fry"}]})
    QTest.mouseClick(desk.page.top.changes, LEFT)
    table = desk.page.changes
    assert table
    found = [
        [item.text() for column in range(1, 5) if (item := table.item(row, column))]
        for row in range(table.rowCount())
    ]
    assert found == [
        ["At the board", "Screen: Colours", "usual", "Light"],
        ["At the board", "Stations: Stations", "Fry, Bar", "Fry"],
        ["Manager", "Deliverect: Client secret", "", "changed"],
    ]
    desk.group("sound")
    assert desk.page.stack.currentWidget() is desk.page.rows


def test_everything_can_be_reached_with_keys(desk: Desk) -> None:
    """From the field of the search Tab leads to the groups, to each editor and to Keep."""
    desk.page.top.field.setFocus()
    seen = set()
    for _ in range(80):
        focus = desk.made.window.focusWidget()
        seen.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    theme, screen = (desk.page.rows.rows[f"screen.{n}"].editor for n in ("theme", "full_screen"))
    assert isinstance(theme, Choice)
    assert isinstance(screen, Switch)
    assert {desk.page.rows.groups, theme.box, screen.button, desk.page.top.changes} <= seen


def test_every_group_fits_its_width(desk: Desk) -> None:
    """On a small screen no setting needs scrolling to the side, and targets are large enough."""
    desk.made.window.resize(1024, 600)
    desk.made.office.resize(1024, 600)
    least = round(desk.made.office.backing.sizes.target * 0.6)
    groups = desk.page.rows.groups
    for at in range(groups.count()):
        desk.group(groups.item(at).data(Qt.ItemDataRole.UserRole))
        inside = desk.page.rows.area.widget()
        assert inside
        assert inside.minimumSizeHint().width() <= desk.page.rows.area.viewport().width()
        for button in inside.findChildren(QPushButton):
            if button.isVisible():
                assert button.height() >= least, button.text()


def test_a_file_that_a_hand_broke_is_said(desk: Desk, qtbot: QtBot) -> None:
    """While the file is no TOML the page goes on with what stood there, and keeps nothing."""
    row = desk.page.rows.rows["screen.full_screen"]
    assert isinstance(row.editor, Switch)
    desk.path.write_text("[screen\n", encoding="utf-8")
    desk.page.opened()
    row = desk.page.rows.rows["screen.full_screen"]
    assert isinstance(row.editor, Switch)
    QTest.mouseClick(row.editor.button, LEFT)
    QTest.mouseClick(desk.page.keep, LEFT)
    qtbot.waitUntil(lambda: "not valid TOML" in desk.page.said.text(), timeout=LONG_MS)
    assert desk.text() == "[screen\n"
    desk.path.write_text(TEXT, encoding="utf-8")
    kept(desk, qtbot)
    assert "full_screen = true" in desk.text()


def test_without_a_file_it_says_so(open_office: Callable[..., OfficeOfTests]) -> None:
    """Where there is no settings file the page opens and says that."""
    made = open_office()
    made.show()
    made.office.gate.opened.emit()
    made.office.go("settings")
    page = made.office.stack.currentWidget()
    assert isinstance(page, SettingsPage)
    assert page.said.text() == "There is no settings file here."
