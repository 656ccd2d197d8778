"""The program starts itself again, as after a backup was laid out."""

import asyncio
import os
import sys

from tests.kit.headless import ROOT

TWICE = """
import os, sys
from kds.app.anew import start_anew
print(os.environ.get("TURN"), os.getpid(), *sys.argv[1:])
if "TURN" not in os.environ:
    os.environ["TURN"] = "second"
    start_anew()
"""


async def test_it_has_the_same_words_again() -> None:
    """Whoever started it with a data folder gets the same one again, in the same place."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", TWICE, "--data-dir", "a folder"),
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name != "TURN"},
        stdout=asyncio.subprocess.PIPE,
    )
    out, _ = await process.communicate()
    first, second = out.decode().splitlines()
    assert first == f"None {process.pid} --data-dir a folder"
    assert second == f"second {process.pid} --data-dir a folder"
