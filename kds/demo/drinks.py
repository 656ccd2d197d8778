"""What every brand of the group sells beside its dishes: drinks, bags and bottle deposits."""

from kds.demo.menu import Product, Tag

BAG = Product(plu="TW-BAG", name="Paper bag", price=10, tags=(Tag.DISPOSABLE_BAG,))
DEPOSIT = Product(plu="TW-DEP", name="Bottle deposit", tags=(Tag.BOTTLE_DEPOSIT,))

DRINKS = (
    Product(plu="TW-D1", name="Lime & mint soda", price=320, deposit=25, tags=(Tag.SOFT_DRINK,)),
    Product(plu="TW-D2", name="Still water 0,5 l", price=240, deposit=15, kitchen_name="Water"),
    Product(
        plu="TW-D3",
        name="Harbour pale ale 0,33 l 🍺",
        price=480,
        kitchen_name="Pale ale",
        deposit=25,
        tags=(Tag.ALCOHOL, Tag.GLUTEN),
    ),
    Product(plu="TW-D4", name="Glass of red", price=560, tags=(Tag.ALCOHOL, Tag.SULPHITES)),
)
