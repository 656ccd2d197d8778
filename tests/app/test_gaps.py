"""Started again after a gap, and a channel that is silent for too long: people are told."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from kds.app.away import KEY, Away
from kds.app.silence import SilenceWatch
from kds.domain.controls import BUSY, Control, Wish
from kds.kitchen import Kitchen
from kds.notices import Notice, Notices, Severity
from tests.kit.bodies import order_body
from tests.kit.house import House, until
from tests.kitchen.bodies import body
from tests.kitchen.conftest import service
from tests.kitchen.service import Service

__all__ = ["service"]
MINUTE = timedelta(minutes=1)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A house that can be left and come back to."""
    async with House(tmp_path / "data", undo_seconds=3) as house:
        yield house


def away(house: House) -> Notice | None:
    """Return what is said about the gap."""
    found = (n for n in house.program.notices.current() if n.key == KEY)
    return next(found, None)


async def leave(house: House, seconds: float) -> None:
    """Stop the program, and start it again so much later."""
    await house.close()
    house.clock.ahead += timedelta(seconds=seconds)
    await house.open()


def placed(house: House, number: int, seconds_ago: float) -> dict[str, object]:
    """Return an order that was placed some seconds ago."""
    at = house.clock() - timedelta(seconds=seconds_ago)
    return {**order_body(number), "placedTime": at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")}


async def test_was_away(house: House) -> None:
    """How long, how many orders wait, and those that come in late are counted as they come."""
    await house.receive(order_body(1))
    await leave(house, 41)
    notice = away(house)
    assert notice
    assert (notice.severity, notice.title) == (Severity.INFO, "Was away 0:41")
    assert "Orders that wait for an answer: 1." in notice.text
    await house.receive(placed(house, 2, 20))
    notice = away(house)
    assert notice
    assert notice.title == "Was away 0:41, 1 order came in"
    await house.receive(placed(house, 3, 10))
    await house.receive(placed(house, 4, -5))
    await house.receive(placed(house, 5, 3600))
    notice = away(house)

    assert notice
    assert notice.title == "Was away 0:41, 2 orders came in"
    assert (await house.health())["status"] == "ok"


async def test_a_short_restart_is_not_worth_a_word(house: House) -> None:
    """Ten seconds away are no gap; a first start has none at all."""
    assert away(house) is None
    await leave(house, 10)

    assert away(house) is None


async def test_hours_are_said_as_hours(house: House) -> None:
    """A night away is not counted in seconds."""
    await leave(house, 9 * 3600 + 720)
    notice = away(house)

    assert notice
    assert notice.title == "Was away 9 h 12"


async def test_a_clock_that_was_set_back_meanwhile_holds_nothing_up(house: House) -> None:
    """What was due a moment ago is not due in an hour, and no age is negative."""
    order = await house.receive(order_body(1))
    house.kitchen.accept(order.id)
    await leave(house, -3600)
    assert away(house) is None
    assert house.kitchen.order(order.id).received_at <= house.clock()
    assert all(row.at <= house.clock() for row in list(house.kitchen.store.journal())[-2:])
    assert house.clock() - list(house.kitchen.store.journal())[-1].at < MINUTE
    house.later(3)
    await house.all_told(order.id)


async def test_a_clock_that_is_set_back_in_a_running_program(house: House) -> None:
    """The program notices by itself: ages stay, the undo time stays, the step goes out."""
    order = await house.receive(order_body(1))
    house.kitchen.accept(order.id)
    house.clock.ahead -= timedelta(hours=1)
    await until(lambda: house.kitchen.now() - house.clock() < MINUTE)
    moved = house.kitchen.order(order.id)
    assert moved.undo_until(house.clock())
    assert timedelta() <= house.clock() - moved.received_at < MINUTE
    house.later(3)
    told = await house.all_told(order.id)

    assert told.steps[0].told_at
    assert abs(told.steps[0].told_at - house.clock()) < MINUTE


def test_a_machine_that_slept_was_away(service: Service) -> None:
    """A gap is a gap, whether the program was stopped or the machine slept; it is said a while."""
    notices = Notices()
    gap = Away(service.kitchen, notices)
    for _ in range(10):
        service.clock.turn(seconds=5)
        gap.look()
    assert notices.current() == []
    service.clock.turn(minutes=25)
    gap.look()
    assert [notice.title for notice in notices.current()] == ["Was away 25:00"]
    for _ in range(125):
        service.clock.turn(seconds=5)
        gap.look()

    assert notices.current() == []


def test_a_clock_that_was_set_is_no_gap(service: Service) -> None:
    """Whoever sets the clock forward has not been away."""
    notices = Notices()
    gap = Away(service.kitchen, notices)
    gap.clock_set(timedelta(hours=1))
    service.clock.turn(hours=1)
    gap.look()

    assert notices.current() == []


@dataclass
class Listening:
    """A kitchen with a past, and the watch over its channel."""

    service: Service
    notices: Notices
    watch: SilenceWatch

    @property
    def kitchen(self) -> Kitchen:
        """The use cases."""
        return self.service.kitchen

    def later(self, minutes: float) -> None:
        """Let time pass as it does, looking often."""
        for _ in range(int(minutes * 2)):
            self.service.clock.turn(seconds=30)
            self.watch.look()

    def said(self) -> list[str]:
        """Return what is said."""
        return [notice.title for notice in self.notices.current()]


async def busy(service: Service, weeks: int = 8) -> Listening:
    """Return a kitchen that had an order each three minutes in this hour of each week."""
    now = service.clock.at
    number = 0
    for week in range(weeks, 0, -1):
        for n in range(40):
            number += 1
            service.clock.at = now - timedelta(weeks=week) + n * 3 * MINUTE
            service.deliver(body(number))
    service.clock.at = now
    service.kitchen.telling.last_order.clear()
    notices = Notices()
    watch = SilenceWatch(service.kitchen, notices)
    await watch.learn()
    watch.look()
    return Listening(service, notices, watch)


async def test_a_silent_channel_is_noticed(service: Service) -> None:
    """After improbably long it is said, with what is usual and what to do; an order ends it."""
    listening = await busy(service)
    (status,) = listening.kitchen.channel_status()
    assert status.usual_gap == pytest.approx(3 * MINUTE, rel=0.05)
    listening.later(14)
    assert listening.said() == []
    listening.later(4)
    assert listening.said() == ["Deliverect silent for 18 min"]
    notice = listening.notices.current()[0]
    assert notice.severity is Severity.WARNING
    assert "each 3 min" in notice.text
    assert "Deliverect’s own tablet" in notice.text
    assert listening.kitchen.channel_status()[0].silent_for
    service.deliver(body(9001))

    assert listening.said() == []
    assert listening.kitchen.channel_status()[0].silent_for is None


async def test_what_was_put_away_stays_away_until_the_next_silence(service: Service) -> None:
    """Who has read it is not told again each minute; the strip goes on saying it."""
    listening = await busy(service)
    listening.later(18)
    listening.notices.dismiss("silent deliverect")
    listening.later(4)
    assert listening.said() == []
    assert listening.kitchen.channel_status()[0].silent_for
    service.deliver(body(9001))
    listening.later(18)

    assert listening.said() == ["Deliverect silent for 18 min"]


async def test_a_pause_is_no_silence(service: Service) -> None:
    """A channel that is paused from here is not called silent, nor as soon as it goes on."""
    listening = await busy(service)
    hearing, now = listening.kitchen.hearing, service.clock()
    pause = Control(
        id="1", channel="deliverect", subject=BUSY, wish=Wish.PAUSED, at=now, not_before=now
    )
    hearing.held["deliverect"] = pause
    listening.later(30)
    assert listening.said() == []
    del hearing.held["deliverect"]
    listening.later(4)
    assert listening.said() == []
    listening.later(14)
    assert listening.said() == ["Deliverect silent for 18 min"]


async def test_a_young_kitchen_knows_no_silence(service: Service) -> None:
    """With less than four weeks nobody says what is usual."""
    listening = await busy(service, weeks=3)
    listening.later(40)

    assert listening.said() == []
    assert listening.kitchen.channel_status()[0].usual_gap is None


async def test_a_machine_that_slept_did_not_listen(service: Service) -> None:
    """After an hour of sleep the silence counts from the waking."""
    listening = await busy(service)
    service.clock.turn(minutes=58)
    listening.watch.look()

    assert listening.said() == []


async def test_a_clock_that_was_set_makes_no_silence(service: Service) -> None:
    """The silence is as long as before, not an hour longer."""
    listening = await busy(service)
    listening.later(5)
    service.kitchen.clock_set(timedelta(minutes=30))
    listening.watch.clock_set(timedelta(minutes=30))
    service.clock.turn(minutes=30)
    listening.watch.look()

    assert listening.said() == []


async def test_the_watch_runs(service: Service) -> None:
    """As a task it learns by itself."""
    listening = await busy(service)
    running = asyncio.create_task(listening.watch.run())
    await until(lambda: listening.kitchen.hearing.usual_gap)
    running.cancel()


async def test_the_last_order_is_known_after_a_restart(house: House) -> None:
    """Who asks after a restart hears when each channel brought its last order, not just "never"."""
    order = await house.receive(order_body(1))
    await leave(house, 9 * 3600)
    watch = SilenceWatch(house.kitchen, house.program.notices)
    await watch.learn()

    channel = (await house.health())["channels"]["deliverect"]
    assert channel["last_heard"] is None
    assert channel["last_order"] == order.received_at.isoformat()
