"""The contract of every channel: guests can be forgotten, and orders stay what they were."""

from datetime import datetime, timedelta
from pathlib import Path

from kds.clock import utc_now
from kds.domain.lifecycle import Press
from kds.domain.summary import summary_of
from kds.kitchen.erasing import Term
from kds.kitchen.replay import content_of
from tests.contract.contract_kitchen import PRESSES, ContractKitchen, at_work
from tests.contract.side import Side

GUEST = "wilhelmina"


def persons(house: ContractKitchen) -> set[str]:
    """Return what the bodies on disk still say of persons, as the channel reads them."""
    found: set[str] = set()
    for row in house.kitchen.store.journal():
        if row.body and (content := content_of(row, house.kitchen.channels)):
            guest, place = content.customer, content.address
            found |= {guest.name, guest.phone, guest.phone_access_code, guest.email, guest.note}
            found |= {place.street, place.postcode, content.courier.name, content.courier.phone}
            found |= {content.note, content.delivery_note, content.collection_note}
            found |= {item.remark for item in content.items}
            found |= {str(place.latitude or ""), str(place.longitude or "")}
    return found - {""}


async def test_a_guest_is_forgotten(side: Side, tmp_path: Path) -> None:
    """A day after its end nothing of an order knows the guest; items, times and replay stay."""
    async with at_work(side, tmp_path) as house:
        assert 200 <= await house.send(side.call(side.order)) < 300
        (order,) = house.orders
        assert GUEST in order.content.customer.name.lower()
        pressed = [press for press in PRESSES if await house.press(press)]
        assert Press.HAND_OVER in pressed or Press.DELIVERED in pressed
        for call in [*side.others, side.cancel(side.cancellation)]:
            await house.send(call)
        before = {order.id: summary_of(order) for order in house.orders}
        assert persons(house)
        erasing = house.kitchen.erasing
        erasing.term = Term(erase_after=timedelta(0))
        erasing.now = _tomorrow
        erasing.everything()
        assert house.kitchen.store.tidy()
        for order in house.orders:
            assert order.erased_at
            assert summary_of(order).items == before[order.id].items
            assert summary_of(order).total == before[order.id].total
            assert summary_of(order).state == before[order.id].state
            assert "order" not in list(house.kitchen.store.journal(order.id))[-1].data
        assert persons(house) == set()
        assert house.is_what_its_journal_says()
    assert not any(GUEST in file.read_text("latin-1").lower() for file in _files(tmp_path))


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def _tomorrow() -> datetime:
    return utc_now() + timedelta(days=8)
