"""What the disk can do to us."""


class StoreUnavailable(Exception):
    """Nothing can be stored now: disk full, database locked, unreadable or gone.

    The message says what the machine said. Nothing may be promised while this lasts.
    """


class StoreTooNew(Exception):
    """The database was written by a newer version of this program; it is left untouched."""
