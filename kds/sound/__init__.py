"""Sounds: a player that never holds up whoever asks it, and says when it cannot be heard."""

from kds.sound.player import Player

__all__ = ["Player"]
