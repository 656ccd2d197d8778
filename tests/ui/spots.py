"""Finds places on a card to put a finger on."""

from PySide6.QtCore import QPoint

from kds.ui.blocks import Look
from kds.ui.card import Card


def place_of(card: Card, look: Look, text: str = "") -> QPoint:
    """Return a place in the first row of a block that looks so and has a text."""
    for y in range(card.height()):
        row = card.picture.row_at(y)
        if row and row.block.look is look and text in row.block.text:
            return QPoint(card.width() // 2, round(y + row.height / 2))
    raise AssertionError(f"no {look} {text}")


def texts(card: Card, look: Look) -> list[str]:
    """Return the texts of a card's blocks that look so, each once."""
    rows = card.picture.ticket.rows
    return list(dict.fromkeys(row.block.text for row in rows if row.block.look is look))


def spots(card: Card) -> set[int]:
    """Return the spots that can be tapped on a card."""
    rows = (card.picture.row_at(y) for y in range(card.height()))
    return {row.block.spot for row in rows if row}
