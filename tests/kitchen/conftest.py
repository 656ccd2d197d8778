"""Kitchens for the stories: in memory, with manual or automatic acceptance."""

import pytest

from tests.conftest import Clock
from tests.kitchen.service import Service


@pytest.fixture
def service(clock: Clock) -> Service:
    """A kitchen that accepts by hand."""
    return Service(clock)


@pytest.fixture
def automatic(clock: Clock) -> Service:
    """A kitchen that accepts by itself."""
    return Service(clock, accept="auto")
