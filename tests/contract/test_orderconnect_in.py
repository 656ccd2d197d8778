"""Orders and news from a pretend Just Eat over real HTTP, read, judged and answered."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest
from aiohttp import web

from kds.channels.channel import Arrival, ArrivalKind, Call, NotGenuine, Refusal, Situation
from kds.channels.orderconnect import Orderconnect, OrderconnectSettings
from kds.demo.orderconnect import PretendOrderconnect
from kds.demo.orderconnect.orders import Restaurant, make_order
from kds.domain.news import NewsKind

NOW = datetime(2026, 3, 14, 18, 0, tzinfo=UTC)


class SmallKitchen:
    """Answers by the real channel, and remembers what arrived; it stores nothing."""

    def __init__(self, channel: Orderconnect) -> None:
        self.channel = channel
        self.arrivals: list[Arrival] = []
        self.refusals: list[Refusal | None] = []
        self.answered: set[str] = set()

    def app(self) -> web.Application:
        """Return the application that serves the channel's addresses."""
        app = web.Application()
        for (method, path), name in self.channel.routes().items():
            app.router.add_route(method, path, self._handler(name))
        return app

    def _handler(self, name: str) -> Any:
        async def handle(request: web.Request) -> web.Response:
            return self._answer(
                Call(
                    route=name,
                    path=request.path,
                    headers={key.lower(): value for key, value in request.headers.items()},
                    body=await request.read(),
                    public_url="http://kitchen",
                    method=request.method,
                    parts=dict(request.match_info),
                    query=dict(request.query),
                )
            )

        return handle

    def _answer(self, call: Call) -> web.Response:
        try:
            self.channel.verify(call)
        except NotGenuine:
            return web.Response(status=401, body=self.channel.refused)
        arrivals = self.channel.read(call)
        refusals = [self._judged(arrival) for arrival in arrivals]
        self.arrivals += arrivals
        self.refusals += refusals
        if not any(refusals):
            self.answered |= {arrival.content.remote_id for arrival in arrivals}
        reply = self.channel.reply(call, arrivals, refusals)
        return web.json_response(reply.body, status=reply.status)

    def _judged(self, arrival: Arrival) -> Refusal | None:
        known = arrival.content.remote_id in self.answered
        situation = Situation(at=NOW, open_orders=len(self.answered), answered=known)
        return self.channel.judge(arrival, situation)


@asynccontextmanager
async def house(**settings: Any) -> AsyncIterator[tuple[SmallKitchen, PretendOrderconnect]]:
    """Open a kitchen with these settings, and a platform that knows it."""
    async with PretendOrderconnect() as platform:
        given = {
            "base_url": platform.url,
            "api_key": platform.api_key,
            "webhook_key": platform.webhook_key,
            "time_zone": "UTC",
            **settings,
        }
        channel = Orderconnect(OrderconnectSettings.model_validate(given))
        kitchen = SmallKitchen(channel)
        runner = web.AppRunner(kitchen.app(), access_log=None, shutdown_timeout=0.2)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        platform.sender.kitchen_url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            yield kitchen, platform
        finally:
            await channel.close()
            await runner.cleanup()


def dice(seed: int = 7) -> Random:
    """Return dice that fall the same in every run."""
    return Random(seed)  # noqa: S311 - dice, no secret


@pytest.mark.parametrize("method", ["PUT", "POST"])
@pytest.mark.parametrize("listed", [True, False])
async def test_an_order_is_accepted_at_once(method: str, *, listed: bool) -> None:
    """An order, alone or in a list of one, is answered 201 and arrives accepted."""
    async with house() as (kitchen, platform):
        order = make_order(dice(), NOW)
        answer = await platform.send_order([order] if listed else order, method=method)
        assert (answer.status, answer.accepted, answer.errors) == (201, True, [])
        (arrival,) = kitchen.arrivals
        assert arrival.content.remote_id == order["OrderId"]
        assert arrival.accepted_by
        assert platform.hearing.known == {order["OrderId"]: ""}


async def test_orders_that_come_together_are_accepted_together() -> None:
    """Several orders in one call arrive one by one and get one answer."""
    async with house() as (kitchen, platform):
        rng = dice()
        orders = [make_order(rng, NOW) for _ in range(5)]
        assert (await platform.send_order(orders)).accepted
        ids = [arrival.content.remote_id for arrival in kitchen.arrivals]
        assert ids == [order["OrderId"] for order in orders]
        assert [json.loads(arrival.body or b"") for arrival in kitchen.arrivals] == orders


async def test_a_refusal_says_why() -> None:
    """Each rule's refusal reaches the platform with its code and a sentence."""
    async with house(
        restaurant_ids=["60233"],
        alcohol="refuse",
        max_distance_km=5,
        opening_hours={"sat": ["17:00-19:00"]},
        max_open_deliveries=1,
    ) as (_, platform):
        rng = dice()
        good: dict[str, Any] = {"alcohol": False, "far": 1.0, "scheduled": False}
        cases: dict[str, tuple[int, dict[str, Any]]] = {
            "restaurant_not_configured": (404, {"restaurant": Restaurant(id="1")}),
            "not_supported": (422, {"alcohol": True}),
            "too_far": (422, {"far": 8.0}),
            "outside_hours": (409, {"scheduled": True}),
        }
        for code, (status, wish) in cases.items():
            answer = await platform.send_order(make_order(rng, NOW, **{**good, **wish}))
            assert (answer.status, answer.codes) == (status, [code])
            assert answer.errors[0]["message"]
        collection = await platform.send_order(make_order(rng, NOW, collection=True, **good))
        assert collection.codes == ["not_supported"]
        assert platform.hearing.known == {}
        first = make_order(rng, NOW, **good)
        assert (await platform.send_order(first)).accepted
        assert (await platform.send_order(make_order(rng, NOW, **good))).codes == ["too_busy"]
        again = await platform.send_order(first)
        assert (again.status, again.codes) == (409, ["duplicate"])
        assert list(platform.hearing.known) == [first["OrderId"]]


async def test_of_several_orders_all_or_none_are_taken() -> None:
    """One order too far away in a list: the whole list is refused, and which one it was is said."""
    async with house(max_distance_km=5) as (_, platform):
        rng = dice()
        near, far = make_order(rng, NOW, far=1.0), make_order(rng, NOW, far=9.0)
        answer = await platform.send_order([near, far])
        assert (answer.status, answer.codes) == (422, ["too_far"])
        assert far["FriendlyOrderReference"] in answer.errors[0]["message"]
        assert platform.hearing.known == {}


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"7", b'{"OrderId": ""}', b"\xff"])
async def test_what_cannot_be_read_is_a_bad_request(body: bytes) -> None:
    """Whatever is no order is answered 400 with bad_request, never an error of ours."""
    async with house() as (_, platform):
        answer = await platform.send_order(body)
        assert (answer.status, answer.codes) == (400, ["bad_request"])


async def test_a_wrong_key_gets_nothing_in() -> None:
    """Without the key the kitchen says nothing but no, and nothing arrives."""
    async with house() as (kitchen, platform):
        platform.sender.key = "wrong"
        answer = await platform.send_order(make_order(dice(), NOW))
        assert (answer.status, answer.errors) == (401, [])
        assert kitchen.arrivals == []


async def test_news_of_an_order_arrives() -> None:
    """Ready, cancelled, once more, and what becomes of a failed delivery: all answered 200."""
    async with house() as (kitchen, platform):
        due = NOW + timedelta(minutes=30)
        answers = [
            await platform.ready_for_pickup("a/b", NOW),
            await platform.ask_redelivery("a/b", "Wrong house.", "Ring."),
            await platform.resolve("a/b", due),
            await platform.resolve("a/b", None),
            await platform.cancel("a/b", "rest_cancelled_out_of_stock"),
        ]
        assert [answer.status for answer in answers] == [200] * 5
        assert {arrival.content.remote_id for arrival in kitchen.arrivals} == {"a/b"}
        *news, cancelled = kitchen.arrivals
        assert [(n.news.kind, n.news.happened_at) for n in news if n.news] == [
            (NewsKind.COLLECT, NOW),
            (NewsKind.ALARM, None),
            (NewsKind.ALARM, None),
            (NewsKind.ALARM, None),
        ]
        assert cancelled.kind is ArrivalKind.CANCELLATION
        assert cancelled.reason == "something is sold out"
