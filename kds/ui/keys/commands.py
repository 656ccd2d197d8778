"""What keys can do, and the words for it."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Command(StrEnum):
    """Something a key does. The value is its name in the settings file."""

    CHOOSE_1 = "choose 1"
    CHOOSE_2 = "choose 2"
    CHOOSE_3 = "choose 3"
    CHOOSE_4 = "choose 4"
    CHOOSE_5 = "choose 5"
    CHOOSE_6 = "choose 6"
    CHOOSE_7 = "choose 7"
    CHOOSE_8 = "choose 8"
    CHOOSE_9 = "choose 9"
    CHOOSE_10 = "choose 10"
    BUMP = "bump"
    NEXT_TICKET = "next ticket"
    PREVIOUS_TICKET = "previous ticket"
    FIRST_TICKET = "first ticket"
    NEXT_ITEM = "next item"
    PREVIOUS_ITEM = "previous item"
    TICK = "tick"
    SEEN = "seen"
    ALLERGY = "allergy"
    RECALL = "recall"
    UNDO = "undo"
    NEXT_PAGE = "next page"
    PREVIOUS_PAGE = "previous page"
    UPCOMING = "upcoming"
    ALL_DAY = "all day"
    RUSH = "rush"
    HOLD = "hold"
    MORE = "more"
    CANCEL = "cancel"
    TRY_AGAIN = "try again"
    SETTLE = "settle"
    ASSIGN = "assign driver"


CHOICES = tuple(command for command in Command if command.value.startswith("choose "))


def place_of(command: Command) -> int:
    """Return which ticket of the page a command chooses, from 1; 0 if it chooses none."""
    return CHOICES.index(command) + 1 if command in CHOICES else 0


def title(command: Command) -> str:
    """Return a command's name, as short as on a key."""
    place = place_of(command)
    if place:
        return translate("Commands", "Ticket {number}").format(number=place)
    return {
        Command.BUMP: translate("Commands", "BUMP"),
        Command.NEXT_TICKET: translate("Commands", "Next ticket"),
        Command.PREVIOUS_TICKET: translate("Commands", "Previous ticket"),
        Command.FIRST_TICKET: translate("Commands", "First ticket"),
        Command.NEXT_ITEM: translate("Commands", "Next item"),
        Command.PREVIOUS_ITEM: translate("Commands", "Previous item"),
        Command.TICK: translate("Commands", "Tick item"),
        Command.SEEN: translate("Commands", "Seen"),
        Command.ALLERGY: translate("Commands", "Allergy read"),
        Command.RECALL: translate("Commands", "Recall"),
        Command.UNDO: translate("Commands", "Undo"),
        Command.NEXT_PAGE: translate("Commands", "Next page"),
        Command.PREVIOUS_PAGE: translate("Commands", "Previous page"),
        Command.UPCOMING: translate("Commands", "Upcoming"),
        Command.ALL_DAY: translate("Commands", "All day"),
        Command.RUSH: translate("Commands", "Rush"),
        Command.HOLD: translate("Commands", "Hold"),
        Command.MORE: translate("Commands", "More"),
        Command.CANCEL: translate("Commands", "Cancel"),
        Command.TRY_AGAIN: translate("Commands", "Try again"),
        Command.SETTLE: translate("Commands", "Settled"),
        Command.ASSIGN: translate("Commands", "Driver"),
    }[command]


def meaning(command: Command) -> str:
    """Return what a command does, in a line."""
    place = place_of(command)
    if place:
        return translate("Commands", "choose ticket {number} of the page").format(number=place)
    return {
        Command.BUMP: translate("Commands", "the ticket's main button: accept, ready, handed over"),
        Command.NEXT_TICKET: translate("Commands", "choose the next ticket, on any page"),
        Command.PREVIOUS_TICKET: translate("Commands", "choose the ticket before"),
        Command.FIRST_TICKET: translate("Commands", "choose the first ticket of all"),
        Command.NEXT_ITEM: translate("Commands", "go to the next item of the ticket"),
        Command.PREVIOUS_ITEM: translate("Commands", "go to the item before"),
        Command.TICK: translate("Commands", "tick the item off, or take that back"),
        Command.SEEN: translate("Commands", "allergy note, change or cancellation has been seen"),
        Command.ALLERGY: translate("Commands", "the allergy note has been read"),
        Command.RECALL: translate("Commands", "one step back; or what was handed over"),
        Command.UNDO: translate("Commands", "take the last press back before it is sent"),
        Command.NEXT_PAGE: translate("Commands", "turn over; behind the last page the first"),
        Command.PREVIOUS_PAGE: translate("Commands", "turn back"),
        Command.UPCOMING: translate("Commands", "what is for later, and back to the board"),
        Command.ALL_DAY: translate("Commands", "totals of all tickets"),
        Command.RUSH: translate("Commands", "put the ticket before all others, or back"),
        Command.HOLD: translate("Commands", "put the ticket aside, or back"),
        Command.MORE: translate("Commands", "everything else that the ticket offers"),
        Command.CANCEL: translate("Commands", "cancel: asks why, then to be sure"),
        Command.TRY_AGAIN: translate("Commands", "tell the platform a refused step again"),
        Command.SETTLE: translate("Commands", "a refused step was settled by hand"),
        Command.ASSIGN: translate("Commands", "give the order to the driver who is next"),
    }[command]
