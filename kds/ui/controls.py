"""Which buttons a ticket has: by the state of its order, by what its platform can hear."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kds.channels.channel import Capabilities
from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.domain.own_test import is_own_test
from kds.domain.share import Place
from kds.ui.control import Action, Control, Role, Rows
from kds.ui.driver_row import driver_row, next_step, question_rows
from kds.ui.signs import Sign
from kds.ui.stations import ALONE, Stand
from kds.ui.urgency import is_held
from kds.ui.words import press_name

__all__ = ["Action", "Control", "Role", "Rows", "controls"]

translate = QCoreApplication.translate


def controls(  # noqa: PLR0913 - everything that the buttons depend on
    order: Order,
    capabilities: Capabilities,
    now: datetime,
    stand: Stand = ALONE,
    suggested: str = "",
    *,
    roomy: bool = True,
) -> Rows:
    """Return the rows of buttons at the ticket's foot, the main one in the last row, first.

    `stand` says how the order stands for this screen: at a station the main one is DONE.
    `suggested` is the driver who gets the order with one tap, "" where there is none. A platform's
    question comes before everything else: its answers take the place of the main row. A screen that
    is not `roomy` has room for two rows or three.
    """
    if is_own_test(order.content) and not order.standing.cancelled_by:
        return ((Control(action=Action.END_TEST, text=translate("Controls", "END THE TEST")),),)
    rows = [_refused(order), _changed(order), _held(order, now)]
    questions = () if order.undo_until(now) else question_rows(order, roomy=roomy)
    if questions:
        rows += questions
    else:
        if stand.share.place is not Place.STATION:
            rows.append(driver_row(order, capabilities, suggested))
        rows.append(_main(order, capabilities, now, stand))
    return tuple(row for row in rows if row)


def _main(
    order: Order, capabilities: Capabilities, now: datetime, stand: Stand
) -> tuple[Control, ...]:
    undo = order.undo_until(now)
    if undo:
        text = press_name(undo.press)
        return (Control(action=Action.UNDO, role=Role.UNDO, text=text, sign=Sign.UNDO),)
    if order.standing.cancelled_by:
        return () if order.standing.cancel_seen else (_seen(Action.SEE_CANCEL),)
    if order.journey.is_out:
        return next_step(order)
    if order.state is State.READY:
        return _when_ready() if stand.says_ready else ()
    if order.state is State.ACCEPTED:
        return _with_more(_cooking(stand), order, capabilities)
    return _when_new(order, capabilities) if order.state is State.PLACED else ()


def _when_new(order: Order, capabilities: Capabilities) -> tuple[Control, ...]:
    nobody = order.attention and (order.unseen or not order.content.remote_id)
    if nobody or not capabilities.accept:
        return _nobody_can_be_told()
    return _with_more(_accept(), order, capabilities)


def _cooking(stand: Stand) -> Control | None:
    """Return the main button while somebody cooks; none at a station that has no part of it."""
    share = stand.share
    at_station = share.place is Place.STATION
    if at_station and share.to_make:
        return Control(action=Action.DONE, text=translate("Controls", "DONE"))
    if at_station and share.items and (stand.undo_until or not stand.says_ready):
        return Control(
            action=Action.NOT_DONE,
            role=Role.UNDO,
            text=translate("Controls", "UNDO DONE"),
            sign=Sign.UNDO,
        )
    if not stand.says_ready:
        return None
    # At the pass it can be said at any time, but it stands back while somebody is missing.
    waits = share.place is Place.PASS and bool(share.missing)
    role = Role.SIDE if waits else Role.MAIN
    return Control(action=Action.READY, role=role, text=translate("Controls", "READY"))


def _when_ready() -> tuple[Control, ...]:
    return (
        Control(action=Action.HAND_OVER, text=translate("Controls", "HANDED OVER")),
        Control(
            action=Action.RECALL,
            role=Role.SIDE,
            sign=Sign.UNDO,
            name=translate("Controls", "Back to cooking"),
        ),
    )


def _accept() -> Control:
    return Control(action=Action.ACCEPT, role=Role.ACCEPT, text=translate("Controls", "ACCEPT"))


def _with_more(
    main: Control | None, order: Order, capabilities: Capabilities
) -> tuple[Control, ...]:
    """Put beside the main button what is pressed more rarely, if there is any of it."""
    row = [main] if main else []
    if order.state is not State.PLACED:
        name = translate("Controls", "More: later, rush, hold, cancel, the text as it came")
        row.append(Control(action=Action.MORE, role=Role.SIDE, sign=Sign.MORE, name=name))
        return tuple(row)
    if order.attention:
        row.append(_raw_text())
    elif capabilities.preparation_time:
        name = translate("Controls", "Accept for a later time")
        row.append(Control(action=Action.MORE, role=Role.SIDE, sign=Sign.LATER, name=name))
    if capabilities.cancel:
        row.append(_cancel())
    return tuple(row)


def _cancel() -> Control:
    return Control(
        action=Action.CANCEL,
        role=Role.SIDE,
        sign=Sign.CROSS,
        name=translate("Controls", "Cancel this order"),
    )


def _nobody_can_be_told() -> tuple[Control, ...]:
    return (
        Control(
            action=Action.FAIL,
            role=Role.DANGER,
            text=translate("Controls", "HOLD: DEALT WITH"),
            hold=True,
        ),
        _raw_text(),
    )


def _raw_text() -> Control:
    return Control(
        action=Action.RAW_TEXT,
        role=Role.SIDE,
        sign=Sign.TEXT,
        name=translate("Controls", "Show the text as it came"),
    )


def _seen(action: Action) -> Control:
    return Control(action=action, text=translate("Controls", "OK, SEEN"), sign=Sign.TICK)


def _changed(order: Order) -> tuple[Control, ...]:
    if order.standing.change_seen or order.standing.cancelled_by:
        return ()
    return (
        Control(
            action=Action.SEE_CHANGE,
            role=Role.SIDE,
            text=translate("Controls", "CHANGE SEEN"),
            sign=Sign.TICK,
        ),
    )


def _held(order: Order, now: datetime) -> tuple[Control, ...]:
    if not is_held(order, now):
        return ()
    text = translate("Controls", "BRING BACK NOW")
    return (Control(action=Action.BRING_BACK, role=Role.SIDE, text=text, sign=Sign.UNDO),)


def _refused(order: Order) -> tuple[Control, ...]:
    step = order.refused_step
    if step is None:
        return ()
    return (
        Control(
            action=Action.TRY_AGAIN,
            role=Role.SIDE,
            text=translate("Controls", "TRY AGAIN"),
            step=step.id,
        ),
        Control(
            action=Action.SETTLE,
            role=Role.SIDE,
            text=translate("Controls", "SETTLED BY HAND"),
            step=step.id,
        ),
    )
