"""What a JET Connect order costs. Whole minor units, no currency.

Source: KONF: amounts are always positive and a discount is subtracted; one that came negative was
seen in an integration of 2026, so the sign is never trusted. `total` is the food alone and
`payment.final` what the guest pays: seen in a real order.
"""

from collections.abc import Iterator, Mapping

from kds.channels.body import entries, text
from kds.channels.jet_connect.lines import amount
from kds.channels.jet_connect.spelling import folded, in_words
from kds.domain.money import Bill, Discount, Fee

_CASH = "cash"
# Whatever is paid on delivery. Source: an integration of 2026, "CASH and the HOME_* methods".
_AT_THE_DOOR = "home_"
_KNOWN = frozenset(
    {
        *("deliveryfee", "servicecharge", "bagfee", "drivertip", "smallorderfee"),
        *("itemdepositgroup", "discount"),
    }
)


def read_bill(body: Mapping[str, object], problems: list[str]) -> Bill:
    """Return the bill of an order whose fields are folded."""
    payment = folded(body.get("payment"))
    final = folded(payment.get("final"))
    sums: dict[str, int] = {}
    discounts: list[Discount] = []
    fees: list[Fee] = []
    for name, price in _adjustments(payment.get("adjustments")):
        said = amount(price)
        if said is None:
            problems.append(f"{in_words(name) or 'an adjustment'}: no amount")
        elif name.lower() == "discount" and said:
            discounts.append(Discount(name=name, amount=-abs(said)))
        elif name.lower() in _KNOWN:
            sums[name.lower()] = sums.get(name.lower(), 0) + abs(said)
        elif said:
            fees.append(Fee(name=in_words(name) or "other", amount=abs(said)))
    subtotal = _positive(body.get("total"), "total", problems)
    if subtotal is None:
        subtotal = _positive(payment.get("itemsincart"), "items in cart", problems)
    method = text(body.get("paymentmethod")).strip().lower()
    tender = text(body.get("tendertype")).strip()
    return Bill(
        total=_positive(payment.get("final"), "final", problems),
        subtotal=subtotal,
        # Of a card nobody says whether it has been charged yet.
        paid=False if method == _CASH or method.startswith(_AT_THE_DOOR) else None,
        payment=f"{method} ({tender})" if method and tender else method or tender,
        discount_total=sum(discount.amount for discount in discounts),
        discounts=tuple(discounts),
        tax_total=amount(final.get("tax")),
        driver_tip=sums.get("drivertip", 0),
        delivery_cost=sums.get("deliveryfee", 0),
        service_charge=sums.get("servicecharge", 0),
        bag_fee=sums.get("bagfee", 0),
        small_order_fee=sums.get("smallorderfee", 0),
        deposit=sums.get("itemdepositgroup", 0) or abs(amount(payment.get("deposit")) or 0),
        fees=tuple(fees),
    )


def _adjustments(value: object) -> Iterator[tuple[str, object]]:
    """Yield names and prices, also from an object that names its prices."""
    for entry in entries(value):
        said = folded(entry)
        if "name" in said or "price" in said:
            yield text(said.get("name")).strip(), said.get("price")
        else:
            yield from said.items()


def _positive(value: object, name: str, problems: list[str]) -> int | None:
    if value is None:
        return None
    said = amount(value)
    if said is None:
        problems.append(f"{name} is no amount: {text(value)[:40] or type(value).__name__}")
    return None if said is None else abs(said)
