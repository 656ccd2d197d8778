"""A pretend Deliverect: the platform, and orders in the shapes that it sends."""

from kds.demo.deliverect.platform import PretendDeliverect

__all__ = ["PretendDeliverect"]
