"""Lines below lines, as platforms send them, whatever stands where a line should be."""

from collections.abc import Callable, Iterator, Mapping

from kds.channels.body import fields, text, whole
from kds.domain.items import Item

Read = Callable[[Mapping[str, object], int], Item]
Below = Callable[[Mapping[str, object]], object]


def each_line(value: object) -> Iterator[object]:
    """Yield lines from a list, from lists in it, and from an object that numbers its lines."""
    waiting = [value]
    while waiting:
        found = waiting.pop()
        if isinstance(found, list):
            waiting += reversed(found)
        elif isinstance(found, dict) and found and all(isinstance(v, dict) for v in found.values()):
            waiting += reversed(list(found.values()))
        elif found is not None:
            yield found


def read_lines(value: object, read: Read, below: Below, problems: list[str]) -> Iterator[Item]:
    """Yield what `read` makes of each line and its depth, in reading order.

    `below` returns what stands below a line. What is no line is named in `problems`; if it is at
    least a text, that is its name. A stack stands for the levels, so none is too deep.
    """
    levels = [each_line(value)]
    while levels:
        entry = next(levels[-1], None)
        if entry is None:
            levels.pop()
            continue
        line = fields(entry)
        if line:
            yield read(line, len(levels) - 1)
            levels.append(each_line(below(line)))
        elif unread := no_line(entry, len(levels) - 1, problems):
            yield unread


def no_line(entry: object, depth: int, problems: list[str]) -> Item | None:
    """Name in `problems` what stands where a line should be; return it where it is a text."""
    name = text(entry)
    problems.append(f"a line that is no item: {name or type(entry).__name__}")
    return Item(depth=depth, name=name) if name else None


def read_quantity(said: object, called: str, problems: list[str]) -> int:
    """Return how many of a line; what is none is named in `problems`, and is 1 if no number."""
    quantity = whole(said)
    if quantity is None or quantity < 1:
        given = "no quantity" if said is None else f"quantity {text(said) or type(said).__name__}"
        problems.append(f"{called or 'a line'}: {given}")
    return 1 if quantity is None else quantity
