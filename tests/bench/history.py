"""A long history, fast: real orders that have lived are copied by SQLite itself, a million times.

Every copy has all rows of its model: the order, its journal with the raw body. Ids and the columns
that are searched by are its own; what is inside its document keeps the model's times.
"""

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

# The module that sqlite-utils itself uses: the system's own SQLite may be older.
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from tests.bench.lives import lives
from tests.bench.load import small_requests

_MODELS = 20
_AT_ONCE = 50_000
# Copies lie so many seconds apart, before anything that is open.
_APART_S = 30

_ORDERS = """
INSERT INTO orders
SELECT printf('%010d-', n) || id, channel, printf('%010d-', n) || remote_id, source_key,
    printf('%010d-', n) || channel_order_id, display_id, state, on_board,
    strftime('%Y-%m-%dT%H:%M:%S.000000+00:00', received_at, '-' || back || ' seconds'),
    strftime('%Y-%m-%dT%H:%M:%S.000000+00:00', relevant_until, '-' || back || ' seconds'),
    strftime('%Y-%m-%dT%H:%M:%S.000000+00:00', closed_at, '-' || back || ' seconds'),
    printf('%010d-', n) || fingerprint, replace(doc, id, printf('%010d-', n) || id)
FROM (WITH RECURSIVE copies (n) AS (SELECT :first UNION ALL SELECT n + 1 FROM copies
        WHERE n + 1 < :last)
    SELECT n, (:count - n) * :apart AS back, n % :models AS model FROM copies)
JOIN models.ranked USING (model) JOIN models.orders USING (id) ORDER BY n
"""
_JOURNAL = """
INSERT INTO journal (id, at, kind, screen, order_id, data, body)
SELECT printf('%010d-', n) || journal.id,
    strftime('%Y-%m-%dT%H:%M:%S.000000+00:00', at, '-' || back || ' seconds'),
    kind, screen, printf('%010d-', n) || order_id, data, body
FROM (WITH RECURSIVE copies (n) AS (SELECT :first UNION ALL SELECT n + 1 FROM copies
        WHERE n + 1 < :last)
    SELECT n, (:count - n) * :apart AS back, n % :models AS model FROM copies)
JOIN models.ranked USING (model) JOIN models.journal ON journal.order_id = ranked.id
ORDER BY n, journal.seq
"""


async def add_history(path: Path, count: int) -> None:
    """Put `count` orders that are closed and told behind what the database at `path` holds."""
    with tempfile.TemporaryDirectory() as folder:
        models = Path(folder) / "models.db"
        began = datetime.now(UTC) - timedelta(hours=3)
        async with lives(models, began) as kitchen:
            for order in kitchen.receive(small_requests(_MODELS, seed=11)):
                kitchen.live(order)
        connection = sqlite3.connect(str(path), isolation_level=None)
        try:
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("ATTACH ? AS models", (str(models),))
            connection.execute(
                "CREATE TABLE models.ranked AS SELECT id,"
                " row_number() OVER (ORDER BY received_at) - 1 AS model FROM models.orders"
            )
            for first in range(0, count, _AT_ONCE):
                values = {
                    "first": first,
                    "last": min(first + _AT_ONCE, count),
                    "count": count,
                    "apart": _APART_S,
                    "models": _MODELS,
                }
                connection.execute("BEGIN")
                connection.execute(_ORDERS, values)
                connection.execute(_JOURNAL, values)
                connection.execute("COMMIT")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.close()
