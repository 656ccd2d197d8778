"""What the parts of one screen share."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kds.channels.channel import Capabilities
from kds.domain.routing import Routing
from kds.settings.screen import ScreenSettings
from kds.ui.guard import Guard
from kds.ui.theme import Theme
from kds.ui.touch import TouchRouter


@dataclass(frozen=True, slots=True)
class Scene:
    """The clock, what each channel can hear, how things look, who touches what, what is cooked."""

    now: Callable[[], datetime]
    capabilities: Callable[[str], Capabilities]
    settings: ScreenSettings
    theme: Theme
    touch: TouchRouter
    guard: Guard
    routing: Routing
