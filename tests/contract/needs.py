"""Which capability of a platform a press needs to have a button."""

from kds.channels.channel import Capabilities
from kds.domain.lifecycle import Press

NEEDS = {
    Press.ACCEPT: "accept",
    Press.CANCEL: "cancel",
    Press.READY: "ready",
    Press.HAND_OVER: "hand_over",
    Press.MORE_TIME: "preparation_time",
    Press.ASSIGN: "own_drivers",
    Press.UNASSIGN: "own_drivers",
    Press.AT_RESTAURANT: "own_drivers",
    Press.ON_ITS_WAY: "own_drivers",
    Press.AT_ADDRESS: "own_drivers",
    Press.DELIVERED: "own_drivers",
}

# These stay on this screen where a platform does not hear them.
_ALWAYS_THERE = frozenset({Press.READY, Press.HAND_OVER})


def has_button(capabilities: Capabilities, press: Press) -> bool:
    """Say whether a screen offers a press."""
    needs = NEEDS.get(press)
    return needs is None or press in _ALWAYS_THERE or bool(getattr(capabilities, needs))
