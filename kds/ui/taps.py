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
        item_tapped: (id, the lines of one item or of identical ones, whether they are to be done).
        done_pressed: (id), the stations that are shown have done their part.
        undo_done_pressed: (id), what was ticked off last is not done after all.
        not_done_pressed: (id), what was done at the stations that are shown comes back.
        fail_pressed: (id, reason).
        end_test_pressed: (id), a test order of our own goes off the board.
        try_again_pressed, settle_pressed: (id, step id).
        assign_pressed: (id, the driver's name).
        unassign_pressed: (id), its driver is taken off it.
        step_pressed: (id, the driver's step as a press' value).
        announce_pressed: (id, in how many minutes a driver will be here).
        answer_pressed: (id, how the order stands, minutes more), an answer to the platform.
        sold_out_pressed: (id, the item's line, until when).
        put_back_pressed: (id, the item's line), there is some of it again.
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
    item_tapped = Signal(str, object, bool)
    undo_pressed = Signal(str)
    see_cancel_pressed = Signal(str)
    see_change_pressed = Signal(str)
    see_allergy_pressed = Signal(str)
    fail_pressed = Signal(str, str)
    end_test_pressed = Signal(str)
    try_again_pressed = Signal(str, str)
    settle_pressed = Signal(str, str)
    assign_pressed = Signal(str, str)
    unassign_pressed = Signal(str)
    step_pressed = Signal(str, str)
    announce_pressed = Signal(str, int)
    answer_pressed = Signal(str, str, int)
    sold_out_pressed = Signal(str, int, object)
    put_back_pressed = Signal(str, int)
