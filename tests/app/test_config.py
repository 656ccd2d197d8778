"""The settings file: what the program takes, and how it says what is wrong with the rest."""

from pathlib import Path

import pytest

from kds.config import ConfigError, check, load

# As it stands in the order for this program, word by word.
AS_ORDERED = """\
[listener]
host = "127.0.0.1"
port = 8480
[channels.deliverect]
enabled = true
base_url = "https://api.staging.deliverect.com"
client_id = "…"
client_secret = "…"
webhook_secrets = ["…"]
accept = "manual"        # or "auto"
"""


def test_file_as_it_was_ordered() -> None:
    """The keys that scripts write are taken by exactly these names, with these meanings."""
    settings = check(AS_ORDERED, "kds.toml")
    channel = settings.channels.deliverect
    assert channel
    assert (settings.listener.host, settings.listener.port) == ("127.0.0.1", 8480)
    assert (channel.enabled, channel.accept) == (True, "manual")
    assert channel.url == "https://api.staging.deliverect.com"
    assert (channel.client_id, channel.client_secret.get_secret_value()) == ("…", "…")
    assert [secret.get_secret_value() for secret in channel.webhook_secrets] == ["…"]


def test_auto_and_off() -> None:
    """Automatic acceptance is taken too; with no channel at all there is nothing to start."""
    channel = check(AS_ORDERED.replace('"manual"', '"auto"'), "kds.toml").channels.deliverect
    assert channel
    assert channel.accept == "auto"
    with pytest.raises(ConfigError, match="none is switched on"):
        check("[channels.deliverect]\nenabled = false\n", "kds.toml")


@pytest.mark.parametrize(
    ("old", "new", "key", "line"),
    [
        ("8480", '"eighty"', "listener.port", 3),
        ("8480", "70000", "listener.port", 3),
        ("8480", "-1", "listener.port", 3),
        ("8480", "84.5", "listener.port", 3),
        ('"127.0.0.1"', "127", "listener.host", 2),
        ('"127.0.0.1"', '""', "listener.host", 2),
        ("port = 8480", "prot = 8480", "listener.prot", 3),
        ("[listener]", "[lisstener]", "lisstener", 1),
        ("enabled = true", 'enabled = "perhaps"', "channels.deliverect.enabled", 5),
        ('"manual"', '"sometimes"', "channels.deliverect.accept", 10),
        ('client_id = "…"\n', "", "channels.deliverect.client_id", 4),
        ('client_secret = "…"\n', "", "channels.deliverect.client_secret", 4),
        ('client_id = "…"', "client_id = 7", "channels.deliverect.client_id", 7),
        ('client_id = "…"', 'client_id = ""', "channels.deliverect.client_id", 7),
        ('["…"]', '"…"', "channels.deliverect.webhook_secrets", 9),
        ('["…"]', "[7]", "channels.deliverect.webhook_secrets", 9),
        ('["…"]', '[""]', "channels.deliverect.webhook_secrets", 9),
        ("8480", "true", "listener.port", 3),
        ("enabled = true", 'enabled = "yes"', "channels.deliverect.enabled", 5),
        ('base_url = "https://', 'base_url = "', "channels.deliverect.base_url", 6),
        ("enabled = true", "enabled = false", "channels", 5),
        ("https://api", "ftp://api", "channels.deliverect.base_url", 6),
        ('"https://api.staging.deliverect.com"', "true", "channels.deliverect.base_url", 6),
        ("[channels.deliverect]", "[channels.deliveroo]", "channels.deliveroo", 4),
    ],
)
def test_wrong_file_is_refused_with_key_reason_and_line(
    old: str, new: str, key: str, line: int
) -> None:
    """What is wrong is named by file, line, key and reason, and never by a secret."""
    assert old in AS_ORDERED
    text = AS_ORDERED.replace(old, new).replace('client_secret = "…"', 'client_secret = "5ecret"')
    with pytest.raises(ConfigError) as caught:
        check(text, "kds.toml")
    said = str(caught.value)
    name, _, reason = said.splitlines()[0].partition(f": {key}")
    assert name == f"kds.toml, line {line}"
    assert len(reason.rpartition(": ")[2]) > 10
    assert "5ecret" not in said


def test_every_fault_is_named() -> None:
    """Three faults are three lines, so that a person need not start three times."""
    text = AS_ORDERED.replace("8480", '"x"').replace('"manual"', "1").replace("enabled", "enabeld")
    with pytest.raises(ConfigError) as caught:
        check(text, "kds.toml")
    keys = [fault.split(": ")[1] for fault in str(caught.value).splitlines()]
    ours = "channels.deliverect"
    assert sorted(keys) == [f"{ours}.accept", f"{ours}.enabeld", "listener.port"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[listener\nport = 8480\n", 1),
        ("[listener]\nport = \n", 2),
        ("[listener]\nport = 8480\nport = 8481\n", 3),
        ("[listener]\n\nhost = 'a\n", 3),
        ("listener = {\n", 1),
    ],
)
def test_file_that_is_no_toml_is_refused_with_its_line(text: str, line: int) -> None:
    """A slip of the pen is named with the line where it is."""
    with pytest.raises(ConfigError) as caught:
        check(text, "kds.toml")
    assert "kds.toml" in str(caught.value)
    assert f"line {line}" in str(caught.value)


def test_production_needs_a_secret() -> None:
    """In production nothing is taken that anybody could sign."""
    text = AS_ORDERED.replace("api.staging.", "api.").replace('["…"]', "[]")
    with pytest.raises(ConfigError, match="webhook_secrets"):
        check(text, "kds.toml")


def test_certificate_and_key_belong_together() -> None:
    """One of the two without the other is a fault."""
    with pytest.raises(ConfigError, match="certificate_key"):
        check(AS_ORDERED.replace("port = 8480", f'certificate = "{__file__}"'), "kds.toml")
    with pytest.raises(ConfigError, match=r"listener\.certificate: Path does not"):
        check(AS_ORDERED.replace("port = 8480", 'certificate = "c.pem"'), "kds.toml")


def test_file_that_is_not_there(tmp_path: Path) -> None:
    """A file that does not exist is named."""
    with pytest.raises(ConfigError, match=r"nowhere\.toml"):
        load(tmp_path / "nowhere.toml")


def test_file_that_is_a_folder(tmp_path: Path) -> None:
    """A folder in the file's place is named."""
    with pytest.raises(ConfigError, match=tmp_path.name):
        load(tmp_path)


def test_file_that_is_not_utf_8(tmp_path: Path) -> None:
    """A file in another encoding is refused, and the reason says so."""
    path = tmp_path / "kds.toml"
    path.write_bytes(AS_ORDERED.encode("utf-16"))
    with pytest.raises(ConfigError, match="UTF-8"):
        load(path)


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_file_of_any_editor(tmp_path: Path, ends: str, mark: str) -> None:
    """The marks and line ends that editors leave behind are no fault."""
    path = tmp_path / "kds.toml"
    path.write_bytes((mark + AS_ORDERED.replace("\n", ends)).encode())
    assert load(path).listener.port == 8480


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_line_is_that_of_the_editor(tmp_path: Path, ends: str) -> None:
    """The line that is named is the one that an editor shows."""
    path = tmp_path / "kds.toml"
    path.write_bytes(AS_ORDERED.replace("8480", "[]").replace("\n", ends).encode())
    with pytest.raises(ConfigError, match=r"line 3: listener\.port"):
        load(path)


def test_practice_needs_no_channel() -> None:
    """A file with nothing but a screen serves for practice, which brings its own platform."""
    assert check("[screen]\ncolumns = 3\n", "kds.toml", practice=True).screen.columns == 3
    with pytest.raises(ConfigError, match="none is switched on"):
        check("[screen]\ncolumns = 3\n", "kds.toml")
