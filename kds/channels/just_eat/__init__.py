"""Just Eat's Partner API, the restaurant's side: orders in, answers and states out."""

from kds.channels.just_eat.just_eat import JustEat
from kds.channels.just_eat.settings import JustEatSettings

__all__ = ["JustEat", "JustEatSettings"]
