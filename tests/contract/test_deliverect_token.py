"""Deliverect's token: asked for once, used until it ends, renewed once when it is refused."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
from pydantic import SecretStr

from kds.app.practice import settings_for
from kds.channels.channel import Refused, Unreachable
from kds.channels.deliverect import Deliverect
from kds.clock import utc_now
from kds.demo.deliverect import PretendDeliverect
from kds.demo.deliverect.tokens import Credentials
from kds.demo.troubles import Trouble, answer, drop, garbage, late
from kds.domain.order import Content, Order
from kds.domain.steps import Step

ORDER = Order(id="o1", channel="deliverect", received_at=utc_now(), content=Content(remote_id="r1"))
STEP = Step(id="s1", name="accept", code=20, cause="j", pressed_at=utc_now(), due_at=utc_now())


@dataclass
class Pair:
    """A channel and the Deliverect that it talks to."""

    platform: PretendDeliverect
    channel: Deliverect

    async def tell(self) -> int:
        """Tell one status; return the answer's HTTP status."""
        return (await self.channel.tell(ORDER, STEP)).status

    def asked(self) -> list[Any]:
        """Return the bodies of all calls for a token."""
        calls = self.platform.calls
        return [json.loads(call.body) for call in calls if call.path == "/oauth/token"]

    def paths(self) -> list[str]:
        """Return what was called, as "token" and "status"."""
        return ["token" if c.path == "/oauth/token" else "status" for c in self.platform.calls]


@pytest.fixture
async def pair() -> AsyncIterator[Pair]:
    """A channel with the right credentials."""
    async with PretendDeliverect() as platform:
        channel = Deliverect(settings_for(platform), utc_now)
        yield Pair(platform, channel)
        await channel.close()


async def test_token_is_asked_for_once(pair: Pair) -> None:
    """Five statuses need one token."""
    for _ in range(5):
        await pair.tell()
    assert pair.paths() == ["token"] + ["status"] * 5


async def test_statuses_at_once_share_a_token(pair: Pair) -> None:
    """Ten statuses at once, before there is any token, ask for one."""
    pair.platform.troubles.plan(late(0.1), path="/oauth/token")
    assert await asyncio.gather(*(pair.tell() for _ in range(10))) == [200] * 10
    assert len(pair.asked()) == 1


async def test_token_call_is_as_documented(pair: Pair) -> None:
    """Credentials, audience and grant are in the token call and nowhere else."""
    await pair.tell()
    credentials = pair.platform.credentials
    assert pair.asked() == [
        {
            "client_id": credentials.client_id,
            "client_secret": credentials.client_secret,
            "audience": "https://api.staging.deliverect.com",
            "grant_type": "client_credentials",
        }
    ]
    status = pair.platform.calls[-1]
    assert credentials.client_secret not in f"{dict(status.headers)}{status.body!r}"
    assert status.headers["Authorization"].startswith("Bearer ")
    assert status.headers["Content-Type"] == "application/json"


async def test_audience_and_grant_are_settings(pair: Pair) -> None:
    """Without an audience it is the base URL, less a slash at its end; the grant is as set."""
    changes = {"base_url": f"{pair.platform.url}/", "audience": "", "grant_type": "token"}
    channel = Deliverect(settings_for(pair.platform).model_copy(update=changes), utc_now)
    await channel.tell(ORDER, STEP)
    await channel.close()
    asked = pair.asked()[0]
    assert (asked["audience"], asked["grant_type"]) == (pair.platform.url, "token")
    assert pair.platform.calls[-1].path == "/orderStatus/r1"


async def test_refused_token_is_renewed_once(pair: Pair) -> None:
    """A token that is not accepted any more is renewed, and the status goes through."""
    await pair.tell()
    pair.platform.tokens.revoke_all()
    assert await pair.tell() == 200
    assert pair.paths() == ["token", "status", "status", "token", "status"]


async def test_refused_token_is_renewed_once_by_all(pair: Pair) -> None:
    """Ten statuses at once with a refused token get one new token between them."""
    await pair.tell()
    pair.platform.tokens.revoke_all()
    assert await asyncio.gather(*(pair.tell() for _ in range(10))) == [200] * 10
    assert len(pair.asked()) == 2


async def test_new_token_that_is_refused_too_is_a_no(pair: Pair) -> None:
    """A status that gets 401 with a fresh token as well is not tried in circles."""
    pair.platform.troubles.plan(answer(401), times=None, path="/orderStatus")
    with pytest.raises(Refused) as caught:
        await pair.tell()
    assert caught.value.status == 401
    assert pair.paths() == ["token", "status", "token", "status"]


async def test_token_is_renewed_when_it_ends(pair: Pair) -> None:
    """A minute before `expires_at` a new token is asked for, without waiting for a refusal."""
    pair.platform.tokens.lifetime = 62
    await pair.tell()
    await pair.tell()
    assert len(pair.asked()) == 1
    await asyncio.sleep(2.1)
    await pair.tell()
    assert pair.paths() == ["token", "status", "status", "token", "status"]


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ({"access_token": "t"}, 1),
        ({"access_token": "t", "expires_in": 3600}, 1),
        ({"access_token": "t", "expires_in": "3600"}, 1),
        ({"access_token": "t", "expires_in": 30}, 3),
        ({"access_token": "t", "expires_at": None, "expires_in": None}, 1),
        ({"access_token": "t", "expires_at": "soon"}, 1),
        ({"access_token": "t", "expires_at": 1, "expires_in": 3600}, 3),
    ],
)
async def test_token_of_unclear_life(pair: Pair, said: dict[str, object], asked: int) -> None:
    """`expires_at` counts, else `expires_in`, else a token serves for a while."""
    pair.platform.troubles.plan(answer(200, json.dumps(said).encode()), times=None, path="/oauth")
    pair.platform.troubles.plan(answer(200), times=None, path="/orderStatus")
    for _ in range(3):
        await pair.tell()
    assert len(pair.asked()) == asked


async def test_wrong_credentials_are_said_and_can_be_mended(pair: Pair) -> None:
    """Wrong credentials are no order's fault: words for a person, and a new try that works."""
    right = pair.platform.tokens.credentials
    pair.platform.tokens.credentials = Credentials(client_id="x", client_secret="y")
    for _ in range(2):
        with pytest.raises(Unreachable, match="client_id and client_secret") as caught:
            await pair.tell()
        assert caught.value.status == 401
        assert right.client_secret not in str(caught.value)
    pair.platform.tokens.credentials = right
    assert await pair.tell() == 200
    assert "status" not in pair.paths()[:2]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 410, 422, 429, 500, 503])
async def test_no_token_is_no_order_s_fault(pair: Pair, status: int) -> None:
    """Whatever refusal a token call gets, the status stays to be told."""
    pair.platform.troubles.plan(answer(status), path="/oauth/token")
    with pytest.raises(Unreachable) as caught:
        await pair.tell()
    assert caught.value.status == status
    assert await pair.tell() == 200


@pytest.mark.parametrize(
    "trouble",
    [
        answer(200, b"<html></html>"),
        answer(200, b""),
        answer(200, b"{}"),
        answer(200, b"[]"),
        answer(200, b'{"access_token": null}'),
        answer(200, b'{"access_token": {}}'),
        answer(409, b"{}"),
        answer(302, headers={"Location": "/"}),
        drop(),
        garbage(),
    ],
    ids=lambda trouble: f"{trouble.status} {trouble.body!r} {trouble.cut}",
)
async def test_token_answer_that_holds_none(pair: Pair, trouble: Trouble) -> None:
    """A token answer without a token in it is no answer, and the next try is a new one."""
    pair.platform.troubles.plan(trouble, path="/oauth/token")
    with pytest.raises(Unreachable):
        await pair.tell()
    assert await pair.tell() == 200


async def test_busy_token_call_says_when_to_come_again(pair: Pair) -> None:
    """Retry-After of the token call holds for the status that needed it."""
    pair.platform.troubles.plan(answer(429, headers={"Retry-After": "17"}), path="/oauth/token")
    with pytest.raises(Unreachable) as caught:
        await pair.tell()
    assert caught.value.retry_after == 17


async def test_secret_does_not_show(pair: Pair) -> None:
    """Neither the channel nor its settings show the secret when they are printed."""
    await pair.tell()
    settings = settings_for(pair.platform)
    secret = settings.client_secret
    assert isinstance(secret, SecretStr)
    shown = f"{settings!r} {settings} {pair.channel!r} {vars(pair.channel)!r}"
    assert secret.get_secret_value() not in shown
