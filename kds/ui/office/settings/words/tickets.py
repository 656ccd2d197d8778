"""Words for `[screen]`: what tickets show and when they warn."""

from PySide6.QtCore import QCoreApplication

from kds.ui.office.settings.words.words import Words

translate = QCoreApplication.translate


def title() -> str:
    """Return what the group is called."""
    return translate("Settings", "Tickets")


def words() -> dict[str, Words]:
    """Return the words of each setting, in the order of the page."""
    return {
        "screen.sort": Words(
            translate("Settings", "Order of tickets"),
            translate("Settings", "Most urgent first, or oldest first."),
        ),
        "screen.warn_minutes": Words(
            translate("Settings", "Yellow after"),
            translate("Settings", "From this age on a ticket warns."),
            translate("Settings", "min"),
        ),
        "screen.late_minutes": Words(
            translate("Settings", "Red after"),
            translate("Settings", "From this age on a ticket is late; more than the warning."),
            translate("Settings", "min"),
        ),
        "screen.limits": Words(
            translate("Settings", "Other limits"),
            translate("Settings", "Own minutes for a platform, for a kind of order, or for both."),
        ),
        "screen.deadlines": Words(
            translate("Settings", "Time to answer"),
            translate(
                "Settings", "How long platforms wait for Accept, where it is not the usual time."
            ),
        ),
        "screen.preparation_minutes": Words(
            translate("Settings", "Show planned orders before"),
            translate("Settings", "So long before its time a planned order comes to the board."),
            translate("Settings", "min"),
        ),
        "screen.combine_items": Words(
            translate("Settings", "Combine equal lines"),
            translate("Settings", "The same dish ordered twice becomes one line."),
        ),
        "screen.all_day": Words(
            translate("Settings", "Totals beside the board"),
            translate("Settings", "How many of each dish are to be made now."),
        ),
        "screen.not_food": Words(
            translate("Settings", "Not cooked"),
            translate("Settings", "Lines that nobody cooks, such as bags and deposits."),
        ),
    }


def columns() -> dict[str, Words]:
    """Return the words of what stands in the tables of this group."""
    return {
        "screen.limits.channel": Words(translate("Settings", "Platform")),
        "screen.limits.kind": Words(translate("Settings", "Kind of order")),
        "screen.limits.warn_minutes": Words(
            translate("Settings", "Yellow after"), unit=translate("Settings", "min")
        ),
        "screen.limits.late_minutes": Words(
            translate("Settings", "Red after"), unit=translate("Settings", "min")
        ),
        "screen.deadlines.channel": Words(translate("Settings", "Platform")),
        "screen.deadlines.minutes": Words(
            translate("Settings", "Waits for"), unit=translate("Settings", "min")
        ),
        "screen.deadlines.source": Words(translate("Settings", "Where it is said")),
        "screen.deadlines.seen": Words(translate("Settings", "Looked up on")),
        "screen.not_food.name": Words(translate("Settings", "Name contains")),
        "screen.not_food.plu": Words(translate("Settings", "PLU")),
        "screen.not_food.tag": Words(translate("Settings", "Tag")),
        "screen.not_food.channel": Words(translate("Settings", "Platform")),
    }
