"""What the kitchen may do with an order, written out by hand: one row for each state."""

from kds.domain.lifecycle import Press, State

# For each state the presses that it allows and where they lead. Every other press is refused.
EXPECTED: dict[State, dict[Press, State]] = {
    State.PLACED: {
        Press.ACCEPT: State.ACCEPTED,
        Press.CANCEL: State.CANCELLED,
        Press.CHANNEL_CANCEL: State.CANCELLED,
        Press.FAIL: State.CANCELLED,
    },
    State.ACCEPTED: {
        Press.START: State.ACCEPTED,
        Press.PREPARED: State.ACCEPTED,
        Press.MORE_TIME: State.ACCEPTED,
        Press.READY: State.READY,
        Press.CANCEL: State.CANCELLED,
        Press.CHANNEL_CANCEL: State.CANCELLED,
    },
    State.READY: {
        Press.HAND_OVER: State.CLOSED,
        Press.RECALL: State.ACCEPTED,
        Press.CANCEL: State.CANCELLED,
        Press.CHANNEL_CANCEL: State.CANCELLED,
    },
    State.CLOSED: {
        Press.RECALL: State.READY,
        Press.CHANNEL_CANCEL: State.CLOSED,
        Press.SEE_CANCEL: State.CLOSED,
    },
    State.CANCELLED: {
        Press.CHANNEL_CANCEL: State.CANCELLED,
        Press.SEE_CANCEL: State.CANCELLED,
    },
}
