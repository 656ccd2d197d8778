"""Both sides of a channel: ours, and what a pretend platform needs to play the other."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace

from kds.app.practice import settings_for
from kds.channels.channel import Call, Channel
from kds.channels.deliverect import Deliverect
from kds.clock import utc_now
from kds.demo.deliverect import PretendDeliverect
from kds.demo.deliverect.platform import ORDERS_PATH
from kds.demo.deliverect.sending import SIGNATURE_HEADER, signature
from kds.demo.pretend_server import PretendServer
from kds.demo.troubles import Trouble
from kds.domain.lifecycle import Press
from kds.domain.order import Order
from kds.domain.steps import Step
from tests.kit.bodies import cancel_body, order_body
from tests.kit.house import json_bytes


@dataclass
class Side:
    """A channel and its pretend platform.

    `call` makes a genuine request for orders of any bytes, `order` and `cancellation` are bodies of
    one and the same order of two portions of fries, each with mayonnaise. `heard` returns the ids
    of the orders of which something took effect. Telling a step calls an address that begins with
    `tell_path`.
    """

    channel: Channel
    platform: PretendServer
    call: Callable[[bytes], Call]
    order: bytes
    cancellation: bytes
    heard: Callable[[], list[str]]
    tell_path: str

    def kept(self) -> Order:
        """Return the order as a kitchen has it."""
        content = self.channel.read(self.call(self.order))[0].content
        return Order(id="o1", channel=self.channel.name, received_at=utc_now(), content=content)

    def steps(self, press: Press) -> list[Step]:
        """Return the steps that a press asks for."""
        at = utc_now()
        plans = self.channel.plan(press, self.kept(), at, {"reason": "sold out"})
        blank = Step(id="s", name="", code=0, cause="j1", pressed_at=at, due_at=at)
        return [
            replace(blank, id=f"s{n}", name=plan.name, code=plan.code, details=plan.details)
            for n, plan in enumerate(plans)
        ]

    def accepted(self) -> Step:
        """Return the first step of accepting."""
        return self.steps(Press.ACCEPT)[0]

    def trouble(self, trouble: Trouble) -> None:
        """Let telling steps go wrong from now on."""
        self.platform.troubles.plan(trouble, times=None, path=self.tell_path)


@asynccontextmanager
async def deliverect() -> AsyncIterator[Side]:
    """Deliverect's two sides."""
    async with PretendDeliverect() as platform:

        def call(body: bytes) -> Call:
            proof = signature(body, platform.secret or "")
            headers = {"host": "kitchen", SIGNATURE_HEADER.lower(): proof}
            public = "https://kds.example.org"
            return Call(
                route="orders", path=ORDERS_PATH, headers=headers, body=body, public_url=public
            )

        def heard() -> list[str]:
            times = [(t.sequence, t.order_id) for t in platform.preparation_times]
            statuses = [(s.sequence, s.order_id) for s in platform.heard]
            return [order_id for _, order_id in sorted(times + statuses)]

        channel = Deliverect(settings_for(platform), utc_now)
        try:
            yield Side(
                channel=channel,
                platform=platform,
                call=call,
                order=json_bytes(order_body()),
                cancellation=json_bytes(cancel_body()),
                heard=heard,
                tell_path="/orderStatus",
            )
        finally:
            await channel.close()


# Each platform that is added gets its line here, and with it the whole contract.
SIDES: dict[str, Callable[[], AbstractAsyncContextManager[Side]]] = {"deliverect": deliverect}
