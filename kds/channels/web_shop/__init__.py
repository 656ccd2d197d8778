"""A shop of the kitchen's own: its orders in, the kitchen's answers out."""

from kds.channels.web_shop.settings import WebShopSettings
from kds.channels.web_shop.web_shop import WebShop

__all__ = ["WebShop", "WebShopSettings"]
