"""The program as a process of its own, started as a person starts it."""

import asyncio
import json
import os
import signal
import socket
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import aiohttp

from kds.demo.deliverect import PretendDeliverect

ROOT = Path(__file__).parents[2]
MAIN = str(ROOT / "main.py")


def free_port() -> int:
    """Return a port on loopback that nobody uses now."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
        return port


def write_settings(
    path: Path, platform: PretendDeliverect, *, port: int, accept: str = "manual", more: str = ""
) -> None:
    """Write the settings file that fits a pretend platform; `more` goes to its end."""
    shown = {
        "base_url": platform.url,
        "audience": "https://api.staging.deliverect.com",
        "client_id": platform.credentials.client_id,
        "client_secret": platform.credentials.client_secret,
        "webhook_secrets": [platform.secret] if platform.secret else [],
        "accept": accept,
    }
    lines = ["[listener]", f"port = {port}", "[channels.deliverect]"]
    lines += [f"{key} = {json.dumps(value)}" for key, value in shown.items()]
    path.write_text("\n".join([*lines, more, ""]), encoding="utf-8")


class Headless:
    """`main.py --headless` on a folder, from `start` to `stop` or `kill`; may be started again."""

    def __init__(
        self, folder: Path, platform: PretendDeliverect, *, accept: str = "manual"
    ) -> None:
        self.folder = folder
        self.data_dir = folder / "data"
        self.port = free_port()
        self.platform = platform
        self._accept = accept
        self._process: asyncio.subprocess.Process | None = None

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def pid(self) -> int:
        """The process that runs now."""
        assert self._process
        return self._process.pid

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process:
            await self.kill()

    async def start(self) -> None:
        """Start it, and wait until it answers."""
        settings = self.folder / "kds.toml"
        write_settings(settings, self.platform, port=self.port, accept=self._accept)
        self._process = await self.run(settings)
        self.platform.sender.kitchen_url = self.url
        async with asyncio.timeout(20):
            while not await self._is_up():
                assert self._process.returncode is None, self.terminal()
                await asyncio.sleep(0.02)

    async def run(self, settings: Path) -> asyncio.subprocess.Process:
        """Make the process."""
        with (self.folder / "terminal.txt").open("ab") as terminal:
            return await asyncio.create_subprocess_exec(
                *(sys.executable, MAIN, "--headless"),
                *("--config", settings, "--data-dir", self.data_dir),
                stdout=terminal,
                stderr=terminal,
            )

    async def stop(self) -> int:
        """Ask it to end, as the system does; return its exit code."""
        assert self._process
        self._process.send_signal(signal.SIGTERM)
        return await self._ended()

    async def kill(self) -> None:
        """End it without a moment's notice."""
        assert self._process
        self._process.kill()
        await self._ended()

    async def health(self) -> Any:
        """Return what /health says."""
        async with aiohttp.ClientSession() as http, http.get(f"{self.url}/health") as got:
            return await got.json()

    async def export(self) -> Any:
        """Return what `export` writes, also while the program runs."""
        status, out, error = await run_main("export", "--data-dir", str(self.data_dir))
        assert status == 0, error
        return json.loads(out)

    def terminal(self) -> str:
        """Return everything that it wrote to its terminal."""
        written = self.folder / "terminal.txt"
        return written.read_text("utf-8") if written.exists() else ""

    async def _ended(self) -> int:
        assert self._process
        async with asyncio.timeout(20):
            status = await self._process.wait()
        self._process = None
        return status

    async def _is_up(self) -> bool:
        try:
            await self.health()
        except (aiohttp.ClientError, OSError):
            return False
        return True


async def run_main(*arguments: str, **environment: str) -> tuple[int, str, str]:
    """Run `main.py` to its end; return exit code, output and error output."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, MAIN, *arguments),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, **environment},
    )
    async with asyncio.timeout(40):
        out, error = await process.communicate()
    assert process.returncode is not None
    return process.returncode, out.decode(), error.decode()
