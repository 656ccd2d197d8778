"""Measurements beside bare baselines in the same run: `python -m tests.bench`."""
