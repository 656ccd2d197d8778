"""Bodies that no platform should send, and what can still be read in them."""

import json

import pytest

from kds.channels.channel import Arrival, ArrivalKind
from tests.channels.deliverect_reading import content, lines, read, stored

LINE = {"name": "Burger", "quantity": 1}
HEAD = '{"_id":"62570000d37c","channelOrderDisplayId":"A1","items":[{"name":"Burger","quantity":1}]'


def nested(levels: int, extra: str = "") -> bytes:
    """Write an order whose first item nests modifiers that deep, each once for its parent."""
    opening = "".join(f'{{"name":"L{level}","quantity":1,"subItems":[' for level in range(levels))
    return f'{{"_id":"62570000d37c","items":[{opening}{"]}" * levels}]{extra}}}'.encode()


def whole_ticket(arrival: Arrival) -> None:
    """Check that a person gets the ticket, complete and without a warning."""
    assert arrival.kind is ArrivalKind.ORDER
    assert arrival.attention == ""
    assert lines(arrival.content) == [(0, 1, "Burger")]
    assert arrival.content.remote_id == "62570000d37c"
    assert stored(arrival.content) == arrival.content


@pytest.mark.parametrize(
    ("said", "quantity"), [("2", 2), (2.0, 2), (" 3 ", 3), (2.5, 1), (None, 1), ("two", 1), ([], 1)]
)
def test_a_quantity_is_read_or_named(said: object, quantity: int) -> None:
    """A quantity that came as text is read; one that is no number is one piece, and is said."""
    order = content({"_id": "1", "items": [{"name": "Burger", "quantity": said}]})
    assert order.items[0].total_quantity == quantity
    assert bool(order.problems) == (said not in ("2", 2.0, " 3 "))
    assert all(problem.startswith("Burger: ") for problem in order.problems)


@pytest.mark.parametrize("said", [0, -2])
def test_a_quantity_below_one_is_shown_and_named(said: int) -> None:
    """A line of nothing is neither hidden nor turned into a piece; a person is told."""
    order = content({"_id": "1", "items": [{"name": "Burger", "quantity": said}]})
    assert order.items[0].quantity == said
    assert order.problems == (f"Burger: quantity {said}",)


def test_a_line_that_is_only_a_name_is_cooked() -> None:
    """An item that came as a bare word is a line with that name, and is said."""
    order = content({"_id": "1", "items": ["Burger", LINE, None, ["Cola"], 7]})
    assert lines(order) == [(0, 1, name) for name in ("Burger", "Burger", "Cola", "7")]
    assert len(order.problems) == 3


def test_lines_in_an_object_or_in_a_list_of_their_own_are_read() -> None:
    """Lines that are numbered in an object, or wrapped once more, are on the ticket."""
    modifiers = {"0": {"name": "Bacon", "quantity": 2}, "1": {"name": "Egg", "quantity": 1}}
    order = content({"_id": "1", "items": {"a": LINE | {"subItems": modifiers}, "b": LINE}})
    assert lines(order) == [(0, 1, "Burger"), (1, 2, "Bacon"), (1, 1, "Egg"), (0, 1, "Burger")]
    assert order.problems == ()
    assert lines(content({"_id": "1", "items": [[LINE]]})) == [(0, 1, "Burger")]


def test_one_item_in_place_of_the_list_is_read() -> None:
    """A single item where a list should stand is on the ticket."""
    order = content({"_id": "1", "items": LINE | {"subItems": {"name": "Bacon", "quantity": 2}}})
    assert lines(order) == [(0, 1, "Burger"), (1, 2, "Bacon")]
    assert order.problems == ()


def test_a_line_without_a_name_is_named_as_a_problem() -> None:
    """A line that says nothing is still a line on the ticket, and a person is told."""
    order = content({"_id": "1", "items": [{"quantity": 1}]})
    assert len(order.items) == 1
    assert order.problems == ("a line without a name",)


def test_a_mass_of_problems_is_counted_not_listed() -> None:
    """A thousand bad lines do not bury the ticket in a thousand complaints."""
    order = content({"_id": "1", "items": [{"name": "x"}] * 1000})
    assert len(order.items) == 1000
    assert len(order.problems) == 21
    assert order.problems[-1] == "… and 980 more"


def test_five_hundred_levels_are_read() -> None:
    """Modifiers nested 500 deep are all on the ticket."""
    arrival = read(nested(500))
    assert [item.depth for item in arrival.content.items] == list(range(500))
    assert arrival.attention == ""
    assert stored(arrival.content) == arrival.content


@pytest.mark.parametrize(
    "extra",
    [
        ',"tip":1e999',
        ',"tip":NaN',
        ',"tip":-Infinity',
        f',"tip":1{"0" * 30}',
        ',"note":"\\ud800"',
        ',"tip":1,"tip":2',
    ],
)
def test_five_hundred_levels_are_read_beside_an_odd_value(extra: str) -> None:
    """What can be read in a flat body can be read in a deep one: the lines are not lost."""
    flat = read((HEAD + extra + "}").encode())
    deep = read(nested(500, extra))
    assert flat.attention == ""
    assert deep.attention == ""
    assert len(deep.content.items) == 500
    assert deep.content.bill.tip == flat.content.bill.tip


def test_levels_beyond_any_sense_are_no_order() -> None:
    """A body of nothing but brackets is shown to a person, and holds nobody up."""
    arrival = read(b'{"_id":"1","items":' + b"[" * 100_000)
    assert "cannot be read" in arrival.attention


def test_ten_thousand_items_are_read() -> None:
    """An order of 10,000 items has 10,000 lines."""
    order = content(
        {"_id": "1", "items": [{"name": f"I{n}", "quantity": n % 9 + 1} for n in range(10_000)]}
    )
    assert len(order.items) == 10_000
    assert order.items[-1].title == "I9999"
    assert stored(order) == order


@pytest.mark.parametrize(
    "name",
    [
        "Pizza 🍕👩‍🍳",
        "برجر لحم مع جبن",
        "שווארמה",
        "汉堡包",
        "Cre\u0300me brûlée",
        "\u202eabc",
        "½ Hähnchen",
    ],
)
def test_names_of_any_script_are_kept_letter_by_letter(name: str) -> None:
    """A cook reads names with emoji, from right to left, and with accents, as they came."""
    for sent in (json.dumps, lambda value: json.dumps(value, ensure_ascii=False)):
        body = {"_id": "1", "items": [{"name": name, "quantity": 1, "remark": name}], "note": name}
        order = content(sent(body).encode())
        assert (order.items[0].name, order.items[0].remark, order.note) == (name, name, name)
        assert stored(order) == order


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("a\ud800b", "ab"),
        ("\udfffab", "ab"),
        ("a\0b", "ab"),
        ("a\x1b[31mb", "a[31mb"),
        ("a\r\nb", "a\nb"),
    ],
)
def test_what_cannot_be_stored_or_drawn_is_left_out(sent: str, shown: str) -> None:
    """Half characters and control signs vanish; the words around them stay."""
    order = content({"_id": sent, "note": sent, "items": [{"name": sent, "quantity": 1}]})
    assert (order.note, order.items[0].name) == (shown, shown)
    assert stored(order) == order


def test_a_hundred_kilobyte_remark_is_kept_whole() -> None:
    """A remark of 100 kB is there to its last letter."""
    remark = "no onions " * 10_240 + "end"
    order = content({"_id": "1", "items": [LINE | {"remark": remark}]})
    assert order.items[0].remark == remark
    assert stored(order) == order


@pytest.mark.parametrize(
    "number", ["1e999", "-1e999", "NaN", "Infinity", "-Infinity", f"1{'0' * 400}", "1e300", "true"]
)
@pytest.mark.parametrize(
    "key",
    ["tip", "channel", "status", "orderType", "pickupTime", "numberOfCustomers", "decimalDigits"],
)
def test_a_number_beyond_sense_is_no_number(key: str, number: str) -> None:
    """No price, time or code is made of infinity; the rest of the ticket is as it should be."""
    arrival = read(f'{HEAD},"{key}":{number}}}'.encode())
    whole_ticket(arrival)
    said, without = arrival.content, read((HEAD + "}").encode()).content
    assert (said.bill, said.guests, said.pickup_at) == (without.bill, None, None)
    assert (said.order_type, said.source_key) == (without.order_type, "")


def test_a_number_of_five_thousand_digits_costs_only_itself() -> None:
    """One absurd number does not take the rest of a ticket away."""
    whole_ticket(read(f'{HEAD},"tip":1{"0" * 5000}}}'.encode()))


def test_a_key_that_stands_twice_counts_by_its_last_value() -> None:
    """Of two notes the later one is read."""
    arrival = read((HEAD + ',"note":"first","note":"second"}').encode())
    whole_ticket(arrival)
    assert arrival.content.note == "second"


def test_a_byte_order_mark_is_not_part_of_the_order() -> None:
    """A body that starts with a byte order mark is read like any other."""
    whole_ticket(read(b"\xef\xbb\xbf" + HEAD.encode() + b"}"))


def test_bytes_that_are_no_text_spoil_only_themselves() -> None:
    """One broken letter in a note leaves the rest of the ticket as it is."""
    arrival = read(HEAD.encode() + b',"note":"caf\xe9 or \xff\xfe"}')
    whole_ticket(arrival)
    assert arrival.content.note.startswith("caf")
    assert " or " in arrival.content.note


@pytest.mark.parametrize("body", [b"", b"   ", b"{", b"nonsense", b"\x00\x01\xff", HEAD.encode()])
def test_what_is_not_json_is_for_a_person(body: bytes) -> None:
    """A body that is no JSON becomes a ticket that says so."""
    arrival = read(body)
    assert arrival.kind is ArrivalKind.ORDER
    assert arrival.attention.startswith("The order cannot be read: it is not JSON")


@pytest.mark.parametrize("body", [b"[]", b"1", b'"order"', b"null", b"{}", b"[1,2]"])
def test_json_that_is_no_order_is_for_a_person(body: bytes) -> None:
    """A body that is JSON but no order becomes a ticket that says so."""
    assert read(body).attention == "The order cannot be read: it is JSON, but not an order."


def test_an_order_without_its_id_is_for_a_person() -> None:
    """Nothing can be told back of an order without an id, so a person is asked to telephone."""
    arrival = read({"channelOrderId": "G-1", "items": [LINE]})
    assert "without its id" in arrival.attention
    assert lines(arrival.content) == [(0, 1, "Burger")]


@pytest.mark.parametrize("items", [None, [], {}, "", [None]])
def test_an_order_without_items_is_for_a_person(items: object) -> None:
    """An order that says nothing to cook sends a person to the platform's own tablet."""
    assert "without items" in read({"_id": "1", "items": items}).attention


def test_a_cancellation_without_any_id_is_for_a_person() -> None:
    """A cancellation that names no order is not thrown away."""
    arrival = read({"status": 100, "items": [LINE]})
    assert arrival.kind is ArrivalKind.ORDER
    assert "does not say which order" in arrival.attention


@pytest.mark.parametrize("status", [100, " 100 ", 100.0])
def test_a_cancellation_is_told_by_its_status(status: object) -> None:
    """Status 100 cancels, also when it came as text."""
    assert read({"_id": "1", "status": status}).kind is ArrivalKind.CANCELLATION
    assert read({"channelOrderId": "1", "status": status}).kind is ArrivalKind.CANCELLATION


@pytest.mark.parametrize("status", [1, 110, 10, 1000, None, True, [100], "cancel"])
def test_any_other_status_is_an_order(status: object) -> None:
    """No status but 100 throws an order off the board."""
    assert read({"_id": "1", "status": status, "items": [LINE]}).kind is ArrivalKind.ORDER
