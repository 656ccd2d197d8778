"""Keeps a long-lived task running: whatever ends it is logged, shown, and it starts again."""

import asyncio
import logging
from collections.abc import Callable, Coroutine

from kds.notices import Notice, Notices, Severity

log = logging.getLogger(__name__)

_PAUSE_S = 2.0


async def keep_running(
    name: str,
    make: Callable[[], Coroutine[object, object, None]],
    notices: Notices,
    *,
    meaning: str,
) -> None:
    """Await `make()` again and again; `meaning` says what its failure means for orders."""
    key = f"task {name}"
    while True:
        try:
            await make()
        except Exception:
            log.exception("%s ended in a way nobody foresaw; it is started again", name)
            title = f"A fault in this program stopped: {name}"
            notices.show(Notice(key, Severity.ERROR, title, meaning))
        await asyncio.sleep(_PAUSE_S)
        notices.clear(key)
