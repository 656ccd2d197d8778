"""Which touch points are fingers, which are a palm or a cloth, and which one turns the page.

Plain arithmetic, in millimetres and seconds: it knows nothing of widgets.
"""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

# The layout waits for a finger this long; whatever rests longer is a palm or a cloth.
RESTING_S = 3.0
# A contact as broad as this is no finger; a glove's is about 20 mm.
_PALM_MM = 30.0
# So many contacts that come down together within a hand's breadth are a palm or a cloth.
_PALM_CONTACTS, _PALM_WITHIN_MM, _PALM_WITHIN_S = 3, 80.0, 0.3
# From here on a finger does not press any more: a wet one slips by less.
DRAG_MM = 12.0
# Lifted behind this it turns the page; a quick one needs less.
TURN_MM = 25.0
_FLICK_MM, _FLICK_S = 15.0, 0.3
# How much more sideways than up or down it must go, and how much of its way may be detours.
_SIDEWAYS, _DETOUR = 2.0, 1.3
# Another finger that has gone so far is on its way too: no page is turned with two hands at once.
_MOVING_MM = 8.0
_HAND_MM = 80.0


class Kind(Enum):
    """What a touch point has turned out to be."""

    FINGER = auto()
    DRAG = auto()
    PALM = auto()


@dataclass
class Contact:
    """One touch point: where it came down and is now, in mm, and how far it has gone in all."""

    began: tuple[float, float]
    at: tuple[float, float]
    since: float
    may_drag: bool
    way: float = 0.0
    kind: Kind = Kind.FINGER

    @property
    def sideways(self) -> float:
        """How far it is to the right of where it began, in mm."""
        return self.at[0] - self.began[0]

    @property
    def gone(self) -> float:
        """How far it is from where it began, in mm."""
        return math.dist(self.at, self.began)


class Contacts:
    """All touch points that are down, the mouse among them."""

    def __init__(self, ticks: Callable[[], float]) -> None:
        """Begin with none; `ticks` are seconds that only go on."""
        self._ticks = ticks
        self._down: dict[int, Contact] = {}
        self.px_per_mm = 4.0

    def down(self, finger: int, x: float, y: float, breadth: float, *, may_drag: bool) -> set[int]:
        """Take a new touch point, in pixels; return the fingers that now count as a palm."""
        at = x / self.px_per_mm, y / self.px_per_mm
        self._down[finger] = Contact(at, at, self._ticks(), may_drag)
        palm = {finger} if breadth >= _PALM_MM * self.px_per_mm else set()
        together = {number for number, _ in self._beside(self._down[finger], _PALM_WITHIN_S)}
        if len(together) >= _PALM_CONTACTS:
            palm |= together
        for number in palm:
            self._down[number].kind = Kind.PALM
        return palm

    def move(self, finger: int, x: float, y: float, breadth: float) -> Kind:
        """Follow a touch point, in pixels; return what it is now."""
        contact = self._down.get(finger)
        if contact is None:
            return Kind.PALM
        at = x / self.px_per_mm, y / self.px_per_mm
        contact.way += math.dist(contact.at, at)
        contact.at = at
        if breadth >= _PALM_MM * self.px_per_mm:
            contact.kind = Kind.PALM
        elif contact.kind is Kind.FINGER and self._begins_to_drag(finger, contact):
            contact.kind = Kind.DRAG
        return contact.kind

    def up(self, finger: int) -> int:
        """Forget a touch point; return 1 or -1 if it has turned the page on or back, else 0."""
        turns = self.turns(finger)
        self._down.pop(finger, None)
        return turns

    def turns(self, finger: int) -> int:
        """Return which way the page would be turned if the finger were lifted now."""
        contact = self._down.get(finger)
        if contact is None or contact.kind is not Kind.DRAG or not self._alone(finger, contact):
            return 0
        far, took = abs(contact.sideways), self._ticks() - contact.since
        straight = contact.way <= max(far * _DETOUR, far + 1) and self._is_sideways(contact)
        enough = far >= TURN_MM or (far >= _FLICK_MM and took <= _FLICK_S)
        if not straight or not enough or took >= RESTING_S:
            return 0
        return -1 if contact.sideways > 0 else 1

    def sideways(self, finger: int) -> float:
        """Return how far a finger is to the right of where it began, in mm."""
        return self._down[finger].sideways if finger in self._down else 0.0

    def forget_drags(self) -> None:
        """No finger that is down now turns a page: what it was on has gone."""
        for contact in self._down.values():
            contact.may_drag = False
            if contact.kind is Kind.DRAG:
                contact.kind = Kind.PALM

    def _begins_to_drag(self, finger: int, contact: Contact) -> bool:
        far = abs(contact.sideways) >= DRAG_MM and self._is_sideways(contact)
        return far and contact.may_drag and self._alone(finger, contact)

    @staticmethod
    def _is_sideways(contact: Contact) -> bool:
        return abs(contact.sideways) >= _SIDEWAYS * abs(contact.at[1] - contact.began[1])

    def _alone(self, finger: int, contact: Contact) -> bool:
        """Whether no other touch point belongs to the same hand, and no other one is moving."""
        return not any(
            other.gone >= _MOVING_MM or math.dist(other.began, contact.began) < _HAND_MM
            for number, other in self._down.items()
            if number != finger
        )

    def _beside(self, contact: Contact, within_s: float) -> Iterator[tuple[int, Contact]]:
        for number, other in self._down.items():
            near = math.dist(other.at, contact.at) <= _PALM_WITHIN_MM
            if near and contact.since - other.since <= within_s:
                yield number, other
