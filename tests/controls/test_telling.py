"""Pauses, longer times and sold out items on their way to Deliverect: every transition."""

from datetime import timedelta

import pytest

from kds.demo.deliverect import PretendDeliverect
from kds.demo.troubles import Trouble, answer
from kds.domain.controls import Hearing, Wish
from kds.domain.journal import Kind
from kds.domain.lifecycle import NotAllowed
from kds.kitchen import Kitchen
from tests.controls.desk import Desk
from tests.kit.house import until


def active(platform: PretendDeliverect) -> list[bool]:
    """Return what the platform heard of being open, in order."""
    return [wish.body["isActive"] for wish in platform.stores.wishes if "isActive" in wish.body]


async def test_a_pause_is_told_with_its_end(desk: Desk, platform: PretendDeliverect) -> None:
    """The platform closes the restaurant, and knows when it opens should nobody tell it."""
    control = desk.pause(20)
    (standing,) = await desk.settled()
    assert not platform.stores.is_open("l1")
    assert (standing.hearing, standing.until) == (Hearing.TOLD, control.until)
    (heard,) = platform.stores.wishes
    assert heard.body["disableAt"] == f"{control.until:%Y-%m-%dT%H:%M:%SZ}"


async def test_it_ends_by_itself(desk: Desk, platform: PretendDeliverect) -> None:
    """Nobody thinks of the pause any more: after its end the platform hears that all is open."""
    desk.pause(20)
    await desk.settled()
    desk.later(21)
    await until(lambda: not desk.standing())
    assert active(platform) == [False, True]


async def test_one_tap_ends_it(desk: Desk, platform: PretendDeliverect) -> None:
    """What the board says of the pause can be tapped, and then it is over."""
    desk.pause(20)
    await desk.settled()
    await until(lambda: desk.titles() == ["Deliverect is paused, 20 minutes left"])
    desk.later(4.5)
    await until(lambda: desk.titles() == ["Deliverect is paused, 16 minutes left"])
    desk.notices.dismiss("busy deliverect")
    await until(lambda: not desk.standing())
    assert platform.stores.is_open("l1")
    await until(lambda: not desk.titles())


async def test_a_paused_platform_that_is_switched_off(
    desk: Desk, platform: PretendDeliverect
) -> None:
    """Nobody can tell it of the end any more: the board says so until somebody saw to it."""
    desk.pause(20)
    await desk.settled()
    await desk.off()
    desk.open()
    desk.kitchen = Kitchen(desk.store, {}, desk.clock)
    desk.on()
    wanted = ["deliverect (off) may still hold you to be busy"]
    await until(lambda: desk.titles() == wanted)
    desk.later(21)
    await until(lambda: [c.wish for c in desk.standing()] == [Wish.OPEN])
    assert desk.titles() == wanted
    assert active(platform) == [False]
    desk.notices.dismiss("busy deliverect")
    await until(lambda: not desk.titles())
    assert desk.standing() == []


async def test_longer_times_are_put_back(desk: Desk, platform: PretendDeliverect) -> None:
    """A preparation time sticks at the platform, so the usual one is told afterwards."""
    desk.slow(10)
    await desk.settled()
    assert platform.stores.preparation == {"l1": 25}
    assert desk.titles() == ["Deliverect: 10 minutes more, 20 minutes left"]
    desk.pause(5)
    await desk.settled()
    desk.later(6)
    await until(lambda: not desk.standing())
    assert platform.stores.preparation == {"l1": 15}
    assert platform.stores.is_open("l1")


async def test_a_resume_takes_the_place_of_a_pause_that_nobody_heard(
    desk: Desk, platform: PretendDeliverect
) -> None:
    """Of a pause and its end, made while the platform was away, only the end is told."""
    await platform.go_down()
    desk.pause(20)
    await until(lambda: [c.attempts for c in desk.standing()] == [1])
    desk.resume()
    await platform.come_back()
    desk.later(1)
    await until(lambda: not desk.standing())
    assert active(platform) == [True]


async def test_a_wish_waits_for_the_one_that_is_on_its_way(
    desk: Desk, platform: PretendDeliverect
) -> None:
    """A pause whose answer is slow cannot arrive after the resume that was tapped meanwhile."""
    platform.troubles.plan(Trouble(heard=True, delay=0.3), path="/updateStoreStatus")
    desk.pause(20)
    await until(lambda: any("updateStore" in call.path for call in platform.calls))
    desk.resume()
    await until(lambda: not desk.standing())
    assert active(platform) == [False, True]


async def test_a_lost_answer_is_tried_again(desk: Desk, platform: PretendDeliverect) -> None:
    """What broke off is told again, and the board says meanwhile that it was not heard."""
    platform.troubles.plan(answer(503), path="/updateStoreStatus")
    desk.pause(20)
    await until(lambda: [c.attempts for c in desk.standing()] == [1])
    assert desk.standing()[0].hearing is Hearing.WAITING
    await until(lambda: bool(desk.notices.current()[0].text.startswith("It has not heard")))
    desk.later(0.1)
    (standing,) = await desk.settled()
    assert standing.hearing is Hearing.TOLD


async def test_a_crash_between_commit_and_call(desk: Desk, platform: PretendDeliverect) -> None:
    """A pause that was tapped just before the power went is told at the next start."""
    await desk.off()
    desk.open()
    desk.pause(20)
    await desk.again()
    await desk.settled()
    assert active(platform) == [False]


async def test_an_end_that_passed_meanwhile(desk: Desk, platform: PretendDeliverect) -> None:
    """A pause that ended while the program was off is ended at the platform at the next start."""
    platform.stores.timed = False
    desk.pause(20)
    await desk.settled()
    await desk.off()
    desk.clock.turn(minutes=90)
    assert not platform.stores.is_open("l1")
    desk.open()
    desk.on()
    await until(lambda: platform.stores.is_open("l1"))
    await until(lambda: not desk.standing())


async def test_a_pause_that_was_never_told_is_not_told_after_its_end(
    desk: Desk, platform: PretendDeliverect
) -> None:
    """Who was away for the whole pause only hears that all is open."""
    await platform.go_down()
    desk.pause(20)
    await until(lambda: bool(desk.standing()[0].attempts))
    desk.later(30)
    await until(lambda: desk.standing()[0].wish is Wish.OPEN)
    await platform.come_back()
    desk.later(2)
    await until(lambda: not desk.standing())
    assert active(platform) == [True]


async def test_a_location_without_opening_hours(desk: Desk, platform: PretendDeliverect) -> None:
    """Where the platform takes no timed pause it gets one without an end, which is ours to tell."""
    platform.stores.timed = False
    desk.pause(20)
    (standing,) = await desk.settled()
    assert standing.hearing is Hearing.TOLD
    assert "disableAt" not in platform.stores.wishes[0].body


async def test_refused_is_flagged_and_tried_again(desk: Desk, platform: PretendDeliverect) -> None:
    """A no stands on the board until a person has it told once more."""
    platform.troubles.plan(answer(403), path="/updateStoreStatus")
    control = desk.pause(20)
    (standing,) = await desk.settled()
    assert standing.hearing is Hearing.REFUSED
    await until(lambda: desk.titles() == ["Deliverect did not take the pause"])
    desk.notices.dismiss(f"refused control {control.id}")
    await until(lambda: desk.standing()[0].hearing is Hearing.TOLD)
    assert not platform.stores.is_open("l1")
    with pytest.raises(NotAllowed):
        desk.kitchen.control_telling.try_again(control.id)


async def test_refused_is_seen_to_by_hand(desk: Desk, platform: PretendDeliverect) -> None:
    """A pause that somebody made on the platform's tablet still ends by itself."""
    platform.troubles.plan(answer(403), path="/updateStoreStatus")
    control = desk.pause(20)
    await desk.settled()
    desk.kitchen.control_telling.settle(control.id)
    await until(lambda: desk.titles() == ["Deliverect is paused, 20 minutes left"])
    desk.later(21)
    await until(lambda: not desk.standing())
    assert active(platform) == [True]


async def test_before_the_first_order(desk: Desk, platform: PretendDeliverect) -> None:
    """Without any order nobody knows which restaurant is meant, and the board says so."""
    with desk.store.move():
        desk.store.write("DELETE FROM orders", ())
    desk.pause(20)
    (standing,) = await desk.settled()
    assert "not known before its first order" in standing.problem
    assert not platform.stores.wishes


async def test_sold_out_until_a_time(desk: Desk, platform: PretendDeliverect) -> None:
    """An item is off the menu until its time, stands on the board, and comes back by itself."""
    desk.out(60)
    await desk.settled()
    assert platform.stores.out() == {"S-1"}
    at = f"{desk.at(60).astimezone():%H:%M}"
    await until(lambda: desk.titles() == [f"Out: Soup ({at})"])
    assert desk.kitchen.hearing.out == ("Soup",)
    desk.later(61)
    await until(lambda: not desk.standing())
    assert not platform.stores.out()
    await until(lambda: not desk.titles())
    assert not desk.kitchen.hearing.out


async def test_what_is_out_can_be_put_away(desk: Desk, platform: PretendDeliverect) -> None:
    """Who has read what is out is not told again until more is out; the strip goes on saying it."""
    desk.out(60)
    await until(lambda: len(desk.titles()) == 1)
    desk.notices.dismiss("items out")
    await desk.settled()
    desk.later(1)
    await until(lambda: platform.stores.out() == {"S-1"})
    desk.kitchen.controls.out(["deliverect"], "F-1", "Fish", desk.at(60))
    await until(lambda: bool(desk.titles()))
    assert "Soup" in desk.titles()[0]
    assert "Fish" in desk.titles()[0]
    assert desk.kitchen.hearing.out == ("Soup", "Fish")
    desk.notices.dismiss("items out")
    desk.later(1)
    looks = desk.kitchen.hearing.out
    await until(lambda: desk.kitchen.hearing.out is not looks)
    assert not desk.titles()


async def test_sold_out_until_it_is_put_back(desk: Desk, platform: PretendDeliverect) -> None:
    """An item without an end stays out, however long, until somebody puts it back."""
    desk.out()
    await desk.settled()
    desk.later(60 * 24 * 7)
    assert platform.stores.out() == {"S-1"}
    desk.back()
    await until(lambda: not desk.standing())
    assert not platform.stores.out()


async def test_from_a_ticket(desk: Desk, platform: PretendDeliverect) -> None:
    """A cook takes an item of an order off the menu; one without a code cannot be told."""
    order_id = desk.order(remote_id="r2")
    (control,) = desk.kitchen.menu.sold_out(order_id, 0, desk.at(60))
    assert control.by == "cook"
    await desk.settled()
    assert platform.stores.out() == {"S-1"}
    with pytest.raises(NotAllowed, match="without a code"):
        desk.kitchen.menu.sold_out(order_id, 1, desk.at(60))


async def test_what_the_platform_says(desk: Desk, platform: PretendDeliverect) -> None:
    """Asked what is out, the platform names also what somebody took off elsewhere."""
    desk.out()
    await desk.settled()
    platform.stores.snoozed["X-9"] = desk.at(30)
    platform.stores.snoozed["OLD"] = desk.at(-30)
    desk.kitchen.controls.ask("deliverect")
    await until(lambda: desk.kitchen.controls.said)
    assert {out.plu for out in desk.kitchen.controls.said["deliverect"].out} == {"S-1", "X-9"}
    await platform.go_down()
    desk.kitchen.controls.ask("deliverect")
    await until(lambda: desk.kitchen.controls.said["deliverect"].problem)
    assert "cannot be reached" in desk.kitchen.controls.said["deliverect"].problem


async def test_each_wish_and_attempt_is_in_the_journal(desk: Desk) -> None:
    """Who wished what, and what the platform said, can be read afterwards."""
    desk.pause(20)
    await desk.settled()
    desk.later(21)
    await until(lambda: not desk.standing())
    rows = [row for row in desk.store.journal() if row.kind is Kind.CONTROL]
    wishes = [row.data["wish"] for row in rows if "wish" in row.data]
    assert [(w["wish"], w["by"]) for w in wishes] == [("paused", "manager"), ("open", "its end")]  # type: ignore[index]
    assert [row.data["outcome"] for row in rows if "outcome" in row.data] == ["told", "told"]
    assert all(row.order_id is None for row in rows)


async def test_the_clock_is_set(desk: Desk) -> None:
    """A pause lasts as long as it was meant to, whatever the clock is set to."""
    before = desk.pause(20).until
    await desk.settled()
    desk.out(60)
    await desk.settled()
    desk.kitchen.clock_set(timedelta(hours=1))
    desk.clock.turn(hours=1)
    assert before
    until = {control.subject: control.until for control in desk.standing()}
    assert until == {"busy": before + timedelta(hours=1), "item S-1": desk.at(0)}


@pytest.mark.parametrize("minutes", [0, -5, 60 * 25])
async def test_no_pause_without_an_end(desk: Desk, minutes: float) -> None:
    """A pause that has no end within a day is not taken."""
    with pytest.raises(NotAllowed, match="end within 24 hours"):
        desk.pause(minutes)
    assert not desk.standing()


async def test_what_is_not_taken(desk: Desk) -> None:
    """Minutes that make no sense and times that are over are not taken."""
    with pytest.raises(NotAllowed, match="minutes can be added"):
        desk.slow(0)
    with pytest.raises(NotAllowed, match="minutes can be added"):
        desk.slow(46)
    with pytest.raises(NotAllowed, match="is over"):
        desk.out(-1)
    with pytest.raises(NotAllowed, match="cannot be told to pause"):
        desk.kitchen.controls.pause("nobody", desk.at(5))
    assert not desk.standing()
