"""A door for JET Connect's calls: a real server that does with them what the channel says."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta

from aiohttp import web

from kds.channels.channel import Arrival, Call, NotGenuine, Situation, Told
from kds.channels.jet_connect import JetConnect, JetConnectSettings
from kds.clock import utc_now
from kds.demo.jet_connect import PretendJetConnect
from kds.domain.lifecycle import Press, State
from kds.domain.order import Order, Standing
from kds.domain.steps import Step


@dataclass
class Door:
    """The kitchen's side: `arrivals` are what came in, oldest first. `busy` answers 503."""

    channel: JetConnect
    platform: PretendJetConnect
    arrivals: list[Arrival] = field(default_factory=list)
    busy: int = 0

    async def answer(self, request: web.Request) -> web.Response:
        """Verify, read, judge, reply."""
        if self.busy:
            self.busy -= 1
            return web.Response(status=503)
        call = Call(
            route=self.channel.routes()[request.method, request.path],
            path=request.path,
            headers={name.lower(): value for name, value in request.headers.items()},
            body=await request.read(),
            public_url="",
            method=request.method,
        )
        try:
            self.channel.verify(call)
        except NotGenuine:
            return web.Response(status=401, body=self.channel.refused)
        arrivals = self.channel.read(call)
        situation = Situation(at=utc_now())
        refusals = [self.channel.judge(arrival, situation) for arrival in arrivals]
        self.arrivals += arrivals
        reply = self.channel.reply(call, arrivals, refusals)
        if isinstance(reply.body, Mapping):
            return web.json_response(reply.body, status=reply.status)
        return web.Response(status=reply.status, body=reply.body, content_type=reply.content_type)

    def order(self, state: State = State.PLACED) -> Order:
        """Return the order that came last, as it stands."""
        accepted = utc_now() if state in (State.ACCEPTED, State.READY) else None
        return Order(
            id="o1",
            channel=self.channel.name,
            received_at=utc_now(),
            content=self.arrivals[-1].content,
            attention=self.arrivals[-1].attention,
            standing=Standing(state=state, accepted_at=accepted),
        )

    async def press(self, press: Press, state: State, *, attempts: int = 0, **details: str) -> Told:
        """Press on the order that came last, which stands in `state` after it, and tell that."""
        at, order = utc_now(), self.order(state)
        (plan,) = self.channel.plan(press, order, at, details)
        step = Step(
            id="s1",
            name=plan.name,
            code=plan.code,
            cause="j1",
            pressed_at=at,
            due_at=at + timedelta(seconds=3),
            details=plan.details,
        )
        return await self.channel.tell(order, replace(step, attempts=attempts))


def settings_for(platform: PretendJetConnect, **changes: object) -> JetConnectSettings:
    """Return settings for one pretend platform, save for `changes`."""
    usual = {
        "base_url": platform.url,
        "api_key": platform.api_key,
        "menu_key": platform.menu_key,
        "webhook_key": platform.webhook_key,
        "hmac_secrets": [platform.secret],
    }
    return JetConnectSettings.model_validate({**usual, **changes})


@asynccontextmanager
async def opened(platform: PretendJetConnect, **changes: object) -> AsyncIterator[Door]:
    """Open a door that a platform, which runs already, calls from now on."""
    channel = JetConnect(settings_for(platform, **changes))
    door = Door(channel, platform)
    app = web.Application()
    app.add_routes([web.route(m, path, door.answer) for m, path in channel.routes()])
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        platform.sender.kitchen_url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield door
    finally:
        await runner.cleanup()
        await channel.close()
