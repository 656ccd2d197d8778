"""The states of an order, the presses, and the one table that says which press is allowed when."""

from enum import StrEnum


class State(StrEnum):
    """Where an order is in its life."""

    PLACED = "placed"
    ACCEPTED = "accepted"
    READY = "ready"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class Press(StrEnum):
    """What a person can do to an order, and the channel's own cancellation.

    The last seven are about own drivers. ANSWER answers a platform's question.
    """

    ACCEPT = "accept"
    START = "start"
    PREPARED = "prepared"
    MORE_TIME = "more time"
    READY = "ready"
    HAND_OVER = "hand over"
    RECALL = "recall"
    CANCEL = "cancel"
    CHANNEL_CANCEL = "channel cancel"
    FAIL = "fail"
    SEE_CANCEL = "see cancel"
    ANSWER = "answer"
    SOLD_OUT = "sold out"  # of older journals: what is out is a wish of its own now
    ARRIVAL = "arrival at restaurant"
    ASSIGN = "assign driver"
    UNASSIGN = "unassign driver"
    AT_RESTAURANT = "driver at restaurant"
    ON_ITS_WAY = "on its way"
    AT_ADDRESS = "at address"
    DELIVERED = "delivered"


class NotAllowed(Exception):
    """The press is not possible now. The message is a sentence for a cook."""


ALLOWED: dict[tuple[State, Press], State] = {
    (State.PLACED, Press.ACCEPT): State.ACCEPTED,
    (State.PLACED, Press.CANCEL): State.CANCELLED,
    (State.PLACED, Press.CHANNEL_CANCEL): State.CANCELLED,
    (State.PLACED, Press.FAIL): State.CANCELLED,
    (State.ACCEPTED, Press.START): State.ACCEPTED,
    (State.ACCEPTED, Press.PREPARED): State.ACCEPTED,
    (State.ACCEPTED, Press.MORE_TIME): State.ACCEPTED,
    (State.ACCEPTED, Press.READY): State.READY,
    (State.ACCEPTED, Press.CANCEL): State.CANCELLED,
    (State.ACCEPTED, Press.CHANNEL_CANCEL): State.CANCELLED,
    (State.READY, Press.HAND_OVER): State.CLOSED,
    (State.READY, Press.RECALL): State.ACCEPTED,
    (State.READY, Press.CANCEL): State.CANCELLED,
    (State.READY, Press.CHANNEL_CANCEL): State.CANCELLED,
    (State.CLOSED, Press.RECALL): State.READY,
    (State.CLOSED, Press.CHANNEL_CANCEL): State.CLOSED,
    (State.CLOSED, Press.SEE_CANCEL): State.CLOSED,
    (State.CANCELLED, Press.CHANNEL_CANCEL): State.CANCELLED,
    (State.CANCELLED, Press.SEE_CANCEL): State.CANCELLED,
    # Whatever a cook pressed or forgot to press: what a driver has left with is gone.
    (State.ACCEPTED, Press.ON_ITS_WAY): State.CLOSED,
    (State.READY, Press.ON_ITS_WAY): State.CLOSED,
    (State.ACCEPTED, Press.AT_ADDRESS): State.CLOSED,
    (State.READY, Press.AT_ADDRESS): State.CLOSED,
    (State.ACCEPTED, Press.DELIVERED): State.CLOSED,
    (State.READY, Press.DELIVERED): State.CLOSED,
} | {
    (state, press): state
    for press, states in {
        Press.ANSWER: (State.PLACED, State.ACCEPTED, State.READY, State.CLOSED),
        Press.SOLD_OUT: tuple(State),
        Press.ARRIVAL: (State.ACCEPTED, State.READY),
        Press.ASSIGN: (State.ACCEPTED, State.READY),
        Press.UNASSIGN: (State.ACCEPTED, State.READY),
        Press.AT_RESTAURANT: (State.ACCEPTED, State.READY),
        Press.ON_ITS_WAY: (State.CLOSED,),
        Press.AT_ADDRESS: (State.CLOSED,),
        Press.DELIVERED: (State.CLOSED,),
    }.items()
    for state in states
}

_WHY_NOT: dict[State, str] = {
    State.PLACED: "It has not been accepted yet: accept or cancel it first.",
    State.ACCEPTED: "It is being cooked: mark it ready first.",
    State.READY: "It is ready for collection: recall it to change it.",
    State.CLOSED: "It has been handed over: recall it to change it.",
    State.CANCELLED: "It is cancelled: nothing more can be done with it.",
}


def after(state: State, press: Press) -> State:
    """Return the state that `press` leads to from `state`.

    Raises:
        NotAllowed: the table has no such move; the message says why in a cook's words.

    """
    try:
        return ALLOWED[state, press]
    except KeyError:
        raise NotAllowed(_WHY_NOT[state]) from None
