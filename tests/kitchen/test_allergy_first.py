"""Nothing is made ready before somebody has read of an allergy, whichever way it is pressed."""

import pytest

from kds.domain.lifecycle import NotAllowed, State
from kds.kitchen.pressing import READ_FIRST
from tests.kitchen.bodies import COLA, FRIES, body, newer
from tests.kitchen.service import Service

ALLERGY = body(1) | {"note": "Nut allergy!"}


def test_an_order_is_accepted_whatever_has_been_read(service: Service) -> None:
    """The platform's clock runs: no order gets stuck unanswered."""
    assert service.accepted(ALLERGY).state is State.ACCEPTED


def test_ready_waits_for_the_tap(service: Service) -> None:
    """The kitchen itself refuses, in a sentence for the ticket; after the tap it goes on."""
    order = service.accepted(ALLERGY)
    with pytest.raises(NotAllowed, match=READ_FIRST):
        service.kitchen.ready(order.id)
    assert service.kitchen.order(order.id) == order
    service.kitchen.marks.see_allergy(order.id)

    assert service.kitchen.ready(order.id).state is State.READY


def test_ticks_wait_for_the_tap(service: Service) -> None:
    """Nothing is told as begun that was begun without reading; taking back is always possible."""
    order = service.accepted(ALLERGY)
    with pytest.raises(NotAllowed, match=READ_FIRST):
        service.kitchen.tick(order.id, 0, done=True)
    service.kitchen.marks.see_allergy(order.id)
    assert service.kitchen.tick(order.id, 0, done=True).standing.items_done == (0,)
    service.deliver(newer(ALLERGY, note="Nut allergy! Sesame too."))

    assert service.kitchen.tick(order.id, 0, done=False).standing.items_done == ()


def test_a_changed_order_is_read_again(service: Service) -> None:
    """The new dish may be the one with the nuts."""
    order = service.accepted(ALLERGY)
    service.kitchen.marks.see_allergy(order.id)
    service.deliver(newer(ALLERGY, items=[COLA, FRIES]))

    with pytest.raises(NotAllowed, match=READ_FIRST):
        service.kitchen.ready(order.id)


def test_an_order_without_an_allergy_waits_for_nobody(service: Service) -> None:
    """Most orders: no tap more than before."""
    order = service.accepted(body(1) | {"note": "No allergies, thanks"})

    assert service.kitchen.ready(order.id).state is State.READY


def test_a_second_change_does_not_hide_the_first(service: Service) -> None:
    """Until it is tapped away the change is measured from what the cook last knew."""
    first = service.accepted(body(1))
    service.deliver(newer(body(1), 10, items=[COLA]))
    service.deliver(newer(body(1), 20, items=[COLA], note="Gate 5"))
    order = service.kitchen.order(first.id)

    assert order.last_seen
    assert order.last_seen.items == first.content.as_cooked().items
    assert order.last_seen.note == first.content.note
    assert order.last_seen.customer.name == ""


def test_a_change_of_nothing_does_not_hide_the_one_before(service: Service) -> None:
    """A version that only turns lines round leaves the unseen change as unseen as it was."""
    first = service.accepted(body(1))
    service.deliver(newer(body(1), 10, items=[COLA, FRIES]))
    service.deliver(newer(body(1), 20, items=[FRIES, COLA]))

    order = service.kitchen.order(first.id)
    assert order.revision == 2
    assert not order.standing.change_seen


def test_what_was_seen_is_not_kept(service: Service) -> None:
    """After the tap nothing is left of the older version but the journal."""
    first = service.accepted(body(1))
    service.deliver(newer(body(1), items=[COLA]))

    assert service.kitchen.marks.see_change(first.id).last_seen is None
