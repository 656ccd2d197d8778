"""A kitchen with drivers, and a browser as on their phones."""

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.driver.chromium import Chromium, Phone
from tests.driver.round import Round
from tests.kit.house import House

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@pytest.fixture
async def out() -> AsyncIterator[Round]:
    """A kitchen with drivers of its own."""
    async with Round() as out:
        yield out


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    """A browser without a window; machines without one leave these tests out."""
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None:
        pytest.skip("No Chromium on this machine: the drivers' page is not tried in a browser.")
    with Chromium(Path(found), tmp_path_factory.mktemp("chromium")) as browser:
        yield browser


@pytest.fixture
async def phone(chromium: Chromium) -> AsyncIterator[Phone]:
    """A phone that has opened nothing yet, in a pocket of its own."""
    async with Phone(chromium.address()) as phone:
        yield phone


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """The real program, with everything in it."""
    async with House(tmp_path / "data") as house:
        yield house
