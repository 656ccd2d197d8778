"""A button of a ticket: what it does, how it looks, what it decides on."""

from dataclasses import dataclass
from enum import Enum, auto

from kds.ui.signs import Sign


class Action(Enum):
    """What a button does."""

    ACCEPT = auto()
    DONE = auto()
    NOT_DONE = auto()
    READY = auto()
    HAND_OVER = auto()
    RECALL = auto()
    UNDO = auto()
    CANCEL = auto()
    MORE = auto()
    SEE_CANCEL = auto()
    SEE_CHANGE = auto()
    SEE_ALLERGY = auto()
    RAW_TEXT = auto()
    FAIL = auto()
    END_TEST = auto()
    TRY_AGAIN = auto()
    SETTLE = auto()
    BRING_BACK = auto()
    ANSWER = auto()
    ANSWER_LATER = auto()
    ASSIGN = auto()
    DRIVERS = auto()
    STEP = auto()


class Role(Enum):
    """How a button looks and how large it is."""

    ACCEPT = auto()
    MAIN = auto()
    UNDO = auto()
    SIDE = auto()
    DANGER = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """One button. `name` says what it does to those who do not see its sign.

    `hold` means that it must be held down to count. `step` is the step it decides on, `choice` what
    it chooses: a driver's name, a press or an answer, that with so many `minutes` more.
    """

    action: Action
    role: Role = Role.MAIN
    text: str = ""
    sign: Sign | None = None
    name: str = ""
    hold: bool = False
    step: str = ""
    choice: str = ""
    minutes: int = 0

    @property
    def narrow(self) -> bool:
        """Whether the button is only as wide as a fingertip needs."""
        return not self.text


Rows = tuple[tuple[Control, ...], ...]
