"""A pretend web shop: the shop's side of its channel."""

from kds.demo.web_shop.shop import PretendWebShop

__all__ = ["PretendWebShop"]
