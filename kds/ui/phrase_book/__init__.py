"""The English phrases of other parts of the program that people get to read, for translation.

{fields} stand for what varies. A test finds every phrase in those parts that is missing here.
"""

from kds.ui.phrase_book import (
    answers,
    arrivals,
    cancellations,
    changes,
    controls,
    exports,
    keeping,
    news,
    notices,
    presses,
    products,
    rules,
    secrets,
)
from kds.ui.phrase_book.presses import DEALT_WITH, NOT_READABLE, REASONS

__all__ = ["DEALT_WITH", "NOT_READABLE", "PHRASES", "REASONS"]

PHRASES = (
    *REASONS,
    NOT_READABLE,
    DEALT_WITH,
    *answers.PHRASES,
    *arrivals.PHRASES,
    *cancellations.PHRASES,
    *changes.PHRASES,
    *controls.PHRASES,
    *exports.PHRASES,
    *keeping.PHRASES,
    *news.PHRASES,
    *notices.PHRASES,
    *presses.PHRASES,
    *products.PHRASES,
    *rules.PHRASES,
    *secrets.PHRASES,
)
