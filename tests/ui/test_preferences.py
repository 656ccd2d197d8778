"""Settings changed while the screen runs."""

from collections.abc import Mapping

from kds.settings.screen import ScreenSettings
from kds.ui.controls import Action
from kds.ui.preferences import Preferences
from kds.ui.theme import LIGHT
from tests.ui import boards
from tests.ui.conftest import OpenKitchen
from tests.ui.hands import press


def test_the_screen_is_built_anew(open_kitchen: OpenKitchen) -> None:
    """Another theme shows at once, with the same tickets, and buttons that work."""
    kitchen = open_kitchen(boards.calm)
    before, window = kitchen.numbers(), kitchen.window
    assert kitchen.preferences.change(theme="light", columns=3) == ""
    kitchen.settle()
    assert kitchen.numbers() == before
    shown = window.front.stage.grab().toImage()
    assert shown.pixelColor(2, 300).name() == LIGHT.window.lower()
    press(kitchen, "102", Action.ACCEPT)

    assert kitchen.texts("102") == ["UNDO ACCEPT"]


def test_what_was_changed_is_kept() -> None:
    """Whoever keeps settings is given the changed ones, and nobody what changes nothing."""
    kept: list[Mapping[str, object]] = []
    preferences = Preferences(ScreenSettings(columns=4), kept.append)

    assert preferences.change(theme="light") == ""
    assert preferences.change(theme="light") == ""
    assert kept == [{"theme": "light"}]
    assert (preferences.settings.theme, preferences.settings.columns) == ("light", 4)


def test_what_does_not_fit_is_said_and_not_taken() -> None:
    """A late limit before the warning is refused with a reason."""
    preferences = Preferences(ScreenSettings())

    assert "late_minutes" in preferences.change(late_minutes=3)
    assert preferences.settings == ScreenSettings()
