"""What a guest puts together from a menu: lines with lines under them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from kds.demo.chance import chance
from kds.demo.drinks import BAG, DEPOSIT
from kds.demo.menu import Brand, Group, Product


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of an order. `quantity` is per one of the line it belongs to.

    `price` is per unit in cents, 0 for what a combo includes. `removed` is a standard ingredient
    that the guest does not want; `option` tells a modifier from something sold by itself.
    """

    product: Product
    quantity: int = 1
    price: int = 0
    remark: str = ""
    option: bool = False
    bundled: bool = False
    removed: bool = False
    lines: tuple["Line", ...] = ()


def choose(rng: Random, product: Product, *, quantity: int = 1) -> Line:
    """Make up a line of `product` as a guest might: options at random, now and then a removal."""
    lines = [line for group in product.groups for line in _choose_from(rng, group)]
    if product.standard and chance(rng, 0.35):
        many = rng.choice((1, 1, 2))
        lines += [
            Line(product=left_out, option=True, removed=True)
            for left_out in rng.sample(product.standard, k=min(many, len(product.standard)))
        ]
    return Line(product=product, quantity=quantity, price=product.price, lines=tuple(lines))


def fill(rng: Random, brand: Brand, remarks: tuple[str, ...] = ()) -> tuple[Line, ...]:
    """Make up a basket of one to six dishes and drinks; a dish may come twice, made differently.

    Each of `remarks` is written on one of the dishes. Deposits and a bag come as lines of their
    own. Source: Deliverect, "Glossary POS orders": deposit and bag fee are extra items.
    """
    dishes = [
        choose(rng, dish, quantity=rng.choice((1, 1, 1, 1, 2, 2, 3)))
        for dish in rng.choices(brand.dishes, k=rng.choice((1, 1, 2, 2, 2, 3, 3, 4)))
    ]
    for remark in remarks:
        place = rng.randrange(len(dishes))
        dishes[place] = replace(dishes[place], remark=remark)
    drinks = [
        choose(rng, drink, quantity=rng.choice((1, 1, 2)))
        for drink in rng.sample(brand.drinks, k=min(rng.choice((0, 0, 1, 2)), len(brand.drinks)))
    ]
    lines = [*dishes, *drinks]
    lines += deposits(lines)
    if chance(rng, 0.3):
        lines.append(Line(product=BAG, price=BAG.price))
    return tuple(lines)


def deposits(lines: list[Line]) -> list[Line]:
    """Return a deposit line for each bottle price among `lines`, the bottles in combos as well."""
    bottles: dict[int, int] = {}
    for line, quantity in _multiplied_out(lines, 1):
        if line.product.deposit:
            price = line.product.deposit
            bottles[price] = bottles.get(price, 0) + quantity
    return [
        Line(product=DEPOSIT, quantity=count, price=price)
        for price, count in sorted(bottles.items())
    ]


def _choose_from(rng: Random, group: Group) -> Iterator[Line]:
    wanted = rng.randint(group.least, group.most)
    for option in rng.sample(group.options, k=min(wanted, len(group.options))):
        line = choose(rng, option, quantity=rng.randint(1, option.at_most))
        yield replace(
            line,
            price=0 if group.bundled else option.price,
            option=not group.bundled,
            bundled=group.bundled,
        )


def _multiplied_out(lines: tuple[Line, ...] | list[Line], times: int) -> Iterator[tuple[Line, int]]:
    for line in lines:
        yield line, times * line.quantity
        yield from _multiplied_out(line.lines, times * line.quantity)
