"""No cell of a table is a formula, whatever somebody wrote into an order."""

import csv
import io
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kds.domain.items import Item
from kds.domain.order import Content, Order
from kds.export.csv_rows import safe, write_csv
from kds.export.include import Include
from tests.store.orders import NOON

SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u207a\u207b\u208a\u208c\u2212"
BLANKS = " \t\r\n\x00\x0b\x0c\x1c\x85\u00a0\u200b\u2028\u3000\ufeff"
UNSEEN = {"Zs", "Zl", "Zp", "Cc", "Cf"}
ANY = st.text(
    st.one_of(st.sampled_from(SIGNS + BLANKS + ";,'\"|1A("), st.characters(codec="utf-8")),
    max_size=12,
)


def is_formula(cell: str) -> bool:
    """Whether any spreadsheet could take a cell for a formula: blanks and widths do not matter."""
    unseen = {sign for sign in cell if unicodedata.category(sign) in UNSEEN}
    bare = cell.lstrip("".join(unseen))
    first = unicodedata.normalize("NFKC", bare[:1]).replace("\u2212", "-")[:1]
    if first not in tuple("=+-@"):
        return False
    try:
        float(cell)
    except ValueError:
        return True
    return not cell.isascii()


@given(ANY)
@settings(max_examples=300)
def test_no_text_begins_a_formula(text: str) -> None:
    """A spreadsheet shows what was written, and works nothing out."""
    assert not is_formula(str(safe(text)))


@given(ANY)
@settings(max_examples=300)
def test_no_part_of_a_text_begins_a_formula(text: str) -> None:
    """Where a spreadsheet parts cells at semicolons, tabs and lines, no part is a formula."""
    cell = str(safe(text))
    for part in cell.replace("\t", ";").replace("\r", ";").replace("\n", ";").split(";"):
        assert not is_formula(part) or cell == text


@given(ANY)
@settings(max_examples=200)
def test_only_apostrophes_are_added(text: str) -> None:
    """Every sign that was written is in the table, in its order."""
    rest = iter(str(safe(text)))
    assert all(any(sign == found for found in rest) for sign in text)
    assert str(safe(text)).replace("'", "") == text.replace("'", "")


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2))
def test_numbers_stay_numbers(number: object) -> None:
    """An amount below nothing can be added up."""
    text = f"{number:f}"
    assert safe(text) == text


@pytest.mark.parametrize("text", ["-5+1", "+5", "-1e3", "-", "--5", "-\uff11", "-5;-6", "-5 "])
def test_what_only_looks_like_a_number_is_text(text: str) -> None:
    """A sum is not a number."""
    assert str(safe(text)).startswith("'")


@given(ANY, st.booleans(), st.booleans())
@settings(max_examples=100)
def test_a_whole_table_is_read_back(text: str, items: bool, guests: bool) -> None:  # noqa: FBT001 - invented
    """Every row has a cell for each heading, and none is a formula, whoever reads it."""
    item = Item(name=text, remark=text, plu=text)
    content = Content(display_id=text, note=text, source=text, delivery_note=text, items=(item,))
    order = Order(id="1", channel="deliverect", received_at=NOON, content=content)
    target = io.StringIO(newline="")
    write_csv(iter([order]), target, Include(items=items, guests=guests))
    heading, row = csv.reader(io.StringIO(target.getvalue(), newline=""))
    assert len(heading) == len(row)
    assert ("name" in heading, "delivery_note" in heading) == (items, guests)
    assert not [cell for cell in row if is_formula(cell)]


def test_long_runs_of_blanks_take_no_time() -> None:
    """A note made to keep the export busy is written like any other."""
    for run in ("\t", ";", " ", "; ", "\u200b="):
        text = run * 200_000
        assert len(str(safe(text))) >= len(text)
