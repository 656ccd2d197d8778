"""Everything that was ordered, as JSON and as CSV, while the program runs."""

import csv
import io
import json
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.kit.bodies import order_body
from tests.kit.headless import run_main
from tests.kit.house import House

DEEP = 500


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A house that goes on running while its orders are exported."""
    async with House(tmp_path / "data") as house:
        yield house


async def exported(house: House, form: str = "json") -> str:
    """Return what the command writes."""
    status, out, error = await run_main("export", "--data-dir", str(house.folder), "--format", form)
    assert (status, error) == (0, "")
    return out


@contextmanager
def deep_recursion() -> Iterator[None]:
    """Let `json` read what is nested deep."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(20_000)
    yield
    sys.setrecursionlimit(before)


async def test_shape(house: House) -> None:
    """An order has its ids, state, nested items with both quantities, and its steps."""
    order = await house.receive(order_body())
    house.kitchen.accept(order.id)
    await house.all_told(order.id)
    await house.platform.go_down()
    house.kitchen.ready(order.id)
    (shown,) = json.loads(await exported(house))
    assert {key: shown[key] for key in ("channel", "channel_order_id", "display_id", "state")} == {
        "channel": "deliverect",
        "channel_order_id": "UBER-1",
        "display_id": "U1",
        "state": "ready",
    }
    assert shown["id"] == order.id
    (fries,) = shown["items"]
    (mayonnaise,) = fries["modifiers"]
    keys = ("name", "quantity", "total_quantity")
    assert [fries[key] for key in keys] == ["Fries", 2, 2]
    assert [mayonnaise[key] for key in keys] == ["Mayonnaise", 1, 2]
    assert mayonnaise["modifiers"] == []
    accepted, ready = shown["steps"]
    assert (accepted["code"], ready["code"], ready["told_at"]) == (20, 70, None)
    assert datetime.fromisoformat(accepted["told_at"]).tzinfo


async def test_no_orders_is_an_empty_array(house: House) -> None:
    """A kitchen that has had no order yet exports nothing, validly."""
    assert json.loads(await exported(house)) == []
    assert len(list(csv.reader(io.StringIO(await exported(house, "csv"))))) == 1


async def test_all_orders_oldest_first(house: House) -> None:
    """Every order is in it once, closed and cancelled ones too, in the order of arrival."""
    for number in range(40):
        order = await house.receive(order_body(number))
        if number % 3 == 0:
            house.kitchen.cancel(order.id, "closed")
    await house.quiet()
    shown = [order["display_id"] for order in json.loads(await exported(house))]
    assert shown == [f"U{number}" for number in range(40)]


async def test_five_hundred_levels_are_valid_json(house: House) -> None:
    """Modifiers nested 500 deep, one beside another, are nested just so in the export."""
    items: list[dict[str, Any]] = [
        {"name": "bottom", "quantity": 1},
        {"name": "beside", "quantity": 1},
    ]
    for level in reversed(range(DEEP)):
        items = [{"name": f"L{level}", "quantity": 1, "subItems": items}]
    with deep_recursion():
        raw = json.dumps(order_body(items=[*items, {"name": "after", "quantity": 1}])).encode()
    assert await house.send(raw) == 200
    text = await exported(house)
    with deep_recursion():
        (shown,) = json.loads(text)
    top, after = shown["items"]
    assert (top["name"], after["name"]) == ("L0", "after")
    for level in range(1, DEEP):
        (top,) = top["modifiers"]
        assert top["name"] == f"L{level}"
    assert [line["name"] for line in top["modifiers"]] == ["bottom", "beside"]


async def test_order_that_cannot_be_read_is_exported(house: House) -> None:
    """What came and could not be read is in the export, with the reason."""
    await house.send(b"pizza")
    (shown,) = json.loads(await exported(house))
    assert shown["items"] == []
    assert shown["attention"]


async def test_csv_has_a_row_for_each_line(house: House) -> None:
    """CSV has a row for each item and modifier, with the order's own cells in each of them."""
    await house.receive(order_body(1))
    await house.send(order_body(2, items=[]))
    rows = list(csv.DictReader(io.StringIO(await exported(house, "csv"), newline="")))
    shown = [(r["display_id"], r["depth"], r["name"], r["total_quantity"]) for r in rows]
    assert shown == [("U1", "0", "Fries", "2"), ("U1", "1", "Mayonnaise", "2"), ("U2", "", "", "")]
    assert {row["total"] for row in rows} == {"9.00"}


FORMULAS = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", '=cmd|"/C calc"!A1', " =1+1", "\uff1d1+1"]


@pytest.mark.parametrize("name", FORMULAS)
async def test_csv_holds_no_formula(house: House, name: str) -> None:
    """No cell begins as a spreadsheet's formula does, whoever wrote the order."""
    item = {"name": name, "remark": name, "plu": name, "quantity": 1}
    body = order_body(items=[item], note=name, channelOrderDisplayId=name, channelOrderId=name)
    order = await house.receive(body)
    house.kitchen.cancel(order.id, name)
    rows = list(csv.reader(io.StringIO(await exported(house, "csv"), newline="")))
    assert len(rows) == 2
    assert not [cell for cell in rows[1] if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert any(name.strip() in cell for cell in rows[1])


async def test_csv_keeps_negative_amounts_as_numbers(house: House) -> None:
    """A price below nothing stays a number that can be added up."""
    item = {"name": "Voucher", "price": -250, "quantity": 1}
    await house.receive(order_body(items=[item]))
    (row,) = csv.DictReader(io.StringIO(await exported(house, "csv"), newline=""))
    assert row["price"] == "-2.50"


async def test_csv_keeps_lines_quotes_and_scripts(house: House) -> None:
    """Line breaks, quotes, separators and any script survive in their cells."""
    note = 'first\nsecond, "third"; مقلي 🍟'
    await house.receive(order_body(note=note))
    rows = list(csv.DictReader(io.StringIO(await exported(house, "csv"), newline="")))
    assert {row["note"] for row in rows} == {note}


async def test_output_file(house: House, tmp_path: Path) -> None:
    """With --output the export is in the file, and nothing on the terminal."""
    await house.receive(order_body(note="مقلي 🍟"))
    path = tmp_path / "orders.json"
    status, out, error = await run_main(
        *("export", "--data-dir", str(house.folder), "--output", str(path)),
        PYTHONUTF8="0",
        LC_ALL="C",
    )
    assert (status, out, error) == (0, "", "")
    assert json.loads(path.read_text("utf-8"))[0]["note"] == "مقلي 🍟"


async def test_terminal_of_any_language(house: House) -> None:
    """An export to a terminal that knows ASCII only is still whole, in UTF-8."""
    await house.receive(order_body(note="مقلي 🍟"))
    status, out, _ = await run_main(
        *("export", "--data-dir", str(house.folder)),
        PYTHONUTF8="0",
        LC_ALL="C",
        PYTHONCOERCECLOCALE="0",
    )
    assert status == 0
    assert json.loads(out)[0]["note"] == "مقلي 🍟"


@pytest.mark.parametrize("form", ["json", "csv"])
async def test_folder_without_orders(tmp_path: Path, form: str) -> None:
    """A folder that is missing or empty is a sentence and exit code 1, and stays as it is."""
    for folder in (tmp_path / "missing", tmp_path):
        status, out, error = await run_main("export", "--data-dir", str(folder), "--format", form)
        assert (status, out) == (1, "")
        assert str(folder) in error
        assert "Traceback" not in error
    assert not any(tmp_path.iterdir())  # noqa: ASYNC240 - a folder of the test's own


async def test_database_that_is_none(tmp_path: Path) -> None:
    """A file that is no database is a sentence and exit code 1."""
    (tmp_path / "kds.db").write_bytes(b"noise" * 1000)
    status, _, error = await run_main("export", "--data-dir", str(tmp_path))
    assert status == 1
    assert "Traceback" not in error


async def test_export_after_the_program_has_ended(tmp_path: Path) -> None:
    """An export needs no running program."""
    async with House(tmp_path / "data") as house:
        await house.receive(order_body())
        await house.close()
        assert len(json.loads(await exported(house))) == 1
