"""The words of every setting, by group: a test finds each field that has none."""

from collections.abc import Callable
from dataclasses import dataclass

from kds.ui.office.settings.words import (
    codes,
    deliverect,
    delivery,
    jet_connect,
    just_eat,
    keys,
    kitchen,
    office,
    orderconnect,
    privacy,
    screen,
    sound,
    stations,
    tickets,
    web_shop,
)
from kds.ui.office.settings.words.words import Words

__all__ = ["GROUPS", "Group", "Words", "all_words", "column_words"]


@dataclass(frozen=True, slots=True)
class Group:
    """Settings that belong together: a line of the list on the page."""

    name: str
    title: Callable[[], str]
    words: Callable[[], dict[str, Words]]


GROUPS = (
    Group("screen", screen.title, screen.words),
    Group("tickets", tickets.title, tickets.words),
    Group("stations", stations.title, stations.words),
    Group("sound", sound.title, sound.words),
    Group("keys", keys.title, keys.words),
    Group("kitchen", kitchen.title, kitchen.words),
    Group("deliverect", deliverect.title, deliverect.words),
    Group("codes", codes.title, codes.words),
    Group("just_eat", just_eat.title, just_eat.words),
    Group("jet_connect", jet_connect.title, jet_connect.words),
    Group("orderconnect", orderconnect.title, orderconnect.words),
    Group("web_shop", web_shop.title, web_shop.words),
    Group("delivery", delivery.title, delivery.words),
    Group("privacy", privacy.title, privacy.words),
    Group("manager", office.title, office.words),
)


def all_words() -> dict[str, Words]:
    """Return the words of every setting by its key, in the language of the screen."""
    return {key: words for group in GROUPS for key, words in group.words().items()}


def column_words() -> dict[str, Words]:
    """Return the words of what stands in tables, by key."""
    return tickets.columns() | stations.columns() | delivery.columns()
