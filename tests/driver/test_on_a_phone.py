"""The drivers' page in a real browser: taps, a network that drops, a phone that moves."""

from collections.abc import Callable

import pytest

from kds.domain.journey import Leg
from kds.domain.order import Customer
from tests.driver.chromium import Phone
from tests.driver.round import ANNA, BEN, Round
from tests.kit.house import until

# Each waits for a real browser; asyncio's debug mode has nothing to find in it.
pytestmark = pytest.mark.slow

HOME = (52.3700, 4.8900)


async def ready(phone: Phone, out: Round, *, allowed: bool = True) -> None:
    """Open Anna's link on a phone that knows where it is."""
    await phone.allow_location(out.address, allowed=allowed)
    await phone.be_at(*HOME)
    await phone.open(out.address + out.link())


def is_at(out: Round, latitude: float) -> Callable[[], bool]:
    """Return the question whether the kitchen has seen Anna there."""

    def ask() -> bool:
        position = out.kitchen.whereabouts.of(ANNA.name, out.kitchen.now())
        return position is not None and abs(position.latitude - latitude) < 1e-6

    return ask


async def test_a_whole_delivery_with_a_hole_in_the_network(out: Round, phone: Phone) -> None:
    """Taps of a dead spot show as not sent, then reach the kitchen in order; so do positions."""
    order = out.given()
    await ready(phone, out)
    await phone.sees("Prinsengracht 263")
    await until(is_at(out, HOME[0]))

    await phone.tap("I am at the restaurant")
    await phone.sees("101: the kitchen knows. I am at the restaurant")
    assert out.leg(order) is Leg.AT_RESTAURANT

    await phone.connect(connected=False)
    await phone.sees("No connection since")
    await phone.tap("Picked up, on my way")
    await phone.sees("Not sent yet: Picked up, on my way")
    await phone.be_at(52.3725, 4.8870)
    await phone.tap("I am at the address")
    await phone.sees("I am at the address (")
    assert out.leg(order) is Leg.AT_RESTAURANT
    assert "Prinsengracht 263" in await phone.text()

    await phone.connect(connected=True)
    await phone.misses("Not sent yet")
    await phone.misses("No connection")
    assert out.leg(order) is Leg.AT_ADDRESS
    await until(is_at(out, 52.3725))

    await phone.tap("Handed over")
    await phone.tap("Yes, handed over")
    await phone.sees("No orders for you now.")
    assert [leg for _, leg in out.legs] == [
        Leg.ASSIGNED,
        Leg.AT_RESTAURANT,
        Leg.ON_ITS_WAY,
        Leg.AT_ADDRESS,
        Leg.DELIVERED,
    ]
    assert phone.complaints == []


async def test_a_tap_outlasts_a_reload(out: Round, phone: Phone) -> None:
    """A tap that was not sent is still there after the page was loaded anew, and is sent then."""
    order = out.given()
    await ready(phone, out)
    await phone.block("*/at-restaurant")
    await phone.tap("I am at the restaurant")
    await phone.sees("Not sent yet")
    await phone.reload()
    await phone.sees("Not sent yet: I am at the restaurant")
    assert out.leg(order) is Leg.ASSIGNED

    await phone.block()
    await phone.misses("Not sent yet")
    assert out.leg(order) is Leg.AT_RESTAURANT


async def test_one_wet_double_tap_hands_nothing_over(out: Round, phone: Phone) -> None:
    """A double tap on the last button only asks; "not yet" leaves all as it was."""
    order = out.given()
    await ready(phone, out)
    for step in ("I am at the restaurant", "Picked up, on my way", "I am at the address"):
        await phone.tap(step)
        await phone.sees(f"the kitchen knows. {step}")
    await phone.tap("Handed over")
    await phone.tap("Yes, handed over", at_once=True)
    await phone.tap("No, not yet")
    await phone.misses("Yes, handed over")
    assert out.leg(order) is Leg.AT_ADDRESS
    assert await phone.value("localStorage.getItem('driver-taps')") == "[]"


async def test_the_cook_taps_first(out: Round, phone: Phone) -> None:
    """When the cook has handed the bag over, the driver's next step is to leave with it."""
    order = out.given()
    out.kitchen.ready(order.id)
    out.kitchen.hand_over(order.id)
    await ready(phone, out)
    await phone.tap("Picked up, on my way")
    await phone.sees("the kitchen knows. Picked up")
    assert out.leg(order) is Leg.ON_ITS_WAY


async def test_location_that_is_not_allowed(out: Round, phone: Phone) -> None:
    """A driver who has forbidden it reads what to do; his steps work, nobody knows where he is."""
    order = out.given()
    await ready(phone, out, allowed=False)
    await phone.sees("Allow it for this page")
    await phone.tap("I am at the restaurant")
    await phone.sees("the kitchen knows")
    assert out.leg(order) is Leg.AT_RESTAURANT
    assert out.kitchen.whereabouts.of(ANNA.name, out.kitchen.now()) is None

    await phone.allow_location(out.address)
    await phone.tap("Try again")
    await until(is_at(out, HOME[0]))
    await phone.misses("Allow it")


async def test_a_link_that_is_not_https(out: Round, phone: Phone) -> None:
    """Over plain http the page says why there is no location; its steps work, and are kept."""
    order = out.given()
    host = out.address.replace("127.0.0.1", "kitchen.test")
    await phone.open(host + out.link())
    await phone.sees("open the link by https")
    await phone.tap("I am at the restaurant")
    await phone.sees("the kitchen knows")
    assert out.leg(order) is Leg.AT_RESTAURANT


async def test_an_order_that_was_given_to_somebody_else(out: Round, phone: Phone) -> None:
    """A tap that comes too late is not taken: the driver reads why, in his language."""
    order = out.given()
    await phone.language("es-ES")
    await ready(phone, out)
    await phone.sees("Estoy en el restaurante")
    await phone.connect(connected=False)
    await phone.tap("Estoy en el restaurante")
    await phone.sees("Aún sin enviar")
    out.kitchen.driving.assign(order.id, BEN)

    await phone.connect(connected=True)
    await phone.sees("Este pedido ya no es tuyo: pregunta a la cocina.")
    await phone.sees("Ahora no tienes pedidos.")
    await phone.tap("Entendido")
    await phone.misses("Este pedido ya no es tuyo")
    assert out.leg(order) is Leg.ASSIGNED


async def test_the_end_of_a_shift(out: Round, phone: Phone) -> None:
    """When the shift is over no address stays on the phone, and what was never sent is named."""
    out.given()
    await ready(phone, out)
    await phone.sees("Prinsengracht 263")
    await phone.connect(connected=False)
    await phone.tap("I am at the restaurant")
    await phone.sees("Not sent yet")
    out.kitchen.shifts.end(ANNA.name)

    await phone.connect(connected=True)
    await phone.sees("This link is not valid any more.")
    await phone.sees("Never sent: 101 I am at the restaurant")
    assert "Prinsengracht" not in await phone.text()
    assert "Prinsengracht" not in await phone.value("JSON.stringify(localStorage)")


@pytest.mark.parametrize("language", ["en-GB", "es-ES", "fr-FR", "de-DE", "nl-NL"])
async def test_every_language_fits_the_smallest_phone(
    out: Round, phone: Phone, language: str
) -> None:
    """320 pixels wide nothing is cut, letters have 18 pixels, the button 64, in each language."""
    out.given(age_check=True)
    await phone.language(language)
    await phone.size(320, 568)
    await ready(phone, out, allowed=False)
    await phone.until("document.querySelector('.notice') && document.querySelector('.main')")
    assert await phone.value("document.documentElement.lang") == language[:2]
    assert await phone.value("document.documentElement.scrollWidth") == 320
    sizes = "[...document.querySelectorAll('body *')].filter((each) => each.innerText)"
    assert (
        await phone.value(
            f"Math.min(...{sizes}.map((each) => parseFloat(getComputedStyle(each).fontSize)))"
        )
        >= 18
    )
    buttons = "[...document.querySelectorAll('button')].map((b) => b.offsetHeight)"
    assert await phone.value(f"Math.min(...{buttons})") >= 64
    same = "Object.values(WORDS).every((each) => Object.keys(each).join() === {})"
    assert await phone.value(same.format("Object.keys(WORDS.en).join()"))


async def test_a_tap_is_seen_at_once_and_never_claimed(out: Round, phone: Phone) -> None:
    """While the kitchen has not answered, a tap is called "not sent yet", nothing better."""
    order = out.given()
    await ready(phone, out)
    await phone.sees("I am at the restaurant")
    await out.serving.stop()
    await phone.tap("I am at the restaurant")
    await phone.sees("Not sent yet: I am at the restaurant")
    assert "the kitchen knows" not in await phone.text()
    assert out.leg(order) is Leg.ASSIGNED


async def test_an_answer_that_is_lost(out: Round, phone: Phone) -> None:
    """A step that arrived, but whose answer did not, is sent again and made only once."""
    order = out.given()
    await ready(phone, out)
    await phone.lose_answers("*/at-restaurant")
    await phone.tap("I am at the restaurant")
    await until(lambda: out.leg(order) is Leg.AT_RESTAURANT)
    made = out.kitchen.order(order.id)
    await phone.sees("Not sent yet: I am at the restaurant")

    await phone.lose_answers()
    await phone.sees("the kitchen knows. I am at the restaurant")
    await phone.misses("Not sent yet")
    assert out.kitchen.order(order.id) == made


async def test_names_and_notes_are_only_text(out: Round, phone: Phone) -> None:
    """Whatever a guest writes is shown as it is written, and does nothing."""
    hostile = "<img src=x onerror=alert(1)><script>alert(2)</script>"
    out.given(delivery_note=hostile, customer=Customer(name=hostile, phone="javascript:alert(3)"))
    await ready(phone, out)
    await until_shown(phone, hostile)
    assert await phone.value("document.images.length + document.scripts.length") == 1
    assert phone.complaints == []


async def until_shown(phone: Phone, text: str) -> None:
    """Wait until a text stands there twice: as the name and as the note."""
    await phone.until(f"document.body.innerText.split({text!r}).length === 3")
