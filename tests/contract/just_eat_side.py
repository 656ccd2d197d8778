"""Just Eat's two sides in tests: the real channel, and the pretend platform that it calls."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from kds.channels.channel import Call
from kds.channels.just_eat import JustEat, JustEatSettings
from kds.channels.just_eat.just_eat import ACCEPTANCE, ASYNC
from kds.demo.just_eat import PretendJustEat
from kds.demo.just_eat.book import Stage
from kds.demo.just_eat.orders import stamp
from kds.domain.lifecycle import Press, State
from kds.domain.order import Order, Standing
from kds.domain.steps import Step, StepPlan
from tests.kit.house import json_bytes

ID = "k8q2xw"


def in_minutes(minutes: float) -> datetime:
    """Return an instant to come, to the second."""
    return (datetime.now(UTC) + timedelta(minutes=minutes)).replace(microsecond=0)


def order_body(**fulfilment: object) -> dict[str, Any]:
    """Return an order of two portions of fries, each with mayonnaise, to be collected."""
    mayonnaise = {"Name": "Mayonnaise", "Quantity": 1, "UnitPrice": 0.5, "Items": []}
    fries = {"Name": "Fries", "Quantity": 2, "UnitPrice": 3, "Items": [mayonnaise]}
    usual = {"Method": "Collection", "CustomerDueDate": stamp(in_minutes(30))}
    return {
        "OrderId": ID,
        "FriendlyOrderReference": "902",
        "Fulfilment": {**usual, **fulfilment},
        "Items": [fries],
    }


@dataclass
class JustEatSide:
    """The channel and its platform."""

    channel: JustEat
    platform: PretendJustEat

    def call(
        self, body: Mapping[str, Any], route: str = ACCEPTANCE, callback: str | None = None
    ) -> Call:
        """Make a genuine call with an order."""
        return Call(
            route=route,
            path=f"/just_eat/{route}",
            headers={"authorization": self.platform.webhook_key},
            body=json_bytes(body),
            public_url="https://kds.example.org",
            query={"callback": callback} if callback else {},
        )

    def kept(self, body: Mapping[str, Any], state: State = State.PLACED) -> Order:
        """Return an order that asked for acceptance, as a kitchen has it; both sides know it."""
        collected = body["Fulfilment"]["Method"] == "Collection"
        stage = Stage.PLACED if state is State.PLACED else Stage.ACCEPTED
        self.platform.book.place(str(body["OrderId"]), collected=collected, stage=stage)
        (arrival,) = self.channel.read(self.call(body))
        now = datetime.now(UTC)
        accepted = None if state is State.PLACED else now
        return Order(
            id="o1",
            channel="just_eat",
            received_at=now,
            content=arrival.content,
            standing=Standing(state=state, accepted_at=accepted),
        )

    def steps(self, press: Press, order: Order, **details: str) -> list[Step]:
        """Return the steps that a press asks for."""
        at = datetime.now(UTC)
        return [as_step(plan) for plan in self.channel.plan(press, order, at, details)]

    def step(self, press: Press, order: Order, **details: str) -> Step:
        """Return the one step that a press asks for."""
        (step,) = self.steps(press, order, **details)
        return step

    def callback_step(self, url: str) -> Step:
        """Return the step that an order to be cooked brings along."""
        (arrival,) = self.channel.read(self.call(order_body(), ASYNC, url))
        (plan,) = arrival.steps
        return as_step(plan)


def as_step(plan: StepPlan) -> Step:
    """Return a planned step as a kitchen keeps it."""
    at = datetime.now(UTC)
    blank = Step(id="s", name="", code=0, cause="j1", pressed_at=at, due_at=at)
    return replace(blank, name=plan.name, code=plan.code, details=plan.details)


@asynccontextmanager
async def just_eat(**changes: object) -> AsyncIterator[JustEatSide]:
    """Both sides, with settings that differ by `changes`."""
    async with PretendJustEat() as platform:
        settings = {
            "base_url": platform.url,
            "api_key": platform.api_key,
            "webhook_key": platform.webhook_key,
        }
        fitting = JustEatSettings.model_validate({**settings, **changes})
        channel = JustEat(fitting)
        try:
            yield JustEatSide(channel, platform)
        finally:
            await channel.close()
