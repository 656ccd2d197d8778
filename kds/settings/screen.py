"""`[screen]`: how the screen looks, sounds and is worked."""

from datetime import date, time, timedelta
from functools import cached_property
from typing import Literal

from pydantic import Field, field_validator, model_validator

from kds.domain.deadlines import Deadline, Deadlines
from kds.domain.limits import Limit, Limits
from kds.domain.routing import Routing, Rule, Station
from kds.settings.section import Section

LANGUAGES = ("en", "es", "fr", "de", "nl")
_TIME = r"^([01]\d|2[0-3]):[0-5]\d$"


class RuleSettings(Section):
    """A rule about an order's lines, as `kds.domain.routing.Rule` has it."""

    name: str = Field(default="", max_length=80)
    plu: str = Field(default="", max_length=80)
    tag: str = Field(default="", max_length=80)
    channel: str = Field(default="", max_length=80)

    def rule(self) -> Rule:
        """Return the rule."""
        return Rule(name=self.name, plu=self.plu, tag=self.tag, channel=self.channel)


class StationSettings(Section):
    """`[[screen.stations]]`: a place in the kitchen and what is made there."""

    name: str = Field(min_length=1, max_length=24)
    rules: tuple[RuleSettings, ...] = Field(default=(), strict=False)


class LimitSettings(Section):
    """`[[screen.limits]]`: other limits for a channel, a kind of order, or both."""

    channel: str = Field(default="", max_length=80)
    kind: Literal["", "pickup", "delivery", "eat in", "curbside", "drive-through"] = ""
    warn_minutes: int = Field(ge=1, le=240)
    late_minutes: int = Field(ge=1, le=240)


class DeadlineSettings(Section):
    """`[[screen.deadlines]]`: how long a channel waits for the kitchen's answer."""

    channel: str = Field(min_length=1, max_length=80)
    minutes: float = Field(gt=0, le=24 * 60)
    source: str = Field(default="", max_length=200)
    seen: date | None = Field(default=None, strict=False)


# Bags and deposits, as menus mark or name them: nobody cooks them.
_NOT_FOOD = (
    RuleSettings(tag="bottle deposit"),
    RuleSettings(tag="deposit"),
    RuleSettings(tag="disposable bag"),
    RuleSettings(tag="bag fee"),
    RuleSettings(name="bag fee"),
    RuleSettings(name="bag charge"),
    RuleSettings(name="carrier bag"),
    RuleSettings(name="statiegeld"),
)


class ScreenSettings(Section):
    """The section itself. Everything here can be changed on the screen while it runs."""

    full_screen: bool = Field(default=False, description="start in full screen")
    language: Literal["", "en", "es", "fr", "de", "nl"] = Field(
        default="", description='"en", "es", "fr", "de" or "nl"; empty: the system\'s'
    )
    columns: int = Field(default=0, ge=0, le=8, description="2 to 8; 0 fits them to the screen")
    theme: Literal["dark", "light", "contrast"] = Field(
        default="dark",
        description='"dark", "light" or "contrast", which the system\'s own high contrast chooses',
    )
    distance_m: float = Field(
        default=0.75, ge=0.3, le=5, description="how far away cooks stand, in metres"
    )
    screen_inches: float = Field(
        default=0.0, ge=0, le=120, description="diagonal, if the screen lies about it; 0: ask it"
    )
    target_mm: float = Field(
        default=20.0, ge=20, le=40, description="least side of what is tapped, in millimetres"
    )
    sort: Literal["urgency", "age"] = Field(
        default="urgency", description='tickets by "urgency", or by "age" alone'
    )
    warn_minutes: int = Field(default=5, ge=1, le=240, description="a ticket's age turns yellow")
    late_minutes: int = Field(default=10, ge=1, le=240, description="and vermillion")
    limits: tuple[LimitSettings, ...] = Field(
        default=(),
        strict=False,
        description="other limits: a list of channel, kind, warn_minutes, late_minutes",
    )
    deadlines: tuple[DeadlineSettings, ...] = Field(
        default=(),
        strict=False,
        description="how long channels wait for an answer: a list of channel, minutes, source, "
        "seen; before the built-in table",
    )
    preparation_minutes: int = Field(
        default=15,
        ge=1,
        le=240,
        description="so long before its time a scheduled order comes to the board",
    )
    combine_items: bool = Field(default=False, description="identical lines become one line")
    not_food: tuple[RuleSettings, ...] = Field(
        default=_NOT_FOOD,
        strict=False,
        description="lines that nobody cooks: a list of rules with name, plu, tag, channel",
    )
    stations: tuple[StationSettings, ...] = Field(
        default=(),
        strict=False,
        description="places in the kitchen: a list of name and rules (name, plu, tag, channel)",
    )
    shown_stations: tuple[str, ...] = Field(
        default=(), strict=False, description="the stations that this screen shows; empty: all"
    )
    ready_at_expo_only: bool = Field(
        default=False, description="only a screen that shows all stations may say Ready"
    )
    all_day: Literal["off", "items", "modifiers"] = Field(
        default="off", description='totals beside the board: of "items", or with their "modifiers"'
    )
    sound: bool = Field(default=True, description="alarms sound; they always flash")
    sound_volume: int = Field(default=100, ge=0, le=100, description="of sounds, in percent")
    night_volume: int = Field(default=30, ge=0, le=100, description="of sounds at night")
    night_from: str = Field(default="22:00", pattern=_TIME, description="night begins")
    night_until: str = Field(default="07:00", pattern=_TIME, description="night ends")
    sound_repeat_seconds: int = Field(
        default=8, ge=3, le=120, description="an alarm that nobody touched sounds again after this"
    )
    sound_at_start: bool = Field(default=True, description="a short sound at the start, as a test")
    bump_bar: Literal["keyboard", "10-key", "17-key", "20-key", "own"] = Field(
        default="keyboard", description="which keys do what; shown on the screen by F1"
    )
    own_keys: dict[str, str] = Field(
        default={}, description="the keys of an own bump bar, as recorded on the screen"
    )
    hide_pointer: bool = Field(default=True, description="no mouse pointer while fingers are used")
    keep_awake: bool = Field(default=True, description="the screen does not go dark by itself")
    cleaning_seconds: int = Field(
        default=30, ge=10, le=120, description="so long touches are locked for cleaning"
    )

    @field_validator("shown_stations", mode="before")
    @classmethod
    def _as_tuple(cls, value: object) -> object:
        return tuple(value) if isinstance(value, list) else value

    @model_validator(mode="after")
    def _fitting(self) -> "ScreenSettings":
        if self.columns == 1:
            msg = "columns must be 0 or 2 to 8"
            raise ValueError(msg)
        pairs = [(each.warn_minutes, each.late_minutes) for each in self.limits]
        for warn, late in [(self.warn_minutes, self.late_minutes), *pairs]:
            if late <= warn:
                msg = "late_minutes must be more than warn_minutes"
                raise ValueError(msg)
        names = [station.name for station in self.stations]
        if len(set(names)) < len(names):
            msg = "stations must have different names"
            raise ValueError(msg)
        return self

    @cached_property
    def answer_deadlines(self) -> Deadlines:
        """How long each channel waits for an answer."""
        return Deadlines(Deadline(**entry.model_dump()) for entry in self.deadlines)

    @cached_property
    def age_limits(self) -> Limits:
        """From when on tickets warn and are late."""

        def limit(warn: int, late: int, channel: str = "", kind: str = "") -> Limit:
            minutes = timedelta(minutes=1)
            return Limit(warn=warn * minutes, late=late * minutes, channel=channel, kind=kind)

        return Limits(
            (limit(e.warn_minutes, e.late_minutes, e.channel, e.kind) for e in self.limits),
            limit(self.warn_minutes, self.late_minutes),
        )

    def routing(self) -> Routing:
        """Return what is made where, by these rules."""
        return Routing(
            stations=tuple(
                Station(name=s.name, rules=tuple(rule.rule() for rule in s.rules))
                for s in self.stations
            ),
            not_food=tuple(rule.rule() for rule in self.not_food),
        )

    def shown(self) -> tuple[str, ...]:
        """Return the names of the stations that this screen shows: none means that it shows all.

        A station that does not exist any more must not leave an empty board.
        """
        known = {station.name for station in self.stations}
        return tuple(name for name in self.shown_stations if name in known)


def time_of_day(text: str) -> time:
    """Return a time as settings have it, "22:00"."""
    return time.fromisoformat(text)
