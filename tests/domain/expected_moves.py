"""What the kitchen may do with an order, written out by hand: one row for each state."""

from kds.domain.lifecycle import Press, State

# For each state the presses that it allows and where they lead. Every other press is refused.
EXPECTED: dict[State, dict[Press, State]] = {
    State.PLACED: {
        Press.ACCEPT: State.ACCEPTED,
        Press.CANCEL: State.CANCELLED,
        Press.CHANNEL_CANCEL: State.CANCELLED,
        Press.FAIL: State.CANCELLED,
        Press.ANSWER: State.PLACED,
        Press.SOLD_OUT: State.PLACED,
    },
    State.ACCEPTED: {
        Press.START: State.ACCEPTED,
        Press.PREPARED: State.ACCEPTED,
        Press.MORE_TIME: State.ACCEPTED,
        Press.READY: State.READY,
        Press.CANCEL: State.CANCELLED,
        Press.CHANNEL_CANCEL: State.CANCELLED,
        Press.ANSWER: State.ACCEPTED,
        Press.SOLD_OUT: State.ACCEPTED,
        Press.ARRIVAL: State.ACCEPTED,
        Press.ASSIGN: State.ACCEPTED,
        Press.UNASSIGN: State.ACCEPTED,
        Press.AT_RESTAURANT: State.ACCEPTED,
        Press.ON_ITS_WAY: State.CLOSED,
        Press.AT_ADDRESS: State.CLOSED,
        Press.DELIVERED: State.CLOSED,
    },
    State.READY: {
        Press.HAND_OVER: State.CLOSED,
        Press.RECALL: State.ACCEPTED,
        Press.CANCEL: State.CANCELLED,
        Press.CHANNEL_CANCEL: State.CANCELLED,
        Press.ANSWER: State.READY,
        Press.SOLD_OUT: State.READY,
        Press.ARRIVAL: State.READY,
        Press.ASSIGN: State.READY,
        Press.UNASSIGN: State.READY,
        Press.AT_RESTAURANT: State.READY,
        Press.ON_ITS_WAY: State.CLOSED,
        Press.AT_ADDRESS: State.CLOSED,
        Press.DELIVERED: State.CLOSED,
    },
    State.CLOSED: {
        Press.RECALL: State.READY,
        Press.CHANNEL_CANCEL: State.CLOSED,
        Press.SEE_CANCEL: State.CLOSED,
        Press.ANSWER: State.CLOSED,
        Press.SOLD_OUT: State.CLOSED,
        Press.ON_ITS_WAY: State.CLOSED,
        Press.AT_ADDRESS: State.CLOSED,
        Press.DELIVERED: State.CLOSED,
    },
    State.CANCELLED: {
        Press.CHANNEL_CANCEL: State.CANCELLED,
        Press.SEE_CANCEL: State.CANCELLED,
        Press.SOLD_OUT: State.CANCELLED,
    },
}
