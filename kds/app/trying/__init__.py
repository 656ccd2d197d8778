"""Tests of connections: what we say to a platform, and the way that its orders take to us."""
