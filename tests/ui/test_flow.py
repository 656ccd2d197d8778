"""Tickets in columns: nothing lost, nothing twice, nothing over anything else."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kds.ui.flow import Extent, Flow, Piece, Room, flow, tops_of

ROOM = Room(height=900, gap=10, tear=40)


def ticket(
    key: str, *heights: float, bonds: tuple[int, ...] = (), footer: float = 120, rest: float = 0
) -> Extent:
    """Return a ticket with rows of these heights."""
    bonds = bonds or (0,) * len(heights)
    return Extent(key, 100, 45, footer, tops_of(heights), bonds, rest)


def pieces_of(result: Flow, key: str) -> list[Piece]:
    """Return the pieces of one ticket."""
    return [piece for piece in result.pieces if piece.key == key]


def test_tickets_stand_below_each_other() -> None:
    """Two small tickets share a column, with a gap between them."""
    result = flow([ticket("a", 30, 30), ticket("b", 30)], ROOM, 4)

    assert [(p.key, p.column, p.top) for p in result.pieces] == [("a", 0, 0), ("b", 0, 290)]


def test_a_ticket_is_not_parted_while_there_is_room() -> None:
    """As long as one page holds all, a ticket moves whole to the next column."""
    result = flow([ticket("a", *[30] * 15), ticket("b", *[30] * 12)], ROOM, 4)

    assert [(p.key, p.column, p.head, p.foot) for p in result.pieces] == [
        ("a", 0, True, True),
        ("b", 1, True, True),
    ]


def test_a_long_ticket_goes_on_in_the_next_columns() -> None:
    """Only its first piece has the header, only its last one the buttons."""
    result = flow([ticket("party", *[30] * 70)], ROOM, 2)

    assert [(p.column, p.head, p.foot) for p in result.pieces] == [
        (0, True, False),
        (1, False, False),
        (2, False, True),
    ]
    assert [(p.first, p.last) for p in result.pieces][-1][1] == 70


def test_the_buttons_take_some_rows_along() -> None:
    """The last column never holds the buttons alone."""
    for rows in range(20, 60):
        result = flow([ticket("party", *[30] * rows)], ROOM, 2)
        last = result.pieces[-1]
        assert last.foot
        assert last.last - last.first >= 2


def test_an_item_stays_with_its_first_modifier() -> None:
    """A column ends before an item rather than behind its first line."""
    # Items of two modifiers each: the first modifier is bound strongly, the second weakly.
    result = flow([ticket("party", *[30] * 60, bonds=(0, 2, 1) * 20)], ROOM, 2)

    assert all(piece.first % 3 == 0 for piece in result.pieces)


def test_a_ticket_is_parted_when_much_would_stay_empty() -> None:
    """With more than a page of tickets, half a column is not left empty."""
    tickets = [ticket(str(n), *[30] * (2 if n == 0 else 20)) for n in range(9)]
    result = flow(tickets, ROOM, 2)

    assert len(pieces_of(result, "1")) == 2


def test_what_is_not_measured_yet_does_not_count_as_final() -> None:
    """Columns behind a ticket that is still being measured may change, those before may not."""
    result = flow([ticket("a", *[30] * 15), ticket("b", rest=4000), ticket("c", 30)], ROOM, 4)

    assert result.exact == 1
    assert result.columns >= 5
    assert pieces_of(result, "b") == []


def test_a_column_too_low_for_anything_still_shows_everything() -> None:
    """On an absurdly low screen rows come one by one, and none is lost."""
    result = flow([ticket("a", *[30] * 5)], Room(height=150, gap=10, tear=40), 4)

    shown = [row for piece in result.pieces for row in range(piece.first, piece.last)]
    assert shown == list(range(5))
    assert result.pieces[-1].foot


heights = st.lists(st.floats(min_value=10, max_value=60), min_size=0, max_size=90)


@given(st.lists(heights, max_size=12), st.integers(1, 8), st.floats(380, 2000))
def test_every_row_stands_once_and_in_order(
    bodies: list[list[float]], columns: int, height: float
) -> None:
    """Whatever the tickets and the screen: all rows, once, in order, inside their column."""
    room = Room(height=height, gap=10, tear=40)
    tickets = [ticket(str(n), *rows) for n, rows in enumerate(bodies)]
    result = flow(tickets, room, columns)

    for extent in tickets:
        mine = pieces_of(result, extent.key)
        rows = [row for piece in mine for row in range(piece.first, piece.last)]
        assert rows == list(range(extent.rows))
        assert [piece.head for piece in mine] == [True, *[False] * (len(mine) - 1)]
        assert [piece.foot for piece in mine] == [*[False] * (len(mine) - 1), True]
    for piece in result.pieces:
        assert piece.top + piece.height <= height + 0.01
    for one, other in pairwise(result.pieces):
        assert (one.column, one.top) < (other.column, other.top)
        if one.column == other.column:
            assert one.top + one.height + room.gap <= other.top + 0.01
    assert result.exact == result.columns
