"""The screen is kept awake, and where the system refuses that, people are told."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest
import wakepy

from kds.app.awake import Awake
from kds.notices import Notices, Severity

WAIT_S = 10


async def until(condition: Callable[[], object]) -> None:
    """Wait until something is true."""
    async with asyncio.timeout(WAIT_S):
        while not condition():  # noqa: ASYNC110 - a thread outside of the loop is waited for
            await asyncio.sleep(0.005)


@pytest.fixture
def notices() -> Notices:
    """Notices without any."""
    return Notices()


@pytest.fixture
async def awake(notices: Notices) -> AsyncIterator[Awake]:
    """A keeper that is stopped in the end."""
    keeper = Awake(notices)
    yield keeper
    await keeper.stop()


@pytest.fixture
def willing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that lets programs keep the screen awake: wakepy plays one for tests."""
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "yes")


@pytest.fixture
def refusing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that does not."""
    monkeypatch.delenv("WAKEPY_FAKE_SUCCESS", raising=False)
    monkeypatch.setenv("WAKEPY_FORCE_FAILURE", "yes")


@pytest.mark.usefixtures("willing")
async def test_the_screen_is_kept_awake(awake: Awake, notices: Notices) -> None:
    """The request stands until the setting is off, and nobody is bothered."""
    awake.want(awake=True)
    await until(lambda: awake.answer is not None)
    assert awake.answer
    assert len(wakepy.global_modes()) == 1
    assert notices.current() == []
    awake.want(awake=False)

    await until(lambda: not wakepy.global_modes())


@pytest.mark.usefixtures("refusing")
async def test_a_refusal_is_said_and_taken_back(awake: Awake, notices: Notices) -> None:
    """A warning says what it means and what to do; with the setting off it is gone."""
    awake.want(awake=True)
    await until(notices.current)
    notice = notices.current()[0]
    assert notice.severity is Severity.WARNING
    assert "screen saver" in notice.text
    awake.want(awake=False)

    assert notices.current() == []


@pytest.mark.usefixtures("refusing")
async def test_what_was_put_away_stays_away(awake: Awake, notices: Notices) -> None:
    """Who has read it is not told again, until the setting is changed."""
    awake.want(awake=True)
    await until(notices.current)
    notices.dismiss("awake")
    awake.want(awake=True)
    assert notices.current() == []
    awake.want(awake=False)
    awake.want(awake=True)

    await until(notices.current)


async def test_a_system_that_becomes_willing(
    notices: Notices, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was refused is asked for again, and the notice goes when it is granted."""
    monkeypatch.setenv("WAKEPY_FORCE_FAILURE", "yes")
    keeper = Awake(notices, again_s=0.01)
    keeper.want(awake=True)
    await until(notices.current)
    monkeypatch.delenv("WAKEPY_FORCE_FAILURE")
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "yes")
    await until(lambda: keeper.answer)
    assert notices.current() == []
    await keeper.stop()

    assert not wakepy.global_modes()


@pytest.mark.usefixtures("willing")
async def test_the_end_lets_the_screen_sleep(notices: Notices) -> None:
    """A program that has ended holds nothing any more."""
    keeper = Awake(notices)
    keeper.want(awake=True)
    await until(lambda: keeper.answer)
    await keeper.stop()

    assert not wakepy.global_modes()
