"""Invented guests, couriers, addresses and notes. Telephone numbers are of the unassigned kind."""

from dataclasses import dataclass
from random import Random

from kds.demo.chance import chance

_NAMES = (
    "Amélie Brasseur",
    "Tom O’Rafferty",
    "Jürgen Weißbach",
    "Nuria Castells",
    "سارة الحداد",
    "林 小雨",
    "Ngozi Adeyemi-Clarke",
    "Zoë",
    "Bartholomew Featherstonehaugh-Longworth",
    "יעל ברק",
    "Ida 🌻",
)
_COURIERS = ("Milo", "Farah D.", "Kwame", "Sofía", "Jan-Piet", "Aiko")
_STREETS = ("Ropewalk Lane", "Lighthouse Quay", "Rue des Filets", "Kranstraße", "Old Customs Steps")
_CITIES = (("Port Ellery", "PE1 4QX"), ("Sint-Marijn", "9099"), ("Hafenau", "00917"))
_EXTRAS = ("", "", "Flat 3, top bell", "Blue gate beside the bakery", "c/o Reception\n2nd floor")

REMARKS = (
    "Sauce on the side please",
    "Cut in 8",
    "Bien cuit, merci !",
    "Not too salty, it is for a child",
    "Extra crispy!! 🙏",
    "Bitte ohne Zwiebeln",
    "بدون ملح من فضلك",
)
ALLERGY_NOTES = (
    "SEVERE PEANUT ALLERGY – please use a clean pan and clean gloves.",
    "I am coeliac: no gluten at all, not even traces.",
    "Allergie grave aux noix !",
    "Soy alérgica al marisco. Gracias.",
    "Nussallergie! Bitte kein Sesam.",
)
_NOTES = (
    "Please ring twice, the first ring is for the dog 🐕",
    "Leave it with the porter.",
    "Birthday order: a candle would be lovely",
    "Call {name} on {phone}\nwhen you leave.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """One guest with an address; `access_code` is dialled after a relayed phone number."""

    name: str
    phone: str
    access_code: str
    email: str
    street: str
    number: str
    postcode: str
    city: str
    extra: str
    latitude: float
    longitude: float


def make_guest(rng: Random) -> Guest:
    """Make up a guest. The phone number is of the range kept for fiction in Britain."""
    city, postcode = rng.choice(_CITIES)
    return Guest(
        name=rng.choice(_NAMES),
        phone=f"+44207946{rng.randrange(1000):04d}",
        access_code=f"{rng.randrange(1000):03d} {rng.randrange(100):02d} {rng.randrange(1000):03d}",
        email=f"guest{rng.randrange(10_000)}@mail.example",
        street=rng.choice(_STREETS),
        number=f"{rng.randint(1, 240)}{rng.choice(('', '', 'A', ' bis'))}",
        postcode=postcode,
        city=city,
        extra=rng.choice(_EXTRAS),
        latitude=round(51 + rng.random(), 6),
        longitude=round(3 + rng.random(), 6),
    )


def make_note(rng: Random, guest: Guest) -> str:
    """Make up a note for the whole order: mostly none, sometimes an allergy or a phone number."""
    if chance(rng, 0.12):
        return rng.choice(ALLERGY_NOTES)
    if chance(rng, 0.25):
        return rng.choice(_NOTES).format(name=guest.name, phone=guest.phone)
    return ""


def make_courier(rng: Random) -> str:
    """Return a courier's first name."""
    return rng.choice(_COURIERS)
