"""An invented restaurant group, Tidewater Kitchens: four brands cooked in one kitchen."""

from kds.demo.drinks import DRINKS
from kds.demo.menu import Brand, Group, Product, Tag

_GLUTEN = (Tag.GLUTEN, Tag.WHEAT)
_DAIRY = (Tag.MILK,)

# Smoke & Anchor: burgers and ribs, combos, extras by the piece.

_DONENESS = Group(
    least=1,
    options=(
        Product(plu="SA-C1", name="Pink inside", kitchen_name="PINK"),
        Product(plu="SA-C2", name="Cooked through", kitchen_name="THROUGH"),
    ),
)
_DIPS = (
    Product(plu="SA-S1", name="Smoked garlic mayo", price=90, tags=(Tag.EGGS, Tag.MUSTARD)),
    Product(plu="SA-S2", name="Burnt honey mustard", price=90, tags=(Tag.MUSTARD,)),
    Product(plu="SA-S3", name="Green chilli relish 🌶️", price=90, kitchen_name="Chilli relish"),
)
_BURGER_EXTRAS = Group(
    most=3,
    options=(
        Product(plu="SA-X1", name="Extra patty", price=350, groups=(_DONENESS,), at_most=2),
        Product(plu="SA-X2", name="Aged cheddar", price=120, tags=_DAIRY, at_most=3),
        Product(plu="SA-X3", name="Crispy shallots", price=80, tags=_GLUTEN),
        Product(plu="SA-X4", name="Fried egg", price=150, tags=(Tag.EGGS,), at_most=2),
    ),
)
_BURGER_STANDARD = (
    Product(plu="SA-I1", name="Onions", kitchen_name="onions"),
    Product(plu="SA-I2", name="Pickles", kitchen_name="pickles"),
    Product(plu="SA-I3", name="Tomato", kitchen_name="tomato"),
    Product(plu="SA-I4", name="House sauce", tags=(Tag.EGGS, Tag.MUSTARD)),
)
_BURGER = Product(
    plu="SA-01",
    name="★ Anchor Burger",
    price=1150,
    kitchen_name="Anchor",
    tags=(*_GLUTEN, Tag.MILK, Tag.SESAME),
    groups=(_DONENESS, _BURGER_EXTRAS),
    standard=_BURGER_STANDARD,
)
_VEGAN_BURGER = Product(
    plu="SA-02",
    name="Garden Burger  🌱",
    price=1090,
    kitchen_name="Garden (vegan)",
    tags=(*_GLUTEN, Tag.SOYA, Tag.VEGAN),
    groups=(_BURGER_EXTRAS,),
    standard=_BURGER_STANDARD,
)
_FRIES = Product(
    plu="SA-03",
    name="Sea salt fries",
    price=390,
    kitchen_name="Fries",
    tags=(Tag.VEGAN,),
    groups=(Group(most=2, options=_DIPS),),
)
_SLAW = Product(plu="SA-04", name="Cabbage & apple slaw", price=350, tags=(Tag.CELERY,))
_SMOKE_AND_ANCHOR = Brand(
    key="SA",
    name="Smoke & Anchor",
    drinks=DRINKS,
    dishes=(
        _BURGER,
        _VEGAN_BURGER,
        _FRIES,
        _SLAW,
        Product(
            plu="SA-05",
            name="Slow ribs, half rack ",
            price=1690,
            kitchen_name="Ribs 1/2",
            tags=(Tag.CELERY, Tag.SOYA),
            groups=(Group(least=1, most=2, options=_DIPS),),
        ),
        Product(
            plu="SA-06",
            name="Anchor Combo (burger, side, drink)",
            price=1590,
            kitchen_name="COMBO",
            combo=True,
            groups=(
                Group(least=1, bundled=True, options=(_BURGER, _VEGAN_BURGER)),
                Group(least=1, bundled=True, options=(_FRIES, _SLAW)),
                Group(least=1, bundled=True, options=DRINKS[:2]),
                Group(options=_DIPS),
            ),
        ),
    ),
)

# Forno Fiamma: pizza. Italian names for guests, short English ones for the kitchen.

_TOPPINGS = Group(
    most=4,
    options=(
        Product(plu="FF-T1", name="Salame piccante", price=180, kitchen_name="Hot salami"),
        Product(plu="FF-T2", name="Funghi", price=150, kitchen_name="Mushroom", at_most=2),
        Product(plu="FF-T3", name="Cipolla rossa", price=100, kitchen_name="Red onion"),
        Product(plu="FF-T4", name="Acciughe", price=200, kitchen_name="Anchovy", tags=(Tag.FISH,)),
        Product(plu="FF-T5", name="Pistacchi", price=220, tags=(Tag.NUTS, Tag.PISTACHIOS)),
    ),
)
_CRUST = Group(
    least=1,
    options=(
        Product(plu="FF-B1", name="Impasto classico", kitchen_name="Classic base", tags=_GLUTEN),
        Product(
            plu="FF-B2",
            name="Bordo ripieno",
            price=250,
            kitchen_name="Stuffed crust",
            tags=(*_GLUTEN, Tag.MILK),
            groups=(
                Group(
                    least=1,
                    options=(
                        Product(plu="FF-B3", name="con ricotta", tags=_DAIRY),
                        Product(plu="FF-B4", name="con ’nduja", kitchen_name="’nduja HOT"),
                    ),
                ),
            ),
        ),
        Product(plu="FF-B5", name="Senza glutine", price=300, kitchen_name="GLUTEN FREE BASE"),
    ),
)
_PIZZA_STANDARD = (
    Product(plu="FF-I1", name="Mozzarella", tags=_DAIRY),
    Product(plu="FF-I2", name="Basilico", kitchen_name="basil"),
    Product(plu="FF-I3", name="Aglio", kitchen_name="garlic"),
)


def _pizza(number: int, name: str, price: int, kitchen_name: str) -> Product:
    return Product(
        plu=f"FF-0{number}",
        name=name,
        price=price,
        kitchen_name=kitchen_name,
        tags=(*_GLUTEN, Tag.MILK, Tag.SOYA),
        groups=(_CRUST, _TOPPINGS),
        standard=_PIZZA_STANDARD,
    )


_FORNO_FIAMMA = Brand(
    key="FF",
    name="Forno Fiamma",
    drinks=DRINKS,
    dishes=(
        _pizza(1, "Pizza della Casa", 1090, "House"),
        _pizza(2, "Pizza Quattro Venti", 1290, "Four winds"),
        _pizza(3, "Pizza del Porto 🐟", 1390, "Harbour (fish)"),
        Product(
            plu="FF-04",
            name="Insalata di finocchi",
            price=720,
            kitchen_name="Fennel salad",
            tags=(Tag.VEGETARIAN, Tag.NUTS),
        ),
        Product(plu="FF-05", name="Tiramisù al limone", price=590, tags=(Tag.EGGS, Tag.MILK)),
    ),
)

# Lantern Noodles: bowls built from nothing, three levels deep.

_TOFU = Product(plu="LN-P2", name="Smoked tofu", kitchen_name="Tofu", tags=(Tag.SOYA, Tag.VEGAN))
_PROTEIN = Group(
    least=1,
    most=2,
    options=(
        Product(
            plu="LN-P1",
            name="Chicken thigh",
            price=300,
            at_most=2,
            groups=(
                Group(
                    options=(
                        Product(plu="LN-M1", name="Sticky glaze", tags=(Tag.SOYA, Tag.SESAME)),
                        Product(plu="LN-M2", name="Peanut crumb", tags=(Tag.PEANUTS,)),
                    )
                ),
            ),
        ),
        _TOFU,
        Product(plu="LN-P3", name="King prawns", price=450, tags=(Tag.CRUSTACEANS,), at_most=2),
    ),
)
_NOODLES = Group(
    least=1,
    options=(
        Product(plu="LN-N1", name="Wheat noodles", tags=_GLUTEN, groups=(_PROTEIN,)),
        Product(plu="LN-N2", name="Rice noodles", groups=(_PROTEIN,)),
        Product(plu="LN-N3", name="Egg noodles", tags=(*_GLUTEN, Tag.EGGS), groups=(_PROTEIN,)),
    ),
)
_HEAT = Group(
    least=1,
    options=tuple(
        Product(plu=f"LN-H{level}", name=f"Heat {level} {'🔥' * level}".strip())
        for level in range(4)
    ),
)
_LANTERN_NOODLES = Brand(
    key="LN",
    name="Lantern Noodles 🏮",
    drinks=DRINKS[:3],
    dishes=(
        Product(plu="LN-01", name="Build a bowl 碗", price=980, groups=(_NOODLES, _HEAT)),
        Product(plu="LN-02", name="Lantern broth bowl", price=1240, groups=(_NOODLES, _HEAT)),
        Product(
            plu="LN-03",
            name="Pan-fried dumplings (6)",
            price=690,
            kitchen_name="Dumplings x6",
            tags=(*_GLUTEN, Tag.SOYA),
            groups=(_HEAT,),
        ),
        Product(
            plu="LN-04",
            name="Two-course lunch",
            price=1490,
            kitchen_name="LUNCH 2",
            combo=True,
            groups=(
                Group(
                    least=1,
                    bundled=True,
                    options=(Product(plu="LN-05", name="Lunch bowl", groups=(_NOODLES,)),),
                ),
                Group(
                    least=1,
                    bundled=True,
                    options=(
                        Product(plu="LN-06", name="Cucumber salad", tags=(Tag.SESAME,)),
                        Product(plu="LN-07", name="Miso soup", tags=(Tag.SOYA, Tag.FISH)),
                    ),
                ),
            ),
        ),
    ),
)

# Yasmin: Arabic names, some with a kitchen name and some without, as brands really are set up.

_PLATE_EXTRAS = Group(
    most=3,
    options=(
        Product(plu="YA-X1", name="خبز إضافي", price=100, kitchen_name="Extra bread", tags=_GLUTEN),
        Product(plu="YA-X2", name="صلصة الثوم", price=80, kitchen_name="Garlic sauce", at_most=3),
        Product(plu="YA-X3", name="مخللات", price=60),
    ),
)
_YASMIN = Brand(
    key="YA",
    name="ياسمين Yasmin",
    drinks=DRINKS[:2],
    dishes=(
        Product(
            plu="YA-01",
            name="شاورما دجاج",
            price=950,
            kitchen_name="Chicken shawarma",
            tags=(Tag.HALAL, *_GLUTEN),
            groups=(_PLATE_EXTRAS,),
            standard=(Product(plu="YA-I1", name="بصل", kitchen_name="onions"),),
        ),
        Product(plu="YA-02", name="فلافل", price=650, tags=(Tag.VEGAN, Tag.SESAME)),
        Product(
            plu="YA-03",
            name="صحن مشكل (للمشاركة)",
            price=1850,
            kitchen_name="Mixed plate to share",
            tags=(Tag.HALAL, Tag.SESAME, Tag.MILK),
            groups=(_PLATE_EXTRAS,),
        ),
        Product(plu="YA-04", name="بقلاوة", price=450, tags=(Tag.NUTS, Tag.PISTACHIOS, Tag.WHEAT)),
    ),
)

BRANDS = (_SMOKE_AND_ANCHOR, _FORNO_FIAMMA, _LANTERN_NOODLES, _YASMIN)
