"""What Just Eat heard of an order."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One call that took effect, even if its answer was lost. `sequence` is that of its call.

    `what` is accept, reject, duedate, readyforcollection, complete, lateorder or callback.
    """

    order_id: str
    what: str
    body: Mapping[str, Any]
    at: datetime
    sequence: int
