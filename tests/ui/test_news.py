"""What platforms say of orders that are here: drivers, pick-up, questions, alarms, deadlines."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from kds.channels.channel import ArrivalKind
from kds.domain.journey import Leg
from kds.domain.lifecycle import Press, State
from kds.domain.news import News, NewsKind
from kds.domain.order import Content, Order
from kds.ui.alarms import Alarm
from kds.ui.controls import Action
from kds.ui.keys.offers import MAIN
from kds.ui.theme import Tone
from tests.ui.boards import accept, arrive
from tests.ui.conftest import SMALL_DISTANCE_M, SMALL_INCHES, Fingers, Kitchen, OpenKitchen
from tests.ui.delivery_boards import JET, OWN, on_the_orderpad
from tests.ui.hands import hold, order_of, panel_button, press
from tests.ui.practice import Practice, content

FingersOn = Callable[[Kitchen], Fingers]


def cooking(practice: Practice, due_in: float = 0) -> Order:
    """Return an order that is being cooked."""
    return accept(practice, arrive(practice, content("J-1", due_in=due_in), 3), 2)


def with_one(open_kitchen: OpenKitchen, **more: object) -> Kitchen:
    """Open a kitchen that cooks one order of JET Connect."""
    return open_kitchen(cooking, capabilities=JET, **more)


def order(kitchen: Kitchen, number: str = "J-1") -> Order:
    """Return an order as it stands now."""
    return kitchen.practice.kitchen.order(order_of(kitchen, number))


def said(kitchen: Kitchen, number: str = "J-1") -> str:
    """Return everything that is written above and below the items."""
    ticket = kitchen.card(number).picture.ticket
    return "\n".join(dict.fromkeys(row.block.text for row in ticket.rows)).replace("\u00a0", " ")


def asking(kitchen: Kitchen) -> frozenset[str]:
    """Return the orders that wait for somebody."""
    return kitchen.window.alerting.alarms.unacknowledged()


@pytest.mark.parametrize(
    ("leg", "text"),
    [
        (Leg.ASSIGNED, "Marek · assigned · here in 6 min"),
        (Leg.ARRIVING, "Marek · nearly here · here in 6 min"),
        (Leg.AT_RESTAURANT, "DRIVER IS HERE · Marek"),
        (Leg.ON_ITS_WAY, "Marek · on the way · there in 20 min"),
        (Leg.DELIVERED, "Marek · delivered"),
    ],
)
def test_the_platforms_driver_is_on_the_ticket(
    open_kitchen: OpenKitchen, leg: Leg, text: str
) -> None:
    """Name, where he is, minutes: as the platform says it, and nothing else."""
    kitchen = with_one(open_kitchen)
    now = kitchen.practice.clock()
    kitchen.practice.news(
        order(kitchen),
        NewsKind.DRIVER,
        leg=leg,
        driver="Marek",
        restaurant_eta=now + timedelta(minutes=6),
        address_eta=now + timedelta(minutes=20),
    )
    kitchen.settle()
    way = kitchen.card("J-1").picture.ticket.footer.way
    assert way

    assert way.text.replace("\u00a0", " ") == text
    assert way.here == (leg is Leg.AT_RESTAURANT)
    assert way.text in kitchen.card("J-1").accessibleName()


def test_a_platforms_driver_without_a_name(open_kitchen: OpenKitchen) -> None:
    """Nobody invents a name or minutes."""
    kitchen = with_one(open_kitchen)
    kitchen.practice.news(order(kitchen), NewsKind.DRIVER, leg=Leg.ASSIGNED)
    kitchen.settle()
    way = kitchen.card("J-1").picture.ticket.footer.way
    assert way

    assert way.text == "Driver · assigned"


def test_what_can_be_collected_says_so(open_kitchen: OpenKitchen) -> None:
    """The platform's word stands in a bar above the items, until it has been handed over."""
    kitchen = with_one(open_kitchen)
    kitchen.practice.news(order(kitchen), NewsKind.COLLECT)
    kitchen.settle()

    assert "READY FOR PICKUP, says JET Connect" in said(kitchen)


def test_what_is_called_for_comes_to_the_board(open_kitchen: OpenKitchen) -> None:
    """An order for later that is to be cooked now leaves Upcoming at once, and is heard."""
    kitchen = open_kitchen(lambda practice: cooking(practice, due_in=150), capabilities=JET)
    one = kitchen.practice.kitchen.board()[0]
    assert kitchen.numbers() == []
    kitchen.practice.news(one, NewsKind.COOK)
    kitchen.settle()
    assert kitchen.numbers() == ["J-1"]

    assert said(kitchen).startswith("COOK NOW: JET Connect called for it at")
    assert asking(kitchen) == {one.id}


def test_the_last_word_is_on_the_ticket(open_kitchen: OpenKitchen) -> None:
    """What the platform says in words is read on the ticket, the newest alone."""
    kitchen = with_one(open_kitchen)
    kitchen.practice.news(order(kitchen), NewsKind.NOTE, text="The guest rings twice")
    kitchen.practice.news(order(kitchen), NewsKind.NOTE, text="Door 12")
    kitchen.settle()

    assert "JET Connect: Door 12" in said(kitchen)
    assert "twice" not in said(kitchen)


QUESTION = "Where is the order?"


@pytest.mark.parametrize(
    ("text", "status", "minutes"),
    [
        ("PREPARING", "Preparing", "0"),
        ("ON ITS WAY", "OnItsWay", "0"),
        ("DELIVERED", "Delivered", "0"),
        ("+5\u00a0min", "Preparing", "5"),
        ("+10\u00a0min", "Preparing", "10"),
        ("+15\u00a0min", "Preparing", "15"),
    ],
)
def test_a_question_is_answered_with_one_tap(
    open_kitchen: OpenKitchen, fingers_on: FingersOn, text: str, status: str, minutes: str
) -> None:
    """Each answer is a button on the ticket; the platform hears exactly that, once."""
    kitchen = with_one(open_kitchen)
    kitchen.practice.news(order(kitchen), NewsKind.QUESTION, text=QUESTION)
    kitchen.settle()
    assert f"JET Connect asks: {QUESTION}" in said(kitchen)
    button = next(b for b in kitchen.card("J-1").buttons() if b.text() == text)
    fingers_on(kitchen).tap(button)
    kitchen.settle()
    steps = [step for step in order(kitchen).steps if step.name == Press.ANSWER.value]

    assert [s.details for s in steps] == [{"status": status, "minutes": minutes}]
    assert order(kitchen).question is None
    assert QUESTION not in said(kitchen)


def test_a_question_sounds_until_it_is_answered(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """A touch on the ticket does not silence it, as it does a change; an answer does."""
    heard: list[str] = []
    kitchen = with_one(
        open_kitchen, ports={"sound": lambda name, _: heard.append(name)}, sound_at_start=False
    )
    one = order(kitchen)
    kitchen.practice.news(one, NewsKind.QUESTION, text=QUESTION)
    kitchen.settle()
    kitchen.window.alerting.step()
    assert heard == [Alarm.CHANGED.value]
    fingers_on(kitchen).tap(kitchen.card("J-1"))
    kitchen.ticks.turn(60)
    kitchen.window.alerting.step()
    assert heard == [Alarm.CHANGED.value] * 2
    press(kitchen, "J-1", Action.ANSWER)
    kitchen.ticks.turn(60)
    kitchen.window.alerting.step()

    assert heard == [Alarm.CHANGED.value] * 2
    assert asking(kitchen) == frozenset()


def test_a_question_comes_before_everything_else(open_kitchen: OpenKitchen) -> None:
    """Its answers stand in the place of the main button, which comes back after the answer."""
    kitchen = with_one(open_kitchen)
    kitchen.practice.news(order(kitchen), NewsKind.QUESTION, text=QUESTION)
    kitchen.settle()
    assert not kitchen.card("J-1").button(*MAIN)
    press(kitchen, "J-1", Action.ANSWER)

    assert kitchen.button("J-1", Action.READY).text() == "READY"


def test_a_question_comes_to_the_front(open_kitchen: OpenKitchen) -> None:
    """The order that is asked about stands first and says LOOK, wherever it stood before."""

    def fill(practice: Practice) -> None:
        for n in range(6):
            accept(practice, arrive(practice, content(f"J-{n}", due_in=n), 5), 4)

    kitchen = open_kitchen(fill, capabilities=JET)
    assert kitchen.numbers()[-1] == "J-5"
    kitchen.practice.news(order(kitchen, "J-5"), NewsKind.QUESTION, text=QUESTION)
    kitchen.settle()

    assert kitchen.numbers()[0] == "J-5"
    assert kitchen.card("J-5").picture.ticket.header.text.word == "LOOK"


def test_a_question_about_what_has_left(open_kitchen: OpenKitchen) -> None:
    """It is on the board again in full; later means later on its way."""
    kitchen = with_one(open_kitchen)
    one = order(kitchen)
    for done in (kitchen.practice.kitchen.ready, kitchen.practice.kitchen.hand_over):
        done(one.id)
    kitchen.later(60)
    assert kitchen.numbers() == []
    kitchen.practice.news(one, NewsKind.QUESTION, text=QUESTION)
    kitchen.settle()
    buttons = [b.control for b in kitchen.card("J-1").buttons()]

    assert {(c.choice, c.minutes) for c in buttons if c.minutes} == {
        ("OnItsWay", minutes) for minutes in (5, 10, 15)
    }
    assert "Chicken Burger" in said(kitchen)


def test_a_question_fits_the_smallest_screen(open_kitchen: OpenKitchen) -> None:
    """At 1024 by 600 all answers are on one page, none below the edge; minutes in a panel."""
    kitchen = with_one(
        open_kitchen, size=(1024, 600), screen_inches=SMALL_INCHES, distance_m=SMALL_DISTANCE_M
    )
    kitchen.practice.news(order(kitchen), NewsKind.QUESTION, text=QUESTION)
    kitchen.settle()
    card = kitchen.card("J-1")
    buttons = card.buttons()
    assert [b.text() for b in buttons] == ["PREPARING", "ON ITS WAY", "DELIVERED", "LATER …"]
    assert all(card.rect().contains(button.geometry()) for button in buttons)
    assert card.geometry().bottom() <= kitchen.window.front.stage.board.height()
    press(kitchen, "J-1", Action.ANSWER_LATER)
    panel_button(kitchen, "+10\u00a0min").click()
    kitchen.lay_out()

    assert order(kitchen).waiting_steps[0].details == {"status": "Preparing", "minutes": "10"}


def test_an_alarm_about_an_unknown_order_is_put_away(open_kitchen: OpenKitchen) -> None:
    """It says what to do, offers nothing else, and goes when it was held as dealt with."""
    kitchen = open_kitchen(capabilities=JET)
    text = "A guest complains about J-77: call Just Eat."
    kitchen.practice.receive(
        Content(remote_id="r-77", display_id="J-77"),
        kind=ArrivalKind.NEWS,
        news=News(kind=NewsKind.ALARM, text=text),
    )
    kitchen.settle()
    assert text in said(kitchen, "J-77")
    assert kitchen.card("J-77").picture.ticket.header.text.notch is None
    one = order(kitchen, "J-77")
    hold(kitchen, kitchen.button("J-77", Action.FAIL), 0)
    assert kitchen.numbers() == ["J-77"]
    hold(kitchen, kitchen.button("J-77", Action.FAIL), 1200)
    kitchen.later(5)
    kitchen.practice.hear(one)
    kitchen.later(1)

    assert kitchen.numbers() == []
    assert kitchen.practice.kitchen.order(one.id).standing.cancel_reason == "dealt with by hand"


def test_the_platforms_own_time_to_answer_counts(open_kitchen: OpenKitchen) -> None:
    """The bar begins with the arrival and ends when the platform says, whatever the table has."""
    kitchen = open_kitchen(
        lambda practice: arrive(practice, content("J-1", source="Uber Eats"), 1), capabilities=JET
    )
    notch = kitchen.card("J-1").picture.ticket.header.text.notch
    assert notch

    assert notch.text == "answer in 2:00"
    assert notch.share == pytest.approx(2 / 3)


def test_nothing_moves_when_it_is_answered(
    open_kitchen: OpenKitchen, fingers_on: FingersOn
) -> None:
    """Where the platform takes one answer only, the ticket keeps its shape until UNDO has gone."""

    def fill(practice: Practice) -> None:
        for n, minutes in enumerate((2.5, 2, 1)):
            arrive(practice, content(f"J-{n}", due_in=9 + n), minutes)

    kitchen = open_kitchen(fill, capabilities=JET)
    before = [kitchen.card(f"J-{n}").geometry() for n in range(3)]
    fingers_on(kitchen).tap(kitchen.button("J-0", Action.ACCEPT))
    kitchen.settle()
    header = kitchen.card("J-0").picture.ticket.header.text
    assert header.notch
    assert header.notch.text == "answered"

    assert [kitchen.card(f"J-{n}").geometry() for n in range(3)] == before


def test_what_must_be_answered_sooner_comes_first(open_kitchen: OpenKitchen) -> None:
    """By the platform's own time the older order comes first, though promised later."""

    def fill(practice: Practice) -> None:
        arrive(practice, content("J-1", due_in=60), 2)
        arrive(practice, content("J-2", due_in=10), 1)

    kitchen = open_kitchen(fill, capabilities=JET)

    assert kitchen.numbers() == ["J-1", "J-2"]


def test_a_given_up_order_stays_until_it_is_seen(open_kitchen: OpenKitchen) -> None:
    """It is hatched, says why in words, is heard, and goes with a tap."""
    kitchen = open_kitchen(lambda p: arrive(p, content("J-1"), 3), capabilities=JET)
    one = order(kitchen)
    kitchen.practice.kitchen.give_up(one.id)
    kitchen.practice.clock.turn(5)
    kitchen.practice.hear(one)
    kitchen.later(60)
    ticket = kitchen.card("J-1").picture.ticket
    assert ticket.header.text.tone is Tone.CANCELLED
    assert not ticket.body.brief
    assert JET.given_up in said(kitchen)
    assert said(kitchen).startswith("NOT ANSWERED IN TIME")
    assert one.id in asking(kitchen)
    press(kitchen, "J-1", Action.SEE_CANCEL)
    kitchen.settle()

    assert kitchen.numbers() == []


def test_the_platform_says_why_it_cancelled(open_kitchen: OpenKitchen) -> None:
    """Its reason stands below STOP COOKING."""
    kitchen = with_one(open_kitchen)
    kitchen.practice.cancelled_by_platform(order(kitchen), "The guest has called it off")
    kitchen.settle()

    assert "STOP COOKING\nWhy: The guest has called it off" in said(kitchen)


def test_what_stays_on_the_screen_says_so(open_kitchen: OpenKitchen) -> None:
    """Before READY and after it the ticket never says that the platform hears of it."""
    kitchen = with_one(open_kitchen)
    assert kitchen.status("J-1")[-1] == "Ready stays on this screen"
    press(kitchen, "J-1", Action.READY)
    assert kitchen.status("J-1") == ("Ready ✓ only on this screen",)
    kitchen.later(4)
    assert kitchen.status("J-1") == ("Ready ✓ only on this screen",)
    press(kitchen, "J-1", Action.HAND_OVER)
    assert kitchen.status("J-1") == ("Handed over ✓ only on this screen",)
    kitchen.later(4)
    one = kitchen.practice.kitchen.recallable()[0]

    assert one.state is State.CLOSED
    assert [step.name for step in one.steps] == [Press.ACCEPT.value]


def test_who_accepted_it(open_kitchen: OpenKitchen) -> None:
    """An order that was accepted elsewhere names who did; nobody here is asked."""
    kitchen = open_kitchen(lambda p: on_the_orderpad(p, content("J-1")), capabilities=OWN)

    assert kitchen.status("J-1")[0] == "Accepted ✓ by the Orderpad"
    assert not kitchen.card("J-1").button(Action.ACCEPT, Action.CANCEL)


def test_what_was_accepted_by_itself(open_kitchen: OpenKitchen) -> None:
    """No cook pressed anything, and the ticket does not pretend that one did."""

    def fill(practice: Practice) -> None:
        practice.platform.accept = "auto"
        practice.hear(practice.receive(content("J-1")))

    kitchen = open_kitchen(fill)

    assert kitchen.status("J-1")[0].startswith("Accepted by itself ✓ heard by Deliverect")


def test_no_button_for_what_cannot_be_said(open_kitchen: OpenKitchen) -> None:
    """An order that cannot be accepted from here has neither ACCEPT nor CANCEL."""
    kitchen = open_kitchen(lambda p: p.receive(content("J-1")), capabilities=OWN)

    assert not kitchen.card("J-1").button(Action.ACCEPT, Action.CANCEL, Action.MORE)
    assert kitchen.card("J-1").picture.ticket.header.text.notch is None
