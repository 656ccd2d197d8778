"""The running program forgets guests by itself, and the board goes on meanwhile."""

import logging
from datetime import timedelta
from pathlib import Path

import pytest

from kds.app.erasing import ErasingTask, remove_before, term_of
from kds.clock import utc_now
from kds.kitchen.erasing import Term
from kds.settings.privacy import PrivacySettings
from tests.conftest import Clock
from tests.kit.house import House
from tests.kitchen.bodies import body
from tests.kitchen.service import Service


async def test_the_program_erases_what_is_over(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """An order of which everything is over is erased while the program runs; no log names it."""
    caplog.set_level(logging.DEBUG)
    async with House(tmp_path) as house:
        name = "Wilhelmina"
        order = await house.receive(body(1, customer={"name": name}))
        assert order.content.customer.name == name
        for press in (house.kitchen.accept, house.kitchen.ready, house.kitchen.hand_over):
            press(order.id)
        await house.quiet()
        house.kitchen.erasing.term = Term(erase_after=timedelta(0))
        await ErasingTask(house.kitchen).round()
        assert house.kitchen.order(order.id).content.customer.name == ""
    assert name not in caplog.text


def test_what_was_asked_for_outlasts_the_program(tmp_path: Path) -> None:
    """Orders that somebody wanted removed do not come back with a backup: it is written down."""
    settings = PrivacySettings()
    assert term_of(settings, tmp_path) == Term()
    (tmp_path / "removed.json").write_text("broken")
    assert term_of(settings, tmp_path).removed_before is None
    at = utc_now()
    service = Service(Clock(), tmp_path / "kds.db")
    remove_before(service.kitchen, tmp_path, at)
    assert service.kitchen.erasing.term.removed_before == at
    # Somebody who asks for less later does not take it back.
    remove_before(service.kitchen, tmp_path, at - timedelta(days=300))
    assert service.kitchen.erasing.term.removed_before == at
    service.store.close()
    assert term_of(settings, tmp_path).removed_before == at
