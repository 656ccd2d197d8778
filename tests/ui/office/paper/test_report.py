"""One order on paper, for a dispute with its platform."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter

from kds.domain.money import Bill
from kds.domain.order import Order
from kds.ui.language import choose
from kds.ui.office.paper.printers import NotPrinted, hand_over
from kds.ui.office.paper.report import Report, write_report
from kds.ui.office.paper.sheet import Sender
from kds.ui.theme import load_fonts
from tests.export.shop import GUEST, GUEST_WORDS, PLACE, Shop
from tests.ui.practice import NOON, content

SENDER = Sender("Grill 7", NOON)
RAW = json.dumps({"customer": {"name": GUEST.name}, "items": [{"name": "Burger"}], "z": "end"})


@pytest.fixture
def shop(tmp_path: Path, qapp: object) -> Iterator[Shop]:
    """A shop without orders, and fonts to write with."""
    del qapp
    load_fonts()
    made = Shop(tmp_path)
    yield made
    made.close()


def disputed(shop: Shop) -> Order:
    """Let an order go wrong in more than one way, over midnight."""
    practice = shop.practice
    bill = Bill(total=1250, currency="EUR", decimals=2, payment="card", paid=True)
    said = content(
        *("D4", "2 Burger", "> 1 Cheese", "> 1 -Onion"),
        note="nut allergy",
        customer=GUEST,
        address=PLACE,
        bill=bill,
        other_ids=("alias-9",),
    )
    order = practice.receive(said, raw=RAW)
    practice.kitchen.marks.see_allergy(order.id)
    practice.clock.turn(10)
    practice.kitchen.accept(order.id)
    practice.clock.turn(4)
    practice.put_off(order, "The platform answered 503.", 2)
    practice.clock.turn(3)
    practice.hear(order, took_ms=380)
    practice.clock.turn(6 * 3600)
    practice.kitchen.ready(order.id)
    practice.clock.turn(4)
    return practice.refuse(order, "Wilhelmina has gone")


def report(shop: Shop, order: Order, *, guests: bool = False, bodies: bool = False) -> Report:
    """Return what is written of an order."""
    journal = [row for row in shop.practice.store.journal() if row.order_id == order.id]
    personal = ("customer", "deliveryaddress")
    return Report(
        order=order,
        journal=journal,
        title="Deliverect",
        personal=personal,
        guests=guests,
        bodies=bodies,
    )


def printed(shop: Shop, made: Report) -> tuple[PdfReader, str]:
    """Return a report as a PDF, and all that stands in it."""
    path = shop.path.parent / "order.pdf"
    path.touch()
    count = write_report(made, path, SENDER)
    reader = PdfReader(path)
    assert len(reader.pages) == count
    text = "\n".join(page.extract_text() for page in reader.pages)
    return reader, " ".join(text.replace("\xa0", " ").split())


def test_everything_a_dispute_needs(shop: Shop) -> None:
    """Ticket, money, what was heard and when, each press and attempt with its time and answer."""
    reader, text = printed(shop, report(shop, disputed(shop)))
    for words in (
        *("D4 · Deliveroo", "2× Burger", "2× Cheese", "NO Onion", "nut allergy"),
        *("Total €12.50", "card · paid", "channel-D4", "remote-D4", "alias-9"),
        *("What Deliverect heard, and when", "“Accepted”: heard by Deliverect at"),
        *("What happened", "Came in from Deliverect and was stored", "Accept pressed"),
        "“Accepted” not heard: The platform answered 503. · to be tried again at",
        "Deliverect heard “Accepted” (200), answered in 0.4 s, 7.0 s after the press",
        *("Saturday, 14 March 2026", "Sunday, 15 March 2026", "Ready pressed"),
        "Deliverect refused “Ready” (400): … has gone",
        *("Screen Grill 7", "times:", "UTC", "Page 1 of 1", "Europe/Amsterdam"),
    ):
        assert words in text, text
    assert reader.metadata
    assert reader.metadata.title == "Order D4 · Deliveroo"
    assert [word for word in GUEST_WORDS if word in text] == []


def test_guests_and_bodies_when_asked_for(shop: Shop) -> None:
    """With both ticks the guest and every sign that the platform sent are there."""
    order = disputed(shop)
    _, text = printed(shop, report(shop, order, guests=True, bodies=True))
    for words in ("Wilhelmina Quist", "Zonnebloemlaan 7", "Raw bodies", '"name": "Burger"'):
        assert words in text
    _, text = printed(shop, report(shop, order, bodies=True))
    assert '"name": "Burger"' in text
    assert '"customer": null' in text
    assert [word for word in GUEST_WORDS if word in text] == []


def test_a_body_of_a_platform_nobody_knows_is_left_out(shop: Shop) -> None:
    """Where nobody knows what is personal in a body, it is not there without its guest."""
    made = replace(report(shop, disputed(shop), bodies=True), personal=None)
    _, text = printed(shop, made)
    assert "Burger" in text
    assert '"z"' not in text


def test_a_long_body_goes_on_over_pages(shop: Shop) -> None:
    """Each sign of a body is on some page, one word as long as a page too, and pages count."""
    long = json.dumps({"items": [{"name": f"Item{n:04}"} for n in range(400)], "x": "y" * 8000})
    order = shop.practice.receive(content("D4"), raw=long)
    reader, text = printed(shop, report(shop, order, bodies=True))
    assert [n for n in range(400) if f"Item{n:04}" not in text] == []
    assert text.count("y") >= 8000
    assert len(reader.pages) > 5
    assert f"Page {len(reader.pages)} of {len(reader.pages)}" in text


def test_as_text(shop: Shop) -> None:
    """What is copied says the same, with the guest only when asked for."""
    order = disputed(shop)
    text = report(shop, order).text(SENDER)
    assert "Order D4 · Deliveroo" in text
    assert "Deliverect refused “Ready” (400)" in text
    assert [word for word in GUEST_WORDS if word in text] == []
    text = report(shop, order, guests=True, bodies=True).text(SENDER)
    assert "Wilhelmina Quist" in text
    assert RAW in text


def test_words_of_others_are_no_markup(shop: Shop) -> None:
    """A note with signs of HTML is written as it came."""
    order = shop.practice.receive(content("D4", "1 <b>Burger</b>", note="<img src='x'> & more"))
    _, text = printed(shop, report(shop, order))
    assert "<b>Burger</b>" in text
    assert "<img src='x'> & more" in text


def test_in_the_language_of_the_screen(shop: Shop) -> None:
    """A German screen writes German paper."""
    choose("de")
    _, text = printed(shop, report(shop, disputed(shop)))
    assert "12,50 €" in text
    assert "Samstag, 14. März 2026" in text


def test_on_a_printer(shop: Shop) -> None:
    """A printer gets the same pages as a file, from a thread that is not the screen's."""
    path = shop.path.parent / "printed.pdf"
    made = report(shop, disputed(shop))

    def go() -> int:
        # Qt's own printer into a file: the same way as to any other.
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(path))
        return hand_over(made, printer, SENDER)

    with ThreadPoolExecutor(1) as threads:
        assert threads.submit(go).result() == 1
    reader = PdfReader(path)
    text = " ".join(reader.pages[0].extract_text().replace("\xa0", " ").split())
    for words in ("2× Burger", "Deliverect refused “Ready” (400)", "Page 1 of 1", "Grill 7"):
        assert words in text
    assert [round(float(side)) for side in reader.pages[0].mediabox[2:]] == [595, 842]


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_takes_no_job(shop: Shop) -> None:
    """A printer that cannot begin says so in a sentence."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(shop.path.parent / "missing" / "printed.pdf"))
    with pytest.raises(NotPrinted, match="takes no job now"):
        hand_over(report(shop, disputed(shop)), printer, SENDER)
