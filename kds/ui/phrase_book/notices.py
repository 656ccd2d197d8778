"""Banners of the program itself, and what the machine says."""

from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP

PHRASES = cast(
    "tuple[str, ...]",
    (
        QT_TRANSLATE_NOOP("Phrases", "Orders cannot be stored"),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "The computer says: {problem}.\n"
            "New orders are not accepted: the platforms send them again for about 5 minutes, then "
            "give up. Use their own tablets until this is gone.\n"
            "Free disk space or call whoever looks after this computer. This screen goes on by "
            "itself as soon as orders can be stored.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "This computer's clock is {seconds} s ahead"),
        QT_TRANSLATE_NOOP("Phrases", "This computer's clock is {seconds} s behind"),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Ages and promised times on the tickets are wrong by that much. Set the clock, or "
            "switch on its setting by the network.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "{platform} does not hear us"),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "{problem}. Go on cooking: every tap is kept and sent as soon as it answers; each "
            "ticket shows what it has not heard yet.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "Changed settings could not be kept"),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "They hold until the program ends. Orders go on as usual. {problem}",
        ),
        QT_TRANSLATE_NOOP("Phrases", "The screen may go dark"),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "This system does not let a program keep the screen awake. Orders go on, but nobody "
            "may see them: switch the screen saver and the screen's sleep off in the system's "
            "settings.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "{platform} says"),
        QT_TRANSLATE_NOOP("Phrases", "{platform}: order {number} was refused"),
        QT_TRANSLATE_NOOP(
            "Phrases", "{problem} It is not on the board, and {platform} knows that."
        ),
        QT_TRANSLATE_NOOP("Phrases", "No orders can come in"),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "{address} cannot be listened at: {problem}. The platforms send again for about 5 "
            "minutes. If another program uses that address, end it; this one tries again by "
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
            "Orders that wait for an answer: {count}. Platforms send again for about 5 minutes "
            "what could not come in. What they gave up on before stands on their own tablets "
            "alone: look there.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "{platform} silent for {time}"),
        QT_TRANSLATE_NOOP(
            "Phrases",
            "Usually an order comes each {time} at this hour. Look at {platform}’s own tablet, and "
            "at the internet connection.",
        ),
        QT_TRANSLATE_NOOP("Phrases", "the watch over the clock"),
        QT_TRANSLATE_NOOP("Phrases", "the watch over the channels"),
        QT_TRANSLATE_NOOP("Phrases", "the watch over the gap"),
        QT_TRANSLATE_NOOP("Phrases", "the index of history"),
        QT_TRANSLATE_NOOP("Phrases", "the test orders"),
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
        # What SQLite and the system say most often; the rest is shown as they say it.
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
    ),
)
