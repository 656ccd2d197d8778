"""A selection on paper: every order by its day, with sums that are right, on numbered pages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from kds.domain.money import Bill
from kds.export.selection import Selection
from kds.export.target import NotWritten, unfinished
from kds.store.finding import Wanted
from kds.ui.language import choose
from kds.ui.office.paper.day_list import write_list
from kds.ui.office.paper.named import file_name, fit_for_a_name, subject
from kds.ui.office.paper.sheet import Sender
from kds.ui.theme import load_fonts
from tests.export.shop import GUEST_WORDS, Shop
from tests.export.test_target import names, small_disk
from tests.ui.practice import NOON, content

SENDER = Sender("Grill 7", NOON)


@pytest.fixture
def shop(tmp_path: Path, qapp: object) -> Iterator[Shop]:
    """A shop without orders, and fonts to write with."""
    del qapp
    load_fonts()
    made = Shop(tmp_path)
    yield made
    made.close()


def listed(shop: Shop, wanted: Wanted | None = None, *, guests: bool = False) -> PdfReader:
    """Return the list of orders as a PDF."""
    path = shop.path.parent / "list.pdf"
    selection = Selection(shop.path)
    orders = selection.orders(wanted or Wanted(), lambda _done, _total: None)
    with unfinished(path) as made:
        write_list(orders, made, subject(wanted or Wanted()), SENDER, guests=guests)
    selection.close()
    return PdfReader(path)


def lines(reader: PdfReader) -> list[str]:
    """Return what stands on all pages, cell by cell."""
    return "\n".join(page.extract_text() for page in reader.pages).replace("\xa0", " ").split("\n")


def test_orders_by_day_with_sums(shop: Shop) -> None:
    """Each day has its orders and what they come to; at the end stands what all come to."""
    shop.two_days()
    found = lines(listed(shop))
    for words in ("Saturday, 14 March 2026", "Sunday, 15 March 2026", "Page 1", "Orders: all"):
        assert words in found
    first, second = found.index("Saturday, 14 March 2026"), found.index("Sunday, 15 March 2026")
    where = [found.index(number) for number in ("A1", "B2", "C3", "D4")]
    assert first < where[0] < second < where[1] < where[2] < where[3]
    assert "1 orders · €12.50" in found
    assert "3 orders, 1 cancelled, 1 late · €12.50 · £9.00" in found
    assert "All: 4 orders, 1 cancelled, 1 late · €25.00 · £9.00" in found
    assert any("Screen Grill 7" in line and "UTC" in line for line in found)


def test_it_says_what_it_is(shop: Shop) -> None:
    """The file's own title says which orders are in it, on A4."""
    shop.two_days()
    reader = listed(shop, Wanted(sources=("Wolt",), cancelled=True))
    assert reader.metadata
    assert reader.metadata.title == "Orders: Wolt · Cancelled"
    assert [round(float(side)) for side in reader.pages[0].mediabox[2:]] == [595, 842]
    assert "A1" not in lines(reader)


def test_guests_are_a_column_only_when_asked_for(shop: Shop) -> None:
    """Who ordered stands on a page across, and nowhere else."""
    shop.two_days()
    text = "\n".join(lines(listed(shop)))
    assert [word for word in GUEST_WORDS if word in text] == []
    reader = listed(shop, guests=True)
    assert any("Wilhelmina Quist" in line for line in lines(reader))
    assert float(reader.pages[0].mediabox[2]) > 800


def test_many_orders_on_many_pages(shop: Shop) -> None:
    """Every order is on just one page, each page has its number, and nothing runs off it."""
    bill = Bill(total=100, currency="EUR")
    for number in range(300):
        shop.practice.clock.turn(600)
        shop.practice.receive(content(f"N{number:03}", bill=bill))
    reader = listed(shop)
    found = lines(reader)
    assert [cell for cell in found if cell.startswith("N") and cell[1:].isdecimal()] == [
        f"N{number:03}" for number in range(300)
    ]
    assert len(reader.pages) > 5
    for number, page in enumerate(reader.pages, start=1):
        assert f"Page {number}" in page.extract_text().split("\n")
    sums = [cell for cell in found if " orders · €" in cell]
    assert sum(int(cell.split()[0]) for cell in sums[:-1]) == 300
    assert sums[-1] == "All: 300 orders · €300.00"
    places: list[float] = []

    def visit(text: str, cm: list[float], tm: list[float], *_: object) -> None:
        if text.strip():
            places.append(tm[4] * cm[1] + tm[5] * cm[3] + cm[5])

    for page in reader.pages:
        page.extract_text(visitor_text=visit)
    assert places
    assert 0 < min(places) <= max(places) < 842


def test_no_orders_are_a_page_that_says_so(shop: Shop) -> None:
    """Where nothing fits there is a page with nothing on it but the sum."""
    reader = listed(shop)
    assert len(reader.pages) == 1
    assert "All: 0 orders" in lines(reader)


def test_in_the_language_of_the_screen(shop: Shop) -> None:
    """Days, states and money are written as the screen does."""
    choose("de")
    shop.two_days()
    found = lines(listed(shop))
    assert "Samstag, 14. März 2026" in found
    assert "Abholung" in found
    assert "12,50 €" in found


def test_a_full_disk_is_noticed(shop: Shop, tmp_path: Path) -> None:
    """Qt says nothing when a disk is full: no half PDF is left all the same."""
    for number in range(400):
        shop.practice.receive(content(f"N{number:03}"))
    with small_disk(tmp_path) as disk:
        (disk / "ballast").write_bytes(b"x" * 48_000)
        selection = Selection(shop.path)
        orders = selection.orders(Wanted(), lambda _done, _total: None)
        with (
            pytest.raises(NotWritten, match="no room left"),
            unfinished(disk / "list.pdf") as made,
        ):
            write_list(orders, made, "all", SENDER, guests=False)
        selection.close()
        assert names(disk) == ["ballast"]


def test_what_a_report_picked_is_said() -> None:
    """A list of the orders behind a bar does not pretend to be all orders."""
    assert subject(Wanted()) == "all"
    assert subject(Wanted(ids=("1",), real=True)) == "as counted by a report · no tests"


def test_names_of_files() -> None:
    """A file is named by its days, whatever the language, and fits any system."""
    since = NOON.astimezone().replace(hour=0, minute=0)
    today = NOON.date()
    assert file_name(Wanted(), today) == "orders_until_2026-03-14"
    assert file_name(Wanted(since=since, until=NOON), today) == "orders_2026-03-14"
    assert fit_for_a_name('#4/5: "x" .') == "4-5-x"
