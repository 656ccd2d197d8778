"""The command line, as a process: its words and its exit codes."""

import asyncio
import json
import re
import signal
import socket
import sys
from pathlib import Path

import pysqlite3
import pytest

from kds import __version__
from kds.app.pretended import TITLES
from kds.demo.deliverect import PretendDeliverect
from tests.kit.headless import MAIN, Headless, free_port, run_main, write_settings
from tests.kit.house import until

GOOD = '[channels.deliverect]\nclient_id = "a"\nclient_secret = "b"\n'


async def test_help_names_everything() -> None:
    """--help names every option and command, on the terminal, and is no error."""
    status, out, error = await run_main("--help")
    assert (status, error) == (0, "")
    for word in (
        *("--headless", "--demo", "--config", "--data-dir", "--self-test", "--version"),
        *("--speed", "--seed", "--platforms", "export", "backup", "restore", "remove", *TITLES),
    ):
        assert word in out
    status, out, _ = await run_main("export", "--help")
    assert status == 0
    assert "--format" in out
    assert "--data-dir" in out


async def test_version() -> None:
    """--version says which one it is."""
    assert await run_main("--version") == (0, f"kds {__version__}\n", "")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--nonsense",),
        ("nonsense",),
        ("export", "--format", "xml"),
        ("export", "--nonsense"),
        ("--demo", "--self-test"),
        ("--demo", "--speed", "0"),
        ("--demo", "--speed", "fast"),
        ("--demo", "--platforms", "deliverect,nonsense"),
        ("--demo", "--platforms", ","),
        ("--config",),
    ],
    ids=" ".join,
)
async def test_wrong_usage(arguments: tuple[str, ...]) -> None:
    """What it does not know is answered with usage and exit code 2, and nothing starts."""
    status, out, error = await run_main(*arguments)
    assert (status, out) == (2, "")
    assert error.startswith("usage: kds")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"[listener]\nport = 'x'\n" + GOOD.encode(), r"line 2: listener\.port: .{10}"),
        (b"[listener]\nprot = 1\n" + GOOD.encode(), r"line 2: listener\.prot: .{10}"),
        (b"[channels.deliverect]\nclient_id = 'a'\n", r"line 1: channels\..*client_secret: .{10}"),
        (b"[listener\n", r"line 1"),
        (b"\xff\xfe[\0", r"UTF-8"),
        (b"", r"\[channels\.deliverect\]"),
        (GOOD.encode() + b"enabled = false\n", r"\[channels\.deliverect\]"),
        (None, r"cannot be read"),
    ],
    ids=["type", "unknown", "missing", "TOML", "UTF-8", "empty", "off", "no file"],
)
async def test_wrong_settings(tmp_path: Path, text: bytes | None, said: str) -> None:
    """A wrong file is said in words with exit code 2; no folder is made, no port is opened."""
    settings, data_dir = tmp_path / "kds.toml", tmp_path / "data"
    if text is not None:
        settings.write_bytes(text)
    status, out, error = await run_main(
        "--headless", "--config", str(settings), "--data-dir", str(data_dir)
    )
    assert (status, out) == (2, "")
    assert re.search(said, error)
    assert "Traceback" not in error
    assert not data_dir.exists()


async def test_first_start_writes_a_file_to_fill_in(tmp_path: Path) -> None:
    """Without any settings a file is written, its place is said, and the exit code is 2."""
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    status, _, error = await run_main("--headless", **home)
    assert status == 2
    written = next(Path(word) for word in error.split() if word.endswith("kds.toml"))
    assert written.is_relative_to(tmp_path)
    before = written.read_bytes()
    status, _, error = await run_main("--headless", **home)
    assert status == 2
    assert "client_id" in error
    assert written.read_bytes() == before


async def test_second_program_on_the_same_folder(tmp_path: Path) -> None:
    """A second program on a data folder ends with a sentence and exit code 1; the first goes on."""
    async with PretendDeliverect() as platform, Headless(tmp_path, platform) as first:
        second = tmp_path / "second.toml"
        write_settings(second, platform, port=free_port())
        status, out, error = await run_main(
            "--headless", "--config", str(second), "--data-dir", str(first.data_dir)
        )
        assert (status, out) == (1, "")
        assert "running already" in error
        assert "Traceback" not in error
        assert (await first.health())["status"] == "ok"


async def test_data_folder_that_cannot_be(tmp_path: Path) -> None:
    """A data folder in the place of a file is a sentence and exit code 1."""
    settings = tmp_path / "kds.toml"
    settings.write_text(GOOD)
    (tmp_path / "file").write_text("")
    folder = str(tmp_path / "file" / "data")
    status, _, error = await run_main("--headless", "--config", str(settings), "--data-dir", folder)
    assert status == 1
    assert folder in error
    assert "Traceback" not in error


async def test_port_in_use_is_waited_for(tmp_path: Path) -> None:
    """With its port taken the program says so, stays up, and listens once the port is free."""
    async with PretendDeliverect() as platform:
        program = Headless(tmp_path, platform)
        with socket.create_server(("127.0.0.1", program.port)):
            starting = asyncio.create_task(program.start())
            await until(lambda: "cannot listen at" in program.terminal(), within=30)
            assert not starting.done()
        await starting
        assert (await program.health())["notices"] == []
        assert await program.stop() == 0


async def test_database_of_a_newer_version(tmp_path: Path) -> None:
    """A database that a newer version wrote is left alone: a sentence and exit code 1."""
    async with PretendDeliverect() as platform:
        program = Headless(tmp_path, platform)
        await program.start()
        await program.stop()
        database = program.data_dir / "kds.db"
        with pysqlite3.connect(str(database)) as newer:
            newer.execute("UPDATE _sqlite_migrations SET name = 'from_the_future' WHERE id = 1")
        newer.close()
        before = database.read_bytes()
        status, _, error = await run_main(
            *("--headless", "--config", str(tmp_path / "kds.toml")),
            *("--data-dir", str(program.data_dir)),
        )
    assert status == 1
    assert "newer version" in error
    assert "Traceback" not in error
    assert database.read_bytes() == before


async def test_self_test_without_a_screen() -> None:
    """--self-test --headless tries everything and says so with exit code 0."""
    status, out, error = await run_main("--self-test", "--headless")
    # In its debug mode asyncio names what took long, as anything may on a loaded machine.
    said = [line for line in error.splitlines() if not line.startswith("Executing <")]
    assert (status, said) == (0, [])
    assert out.splitlines()[-1] == "Everything works."
    assert len(re.findall(r"(?m)^ok ", out)) >= 4
    for title in TITLES.values():
        assert re.search(rf"(?m)^ok +{re.escape(title)}: .*heard", out)


async def test_practice_without_a_screen_ends_when_asked(tmp_path: Path) -> None:
    """--demo --headless plays a service into the folder that is named."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, MAIN, "--demo", "--headless", "--speed", "60", "--data-dir"),
        tmp_path,
        stderr=asyncio.subprocess.DEVNULL,
    )
    async with asyncio.timeout(20):
        orders: list[object] = []
        while not orders:
            await asyncio.sleep(0.3)
            status, out, _ = await run_main("export", "--data-dir", str(tmp_path))
            orders = json.loads(out) if status == 0 else []
        process.send_signal(signal.SIGTERM)
        assert await process.wait() == 0


async def test_practice_with_named_platforms(tmp_path: Path) -> None:
    """--platforms names those that play; they are greeted by name, and no other sends."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, MAIN, "--demo", "--headless", "--speed", "60"),
        *("--platforms", "just_eat, web_shop", "--data-dir"),
        tmp_path,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    async with asyncio.timeout(30):
        channels: set[str] = set()
        while len(channels) < 2:
            await asyncio.sleep(0.3)
            status, out, _ = await run_main("export", "--data-dir", str(tmp_path))
            channels = {each["channel"] for each in json.loads(out)} if status == 0 else set()
        process.send_signal(signal.SIGTERM)
        greeting, _ = await process.communicate()
    assert process.returncode == 0
    assert channels == {"just_eat", "web_shop"}
    assert "with Just Eat and the web shop" in greeting.decode()
