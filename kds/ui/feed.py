"""From the kitchen to the screen: one signal, which carries the order as it stands now."""

from PySide6.QtCore import QObject, Signal


class Feed(QObject):
    """Connect `kitchen.watch(feed.changed.emit)`; everything the screen shows follows from it."""

    changed = Signal(object)
