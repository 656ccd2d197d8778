"""What a platform says of an order beside its content, as blocks above the items."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from kds.domain.lifecycle import State
from kds.domain.order import Order
from kds.ui.blocks import Block, Look, clean
from kds.ui.phrases import in_words
from kds.ui.words import clock_time

translate = QCoreApplication.translate


def news_blocks(order: Order, title: str) -> Iterator[Block]:
    """Yield the question that waits, that it can be collected or is to be cooked, the last word.

    `title` names the platform.
    """
    if order.standing.cancelled_by:
        return
    who = title or order.content.source or order.channel
    if order.question:
        text = translate("News", "{title} asks: {question}")
        question = in_words(order.question.text) or translate("News", "How far is this order?")
        yield Block(Look.ALERT, clean(text.format(title=who, question=question)))
    if order.collectable_at and order.state is not State.CLOSED:
        text = translate("News", "READY FOR PICKUP, says {title}")
        yield Block(Look.ALERT, clean(text.format(title=who)))
    if order.called_at and order.state is State.ACCEPTED:
        text = translate("News", "COOK NOW: {title} called for it at {time}")
        when = clock_time(order.called_at, order.content.time_zone)
        yield Block(Look.CALLED, clean(text.format(title=who, time=when)))
    if order.news and not (order.question and order.question.text == order.news):
        text = translate("News", "{title}: {news}")
        yield Block(Look.CHANGE, clean(text.format(title=who, news=in_words(order.news))))
