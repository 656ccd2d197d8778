"""The English phrases of other parts of the program that people get to read, for translation.

{fields} stand for what varies. A test finds every phrase in those parts that is missing here.
"""

from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

_PRESSES = (
    QT_TRANSLATE_NOOP("Phrases", "It has not been accepted yet: accept or cancel it first."),
    QT_TRANSLATE_NOOP("Phrases", "It is being cooked: mark it ready first."),
    QT_TRANSLATE_NOOP("Phrases", "It is ready for collection: recall it to change it."),
    QT_TRANSLATE_NOOP("Phrases", "It has been handed over: recall it to change it."),
    QT_TRANSLATE_NOOP("Phrases", "It is cancelled: nothing more can be done with it."),
    QT_TRANSLATE_NOOP("Phrases", "The channel has cancelled it: it cannot come back."),
    QT_TRANSLATE_NOOP("Phrases", "That step is not on this order any more."),
    QT_TRANSLATE_NOOP("Phrases", "That order is not known here."),
    QT_TRANSLATE_NOOP("Phrases", "Items can be ticked off while the order is being cooked."),
    QT_TRANSLATE_NOOP("Phrases", "That item is not on the order any more."),
    QT_TRANSLATE_NOOP("Phrases", "It is too late to undo that: the platform has heard of it."),
    QT_TRANSLATE_NOOP("Phrases", "That has been settled already."),
    QT_TRANSLATE_NOOP("Phrases", "Read the allergy note first: tap the bar."),
    QT_TRANSLATE_NOOP("Phrases", "It is not open any more."),
    QT_TRANSLATE_NOOP("Phrases", "Only an order that is being cooked can be put aside."),
    QT_TRANSLATE_NOOP("Phrases", "That has been answered already."),
)

_DRIVERS = (
    QT_TRANSLATE_NOOP("Phrases", "This order is not yours any more: ask the kitchen."),
    QT_TRANSLATE_NOOP("Phrases", "A driver has it already: the platform follows him."),
    QT_TRANSLATE_NOOP("Phrases", "This order is not delivered by your own drivers."),
    QT_TRANSLATE_NOOP("Phrases", "No driver has this order yet: assign one first."),
    QT_TRANSLATE_NOOP("Phrases", "The driver is not that far yet: one step after the other."),
    QT_TRANSLATE_NOOP("Phrases", "The driver is at the restaurant: the next step is leaving."),
    QT_TRANSLATE_NOOP(
        "Phrases", "The driver is on the way: the next step is arriving at the address."
    ),
    QT_TRANSLATE_NOOP("Phrases", "The driver is at the address: the next step is handing over."),
    QT_TRANSLATE_NOOP("Phrases", "It has been delivered: nothing more can be said of its way."),
    QT_TRANSLATE_NOOP("Phrases", "two drivers must not have the same name"),
)

# Reasons go to the platform in English, whatever the kitchen speaks.
REASONS = cast(
    "tuple[str, ...]",
    (
        QT_TRANSLATE_NOOP("Phrases", "Item out of stock"),
        QT_TRANSLATE_NOOP("Phrases", "Too busy"),
        QT_TRANSLATE_NOOP("Phrases", "Closing"),
        QT_TRANSLATE_NOOP("Phrases", "Cannot deliver"),
        QT_TRANSLATE_NOOP("Phrases", "Other reason"),
    ),
)
NOT_READABLE = cast("str", QT_TRANSLATE_NOOP("Phrases", "could not be read"))
DEALT_WITH = cast("str", QT_TRANSLATE_NOOP("Phrases", "dealt with by hand"))

_CALLS = (
    QT_TRANSLATE_NOOP(
        "Phrases", "{platform} does not accept client_id and client_secret ({status})"
    ),
    QT_TRANSLATE_NOOP("Phrases", "{platform}'s token answer holds no token"),
    QT_TRANSLATE_NOOP("Phrases", "{platform} did not answer in time"),
    QT_TRANSLATE_NOOP("Phrases", "{platform} cannot be reached ({error})"),
    QT_TRANSLATE_NOOP("Phrases", "an answer that is not {platform}'s: {answer}"),
    QT_TRANSLATE_NOOP("Phrases", "{platform} answered {answer}"),
    QT_TRANSLATE_NOOP("Phrases", "given up after {count} attempts: {problem}"),
    QT_TRANSLATE_NOOP("Phrases", "a fault in this program ({error})"),
    QT_TRANSLATE_NOOP("Phrases", "a fault in this program: {error}"),
)

_ARRIVALS = (
    QT_TRANSLATE_NOOP("Phrases", "The order cannot be read: it is not JSON ({error})."),
    QT_TRANSLATE_NOOP("Phrases", "The order cannot be read: it is JSON, but not an order."),
    QT_TRANSLATE_NOOP("Phrases", "A cancellation that does not say which order it means."),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "The order came without its id: nothing can be told back. Call the platform.",
    ),
    QT_TRANSLATE_NOOP(
        "Phrases", "The order came without items{said}. Look at the platform's own tablet."
    ),
    QT_TRANSLATE_NOOP(
        "Phrases", "A line of the order came without a name. Look at the text as it came."
    ),
    QT_TRANSLATE_NOOP("Phrases", "The order could not be read: a fault in this program ({error})."),
    QT_TRANSLATE_NOOP("Phrases", "… and {count} more"),
    QT_TRANSLATE_NOOP("Phrases", "a line that is no item: {name}"),
    QT_TRANSLATE_NOOP("Phrases", "a line without a name"),
    QT_TRANSLATE_NOOP("Phrases", "a line: no quantity"),
    QT_TRANSLATE_NOOP("Phrases", "a line: quantity {said}"),
    QT_TRANSLATE_NOOP("Phrases", "{name}: no quantity"),
    QT_TRANSLATE_NOOP("Phrases", "{name}: quantity {said}"),
    QT_TRANSLATE_NOOP("Phrases", "order type {said} is not known"),
    QT_TRANSLATE_NOOP("Phrases", "{key} is no time: {said}"),
    QT_TRANSLATE_NOOP("Phrases", "Channel {count}"),
    QT_TRANSLATE_NOOP("Phrases", "Own shop"),
    QT_TRANSLATE_NOOP("Phrases", "the Orderpad"),
    QT_TRANSLATE_NOOP("Phrases", "our delivery rules"),
    QT_TRANSLATE_NOOP(
        "Phrases", "Another order of the same request was refused, so none was taken."
    ),
    QT_TRANSLATE_NOOP("Phrases", "{name} (off)"),
)

_CHANGES = (
    QT_TRANSLATE_NOOP("Phrases", "- {count}× NO {name}"),
    QT_TRANSLATE_NOOP("Phrases", "+ {count}× NO {name}"),
    QT_TRANSLATE_NOOP("Phrases", "- › {count}× NO {name}"),
    QT_TRANSLATE_NOOP("Phrases", "+ › {count}× NO {name}"),
    QT_TRANSLATE_NOOP("Phrases", "note: “{old}” → “{new}”"),
    QT_TRANSLATE_NOOP("Phrases", "note: + “{new}”"),
    QT_TRANSLATE_NOOP("Phrases", "table: “{old}” → “{new}”"),
    QT_TRANSLATE_NOOP("Phrases", "table: + “{new}”"),
    QT_TRANSLATE_NOOP("Phrases", "kind: “{old_word}” → “{new_word}”"),
    QT_TRANSLATE_NOOP("Phrases", "kind: + “{new_word}”"),
    QT_TRANSLATE_NOOP("Phrases", "ready by: “{old}” → “{new}”"),
    QT_TRANSLATE_NOOP("Phrases", "ready by: + “{new}”"),
    QT_TRANSLATE_NOOP("Phrases", "cutlery: “{old_word}” → “{new_word}”"),
    QT_TRANSLATE_NOOP("Phrases", "cutlery: + “{new_word}”"),
    QT_TRANSLATE_NOOP("Phrases", "yes"),
    QT_TRANSLATE_NOOP("Phrases", "no"),
    QT_TRANSLATE_NOOP("Phrases", "pickup"),
    QT_TRANSLATE_NOOP("Phrases", "delivery"),
    QT_TRANSLATE_NOOP("Phrases", "eat in"),
    QT_TRANSLATE_NOOP("Phrases", "curbside"),
    QT_TRANSLATE_NOOP("Phrases", "drive-through"),
    QT_TRANSLATE_NOOP("Phrases", "unknown"),
)

_NOTICES = (
    QT_TRANSLATE_NOOP("Phrases", "Orders cannot be stored"),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "The computer says: {problem}.\n"
        "New orders are not accepted: the platforms send them again for about 5 minutes, "
        "then give up. Use their own tablets until this is gone.\n"
        "Free disk space or call whoever looks after this computer. This screen goes on by "
        "itself as soon as orders can be stored.",
    ),
    QT_TRANSLATE_NOOP("Phrases", "This computer's clock is {seconds} s ahead"),
    QT_TRANSLATE_NOOP("Phrases", "This computer's clock is {seconds} s behind"),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "Ages and promised times on the tickets are wrong by that much. "
        "Set the clock, or switch on its setting by the network.",
    ),
    QT_TRANSLATE_NOOP("Phrases", "{platform} does not hear us"),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "{problem}. Go on cooking: every tap is kept and sent as soon as it answers; "
        "each ticket shows what it has not heard yet.",
    ),
    QT_TRANSLATE_NOOP("Phrases", "Changed settings could not be kept"),
    QT_TRANSLATE_NOOP(
        "Phrases", "They hold until the program ends. Orders go on as usual. {problem}"
    ),
    QT_TRANSLATE_NOOP("Phrases", "The screen may go dark"),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "This system does not let a program keep the screen awake. Orders go on, but nobody may "
        "see them: switch the screen saver and the screen's sleep off in the system's settings.",
    ),
    QT_TRANSLATE_NOOP("Phrases", "{platform} says"),
    QT_TRANSLATE_NOOP("Phrases", "{platform}: order {number} was refused"),
    QT_TRANSLATE_NOOP("Phrases", "{problem} It is not on the board, and {platform} knows that."),
    QT_TRANSLATE_NOOP("Phrases", "No orders can come in"),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "{address} cannot be listened at: {problem}. The platforms send again for about "
        "5 minutes. If another program uses that address, end it; this one tries again by "
        "itself.",
    ),
    QT_TRANSLATE_NOOP("Phrases", "A fault in this program stopped: {word}"),
    QT_TRANSLATE_NOOP("Phrases", "Was away {time}, {count} orders came in"),
    QT_TRANSLATE_NOOP("Phrases", "Was away {time}, 1 order came in"),
    QT_TRANSLATE_NOOP("Phrases", "Was away {time}"),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "Platforms send again for about 5 minutes what could not come in. What they gave up on "
        "before stands on their own tablets alone: look there.",
    ),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "Orders that wait for an answer: {count}. Platforms send again for about 5 minutes what "
        "could not come in. What they gave up on before stands on their own tablets alone: look "
        "there.",
    ),
    QT_TRANSLATE_NOOP("Phrases", "{platform} silent for {time}"),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "Usually an order comes each {time} at this hour. Look at {platform}’s own tablet, and at "
        "the internet connection.",
    ),
    QT_TRANSLATE_NOOP("Phrases", "the watch over the clock"),
    QT_TRANSLATE_NOOP("Phrases", "the watch over the channels"),
    QT_TRANSLATE_NOOP("Phrases", "the watch over the gap"),
    QT_TRANSLATE_NOOP("Phrases", "the watch over answers"),
    QT_TRANSLATE_NOOP("Phrases", "the drivers' positions"),
    QT_TRANSLATE_NOOP("Phrases", "Ages may be wrong."),
    QT_TRANSLATE_NOOP("Phrases", "the intake"),
    QT_TRANSLATE_NOOP("Phrases", "the outbox"),
    QT_TRANSLATE_NOOP("Phrases", "the watch over the disk"),
    QT_TRANSLATE_NOOP("Phrases", "the listener"),
    QT_TRANSLATE_NOOP("Phrases", "New orders wait at the platforms and come again."),
    QT_TRANSLATE_NOOP("Phrases", "Taps are kept and sent when it runs again."),
    QT_TRANSLATE_NOOP("Phrases", "Orders go on as usual."),
    QT_TRANSLATE_NOOP("Phrases", "Orders come again."),
)

# What SQLite and the system say most often; the rest is shown as they say it.
_MACHINE = (
    QT_TRANSLATE_NOOP("Phrases", "database or disk is full"),
    QT_TRANSLATE_NOOP("Phrases", "database is locked"),
    QT_TRANSLATE_NOOP("Phrases", "disk I/O error"),
    QT_TRANSLATE_NOOP("Phrases", "unable to open database file"),
    QT_TRANSLATE_NOOP("Phrases", "attempt to write a readonly database"),
    QT_TRANSLATE_NOOP("Phrases", "database disk image is malformed"),
    QT_TRANSLATE_NOOP("Phrases", "the order database {path} is gone; put it back where it was"),
    QT_TRANSLATE_NOOP("Phrases", "there is no order database at {path}"),
    QT_TRANSLATE_NOOP("Phrases", "the program is stopping"),
    QT_TRANSLATE_NOOP("Phrases", "Address already in use"),
    QT_TRANSLATE_NOOP("Phrases", "Permission denied"),
    QT_TRANSLATE_NOOP("Phrases", "Cannot assign requested address"),
    QT_TRANSLATE_NOOP("Phrases", "No space left on device"),
    QT_TRANSLATE_NOOP("Phrases", "Read-only file system"),
)

_PRODUCTS = (
    QT_TRANSLATE_NOOP("Phrases", "celery"),
    QT_TRANSLATE_NOOP("Phrases", "gluten"),
    QT_TRANSLATE_NOOP("Phrases", "crustaceans"),
    QT_TRANSLATE_NOOP("Phrases", "fish"),
    QT_TRANSLATE_NOOP("Phrases", "eggs"),
    QT_TRANSLATE_NOOP("Phrases", "lupin"),
    QT_TRANSLATE_NOOP("Phrases", "milk"),
    QT_TRANSLATE_NOOP("Phrases", "molluscs"),
    QT_TRANSLATE_NOOP("Phrases", "mustard"),
    QT_TRANSLATE_NOOP("Phrases", "nuts"),
    QT_TRANSLATE_NOOP("Phrases", "peanuts"),
    QT_TRANSLATE_NOOP("Phrases", "sesame"),
    QT_TRANSLATE_NOOP("Phrases", "soya"),
    QT_TRANSLATE_NOOP("Phrases", "sulphites"),
    QT_TRANSLATE_NOOP("Phrases", "almonds"),
    QT_TRANSLATE_NOOP("Phrases", "barley"),
    QT_TRANSLATE_NOOP("Phrases", "Brazil nuts"),
    QT_TRANSLATE_NOOP("Phrases", "cashew"),
    QT_TRANSLATE_NOOP("Phrases", "hazelnuts"),
    QT_TRANSLATE_NOOP("Phrases", "kamut"),
    QT_TRANSLATE_NOOP("Phrases", "macadamia"),
    QT_TRANSLATE_NOOP("Phrases", "oats"),
    QT_TRANSLATE_NOOP("Phrases", "pecan"),
    QT_TRANSLATE_NOOP("Phrases", "pistachios"),
    QT_TRANSLATE_NOOP("Phrases", "rye"),
    QT_TRANSLATE_NOOP("Phrases", "spelt"),
    QT_TRANSLATE_NOOP("Phrases", "walnuts"),
    QT_TRANSLATE_NOOP("Phrases", "wheat"),
    QT_TRANSLATE_NOOP("Phrases", "dairy"),
    QT_TRANSLATE_NOOP("Phrases", "lentils"),
    QT_TRANSLATE_NOOP("Phrases", "Queensland nuts"),
    QT_TRANSLATE_NOOP("Phrases", "shellfish"),
    QT_TRANSLATE_NOOP("Phrases", "tree nuts"),
    QT_TRANSLATE_NOOP("Phrases", "sources of gluten"),
    QT_TRANSLATE_NOOP("Phrases", "card online"),
    QT_TRANSLATE_NOOP("Phrases", "cash"),
    QT_TRANSLATE_NOOP("Phrases", "on delivery"),
    QT_TRANSLATE_NOOP("Phrases", "online"),
    QT_TRANSLATE_NOOP("Phrases", "card at door"),
    QT_TRANSLATE_NOOP("Phrases", "PIN at door"),
    QT_TRANSLATE_NOOP("Phrases", "voucher at door"),
    QT_TRANSLATE_NOOP("Phrases", "meal voucher"),
    QT_TRANSLATE_NOOP("Phrases", "Bancontact"),
    QT_TRANSLATE_NOOP("Phrases", "other"),
    QT_TRANSLATE_NOOP("Phrases", "payment type {count}"),
)

PHRASES = cast(
    "tuple[str, ...]",
    (
        *(*_PRESSES, *_DRIVERS, *REASONS, NOT_READABLE, DEALT_WITH, *_CALLS, *_ARRIVALS),
        *(*_CHANGES, *_NOTICES, *_MACHINE, *_PRODUCTS),
    ),
)
