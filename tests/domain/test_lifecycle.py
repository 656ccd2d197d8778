"""The table of moves, cell by cell, both ways."""

from datetime import UTC, datetime

import pytest

from kds.domain.lifecycle import ALLOWED, NotAllowed, Press, State, after
from kds.domain.order import Content, Standing
from kds.domain.pressed import press_standing
from tests.domain.expected_moves import EXPECTED

AT = datetime(2026, 3, 14, 18, 0, tzinfo=UTC)
CELLS = [(state, press) for state in State for press in Press]
ALLOWED_CELLS = [(state, press) for state, press in CELLS if press in EXPECTED[state]]
FORBIDDEN_CELLS = [(state, press) for state, press in CELLS if press not in EXPECTED[state]]


@pytest.mark.parametrize(("state", "press"), ALLOWED_CELLS)
def test_an_allowed_press_leads_where_it_must(state: State, press: Press) -> None:
    """A cook who presses what is possible sees the ticket go where it belongs."""
    assert after(state, press) is EXPECTED[state][press]


@pytest.mark.parametrize(("state", "press"), FORBIDDEN_CELLS)
def test_a_forbidden_press_is_refused_with_a_sentence(state: State, press: Press) -> None:
    """A cook who presses what is not possible reads why, in a whole sentence."""
    with pytest.raises(NotAllowed) as refusal:
        after(state, press)
    said = str(refusal.value)
    assert said.endswith(".")
    assert said[0].isupper()
    assert len(said.split()) > 3


def test_each_state_gives_its_own_reason() -> None:
    """A cook can tell from the refusal where the order stands."""
    reasons = set()
    for state, press in FORBIDDEN_CELLS:
        with pytest.raises(NotAllowed) as refusal:
            after(state, press)
        reasons.add((state, str(refusal.value)))
    assert len(reasons) == len(State)
    assert len({said for _, said in reasons}) == len(State)


def test_the_table_holds_no_cell_twice_and_none_besides() -> None:
    """The program allows exactly the moves that are written out here."""
    written_out = {(s, press): to for s, row in EXPECTED.items() for press, to in row.items()}
    assert written_out == ALLOWED


@pytest.mark.parametrize(("state", "press"), ALLOWED_CELLS)
def test_a_press_moves_the_standing(state: State, press: Press) -> None:
    """Whatever is pressed, the order stands in the state that the table names."""
    standing = press_standing(Standing(state=state), Content(), press, AT, {})
    assert standing.state is EXPECTED[state][press]


def test_each_press_notes_its_time() -> None:
    """A manager can read when an order was accepted, ready, handed over and cancelled."""
    accepted = press_standing(Standing(), Content(), Press.ACCEPT, AT, {})
    ready = press_standing(accepted, Content(), Press.READY, AT.replace(minute=10), {})
    closed = press_standing(ready, Content(), Press.HAND_OVER, AT.replace(minute=20), {})
    assert closed.accepted_at == AT
    assert closed.ready_at == AT.replace(minute=10)
    assert closed.closed_at == AT.replace(minute=20)
    cancelled = press_standing(ready, Content(), Press.CANCEL, AT, {"reason": "oven broken"})
    assert cancelled.cancelled_at == AT
    assert cancelled.cancel_reason == "oven broken"
    assert cancelled.cancelled_by == "kitchen"


def test_a_recall_takes_back_the_time_of_what_it_recalls() -> None:
    """An order that came back from hand-over is neither handed over nor, one tap later, ready."""
    closed = Standing(state=State.CLOSED, accepted_at=AT, ready_at=AT, closed_at=AT)
    ready = press_standing(closed, Content(), Press.RECALL, AT, {})
    assert (ready.closed_at, ready.ready_at, ready.accepted_at) == (None, AT, AT)
    cooking = press_standing(ready, Content(), Press.RECALL, AT, {})
    assert (cooking.closed_at, cooking.ready_at, cooking.accepted_at) == (None, None, AT)


def test_more_time_adds_to_what_was_promised() -> None:
    """Twice five minutes more are ten minutes more than the guest was told."""
    asked = Content(pickup_at=AT.replace(minute=30))
    once = press_standing(Standing(state=State.ACCEPTED), asked, Press.MORE_TIME, AT, FIVE)
    twice = press_standing(once, asked, Press.MORE_TIME, AT, FIVE)
    assert once.promised_at == AT.replace(minute=35)
    assert twice.promised_at == AT.replace(minute=40)
    assert twice.added_minutes == 10


def test_more_time_counts_from_now_when_the_promise_has_passed() -> None:
    """An order that is late already is promised from now, not in the past."""
    asked = Content(pickup_at=AT.replace(hour=17))
    late = press_standing(Standing(state=State.ACCEPTED), asked, Press.MORE_TIME, AT, FIVE)
    assert late.promised_at == AT.replace(minute=5)


def test_what_the_channel_cancelled_after_hand_over_cannot_come_back() -> None:
    """A cook who recalls an order that the channel has cancelled reads that it cannot come back."""
    gone = Standing(state=State.CLOSED, cancelled_by="channel")
    with pytest.raises(NotAllowed, match="cancelled"):
        press_standing(gone, Content(), Press.RECALL, AT, {})


FIVE = {"minutes": "5"}
