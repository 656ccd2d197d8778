"""Buttons about the way of an order: answers to a platform's question, and the own driver's row."""

from PySide6.QtCore import QCoreApplication

from kds.channels.channel import Capabilities
from kds.domain.journey import Leg
from kds.domain.lifecycle import Press, State
from kds.domain.order import Order
from kds.ui.control import Action, Control, Role, Rows
from kds.ui.signs import Sign

translate = QCoreApplication.translate

# What a question can be answered with: so many minutes later.
_MORE_MINUTES = (5, 10, 15)


def question_rows(order: Order, *, roomy: bool) -> Rows:
    """Return the answers to the platform's question, one tap each; none where none waits.

    On a low screen, which is not `roomy`, those for later are in a panel of their own.
    """
    if order.question is None or order.standing.cancelled_by:
        return ()
    first = _answer(translate("DriverRow", "PREPARING"), "Preparing")
    second = _answer(translate("DriverRow", "ON ITS WAY"), "OnItsWay")
    third = _answer(translate("DriverRow", "DELIVERED"), "Delivered")
    if roomy:
        return (first, second), (third,), later_answers(order)
    later = Control(
        action=Action.ANSWER_LATER,
        role=Role.ACCEPT,
        text=translate("DriverRow", "LATER …"),
    )
    return (first, second), (third, later)


def later_answers(order: Order) -> tuple[Control, ...]:
    """Return the answers that it takes some minutes more, wherever it is now."""
    stands = "OnItsWay" if order.state is State.CLOSED else "Preparing"
    text = translate("DriverRow", "+{minutes}\u00a0min")
    return tuple(_answer(text.format(minutes=each), stands, each) for each in _MORE_MINUTES)


def _answer(text: str, status: str, minutes: int = 0) -> Control:
    name = translate("DriverRow", "Answer: {answer}").format(answer=text)
    return Control(
        action=Action.ANSWER,
        role=Role.ACCEPT,
        text=text,
        name=name,
        choice=status,
        minutes=minutes,
    )


def driver_row(order: Order, capabilities: Capabilities, suggested: str) -> tuple[Control, ...]:
    """Return the row of the own driver: who gets the order with one tap, and all the rest."""
    open_ = order.state in (State.ACCEPTED, State.READY) or order.journey.is_out
    if not capabilities.own_drivers or not open_ or order.standing.cancelled_by:
        return ()
    name = translate("DriverRow", "Drivers: who takes it, the next step, when one comes")
    if order.journey.leg is None and not suggested:
        text = translate("DriverRow", "DRIVER …")
        return (Control(action=Action.DRIVERS, role=Role.SIDE, text=text, sign=Sign.DRIVER),)
    panel = Control(action=Action.DRIVERS, role=Role.SIDE, sign=Sign.DRIVER, name=name)
    if order.journey.leg is not None:
        return (panel,)
    text = translate("DriverRow", "ASSIGN {name}").format(name=suggested.upper())
    return (
        Control(action=Action.ASSIGN, role=Role.SIDE, text=text, choice=suggested),
        panel,
    )


def next_step(order: Order) -> tuple[Control, ...]:
    """Return the driver's next step, held, as mostly he presses it himself."""
    if order.journey.leg is Leg.ON_ITS_WAY:
        text, press = translate("DriverRow", "HOLD: AT THE ADDRESS"), Press.AT_ADDRESS
    else:
        text, press = translate("DriverRow", "HOLD: DELIVERED"), Press.DELIVERED
    return (Control(action=Action.STEP, text=text, hold=True, choice=press.value),)
