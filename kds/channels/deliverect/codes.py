"""Deliverect's numbers and what they mean. Source: its developer documentation, 2019 to 2026."""

from kds.domain.order import OrderType

CANCELLED_BY_CHANNEL = 100

ORDER_TYPES = {
    1: OrderType.PICKUP,
    2: OrderType.DELIVERY,
    3: OrderType.EAT_IN,
    4: OrderType.CURBSIDE,
    5: OrderType.DRIVE_THROUGH,
}

PAYMENT_TYPES = {
    0: "card online",
    1: "cash",
    2: "on delivery",
    3: "online",
    4: "card at door",
    5: "PIN at door",
    6: "voucher at door",
    7: "meal voucher",
    8: "Bancontact",
    9: "other",
}

# Source: GET /allChannels. The list is not complete; an unknown one is shown by its number.
CHANNEL_NAMES = {
    1: "Deliverect",
    2: "Deliveroo",
    7: "Uber Eats",
    9: "Just Eat",
    10: "SkipTheDishes",
    12: "DoorDash",
    16: "Wolt",
    25: "Rappi",
    26: "Menulog",
    39: "iFood",
    40: "Hungerstation",
    42: "Grubhub",
    53: "Meituan",
    54: "PedidosYa",
    101: "Yelp",
    102: "Thuisbezorgd",
    105: "Just Eat last mile",
    6005: "foodpanda",
    6040: "Hungerstation retail",
    10000: "Own shop",
    10003: "Slerp",
    10004: "MrNoow",
    10240: "TikTok",
    10265: "OpenTable",
    10343: "Snoonu",
    12010: "Certus",
}

# Product tags that a cook or the pass must know of. Source: custom tags and allergens, 2026-08.
MARKS = {
    1: "alcohol",
    2: "halal",
    3: "kosher",
    4: "vegan",
    5: "vegetarian",
    7: "bottle deposit",
    15: "tobacco",
    36: "tobacco",
    37: "tobacco",
    38: "tobacco",
    39: "tobacco",
    40: "tobacco",
    48: "disposable bag",
}

ALLERGENS = {
    100: "celery",
    101: "gluten",
    102: "crustaceans",
    103: "fish",
    104: "eggs",
    105: "lupin",
    106: "milk",
    107: "molluscs",
    108: "mustard",
    109: "nuts",
    110: "peanuts",
    111: "sesame",
    112: "soya",
    113: "sulphites",
    114: "almonds",
    115: "barley",
    116: "Brazil nuts",
    117: "cashew",
    118: "hazelnuts",
    119: "kamut",
    120: "macadamia",
    121: "oats",
    122: "pecan",
    123: "pistachios",
    124: "rye",
    125: "spelt",
    126: "walnuts",
    127: "wheat",
    129: "dairy",
    130: "lentils",
    131: "Queensland nuts",
    132: "shellfish",
    133: "tree nuts",
    134: "sources of gluten",
}

# What a new order may carry without it meaning anything to a cook. Source: order status page.
ORDINARY_STATUSES = frozenset({1, 2, 3, 4, 5, 6, 7, 10, 25, 100})

STATUS_NAMES = {
    20: "Accepted",
    30: "Duplicate",
    35: "Denied",
    40: "Printed",
    50: "Preparing",
    60: "Prepared",
    70: "Pickup ready",
    80: "In delivery",
    90: "Finalized",
    95: "Auto finalized",
    110: "Canceled",
    115: "Delivery cancelled",
    120: "Failed",
    121: "POS received failed",
    124: "Parse failed",
}
