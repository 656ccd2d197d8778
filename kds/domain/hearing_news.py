"""What a piece of news does to an order."""

from dataclasses import replace
from datetime import datetime

from kds.domain.journey import Journey, Leg
from kds.domain.news import News, NewsKind, Question
from kds.domain.order import Order


def with_news(order: Order, news: News, at: datetime) -> Order:
    """Return the order after news that came at instant `at`."""
    happened = news.happened_at or at
    if news.text and news.kind not in (NewsKind.ALARM, NewsKind.QUESTION):
        order = replace(order, news=news.text)
    match news.kind:
        case NewsKind.DRIVER:
            return replace(order, journey=_on_the_way(order.journey, news, happened))
        case NewsKind.COLLECT:
            return replace(order, collectable_at=happened)
        case NewsKind.COOK:
            return replace(order, called_at=order.called_at or happened)
        case NewsKind.QUESTION:
            return replace(order, question=Question(asked_at=at, text=news.text))
        case NewsKind.ALARM:
            return replace(order, attention=news.text)
        case _:
            return order


def _on_the_way(journey: Journey, news: News, happened: datetime) -> Journey:
    """Follow a driver of the platform; of an own one this kitchen knows more than it does.

    What happened earlier than what is known changes nothing: news can overtake each other.
    """
    if journey.own or (journey.since and happened < journey.since):
        return journey
    if news.leg is None:
        return journey if news.text else Journey(since=happened)
    return Journey(
        leg=news.leg if journey.leg is not Leg.DELIVERED else journey.leg,
        driver=news.driver or journey.driver,
        phone=news.phone or journey.phone,
        vehicle=journey.vehicle,
        since=happened,
        restaurant_eta=news.restaurant_eta or journey.restaurant_eta,
        address_eta=news.address_eta or journey.address_eta,
    )
