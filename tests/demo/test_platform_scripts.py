"""The plays of the platforms beside Deliverect as written, before anybody performs them."""

from collections.abc import Callable, Iterator
from enum import StrEnum
from itertools import islice, pairwise, takewhile
from random import Random

import pytest

from kds.demo.acts import Act
from kds.demo.jet_connect import service as jet_connect
from kds.demo.just_eat import service as just_eat
from kds.demo.orderconnect import service as orderconnect
from kds.demo.web_shop import service as web_shop

Script = Callable[[Random], Iterator[Act]]

SCRIPTS: list[tuple[Script, type[StrEnum]]] = [
    (just_eat.script, just_eat.What),
    (jet_connect.script, jet_connect.What),
    (orderconnect.script, orderconnect.What),
    (web_shop.script, web_shop.What),
]
every_script = pytest.mark.parametrize(
    ("script", "everything"), SCRIPTS, ids=["just_eat", "jet_connect", "orderconnect", "web_shop"]
)


def acts(script: Script, seconds: float, seed: int = 1) -> list[Act]:
    """Return the acts of the first so many seconds."""
    rng = Random(seed)  # noqa: S311 - dice, no secret
    return list(takewhile(lambda act: act.at <= seconds, script(rng)))


@every_script
def test_seven_minutes_show_everything(script: Script, everything: type[StrEnum]) -> None:
    """Whoever practises for seven minutes has met whatever this platform can do."""
    rare = {"an order for later", "an order to accept, for later"}
    assert {act.what for act in acts(script, 420)} >= set(everything) - rare


@every_script
def test_everything_returns(script: Script, everything: type[StrEnum]) -> None:
    """In the hours after the opening nothing is left out."""
    assert {act.what for act in acts(script, 4 * 3600) if act.at > 450} == set(everything)


@every_script
def test_acts_never_go_back_in_time(script: Script, everything: type[StrEnum]) -> None:
    """Each act comes at or after the one before, for hours."""
    del everything
    rng = Random(3)  # noqa: S311 - dice, no secret
    assert all(a.at <= b.at for a, b in pairwise(islice(script(rng), 2000)))


@every_script
def test_one_person_can_keep_up(script: Script, everything: type[StrEnum]) -> None:
    """After the opening an order comes every 60 to 90 seconds on average."""
    del everything
    hours = [act for act in acts(script, 6 * 3600) if act.at > 450]
    orders = [act for act in hours if act.what.startswith(("an order to", "an order", "two"))]
    assert 50 <= (6 * 3600 - 450) / len(orders) <= 90


@every_script
def test_outages_are_short(script: Script, everything: type[StrEnum]) -> None:
    """A platform is never out of reach for longer than a minute."""
    del everything
    lasting = [act.seconds for act in acts(script, 4 * 3600) if act.seconds]
    assert lasting
    assert max(lasting) <= 90


@every_script
def test_same_seed_same_play(script: Script, everything: type[StrEnum]) -> None:
    """The script depends on the seed alone."""
    del everything
    assert acts(script, 7200) == acts(script, 7200)
    assert acts(script, 7200) != acts(script, 7200, seed=2)
