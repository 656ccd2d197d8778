"""Orders, what may happen to them, and what follows: plain Python, no clock, no disk, no network."""
