"""Calls that a platform might make one day: genuine ones, spoilt in every way bodies get spoilt."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from random import Random
from typing import Any

from hypothesis import strategies as st

from kds.channels.channel import Call
from kds.demo.deliverect.orders import make_order as deliverect_order
from kds.demo.jet_connect.orders import make_order as jet_connect_order
from kds.demo.just_eat.orders import make_order as just_eat_order
from kds.demo.orderconnect.orders import make_order as orderconnect_order
from tests.channels.any_json import NAMES, json_values, places, put
from tests.channels.web_shop_reading import FULL as WEB_SHOP_ORDER
from tests.contract.side import Side

_NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
_RICH: dict[str, Callable[..., Mapping[str, Any]]] = {
    "deliverect": deliverect_order,
    "jet_connect": jet_connect_order,
    "just_eat": just_eat_order,
    "orderconnect": orderconnect_order,
    "web_shop": lambda _rng, _now: WEB_SHOP_ORDER,
}

# What has come from platforms where something else was meant to stand.
_ODD: list[object] = [
    *(None, "", " ", [], {}, [[]], [None], [{}], {"": ""}, True, False, 0, -1, 7, 1.5, "2", "2.0"),
    *("1773511200", "1773511200000", 1773511200, 1773511200.25, "2026-03-14T18:00:00.1234567"),
    *("2026-03-14T18:00:00", "2026-03-14T18:00:00.1234567Z", "2026-03-14", "0001-01-01T00:00:00Z"),
    *("9999-12-31T23:59:59-14:00", "0:00", "9.23:59:59", "99:99:99", "Nobody_Knows_This_Code"),
    *("a\0b\x1b[31m\x7f", "\ud800", "🍕", "..", ".", "a/b?c#d", "x" * 5_000, "Delivery", "100"),
    *(10**15, 10**40, 1e300, float("nan"), float("inf"), "NaN", "1e999", "-Infinity"),
    [{"Name": "Fries", "name": "Fries", "Quantity": 1, "quantity": 1, "price": 1}] * 300,
]
_KEYS = ("id", "OrderId", "name", "Name", "items", "Items", "quantity", "price", "type", "Reason")
# Odd values first: arbitrary ones find less, and cost more.
_VALUES = st.sampled_from(_ODD) | st.sampled_from(_ODD) | json_values(*_KEYS)
_DEEP = 3_000


def genuine(side: Side) -> list[Call]:
    """Return a side's calls as they come, among them an order with most of what there can be."""
    calls = [side.call(side.order), side.cancel(side.cancellation), *side.others]
    make = _RICH[side.channel.name]
    body = make(Random(3), _NOON)  # noqa: S311 - dice, no secret
    calls.append(side.call(json.dumps(body).encode()))
    return calls


@st.composite
def any_call(draw: st.DrawFn, calls: Sequence[Call]) -> Call:
    """Return one of `calls` with something changed, also to another address of the channel."""
    call = draw(st.sampled_from(calls))
    if draw(st.integers(0, 3)) == 0:
        # The body of one address at another.
        call = replace(draw(st.sampled_from(calls)), body=call.body)
    call = replace(call, body=_spoilt(draw, call.body))
    elsewhere: bool = draw(st.booleans())
    if call.parts and elsewhere:
        call = replace(call, parts=dict.fromkeys(call.parts, draw(_texts())))
    if draw(st.integers(0, 5)) == 0:
        name = draw(st.sampled_from(["callback", "key", "x"]))
        call = replace(call, query={name: draw(_texts())})
    return call


def _texts() -> st.SearchStrategy[str]:
    """Return what may stand in an address: any text that UTF-8 can hold."""
    odd = ["https://127.0.0.1/x", "http://[", "//", "\0", "a\nb", "x" * 999, "K3VQ9", ".."]
    return st.sampled_from(odd) | st.text(max_size=12)


def _spoilt(draw: st.DrawFn, raw: bytes) -> bytes:
    value = json.loads(raw)
    for _ in range(draw(st.integers(0, 3))):
        value = _changed(draw, value)
    # ASCII alone, as lone surrogates can come in no other way.
    text = json.dumps(value)
    match draw(st.integers(0, 11)):
        case 0:
            return text.encode()[: draw(st.integers(0, len(text)))]
        case 1:
            return b"\xef\xbb\xbf" + text.encode()
        case 2:
            # One value goes deeper than anybody reads by recursion.
            start, end = draw(st.sampled_from([("[", "]"), ('{"Items": ', "}"), ('{"a":[', "]}")]))
            where = places(value)
            text = json.dumps(put(value, draw(st.sampled_from(where)), "deep") if where else "deep")
            return text.replace('"deep"', start * _DEEP + "1" + end * _DEEP).encode()
        case 3:
            return draw(st.binary(max_size=40))
        case 4:
            return json.dumps(value, ensure_ascii=False).encode(errors="surrogatepass")
        case _:
            return text.encode()


def _changed(draw: st.DrawFn, value: Any) -> Any:
    where = places(value)
    if not where:
        return draw(_VALUES)
    place = draw(st.sampled_from(where))
    there = _at(value, place)
    changes: list[Callable[[], Any]] = [
        lambda: _recased(value, draw(st.sampled_from([str.lower, str.upper, str.swapcase]))),
        lambda: _without(value, place),
        lambda: put(value, place, [there]),
        lambda: put(value, place, {"x": there, "Value": there}),
        lambda: put(value, place, {draw(st.sampled_from(NAMES)): there, "Name": draw(_VALUES)}),
        lambda: [value, draw(_VALUES), value, _recased(value, str.upper)],
        *[lambda: put(value, place, draw(_VALUES))] * 3,
    ]
    return draw(st.sampled_from(changes))()


def _at(value: Any, place: Sequence[str | int]) -> Any:
    for key in place:
        value = value[key]
    return value


def _without(value: Any, place: tuple[str | int, ...]) -> Any:
    """Return a value without what stands in a place."""
    above = _at(value, place[:-1])
    if isinstance(above, dict):
        left: Any = {name: below for name, below in above.items() if name != place[-1]}
    else:
        left = [below for number, below in enumerate(above) if number != place[-1]]
    return put(value, place[:-1], left) if place[:-1] else left


def _recased(value: Any, case: Callable[[str], str]) -> Any:
    if isinstance(value, dict):
        return {case(name): _recased(below, case) for name, below in value.items()}
    return [_recased(below, case) for below in value] if isinstance(value, list) else value
