"""What a menu is made of: products, and groups of products to choose from, to any depth."""

from dataclasses import dataclass
from enum import IntEnum


class Tag(IntEnum):
    """What a product is or contains. Source: Deliverect, "Allergens and tags"."""

    ALCOHOL = 1
    HALAL = 2
    VEGAN = 4
    VEGETARIAN = 5
    BOTTLE_DEPOSIT = 7
    SOFT_DRINK = 10
    DISPOSABLE_BAG = 48
    CELERY = 100
    GLUTEN = 101
    CRUSTACEANS = 102
    FISH = 103
    EGGS = 104
    MILK = 106
    MUSTARD = 108
    NUTS = 109
    PEANUTS = 110
    SESAME = 111
    SOYA = 112
    SULPHITES = 113
    PISTACHIOS = 123
    WHEAT = 127


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """One thing on the menu, a dish or an option.

    `price` is in cents. `kitchen_name` is short for the kitchen, or "". `standard` names what it is
    made with and may be left out. `tags` are numbers as those of `Tag`. `deposit` is the bottle
    deposit in cents that comes with it. `at_most` is how many of it one choice may take.
    """

    plu: str
    name: str
    price: int = 0
    kitchen_name: str = ""
    tags: tuple[int, ...] = ()
    groups: tuple["Group", ...] = ()
    standard: tuple["Product", ...] = ()
    deposit: int = 0
    at_most: int = 1
    combo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Options to choose from, `least` to `most` different ones.

    In a `bundled` group the choice is part of a combo and its price is in the combo's.
    """

    options: tuple[Product, ...]
    least: int = 0
    most: int = 1
    bundled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Brand:
    """One of the names under which a kitchen sells. `key` is its short sign in product codes."""

    key: str
    name: str
    dishes: tuple[Product, ...]
    drinks: tuple[Product, ...] = ()
