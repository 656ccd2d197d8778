"""What a newer version of an order changed, word by word, until a cook has seen it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from kds.domain.edits import Edit, edits
from kds.domain.items import Item
from kds.domain.order import Order, OrderType
from kds.domain.revisions import Rewording, rewordings
from kds.domain.wording import Wording, changed_wording
from kds.ui.blocks import Block, Look, Span, clean, clean_name, no_word
from kds.ui.item_lines import name_of
from kds.ui.phrases import in_words

translate = QCoreApplication.translate

# Deeper modifiers are not indented further.
_DEEPEST = 3
# Of a long stretch of a note that did not change so many words are kept at each end.
_KEPT_WORDS = 3


class _Text:
    """Collects the lines of the frame, and which of their characters went or came."""

    def __init__(self) -> None:
        self.text = ""
        self.spans: list[Span] = []

    def line(self, text: str) -> None:
        self.text += f"\n{text}" if self.text else text

    def add(self, text: str, wording: Wording = Wording.SAME) -> None:
        if self.text and text and not self.text[-1].isspace():
            self.text += " "
        if wording is not Wording.SAME:
            start = len(self.text)
            self.spans.append(Span(start, start + len(text), wording))
        self.text += text

    def compare(self, old: str, new: str, *, brief: bool = False) -> None:
        for words in changed_wording(old, new):
            same = brief and words.wording is Wording.SAME
            self.add(_abridged(words.text) if same else words.text, words.wording)


def unseen_edits(order: Order) -> tuple[Edit, ...]:
    """Return the lines that changed since a cook last took note of the order."""
    if order.standing.change_seen or order.last_seen is None:
        return ()
    return tuple(edits(order.last_seen.items, order.content.items))


def change_block(order: Order, changed: tuple[Edit, ...]) -> Block:
    """Return the frame that says what changed; `changed` are the lines that did."""
    frame = _Text()
    frame.line(translate("Ticket", "CHANGED (version {number})").format(number=order.revision + 1))
    said = len(frame.text)
    item = -1
    for edit in _told(changed):
        if edit.item >= 0 and edit.item not in (item, edit.line):
            frame.line(_words(order.content.items[edit.item]))
        item = edit.item
        _say(frame, edit)
    if order.last_seen:
        for reworded in rewordings(order.last_seen, order.content):
            frame.line(_title(reworded.what))
            # The note stands below in full.
            frame.compare(*_said(reworded), brief=reworded.what == "note")
    if len(frame.text) == said:
        # Only the journal knows: it changed and changed back, or came with an older program.
        for said_before in order.changes:
            frame.line(clean(in_words(said_before)))
    return Block(Look.CHANGE, frame.text, spans=tuple(frame.spans))


def _told(changed: tuple[Edit, ...]) -> Iterator[Edit]:
    """Yield the edits without what came with a new item: that stands marked among the items."""
    whole = -1
    for edit in changed:
        if edit.new and not edit.old and edit.line == edit.item:
            whole = edit.item
        elif edit.item >= 0 and edit.item == whole:
            continue
        yield edit


def _say(frame: _Text, edit: Edit) -> None:
    if edit.new:
        frame.line("› " * min(edit.new.depth, _DEEPEST))
        if edit.old:
            frame.compare(_words(edit.old), _words(edit.new))
        else:
            frame.add(translate("Ticket", "+ ADDED"))
            frame.add(_words(edit.new), Wording.NEW)
    elif edit.old:
        frame.line("› " * min(edit.old.depth, _DEEPEST))
        if edit.item >= 0 or not edit.old.depth:
            frame.add(translate("Ticket", "– REMOVED"))
        frame.add(_words(edit.old), Wording.OLD)


def _abridged(text: str) -> str:
    words = text.split(" ")
    if len(words) <= 2 * _KEPT_WORDS + 1:
        return text
    return " ".join([*words[:_KEPT_WORDS], "…", *words[-_KEPT_WORDS:]])


def _words(item: Item) -> str:
    parts = [f"{item.total_quantity}×"] if not item.depth or item.total_quantity != 1 else []
    if item.removed:
        parts.append(no_word())
    parts.append(name_of(item))
    if item.remark.strip():
        parts.append(f"“{clean_name(item.remark)}”")
    return " ".join(parts)


def _title(what: str) -> str:
    return {
        "note": translate("Ticket", "Note:"),
        "table": translate("Ticket", "Table:"),
        "kind": translate("Ticket", "Kind:"),
        "ready by": translate("Ticket", "Ready by:"),
        "cutlery": translate("Ticket", "Cutlery:"),
    }[what]


def _said(reworded: Rewording) -> Iterator[str]:
    known = {
        "yes": in_words("yes"),
        "no": in_words("no"),
        OrderType.PICKUP.value: translate("Words", "Collection"),
        OrderType.DELIVERY.value: translate("Words", "Delivery"),
        OrderType.EAT_IN.value: translate("Words", "Eat in"),
        OrderType.CURBSIDE.value: translate("Words", "To the car"),
        OrderType.DRIVE_THROUGH.value: translate("Words", "Drive-through"),
        OrderType.UNKNOWN.value: "–",
    }
    for text in (reworded.old, reworded.new):
        plain = clean(text)
        yield known.get(plain, plain) if reworded.what in ("kind", "cutlery") else plain
