"""What a guest says of an allergy is found; what says that there is none raises no bar."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kds.domain.allergy import (
    AllergyWords,
    allergy_unread,
    allergy_words,
    mentions_allergy,
    names_allergy,
)
from kds.domain.items import Item
from kds.domain.lifecycle import State
from kds.domain.order import Content, Customer, Order, Standing

ALARMS = [
    "Nut allergy. No pesto!",
    "SEVERE PEANUT ALLERGY – please use a clean pan and clean gloves.",
    "I am allergic to shellfish",
    "alergic to nuts",
    "allegic to eggs!!",
    "i have an allergie",
    "My son carries an EpiPen",
    "anaphylaxis risk",
    "lactose intolerant",
    "I am coeliac: no gluten at all, not even traces.",
    "gluten-free please",
    "dairy free pls",
    "no gluten",
    "I can't eat nuts",
    "May not contain traces of peanut",
    "watch out for cross-contamination",
    "Soy ALÉRGICA al marisco",
    "alergia a los frutos secos",
    "Tengo intolerancia a la lactosa",
    "sin gluten por favor",
    "soy celíaco",
    "allergique aux noix",
    "Allergie grave aux noix !",
    "intolérance au lactose",
    "sans gluten svp",
    "maladie cœliaque",
    "Erdnussallergie",
    "Nussallergie! Bitte kein Sesam.",
    "Laktoseunverträglichkeit",
    "Unverträglich: Sellerie",
    "bitte glutenfrei",
    "Zöliakie!",
    "notenallergie",
    "allergisch voor pinda's",
    "ik ben overgevoelig voor melk",
    "glutenvrij graag",
    "coeliakie",
    "sono allergico alle noci",
    "alergia a camarão",
    "uczulenie, alergia na orzechy",
    "findik alerjim var",
    "аллергия на орехи",
    "αλλεργία στα καρύδια",
    "חשוב: אלרגיה לאגוזים",
    "لدي حساسية من المكسرات",
    "对花生过敏",
    "ナッツアレルギーです",
    "견과류 알레르기",
    "मूंगफली से एलर्जी",
    "dị ứng đậu phộng",
    "No allergies except nuts",
    "no allergies but my daughter can't have milk, nut allergy",
    "sin alergias salvo al marisco",
    "keine Allergien außer Nüsse",
    "no allergens please",
    "No nuts, allergy!",
    "not allergic to nuts but to fish",
    "Any allergies? Nuts",
    "Allergies: no nuts",
]
NO_ALARMS = [
    "",
    "No onions please",
    "Energy drink cold",
    "alle gerne scharf",
    "no allergies",
    "No allergies.",
    "No known allergies, thank you",
    "no food allergies please",
    "We are not allergic.",
    "Allergies: none",
    "ALLERGY: N/A",
    "Any allergies? - no",
    "sin alergias",
    "No tengo alergias, gracias",
    "Alergias: ninguna",
    "pas d'allergie",
    "Pas d’allergies !",
    "aucune allergie",
    "Allergies : aucune",
    "keine Allergien",
    "Allergien: keine",
    "nicht allergisch",
    "geen allergieën",
    "Geen allergie, dank",
    "Allergieën: geen",
    "nessuna allergia",
    "sem alergias",
    "Ask at the gallery, Allegro street 5",
    "pledge of allegiance",
    "Restaurante La Alegría",
    "di ungheria",
    "sans sauce, sin hielo, ohne Zwiebeln, zonder ui",
]


@pytest.mark.parametrize("note", ALARMS)
def test_an_allergy_is_found(note: str) -> None:
    """Whatever the language, the case, the ending and the usual mistakes."""
    assert mentions_allergy(note)


@pytest.mark.parametrize("note", NO_ALARMS)
def test_an_ordinary_note_is_no_alarm(note: str) -> None:
    """A bar that is always there is not seen any more."""
    assert not mentions_allergy(note)


@pytest.mark.parametrize("name", ["Allergy: sesame", "I have an allergy!", "Nussallergie"])
def test_a_name_can_be_an_allergy(name: str) -> None:
    """Some menus let guests choose it as if it were an ingredient."""
    assert names_allergy(name)


@pytest.mark.parametrize(
    "name",
    ["Gluten free base", "Allergen-free brownie", "Allergy friendly cake", "No allergies", "Nuts"],
)
def test_a_product_is_no_allergy(name: str) -> None:
    """What a product is made without says nothing of its guest."""
    assert not names_allergy(name)


def test_every_place_where_a_guest_can_say_it() -> None:
    """Notes, remarks, names of lines and the order's tags are read, each with its dish, once."""
    content = Content(
        note="nut allergy",
        customer=Customer(note="nut allergy"),
        tags=("vip", "Peanuts", "allergy: milk"),
        items=(
            Item(name="Pad Thai", remark="shrimp allergy"),
            Item(depth=1, name="Allergy to soy"),
            Item(depth=1, name="Soy sauce", kitchen_name="ALLERGY soy"),
            Item(name="Allergy card"),
        ),
    )

    assert allergy_words(content) == (
        AllergyWords("", "nut allergy"),
        AllergyWords("", "Peanuts"),
        AllergyWords("", "allergy: milk"),
        AllergyWords("Pad Thai", "shrimp allergy"),
        AllergyWords("Pad Thai", "Allergy to soy"),
        AllergyWords("Pad Thai", "ALLERGY soy"),
        AllergyWords("", "Allergy card"),
    )


def test_what_the_menu_says_of_its_dishes_is_no_allergy() -> None:
    """Nearly every dish contains something: that is a line on the ticket and no alarm."""
    pasta = Item(name="Pasta", allergens=("gluten", "nuts"), marks=("vegan",))

    assert allergy_words(Content(items=(pasta,), tags=("vip", "priority"))) == ()


@pytest.mark.parametrize(
    ("standing", "unread"),
    [
        (Standing(), True),
        (Standing(state=State.ACCEPTED), True),
        (Standing(state=State.READY), True),
        (Standing(allergy_seen=True), False),
        (Standing(state=State.CLOSED), False),
        (Standing(state=State.CANCELLED, cancelled_by="channel"), False),
    ],
)
def test_who_must_read_it(standing: Standing, unread: bool) -> None:  # noqa: FBT001 - a table
    """As long as the food is here and nobody has tapped."""
    order = Order(
        id="1",
        channel="c",
        received_at=datetime(2026, 3, 14, tzinfo=UTC),
        content=Content(note="nut allergy"),
    )

    assert allergy_unread(replace(order, standing=standing)) is unread
    assert not allergy_unread(replace(order, standing=standing, content=Content()))
