"""Tests of what is said to a platform: the way there, the clocks, the keys; nothing changes."""

from datetime import timedelta

import pytest

from kds.app.pretended import TITLES
from kds.demo.troubles import answer, drop
from kds.domain.hops import Hop, HopKind, HopState, Trip, Trouble
from tests.app.trying.conftest import OpenTrial


def hop(trip: Trip, kind: HopKind) -> Hop:
    """Return a hop of a test."""
    return next(each for each in trip.hops if each.kind is kind)


@pytest.mark.parametrize("channel", TITLES)
async def test_a_platform_that_is_well(open_trial: OpenTrial, channel: str) -> None:
    """Each platform is reached; only Deliverect has a call that tries the keys."""
    async with open_trial() as trial:
        trip = await trial.outward(channel)
        assert trip.went_well, trip
        keys = hop(trip, HopKind.CREDENTIALS)
        tried = channel == "deliverect"
        assert keys.state is (HopState.DONE if tried else HopState.SKIPPED)
        assert tried or keys.trouble is Trouble.NO_CALL
        calls = [call for server in trial.platforms.servers for call in server.calls]
        wanted = [("GET", "/"), ("POST", "/oauth/token")] if tried else [("GET", "/")]
        assert [(call.method, call.path) for call in calls] == wanted


async def test_keys_that_are_not_accepted(open_trial: OpenTrial) -> None:
    """Wrong keys are told from a platform that cannot be reached."""
    async with open_trial() as trial:
        trial.platforms.deliverect.troubles.plan(answer(401), path="/oauth/token")
        trip = await trial.outward()
        assert trip.failed
        assert trip.failed.kind is HopKind.CREDENTIALS
        assert trip.failed.trouble is Trouble.NOT_ACCEPTED
        assert "client_secret" in trip.failed.facts["problem"]


async def test_a_platform_that_is_down(open_trial: OpenTrial) -> None:
    """A platform that hangs up, and one that nobody finds, are named as what they are."""
    async with open_trial() as trial:
        trial.platforms.web_shop.troubles.plan(drop())
        trip = await trial.outward("web_shop")
        assert trip.failed
        assert (trip.failed.kind, trip.failed.trouble) == (HopKind.ANSWER, Trouble.DROPPED)
        await trial.platforms.web_shop.go_down()
        trip = await trial.outward("web_shop")
        assert trip.failed
        assert (trip.failed.kind, trip.failed.trouble) == (HopKind.CONNECT, Trouble.NOBODY_THERE)


async def test_trouble_of_the_platform_s_own(open_trial: OpenTrial) -> None:
    """A 500 is an answer: the way is well, and the trouble is the platform's."""
    async with open_trial() as trial:
        trial.platforms.just_eat.troubles.plan(answer(500))
        trip = await trial.outward("just_eat")
        assert trip.went_well
        assert hop(trip, HopKind.ANSWER).trouble is Trouble.SERVER_ERROR


async def test_clocks_that_differ(open_trial: OpenTrial) -> None:
    """A clock that is a minute wrong is said with by how much."""
    async with open_trial() as trial:
        trial.platforms.jet_connect.date_off = timedelta(seconds=60)
        trip = await trial.outward("jet_connect")
        assert trip.went_well
        clock = hop(trip, HopKind.CLOCK)
        assert clock.trouble is Trouble.CLOCK_WRONG
        assert -62 <= int(clock.facts["ahead"]) <= -58
