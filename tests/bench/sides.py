"""Starts the measured side and its baselines, each in a process of its own, and listens to it."""

import asyncio
import json
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Side:
    """A running side. What it prints is kept: paints and presses by order id, pauses in ms."""

    process: asyncio.subprocess.Process
    port: int = 0
    painted: dict[str, float] = field(default_factory=dict)
    pressed: dict[str, float] = field(default_factory=dict)
    pauses: list[float] = field(default_factory=list)
    touches: dict[str, list[float]] = field(default_factory=dict)
    ready: asyncio.Event = field(default_factory=asyncio.Event)

    async def listen(self) -> None:
        """Read what it prints until it ends."""
        assert self.process.stdout
        async for line in self.process.stdout:
            what, *words = line.decode().split()
            if what == "PORT":
                self.port = int(words[0])
                self.ready.set()
            elif what in ("PAINTED", "BOARD"):
                self.painted[words[0]] = float(words[1])
            elif what == "PRESSED":
                self.pressed[words[0]] = float(words[1])
            elif what == "PAUSE":
                self.pauses.append(float(words[0]))
            elif what == "TOUCH":
                self.touches.setdefault(words[0], []).append(float(words[1]))

    def say(self, line: str) -> None:
        """Send it a line."""
        assert self.process.stdin
        self.process.stdin.write(line.encode() + b"\n")


@asynccontextmanager
async def bare_side(kind: str) -> AsyncIterator[Side]:
    """Run the baseline: "plain" on asyncio's loop, "screen" on qasync with a painted board."""
    with tempfile.TemporaryDirectory() as folder:
        async with _side("tests.bench.bare", kind, folder) as side:
            yield side


@asynccontextmanager
async def kitchen_side(**asked: str) -> AsyncIterator[Side]:
    """Run the whole program with its window; what is asked for goes to kitchen_process."""
    with tempfile.TemporaryDirectory() as folder:
        async with _side("tests.bench.kitchen_process", folder, json.dumps(asked)) as side:
            yield side


@asynccontextmanager
async def touch_side() -> AsyncIterator[Side]:
    """Run the touches: a bare button's and those of a ticket's."""
    async with _side("tests.bench.touches") as side:
        yield side


@asynccontextmanager
async def folder_side(module: str, folder: Path, *more: str) -> AsyncIterator[Side]:
    """Run a module on a data folder that is there; what is asked for goes to it."""
    async with _side(module, str(folder), *more) as side:
        yield side


@asynccontextmanager
async def _side(module: str, *arguments: str) -> AsyncIterator[Side]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", module, *arguments),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    side = Side(process)
    listening = asyncio.create_task(side.listen())
    try:
        async with asyncio.timeout(30):
            await side.ready.wait()
        yield side
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()
        await listening
