"""A pretend Just Eat: its Partner API, and orders in the shapes that it sends."""

from kds.demo.just_eat.platform import PretendJustEat

__all__ = ["PretendJustEat"]
