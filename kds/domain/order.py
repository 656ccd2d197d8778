"""What an order is: what the channel said (`Content`), how it stands in this kitchen (`Order`)."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from kds.domain.items import Item, as_cooked
from kds.domain.journey import Journey
from kds.domain.lifecycle import Press, State
from kds.domain.money import Bill
from kds.domain.news import Question
from kds.domain.steps import Step

# Clocks are put right by less than this without anybody's doing.
_NUDGE = timedelta(seconds=2)


class OrderType(StrEnum):
    """How the food reaches the guest."""

    PICKUP = "pickup"
    DELIVERY = "delivery"
    EAT_IN = "eat in"
    CURBSIDE = "curbside"
    DRIVE_THROUGH = "drive-through"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """The guest, as far as the channel tells; personal data."""

    name: str = ""
    company: str = ""
    phone: str = ""
    phone_access_code: str = ""
    email: str = ""
    note: str = ""
    tax_number: str = ""
    orders_before: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a delivery goes; personal data. `latitude` and `longitude` in degrees."""

    street: str = ""
    number: str = ""
    postcode: str = ""
    city: str = ""
    area: str = ""
    country: str = ""
    extra: str = ""
    pincode: str = ""
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Courier:
    """Who delivers. `deliverer` is "restaurant" for own drivers, else the channel's name."""

    deliverer: str = ""
    name: str = ""
    phone: str = ""
    status: str = ""
    transport: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a delivery is collected: this restaurant, as the channel knows it."""

    name: str = ""
    phone: str = ""
    note: str = ""
    address: Address = Address()


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What the channel said about an order. Instants are UTC; None or "" means that nobody said.

    `remote_id` is the id that status calls go to, `channel_order_id` the full id of the selling
    channel `source` (numbered `source_key`), `display_id` what people call out, `other_ids` what
    else it is known by. `problems` says in words what could not be read, so that nothing is
    silently guessed. `note` is for the kitchen, `delivery_note` for whoever brings it,
    `collection_note` for whoever hands it over. `first_delivery_at` is `delivery_at` as it was
    before somebody changed it.
    """

    remote_id: str = ""
    channel_order_id: str = ""
    display_id: str = ""
    other_ids: tuple[str, ...] = ()
    source: str = ""
    source_key: str = ""
    sub_channel: str = ""
    order_type: OrderType = OrderType.UNKNOWN
    placed_at: datetime | None = None
    pickup_at: datetime | None = None
    delivery_at: datetime | None = None
    first_delivery_at: datetime | None = None
    updated_at: datetime | None = None
    asap: bool | None = None
    preparation_minutes: int | None = None
    time_zone: str = ""
    items: tuple[Item, ...] = ()
    note: str = ""
    delivery_note: str = ""
    collection_note: str = ""
    customer: Customer = Customer()
    address: Address = Address()
    origin: Origin = Origin()
    courier: Courier = Courier()
    table: str = ""
    guests: int | None = None
    cutlery: bool | None = None
    tags: tuple[str, ...] = ()
    bill: Bill = Bill()
    test: bool = False
    age_check: bool = False
    platform_status: str = ""
    location: str = ""
    account: str = ""
    problems: tuple[str, ...] = ()

    @property
    def due_at(self) -> datetime | None:
        """When the food must be ready: the pick-up time, else the delivery time."""
        return self.pickup_at or self.delivery_at

    def as_cooked(self) -> "Content":
        """Return only what a cook acts on: two versions that agree here are the same ticket."""
        return Content(
            order_type=self.order_type,
            pickup_at=self.pickup_at,
            items=as_cooked(self.items),
            note=self.note,
            table=self.table,
            cutlery=self.cutlery,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How far an order has come in this kitchen: what a press changes and an undo restores.

    `items_done` are the indexes of the items that are done, `parts_done` of those of which a
    station (by its name) has done its part. `accepted_by` is "" where a cook did. `rush`,
    `held_until` and what has been seen are marks: they stay whatever is undone.
    """

    state: State = State.PLACED
    accepted_at: datetime | None = None
    accepted_by: str = ""
    ready_at: datetime | None = None
    closed_at: datetime | None = None
    cancelled_at: datetime | None = None
    cancelled_by: str = ""
    cancel_reason: str = ""
    cancel_seen: bool = False
    change_seen: bool = True
    added_minutes: int = 0
    promised_at: datetime | None = None
    items_done: tuple[int, ...] = ()
    parts_done: tuple[tuple[int, str], ...] = ()
    rush: bool = False
    held_until: datetime | None = None
    allergy_seen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo:
    """A press that can still be taken back: until when, and what it leads back to.

    `steps_before` are the ids of the steps that were there before it.
    """

    press_id: str
    press: Press
    pressed_at: datetime
    until: datetime
    before: Standing
    steps_before: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One order: identity, the channel's latest word, its standing, and what is told of it.

    `id` is ours (the journal row that began it), `channel` the platform we talk to. `revision`
    counts the versions that changed the cook's work, `changes` says what the last one changed,
    `repeats` counts deliveries of the same body. `attention` says why a person must look at it.
    `unseen` means that only a cancellation came so far, the order itself never did.
    `fingerprint` is the SHA-256 of the last body, in hex; those of the bodies before it follow.
    `last_seen` is what a cook knows of it while a change waits to be seen. `journey` is its way to
    the guest, `question` what the platform asks of the cooks, `called_at` when it said that cooking
    is to begin, `collectable_at` when it said that the food can be collected; `news` is the last
    thing it said in words. `erased_at` is when everything personal was taken out of it.
    """

    id: str
    channel: str
    received_at: datetime
    content: Content
    standing: Standing = Standing()
    revision: int = 0
    changes: tuple[str, ...] = ()
    last_seen: Content | None = None
    repeats: int = 0
    attention: str = ""
    unseen: bool = False
    fingerprint: str = ""
    past_fingerprints: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    undos: tuple[Undo, ...] = ()
    journey: Journey = Journey()
    question: Question | None = None
    called_at: datetime | None = None
    collectable_at: datetime | None = None
    news: str = ""
    erased_at: datetime | None = None

    @property
    def state(self) -> State:
        """The state in its life."""
        return self.standing.state

    @property
    def due_at(self) -> datetime | None:
        """When the food must be ready: what this kitchen promised, else what the channel said."""
        return self.standing.promised_at or self.content.due_at

    @property
    def on_board(self) -> bool:
        """Whether a cook must still see it.

        That is while it is open, while the channel's cancellation has not been seen, while an own
        driver has it and has not delivered it, while the channel waits for an answer about it, and
        while a press on it has not been heard by the channel. Of an order that has not come itself
        only a cancellation or an alarm is shown.
        """
        if self.state not in (State.CLOSED, State.CANCELLED):
            return not self.unseen or bool(self.attention)
        cancelled = bool(self.standing.cancelled_by)
        if not cancelled and (self.question or self.journey.is_followed):
            return True
        unseen_cancel = cancelled and not self.standing.cancel_seen
        return unseen_cancel or any(step.waiting or step.refused for step in self.steps)

    @property
    def over_at(self) -> datetime | None:
        """When nobody needed to know the guest any more: handed over, delivered or cancelled.

        None while somebody does. Of an order that never came itself it is when it was heard of.
        """
        if self.journey.is_followed:
            return None
        ends = (self.standing.closed_at, self.standing.cancelled_at)
        over = max(filter(None, ends), default=None)
        if self.unseen and not self.on_board:
            return over or self.received_at
        return over if self.state in (State.CLOSED, State.CANCELLED) else None

    @property
    def waiting_steps(self) -> tuple[Step, ...]:
        """The steps that the channel has not answered yet, oldest first."""
        return tuple(step for step in self.steps if step.waiting)

    @property
    def refused_step(self) -> Step | None:
        """The latest step that the channel refused and that nobody has decided on."""
        return next((step for step in reversed(self.steps) if step.refused), None)

    def undo_until(self, now: datetime) -> Undo | None:
        """Return the press that a tap on undo would take back at `now`, if there is one."""
        last = self.undos[-1] if self.undos else None
        # A press that lies ahead was made before the clock was set back.
        return last if last and last.pressed_at - _NUDGE <= now < last.until else None

    def with_step(self, step: Step) -> "Order":
        """Return the order with its step of the same id replaced."""
        return replace(self, steps=tuple(step if s.id == step.id else s for s in self.steps))
