"""A test order on the way that a platform's orders take, and where that way can be broken."""

import asyncio
import socket
from collections.abc import Callable

import pytest
from aiohttp import web

from kds.app.pretended import TITLES
from kds.app.trying.leaving import STAYS, Leaving
from kds.domain.hops import HopKind, HopState, Trip, Trouble
from kds.domain.lifecycle import State
from kds.domain.summary import summary_of
from tests.app.trying.conftest import OpenTrial
from tests.app.trying.front import Front
from tests.app.trying.own_certificates import HAS_OPENSSL, Authority
from tests.kit.house import until

needs_openssl = pytest.mark.skipif(not HAS_OPENSSL, reason="no openssl to make certificates with")


def where(trip: Trip) -> tuple[HopKind, Trouble | None] | None:
    """Return where a test stopped, and why."""
    return (trip.failed.kind, trip.failed.trouble) if trip.failed else None


@pytest.mark.parametrize("channel", TITLES)
async def test_it_comes_back_through_the_public_address(
    open_trial: OpenTrial, channel: str
) -> None:
    """Each channel's test order goes out, comes in, is proved, stored, answered, on the board."""
    async with open_trial() as trial:
        trip = await trial.inward(channel)
        assert trip.went_well, trip
        assert not trip.local
        hops = {hop.kind: hop for hop in trip.hops}
        assert hops[HopKind.TLS].state is HopState.SKIPPED
        timed = [hop for hop in trip.hops if hop.kind is not HopKind.TLS]
        assert all(hop.seconds is not None and hop.seconds >= 0 for hop in timed)
        order = trial.program.kitchen.order(trip.order_id)
        assert order.on_board
        assert not order.attention
        assert not order.content.problems
        assert summary_of(order).test


@needs_openssl
async def test_through_a_proxy_with_tls(open_trial: OpenTrial, authority: Authority) -> None:
    """Behind https it says for how long the certificate holds."""
    tls, trusting = authority.server(), authority.trusting()
    async with open_trial(tls=tls, trusting=trusting) as trial:
        trip = await trial.inward()
        assert trip.went_well, trip
        shown = next(hop for hop in trip.hops if hop.kind is HopKind.TLS)
        assert 85 < int(shown.facts["days"]) <= 90


@needs_openssl
async def test_a_certificate_that_ends_soon(open_trial: OpenTrial, authority: Authority) -> None:
    """It works today, but somebody is to know that it will not next week."""
    tls, trusting = authority.server(days=5), authority.trusting()
    async with open_trial(tls=tls, trusting=trusting) as trial:
        trip = await trial.inward()
        shown = next(hop for hop in trip.hops if hop.kind is HopKind.TLS)
        assert (shown.state, shown.trouble) == (HopState.NOTED, Trouble.CERTIFICATE_SOON_OLD)
        assert trip.went_well


@needs_openssl
@pytest.mark.parametrize(
    ("name", "days", "trusted", "trouble"),
    [
        ("elsewhere.example", 90, True, Trouble.CERTIFICATE_NAME),
        ("localhost", 0, True, Trouble.CERTIFICATE_OLD),
        ("localhost", 90, False, Trouble.CERTIFICATE_UNKNOWN),
    ],
    ids=["another name", "over", "unknown authority"],
)
async def test_wrong_certificates(  # noqa: PLR0913 - each says what is wrong
    open_trial: OpenTrial,
    authority: Authority,
    name: str,
    days: int,
    *,
    trusted: bool,
    trouble: Trouble,
) -> None:
    """A certificate that platforms will not take stops it, and says what is wrong with it."""
    trusting = authority.trusting() if trusted else None
    async with open_trial(tls=authority.server(name, days), trusting=trusting) as trial:
        assert where(await trial.inward()) == (HopKind.TLS, trouble)


@needs_openssl
async def test_a_certificate_of_its_own(open_trial: OpenTrial, authority: Authority) -> None:
    """A certificate that only vouches for itself is named as that."""
    async with open_trial(tls=authority.signed_by_itself()) as trial:
        assert where(await trial.inward()) == (HopKind.TLS, Trouble.CERTIFICATE_OWN)


async def test_no_tls_where_https_is_promised(open_trial: OpenTrial) -> None:
    """An https address at which somebody speaks plain http is no way for orders."""
    async with Front("") as plain, open_trial(public=plain.url.replace("http:", "https:")) as trial:
        assert where(await trial.inward()) == (HopKind.TLS, Trouble.NO_TLS)


def _runs(trips: list[Trip], kind: HopKind) -> bool:
    hops = [hop for hop in trips[-1].hops if hop.kind is kind] if trips else []
    return any(hop.state is HopState.RUNNING for hop in hops)


Spoil = Callable[[Front], None]


def _answers(status: int) -> Spoil:
    def spoil(front: Front) -> None:
        front.answer = web.Response(status=status, text="somebody else", headers={"Location": "/"})

    return spoil


def _drops(front: Front) -> None:
    front.drops = True


def _drops_after(front: Front) -> None:
    front.drops_after = True


def _changes_answer(front: Front) -> None:
    front.after = web.Response(status=502)


def _alters(front: Front) -> None:
    front.alters = lambda body: body.replace(b": ", b":")


def _strips(front: Front) -> None:
    front.strips = ("x-server-authorization-hmac-sha256",)


def _another_path(front: Front) -> None:
    front.prefix = "/kitchen"


@pytest.mark.expects_log("kds.listener")
@pytest.mark.parametrize(
    ("spoil", "hop", "trouble"),
    [
        (_drops, HopKind.TAKEN, Trouble.DROPPED),
        (_answers(404), HopKind.TAKEN, Trouble.NOT_FOUND),
        (_answers(502), HopKind.TAKEN, Trouble.GATEWAY),
        (_answers(301), HopKind.TAKEN, Trouble.REDIRECT),
        (_answers(200), HopKind.TAKEN, Trouble.OTHER_PROGRAM),
        pytest.param(_answers(403), HopKind.TAKEN, Trouble.OTHER_PROGRAM, id="forbidden"),
        (_another_path, HopKind.TAKEN, Trouble.WRONG_PATH),
        (_alters, HopKind.PROVED, Trouble.ALTERED),
        (_strips, HopKind.PROVED, Trouble.PROOF_LOST),
        (_drops_after, HopKind.ANSWER, Trouble.ANSWER_LOST),
        (_changes_answer, HopKind.ANSWER, Trouble.ANSWER_CHANGED),
    ],
)
async def test_it_says_where_the_way_is_broken(
    open_trial: OpenTrial, spoil: Spoil, hop: HopKind, trouble: Trouble
) -> None:
    """Whatever a proxy on the way does wrong, the test stops there, by its own name."""
    async with open_trial() as trial:
        spoil(trial.front)
        assert where(await trial.inward()) == (hop, trouble)


@pytest.mark.expects_log("kds.listener")
async def test_a_key_in_the_address_gets_lost(open_trial: OpenTrial) -> None:
    """A proxy that takes away what follows the question mark takes the proof away."""
    async with open_trial() as trial:
        trial.front.without_query = True
        assert where(await trial.inward("just_eat")) == (HopKind.PROVED, Trouble.PROOF_LOST)


async def test_nobody_listens_there(open_trial: OpenTrial) -> None:
    """A port forward that leads nowhere is told from a name that leads nowhere."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        port = held.getsockname()[1]
        async with open_trial(public=f"http://127.0.0.1:{port}") as trial:
            assert where(await trial.inward()) == (HopKind.CONNECT, Trouble.NOBODY_THERE)
    async with open_trial(public="http://kitchen.invalid") as trial:
        assert where(await trial.inward()) == (HopKind.NAME, Trouble.NO_NAME)


async def test_without_a_public_address_it_tests_itself(open_trial: OpenTrial) -> None:
    """Before a public address is set, the test goes straight in, and says so."""
    async with open_trial(public="") as trial:
        trip = await trial.inward()
        assert trip.went_well
        assert trip.local


async def test_the_program_does_not_listen(open_trial: OpenTrial) -> None:
    """Where the port is taken by another program, that is said before anything is sent."""
    async with open_trial() as trial:
        trial.program.address = ""
        assert where(await trial.inward()) == (HopKind.LISTENING, Trouble.NOT_LISTENING)


async def test_it_can_be_stopped(open_trial: OpenTrial) -> None:
    """Somebody who does not want to wait for a slow way stops it; nothing goes on."""
    async with open_trial() as trial:
        trial.front.never = asyncio.Event()
        trial.tries.start_inward("deliverect", trial.trips.append)
        await until(lambda: _runs(trial.trips, HopKind.TAKEN))
        trial.tries.stop()
        await until(lambda: trial.trips[-1].is_over)
        assert not trial.trips[-1].went_well


async def test_no_platform_hears_of_it(open_trial: OpenTrial) -> None:
    """Whatever is pressed on a test order, nothing is told, and no channel counts as heard."""
    async with open_trial() as trial:
        kitchen = trial.program.kitchen
        for channel in TITLES:
            trip = await trial.inward(channel)
            order = kitchen.order(trip.order_id)
            if order.state is State.PLACED:
                order = kitchen.accept(order.id)
            order = kitchen.ready(order.id)
            assert order.steps == ()
            assert kitchen.telling.last_order == {}
        assert kitchen.waiting_steps() == 0
        assert all(not server.calls for server in trial.platforms.servers)


async def test_they_leave_by_one_press_or_by_themselves(open_trial: OpenTrial) -> None:
    """Test orders go off the board when somebody says so, or after ten minutes."""
    async with open_trial() as trial:
        kitchen = trial.program.kitchen
        await trial.inward()
        assert kitchen.board()
        trial.tries.clear()
        assert kitchen.board() == []
        await trial.inward("web_shop")
        leaving = Leaving(kitchen)
        leaving.begin()
        leaving.look()
        assert len(kitchen.board()) == 1
        leaving = Leaving(kitchen)
        kitchen.clock_set(-STAYS, kitchen.now())
        leaving.begin()
        leaving.look()
        assert kitchen.board() == []
