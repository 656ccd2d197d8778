"""What the history tells of an order whose guest was erased."""

from pathlib import Path

from kds.ui.office.history.timeline import Timeline
from tests.conftest import Clock
from tests.kitchen.bodies import body
from tests.kitchen.service import Service
from tests.kitchen.test_erasing import GUEST, WORDS


def test_an_erased_order_still_tells_its_life(clock: Clock, tmp_path: Path) -> None:
    """A manager still sees every press and answer with its time, and that the guest was erased."""
    service = Service(clock, tmp_path / "kds.db")
    order = service.handed_over(body(1, **GUEST))
    before = Timeline(order, service.store.journal(order.id), "Deliverect")
    clock.turn(hours=25)
    service.kitchen.erasing.everything()
    erased = service.kitchen.order(order.id)
    after = Timeline(erased, service.store.journal(order.id), "Deliverect")

    *moments, last = after.moments()
    assert [(m.at, m.words) for m in moments] == [(m.at, m.words) for m in before.moments()]
    assert last.words == "Name, address and notes were erased"
    assert after.heard() == before.heard()
    said = b" ".join(raw for _, raw in after.bodies()).decode().casefold()
    assert said
    assert [word for word in WORDS if word in said] == []
    service.store.close()
