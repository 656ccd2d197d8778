"""A play is acts in the order of time; here each of them is begun when its time has come."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from random import Random

import aiohttp

_LOG = logging.getLogger(__name__)

# Acts under way at once, deliveries that are being tried again among them.
_MOST_ACTS = 40
# A hurried play still leaves the event loop room to breathe.
_SHORTEST_PAUSE = 0.01


@dataclass(frozen=True, slots=True)
class Act:
    """`what` begins `at` so many seconds into the play and, if it lasts, lasts `seconds`."""

    at: float
    what: StrEnum
    seconds: float = 0.0


Perform = Callable[[Act, Random], Coroutine[None, None, None]]


async def act_out(  # noqa: PLR0913 - what, how, how fast, which one, until when, by which name
    acts: Iterable[Act],
    perform: Perform,
    *,
    speed: float,
    seed: object,
    stop: asyncio.Event,
    title: str = "",
    first: Callable[[], Coroutine[None, None, None]] | None = None,
    attended: Callable[[], bool] = lambda: True,
) -> None:
    """Let `perform` do each act at its time until `stop` is set, and `first` before.

    `speed` 2 is twice as fast as life. Each act has dice of its own that depend on `seed` and its
    number alone. Acts whose time comes while `attended` says no are left out. `title` tells this
    play from others in the log. A kitchen that cannot be reached ends an act, not the play. When
    this returns or is cancelled, every task that it began has ended.
    """
    name = f"Practice, {title}" if title else "Practice"
    performing = _Performing(perform, attended, speed=speed, seed=seed, title=name)
    async with asyncio.TaskGroup() as group:
        telling = group.create_task(performing.tell(group, acts, first))
        await stop.wait()
        telling.cancel()
        performing.drop_everything()


def rounds(
    rng: Random, start: float, *, every: float, orders: Sequence[StrEnum], rest: Sequence[Act]
) -> Iterator[Act]:
    """Yield acts from `start` on without end: one of `orders` about `every` so many seconds.

    After every second order comes one of `rest`, whose times do not count; in each round of them
    each comes once.
    """
    at = start
    while True:
        for act in rng.sample(rest, k=len(rest)):
            for _ in range(2):
                yield Act(at, rng.choice(orders))
                at += rng.uniform(0.7, 1.3) * every
            yield Act(at - 0.35 * every, act.what, act.seconds)


class _Performing:
    def __init__(
        self,
        perform: Perform,
        attended: Callable[[], bool],
        *,
        speed: float,
        seed: object,
        title: str,
    ) -> None:
        self._perform = perform
        self._attended = attended
        self._speed = speed
        self._seed = seed
        self._title = title
        self._under_way: set[asyncio.Task[None]] = set()

    async def tell(
        self,
        group: asyncio.TaskGroup,
        acts: Iterable[Act],
        first: Callable[[], Coroutine[None, None, None]] | None,
    ) -> None:
        """Begin each act at its time."""
        clock = asyncio.get_running_loop().time
        began = clock()
        if first:
            self._begin(group, first)
        for number, act in enumerate(acts):
            # After a computer's sleep the play goes on from where it was, without a burst.
            began = max(began, clock() - act.at / self._speed)
            pause = began + act.at / self._speed - clock()
            await asyncio.sleep(max(_SHORTEST_PAUSE, pause))
            if len(self._under_way) < _MOST_ACTS and self._attended():
                _LOG.info("%s: %s", self._title, act.what)
                # Each act has dice of its own: what one throws does not change the next.
                rng = Random(f"{self._seed}/{number}")  # noqa: S311 - a play, no secret
                self._begin(group, partial(self._perform, act, rng))

    def drop_everything(self) -> None:
        """Cancel what is under way."""
        for task in self._under_way:
            task.cancel()

    def _begin(
        self, group: asyncio.TaskGroup, what: Callable[[], Coroutine[None, None, None]]
    ) -> None:
        task = group.create_task(self._survive(what))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _survive(self, what: Callable[[], Coroutine[None, None, None]]) -> None:
        try:
            await what()
        except (aiohttp.ClientError, TimeoutError):
            _LOG.info("%s: the kitchen did not answer", self._title)
