"""A pretend Orderconnect: Just Eat's side for a kitchen that delivers with its own drivers."""

from kds.demo.orderconnect.platform import PretendOrderconnect

__all__ = ["PretendOrderconnect"]
