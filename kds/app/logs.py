"""Where the program writes what it did: a file that rotates, and the terminal when headless.

Log lines hold ids, codes and times; never customers, bodies or secrets.
"""

import faulthandler
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BYTES, _FILES = 2_000_000, 5
_FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"


@contextmanager
def logging_to(data_dir: Path, *, terminal: bool) -> Iterator[None]:
    """Log to `data_dir`/logs/kds.log, and to the terminal as well if wanted.

    What Python can say of a crash of the interpreter goes to crash.log beside it.
    """
    folder = data_dir / "logs"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    handlers: list[logging.Handler] = [
        RotatingFileHandler(
            folder / "kds.log", maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=True
        )
    ]
    if terminal:
        handlers.append(logging.StreamHandler(sys.stderr))
    logging.basicConfig(level=logging.INFO, format=_FORMAT, handlers=handlers, force=True)
    # A full disk must not turn every log line into a traceback on the terminal.
    logging.raiseExceptions = False
    # Its lines on malformed requests quote what was sent.
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)
    logging.getLogger("asyncio").setLevel(logging.WARNING)
    with (folder / "crash.log").open("a", encoding="utf-8") as crashes:
        faulthandler.enable(crashes)
        try:
            yield
        finally:
            faulthandler.disable()
            logging.shutdown()
