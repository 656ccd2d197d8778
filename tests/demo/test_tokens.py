"""How the pretend platform hands out tokens and what they are worth."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from kds.demo.deliverect import PretendDeliverect
from tests.demo.small_kitchen import Caller


class Clock:
    """A clock that can be turned."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the instant it was turned to."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """A clock that stands still."""
    return Clock()


@pytest.fixture
async def short_lived(clock: Clock) -> AsyncIterator[Caller]:
    """A caller of a platform whose tokens live for ten minutes."""
    async with PretendDeliverect(token_lifetime=600, clock=clock) as platform:
        caller = Caller(platform)
        yield caller
        await caller.close()


async def test_token_call_is_answered_as_documented(short_lived: Caller, clock: Clock) -> None:
    """The right credentials get a bearer token that says when it ends."""
    status, answer = await short_lived.ask_token()
    assert status == 200
    assert answer["token_type"] == "Bearer"
    assert answer["expires_in"] == 600
    assert answer["expires_at"] == clock.now.timestamp() + 600
    assert "genericPOS" in answer["scope"]
    assert len(answer["access_token"]) > 20


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"client_secret": "wrong"}, 401),
        ({"client_id": "wrong"}, 401),
        ({"audience": "https://example.com"}, 403),
        ({"grant_type": "password"}, 403),
    ],
)
async def test_wrong_token_call_is_refused(
    caller: Caller, changes: dict[str, str], expected: int
) -> None:
    """A wrong secret is unauthorized, a wrong audience or grant forbidden, and no token comes."""
    status, answer = await caller.ask_token(**changes)
    assert status == expected
    assert answer == {"error": "access_denied", "error_description": "Unauthorized"}


async def test_credentials_are_new_in_every_run() -> None:
    """Two platforms share neither secret nor credentials."""
    async with PretendDeliverect() as one, PretendDeliverect() as other:
        assert one.credentials != other.credentials
        assert one.secret != other.secret


async def test_token_ends_when_it_says(short_lived: Caller, clock: Clock) -> None:
    """A token works until its last second and not after; a new one works again."""
    await short_lived.ask_token()
    clock.now += timedelta(seconds=599)
    assert await short_lived.say("a", 20) == 200
    clock.now += timedelta(seconds=1)
    assert await short_lived.say("a", 50) == 401
    await short_lived.ask_token()
    assert await short_lived.say("a", 50) == 200


async def test_revoked_token_must_be_renewed(caller: Caller) -> None:
    """After a revocation the next call gets 401, and a renewed token works."""
    assert await caller.say("a", 20) == 200
    caller.platform.tokens.revoke_all()
    assert await caller.say("a", 50) == 401
    await caller.ask_token()
    assert await caller.say("a", 50) == 200
    assert caller.platform.codes("a") == [20, 50]
    assert caller.platform.tokens.asked == 2


async def test_no_token_no_entry(caller: Caller) -> None:
    """A call without a token, or with a made-up one, is answered 401 and never heard."""
    for caller.token in ("", "made-up"):
        status, answer, _ = await caller.post("/orderStatus/a", {})
        assert (status, answer["error"]) == (401, "access_denied")
    assert caller.platform.heard == []
