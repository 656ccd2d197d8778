"""What somebody wants to have in an export."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Include:
    """`items` are the lines of each order, `guests` who ordered and where it went, while known."""

    items: bool = True
    guests: bool = False
