"""Busy & 86: pauses and longer times for each platform, and what is out."""
