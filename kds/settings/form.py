"""What can be filled in: every field of the settings, read off the pydantic models.

A form knows no words; the screen has a label and a sentence for each path.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import annotated_types
from pydantic import BaseModel, SecretStr
from pydantic.fields import FieldInfo


class Kind(StrEnum):
    """How a field is filled in."""

    SWITCH = "switch"
    WHOLE = "whole"
    NUMBER = "number"
    CHOICE = "choice"
    TEXT = "text"
    TIME = "time"
    DAY = "day"
    FILE = "file"
    SECRET = "secret"  # noqa: S105 - no password, but what a field is
    LIST = "list"
    TABLE = "table"
    MAPPING = "mapping"


# How `[screen]` and others write a time of day.
_TIME_OF_DAY = r"^([01]\d|2[0-3]):[0-5]\d$"

_PLAIN: dict[object, Kind] = {
    bool: Kind.SWITCH,
    int: Kind.WHOLE,
    float: Kind.NUMBER,
    str: Kind.TEXT,
    date: Kind.DAY,
    Path: Kind.FILE,
    SecretStr: Kind.SECRET,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """One field to fill in.

    `least` and `most` are limits of a number (themselves allowed unless `above`), or of the length
    of a text. `choices` are the values of a CHOICE. A LIST holds many of `inside[0]`, a MAPPING
    has keys (of `choices`, if there are any) for `inside[0]`, a TABLE has the columns `inside`.
    `optional` says that there may be none.
    """

    path: tuple[str, ...]
    kind: Kind
    usual: Any = None
    least: float | None = None
    most: float | None = None
    above: bool = False
    choices: tuple[str, ...] = ()
    optional: bool = False
    inside: tuple["Blank", ...] = field(default=())

    @property
    def section(self) -> str:
        """The section as the file names it: "channels.just_eat"."""
        return ".".join(self.path[:-1])

    @property
    def name(self) -> str:
        """The key in its section."""
        return self.path[-1]

    @property
    def key(self) -> str:
        """Section and key: "channels.just_eat.api_key"."""
        return ".".join(self.path)

    @property
    def is_secret(self) -> bool:
        """Whether it is a secret, or a list of them."""
        return self.kind is Kind.SECRET or (
            self.kind is Kind.LIST and self.inside[0].kind is Kind.SECRET
        )


def blanks(model: type[BaseModel], path: tuple[str, ...] = ()) -> Iterator[Blank]:
    """Yield every field of a settings model and of the sections in it, in their order."""
    sections: list[tuple[str, type[BaseModel]]] = []
    for name, known in model.model_fields.items():
        inner = section_of(known.annotation)
        if inner:
            sections.append((name, inner))
        else:
            yield _blank((*path, name), known)
    for name, inner in sections:
        yield from blanks(inner, (*path, name))


def section_of(annotation: object) -> type[BaseModel] | None:
    """Return the model of a field that is a section of its own, or may be one; else None."""
    inner, _ = _unwrapped(annotation)
    return inner if isinstance(inner, type) and issubclass(inner, BaseModel) else None


def _blank(path: tuple[str, ...], known: FieldInfo) -> Blank:
    usual = known.get_default(call_default_factory=True) if not known.is_required() else None
    made = _of_type(path, known.annotation, known.metadata)
    return Blank(
        path=path,
        kind=made.kind,
        usual=usual,
        least=made.least,
        most=made.most,
        above=made.above,
        choices=made.choices,
        optional=made.optional,
        inside=made.inside,
    )


def _of_type(path: tuple[str, ...], annotation: object, metadata: Sequence[object]) -> Blank:
    inner, optional = _unwrapped(annotation)
    origin, arguments = get_origin(inner), get_args(inner)
    if origin is Annotated:
        return _of_type(path, arguments[0], (*metadata, *arguments[1:]))
    if origin is Literal:
        return Blank(path=path, kind=Kind.CHOICE, choices=arguments, optional=optional)
    if origin in (list, tuple):
        model = section_of(arguments[0])
        if model:
            columns = tuple(
                _blank((*path, name), known) for name, known in model.model_fields.items()
            )
            return Blank(path=path, kind=Kind.TABLE, inside=columns)
        inside = (_of_type((*path, "item"), arguments[0], ()),)
        return Blank(path=path, kind=Kind.LIST, inside=inside)
    if origin in (dict, Mapping):
        choices = get_args(arguments[0]) if get_origin(arguments[0]) is Literal else ()
        inside = (_of_type((*path, "item"), arguments[1], ()),)
        return Blank(path=path, kind=Kind.MAPPING, choices=choices, inside=inside)
    kind = _PLAIN.get(inner)
    if kind is None:
        raise TypeError(f"{'.'.join(path)}: nobody knows how to fill in {annotation}")
    least, most, above = _limits(metadata)
    if kind is Kind.TEXT and any(getattr(each, "pattern", "") == _TIME_OF_DAY for each in metadata):
        kind = Kind.TIME
    return Blank(path=path, kind=kind, least=least, most=most, above=above, optional=optional)


def _unwrapped(annotation: object) -> tuple[Any, bool]:
    """Return a type without its "or None", and whether it had one; file paths are paths."""
    optional = False
    if get_origin(annotation) in (Union, UnionType):
        kinds = [each for each in get_args(annotation) if each is not NoneType]
        optional = len(kinds) < len(get_args(annotation))
        annotation = kinds[0]
    if get_origin(annotation) is Annotated and get_args(annotation)[0] is Path:
        annotation = Path
    return annotation, optional


def _limits(metadata: Sequence[object]) -> tuple[float | None, float | None, bool]:
    least: Any = None
    most: Any = None
    above = False
    for each in metadata:
        if isinstance(each, annotated_types.Ge):
            least = each.ge
        elif isinstance(each, annotated_types.Gt):
            least, above = each.gt, True
        elif isinstance(each, annotated_types.Le):
            most = each.le
        elif isinstance(each, annotated_types.MinLen):
            least = each.min_length
        elif isinstance(each, annotated_types.MaxLen):
            most = each.max_length
    return least, most, above


def secret_keys(model: type[BaseModel]) -> frozenset[str]:
    """Return the keys whose values are secrets: "channels.just_eat.api_key"."""
    return frozenset(blank.key for blank in blanks(model) if blank.is_secret)
