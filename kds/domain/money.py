"""Money as platforms send it: a whole number of minor units and how many decimals that means."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Discount:
    """One discount line; `amount` is in minor units and negative, as it lowers the total."""

    name: str = ""
    kind: str = ""
    provider: str = ""
    amount: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Tax:
    """One tax line; `total` is in minor units."""

    name: str = ""
    total: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Fee:
    """One charge beside the food; `amount` is in minor units."""

    name: str = ""
    amount: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """What the guest pays. Every amount is in minor units; None means that nobody said.

    `total` already holds items, fees, tips and discounts (Deliverect: payment.amount), so nothing
    is ever added to it. `due` is what is still to be collected, `rebate` what the channel pays
    back to the restaurant, `subtotal` the food before fees and discounts. `fees` are those that
    have no field of their own. `decimals` is 2 or 3 in practice; `currency` is an ISO code or "".
    """

    decimals: int = 2
    currency: str = ""
    total: int | None = None
    due: int | None = None
    rebate: int | None = None
    paid: bool | None = None
    payment: str = ""
    discount_total: int = 0
    discounts: tuple[Discount, ...] = ()
    taxes: tuple[Tax, ...] = ()
    tax_total: int | None = None
    tip: int = 0
    driver_tip: int = 0
    delivery_cost: int = 0
    service_charge: int = 0
    bag_fee: int = 0
    small_order_fee: int = 0
    subtotal: int | None = None
    deposit: int = 0
    fees: tuple[Fee, ...] = ()

    @property
    def to_collect(self) -> int:
        """Minor units to collect from the guest: what is due, or all of it if nothing is paid."""
        if self.paid is not False:
            return self.due or 0
        return self.due or self.total or 0


def plain(minor: int, decimals: int) -> str:
    """Write minor units as a plain decimal number: ``plain(-1250, 2) == "-12.50"``."""
    if decimals <= 0:
        return str(minor)
    sign = "-" if minor < 0 else ""
    whole, rest = divmod(abs(minor), 10**decimals)
    return f"{sign}{whole}.{rest:0{decimals}d}"
