"""Orderconnect: Just Eat's orders that this kitchen cooks and brings with its own drivers."""

from kds.channels.orderconnect.orderconnect import Orderconnect
from kds.channels.orderconnect.settings import OrderconnectSettings

__all__ = ["Orderconnect", "OrderconnectSettings"]
