"""Test orders that this program sends to itself, to try the way that orders take.

They are known by the beginning of their id, which no platform's id has, so that they are told apart
wherever an order is: no platform hears of them, and no figure counts them.
"""

from kds.domain.order import Content

# What their ids begin with; the rest is random, as an id must never come twice.
MARK = "kds-own-test-"
# Why they go off the board again, in the journal and in the list of orders.
REASON = "test order"


def is_own_test(content: Content) -> bool:
    """Whether an order is one that this program sent to itself."""
    return content.remote_id.startswith(MARK)


def is_test(content: Content) -> bool:
    """Whether nobody eats an order: a platform's test, or one of our own."""
    return content.test or is_own_test(content)
