"""The program without a screen: light, quick to end, and good for a whole story."""

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

from kds.demo.deliverect import PretendDeliverect
from kds.demo.troubles import late
from tests.kit.bodies import cancel_body, order_body
from tests.kit.headless import ROOT, Headless

# Runs main.py as it is, and says at the end which modules it took.
SPY = """
import atexit, runpy, sys
atexit.register(lambda: print("MODULES", *sorted(sys.modules)))
sys.argv = ["main.py", *sys.argv[1:]]
runpy.run_path("main.py", run_name="__main__")
"""


@pytest.mark.parametrize(
    "arguments",
    [("--self-test", "--headless"), ("--version",), ("export", "--data-dir", "nowhere")],
)
async def test_nothing_of_qt_is_imported(arguments: tuple[str, ...]) -> None:
    """Where no screen is wanted not a module of Qt is loaded."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", SPY, *arguments),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    out, _ = await process.communicate()
    modules = out.decode().splitlines()[-1].split()
    assert modules[0] == "MODULES"
    assert "kds.app.cli" in modules
    assert not [name for name in modules if name.startswith(("PySide6", "shiboken6", "qasync"))]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_asked_to_end_it_ends(tmp_path: Path, number: signal.Signals) -> None:
    """A signal ends it cleanly within moments, with exit code 0 and a last line in the log."""
    async with PretendDeliverect() as platform:
        program = Headless(tmp_path, platform)
        await program.start()
        # Connections that idle must not hold it up.
        _, idle = await asyncio.open_connection("127.0.0.1", program.port)
        assert await platform.send_order(order_body()) == 200
        began = asyncio.get_running_loop().time()
        os.kill(program.pid, number)
        assert await program.stop() == 0
        # An idle connection that was waited for would take a quarter of a minute and more.
        assert asyncio.get_running_loop().time() - began < 12
        idle.close()
    assert "Traceback" not in program.terminal()
    # In debug mode asyncio has a last word of its own.
    lines = [line for line in program.terminal().splitlines() if " asyncio: " not in line]
    assert lines[-1].endswith("stopped")
    assert (program.data_dir / "logs" / "kds.log").read_text("utf-8") == program.terminal()


async def test_end_in_the_middle_of_a_call(tmp_path: Path) -> None:
    """A platform that is slow to answer holds the end up for a few seconds at most."""
    async with PretendDeliverect() as platform:
        program = Headless(tmp_path, platform, accept="auto")
        await program.start()
        platform.troubles.plan(late(30), path="/orderStatus")
        assert await platform.send_order(order_body()) == 200
        await platform.wait_heard(order_body()["_id"], 20)
        began = asyncio.get_running_loop().time()
        assert await program.stop() == 0
        assert asyncio.get_running_loop().time() - began < 20


async def test_end_frees_the_folder_and_the_port(tmp_path: Path) -> None:
    """The next program takes over folder and port at once, with all orders in place."""
    async with PretendDeliverect() as platform:
        program = Headless(tmp_path, platform)
        for number in range(3):
            await program.start()
            assert await platform.send_order(order_body(number)) == 200
            assert await program.stop() == 0
        assert len(await program.export()) == 3


async def test_story_without_a_screen(tmp_path: Path) -> None:
    """Orders come, are accepted by themselves, and are cancelled: the platform hears it all."""
    async with PretendDeliverect() as platform, Headless(tmp_path, platform, accept="auto") as it:
        for number in range(5):
            assert await platform.send_order(order_body(number)) == 200
        assert await platform.send_order(cancel_body(2)) == 200
        await platform.wait_heard(order_body(2)["_id"], 110)
        for number in range(5):
            await platform.wait_heard(order_body(number)["_id"], 20)
        states = {order["display_id"]: order["state"] for order in await it.export()}
    assert states == {f"U{n}": "cancelled" if n == 2 else "accepted" for n in range(5)}
