"""Where secrets lie, and what happens when a keyring is locked, hangs, or is not there."""

import json
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kds.vault.marks import FILE, KEYRING, Mark, mark_of, marks_in, new_name
from kds.vault.place import Keyring, NotKept
from kds.vault.private_file import PrivateFile, write_private
from kds.vault.revealing import reveal
from kds.vault.system_place import SERVICE, SystemPlace
from kds.vault.systems import system_keyring
from kds.vault.vault import Vault, vault_beside
from tests.vault.file_keyring import FileKeyring

KEY = "channels.just_eat.api_key"


@pytest.fixture
def keyring(tmp_path: Path) -> Iterator[FileKeyring]:
    """A keyring of this test alone; whoever still waits for it is let go at the end."""
    made = FileKeyring(tmp_path / "keyring.json")
    yield made
    made.answers.set()


@pytest.fixture
def vault(tmp_path: Path, keyring: FileKeyring) -> Vault:
    """A vault with both places, whose keyring is waited for only shortly."""
    place = SystemPlace(lambda: keyring, within_s=0.3)
    return Vault(keyring=place, file=PrivateFile(tmp_path / "secrets.json"))


def test_a_secret_goes_into_the_keyring(vault: Vault, keyring: FileKeyring) -> None:
    """With a keyring that works the secret lies there and in no file of ours."""
    mark = vault.put(KEY, "s3cret")

    assert mark.place == KEYRING
    assert keyring.held() == {f"{SERVICE}/{mark.name}": "s3cret"}
    assert vault.read(mark) == "s3cret"
    assert not vault.file.path.exists()
    assert vault.problem_of_keyring() == ""


def test_each_secret_has_a_name_of_its_own(vault: Vault) -> None:
    """A newer secret of the same setting does not take the older one's place."""
    older, newer = vault.put(KEY, "a"), vault.put(KEY, "b")

    assert (vault.read(older), vault.read(newer)) == ("a", "b")
    vault.forget(older)
    with pytest.raises(NotKept, match="does not hold it"):
        vault.read(older)
    assert vault.read(newer) == "b"


@pytest.mark.expects_log("kds.vault")
def test_a_locked_keyring_leaves_it_to_the_file(vault: Vault, keyring: FileKeyring) -> None:
    """Where the keyring takes nothing the secret lies in the file, and the reason is said."""
    keyring.locked = True
    mark = vault.put(KEY, "s3cret")

    assert mark.place == FILE
    assert vault.read(mark) == "s3cret"
    assert vault.problem_of_keyring() == "the system's keyring is locked"


def test_a_keyring_that_hangs_holds_nobody_up(vault: Vault, keyring: FileKeyring) -> None:
    """A keyring that waits for a dialog is given up on; when it answers again it is used again."""
    keyring.answers.clear()
    with pytest.raises(NotKept, match="does not answer"):
        vault.read(Mark(KEYRING, new_name(KEY)))
    assert vault.put(KEY, "s3cret").place == FILE
    keyring.answers.set()
    place = SystemPlace(lambda: keyring)
    place.try_it()
    place.write("name", "later")

    assert place.read("name") == "later"


@pytest.mark.expects_log("kds.vault")
def test_a_keyring_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    """Whatever the system's keyring raises becomes a sentence without the secret in it."""

    def broken() -> Keyring:
        raise RuntimeError("s3cret of somebody")

    vault = Vault(keyring=SystemPlace(broken), file=PrivateFile(tmp_path / "secrets.json"))

    assert vault.problem_of_keyring() == "the system's keyring cannot be used"
    assert vault.put(KEY, "a").place == FILE


def test_a_manager_may_want_the_file(vault: Vault, keyring: FileKeyring) -> None:
    """Where the file is preferred the keyring is not even asked."""
    vault.prefer_file = True

    assert vault.put(KEY, "a").place == FILE
    assert keyring.held() == {}


def test_without_a_keyring_there_is_the_file(tmp_path: Path) -> None:
    """A mark of a keyring cannot be read where there is none."""
    vault = Vault(file=PrivateFile(tmp_path / "secrets.json"))

    assert vault.put(KEY, "a").place == FILE
    with pytest.raises(NotKept, match="no keyring"):
        vault.read(Mark(KEYRING, new_name(KEY)))
    assert vault.problem_of_keyring() == "this system has no keyring"


@pytest.mark.skipif(sys.platform != "linux", reason="rights and buses of this system")
def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    """Nobody else can read the file of secrets, from its first byte and after each change."""
    file = PrivateFile(tmp_path / "secrets.json")
    for number in range(3):
        file.write(f"name{number}", "secret")
        assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    file.forget("name1")
    assert sorted(json.loads(file.path.read_text("utf-8"))) == ["name0", "name2"]
    assert [path.name for path in tmp_path.iterdir()] == ["secrets.json"]


@pytest.mark.parametrize("text", ["", "[", "[1]", '{"a": 1}'])
def test_a_damaged_file_is_said(tmp_path: Path, text: str) -> None:
    """A file that holds something else is no reason to fall over."""
    file = PrivateFile(tmp_path / "secrets.json")
    file.path.write_text(text, encoding="utf-8")

    with pytest.raises(NotKept):
        file.read("a")


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    """Without a folder nothing is kept, and the message says where it was to be."""
    with pytest.raises(NotKept, match=r"secrets\.json cannot be written"):
        PrivateFile(tmp_path / "gone" / "secrets.json").write("a", "b")
    with pytest.raises(OSError, match="gone"):
        write_private(tmp_path / "gone" / "x", "text")


@given(st.text(max_size=60))
@settings(max_examples=60)
def test_only_marks_are_taken_for_marks(text: str) -> None:
    """Whatever a secret is, it is not read as the name of another place."""
    assert mark_of(text) is None
    assert mark_of(f"secret-in-{text}") is None or ":" in text


def test_marks_are_found_wherever_they_are() -> None:
    """In a section, a list or deeper down every mark is found."""
    one, other = Mark(KEYRING, new_name(KEY)), Mark(FILE, new_name("channels.web_shop.secrets"))
    values = {"channels": {"just_eat": {"api_key": str(one)}, "web_shop": {"x": ["a", str(other)]}}}

    assert marks_in(values) == {one, other}
    assert mark_of(str(one)) == one


def test_secrets_take_the_place_of_their_marks(vault: Vault) -> None:
    """What was read from the file holds the secrets themselves; plain ones stay as they are."""
    mark = vault.put(KEY, "s3cret")
    values: dict[str, Any] = {
        "screen": {"theme": "dark"},
        "channels": {"just_eat": {"api_key": str(mark)}, "web_shop": {"secrets": ["plain"]}},
    }

    assert reveal(values, vault) == ()
    assert values["channels"]["just_eat"] == {"api_key": "s3cret"}
    assert values["channels"]["web_shop"] == {"secrets": ["plain"]}


@pytest.mark.expects_log("kds.vault")
def test_a_channel_without_its_secret_is_off(vault: Vault, keyring: FileKeyring) -> None:
    """A channel whose secret cannot be read is switched off; one that is off is not asked about."""
    mark, other = vault.put(KEY, "a"), vault.put(KEY, "b")
    keyring.locked = True
    values: dict[str, Any] = {
        "channels": {
            "just_eat": {"api_key": str(mark), "webhook_key": str(other)},
            "web_shop": {"enabled": False, "secrets": [str(other)]},
            "deliverect": {"client_secret": "plain"},
        }
    }
    (lost,) = reveal(values, vault)

    assert (lost.section, "locked" in lost.reason) == ("channels.just_eat", True)
    assert values["channels"]["just_eat"]["enabled"] is False
    assert "enabled" not in values["channels"]["deliverect"]


def test_the_vault_of_a_file_lies_beside_it(tmp_path: Path) -> None:
    """Whoever looks for the secrets finds them in the folder of the settings."""
    assert vault_beside(tmp_path / "kds.toml").file.path == tmp_path / "secrets.json"


@pytest.mark.skipif(sys.platform != "linux", reason="a bus of this system")
def test_without_a_session_there_is_no_keyring(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """On a machine without a desktop session that is said in words, and no dialog opens."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'nobody'}")
    with pytest.raises(NotKept, match="no keyring"):
        system_keyring()
