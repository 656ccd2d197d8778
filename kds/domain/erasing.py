"""Which parts of an order and of its journal rows are personal, and what is left without them."""

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from typing import cast

from kds.domain.journey import Journey
from kds.domain.order import Address, Content, Courier, Customer, Order, Origin
from kds.domain.steps import Step

# Stands where somebody's words or name stood.
GONE = "…"

# Shorter words are found in every second sentence.
_SHORTEST = 3

# What a step or press needs besides people; everything else in its details is taken out.
_PLAIN_DETAILS = frozenset(
    {
        *("minutes", "pickup", "promised", "ready_at", "order", "transmission", "event", "plu"),
        *("restaurant", "until", "error", "code", "status", "restaurant_eta", "address_eta", "by"),
        *("available", "name", "reason"),
    }
)
_PLAIN_HEADERS = frozenset({"content-type", "content-length", "content-encoding", "user-agent"})
_PEOPLE_OF_A_JOURNEY = frozenset({"driver", "phone", "registration"})
# Of these, what somebody may have worded.
_WORDED_DETAILS = frozenset({"name", "reason", "by", "error", "status"})
# What the program itself wrote: a guest called Ada must not be taken out of an id.
_OURS = frozenset(
    {
        *("id", "step", "code", "press", "outcome", "channel", "fingerprint", "path", "kind"),
        *("due_at", "next_try_at", "seq", "took_ms"),
    }
)
# Marks a row from which something was taken.
ERASED = "erased"


def personal_words(order: Order) -> tuple[str, ...]:
    """Return every word and phrase in an order that points to a person, the longest first."""
    return _words_of(order.content, order.journey)


def words_of_content(content: Content) -> tuple[str, ...]:
    """Return the same of what a channel said."""
    return _words_of(content, Journey())


def _words_of(content: Content, journey: Journey) -> tuple[str, ...]:
    customer, address, courier = content.customer, content.address, content.courier
    names = [customer.name, customer.company, courier.name, journey.driver]
    said = [
        *names,
        *(part for name in names for part in name.split()),
        *(customer.phone, customer.phone_access_code, customer.email, customer.tax_number),
        *(customer.note, content.note, content.delivery_note, content.collection_note),
        *(courier.phone, journey.phone, journey.registration),
        *(address.street, address.postcode, address.extra, address.pincode),
        *(item.remark for item in content.items),
    ]
    known = {word.strip() for word in said}
    return tuple(sorted((w for w in known if len(w) >= _SHORTEST), key=len, reverse=True))


def without_words(text: str, words: Collection[str]) -> str:
    """Return a text in which nobody's words stand any more, in any letter case."""
    if not words or not text:
        return text
    return _any_of(tuple(words)).sub(GONE, text)


@lru_cache(maxsize=8)
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, words)), re.IGNORECASE)


def clean_data(data: Mapping[str, object], words: Collection[str]) -> dict[str, object]:
    """Return what a journal row keeps beside its body, without persons, and marked."""
    clean = {name: _clean(name, value, words) for name, value in data.items()}
    return clean | {ERASED: True}


def _clean(name: str, value: object, words: Collection[str]) -> object:
    if name == "headers":
        headers = cast("Mapping[str, str]", value)
        return {key: said for key, said in headers.items() if key.lower() in _PLAIN_HEADERS}
    if name == "details":
        return _details(cast("Mapping[str, str] | None", value), words)
    if name == "journey":
        known = cast("Mapping[str, object]", value)
        return {k: v for k, v in known.items() if k not in _PEOPLE_OF_A_JOURNEY}
    if name == "news":
        said = cast("Mapping[str, object]", value)
        kept = {k: v for k, v in said.items() if k not in _PEOPLE_OF_A_JOURNEY}
        return kept | ({"text": GONE} if kept.get("text") else {})
    if name == "answer":
        return ""
    return value if name in _OURS else _swept(value, words)


def _swept(value: object, words: Collection[str]) -> object:
    if isinstance(value, str):
        return without_words(value, words)
    if isinstance(value, dict):
        return {name: _clean(name, inner, words) for name, inner in value.items()}
    return [_swept(inner, words) for inner in value] if isinstance(value, list) else value


def _details(details: Mapping[str, str] | None, words: Collection[str]) -> dict[str, str] | None:
    if details is None:
        return None
    plain = {name: said for name, said in details.items() if name in _PLAIN_DETAILS}
    return {
        name: without_words(said, words) if name in _WORDED_DETAILS else said
        for name, said in plain.items()
    }


def without_person(order: Order, at: datetime, more: Collection[str] = ()) -> Order:
    """Return the order with nothing in it that points to a person, marked as erased at `at`.

    `more` are words of persons that stood in its bodies alone.

    Times, states, items, money and codes stay: they are what the statistics are made of.
    """
    words: Collection[str] = [*more, *personal_words(order)]
    content, standing = order.content, order.standing
    journey = replace(order.journey, driver="", phone="", registration="")
    return replace(
        order,
        content=_anonymous(content, words),
        standing=replace(standing, cancel_reason=without_words(standing.cancel_reason, words)),
        changes=(),
        last_seen=None,
        # A platform may have quoted the guest in it.
        attention=GONE if order.attention else "",
        steps=tuple(_anonymous_step(step, words) for step in order.steps),
        undos=(),
        journey=journey,
        question=replace(order.question, text=GONE) if order.question else None,
        news=GONE if order.news else "",
        erased_at=at,
    )


def _anonymous(content: Content, words: Collection[str]) -> Content:
    courier = content.courier
    return replace(
        content,
        items=tuple(replace(item, remark="") if item.remark else item for item in content.items),
        note="",
        delivery_note="",
        collection_note="",
        customer=Customer(),
        address=Address(),
        origin=Origin(name=content.origin.name),
        courier=Courier(
            deliverer=courier.deliverer, status=courier.status, transport=courier.transport
        ),
        problems=tuple(without_words(problem, words) for problem in content.problems),
    )


def _anonymous_step(step: Step, words: Collection[str]) -> Step:
    problem = without_words(step.problem, words)
    return replace(step, details=_details(step.details, words), problem=problem)
