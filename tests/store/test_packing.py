"""Raw bodies come back as they came, however they are kept."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kds.store.packing import pack, unpack
from kds.store.store import Store
from tests.store.orders import a_row, opened


@given(st.one_of(st.none(), st.binary(), st.binary(max_size=40).map(lambda part: part * 50)))
def test_any_body_comes_back(body: bytes | None) -> None:
    """Whatever was sent is what a manager reads years later."""
    kept, packed = pack(body)
    assert unpack(kept, packed=packed) == body
    assert kept is None or len(kept) <= len(body or b"")


@pytest.mark.parametrize("body", [None, b"", b"x\x9c", b'{"a": 1}', b'{"name": "Fries"}' * 99])
def test_a_row_holds_its_body(path: Path, store: Store, body: bytes | None) -> None:
    """A journal row gives back the very bytes; long ones take less room on disk."""
    with store.move():
        store.append(a_row(None, "1", body))
    (row,) = store.journal()
    assert row.body == body
    with opened(path) as connection:
        (length,) = connection.execute("SELECT length(body) FROM journal").fetchone()
    assert body is None or length <= max(len(body) / 5, 20)


def test_rows_of_an_older_program_are_read(path: Path, store: Store) -> None:
    """Bodies that were kept as they came, before they were packed, are still read."""
    with store.move():
        store.append(a_row(None, "1", b"old " * 200))
    with opened(path) as connection:
        connection.execute("UPDATE journal SET body = ?, packed = 0", (b"old " * 200,))
    (row,) = store.journal()
    assert row.body == b"old " * 200
