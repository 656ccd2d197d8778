"""Guests and drivers leave the program only when somebody asks for them."""

import csv
import io
import json
from dataclasses import replace

from kds.domain.order import Courier, Customer, Order
from kds.export.csv_rows import write_csv
from kds.export.guests import guest_words, swept, without_guest, without_guest_words
from kds.export.include import Include
from kds.export.json_lines import write_json
from kds.store.history import every_order
from tests.export.shop import GUEST, GUEST_WORDS, Shop
from tests.ui.practice import content

PEOPLE = (*GUEST_WORDS, "Kees", "Vrachtman", "0600")


def written(shop: Shop, form: str, include: Include) -> str:
    """Return the export of all orders."""
    target = io.StringIO(newline="")
    write = write_csv if form == "csv" else write_json
    write(every_order(shop.path), target, include)
    return target.getvalue()


def test_nobody_is_named_unless_asked_for(shop: Shop) -> None:
    """Without the tick no name, number, address or note for the driver is in any export."""
    shop.two_days()
    for form in ("csv", "json"):
        text = written(shop, form, Include())
        assert [word for word in PEOPLE if word in text] == []
        assert "For …: no onions" in text
        assert "Chicken Burger" in text


def test_who_asks_gets_them(shop: Shop) -> None:
    """With the tick everything that is still kept of a guest is there, in columns of its own."""
    shop.two_days()
    first = next(csv.DictReader(io.StringIO(written(shop, "csv", Include(guests=True)))))
    assert (first["customer_name"], first["street"]) == ("Wilhelmina Quist", "Zonnebloemlaan")
    assert first["customer_phone"] == "'+31 6 5550 1234"
    assert (first["driver"], first["delivery_note"]) == ("Kees Vrachtman", "door 9")
    first = json.loads(written(shop, "json", Include(guests=True)))[0]
    assert first["customer"]["email"] == "w.quist@example.net"
    assert first["address"]["city"] == "Utrecht"
    assert "For Wilhelmina" in first["note"]


def test_an_order_a_line(shop: Shop) -> None:
    """Without items each order is in one row, so that its total can be added up."""
    shop.two_days()
    rows = list(csv.DictReader(io.StringIO(written(shop, "csv", Include(items=False)))))
    assert [row["display_id"] for row in rows] == ["A1", "B2", "C3", "D4"]
    assert "name" not in rows[0]
    assert sum(float(row["total"]) for row in rows) == 46.5
    orders = json.loads(written(shop, "json", Include(items=False)))
    assert "items" not in orders[0]


def test_names_go_out_of_what_others_said(shop: Shop) -> None:
    """A name in a note or in a platform's answer falls; dishes and the platform's name stay."""
    shop.practice.clock.turn(1)
    said = content(
        "A1",
        "1 Quist Burger “for quist”",
        customer=replace(GUEST, name="Wilhelmina Quist Deliveroo"),
        courier=Courier(name="Bo Li"),
    )
    order = shop.practice.receive(said, attention="WILHELMINA asked twice")
    shop.practice.kitchen.accept(order.id)
    shop.practice.clock.turn(4)
    order = shop.practice.refuse(order, "Wilhelmina Quist is blocked at Deliveroo")
    bare = without_guest(order)
    assert bare.attention == "… asked twice"
    assert bare.steps[0].problem == "… … is blocked at Deliveroo"
    assert (bare.content.items[0].name, bare.content.items[0].remark) == ("Quist Burger", "for …")
    assert (bare.content.customer, bare.content.courier.name) == (Customer(), "")
    rows = [without_guest_words(row, guest_words(order)) for row in shop.practice.store.journal()]
    assert "Quist" not in " ".join(str(row.data) for row in rows)
    assert any("is blocked at Deliveroo" in str(row.data) for row in rows)


def test_only_whole_words_fall() -> None:
    """A guest called Ann takes nothing out of a banana."""
    assert swept("Ann, banana for ann!", ("Ann",)) == "…, banana for …!"


def test_an_order_without_guest_is_the_same(shop: Shop) -> None:
    """Where nobody is named nothing is lost."""
    order: Order = shop.practice.receive(content("A1", note="no nuts", source="Wolt"))
    bare = without_guest(order)
    assert (bare.content.note, bare.content.items) == ("no nuts", order.content.items)
    assert bare.standing == order.standing
