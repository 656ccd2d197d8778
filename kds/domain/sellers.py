"""Who sold an order, as far as rules about channels name them."""

from kds.domain.order import Order
from kds.domain.routing import folded

# The selling channel's name and number, and the platform that brought the order.
Sellers = tuple[str, str, str]


def sellers_of(order: Order) -> Sellers:
    """Return what `names` compares a rule's words with."""
    return order.content.source, order.content.source_key, order.channel


def names(word: str, sellers: Sellers) -> bool:
    """Say whether a word of a rule means one of them: a part of a name, or the exact number."""
    source, key, platform = sellers
    wanted = folded(word)
    return wanted in folded(source) or wanted == folded(key) or wanted in folded(platform)
