"""Orders, what may happen to them, and what follows: no clock, no disk, no network."""
