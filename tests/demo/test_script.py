"""The play as written, before anybody performs it."""

from itertools import islice, pairwise
from random import Random

from kds.demo.script import Act, What, script

ORDERS = {
    *(What.ORDER, What.ALLERGY, What.CASH, What.EAT_IN, What.OLDER, What.SCHEDULED, What.TEST)
}
LONG = {What.STATUS_OUTAGE, What.CUT_OFF}


def acts(rng: Random, seconds: float) -> list[Act]:
    """The acts of the first so many seconds."""
    result = []
    for act in script(rng):
        if act.at > seconds:
            break
        result.append(act)
    return result


def test_first_minute_fills_the_board(rng: Random) -> None:
    """Two orders come within two seconds, and eight to twelve within a minute."""
    assert sum(act.what in ORDERS for act in acts(rng, 2)) == 2
    assert 8 <= sum(act.what in ORDERS for act in acts(rng, 60)) <= 12


def test_acts_never_go_back_in_time(rng: Random) -> None:
    """Each act comes at or after the one before, for hours."""
    assert all(before.at <= after.at for before, after in pairwise(islice(script(rng), 2000)))


def test_everything_happens_within_an_hour(rng: Random) -> None:
    """Nothing that can happen in a service is left out of an hour's play."""
    assert {act.what for act in acts(rng, 3600)} == set(What)


def test_outages_last_minutes_and_do_not_overlap(rng: Random) -> None:
    """An outage lasts one to three minutes and ends before the next begins."""
    outages = [act for act in acts(rng, 4 * 3600) if act.what in LONG]
    assert len(outages) > 10
    assert all(60 <= act.seconds <= 180 for act in outages)
    assert all(before.at + before.seconds < after.at for before, after in pairwise(outages))


def test_one_person_can_keep_up(rng: Random) -> None:
    """After the opening an order comes every 30 to 60 seconds on average."""
    hours = [act for act in acts(rng, 4 * 3600) if act.at > 400 and act.what in ORDERS]
    assert 30 <= (4 * 3600 - 400) / len(hours) <= 60


def test_same_seed_same_play() -> None:
    """The script depends on the seed alone."""
    one, same, other = (
        list(islice(script(Random(seed)), 200))  # noqa: S311 - dice, no secret
        for seed in (1, 1, 2)
    )
    assert one == same
    assert one != other
