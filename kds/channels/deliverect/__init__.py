"""Deliverect: orders of many selling channels in, order statuses out."""

from kds.channels.deliverect.deliverect import Deliverect
from kds.channels.deliverect.settings import DeliverectSettings

__all__ = ["Deliverect", "DeliverectSettings"]
