"""What each platform hears of a pause and of what is out, over real HTTP, each in its own words."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from kds.app.practice import settings_for as for_deliverect
from kds.channels.channel import Channel, Refused
from kds.channels.deliverect import Deliverect
from kds.channels.jet_connect import JetConnect
from kds.channels.just_eat import JustEat, JustEatSettings
from kds.channels.orderconnect import Orderconnect, OrderconnectSettings
from kds.channels.web_shop import WebShop
from kds.demo.deliverect import PretendDeliverect
from kds.demo.jet_connect import PretendJetConnect
from kds.demo.just_eat import PretendJustEat
from kds.demo.pretend_server import PretendServer
from kds.demo.web_shop import PretendWebShop
from kds.domain.controls import Hearing
from kds.domain.lifecycle import NotAllowed
from tests.conftest import Clock
from tests.contract.jet_connect_door import settings_for as for_jet
from tests.contract.web_shop_side import settings_for as for_shop
from tests.controls.desk import at_desk
from tests.kit.house import until


@dataclass
class Counterpart:
    """A platform and how to look at it; `slowed` says in minutes how much later it promises."""

    make: Callable[[], Channel]
    platform: PretendServer
    is_open: Callable[[], bool]
    out: Callable[[], set[str]] = set
    slowed: Callable[[], int] = int


@asynccontextmanager
async def deliverect(clock: Clock) -> AsyncIterator[Counterpart]:
    """Deliverect, whose usual preparation takes 15 minutes."""
    async with PretendDeliverect(clock=clock) as platform:
        stores = platform.stores
        yield Counterpart(
            lambda: Deliverect(for_deliverect(platform), clock),
            platform,
            lambda: stores.is_open("l1"),
            stores.out,
            lambda: stores.preparation.get("l1", 15) - 15,
        )


@asynccontextmanager
async def jet_connect(clock: Clock) -> AsyncIterator[Counterpart]:
    """JET Connect, which knows the restaurant by another name."""
    async with PretendJetConnect(clock=clock) as platform:
        settings = for_jet(platform, restaurants={"l1": "je-7"})

        def out() -> set[str]:
            found: set[str] = set()
            for heard in platform.heard:
                assert heard.body["restaurant"] == "je-7"
                gone = set(heard.body["itemReferences"])
                found = found | gone if heard.body["event"] == "UNAVAILABLE" else found - gone
            return found

        yield Counterpart(
            lambda: JetConnect(settings), platform, lambda: "je-7" not in platform.offline, out
        )


@asynccontextmanager
async def just_eat(clock: Clock) -> AsyncIterator[Counterpart]:
    """Just Eat, which hears of pauses alone."""
    async with PretendJustEat(clock=clock) as platform:
        settings = JustEatSettings.model_validate(
            {"base_url": platform.url, "api_key": platform.api_key}
        )
        yield Counterpart(
            lambda: JustEat(settings), platform, lambda: not platform.events.is_offline("l1")
        )


@asynccontextmanager
async def web_shop(clock: Clock) -> AsyncIterator[Counterpart]:
    """A shop that takes every call."""
    async with PretendWebShop(clock=clock) as shop:
        counter = shop.counter

        def slowed() -> int:
            return int(counter.busy.get("extra_minutes", 0)) if counter.status == "busy" else 0

        yield Counterpart(
            lambda: WebShop(for_shop(shop, controls=True), clock),
            shop,
            lambda: counter.status != "paused",
            lambda: set(counter.unavailable),
            slowed,
        )


ALL = (deliverect, jet_connect, just_eat, web_shop)
TELL_ITEMS = (deliverect, jet_connect, web_shop)
TELL_MINUTES = (deliverect, web_shop)

Of = Callable[[Clock], AbstractAsyncContextManager[Counterpart]]


@pytest.mark.parametrize("of", ALL)
async def test_paused_and_open_again(of: Of, clock: Clock, tmp_path: Path) -> None:
    """A pause closes the restaurant at the platform, and its end opens it, both taken by it."""
    async with of(clock) as other, at_desk(clock, other.make, tmp_path / "a.db") as desk:
        desk.pause(20)
        (standing,) = await desk.settled()
        assert (standing.hearing, standing.problem) == (Hearing.TOLD, "")
        assert not other.is_open()
        desk.later(21)
        await until(lambda: not desk.standing())
        assert other.is_open()
        assert not [call.complaint for call in other.platform.calls if call.complaint]


@pytest.mark.parametrize("of", ALL)
async def test_ended_before_its_time(of: Of, clock: Clock, tmp_path: Path) -> None:
    """A pause that a person ends is over at the platform too."""
    async with of(clock) as other, at_desk(clock, other.make, tmp_path / "a.db") as desk:
        desk.pause(20)
        await desk.settled()
        desk.resume()
        await until(lambda: not desk.standing())
        assert other.is_open()


@pytest.mark.parametrize("of", ALL)
async def test_opened_without_a_pause(of: Of, clock: Clock, tmp_path: Path) -> None:
    """A platform that somebody else paused can be opened from here; one that is open stays so."""
    async with of(clock) as other, at_desk(clock, other.make, tmp_path / "a.db") as desk:
        desk.resume()
        await until(lambda: not desk.standing())
        assert other.is_open()


@pytest.mark.parametrize("of", TELL_ITEMS)
async def test_out_and_back(of: Of, clock: Clock, tmp_path: Path) -> None:
    """An item goes off the platform's menu, with and without an end, and comes back."""
    async with of(clock) as other, at_desk(clock, other.make, tmp_path / "a.db") as desk:
        for minutes in (None, 30):
            desk.out(minutes)
            await desk.settled()
            assert other.out() == {"S-1"}
            desk.back()
            await until(lambda: not desk.standing())
            assert other.out() == set()
        assert not [call.complaint for call in other.platform.calls if call.complaint]


@pytest.mark.parametrize("of", TELL_MINUTES)
async def test_more_minutes(of: Of, clock: Clock, tmp_path: Path) -> None:
    """Each order is promised later for a while, and as usual afterwards."""
    async with of(clock) as other, at_desk(clock, other.make, tmp_path / "a.db") as desk:
        desk.slow(10)
        await desk.settled()
        assert other.slowed() == 10
        assert other.is_open()
        desk.later(21)
        await until(lambda: not desk.standing())
        assert other.slowed() == 0


@pytest.mark.parametrize("of", [jet_connect, just_eat])
async def test_what_a_platform_cannot_hear(of: Of, clock: Clock, tmp_path: Path) -> None:
    """What has no call is not offered, not taken, and not asked."""
    async with of(clock) as other, at_desk(clock, other.make, tmp_path / "a.db") as desk:
        can = desk.channel.controllable()
        assert (can.delay, can.asked) == (False, False)
        with pytest.raises(NotAllowed, match="add minutes"):
            desk.slow(10)
        if not can.items:
            with pytest.raises(NotAllowed, match="what is out"):
                desk.out()
        with pytest.raises(Refused):
            await desk.channel.out_of_stock([])


async def test_the_shop_says_what_is_out(clock: Clock, tmp_path: Path) -> None:
    """A shop can be asked, and names what is out with its end."""
    async with web_shop(clock) as other, at_desk(clock, other.make, tmp_path / "a.db") as desk:
        desk.out(30)
        await desk.settled()
        (out,) = await desk.channel.out_of_stock([])
        assert (out.plu, out.name, out.until) == ("S-1", "Soup", desk.at(30))


async def test_a_shop_without_these_calls(clock: Clock, tmp_path: Path) -> None:
    """Of a shop that does not take them nothing is offered."""
    async with PretendWebShop(clock=clock) as shop:

        def make() -> Channel:
            return WebShop(for_shop(shop), clock)

        async with at_desk(clock, make, tmp_path / "a.db") as desk:
            with pytest.raises(NotAllowed):
                desk.pause()


async def test_own_deliveries_are_refused_in_a_pause(clock: Clock, tmp_path: Path) -> None:
    """While deliveries are paused each is refused as too busy; afterwards they are taken."""

    def make() -> Channel:
        settings = {"base_url": "http://127.0.0.1:9", "api_key": "key", "time_zone": "UTC"}
        return Orderconnect(OrderconnectSettings.model_validate(settings))

    async with at_desk(clock, make, tmp_path / "a.db") as desk:
        desk.pause(20)
        assert desk.standing()[0].hearing is Hearing.TOLD
        refusal = desk.receive(remote_id="r2").refusal
        assert refusal
        assert (refusal.code, refusal.status) == ("too_busy", 409)
        assert "18:20" in refusal.message
        desk.later(21)
        assert desk.receive(remote_id="r2").refusal is None
        await until(lambda: not desk.standing())
        with pytest.raises(NotAllowed):
            desk.slow(5)
