"""What a pretend platform has heard, for those who ask and those who wait."""

import asyncio
from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from kds.demo.pretend_server import remember


class _OfAnOrder(Protocol):
    @property
    def order_id(self) -> str: ...


_Heard = TypeVar("_Heard", bound=_OfAnOrder)

_TOLD = 20


class Hearing(Generic[_Heard]):
    """Keeps what took effect, oldest first, and wakes whoever waits for it."""

    def __init__(self, what: Callable[[_Heard], Any]) -> None:
        """`what` says in short what was heard: its name or its code."""
        self.heard: list[_Heard] = []
        self._what = what
        self._waiting: list[tuple[Callable[[_Heard], bool], asyncio.Future[_Heard]]] = []

    def add(self, heard: _Heard) -> None:
        """Take in what took effect."""
        remember(self.heard, heard)
        for fits, future in self._waiting:
            if not future.done() and fits(heard):
                future.set_result(heard)

    def of(self, order_id: str) -> list[Any]:
        """Return what was heard of an order, in the order it took effect."""
        return [self._what(heard) for heard in self.heard if heard.order_id == order_id]

    async def wait(self, fits: Callable[[_Heard], bool], within: float) -> _Heard:
        """Return the first that fits, heard before or from now.

        Raises:
            TimeoutError: none came `within` so many seconds; the message says what did come.

        """
        for already in self.heard:
            if fits(already):
                return already
        future: asyncio.Future[_Heard] = asyncio.get_running_loop().create_future()
        entry = (fits, future)
        self._waiting.append(entry)
        try:
            async with asyncio.timeout(within):
                return await future
        except TimeoutError:
            came = [(heard.order_id, self._what(heard)) for heard in self.heard[-_TOLD:]]
            raise TimeoutError(f"Not heard within {within} s; the last heard: {came}") from None
        finally:
            self._waiting.remove(entry)
