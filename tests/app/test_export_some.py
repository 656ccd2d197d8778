"""`export` of some orders: filters, files, PDF, and what happens when it is stopped."""

import asyncio
import csv
import io
import json
import os
import signal
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from kds.store.indexing import INTO_HISTORY, history_row
from tests.export.shop import GUEST_WORDS, Shop
from tests.export.test_target import names
from tests.kit.headless import MAIN, run_main
from tests.store.orders import opened
from tests.ui.practice import NOON, content

SETTINGS = """
[kitchen]
screen = "Grill 7"
[screen]
language = "de"
[channels.deliverect]
client_id = "a"
client_secret = "b"
"""
FIRST = NOON.astimezone().date()
SECOND = FIRST + timedelta(days=1)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """A shop with four orders on two days."""
    folder = tmp_path / "data"
    folder.mkdir()
    made = Shop(folder)
    made.two_days()
    made.index()
    yield made
    made.close()


async def export(shop: Shop, *options: str) -> tuple[int, str, str]:
    """Run the command on a shop's data."""
    return await run_main("export", "--data-dir", str(shop.path.parent), *options)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ((), "A1 B2 C3 D4"),
        (("--from", str(SECOND)), "B2 C3 D4"),
        (("--to", str(FIRST)), "A1"),
        (("--from", str(FIRST), "--to", str(SECOND)), "A1 B2 C3 D4"),
        (("--channel", "wolt"), "A1 C3"),
        (("--channel", "wolt", "--channel", "Deliveroo", "--late"), "B2"),
        (("--platform", "deliverect", "--cancelled"), "C3"),
        (("--kind", "delivery"), "B2"),
        (("--state", "placed", "--state", "cancelled"), "C3 D4"),
        (("--attention",), ""),
        (("--search", "creme brul"), "B2"),
        (("--search", "quist"), "A1 C3"),
    ],
)
async def test_each_filter(shop: Shop, options: tuple[str, ...], expected: str) -> None:
    """Each option picks what the filter of its name picks on the screen."""
    status, out, error = await export(shop, *options)
    assert (status, error) == (0, "")
    assert " ".join(order["display_id"] for order in json.loads(out)) == expected


async def test_guests_only_when_asked_for(shop: Shop) -> None:
    """Who ordered is in the export with --customer-data alone."""
    _, out, _ = await export(shop, "--format", "csv")
    assert [word for word in GUEST_WORDS if word in out] == []
    _, out, _ = await export(shop, "--format", "csv", "--customer-data", "--without-items")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [row["customer_name"] for row in rows] == ["Wilhelmina Quist", "", "Joris Quist", ""]


async def test_a_pdf(shop: Shop, tmp_path: Path) -> None:
    """A PDF has the orders by day with sums, in the language and with the name of the screen."""
    config = tmp_path / "kds.toml"
    config.write_text(SETTINGS, "utf-8")
    path = tmp_path / "orders.pdf"
    said = await run_main(
        *("--config", str(config), "export", "--data-dir", str(shop.path.parent)),
        *("--format", "pdf", "--output", str(path)),
    )
    assert said == (0, "", "")
    text = "\n".join(page.extract_text() for page in PdfReader(path).pages)
    for words in ("Grill 7", "A1", "B2", "C3", "D4", "Samstag, 14. März 2026", "Storniert"):
        assert words in text
    assert [word for word in GUEST_WORDS if word in text] == []
    assert names(tmp_path) == ["data", "kds.toml", "orders.pdf"]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--format", "pdf"), "--output"),
        (("--from", "2026-03-15", "--to", "2026-03-14"), "later"),
        (("--channel", "Nobody"), "Wolt"),
    ],
)
async def test_what_cannot_be_meant(shop: Shop, options: tuple[str, ...], words: str) -> None:
    """What cannot be meant is refused with a sentence and exit code 2."""
    status, out, error = await export(shop, *options)
    assert (status, out) == (2, "")
    assert words in error
    assert "Traceback" not in error


@pytest.mark.parametrize("form", ["csv", "json", "pdf"])
async def test_a_folder_that_is_not_there(shop: Shop, tmp_path: Path, form: str) -> None:
    """A wrong path is a sentence and exit code 1."""
    path = tmp_path / "missing" / "orders"
    status, out, error = await export(shop, "--format", form, "--output", str(path))
    assert (status, out) == (1, "")
    assert error == f"There is no folder {path.parent}.\n"


def many_orders(folder: Path, count: int) -> None:
    """Fill a folder with the same order again and again."""
    shop = Shop(folder)
    order = shop.practice.receive(content("N1"))
    shop.index()
    shop.close()
    figures = history_row(order)
    with opened(shop.path) as other:
        (first,) = other.execute("SELECT * FROM orders").fetchall()
        marks = ", ".join("?" for _ in first)
        ids = [f"n{number}" for number in range(2, count + 1)]
        other.execute("BEGIN")
        other.executemany(f"INSERT INTO orders VALUES ({marks})", [(i, *first[1:]) for i in ids])  # noqa: S608 - question marks alone
        rows = [(row, name, *figures[1:]) for row, name in enumerate(ids, start=2)]
        other.executemany(INTO_HISTORY, rows)
        other.execute("COMMIT")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("form", ["csv", "pdf"])
@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
async def test_stopped_in_the_middle(tmp_path: Path, form: str, sign: signal.Signals) -> None:
    """Ctrl+C in the middle of a long export leaves no file, and says so."""
    data, out = tmp_path / "data", tmp_path / "out"
    for folder in (data, out):
        folder.mkdir()
    many_orders(data, 30_000)
    # Where the tests themselves run in the background, Ctrl+C is not heard by whom they start.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    program = await asyncio.create_subprocess_exec(
        *(sys.executable, MAIN, "export", "--data-dir", str(data), "--format", form),
        *("--output", str(out / "orders"), "--without-items"),
        stderr=asyncio.subprocess.PIPE,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
    )
    assert program.stderr
    said = await program.stderr.readline()
    assert b"orders written" in said
    program.send_signal(sign)
    rest = await program.stderr.read()
    assert await program.wait() == 1
    assert b"Stopped: nothing was written." in rest
    assert b"Traceback" not in rest
    assert names(out) == []
