"""Settings are kept with comments, secrets are put away, and every change is noted."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pysqlite3
import pytest

from kds.app.keeping import Keeping
from kds.config import ConfigError
from kds.domain.setting_change import Who
from kds.notices import Notices
from kds.settings_file import SettingsFile
from kds.store.store import Store
from kds.vault.private_file import PrivateFile
from kds.vault.system_place import SystemPlace
from kds.vault.vault import Vault
from tests.vault.file_keyring import FileKeyring

AT = datetime(2026, 3, 14, 18, 0, tzinfo=UTC)
TEXT = """\
# our kitchen
[screen]
theme = "dark"  # the owner's wish

[channels.deliverect]
client_id = "a"
client_secret = "s3cret-of-deliverect"  # from their portal
"""


class Desk:
    """A settings file with a vault, and the store that notes changes."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "kds.toml"
        self.path.write_text(TEXT, encoding="utf-8")
        self.database = folder / "kds.db"
        self.keyring = FileKeyring(folder / "keyring.json")
        self.notices = Notices()
        self.store = Store(self.database)
        self.start()

    def start(self) -> None:
        """Begin as the program does."""
        vault = Vault(
            keyring=SystemPlace(lambda: self.keyring),
            file=PrivateFile(self.path.with_name("secrets.json")),
        )
        self.keeping = Keeping(SettingsFile(self.path, vault), self.store, lambda: AT, self.notices)
        self.keeping.look()

    def noted(self) -> list[tuple[Who, str, str, str]]:
        """Return what was noted, oldest first."""
        changes = self.keeping.book().changes(50)
        return [(c.who, c.key, c.was, c.became) for c in reversed(changes)]

    def text(self) -> str:
        """Return the file."""
        return self.path.read_text("utf-8")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk that is cleared at the end."""
    made = Desk(tmp_path)
    yield made
    made.store.close()


def test_a_manager_changes_something(desk: Desk) -> None:
    """Who, what, from, to and when are noted; comments in the file stay."""
    desk.keeping.keep("screen", {"theme": "light", "columns": 4})

    assert desk.noted() == [
        (Who.MANAGER, "screen.columns", "", "4"),
        (Who.MANAGER, "screen.theme", '"dark"', '"light"'),
    ]
    assert "# our kitchen" in desk.text()
    assert 'theme = "light"  # the owner\'s wish' in desk.text()
    assert desk.keeping.book().changes(1)[0].at == AT


def test_somebody_at_the_board_changes_something(desk: Desk) -> None:
    """What is changed without a PIN is not noted as a manager's."""
    desk.keeping.keep_at_board("screen", {"columns": 3})
    desk.keeping.keep_at_board("screen", {"columns": 3})

    assert desk.noted() == [(Who.BOARD, "screen.columns", "", "3")]


def test_a_secret_is_put_away_and_never_noted(desk: Desk) -> None:
    """A new secret lies in the keyring, a mark in the file, and nothing of it in the journal."""
    desk.keeping.keep("channels.deliverect", {"client_secret": "n3w-secret"})
    settings = desk.keeping.file.load().channels.deliverect

    assert settings
    assert settings.client_secret.get_secret_value() == "n3w-secret"
    assert 'client_secret = "secret-in-keyring:channels.deliverect.client_secret:' in desk.text()
    assert desk.noted() == [(Who.MANAGER, "channels.deliverect.client_secret", "", "")]
    assert desk.keeping.book().changes(1)[0].hidden
    desk.store.close()
    for path in desk.path.parent.iterdir():
        if path.name != "keyring.json":
            content = path.read_bytes()
            assert b"n3w-secret" not in content, path
            assert b"s3cret-of-deliverect" not in content, path


def test_an_old_secret_is_forgotten(desk: Desk) -> None:
    """When a secret is replaced or taken away nothing of it stays in the keyring."""
    desk.keeping.keep("channels.deliverect", {"client_secret": "one", "webhook_secrets": ["x"]})
    desk.keeping.keep("channels.deliverect", {"client_secret": "two"})
    assert sorted(desk.keyring.held().values()) == ["two", "x"]
    desk.keeping.keep("channels.deliverect", {"webhook_secrets": []})
    assert list(desk.keyring.held().values()) == ["two"]


def test_what_does_not_fit_leaves_nothing_behind(desk: Desk) -> None:
    """A change that the file would not be valid with keeps no secret either, and is said."""
    book = desk.keeping.book()
    wrong = {"channels.deliverect": {"client_secret": "new", "preparation_minutes": 0}}

    assert "preparation_minutes" in book.keep(wrong)
    assert desk.keyring.held() == {}
    assert desk.text() == TEXT
    assert desk.noted() == []


def test_secrets_of_the_file_can_be_put_away(desk: Desk) -> None:
    """What somebody wrote into the file by hand works, is told of, and can be taken out of it."""
    book = desk.keeping.book()
    plain = book.plain()
    assert plain == {"channels.deliverect": {"client_secret": "s3cret-of-deliverect"}}
    assert book.keep(book.put_away(plain)) == ""

    assert "s3cret" not in desk.text()
    assert "# from their portal" in desk.text()
    assert book.plain() == {}
    assert book.place_of(book.values()["channels"]["deliverect"]["client_secret"]) == "keyring"
    loaded = desk.keeping.file.load().channels.deliverect
    assert loaded
    assert loaded.client_secret.get_secret_value() == "s3cret-of-deliverect"


def test_a_change_by_hand_is_noticed_at_the_next_start(desk: Desk) -> None:
    """What a hand changed between two starts is noted as that, once, without the secret."""
    changed = desk.text().replace('"dark"', '"light"').replace("s3cret-of", "other")
    desk.path.write_text(changed + "[kitchen]\nundo_seconds = 2\n", encoding="utf-8")
    desk.start()
    desk.start()

    assert desk.noted() == [
        (Who.FILE, "channels.deliverect.client_secret", "", ""),
        (Who.FILE, "kitchen.undo_seconds", "", "2"),
        (Who.FILE, "screen.theme", '"dark"', '"light"'),
    ]


def test_a_change_by_hand_meanwhile_is_not_the_managers(desk: Desk) -> None:
    """A hand in the file while the program runs is told from the manager at the screen."""
    desk.path.write_text(desk.text().replace('"dark"', '"contrast"'), encoding="utf-8")
    desk.keeping.keep("screen", {"columns": 5})

    assert desk.noted() == [
        (Who.FILE, "screen.theme", '"dark"', '"contrast"'),
        (Who.MANAGER, "screen.columns", "", "5"),
    ]


def test_drivers_and_pin_are_not_noted(desk: Desk) -> None:
    """How drivers are reached and the PIN are in no journal; that they changed is."""
    desk.keeping.keep("delivery", {"drivers": [{"name": "Ana", "phone": "+34 600 111"}]})
    desk.keeping.keep("manager", {"pin": f"scrypt:{'a' * 32}:{'b' * 64}"})
    desk.store.close()

    assert b"+34 600 111" not in desk.database.read_bytes()
    assert [key for _, key, _, _ in desk.noted()] == ["delivery.drivers", "manager.pin"]


def test_what_waits_for_the_next_start(desk: Desk) -> None:
    """What holds at once is not named; what was changed and changed back is not either."""
    book = desk.keeping.book()
    desk.keeping.keep("screen", {"columns": 5})
    assert book.waiting() == []
    desk.keeping.keep("kitchen", {"undo_seconds": 4.0})
    assert book.waiting() == ["kitchen.undo_seconds"]
    desk.keeping.file.keep("kitchen", {"undo_seconds": None})
    assert book.waiting() == []


@pytest.mark.expects_log("kds.app.keeping")
def test_a_file_that_cannot_be_kept_is_said(desk: Desk) -> None:
    """A broken file is left as it is, and the screen says that the change will not last."""
    desk.path.write_text("[screen\n", encoding="utf-8")
    desk.keeping.keep("screen", {"columns": 5})
    (notice,) = desk.notices.current()
    assert notice.title == "Changed settings could not be kept"
    assert desk.text() == "[screen\n"
    desk.path.write_text(TEXT, encoding="utf-8")
    desk.keeping.keep("screen", {"columns": 5})
    assert desk.notices.current() == []


def test_a_channel_gets_a_section_of_its_own(desk: Desk) -> None:
    """A platform that was not in the file is there after that, as somebody would write it."""
    desk.keeping.keep(
        "channels.web_shop", {"base_url": "https://shop.example", "secrets": ["a", "b"]}
    )
    desk.keeping.keep("channels.deliverect.codes", {"accept": [20, 30]})
    settings = desk.keeping.file.load().channels

    assert "[channels.web_shop]" in desk.text()
    assert "[channels.deliverect.codes]" in desk.text()
    assert settings.switched_on() == ["deliverect", "web_shop"]
    assert settings.web_shop
    assert [each.get_secret_value() for each in settings.web_shop.secrets] == ["a", "b"]
    assert settings.deliverect
    assert settings.deliverect.codes.accept == [20, 30]


def test_the_journal_takes_no_other_change(desk: Desk) -> None:
    """Nothing can be changed or taken away in the journal of settings."""
    desk.keeping.keep("screen", {"columns": 5})
    with pysqlite3.connect(str(desk.database)) as other:
        for statement in (
            "UPDATE settings_changes SET who = 'file'",
            "DELETE FROM settings_changes",
        ):
            with pytest.raises(pysqlite3.IntegrityError, match="stay as they are"):
                other.execute(statement)
    other.close()


@pytest.mark.expects_log("kds.vault")
def test_a_manager_may_prefer_the_file(desk: Desk) -> None:
    """With that setting new secrets lie beside the settings, also when both come at once."""
    book = desk.keeping.book()
    wanted = {"manager": {"secrets": "file"}, "channels.deliverect": {"client_secret": "new"}}
    assert book.keep(book.put_away(wanted)) == ""

    assert desk.keyring.held() == {}
    assert "secret-in-file:" in desk.text()
    desk.keeping.keep("channels.deliverect", {"client_secret": "newer"})
    assert desk.keyring.held() == {}


def test_practice_keeps_nothing(tmp_path: Path) -> None:
    """Without a file changes hold until the end, and there is nothing to start anew with."""
    store = Store(tmp_path / "kds.db")
    keeping = Keeping(SettingsFile(None), store, lambda: AT, Notices())
    keeping.look()
    keeping.keep("screen", {"columns": 5})
    assert keeping.book().values() == {}
    with pytest.raises(ConfigError, match="Practice"):
        keeping.file.load()
    store.close()
