"""What a setting is called, and what it does, in the language of the screen."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A label, a sentence that explains, and the unit of a figure."""

    label: str
    text: str = ""
    unit: str = ""
