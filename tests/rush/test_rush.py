"""The same in short: the opening of the play in a quarter of a minute, its outage included."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kds.ui.controls import Action
from tests.rush.ledger import Ledger
from tests.rush.service import run


@pytest.mark.slow
@pytest.mark.timeout(240)
@pytest.mark.expects_log("kds")
async def test_what_was_tapped_is_what_was_heard(
    qapp: QApplication,  # noqa: ARG001 - for Qt's loop
    tmp_path: Path,
) -> None:
    """Two cooks at once, through an outage: every tap that the screen took is heard, no other."""
    went = await run(tmp_path, seconds=20, speed=24, seed=3)

    assert went.differences == ()
    assert went.taken > 5
    assert went.outages > 0


def test_the_ledger_sees_what_is_missing() -> None:
    """A tap that was not heard, and one heard that nobody made, are both differences.

    A step told again because its answer was lost is none.
    """
    ledger = Ledger()
    for action in (Action.ACCEPT, Action.UNDO, Action.ACCEPT, Action.READY):
        ledger.took("a", action)

    assert ledger.expected("a") == [20, 70]
    assert list(ledger.differences(lambda _: [20, 70, 110], {})) == []
    assert len(list(ledger.differences(lambda _: [20], {}))) == 1
    assert list(ledger.differences(lambda _: [20], {"a": [70]})) == []
    assert len(list(ledger.differences(lambda _: [20, 70, 90], {}))) == 1
    assert list(ledger.differences(lambda _: [20, 20, 70], {})) == []
