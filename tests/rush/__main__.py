"""Two cooks through a rush: python -m tests.rush [--minutes 10] [--speed 4] [--seed 1].

Prints what was tapped and what the platform heard; exits with 1 if they differ.
"""

import argparse
import asyncio
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from kds.app.qt_loop import QtLoop
from tests.rush.service import run


def main() -> int:
    """Run the service and print how it went."""
    parser = argparse.ArgumentParser(prog="python -m tests.rush")
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--speed", type=float, default=4)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    with (
        tempfile.TemporaryDirectory(prefix="kds-rush-") as folder,
        asyncio.Runner(loop_factory=lambda: QtLoop(app)) as runner,
    ):
        went = runner.run(
            run(Path(folder), seconds=asked.minutes * 60, speed=asked.speed, seed=asked.seed)
        )
    print(f"taps on the screen    {went.taps}")
    print(f"the screen took       {went.taken}, of {went.orders} orders; not taken: {went.missed}")
    print(f"statuses heard        {went.heard}; outages on the way: {went.outages}")
    print(f"shown as refused      {went.refused}")
    print(f"differences           {len(went.differences)}")
    for difference in went.differences:
        print(f"  {difference}")
    return 1 if went.differences else 0


if __name__ == "__main__":
    sys.exit(main())
