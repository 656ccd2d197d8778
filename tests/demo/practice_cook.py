"""Practice as a person has it: the real program, pretend platforms, and a quick cook."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from kds.app.practice import Practice
from kds.app.pretended import Pretended
from kds.app.program import Program
from kds.demo.drivers import DRIVERS
from kds.demo.pretend_server import PretendServer
from kds.domain.allergy import allergy_unread
from kds.domain.lifecycle import NotAllowed, State
from kds.domain.order import Order
from kds.domain.rehearsal import Rehearsed
from kds.kitchen import Kitchen
from tests.kit.house import until

SETTINGS = "[listener]\nport = 0\n[kitchen]\nundo_seconds = 0.0\n"


@dataclass
class Cook:
    """Does at once whatever a ticket asks for, and remembers every order that was seen."""

    kitchen: Kitchen
    platforms: Pretended
    seen: dict[str, Order] = field(default_factory=dict)
    most: dict[str, int] = field(default_factory=dict)
    questions: int = 0
    alarms: int = 0
    changes: int = 0
    outages: int = 0

    async def work(self) -> None:
        """Cook until cancelled."""
        while True:
            self.look()
            await asyncio.sleep(0.02)

    def look(self) -> None:
        """Take each ticket on the board one step on."""
        board = self.kitchen.board()
        self.outages += not all(server.is_up for server in self.platforms.servers)
        for order in board:
            self.seen[order.id] = order
            with suppress(NotAllowed):
                self._treat(order)
        for name in self.kitchen.channels:
            mine = [o for o in board if o.channel == name]
            is_open = [o for o in mine if o.state not in (State.CLOSED, State.CANCELLED)]
            self.most[name] = max(self.most.get(name, 0), len(is_open))

    def _treat(self, order: Order) -> None:
        kitchen = self.kitchen
        for step in order.steps:
            if step.refused:
                kitchen.try_again(order.id, step.id)
        self.alarms += bool(order.attention)
        if order.question:
            self.questions += 1
            kitchen.answer(order.id, "Preparing", 5)
        elif order.standing.cancelled_by and not order.standing.cancel_seen:
            kitchen.marks.see_cancel(order.id)
        elif not order.standing.change_seen:
            self.changes += 1
            kitchen.marks.see_change(order.id)
        else:
            self._cook(order)

    def _cook(self, order: Order) -> None:
        kitchen, can = self.kitchen, self.kitchen.capabilities(order)
        if order.state is State.PLACED and can.accept:
            kitchen.accept(order.id)
        elif can.own_drivers and order.journey.leg is None and order.state is not State.CANCELLED:
            kitchen.driving.assign(order.id, DRIVERS[len(self.seen) % len(DRIVERS)])
        elif order.state is State.ACCEPTED:
            if allergy_unread(order):
                kitchen.marks.see_allergy(order.id)
            kitchen.ready(order.id)
        elif order.state is State.READY and not order.journey.own:
            kitchen.hand_over(order.id)


@dataclass
class Playing:
    """A practice under way."""

    program: Program
    platforms: Pretended
    cook: Cook
    stop: asyncio.Event
    play: asyncio.Task[None]

    @property
    def orders(self) -> list[Order]:
        """Every order that the cook saw, as it stands now."""
        return [self.program.kitchen.order(order_id) for order_id in self.cook.seen]

    async def until(self, condition: Callable[[], object], within: float = 60.0) -> None:
        """Let it go on until something has happened; a play that ends before that has failed."""

        def reached() -> bool:
            if self.play.done():
                self.play.result()
            return bool(condition())

        await until(reached, within)

    async def all_heard(self) -> list[Order]:
        """Return the orders that are closed by now, when all that was pressed on them is told."""
        done = [order.id for order in self.orders if order.state is State.CLOSED]
        kitchen = self.program.kitchen

        def told() -> bool:
            orders = map(kitchen.order, done)
            return all(step.told_at for order in orders for step in order.steps)

        # What met several outages waits for its next try as long as in a kitchen.
        try:
            await self.until(told, within=400)
        except TimeoutError:
            untold = [
                (order.channel, order.state, step)
                for order in map(kitchen.order, done)
                for step in order.steps
                if not step.told_at
            ]
            raise AssertionError(f"not told: {untold}") from None
        return [kitchen.order(order_id) for order_id in done]

    @staticmethod
    def undisturbed(server: PretendServer, orders: Sequence[Order]) -> list[Order]:
        """Return the orders that were not cancelled, and of which the platform refused nothing.

        What is heard of the others depends on who was faster, the cook or the platform.
        """
        refused = {call.order_id for call in server.calls if call.status in range(400, 500)}
        return [
            order
            for order in orders
            if not order.standing.cancelled_by and order.content.remote_id not in refused
        ]


@asynccontextmanager
async def practising(  # noqa: PLR0913 - everything that a practice may be like
    folder: Path,
    names: Sequence[str],
    *,
    speed: float,
    seed: int = 1,
    cooks: bool = True,
    rehearsal: Sequence[Rehearsed] | None = None,
) -> AsyncIterator[Playing]:
    """Practise with the platforms of these names; at the end no task of it is left.

    A `rehearsal` is played in place of the usual plays.
    """
    settings = folder / "kds.toml"
    settings.write_text(SETTINGS)
    before = asyncio.all_tasks()
    with Practice(folder / "data", settings, names, rehearsal) as practice:
        program = Program(practice.settings, practice.data_dir)
        program.claim()
        await program.start()
        stop = asyncio.Event()
        play = asyncio.create_task(practice.player(program, speed, seed)(stop))
        cook = Cook(program.kitchen, practice.platforms)
        cooking: asyncio.Task[None] | None = None
        try:
            # Until they are open their ports are held, and nobody is let in.
            await until(lambda: all(server.is_up for server in practice.platforms.servers))
            cooking = asyncio.create_task(cook.work()) if cooks else None
            yield Playing(program, practice.platforms, cook, stop, play)
        finally:
            stop.set()
            async with asyncio.timeout(10):
                await asyncio.gather(play, return_exceptions=True)
            if cooking:
                cooking.cancel()
                await asyncio.gather(cooking, return_exceptions=True)
            await program.stop()
    left = {task for task in asyncio.all_tasks() - before if "RequestHandler" not in repr(task)}
    assert left == set()
