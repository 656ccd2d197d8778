"""The tables, as migrations that each run in a transaction of their own."""

from sqlite_utils import Database, Migrations

from kds.store.errors import StoreTooNew

migrations = Migrations("kds")


@migrations()
def orders_journal_outbox(db: Database) -> None:
    """Create the three tables.

    orders: an order as it stands; the columns beside `doc` are what is searched by.
    journal: one thing that happened; written once (only erasing personal data touches a row).
    outbox: one step still to be told, its position among those of its order, and its cause: the
    press or arrival that asked for it.
    """
    for statement in (
        """CREATE TABLE orders (
            id TEXT PRIMARY KEY,
            channel TEXT NOT NULL,
            remote_id TEXT NOT NULL,
            source_key TEXT NOT NULL,
            channel_order_id TEXT NOT NULL,
            display_id TEXT NOT NULL,
            state TEXT NOT NULL,
            on_board INTEGER NOT NULL,
            received_at TEXT NOT NULL,
            relevant_until TEXT NOT NULL,
            closed_at TEXT,
            fingerprint TEXT NOT NULL,
            doc TEXT NOT NULL
        ) STRICT""",
        "CREATE INDEX orders_remote ON orders (remote_id, channel)",
        "CREATE INDEX orders_channel_order ON orders (channel_order_id, channel, source_key)",
        "CREATE INDEX orders_on_board ON orders (received_at) WHERE on_board = 1",
        "CREATE INDEX orders_handed_over ON orders (closed_at) WHERE closed_at IS NOT NULL",
        "CREATE INDEX orders_unknown ON orders (fingerprint) WHERE remote_id = ''",
        """CREATE TABLE journal (
            seq INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            at TEXT NOT NULL,
            kind TEXT NOT NULL,
            screen TEXT NOT NULL,
            order_id TEXT,
            data TEXT NOT NULL,
            body BLOB
        ) STRICT""",
        "CREATE INDEX journal_order ON journal (order_id, seq)",
        """CREATE TABLE outbox (
            step_id TEXT PRIMARY KEY,
            order_id TEXT NOT NULL REFERENCES orders (id),
            position INTEGER NOT NULL,
            channel TEXT NOT NULL,
            step TEXT NOT NULL,
            cause TEXT NOT NULL,
            attempts INTEGER NOT NULL,
            not_before TEXT NOT NULL,
            problem TEXT NOT NULL,
            UNIQUE (order_id, step, cause)
        ) STRICT""",
        "CREATE INDEX outbox_not_before ON outbox (not_before)",
        "CREATE TABLE probe (id INTEGER PRIMARY KEY CHECK (id = 1), at TEXT NOT NULL) STRICT",
    ):
        db.execute(statement)


@migrations()
def shifts_of_drivers(db: Database) -> None:
    """Create the table of drivers' shifts, whose tokens open the drivers' pages."""
    db.execute(
        """CREATE TABLE shifts (
            id TEXT PRIMARY KEY,
            driver TEXT NOT NULL,
            token TEXT NOT NULL UNIQUE,
            began_at TEXT NOT NULL,
            until TEXT NOT NULL,
            ended_at TEXT
        ) STRICT"""
    )


@migrations()
def packed_bodies(db: Database) -> None:
    """Let journal rows say whether their body is packed (`kds.store.packing`)."""
    db.execute("ALTER TABLE journal ADD COLUMN packed INTEGER NOT NULL DEFAULT 0")


@migrations()
def history_index(db: Database) -> None:
    """Create what lists, searches and reports read: a line of figures and the words of each order.

    Both are filled from `orders` by `kds.store.indexing` and hold nothing that is not there. Their
    row numbers are those of `orders`, so that newer orders have higher ones. `indexed` says up to
    which journal row that has been done.
    """
    for statement in (
        """CREATE TABLE history (
            row INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            received_at TEXT NOT NULL,
            number TEXT NOT NULL,
            channel TEXT NOT NULL,
            source TEXT NOT NULL,
            kind TEXT NOT NULL,
            state TEXT NOT NULL,
            cancelled_by TEXT NOT NULL,
            cancel_reason TEXT NOT NULL,
            late INTEGER NOT NULL,
            needed_help INTEGER NOT NULL,
            refused INTEGER NOT NULL,
            test INTEGER NOT NULL,
            items INTEGER NOT NULL,
            total INTEGER,
            decimals INTEGER NOT NULL,
            currency TEXT NOT NULL,
            accept_s REAL,
            ready_s REAL,
            closed_s REAL,
            collected_s REAL,
            promise_s REAL,
            told_s REAL
        ) STRICT""",
        "CREATE INDEX history_received ON history (received_at)",
        "CREATE INDEX history_late ON history (row) WHERE late = 1",
        "CREATE INDEX history_help ON history (row) WHERE needed_help = 1",
        "CREATE INDEX history_cancelled ON history (row) WHERE cancelled_by <> ''",
        "CREATE INDEX history_source ON history (source, row)",
        "CREATE TABLE indexed (id INTEGER PRIMARY KEY CHECK (id = 1), seq INTEGER NOT NULL) STRICT",
        "INSERT INTO indexed VALUES (1, 0)",
        """CREATE VIRTUAL TABLE words USING fts5 (
            number, items, notes, guest,
            content='', contentless_delete=1, detail=none, prefix='2 3',
            tokenize='unicode61 remove_diacritics 2'
        )""",
        # What is erased must not stay behind in a part of the index that nobody reads any more.
        "INSERT INTO words (words, rank) VALUES ('secure-delete', 1)",
    ):
        db.execute(statement)


@migrations()
def words_and_marks(db: Database) -> None:
    """Let the words hold marks of what lists are filtered by, too; all orders are indexed anew.

    So any filters are answered together, from lists of row numbers, whatever else is wanted.
    `combinations` are those of what is filtered by that any order ever had: filters that fit none
    of them are known to fit no order, before two long lists are compared to the end.
    """
    for statement in (
        """CREATE TABLE combinations (
            channel TEXT NOT NULL,
            source TEXT NOT NULL,
            kind TEXT NOT NULL,
            state TEXT NOT NULL,
            late INTEGER NOT NULL,
            cancelled INTEGER NOT NULL,
            needed_help INTEGER NOT NULL,
            PRIMARY KEY (channel, source, kind, state, late, cancelled, needed_help)
        ) STRICT, WITHOUT ROWID""",
        "DROP TABLE words",
        """CREATE VIRTUAL TABLE words USING fts5 (
            number, items, notes, guest, marks,
            content='', contentless_delete=1, detail=none, prefix='2 3 4 5 6 7 8',
            tokenize='unicode61 remove_diacritics 2'
        )""",
        "INSERT INTO words (words, rank) VALUES ('secure-delete', 1)",
        "UPDATE indexed SET seq = 0",
    ):
        db.execute(statement)


@migrations()
def wishes_of_controls(db: Database) -> None:
    """Create the table of what is wished of platforms beside their orders.

    A row is the newest wish for a subject of a channel; it goes when the platform has heard that
    all is as usual again. `until` is when the opposite is wished by itself.
    """
    db.execute(
        """CREATE TABLE controls (
            channel TEXT NOT NULL,
            subject TEXT NOT NULL,
            id TEXT NOT NULL UNIQUE,
            hearing TEXT NOT NULL,
            not_before TEXT NOT NULL,
            until TEXT,
            doc TEXT NOT NULL,
            PRIMARY KEY (channel, subject)
        ) STRICT"""
    )


@migrations()
def erasure(db: Database) -> None:
    """Say which orders are to be erased, and keep the words of guests in an index of their own.

    `over_at` is from when on an order counts as over, NULL once it is erased. `young` holds the
    words of orders that are not erased yet: unlike `words` it can really forget, as it knows what
    it was given. What had been indexed is indexed again. `erasure` says up to which journal row
    those that belong to no order are erased.
    """
    for statement in (
        "ALTER TABLE orders ADD COLUMN over_at TEXT",
        """UPDATE orders SET over_at = coalesce(closed_at,
            json_extract(doc, '$.standing.cancelled_at'),
            CASE WHEN on_board = 0 THEN received_at END)""",
        "CREATE INDEX orders_over ON orders (over_at) WHERE over_at IS NOT NULL",
        "CREATE TABLE erasure (id INTEGER PRIMARY KEY CHECK (id = 1), seq INTEGER NOT NULL) STRICT",
        "INSERT INTO erasure VALUES (1, 0)",
        "DELETE FROM history",
        "DELETE FROM combinations",
        "UPDATE indexed SET seq = 0",
        "DROP TABLE words",
        """CREATE VIRTUAL TABLE words USING fts5 (
            number, items, marks,
            content='', contentless_delete=1, detail=none, prefix='2 3 4 5 6 7 8',
            tokenize='unicode61 remove_diacritics 2'
        )""",
        """CREATE VIRTUAL TABLE young USING fts5 (
            number, items, notes, guest, marks,
            detail=none, prefix='2 3 4 5 6 7 8', tokenize='unicode61 remove_diacritics 2'
        )""",
        "INSERT INTO young (young, rank) VALUES ('secure-delete', 1)",
    ):
        db.execute(statement)


@migrations()
def settings_changes(db: Database) -> None:
    """Create the journal of changed settings, and what the settings file held when last seen.

    The journal takes nothing but new rows; it never holds a secret.
    """
    for statement in (
        """CREATE TABLE settings_changes (
            seq INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            who TEXT NOT NULL,
            key TEXT NOT NULL,
            was TEXT NOT NULL,
            became TEXT NOT NULL,
            hidden INTEGER NOT NULL
        ) STRICT""",
        """CREATE TRIGGER settings_changes_stay BEFORE UPDATE ON settings_changes
        BEGIN SELECT RAISE(ABORT, 'changes of settings stay as they are'); END""",
        """CREATE TRIGGER settings_changes_remain BEFORE DELETE ON settings_changes
        BEGIN SELECT RAISE(ABORT, 'changes of settings stay as they are'); END""",
        """CREATE TABLE settings_seen (
            id INTEGER PRIMARY KEY CHECK (id = 1), doc TEXT NOT NULL
        ) STRICT""",
    ):
        db.execute(statement)


def is_older(db: Database) -> bool:
    """Say whether an older version of this program wrote the database."""
    if "_sqlite_migrations" not in db.table_names():
        return False
    asked = db.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = 'kds'")
    applied = {str(name) for (name,) in asked.fetchall()}
    ours = {migration.name for migration in migrations._migrations}  # noqa: SLF001 - no public list
    return bool(applied) and applied < ours


def bring_up_to_date(db: Database) -> None:
    """Apply what is missing.

    Raises:
        StoreTooNew: the database holds a migration that this program does not know.

    """
    known = {migration.name for migration in migrations.pending(db)}
    known |= {migration.name for migration in migrations.applied(db)}
    ours = {migration.name for migration in migrations._migrations}  # noqa: SLF001 - no public list
    if newer := sorted(known - ours):
        msg = (
            f"The order database was written by a newer version of this program ({newer[0]}). "
            "It was left untouched; install that version again, or a newer one."
        )
        raise StoreTooNew(msg)
    if migrations.pending(db):
        migrations.apply(db)
