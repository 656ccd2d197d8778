"""The platforms we talk to, each behind the same `Channel`."""
