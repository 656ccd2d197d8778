"""The dishes of a real order as a basket, with remarks of invented guests."""

from collections.abc import Sequence
from random import Random

from kds.channels.deliverect.codes import ALLERGENS, MARKS
from kds.demo.basket import Line
from kds.demo.menu import Product
from kds.demo.people import REMARKS
from kds.domain.rehearsal import Dish

_NUMBERS = {word: number for number, word in reversed((*MARKS.items(), *ALLERGENS.items()))}
# No menu is deeper; deeper lines stand beside each other.
_DEEPEST = 30


def basket(rng: Random, dishes: Sequence[Dish]) -> tuple[Line, ...]:
    """Return the lines of an order, each with those below it."""
    return _level(rng, dishes, 0)


def _level(rng: Random, dishes: Sequence[Dish], depth: int) -> tuple[Line, ...]:
    """Return the lines at the top of `dishes`, which are `depth` levels deep."""
    starts = [n for n, dish in enumerate(dishes) if n == 0 or dish.depth <= dishes[0].depth]
    lines = []
    for place, start in enumerate(starts):
        end = starts[place + 1] if place + 1 < len(starts) else len(dishes)
        below = dishes[start + 1 : end]
        if depth >= _DEEPEST:
            lines += [_line(rng, dish, (), depth) for dish in dishes[start:end]]
        else:
            lines.append(_line(rng, dishes[start], _below(rng, below, depth), depth))
    return tuple(lines)


def _below(rng: Random, dishes: Sequence[Dish], depth: int) -> tuple[Line, ...]:
    return _level(rng, dishes, depth + 1) if dishes else ()


def _line(rng: Random, dish: Dish, lines: tuple[Line, ...], depth: int) -> Line:
    tags = (_NUMBERS.get(word) for word in (*dish.marks, *dish.allergens))
    product = Product(
        plu=dish.plu,
        name=dish.name,
        price=dish.price or 0,
        kitchen_name=dish.kitchen_name,
        tags=tuple(tag for tag in tags if tag is not None),
        combo=dish.combo,
    )
    return Line(
        product=product,
        quantity=dish.quantity,
        price=dish.price or 0,
        remark=rng.choice(REMARKS) if dish.remark else "",
        option=depth > 0 and not dish.in_bundle,
        bundled=dish.in_bundle,
        removed=dish.removed,
        lines=lines,
    )
