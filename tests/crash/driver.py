"""A kitchen with busy hands, as a process to be killed: presses at random, and says each press.

Each line that it prints is JSON of a press that has returned, and so must never be lost.
"""

import asyncio
import json
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

from kds.app.program import Program
from kds.config import load
from kds.domain.lifecycle import NotAllowed, State
from kds.domain.order import Order
from kds.kitchen import Kitchen
from kds.store.errors import StoreUnavailable


def press(kitchen: Kitchen, order: Order, rng: Random) -> str:
    """Do something that may be done with an order; return what."""
    if rng.random() < 0.1 and order.undo_until(kitchen.now()):
        kitchen.undo(order.id)
        return "undo"
    usual: dict[State, tuple[str, Callable[[str], object]]] = {
        State.PLACED: ("accept", kitchen.accept),
        State.ACCEPTED: ("ready", kitchen.ready),
        State.READY: ("hand over", kitchen.hand_over),
    }
    unusual: dict[State, tuple[str, Callable[[str], object]]] = {
        State.PLACED: ("cancel", lambda order_id: kitchen.cancel(order_id, "sold out")),
        State.ACCEPTED: ("more time", lambda order_id: kitchen.more_time(order_id, 5)),
        State.READY: ("recall", kitchen.recall),
    }
    presses = unusual if rng.random() < 0.15 else usual
    name, act = presses.get(order.state, ("seen", kitchen.marks.see_cancel))
    act(order.id)
    return name


async def press_on(kitchen: Kitchen, rng: Random) -> None:
    """Press at random, as long as there is anything to press."""
    while True:
        await asyncio.sleep(rng.uniform(0.001, 0.01))
        board = kitchen.board()
        if not board:
            continue
        order = rng.choice(board)
        with suppress(NotAllowed, StoreUnavailable):
            did = press(kitchen, order, rng)
            print(json.dumps({"order": order.id, "press": did}), flush=True)  # noqa: T201


async def main(settings: Path, data_dir: Path, seed: int) -> None:
    """Run a program, and press until a signal comes; with the seed 0 nothing is pressed."""
    program, stop = Program(load(settings), data_dir), asyncio.Event()
    program.claim()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    await program.start()
    hands = asyncio.create_task(press_on(program.kitchen, Random(seed)) if seed else stop.wait())  # noqa: S311
    await stop.wait()
    hands.cancel()
    await program.stop()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])))
