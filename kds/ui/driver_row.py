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


def question_rows(order: Order) -> Rows:
    """Return the answers to the platform's question, one tap each; none where none waits."""
    if order.question is None or order.standing.cancelled_by:
        return ()
    stands = "OnItsWay" if order.state is State.CLOSED else "Preparing"
    answers = (
        ("Preparing", translate("DriverRow", "PREPARING")),
        ("OnItsWay", translate("DriverRow", "ON ITS WAY")),
        ("Delivered", translate("DriverRow", "DELIVERED")),
    )
    later = translate("DriverRow", "+{minutes}\u00a0min")
    tell = [_answer(text, status) for status, text in answers]
    minutes = [_answer(later.format(minutes=each), stands, each) for each in _MORE_MINUTES]
    # Three to a row only where they are short: nothing may be higher than a small screen.
    return tuple(tell[:2]), tuple(tell[2:]), tuple(minutes)


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
