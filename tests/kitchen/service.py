"""A kitchen at work: a real store, the real Deliverect channel, a clock that is turned by hand."""

import hashlib
from datetime import datetime, timedelta
from pathlib import Path

from kds.channels.channel import Call, Refused, Told, Unreachable
from kds.channels.deliverect import Deliverect, DeliverectSettings
from kds.domain.order import Order
from kds.domain.steps import Step
from kds.kitchen import Delivery, Kitchen, Receipt
from kds.store.store import Store
from tests.conftest import Clock
from tests.kitchen.bodies import Json, raw

ADDRESS = "/deliverect/orders"
YES = Told(status=200, body='{"result":"OK"}')
UNDO_TIME = timedelta(seconds=3)

Heard = tuple[str, int | str]


def deliverect(clock: Clock, **settings: object) -> Deliverect:
    """Make the channel with the settings that matter to a story."""
    given: dict[str, object] = {
        "client_id": "id",
        "client_secret": "secret",
        "webhook_secrets": ["hook"],
        "base_url": "http://127.0.0.1:9",
    }
    return Deliverect(DeliverectSettings.model_validate(given | settings), clock)


def delivery(channel: Deliverect, body: Json | bytes, path: str = ADDRESS) -> Delivery:
    """Read a body as the listener does, and hand it on with its bytes."""
    sent = body if isinstance(body, bytes) else raw(body)
    headers = {"content-type": "application/json", "authorization": "Bearer secret"}
    route = channel.routes()["POST", path]
    call = Call(route=route, path=path, headers=headers, body=sent, public_url="http://here")
    return Delivery(
        channel=channel.name,
        arrival=channel.read(call)[0],
        headers=headers,
        body=sent,
        fingerprint=hashlib.sha256(sent).hexdigest(),
        path=path,
    )


class Service:
    """The parts of one kitchen. `path` None keeps its orders in memory."""

    def __init__(
        self,
        clock: Clock,
        path: Path | None = None,
        *,
        undo_time: timedelta = UNDO_TIME,
        **settings: object,
    ) -> None:
        self.clock = clock
        self.path = path
        self.undo_time = undo_time
        self.channel = deliverect(clock, **settings)
        self.store = Store(path)
        self.kitchen = self._kitchen()

    def _kitchen(self) -> Kitchen:
        self.store.open()
        channels = {self.channel.name: self.channel}
        return Kitchen(self.store, channels, self.clock, undo_time=self.undo_time)

    def start_again(self) -> None:
        """Throw the program away as a power cut does, and start it on the same file."""
        self.store = Store(self.path)
        self.kitchen = self._kitchen()

    def deliver(self, *bodies: Json | bytes, answered: bool = True) -> list[Receipt]:
        """Let a group of requests come in and, unless told otherwise, their answers go out."""
        receipts = self.kitchen.receive([delivery(self.channel, body) for body in bodies])
        for receipt in receipts:
            if answered and receipt.order_id:
                self.kitchen.telling.answered(receipt.order_id)
        return receipts

    def order(self, body: Json | bytes) -> Order:
        """Let one request come in; return its order."""
        (receipt,) = self.deliver(body)
        assert receipt.order_id is not None
        return self.kitchen.order(receipt.order_id)

    def accepted(self, body: Json) -> Order:
        """Let an order come in and be accepted, and wait until the platform knows."""
        order = self.kitchen.accept(self.order(body).id)
        self.undo_time_over()
        self.tell()
        return self.kitchen.order(order.id)

    def ready(self, body: Json) -> Order:
        """Let an order come in, be accepted and be ready, and wait until the platform knows."""
        order = self.kitchen.ready(self.accepted(body).id)
        self.undo_time_over()
        self.tell()
        return self.kitchen.order(order.id)

    def handed_over(self, body: Json) -> Order:
        """Let an order go its whole way."""
        order = self.kitchen.hand_over(self.ready(body).id)
        self.undo_time_over()
        self.tell()
        return self.kitchen.order(order.id)

    def undo_time_over(self) -> None:
        """Wait until the last press can no longer be taken back."""
        self.clock.at += self.undo_time

    def take(self) -> tuple[Order, Step]:
        """Take the one step that may go now, as the outbox does."""
        (due,) = self.kitchen.telling.due(8)
        taken = self.kitchen.telling.take(due)
        assert taken is not None
        return taken

    def tell(self) -> list[Heard]:
        """Let the platform hear everything that may go now; return what it heard, in order."""
        heard: list[Heard] = []
        while due := self.kitchen.telling.due(8):
            for each in due:
                taken = self.kitchen.telling.take(each)
                assert taken is not None
                order, step = taken
                self.kitchen.telling.told(order.id, step.id, YES, 12)
                heard.append((order.content.display_id, step.code))
        return heard

    def refuse(self, reason: str = "400 no") -> Order:
        """Let the platform refuse the one step that may go now."""
        order, step = self.take()
        self.kitchen.telling.refused(order.id, step.id, Refused(reason, status=400), 12)
        return self.kitchen.order(order.id)

    def put_off(self, until: datetime, problem: str = "no answer") -> Order:
        """Let the one step that may go now find nobody."""
        order, step = self.take()
        self.kitchen.telling.put_off(order.id, step.id, Unreachable(problem), 12, until)
        return self.kitchen.order(order.id)


def codes(order: Order) -> list[int | str]:
    """Return the codes of everything that the platform hears of an order, in order."""
    return [step.code for step in order.steps]
