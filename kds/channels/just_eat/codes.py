"""Just Eat's words and what they mean. Source: JEAPI, its Partner API, unless marked."""

from kds.domain.journey import Leg
from kds.domain.order import OrderType

ORDER_TYPES = {"delivery": OrderType.DELIVERY, "collection": OrderType.PICKUP}

# Why an order was cancelled (`/order-cancelled`, Reason). An unknown one is shown as it came.
CANCEL_REASONS = {
    "cust_cancelled_changed_mind": "The guest changed their mind",
    "cust_cancelled_delivery_too_long": "The guest did not want to wait so long",
    "cust_cancelled_made_mistake": "The guest ordered by mistake",
    "cust_cancelled_other": "The guest cancelled",
    "delivery_partner_cancelled": "The courier service cancelled",
    "rest_cancelled_customer_absent": "The guest was not there",
    "rest_cancelled_customer_requested": "The guest asked the restaurant to cancel",
    "rest_cancelled_declined": "The restaurant declined it",
    "rest_cancelled_drivers_unavailable": "No driver was free",
    "rest_cancelled_fake_order": "It was not a genuine order",
    "rest_cancelled_other": "The restaurant cancelled",
    "rest_cancelled_out_of_stock": "Something is sold out",
    "rest_cancelled_too_busy": "The restaurant is too busy",
    "system_cancelled_other": "Just Eat cancelled it by itself",
    "system_cancelled_test_order": "It was a test order",
}

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
