"""The real program in a temporary folder, beside a pretend web shop."""

from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from pydantic import SecretStr

from kds.app.program import Program
from kds.channels.web_shop import WebShopSettings
from kds.clock import Clock
from kds.config import ChannelsSettings, KitchenSettings, ListenerSettings, Settings
from kds.demo.web_shop import PretendWebShop
from kds.domain.order import Order
from kds.kitchen import Kitchen
from tests.kit.house import RunningClock, until


class ShopHouse:
    """A program on port 0 and a shop, wired to each other; `changes` go into the settings."""

    def __init__(self, folder: Path, **changes: Any) -> None:
        self.shop = PretendWebShop()
        self.clock = RunningClock()
        self._folder = folder
        self._changes = changes
        self._program: Program | None = None

    async def __aenter__(self) -> Self:
        await self.shop.start()
        fitting = {"base_url": self.shop.url, "secrets": [SecretStr(self.shop.secret)]}
        settings = Settings(
            listener=ListenerSettings(port=0),
            kitchen=KitchenSettings(undo_seconds=0.0),
            channels=ChannelsSettings(
                web_shop=WebShopSettings.model_validate({**fitting, **self._changes})
            ),
        )
        self._program = Program(settings, self._folder, Clock(self.clock, self.clock.ticks))
        self._program.claim()
        await self._program.start()
        self.shop.kitchen_url = self._program.address
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._program:
            await self._program.stop()
        await self.shop.stop()

    @property
    def address(self) -> str:
        """Where the program listens."""
        assert self._program
        return self._program.address

    @property
    def kitchen(self) -> Kitchen:
        """The use cases."""
        assert self._program
        return self._program.kitchen

    def later(self, seconds: float) -> None:
        """Let time pass and let the outbox look at it."""
        self.clock.ahead += timedelta(seconds=seconds)
        self.clock.passed += timedelta(seconds=seconds)
        self.kitchen.telling.freed()

    async def receive(self, body: dict[str, Any]) -> Order:
        """Let the shop send an order that is taken, and return what the kitchen has of it."""
        status, _ = await self.shop.send_order(body)
        assert status == 200
        return self.find(body["id"])

    def find(self, order_id: str) -> Order:
        """Return the only order of the shop's id."""
        (order,) = (o for o in self.kitchen.board() if o.content.remote_id == order_id)
        return order

    async def all_told(self, order_id: str) -> list[str]:
        """Return the statuses that the shop heard of an order, when none waits any more."""
        await until(lambda: not self.kitchen.waiting_steps())
        return self.shop.statuses(order_id)
