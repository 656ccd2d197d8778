"""Orders and stations for the tests of who makes what."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import strategies as st

from kds.domain.items import Item, multiply_out
from kds.domain.lifecycle import State
from kds.domain.order import Content, Order, Standing
from kds.domain.routing import Routing, Rule, Station

AT = datetime(2026, 3, 14, 18, 0, tzinfo=UTC)

GRILL = Station(name="Grill", rules=(Rule(name="burger"), Rule(name="steak")))
FRY = Station(name="Fry", rules=(Rule(name="fries"), Rule(plu="FRY-*")))
BAR = Station(name="Bar", rules=(Rule(tag="alcohol"), Rule(name="cola")))
KITCHEN = Routing(
    stations=(GRILL, FRY, BAR), not_food=(Rule(tag="bag fee"), Rule(name="carrier bag"))
)


def dish(text: str, **more: object) -> Item:
    """Make a line: "2 Burger", one ">" for each level below, "-" for what is left out."""
    rest = text.lstrip("> ")
    quantity, _, name = rest.partition(" ")
    item = Item(
        depth=text[: len(text) - len(rest)].count(">"),
        quantity=int(quantity),
        name=name.lstrip("-"),
        removed=name.startswith("-"),
    )
    return replace(item, **more)  # type: ignore[arg-type]  # any field by its name


def order_of(*lines: str | Item, source: str = "Uber Eats", **standing: object) -> Order:
    """Make an order that is being cooked."""
    items = multiply_out([dish(line) if isinstance(line, str) else line for line in lines])
    state: dict[str, object] = {"state": State.ACCEPTED, "accepted_at": AT} | standing
    return Order(
        id="1",
        channel="deliverect",
        received_at=AT,
        content=Content(display_id="1527", source=source, items=items),
        standing=Standing(**state),  # type: ignore[arg-type]  # any field by its name
    )


_NAMES = st.sampled_from(
    ["Burger", "Steak frites", "Fries", "Cola", "Soup", "Tiramisù", "Carrier bag", "", "BURGER "]
)
_LINES = st.builds(
    lambda depth, quantity, name, removed, tag: Item(
        depth=depth, quantity=quantity, name=name, removed=removed, marks=(tag,) if tag else ()
    ),
    st.integers(0, 3),
    st.integers(0, 4),
    _NAMES,
    st.booleans(),
    st.sampled_from(["", "alcohol", "bag fee"]),
)


def _stepwise(lines: list[Item]) -> tuple[Item, ...]:
    depths: list[int] = []
    for line in lines:
        # No line is more than one level below the one above it.
        depths.append(min(line.depth, depths[-1] + 1) if depths else 0)
    pairs = zip(lines, depths, strict=True)
    return multiply_out([replace(line, depth=depth) for line, depth in pairs])


ANY_ITEMS = st.lists(_LINES, max_size=12).map(_stepwise)
ANY_RULE = st.builds(
    Rule,
    name=st.sampled_from(["", "burger", "FRIES", "cola", "tiramisu"]),
    tag=st.sampled_from(["", "alcohol"]),
    channel=st.sampled_from(["", "uber", "wolt"]),
)
ANY_ROUTING = st.lists(
    st.tuples(st.sampled_from("ABCD"), st.lists(ANY_RULE, max_size=3)),
    max_size=4,
    unique_by=lambda each: each[0],
).map(
    lambda found: Routing(
        stations=tuple(Station(name=name, rules=tuple(rules)) for name, rules in found),
        not_food=KITCHEN.not_food,
    )
)


@st.composite
def any_cooking(draw: st.DrawFn) -> tuple[Order, Routing]:
    """Draw an order with some parts done, and the rules of its kitchen."""
    items, routing = draw(ANY_ITEMS), draw(ANY_ROUTING)
    order = replace(order_of(), content=Content(source="Uber Eats", items=items))
    starts = routing.stations_of(order)
    parts = [(item, name) for item, places in starts.items() for name in (*places, "gone")]
    chosen = st.lists(st.sampled_from(parts), unique=True) if parts else st.just([])
    whole = st.lists(st.sampled_from(sorted(starts)), unique=True) if starts else st.just([])
    standing = replace(
        order.standing, parts_done=tuple(draw(chosen)), items_done=tuple(draw(whole))
    )
    return replace(order, standing=standing), routing
