"""Just Eat's words and what they mean. Source: JEAPI, its Partner API, unless marked."""

from kds.domain.journey import Leg
from kds.domain.order import OrderType

ORDER_TYPES = {"delivery": OrderType.DELIVERY, "collection": OrderType.PICKUP}

# What `Event` says of a driver, without spaces and in lower case. The first five are documented.
DRIVER_EVENTS: dict[str, Leg | None] = {
    "driverassigned": Leg.ASSIGNED,
    "driveratrestaurant": Leg.AT_RESTAURANT,
    "onitsway": Leg.ON_ITS_WAY,
    "atdeliveryaddress": Leg.AT_ADDRESS,
    "delivered": Leg.DELIVERED,
    "driverassignedtodelivery": Leg.ASSIGNED,
    "atrestaurant": Leg.AT_RESTAURANT,
    "driveronitsway": Leg.ON_ITS_WAY,
    "driverontheirwaytodeliveryaddress": Leg.ON_ITS_WAY,
    "driverhasleftrestaurant": Leg.ON_ITS_WAY,
    "driveratdeliveryaddress": Leg.AT_ADDRESS,
    "driverdelivered": Leg.DELIVERED,
    "driverhasdeliveredorder": Leg.DELIVERED,
    "driverunassigned": None,
    "driverunassignedfromdelivery": None,
}

# The addresses for a driver's news and what each says. JEAPI has the first five; the others are
# what they might be called, so that no news is lost for a name.
DRIVER_ROUTES: dict[str, Leg | None] = {
    "driver-assigned-to-delivery": Leg.ASSIGNED,
    "driver-at-restaurant": Leg.AT_RESTAURANT,
    "driver-on-their-way-to-delivery-address": Leg.ON_ITS_WAY,
    "driver-at-delivery-address": Leg.AT_ADDRESS,
    "driver-has-delivered-order": Leg.DELIVERED,
    "driver-on-its-way": Leg.ON_ITS_WAY,
    "driver-has-left-restaurant": Leg.ON_ITS_WAY,
    "driver-unassigned-from-delivery": None,
}

# How it is paid (`Payment.Lines[].Type`), in lower case. An unknown one is shown as it came.
PAYMENT_TYPES = {
    "card": "card online",
    "creditcard": "card online",
    "debitcard": "card online",
    "cash": "cash",
    "accountcredit": "account credit",
    "voucher": "voucher",
    "paypal": "PayPal",
    "applepay": "Apple Pay",
    "googlepay": "Google Pay",
}

# What can be answered to "where is my order?" (`lateOrderStatus`).
LATE_STATUSES = frozenset({"Preparing", "OnItsWay", "Delivered"})

# For whom a note is, by a part of its name (`CustomerNotes`: noteForRestaurant, noteForDelivery).
DELIVERY_NOTES = ("deliver", "courier", "driver")
COLLECTION_NOTES = ("collect", "pickup")
KITCHEN_NOTES = frozenset(
    {"", "kitchen", "order", "note", "notes", "restaurant", "noteforrestaurant", "noteforkitchen"}
)
