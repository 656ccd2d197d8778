"""A real browser as a phone, driven through its own DevTools protocol."""

import asyncio
import itertools
import subprocess
import time
from base64 import b64decode
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import aiohttp

_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--remote-debugging-port=0",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--disable-gpu",
    "--disable-sync",
    "--no-default-browser-check",
    "--no-first-run",
    "--password-store=basic",
    # Nothing but this machine can be reached; "kitchen.test" is a host that is not "localhost".
    "--host-resolver-rules=MAP kitchen.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
_WITHIN_S = 30.0

Json = dict[str, Any]


class Chromium:
    """A running browser; each phone is a profile of its own in it."""

    def __init__(self, program: Path, folder: Path) -> None:
        """Take the browser at `program`; it keeps what it writes in `folder`."""
        self._command = [str(program), *_FLAGS, f"--user-data-dir={folder}", "about:blank"]
        self._port = folder / "DevToolsActivePort"
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(  # noqa: S603 - the browser of this machine
            self._command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._process
        self._process.terminate()
        try:
            self._process.wait(_WITHIN_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def address(self) -> str:
        """Return the address of its protocol, as soon as it says so."""
        assert self._process
        end = time.monotonic() + _WITHIN_S
        while time.monotonic() < end:
            said = self._port.read_text("utf-8").split() if self._port.exists() else []
            if len(said) == 2:
                return f"ws://127.0.0.1:{said[0]}{said[1]}"
            assert self._process.poll() is None, "the browser has ended by itself"
            time.sleep(0.02)
        raise TimeoutError("the browser has not begun")


class Phone:
    """One phone with a touch screen. What it complains of is kept in `complaints`."""

    def __init__(self, address: str) -> None:
        """Be a profile in the browser whose protocol is at `address`."""
        self._address = address
        self._numbers = itertools.count(1)
        self._answers: dict[int, asyncio.Future[Json]] = {}
        self._session = ""
        self._losing: asyncio.Task[Json] | None = None
        self.complaints: list[str] = []

    async def __aenter__(self) -> Self:
        self._http = aiohttp.ClientSession()
        self._socket = await self._http.ws_connect(self._address, max_msg_size=0)
        self._listening = asyncio.create_task(self._listen())
        context = await self.do("Target.createBrowserContext")
        self._context = context["browserContextId"]
        made = await self.do(
            "Target.createTarget", url="about:blank", browserContextId=self._context
        )
        attached = await self.do("Target.attachToTarget", targetId=made["targetId"], flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log"):
            await self.do(f"{domain}.enable")
        await self.size(360, 740)
        await self.do("Emulation.setTouchEmulationEnabled", enabled=True)
        await self.language("en-GB")
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._session = ""
        await self.do("Target.disposeBrowserContext", browserContextId=self._context)
        await self._socket.close()
        await self._listening
        await self._http.close()

    async def do(self, method: str, **params: object) -> Json:
        """Send a command of the protocol; return its result."""
        number = next(self._numbers)
        self._answers[number] = asyncio.get_running_loop().create_future()
        message: Json = {"id": number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        await self._socket.send_json(message)
        async with asyncio.timeout(_WITHIN_S):
            answer = await self._answers[number]
        assert "error" not in answer, (method, answer["error"])
        result: Json = answer["result"]
        return result

    async def _listen(self) -> None:
        async for message in self._socket:
            said = message.json()
            if "id" in said:
                self._answers.pop(said["id"]).set_result(said)
            elif said["method"] == "Fetch.requestPaused":
                lost = {"requestId": said["params"]["requestId"], "errorReason": "ConnectionReset"}
                self._losing = asyncio.create_task(self.do("Fetch.failRequest", **lost))
            elif said["method"] == "Log.entryAdded":
                entry = said["params"]["entry"]
                if entry["source"] != "network":
                    self.complaints.append(entry["text"])
            elif said["method"] == "Runtime.exceptionThrown":
                self.complaints.append(str(said["params"]["exceptionDetails"]))

    # What its owner sets.

    async def size(self, width: int, height: int, scale: float = 1) -> None:
        """Have a screen of so many CSS pixels."""
        await self.do(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=scale,
            mobile=True,
        )

    async def language(self, language: str) -> None:
        """Speak a language, like "es-ES"."""
        agent = "Mozilla/5.0 (Linux; Android 14) Chrome/140.0 Mobile"
        await self.do("Emulation.setUserAgentOverride", userAgent=agent, acceptLanguage=language)

    async def dark(self) -> None:
        """Be set to dark colours."""
        feature = {"name": "prefers-color-scheme", "value": "dark"}
        await self.do("Emulation.setEmulatedMedia", features=[feature])

    async def allow_location(self, origin: str, *, allowed: bool = True) -> None:
        """Answer the browser's question whether a page may know where it is."""
        await self.do(
            "Browser.setPermission",
            permission={"name": "geolocation"},
            setting="granted" if allowed else "denied",
            origin=origin,
            browserContextId=self._context,
        )

    async def be_at(self, latitude: float, longitude: float) -> None:
        """Be carried to a place."""
        await self.do(
            "Emulation.setGeolocationOverride",
            latitude=latitude,
            longitude=longitude,
            accuracy=8,
        )

    async def connect(self, *, connected: bool) -> None:
        """Find or lose the network."""
        await self.do(
            "Network.emulateNetworkConditions",
            offline=not connected,
            latency=0,
            downloadThroughput=-1,
            uploadThroughput=-1,
        )

    async def block(self, *patterns: str) -> None:
        """Let calls to these addresses fail; none ends that."""
        await self.do("Network.setBlockedURLs", urls=list(patterns))

    async def lose_answers(self, *patterns: str) -> None:
        """Lose what is answered to calls of these addresses; none ends that."""
        if not patterns:
            await self.do("Fetch.disable")
            return
        wanted = [{"urlPattern": each, "requestStage": "Response"} for each in patterns]
        await self.do("Fetch.enable", patterns=wanted)

    # What its owner does and sees.

    async def open(self, url: str) -> None:
        """Open a link and wait for the page."""
        await self.do("Page.navigate", url=url)
        await self.until(f"location.href === {url!r} && document.readyState === 'complete'")

    async def reload(self) -> None:
        """Load the page anew."""
        await self.value("globalThis.old = true")
        await self.do("Page.reload")
        await self.until("!globalThis.old && document.readyState === 'complete'")

    async def value(self, expression: str) -> Any:
        """Return what an expression is worth in the page."""
        got = await self.do(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in got, got["exceptionDetails"]
        return got["result"].get("value")

    async def until(self, expression: str) -> None:
        """Return as soon as an expression is true in the page."""
        try:
            async with asyncio.timeout(_WITHIN_S):
                while not await self._is_true(expression):  # noqa: ASYNC110 - a page sends no event for it
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise AssertionError(f"{expression}; the page says: {await self.text()}") from None

    async def _is_true(self, expression: str) -> bool:
        asked = f"Boolean({expression})"
        got = await self.do("Runtime.evaluate", expression=asked, returnByValue=True)
        # While a page changes there may be nothing to look at yet.
        return "exceptionDetails" not in got and bool(got["result"].get("value"))

    async def text(self) -> str:
        """Return all that can be read."""
        return str(await self.value("document.body.innerText"))

    async def sees(self, text: str) -> None:
        """Wait until a text can be read."""
        await self.until(f"document.body.innerText.includes({text!r})")

    async def misses(self, text: str) -> None:
        """Wait until a text cannot be read any more."""
        await self.until(f"!document.body.innerText.includes({text!r})")

    async def tap(self, text: str, *, at_once: bool = False) -> None:
        """Touch the button or link with a text; `at_once`: before the page takes taps again."""
        find = (
            "[...document.querySelectorAll('button, a')]"
            f".find((each) => each.innerText.includes({text!r}))"
        )
        await self.until(find if at_once else f"{find} && performance.now() >= guardUntil")
        place = await self.value(
            f"(() => {{ const button = {find}; button.scrollIntoView({{block: 'nearest'}});"
            " const box = button.getBoundingClientRect();"
            " return [box.x + box.width / 2, box.y + box.height / 2]; })()"
        )
        await self.touch(*place)

    async def touch(self, x: float, y: float) -> None:
        """Touch a point of the screen."""
        point = [{"x": x, "y": y}]
        await self.do("Input.dispatchTouchEvent", type="touchStart", touchPoints=point)
        await self.do("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    async def picture(self) -> bytes:
        """Return the screen as PNG."""
        return b64decode((await self.do("Page.captureScreenshot"))["data"])
