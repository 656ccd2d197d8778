"""What a press makes of an order's standing."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from kds.domain.lifecycle import NotAllowed, Press, State, after
from kds.domain.order import Content, Standing


def press_standing(
    standing: Standing, content: Content, press: Press, at: datetime, details: Mapping[str, str]
) -> Standing:
    """Return the standing after a press at instant `at`.

    `details` may hold "reason" (of a cancellation), "minutes" (to add to the promised time) and
    "by" (who pressed, where that was no cook).

    Raises:
        NotAllowed: the table of moves does not have it.

    """
    if standing.state is State.CLOSED and standing.cancelled_by and press is Press.RECALL:
        raise NotAllowed("The channel has cancelled it: it cannot come back.")
    state = after(standing.state, press)
    standing = replace(standing, state=state)
    minutes = int(details.get("minutes", "0"))
    if minutes:
        promised = standing.promised_at or content.due_at or at
        standing = replace(
            standing,
            promised_at=max(promised, at) + timedelta(minutes=minutes),
            added_minutes=standing.added_minutes + minutes,
        )
    if press in (Press.CANCEL, Press.FAIL):
        return replace(
            standing,
            cancelled_at=at,
            cancelled_by=details.get("by") or "kitchen",
            cancel_reason=details.get("reason", ""),
            # What nobody of the kitchen did, somebody of the kitchen must hear of.
            cancel_seen="by" not in details,
        )
    return replace(standing, **_times(standing, press, at, details))


def _times(
    standing: Standing, press: Press, at: datetime, details: Mapping[str, str]
) -> dict[str, Any]:
    """Return what a press notes; a recall takes back the time of what it recalls from."""
    match press:
        case Press.ACCEPT:
            return {"accepted_at": at, "accepted_by": details.get("by", "")}
        case Press.READY:
            return {"ready_at": at}
        case Press.HAND_OVER:
            return {"closed_at": at}
        case Press.ON_ITS_WAY | Press.AT_ADDRESS | Press.DELIVERED:
            return {"closed_at": standing.closed_at or at}
        case Press.RECALL:
            return {"ready_at" if standing.state is State.ACCEPTED else "closed_at": None}
        case _:
            return {}
