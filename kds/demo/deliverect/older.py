"""Today's order body turned into the shape of 2019 to 2022, which some kitchens still get."""

from random import Random
from typing import Any

from kds.demo.chance import chance

# Source: Deliverect's older documentation and orders: none of these keys was there yet.
_NEWER = (
    "ageCheck",
    "by",
    "channelOrderHistoryRawIds",
    "channelOrderRawId",
    "date",
    "discounts",
    "packaging",
    "placedTime",
    "pos",
    "posId",
    "preparationTime",
    "smallOrderFee",
    "taxes",
    "testOrder",
    "timezone",
)
_NEWER_IN_ITEMS = ("kitchenName", "modifierAction", "productTags", "workstations", "categoryInfo")


def as_older(rng: Random, body: dict[str, Any]) -> dict[str, Any]:
    """Return `body` as it would have been sent then; the money stays right.

    Source: Deliverect's older documentation: an empty or differently written statusHistory, `table`
    on orders of any type, an empty deposit price on items, removals only as names.
    """
    older = {name: value for name, value in body.items() if name not in _NEWER}
    # The fee had no key of its own: what guests paid stood under the service charge.
    older["serviceCharge"] = body["serviceCharge"] + body["smallOrderFee"]
    older["payment"] = {k: v for k, v in body["payment"].items() if k in ("amount", "type")}
    older["items"] = [_older_item(item) for item in body["items"]]
    history = [
        {"_created": entry["timeStamp"], **{k: v for k, v in entry.items() if k != "source"}}
        for entry in body["statusHistory"]
    ]
    older["statusHistory"] = rng.choice(([], history))
    older["posCustomerId"] = str(rng.randrange(100_000, 1_000_000))
    if chance(rng, 0.3):
        older["table"] = f"table {rng.randint(1, 24)}"
    return older


def _older_item(item: dict[str, Any]) -> dict[str, Any]:
    older = {name: value for name, value in item.items() if name not in _NEWER_IN_ITEMS}
    if item.get("modifierAction") == "NO":
        older["name"] = f"No {item['kitchenName'] or item['name']}"
    if not older.get("remark"):
        older.pop("remark", None)
    older["bottleDepositPrice"] = 0
    older["subItems"] = [_older_item(sub) for sub in item["subItems"]]
    return older
