"""Keyboards and bump bars: which key does what, and doing it."""
