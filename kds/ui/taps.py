"""What people do on the screen, as signals that say what happened."""

from PySide6.QtCore import QObject, Signal


class Taps(QObject):
    """One place to connect the kitchen to. The first argument is always the order's id.

    Signals:
        accept_pressed: (id, minutes later than asked).
        cancel_pressed: (id, reason).
        more_time_pressed: (id, minutes).
        rush_pressed: (id, whether it is to come before all others).
        hold_pressed: (id, for how many minutes; 0 brings it back now).
        sold_out_pressed: (id, the line of an item, whether it is out, or back on the menu).
        item_tapped: (id, the lines of one item or of identical ones, whether they are to be done).
        done_pressed: (id), the stations that are shown have done their part.
        undo_done_pressed: (id), what was ticked off last is not done after all.
        not_done_pressed: (id), what was done at the stations that are shown comes back.
        fail_pressed: (id, reason).
        try_again_pressed, settle_pressed: (id, step id).
        recalled: (id), after a recall from the list of what has been handed over.
    """

    accept_pressed = Signal(str, int)
    cancel_pressed = Signal(str, str)
    done_pressed = Signal(str)
    undo_done_pressed = Signal(str)
    not_done_pressed = Signal(str)
    ready_pressed = Signal(str)
    hand_over_pressed = Signal(str)
    recall_pressed = Signal(str)
    more_time_pressed = Signal(str, int)
    rush_pressed = Signal(str, bool)
    hold_pressed = Signal(str, int)
    sold_out_pressed = Signal(str, int, bool)
    item_tapped = Signal(str, object, bool)
    undo_pressed = Signal(str)
    see_cancel_pressed = Signal(str)
    see_change_pressed = Signal(str)
    see_allergy_pressed = Signal(str)
    fail_pressed = Signal(str, str)
    try_again_pressed = Signal(str, str)
    settle_pressed = Signal(str, str)
