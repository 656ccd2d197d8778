"""What every platform must be able to do for the kitchen, and the errors it may raise."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from kds.domain.controls import NOTHING, Control, Controllable, Outage, Place
from kds.domain.lifecycle import Press
from kds.domain.news import News
from kds.domain.order import Content, Order
from kds.domain.steps import Step, StepPlan
from kds.domain.whereabouts import Position


class NotGenuine(Exception):
    """The request is not provably from the platform. The message is not for the sender."""


class Unreachable(Exception):
    """The platform gave no answer that counts (network, timeout, 5xx, 429): try again later.

    `retry_after` is the least number of seconds to wait, where the platform named one.
    `status` is the HTTP status, where there was an answer.
    """

    def __init__(
        self, problem: str, *, retry_after: float = 0.0, status: int | None = None
    ) -> None:
        """Keep the problem in words."""
        super().__init__(problem)
        self.retry_after = retry_after
        self.status = status


class Refused(Exception):
    """The platform understood and said no: a person has to decide."""

    def __init__(self, problem: str, *, status: int | None = None) -> None:
        """Keep the reason in words."""
        super().__init__(problem)
        self.status = status


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What the platform can be told of one order as it stands now. `title` is its name.

    Where `accept`, `cancel` or `preparation_time` is False there is no button. READY and HANDED
    OVER are always there, as the kitchen needs them: where `ready` or `hand_over` is False they
    stay on this screen, and the ticket says so. `own_drivers` means that this kitchen's drivers
    deliver it and the platform follows them.
    `answer_within` is how long after its arrival the platform waits for an answer; then the order
    is given up by itself, for the reason `given_up`, in words for a cook.
    """

    title: str
    accept: bool = True
    cancel: bool = True
    ready: bool = True
    hand_over: bool = True
    preparation_time: bool = True
    own_drivers: bool = False
    answer_within: timedelta | None = None
    given_up: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A request of the platform as it came: nothing decoded, header names in lower case.

    `route` is the channel's own name for the address, `parts` what stood at its {places}, `query`
    what followed the question mark (of a name that came twice, the last).
    """

    route: str
    path: str
    headers: Mapping[str, str]
    body: bytes
    public_url: str
    method: str = "POST"
    parts: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)


class ArrivalKind(StrEnum):
    """What a genuine request is about."""

    ORDER = "order"
    CANCELLATION = "cancellation"
    NEWS = "news"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """What a genuine request says of one order. `attention` is why a person must look, in words.

    `content` of a CANCELLATION or of NEWS names its order by `remote_id` or `channel_order_id`.
    A NOTICE concerns no order; its `attention`, if any, is shown to everybody at once.
    `reason` is why the platform cancelled, in words. `accepted_by` names whoever has accepted the
    order before it came here ("the Orderpad"), "" where this kitchen is asked. `news` may also come
    with an ORDER. `steps` are what the arrival itself wants told, each once for an order. `body` is
    the part of the call's body that says this, None for all of it.
    """

    kind: ArrivalKind
    content: Content = field(default_factory=Content)
    attention: str = ""
    reason: str = ""
    accepted_by: str = ""
    news: News | None = None
    steps: Sequence[StepPlan] = ()
    body: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What the kitchen knows when a channel judges an order: the rest stands in the order.

    `open_orders` are those of this channel that are not delivered, handed over or cancelled,
    without the one that is judged. `answered` means that this order came before and that our answer
    to it went out. `paused_until` is the end of a pause, None while there is none.
    """

    at: datetime
    open_orders: int = 0
    answered: bool = False
    paused_until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Our no to an order, as the answer to its arrival: the platform's code, and words.

    `status` is the HTTP status of the answer. `known` means that the order is here already and
    stays: only this delivery of it is refused.
    """

    code: str
    message: str
    status: int = 409
    known: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """The answer to a request, sent when everything in it is on disk. A mapping goes as JSON."""

    status: int = 200
    body: Mapping[str, object] | bytes | None = None
    content_type: str = "application/json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A platform's yes: HTTP status, the start of its body, and its own clock if it sent one."""

    status: int
    body: str
    date: datetime | None = None


REFUSED = b'{"error":"refused"}'
_OK: Mapping[str, object] = {"result": "OK"}


class Channel(Protocol):
    """A platform we talk to. Only what is `async` touches the network, and nothing the disk.

    Channels say that they are one by inheriting, and with it what most of them have in common.
    """

    name: str
    title: str
    accept: str

    # The fields of its bodies that point to people, as `kds.channels.emptying` names them.
    personal: Collection[str] = ()

    # The answer to whatever is not genuine: constant bytes, whatever was wrong.
    refused: bytes = REFUSED

    # Other channels of the same platform: an order of one may be spoken of at another's address.
    kin: Collection[str] = ()

    def routes(self) -> Mapping[tuple[str, str], str]:
        """Return the addresses it is called at: (method, path) to a name for `Call.route`.

        A path begins with "/" and the channel's name, and may hold places like {id}.
        """
        ...

    def verify(self, call: Call) -> None:
        """Check that the call is genuine, over the raw body.

        Raises:
            NotGenuine: it is not, or that cannot be proved.

        """
        ...

    def read(self, call: Call) -> Sequence[Arrival]:
        """Read a genuine call: at least one arrival, mostly exactly one.

        Whatever cannot be read is named in the arrival, never raised.
        """
        ...

    def judge(self, arrival: Arrival, situation: Situation) -> Refusal | None:
        """Say whether an order is refused in the answer to its arrival; mostly it is not.

        Of several orders in one call either all are taken or none.
        """
        del arrival, situation
        return None

    def reply(
        self, call: Call, arrivals: Sequence[Arrival], refusals: Sequence[Refusal | None]
    ) -> Reply:
        """Return the answer to a call, when everything is on disk; a refusal for each arrival."""
        del call, arrivals, refusals
        return Reply(body=_OK)

    def capabilities(self, order: Order) -> Capabilities:
        """Return what can be told of an order as it stands now."""
        ...

    def plan(
        self, press: Press, order: Order, at: datetime, details: Mapping[str, str]
    ) -> Sequence[StepPlan]:
        """Return what the platform is to hear for a press on `order` (as it stands after it)."""
        ...

    async def tell(self, order: Order, step: Step) -> Told:
        """Tell the platform one step of an order.

        Raises:
            Unreachable: no answer that counts; the step is to be tried again.
            Refused: the platform said no.

        """
        ...

    async def locate(self, places: Sequence[tuple[Order, Position]]) -> None:
        """Tell where the own drivers of these orders are now; only the newest word counts.

        Raises:
            Unreachable: no answer that counts; the next position will do as well.
            Refused: the platform said no.

        """
        del places

    def controllable(self) -> Controllable:
        """Return what the platform can be told beside its orders; mostly nothing."""
        return NOTHING

    def places(self, seen: Sequence[Place]) -> Sequence[Place]:
        """Return the restaurants that a wish is about: those of the settings, or those `seen`."""
        return seen

    async def control(self, control: Control) -> Told:
        """Tell the platform a wish, for all of its places. It may be told more than once.

        Raises:
            Unreachable: no answer that counts; the wish is to be told again.
            Refused: the platform said no.

        """
        del control
        raise Refused(f"{self.title} cannot be told that")

    async def out_of_stock(self, places: Sequence[Place]) -> Sequence[Outage]:
        """Ask the platform what it holds to be out now.

        Raises:
            Unreachable, Refused: it gives no answer that counts, or does not say.

        """
        del places
        raise Refused(f"{self.title} does not say what is out")

    async def try_credentials(self) -> Told | None:
        """Show the platform who we are, by a call that changes nothing; None if it has none.

        Raises:
            Unreachable: no answer that counts, or our credentials are not accepted.
            Refused: they are not accepted.

        """
        return None

    async def close(self) -> None:
        """Give back connections."""
        ...
